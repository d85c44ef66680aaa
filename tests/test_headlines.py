"""Whether a text opens with its headline, or with the story's first sentence."""

from __future__ import annotations

import pytest

from newsparse import Article

STORY = (
    "“We had asked for a second line since spring,” said the head of the works, Runa Falk.\n\n"
    "The water board said that about nine hundred homes had been without water for two days.\n\n"
    "Work on the new line is to begin in June and will cost four million kroner."
)

LEADS = [
    "The water main under Mill Street burst on Sunday night for the third time this year.",
    "A burst main left nine hundred homes without water on Sunday, the water board said.",
    "Runa Falk, an engineer, had warned of the old pipes for years.",
    "Nine hundred homes in Torvik were still without water on Monday evening.",
    "HALVIK, Norway (AP) — A burst main left nine hundred homes dry on Sunday.",
    "TORVIK, May 3 (Reuters) - Nine hundred homes were without water on Friday.",
    "A WATER main has burst in the middle of Torvik.",
    "“Nobody told us,” Runa Falk said on Monday.",
    "It was the third time this year that the water had stopped.",
]

HEADLINES = [
    "Burst main leaves nine hundred homes without water",
    "Water returns to Torvik.",
    "Torvik Homes Get Their Water Back After Two Days.",
    "Who will pay for the new water line?",
    "“We had asked for years”: why Torvik ran dry",
    "TORVIK HOMES WITHOUT WATER",
    "Falk: Water board had been warned",
    "Water",
]


@pytest.mark.parametrize("lead", LEADS)
def test_a_text_that_opens_with_its_first_sentence_has_no_headline(lead: str) -> None:
    article = Article.parse(f"{lead}\n\n{STORY}")
    assert article.headline is None
    assert article.standfirst is None
    assert lead.endswith(str(article.paragraphs[0]))


@pytest.mark.parametrize(
    "lead",
    [
        "Former harbour master Ada Ek has a debt of three million kroner.",
        "Harbour master Ada Ek owes Torvik three million kroner, she says.",
        "Ferry owner Ada Ek is the richest woman of Torvik.",
    ],
)
def test_whom_the_story_names_by_the_last_name_its_first_sentence_has_named(lead: str) -> None:
    below = "The town has asked for its money back.\n\nEk said she would pay by the summer."
    assert Article.parse(f"{lead}\n\n{below}").headline is None


@pytest.mark.parametrize(
    "headline", ["Harbour master Ek in debt", "Ek owes town three million kroner, mayor says"]
)
def test_whom_a_headline_names_the_story_names_in_full(headline: str) -> None:
    lead = "The harbour master of Torvik, Ada Ek, has a debt of three million kroner."
    article = Article.parse(f"{headline}\n\n{lead}\n\nThe town has asked for its money back.")
    assert str(article.headline) == headline


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_stays_one_also_with_a_full_stop(headline: str) -> None:
    lead = "A burst main under Mill Street left nine hundred homes in Torvik dry on Sunday."
    article = Article.parse(f"{headline}\n\n{lead}\n\n{STORY}")
    assert str(article.headline) == headline
    assert str(article.paragraphs[0]) == lead


@pytest.mark.parametrize("headline", ["The main has burst.", "Nobody was told.", "It is dry here"])
def test_what_stands_above_a_byline_is_the_headline(headline: str) -> None:
    article = Article.parse(f"{headline}\n\nBy Ada Ek\n\nMay 3, 2024\n\n{LEADS[0]}\n\n{STORY}")
    assert str(article.headline) == headline
    assert article.authors == ("Ada Ek",)


def test_a_name_above_a_time_is_no_headline() -> None:
    article = Article.parse(f"Ada Ek\n\nMay 3, 2024\n\n{LEADS[0]}\n\n{STORY}")
    assert article.headline is None
    assert article.authors == ("Ada Ek",)
    assert str(article.paragraphs[0]) == LEADS[0]


def test_a_caption_is_no_headline() -> None:
    caption = "Runa Falk looks into the hole in Mill Street. (Photo: Ada Ek)"
    article = Article.parse(f"{caption}\n\n{LEADS[0]}\n\n{STORY}")
    assert article.headline is None


def test_the_speaker_of_the_first_sentence_is_named() -> None:
    article = Article.parse(
        "“Nobody told us,” the engineer Runa Falk said on Monday.\n\n"
        "She has looked after the pipes of Torvik for eleven years.\n\n"
        "“I would have dug the hole myself,” she said."
    )
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["Runa Falk"] * 2


def test_a_sentence_alone_is_a_paragraph_and_a_title_alone_is_a_headline() -> None:
    sentence = "The main under Mill Street burst on Sunday night, the water board said."
    assert Article.parse(sentence).headline is None
    assert Article.parse(sentence).body == sentence
    assert str(Article.parse("Main bursts in Torvik").headline) == "Main bursts in Torvik"


@pytest.mark.parametrize(
    "opening",
    [
        "Harbour News reported:",
        "The most important things first:",
        "Tested by: Ada Ek Price: £23.99 More info: www.harbour.example",
        "What we know so far, and what we do not:",
    ],
)
def test_without_a_headline_the_first_line_is_the_storys_whatever_it_is(opening: str) -> None:
    article = Article.parse(f"{opening}\n\n{LEADS[0]}\n\n{STORY}")
    assert article.headline is None
    assert article.standfirst is None
    assert list(map(str, article.paragraphs[:2])) == [opening, LEADS[0]]
