"""Lines that are printed Like Headlines, told by their tokens or letter by letter."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.english import phrases
from newsparse.spans import CharSpan

_PARTS = [
    "The ",
    "Boat ",
    "boats ",
    "left ",
    "at ",
    "“Rain ",
    "“rain ",
    "ÉTÉ ",
    "été ",
    "Ek’s ",
    "7 ",
]


@given(st.lists(st.sampled_from([*_PARTS, "Anne-Marie ", "McEk ", "eBoat\n", ".", "ferry-men, "])))
def test_a_line_is_titled_by_its_tokens_as_by_its_letters(parts: list[str]) -> None:
    line = "".join(parts).strip()
    if line:
        prose = phrases.split_prose(line, None, None, (CharSpan(0, len(line), line),))
        assert phrases._titled(prose)[1] == ({0} if phrases._is_title_cased(line) else set())


def test_a_sentence_like_a_headline_opens_its_paragraph() -> None:
    text = "Road Closed Over Flood Fears Today. The council said so on Monday.\nThe road is open."
    areas = (CharSpan.of(text, 0, 66), CharSpan.of(text, 67, len(text)))
    assert phrases._titled(phrases.split_prose(text, None, None, areas)) == ({0}, set())
