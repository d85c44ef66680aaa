"""Where an article comes from: source lines and the signatures of agencies and papers."""

import pytest

from newsparse import Article

PROSE = (
    "The council voted on Monday to move the market hall to the harbour after a long debate.",
    "It will open next spring, the mayor said, and the fishermen will move in before that.",
)
LAST = "The fishermen were not asked about it, they said."


def parse(*lines: str) -> Article:
    return Article.parse("\n\n".join(("Market hall moves", *PROSE, *lines)))


@pytest.mark.parametrize(
    ("ending", "source"),
    [
        (" — Kelder Daily.", "Kelder Daily"),
        (" – The Vik Gazette", "The Vik Gazette"),
        (" (Harbour News)", "Harbour News"),
        (" - Vik News Agency", "Vik News Agency"),
        (" With AFP", "AFP"),
        (" With Reuters.", "Reuters"),
        (" With inputs from PTI", "PTI"),
        (" (With agency inputs)", None),
        (" (Reuters)", "Reuters"),
    ],
)
def test_a_signature_after_the_last_sentence_is_no_part_of_it(
    ending: str, source: str | None
) -> None:
    article = parse(LAST + ending)
    assert str(article.paragraphs[-1]) == LAST
    assert str(article.source_line) == ending.strip()
    assert article.source == source


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("With AFP", "AFP"),
        ("With inputs from Reuters and AP", "Reuters and AP"),
        ("— China Daily", "China Daily"),
        ("– Vik Gazette", "Vik Gazette"),
        ("(With agency inputs)", None),
        (
            "This article is a joint publication of Harbour News and The Dock Review.",
            "Harbour News and The Dock Review",
        ),
        ("This story is a collaboration between the Vik Ledger and Harbour News.", None),
        ("This report was produced in partnership with the Dock Review.", "Dock Review"),
        ("This story is part of a partnership with Harbour News.", "Harbour News"),
        ("This piece is published in cooperation with The Dock Review", "The Dock Review"),
        ("Published in The Vik Post, May 11th, 2021", "The Vik Post"),
    ],
)
def test_a_line_at_the_foot_may_sign(line: str, source: str | None) -> None:
    article = parse(LAST, line)
    assert str(article.source_line) == line
    assert str(article.paragraphs[-1]) == LAST
    assert source in (None, article.source)


@pytest.mark.parametrize(
    "last",
    [
        "“We will see,” she said. — Ada Ek",
        "The vote is on Friday. With luck",
        "The town has one more problem – The Daily Catch",
        "He works with AFP",
        "The project is a collaboration between the town and the county.",
        "This article of the law is a joint work of two ministers.",
    ],
)
def test_the_end_of_a_sentence_or_a_persons_name_is_none(last: str) -> None:
    article = parse(last)
    assert article.source_line is None
    assert str(article.paragraphs[-1]) == last


STORY = "\n\n".join((*PROSE, LAST))


@pytest.mark.parametrize(
    "outlet",
    [
        "Harbour News",
        "The Vik Gazette",
        "KELDER DAILY",
        "harbournews.example",
        "The Post of Vik Times",
    ],
)
@pytest.mark.parametrize("below", ["{}\n\n", "{}\n4 May 2021\n\n", "By Ada Ek\n{}\n4 May 2021\n\n"])
def test_an_outlets_name_alone_is_the_source(outlet: str, below: str) -> None:
    article = Article.parse("Market hall moves to the harbour\n" + below.format(outlet) + STORY)
    assert str(article.headline) == "Market hall moves to the harbour"
    assert str(article.source_line) == article.source == outlet
    assert tuple(map(str, article.paragraphs)) == (*PROSE, LAST)


@pytest.mark.parametrize("outlet", ["Harbour News", "The Vik Gazette", "harbournews.example"])
def test_an_outlets_name_above_the_headline_is_no_headline(outlet: str) -> None:
    title = "Market hall of Vik moves to the harbour"
    article = Article.parse(f"{outlet}\n{title}\nBy Ada Ek\n4 May 2021\n\n{STORY}")
    assert str(article.headline) == title
    assert article.source == outlet


@pytest.mark.parametrize("line", ["World News", "Local News, Sport", "Reports of a late Post"])
def test_a_section_or_a_title_is_no_outlets_name(line: str) -> None:
    article = Article.parse(f"Market hall moves to the harbour\n{line}\n\n{STORY}")
    assert article.source is None


def test_what_says_where_a_story_comes_from_is_surer_than_an_outlets_name() -> None:
    head = "Market hall moves to the harbour\nHarbour News\n\n"
    article = Article.parse(f"{head}{STORY}\n\nSource: Vik Gazette")
    assert article.source == "Vik Gazette"


@pytest.mark.parametrize(
    "line", ["Published in Harbour News, 11 May 2021", "Published in Vik Post, May 4, 2021"]
)
def test_a_day_may_follow_the_paper_that_a_story_was_in(line: str) -> None:
    article = parse(LAST, line)
    paper, _, day = line.partition(", ")
    assert str(article.source_line) == paper
    assert article.source == paper.removeprefix("Published in ")
    assert str(article.timestamp) == day
