"""The article it all began with; its text is not the project's, so it is read where it lies."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from newsparse import Article

SEED = Path(__file__).resolve().parents[2] / "shared" / "seed" / "lavrov.txt"

pytestmark = pytest.mark.skipif(not SEED.exists(), reason="shared/seed is not here")


@pytest.fixture(scope="module")
def article() -> Article:
    return Article.parse(SEED.read_bytes().decode("utf-8"))


def test_its_parts(article: Article) -> None:
    assert str(article.headline).startswith("Russia calls for broad agreements")
    assert str(article.headline).endswith("- Lavrov")
    assert article.published == datetime(2021, 8, 4, 22, 7)  # noqa: DTZ001 - as printed
    assert article.published_precision == "minute"
    assert len(article.paragraphs) == 4
    assert str(article.source_line) == "Source: sputniknews"
    assert article.source == "sputniknews"


def test_seven_quoted_regions_with_nothing_cut_off(article: Article) -> None:
    regions = [
        span.text for quote in article.quotes if quote.kind != "indirect" for span in quote.content
    ]
    assert len(regions) == 7
    assert all(region[0] == region[-1] == '"' for region in regions)
    assert "‘democracy’" in regions[-1]


def test_indirect_speech(article: Article) -> None:
    indirect = [quote.text for quote in article.quotes if quote.kind == "indirect"]
    for beginning in (
        "Russia calls for broad agreements",
        "the strategic goal of Russia’s diplomatic activities was",
        "Russia was a stranger",
    ):
        assert any(text.startswith(beginning) for text in indirect)


def test_one_man_speaks(article: Article) -> None:
    assert {quote.speaker.name for quote in article.quotes if quote.speaker} == {"Sergey Lavrov"}
    assert all(quote.speaker for quote in article.quotes)
    (speaker,) = article.speakers
    assert (speaker.kind, speaker.role) == ("person", "Russian Foreign Minister")
    mentions = {mention.text for mention in speaker.mentions}
    assert {"he", "Lavrov", "The top diplomat", "the Russian foreign minister"} <= mentions
