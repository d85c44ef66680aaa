"""Lists of English words are in newsparse.english: the rooms that read by them have none."""

import ast
from pathlib import Path

import pytest

import newsparse

PACKAGE = Path(newsparse.__file__).parent
ROOMS = ("cast", "quotations", "speakers", "strategies", "prose")
# Words of no text: kinds of cues and mentions, names of strategies, labels of a spaCy parse
OWN_WORDS = {
    *("according", "call", "report", "say", "think", "voice", "weak"),
    *("body", "direct", "group", "labels", "ranker", "syntax", "thing", "clauses"),
    *("nsubj", "nsubjpass", "csubj", "ccomp", "xcomp", "parataxis"),
    *("PERSON", "PER", "ORG", "NORP", "GPE"),
}  # fmt: skip
MODULES = sorted(path for room in ROOMS for path in (PACKAGE / room).rglob("*.py"))


# So many words more may be added to a list, or taken from it, between braces.
MOST_IN_BRACES = 3


def words_in(node: ast.expr) -> set[str]:
    """The words of a set that is written out: frozenset("he she".split()), tuple(("he", "she"))."""
    is_called = (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.args
        and node.func.id in ("frozenset", "set", "tuple")
    )
    if not is_called and not isinstance(node, ast.Set):
        return set()
    texts = [leaf.value for leaf in ast.walk(node) if isinstance(leaf, ast.Constant)]
    words = {word for text in texts if isinstance(text, str) for word in text.split()}
    words = {word for word in words if len(word) > 1 and word.isalpha()}
    return words if is_called or len(words) > MOST_IN_BRACES else set()


def word_lists(source: str) -> list[str]:
    lists = [words_in(node) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.expr)]
    return [" ".join(sorted(words)) for words in lists if words - OWN_WORDS]


def test_lists_of_words_are_found() -> None:
    assert word_lists('A = frozenset("he she".split())\nB = frozenset(("say", "call"))') == [
        "he she"
    ]
    assert word_lists('A = B | {"he", "she", "it", "they"}') == ["he it she they"]
    assert word_lists('A = B | {"he", "she"}') == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_module_has_no_list_of_english_words(path: Path) -> None:
    assert word_lists(path.read_text("utf-8")) == []
