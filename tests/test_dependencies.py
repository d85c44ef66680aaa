"""What a parser has made of a text, and what reported clauses gain by it.

The parses here are written by hand, so that no trained pipeline is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsparse import Parser
from newsparse.component import NewsparseComponent
from newsparse.dependencies import Dependencies

spacy = pytest.importorskip("spacy")
if TYPE_CHECKING:
    from spacy.tokens import Doc

# Each word with the one that it depends on, by index, and how.
PIER = (
    ("Ada", 1, "compound"),
    ("Ek", 2, "nsubj"),
    ("said", 2, "ROOT"),
    ("the", 4, "det"),
    ("pier", 5, "nsubj"),
    ("is", 2, "ccomp"),
    ("safe", 5, "acomp"),
    (",", 5, "punct"),
    ("and", 5, "cc"),
    ("the", 10, "det"),
    ("ferry", 11, "nsubj"),
    ("left", 5, "conj"),
    ("in", 11, "prep"),
    ("May", 12, "pobj"),
    (".", 2, "punct"),
)
VERBS = ("said", "is", "left")


def doc_of(*parsed: tuple[str, int, str]) -> Doc:
    words = [word for word, _, _ in parsed]
    spaces = [word not in (",", ".") for word in (*words[1:], ".")]
    return spacy.tokens.Doc(
        spacy.blank("en").vocab,
        words=words,
        spaces=spaces,
        heads=[head for _, head, _ in parsed],
        deps=[label for _, _, label in parsed],
        pos=["VERB" if word in VERBS else "NOUN" for word in words],
        tags=["VBD" if word in VERBS else "NN" for word in words],
    )


class TestDependencies:
    def test_a_text_that_no_parser_has_read_has_none(self) -> None:
        assert Dependencies.of(spacy.blank("en")("Ada Ek said the pier is safe.")) is None

    def test_words_are_found_by_offsets_without_the_signs_after_them(self) -> None:
        parse = Dependencies(doc_of(*PIER))
        text = doc_of(*PIER).text
        start, end = text.index("pier"), text.index(", and") + 1
        first, after = parse.within(start, end)
        assert parse.lows[first:after] == ["pier", "is", "safe"]

    def test_a_word_that_is_there_in_part_counts(self) -> None:
        parse = Dependencies(doc_of(*PIER))
        start = doc_of(*PIER).text.index("ier is")
        assert parse.lows[parse.within(start, start + 1)[0]] == "pier"

    def test_what_a_word_depends_on_by_way_of_others(self) -> None:
        parse = Dependencies(doc_of(*PIER))
        above = [parse.lows[word] for word in parse.above(13, 9)]
        assert above == ["in", "left", "is", "said"]
        assert len(parse.above(13, 2)) == 2

    def test_how_far_a_clause_reaches(self) -> None:
        assert Dependencies(doc_of(*PIER)).reaches[5] == (3, 13)


class TestReportedClauses:
    """Whether `the ferry left` is reported or told depends on what it depends on."""

    def reported(self, *parsed: tuple[str, int, str]) -> list[str]:
        doc = NewsparseComponent(Parser(["clauses", "syntax"]))(doc_of(*parsed))
        return [quote.text for quote in doc._.quotes]

    def test_a_clause_joined_to_the_reported_one_is_reported(self) -> None:
        assert self.reported(*PIER) == ["the pier is safe, and the ferry left in May"]

    def test_a_clause_joined_to_the_reporting_verb_is_not(self) -> None:
        told = list(PIER)
        told[7], told[8], told[11] = (",", 2, "punct"), ("and", 2, "cc"), ("left", 2, "conj")
        assert self.reported(*told) == ["the pier is safe"]


# Who said it was hot depends on whose verb `said` is: Ek met Rye, who said it was “hot”.
MEETING = (
    ("Ada", 1, "compound"),
    ("Ek", 2, "nsubj"),
    ("met", 2, "ROOT"),
    ("Bo", 4, "compound"),
    ("Rye", 2, "dobj"),
    (",", 4, "punct"),
    ("who", 7, "nsubj"),
    ("said", 4, "relcl"),
    ("it", 9, "nsubj"),
    ("was", 7, "ccomp"),
    ("“", 11, "punct"),
    ("hot", 9, "acomp"),
    ("”", 11, "punct"),
    (".", 2, "punct"),
)


class TestWhoSpoke:
    """What the parse says of each candidate."""

    def said(self, *parsed: tuple[str, int, str]) -> list[tuple[str | None, float]]:
        doc = NewsparseComponent(Parser(["ranker", "syntax"]))(doc_of(*parsed))
        return [(quote.speaker.name, quote.confidence) for quote in doc._.quotes if quote.speaker]

    def test_whom_a_relative_clause_is_about_is_the_surer(self) -> None:
        [(name, confidence)] = self.said(*MEETING)
        assert name == "Bo Rye"
        [(_, without)] = self.said(*((word, head, "?") for word, head, _ in MEETING))
        assert confidence > without

    def test_a_name_in_apposition_stands_as_the_noun_before_it(self) -> None:
        apposed = (
            ("Eks", 1, "poss"),
            ("niece", 5, "nsubj"),
            (",", 1, "punct"),
            ("Ida", 4, "compound"),
            ("Holm", 1, "appos"),
            ("said", 5, "ROOT"),
            ("it", 7, "nsubj"),
            ("was", 5, "ccomp"),
            ("“", 9, "punct"),
            ("hot", 7, "acomp"),
            ("”", 9, "punct"),
            (".", 5, "punct"),
        )
        assert [name for name, _ in self.said(*apposed)] == ["Ida Holm"]

    def test_a_text_whose_words_are_not_tied_is_read_all_the_same(self) -> None:
        alone = [(word, index, "ROOT") for index, (word, _, _) in enumerate(MEETING)]
        assert [name for name, _ in self.said(*alone)] == ["Bo Rye"]
