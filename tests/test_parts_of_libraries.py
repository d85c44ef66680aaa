"""What newspaper4k, trafilatura and Fundus give is what `newsparse.parts.parse` takes.

newspaper4k and Fundus are no part of the development environment: pip before 23.3 can't install
them beside trafilatura. The last test makes an environment that has all three, and runs the others
there.
"""

import os
import subprocess
import sysconfig
import venv
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from newsparse import Article
from newsparse.parts import parse

PAGE = Path(__file__).parent.parent / "docs" / "examples" / "ferry.html"
ADDRESS = "https://courier.example/2024/05/14/night-ferry"
# curl-cffi: Fundus 0.5.7 doesn't work with later ones
LIBRARIES = ["newspaper4k>=0.9.4", "trafilatura>=2.0", "fundus>=0.5", "curl-cffi<0.15"]


def check(article: Article) -> None:
    """What holds for the page of the tests, whoever took it apart."""
    assert str(article.headline) == "Night ferry stays after two-year trial"
    assert article.text.startswith(f"{article.headline}\n\n")
    assert article.authors == ("Ada Ek", "Bo Dahl")
    paragraphs = [paragraph.text for paragraph in article.paragraphs]
    assert any(paragraph.startswith("The night ferry to the island") for paragraph in paragraphs)
    assert str(article.headline) not in paragraphs
    speakers = {str(quote.speaker) for quote in article.quotes if quote.kind == "direct"}
    assert speakers == {"Ingrid Halvorsen", "Brenn Fishing Union"}
    for quote in article.quotes:
        for span in quote.content:
            assert article.text[span.start : span.end] == span.text


@pytest.mark.filterwarnings("ignore")
def test_newspaper4k() -> None:
    newspaper = pytest.importorskip("newspaper")
    found = newspaper.Article(ADDRESS)
    found.download(input_html=PAGE.read_text("utf-8"))
    found.parse()
    article = parse(found.title, found.text, found.publish_date, found.authors)
    check(article)
    assert article.published == datetime(2024, 5, 14)  # noqa: DTZ001
    assert article.published_precision == "day"


def test_trafilatura() -> None:
    trafilatura = pytest.importorskip("trafilatura")
    found = trafilatura.bare_extraction(PAGE.read_text("utf-8"), with_metadata=True)
    article = parse(found.title, found.text, found.date, found.author.split("; "))
    check(article)
    assert article.published == datetime(2024, 5, 14)  # noqa: DTZ001
    assert article.published_precision == "day"


@pytest.mark.filterwarnings("ignore")
def test_trafilatura_where_it_finds_nothing() -> None:
    trafilatura = pytest.importorskip("trafilatura")
    found = trafilatura.settings.Document()
    assert (found.title, found.text, found.date, found.author) == (None, None, None, None)
    assert parse(found.title, found.text, found.date, found.author) == Article("")


@pytest.mark.filterwarnings("ignore")
def test_fundus() -> None:
    fundus_parser = pytest.importorskip("fundus.parser")
    from fundus.parser.utility import (  # type: ignore[import-not-found]
        extract_article_body_with_selector,
        generic_author_parsing,
        generic_date_parsing,
    )
    from fundus.scraping.article import (  # type: ignore[import-not-found]
        Article as FundusArticle,
    )
    from fundus.scraping.html import HTML, SourceInfo  # type: ignore[import-not-found]
    from lxml.etree import XPath

    attribute = fundus_parser.attribute

    class CourierParser(fundus_parser.BaseParser):  # type: ignore[misc,name-defined]
        @attribute
        def title(self) -> object:
            return self.precomputed.ld.xpath_search("NewsArticle/headline", scalar=True)

        @attribute
        def body(self) -> object:
            return extract_article_body_with_selector(
                self.precomputed.doc,
                summary_selector=XPath("//p[@class='lead']"),
                paragraph_selector=XPath("//div[@class='body']/p"),
            )

        @attribute
        def authors(self) -> object:
            return generic_author_parsing(self.precomputed.ld.xpath_search("NewsArticle/author"))

        @attribute
        def publishing_date(self) -> object:
            found = self.precomputed.ld.xpath_search("NewsArticle/datePublished", scalar=True)
            return generic_date_parsing(found)

    content = PAGE.read_text("utf-8")
    source = SourceInfo("Brenn Courier")
    html = HTML(ADDRESS, ADDRESS, content, datetime.now(timezone.utc), source)  # noqa: UP017
    found = FundusArticle(html=html, **CourierParser().parse(content))
    article = parse(found.title, found.plaintext, found.publishing_date, found.authors)
    check(article)
    assert article.published == datetime(
        2024, 5, 14, 18, 40, 12, tzinfo=timezone(timedelta(hours=2))
    )


@pytest.mark.slow
def test_in_an_environment_that_has_them_all(tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    for wanted in (["--upgrade", "pip"], LIBRARIES):
        command = [str(python), "-m", "pip", "install", "--quiet", *wanted]
        installed = subprocess.run(command, capture_output=True, text=True, check=False)
        if installed.returncode != 0:
            pytest.skip(f"pip can't install {wanted}: {installed.stderr[-200:]}")
    # What these don't bring, newsparse and pytest, comes from the environment of this test.
    command = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    here = f"import site; site.addsitedir({sysconfig.get_path('purelib')!r})\n"
    (Path(packages) / "outer.pth").write_text(here)
    command = [str(python), "-m", "pytest", "-rs", "-m", "not slow", __file__]
    tests = subprocess.run(command, capture_output=True, text=True, check=False)
    assert tests.returncode == 0, tests.stdout + tests.stderr
    assert "4 passed, 1 deselected" in tests.stdout
