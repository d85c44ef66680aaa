"""Quoted regions -> quotes: utterances, kinds, and what is nobody's speech."""

from __future__ import annotations

import pytest
from prose_reading import reading

from newsparse import Article
from newsparse.quotations import group_regions


def utterances(text: str) -> list[list[str]]:
    found = reading(text)
    return [
        [text[found.regions[i].start : found.regions[i].end] for i in utterance.regions]
        for utterance in group_regions(found)
    ]


def test_a_quotation_interrupted_by_its_cue_is_one_utterance() -> None:
    assert utterances("“We go,” she said, “and you stay.”") == [["“We go,”", "“and you stay.”"]]
    assert utterances("“We go,” she said. “You stay.”") == [["“We go,”", "“You stay.”"]]


def test_two_speakers_in_one_paragraph_are_two_utterances() -> None:
    text = "“We go,” she said. Peter Ek disagreed. “We stay,” he said."
    assert utterances(text) == [["“We go,”"], ["“We stay,”"]]


def test_a_quotation_over_paragraphs_is_one_utterance() -> None:
    text = "“We will rebuild.\n\n“It will take years,” she said."
    assert utterances(text) == [["“We will rebuild.", "“It will take years,”"]]


def test_a_quotation_that_runs_on_without_marks_is_one_utterance() -> None:
    text = "“We will rebuild.\n\nIt will take years.”"
    assert utterances(text) == [["“We will rebuild.", "It will take years.”"]]
    (quote,) = Article.parse(f"Pier to open\n\nAda Ek spoke of it:\n\n{text}").quotes
    assert quote.text == "We will rebuild. It will take years."


def test_pieces_of_one_phrase_are_one_utterance() -> None:
    assert utterances("She called it “slow” and “costly” then.") == [["“slow”", "“costly”"]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We will rebuild the pier,” she said.", "direct"),
        ("She said: “We will rebuild the pier.”", "direct"),
        ("She said the plan was “a very bad idea” for the town.", "mixed"),
        ("She said that “we will rebuild” it.", "mixed"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert group_regions(reading(text))[0].kind == kind


def test_titles_and_terms_are_no_quotes() -> None:
    article = Article.parse(
        "Pier to open\n\n"
        "The film “Casablanca” was shown on the pier on Monday evening. "
        "“It was a splendid night for all of us,” said Ada Ek, who runs the pier."
    )
    assert [quote.text for quote in article.quotes] == ["It was a splendid night for all of us,"]
    assert [span.text for span in article.non_quotes] == ["“Casablanca”"]


def test_the_sentence_of_a_quote_is_the_whole_reporting_one() -> None:
    article = Article.parse(
        "Pier to open\n\nRain fell. “We go. You stay,” said Ada Ek on Monday. More rain fell."
    )
    assert article.quotes[0].sentence.text == "“We go. You stay,” said Ada Ek on Monday."


def test_a_question_does_not_end_the_sentence_of_its_cue() -> None:
    article = Article.parse("Pier to open\n\nRain fell. “Who will pay?” Ada Ek asked on Monday.")
    assert article.quotes[0].sentence.text == "“Who will pay?” Ada Ek asked on Monday."
