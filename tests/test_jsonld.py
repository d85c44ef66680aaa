"""An article as JSON-LD in the terms of schema.org."""
# ruff: noqa: DTZ001 - times are written as printed

import json
import shutil
import subprocess
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from newsparse import Article, Quote, Speaker
from newsparse.jsonld import dumps, to_jsonld, to_script
from newsparse.parts import parse

TEXT = """\
Night ferry to stay - Halvorsen

The island of Brenn keeps its boat, and with it the fresh bread of the mainland's bakeries.

By Ada Ek and Bo Dahl
Published 14 May 2024, 18:40 CEST
Updated 15 May 2024

BRENN (Norpel) — "The night boat has done what we hoped for," Transport Minister Ingrid Halvorsen
told reporters. The minister said that 4,000 people had used the boat this winter.

The Brenn Fishing Union complained that nobody had asked its members. "We learned about it from the
radio," it said in a statement. Officials said that the boat was safe.

"The fares will not cover the costs of the boat," the report says.

"Somebody will have to pay for all of this."

Source: Norpel
"""
ARTICLE = Article.parse(TEXT)


def quotation(start: str, article: Article = ARTICLE) -> dict[str, Any]:
    found: list[dict[str, Any]] = to_jsonld(article)["hasPart"]
    return next(part for part in found if part["text"].startswith(start))


class TestNewsArticle:
    def test_the_parts_have_schema_org_s_names(self) -> None:
        linked = to_jsonld(ARTICLE, url="https://courier.example/ferry")
        parts = linked.pop("hasPart")
        assert linked == {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "url": "https://courier.example/ferry",
            "headline": "Night ferry to stay - Halvorsen",
            "description": "The island of Brenn keeps its boat, and with it the fresh bread of the "
            "mainland's bakeries.",
            "author": [
                {"@type": "Person", "name": "Ada Ek"},
                {"@type": "Person", "name": "Bo Dahl"},
            ],
            "datePublished": "2024-05-14T18:40+02:00",
            "dateModified": "2024-05-15",
            "dateline": "BRENN (Norpel)",
            "articleBody": ARTICLE.body,
            "inLanguage": "en",
            "sourceOrganization": {"@type": "Organization", "name": "Norpel"},
        }
        assert [part["text"] for part in parts] == [quote.text for quote in ARTICLE.quotes]

    def test_what_is_not_there_is_left_out(self) -> None:
        assert to_jsonld(Article("")) == {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
        }

    def test_a_time_of_which_the_day_alone_is_known_is_the_date_alone(self) -> None:
        assert to_jsonld(parse("Rain", "Rain.", "2024-05-14"))["datePublished"] == "2024-05-14"
        given = parse("Rain", "Rain.", datetime(2024, 5, 14, 18, 40))
        assert to_jsonld(given)["datePublished"] == "2024-05-14T18:40:00"
        given = parse("Rain", "Rain.", "2024-05-14 18:40")
        assert to_jsonld(given)["datePublished"] == "2024-05-14T18:40"


class TestQuotations:
    def test_a_person_s_words_are_spoken_and_created_by_the_person(self) -> None:
        assert quotation("The night boat") == {
            "@type": "Quotation",
            "text": "The night boat has done what we hoped for",
            "spokenByCharacter": {
                "@type": "Person",
                "@id": "_:speaker0",
                "name": "Ingrid Halvorsen",
                "jobTitle": "Transport Minister",
            },
            "creator": {"@id": "_:speaker0"},
        }

    def test_an_indirect_quotation_s_words_are_the_reporter_s(self) -> None:
        assert quotation("4,000")["spokenByCharacter"]["name"] == "Ingrid Halvorsen"
        assert "creator" not in quotation("4,000")

    def test_one_speaker_is_one_node(self) -> None:
        assert (
            quotation("4,000")["spokenByCharacter"]
            == quotation("The night boat")["spokenByCharacter"]
        )

    @pytest.mark.parametrize(
        ("kind", "expected"),
        [
            ("person", {"spokenByCharacter": {"@type": "Person", "jobTitle": "chair"}}),
            (
                "organization",
                {"spokenByCharacter": {"@type": "Organization", "description": "chair"}},
            ),
            ("group", {"spokenByCharacter": {"@type": "Organization", "description": "chair"}}),
            ("document", {"isBasedOn": {"@type": "CreativeWork", "description": "chair"}}),
        ],
    )
    def test_the_kind_of_speaker_says_what_it_is(self, kind: Any, expected: Any) -> None:
        speaker = Speaker("Ek", kind, "chair")
        linked = quotation("Rain", said_by(speaker))
        [(name, node)] = expected.items()
        assert linked[name] == {"@id": "_:speaker0", "name": "Ek", **node}
        assert {"spokenByCharacter", "isBasedOn"} & linked.keys() == {name}

    def test_a_speaker_of_unknown_kind_is_credited(self) -> None:
        assert quotation("Rain", said_by(Speaker("Ek"))) == {
            "@type": "Quotation",
            "text": "Rain",
            "creditText": "Ek",
        }

    def test_a_quote_of_nobody_is_a_text(self) -> None:
        assert quotation("Rain", said_by(None)) == {"@type": "Quotation", "text": "Rain"}


def said_by(speaker: Speaker | None) -> Article:
    article = Article.parse('Ek\n\n"Rain today and tomorrow," said Ek.')
    span = article.quotes[0].content[0]
    rain = type(span).of(article.text, span.start, span.start + 5)
    quote = Quote("direct", (rain,), article.quotes[0].sentence, speaker=speaker)
    return Article(article.text, quotes=(quote,), speakers=(speaker,) if speaker else ())


class TestInAPage:
    HOSTILE = Article.parse(
        "Rain </script><script>alert(1)</script> & <!-- more\n\n"
        '"Wet\u2028and\u2029wet \ud800 <b>," said Ek.'
    )

    def test_nothing_in_the_article_ends_the_script_element(self) -> None:
        scripts = Scripts()
        scripts.feed(f"<p>{to_script(self.HOSTILE)}</p>")
        assert [json.loads(script) for script in scripts.contents] == [to_jsonld(self.HOSTILE)]

    def test_it_holds_no_sign_of_markup_and_no_line_separator(self) -> None:
        assert not set(dumps(self.HOSTILE)) & set("<>&\u2028\u2029\ud800")

    def test_it_can_be_encoded_and_means_the_same(self) -> None:
        assert json.loads(dumps(self.HOSTILE).encode()) == to_jsonld(self.HOSTILE)

    def test_letters_stay_letters(self) -> None:
        assert "Ærø" in dumps(Article.parse("Ærø"))

    def test_it_may_be_indented(self) -> None:
        assert '\n  "@type": "NewsArticle"' in dumps(ARTICLE, indent=2)


class Scripts(HTMLParser):
    """Gathers the contents of a page's script elements, as a browser would."""

    def __init__(self) -> None:
        super().__init__()
        self.contents: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "script":
            assert attrs == [("type", "application/ld+json")]
            self.contents.append("")

    def handle_data(self, data: str) -> None:
        self.contents[-1] += data


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((TEXT, None), "article is an Article, not str"),
        ((ARTICLE, 7), "url is a str or None, not int"),
    ],
    ids=["article", "url"],
)
def test_wrong_types_are_named(arguments: tuple[Any, Any], complaint: str) -> None:
    with pytest.raises(TypeError, match=complaint):
        to_jsonld(arguments[0], url=arguments[1])


def test_a_processor_of_json_ld_ties_the_speakers_together() -> None:
    jsonld = pytest.importorskip("pyld.jsonld")
    linked = to_jsonld(ARTICLE, url="https://courier.example/ferry")
    linked["@context"] = {
        "@vocab": "https://schema.org/",
        "url": {"@type": "@id"},
    }  # not downloaded
    nodes = jsonld.flatten(linked)
    people = [n for n in nodes if n.get("@type") == ["https://schema.org/Person"]]
    names = [node["https://schema.org/name"][0]["@value"] for node in people]
    assert sorted(names) == ["Ada Ek", "Bo Dahl", "Ingrid Halvorsen"]
    halvorsen = people[names.index("Ingrid Halvorsen")]["@id"]
    spoken = [
        n for n in nodes if n.get("https://schema.org/spokenByCharacter") == [{"@id": halvorsen}]
    ]
    assert len(spoken) == sum(str(quote.speaker) == "Ingrid Halvorsen" for quote in ARTICLE.quotes)


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with TypeScript and schema.org's types, fetched from npm."""
    if shutil.which("npm") is None or shutil.which("node") is None:
        pytest.skip("there is no npm here")
    folder = tmp_path_factory.mktemp("schema")
    (folder / "package.json").write_text('{"private": true}')
    command = [
        "npm",
        "install",
        "--no-audit",
        "--no-fund",
        "schema-dts@^1.1.5 || ^2",
        "typescript@^5",
    ]
    installed = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if installed.returncode != 0:
        pytest.skip(f"npm can't install schema-dts: {installed.stderr[-200:]}")
    return folder


def complaints(checker: Path, linked: list[dict[str, Any]]) -> str:
    """What TypeScript says of *linked* as schema.org's news articles."""
    source = 'import type { NewsArticle, WithContext } from "schema-dts";\n'
    for number, node in enumerate(linked):
        source += f"export const a{number}: WithContext<NewsArticle> = {json.dumps(node)};\n"
    (checker / "articles.ts").write_text(source)
    command = [
        "npx",
        "--no-install",
        "tsc",
        "--noEmit",
        "--strict",
        "--moduleResolution",
        "bundler",
    ]
    command += ["--module", "esnext", "--target", "es2022", "articles.ts"]
    return subprocess.run(command, cwd=checker, capture_output=True, text=True, check=False).stdout


@pytest.mark.slow
def test_schema_org_s_types_accept_it(checker: Path) -> None:
    kinds: list[Any] = ["person", "organization", "group", "document", "unknown"]
    articles = [ARTICLE, Article(""), said_by(None), TestInAPage.HOSTILE]
    articles += [said_by(Speaker("Ek", kind, "chair")) for kind in kinds]
    golden = sorted((Path(__file__).parent / "golden").glob("*.txt"))
    articles += [Article.parse(path.read_text("utf-8")) for path in golden]
    assert (
        complaints(checker, [to_jsonld(article, url="https://a.example/") for article in articles])
        == ""
    )


@pytest.mark.slow
def test_schema_org_s_types_would_complain(checker: Path) -> None:
    linked = to_jsonld(ARTICLE)
    linked["hasPart"][0]["spokenBy"] = "Ek"
    assert "spokenBy" in complaints(checker, [linked])
