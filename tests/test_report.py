"""A page about a corpus."""

import json
import pickle
import re
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

pytest.importorskip("jinja2")
pytest.importorskip("typer")

from typer.testing import CliRunner

from newsparse import Article, Parser
from newsparse.cli.command import app
from newsparse.report import Report
from newsparse.report.page import page_of

SAID = "We will paint the old ferry before the summer"


def article(name: str = "Dana Ek", day: str = "4 May 2024", words: str = SAID) -> Article:
    return Article.parse(f'Paint for the ferry\n\n{day}\n\nMayor {name} said: "{words}."\n')


def report_of(*articles: Article) -> Report:
    report = Report()
    for number, one in enumerate(articles):
        report.add(one, f"{number}.txt")
    return report


class TestWhatItShows:
    def test_who_is_quoted_most_with_the_quotes_below(self) -> None:
        report = report_of(article(), article("D. Ek"), article("Bo Lund", words="Rain ahead"))
        section = page_of(report, "Who", 50).sections[0]
        assert [(bar.label, bar.number, bar.width) for bar in section.bars] == [
            ("Dana Ek", 2, 100.0),
            ("Bo Lund", 1, 50.0),
        ]
        assert [(t.speaker, t.article, t.day) for t in section.bars[0].told] == [
            ("D. Ek", "1.txt", date(2024, 5, 4)),
            ("Dana Ek", "0.txt", date(2024, 5, 4)),
        ]
        text = article().text
        told = section.bars[0].told[1]
        assert told.text.strip(".") in text[told.start :]

    def test_a_number_for_each_sort_of_quote(self) -> None:
        page = page_of(report_of(article(), article()), "Who", 50)
        bars = {section.heading: section.bars for section in page.sections}
        assert [(bar.label, bar.number) for bar in bars["What speaks"]] == [("people", 2)]
        assert [(bar.label, bar.number) for bar in bars["With a name"]] == [("named", 2)]
        (by_source,) = [section for section in page.sections if section.heading == "By source"]
        assert (by_source.bars, by_source.rest) == (
            [],
            "2 quotes are in articles that name no source.",
        )
        assert ("2", "quotes") in page.facts

    @pytest.mark.parametrize(
        ("last", "names"),
        [
            ("6 May 2024", ["2024-05-04", "2024-05-05", "2024-05-06"]),
            ("4 August 2024", ["2024-05", "2024-06", "2024-07", "2024-08"]),
            ("4 May 2030", [str(year) for year in range(2024, 2031)]),
        ],
    )
    def test_a_time_line_by_days_months_or_years(self, last: str, names: list[str]) -> None:
        line = page_of(report_of(article(), article(day=last)), "Who", 50).line
        assert line is not None
        assert [column.label.split(":")[0] for column in line.columns] == names
        assert [bar.label for bar in line.section.bars] == [names[0], names[-1]]

    def test_one_quote_beside_thousands_still_has_a_bar(self) -> None:
        text = "Boats\n\n4 May 2024\n\n" + '"The boat is late," said Ada Ek.\n\n' * 400
        page = page_of(report_of(Article.parse(text), article("Bo Lund", "5 May 2024")), "Who", 50)
        assert page.line is not None
        assert min(bar.width for bar in page.sections[0].bars) == 0.5
        assert [column.height >= 1 for column in page.line.columns] == [True, True]

    def test_paper_is_white_whatever_the_screen_is(self) -> None:
        html = report_of(article()).to_html()
        assert html.count("prefers-color-scheme") == html.count("@media screen and (prefers-color")

    def test_reported_words_are_in_no_quotation_marks_and_have_their_verb(self) -> None:
        text = "Rain\n\nBo Ek denied that he had taken the old coat from the quay.\n"
        html = report_of(Article.parse(text)).to_html()
        assert '<span class="reported">he had taken the old coat from the quay</span>' in html
        assert "(reported, “denied”)" in html
        assert "<q>" not in html

    def test_what_stands_in_several_articles(self) -> None:
        html = report_of(article(), article(day="5 May 2024")).to_html()
        assert "The same words in several articles" in html
        assert html.count("<time>2024-05-05</time>") >= 1

    def test_the_top_of_what_there_is_much_of_and_says_so(self) -> None:
        many = [article(f"Dana {chr(65 + n)}{'aeiou'[n % 5]}k") for n in range(12)]
        html = report_of(*many).to_html(most=10)
        assert "The first 10 of 12 speakers." in html
        assert html.count('<span class="label"><bdi>Dana ') == 10

    def test_sources_that_differ_in_capitals_or_an_article_are_one(self) -> None:
        names = ["The Brenn Courier", "BRENN COURIER", "The Brenn Courier", "Fellby Post"]
        report = report_of(*(evolve(article(), source=name) for name in names))
        (by_source,) = [
            section
            for section in page_of(report, "", 50).sections
            if section.heading == "By source"
        ]
        assert [(bar.label, bar.number) for bar in by_source.bars] == [
            ("The Brenn Courier", 3),
            ("Fellby Post", 1),
        ]
        assert by_source.rest == ""

    def test_an_empty_corpus(self) -> None:
        html = Report().to_html()
        assert "<dd>0</dd>" in html
        assert "<section>" not in html


class TestThePage:
    def test_holds_no_script_and_loads_nothing(self) -> None:
        html = report_of(article()).to_html()
        assert "<script" not in html
        assert not re.search(r"(?:src|href)=|url\(|@import", html)

    @pytest.mark.parametrize(
        ("key", "links"),
        [
            ("https://brenn.example/ferry?a=1&b=2", True),
            ("corpus/ferry.txt", False),
            ("javascript:alert(1)", False),
            ("https://brenn.example/' onclick='alert(1)", False),
        ],
    )
    def test_an_article_that_is_named_by_its_address_is_linked(self, key: str, links: bool) -> None:
        report = Report()
        report.add(article(), key)
        report.add(article(), f"{key}2")
        html = report.to_html()
        assert ("<a href=" in html) is links
        assert html.count("brenn.example/ferry?a=1&amp;b=2") == html.count(
            "https://brenn.example/ferry"
        )

    def test_whatever_articles_hold_is_escaped(self) -> None:
        hostile = (
            'Rain <script>alert(1)</script>\n\n4 May 2024\n\nMayor <b>Ek</b> said: "</q>\u202e."'
        )
        report = Report()
        report.add(Article.parse(hostile), "<img src=x>\udc80")
        html = report.to_html(title="</title><script>")
        assert "<script" not in html
        assert "<img" not in html
        assert "\u202e" not in html
        assert html.encode()

    def test_misuse_is_named(self) -> None:
        with pytest.raises(ValueError, match="most is 0, not 1 or more"):
            Report().to_html(most=0)


def test_shares_of_several_processes_are_merged() -> None:
    texts = [article(name).text for name in ("Dana Ek", "Bo Lund", "D. Ek")]
    shares = [report_of(*map(Parser().parse, texts[:2])), report_of(Parser().parse(texts[2]))]
    whole = pickle.loads(pickle.dumps(shares[0]))
    whole.merge(shares[1])
    assert (
        page_of(whole, "", 50).facts
        == page_of(report_of(*map(Parser().parse, texts)), "", 50).facts
    )


class TestTheCommandLine:
    def test_writes_a_report_of_all_it_reads(self, tmp_path: Path) -> None:
        rows = [{"text": article(name).text, "id": name[0]} for name in ("Dana Ek", "Bo Lund")]
        (tmp_path / "in.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in [*rows, {}]))
        out = tmp_path / "report.html"
        command = [tmp_path / "in.jsonl", "--id-field", "id", "--report", out]
        result = CliRunner().invoke(app, list(map(str, command)))
        assert result.exit_code == 3
        assert "line 3" in result.stderr
        page = out.read_text("utf-8")
        assert "<bdi>Dana Ek</bdi>" in page
        assert f"{tmp_path / 'in.jsonl'}, line 2, B</bdi>" in page
        again = CliRunner().invoke(app, list(map(str, command)))
        assert again.exit_code == 2
        assert "--overwrite replaces it" in again.stderr
