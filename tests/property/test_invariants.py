"""Whatever the text: no exception, and the invariants hold."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from invariants import check
from texts import any_text

from newsparse import Parser

SETTINGS = st.sampled_from(
    [
        Parser(),
        Parser(dayfirst=True, tz=UTC, min_confidence=0.6),
        Parser(dayfirst=False, now=datetime(2024, 2, 29, 12, tzinfo=UTC)),
    ]
)
# Texts that hypothesis or the fuzzer once failed on.
KEPT = sorted((Path(__file__).parent / "kept").glob("*.txt"))


@given(any_text, SETTINGS)
@example("", Parser())
@example("\ud800", Parser())
@example('"', Parser())
def test_the_invariants_hold(text: str, parser: Parser) -> None:
    article = parser.parse(text)
    assert article.text is text
    check(article)
    assert hash(article) == hash(parser.parse(text)), "the same text gives the same article"


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_they_hold_of_texts_that_once_failed(path: Path) -> None:
    check(Parser().parse(path.read_bytes().decode("utf-8", "surrogatepass")))


@settings(max_examples=15)
@given(st.lists(any_text, max_size=8), st.integers(1, 3), st.sampled_from([1, 2]))
def test_pipe_gives_what_parse_gives(texts: list[str], batch_size: int, processes: int) -> None:
    parser = Parser()
    given = list(parser.pipe(texts, processes=processes, batch_size=batch_size))
    assert given == [parser.parse(text) for text in texts]


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(f'"Coat {number}," said Ada Ek.' for number in range(1000)),
        "The ferry stops. " * 20_000,
        "“" * 1000 + "Paint" + "”" * 1000 + " said Ada Ek.",
        "“‘" * 1000 + "Paint" + "’”" * 1000 + " said Ada Ek.",
        '"' * 3001,
        "By " * 5000,
    ],
    ids=["many paragraphs", "one long line", "deep", "deep in turn", "marks alone", "by by by"],
)
def test_they_hold_of_large_texts(text: str) -> None:
    check(Parser().parse(text))
