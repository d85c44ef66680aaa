"""What docs/gallery.md says of its articles is so."""

from pathlib import Path

import pytest

from newsparse import Article

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"


def read(name: str) -> Article:
    return Article.parse((EXAMPLES / name).read_text("utf-8"))


def test_the_wire_story() -> None:
    article = read("bridge.txt")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("NORDHAVN", "NNA")
    said = {
        str(quote.mention): quote.speaker.name
        for quote in article.quotes
        if quote.mention and quote.speaker
    }
    assert said["He"] == "Samuel Okoye"
    assert said["Lindqvist"] == "Eva Lindqvist"
    reported = {
        quote.speaker.name for quote in article.quotes if quote.kind == "indirect" and quote.speaker
    }
    assert {"Eva Lindqvist", "Transport Ministry"} <= reported


def test_the_page_out_of_a_browser() -> None:
    article = read("lake.txt")
    for furniture in ("Facebook", "Photo:", "Read more:", "newsletter"):
        assert furniture in article.text
        assert furniture not in article.body
    assert [str(span) for span in article.non_quotes] == ["“blue summer”"]


@pytest.mark.parametrize(("label", "name"), [("REVE", "Johanna Reve"), ("KILD", "Tomas Kild")])
def test_the_interview(label: str, name: str) -> None:
    article = read("interview.txt")
    labelled = [quote for quote in article.quotes if str(quote.mention) == label]
    assert len(labelled) == 3
    assert {quote.speaker and quote.speaker.name for quote in labelled} == {name}
    assert article.headline is not None
    assert article.quotes[0].content == (article.headline,)
