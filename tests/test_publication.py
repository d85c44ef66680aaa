"""Which of the times on a page are the article's own."""

import pytest

from newsparse import Article

PROSE = (
    "The council voted on Monday to move the market hall to the harbour after a long debate.",
    "It will open next spring, the mayor said, and the fishermen will move in before that.",
    "The fishermen were not asked about it and have complained to the county more than once.",
)


def published(*lines: str) -> str | None:
    article = Article.parse("\n\n".join(("Market hall moves", *lines)))
    return None if article.published is None else article.published.date().isoformat()


@pytest.mark.parametrize(
    "line",
    [
        "This article was first published on 8 May 2021 in the section Lives on the Coast.",
        "This story was published on 8 May 2021.",
        "This article first appeared on 8 May 2021 in our weekend magazine.",
        "This piece was originally posted on May 8, 2021, before the vote.",
        "Dieser Artikel wurde erstmals am 8. Mai 2021 in der Rubrik Recht veröffentlicht.",
        "Dieser Text ist am 8. Mai 2021 erschienen.",
        "Cet article a été publié le 8 mai 2021 dans la rubrique Mer.",
        "Este artículo fue publicado el 8 de mayo de 2021.",
    ],
)
def test_a_sentence_at_the_foot_may_say_it(line: str) -> None:
    article = Article.parse("\n\n".join(("Market hall moves", *PROSE, line)))
    assert published(*PROSE, line) == "2021-05-08"
    assert str(article.paragraphs[-1]) == PROSE[-1]
    assert article.source_line is None


@pytest.mark.parametrize(
    "line",
    [
        "The report was published on 8 May 2021 and has been read by nobody.",
        "This article of the treaty was signed on 8 May 2021.",
        "The first ferry sailed on 8 May 2021.",
    ],
)
def test_a_sentence_about_something_else_does_not(line: str) -> None:
    assert published(*PROSE, line) is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Current Issue", "June 10, 2024/June 17, 2024, Issue"),
        ("In the shops now", "Issue of 3 June 2023"),
        ("May 2024 edition", "Edition of 4 May 2024"),
        ("Das neue Heft", "Ausgabe vom 4. Mai 2024"),
        ("Issue 12", "4 June 2024 issue"),
    ],
)
def test_the_day_that_an_issue_is_on_sale_is_not_the_articles(lines: tuple[str, ...]) -> None:
    assert published("Hanna Vik", *PROSE[:2], *lines, PROSE[2]) is None
