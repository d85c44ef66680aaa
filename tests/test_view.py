"""`newsparse.view`: an article as HTML."""

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse.view
from newsparse import Article, Attribution, CharSpan, Dateline, Parser, Quote, Speaker
from newsparse.view.marking import Layer, Mark

pytest.importorskip("jinja2")

from newsparse.view import for_notebooks, to_fragment, to_html

ARTICLE = """\
Harbour council keeps night ferry: 'Nobody will be left on the quay'

Two-year trial ends; union says it was not asked

By Ada Ek and Per Lund
Published May 14, 2024 18:40 CEST
Share this story
Print

BRENN, May 14 (Coast News) - The night ferry to Brenn is here to stay, Transport Minister Ingrid \
Halvorsen said on Tuesday.

"The night boat has done what we hoped for," Halvorsen told reporters. "It takes nurses to the \
hospital," she added, "and it brings fresh bread back."

"We asked every family on the island. We went from door to door in the rain.

"An old man told me, 'Do not take my boat away,' and we will not," she said.

Council chairman Tomas Rye called the decision "a relief for every family." The ferry "Gull" stays.

Source: Coast News
"""


class Page(HTMLParser):
    """What is on a page, and that its elements are nested as HTML wants them."""

    VOID = ("meta",)

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str]]] = []
        self.elements: list[tuple[str, dict[str, str], list[str]]] = []
        self._texts: list[list[str]] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        assert len(attributes) == len(attrs)
        text: list[str] = []
        self.elements.append((tag, attributes, text))
        if tag in self.VOID:
            return
        around = [tag for tag, _ in self.open]
        if tag in ("p", "ul", "div", "h1", "details"):
            assert not {"p", "h1", "span", "mark"}.intersection(around)
        self.open.append((tag, attributes))
        self._texts.append(text)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag
        self._texts.pop()

    def handle_data(self, data: str) -> None:
        for text in self._texts:
            text.append(data)

    def texts(self, name: str) -> list[str]:
        """The texts of the elements of a class, or of a tag."""
        return [
            "".join(text)
            for tag, attributes, text in self.elements
            if name == tag or name in attributes.get("class", "").split()
        ]

    def marked(self, words: str) -> set[str]:
        """The classes of the elements that hold *words* and nothing more but a label."""
        return {
            name
            for _, attributes, text in self.elements
            if re.sub(r"[\d?]+$", "", "".join(text)) == words
            for name in attributes.get("class", "").split()
        }


def page_of(article: Article) -> Page:
    return Page(to_html(article))


class TestTheParts:
    def test_each_is_labelled(self) -> None:
        labels = [label for label in page_of(Article.parse(ARTICLE)).texts("np-part") if label]
        assert labels == [
            "Headline",
            "Standfirst",
            "Byline",
            "Left out",
            "Timestamp",
            "Left out",
            "Speakers",
            "Body",
            "Source",
        ]

    def test_beside_them_stands_what_was_read(self) -> None:
        notes = page_of(Article.parse(ARTICLE)).texts("np-notes")
        beside = " ".join(" ".join(notes).split())
        assert "Ada Ek · Per Lund" in beside
        assert "published 2024-05-14 18:40+02:00" in beside
        assert "Dateline BRENN · May 14 · Coast News" in beside
        assert beside.endswith("Coast News")

    def test_the_headline_is_the_heading_and_the_title(self) -> None:
        page = page_of(Article.parse("Rain & sun\n\nIt rains. The sun shines as well today.\n"))
        assert page.texts("h1") == page.texts("title") == ["Rain & sun"]

    def test_lines_that_are_no_part_fold(self) -> None:
        [details] = page_of(Article.parse(ARTICLE)).texts("details")
        assert details.split("\n") == ["", "2 lines", "Share this story", "Print", "", ""]

    def test_a_dateline_on_a_line_of_its_own_is_a_part(self) -> None:
        text = "BRENN, May 14\n\nThe night ferry stays."
        line, paragraph = CharSpan.of(text, 0, 13), CharSpan.of(text, 15, len(text))
        page = page_of(Article(text, dateline=Dateline(line, "BRENN"), paragraphs=(paragraph,)))
        assert page.texts("np-text") == ["BRENN, May 14", "The night ferry stays."]
        assert page.texts("np-part") == ["Dateline", "Speakers", "Body"]

    def test_a_time_without_a_timestamp_is_in_the_summary(self) -> None:
        article = evolve(Article.parse(ARTICLE), timestamp=None)
        [summary] = page_of(article).texts("np-summary")
        assert "published 2024-05-14 18:40+02:00" in summary

    def test_nothing_of_a_text_is_lost_or_moved(self) -> None:
        html = re.sub('<sup class="np-label">.*?</sup>', "", to_html(Article.parse(ARTICLE)))
        shown = " ".join(Page(html).texts("np-text"))
        assert re.findall(r"\w+", shown) == re.findall(r"\w+", ARTICLE)

    @pytest.mark.parametrize("text", ["", " \n", "Rain", "\N{PILE OF POO}"])
    def test_an_article_of_next_to_nothing_has_a_page(self, text: str) -> None:
        assert page_of(Article.parse(text)).texts("np-summary") == ["no quotes"]


class TestTheQuotes:
    def test_their_words_are_marked_in_the_colour_of_their_speaker(self) -> None:
        page = page_of(Article.parse(ARTICLE))
        number = page.texts("np-speakers")[0].index("Ingrid Halvorsen")
        assert number > 0
        direct = page.marked('"It takes nurses to the hospital,"')
        assert {"np-quote", "np-direct"} < direct
        assert direct == page.marked('"and it brings fresh bread back."')
        assert {"np-quote", "np-indirect"} < page.marked("The night ferry to Brenn is here to stay")
        mixed = page.marked('"a relief for every family."')
        assert {"np-quote", "np-mixed"} < mixed
        assert not (direct & mixed - {"np-quote"})

    def test_cue_and_mention_are_marked_too(self) -> None:
        page = page_of(Article.parse(ARTICLE))
        assert "np-cue" in page.marked("called")
        assert "np-mention" in page.marked("Council chairman Tomas Rye")
        assert page.marked("told") & page.marked('"and it brings fresh bread back."')

    def test_without_colour_a_number_and_a_note_say_who_speaks(self) -> None:
        page = page_of(Article.parse(ARTICLE))
        [rye] = [item for item in page.texts("li") if "Council chairman" in item]
        number = rye.split()[0]
        assert f'"a relief for every family."{number}' in page.texts("mark")
        assert any(
            item.split() == [number, "Tomas", "Rye", "1", "mixed"] for item in page.texts("li")
        )

    def test_who_points_at_one_reads_who_and_how_sure(self) -> None:
        titles = [
            attributes.get("title", "")
            for _, attributes, _ in page_of(Article.parse(ARTICLE)).elements
        ]
        assert any(re.fullmatch(r"Tomas Rye · mixed quote · \d+% sure · by \w+", t) for t in titles)

    def test_one_that_goes_on_is_marked_in_every_paragraph(self) -> None:
        page = page_of(Article.parse(ARTICLE))
        begun = '"We asked every family on the island. We went from door to door in the rain.'
        ended = "\"An old man told me, 'Do not take my boat away,' and we will not,\""
        assert "np-direct" in page.marked(ended)
        assert page.marked(ended) <= page.marked(begun)

    def test_one_in_the_headline_is_marked_there(self) -> None:
        article = Article.parse(ARTICLE)
        headline = article.headline
        assert headline is not None
        assert article.quotes[0].end <= headline.end
        assert "np-quote" in page_of(article).marked("'Nobody will be left on the quay'")

    def test_what_is_nobodys_speech_is_marked_as_such(self) -> None:
        article = Article.parse(ARTICLE)
        assert [str(span) for span in article.non_quotes] == ['"Gull"']
        assert page_of(article).marked('"Gull"') == {"np-term"}

    def test_a_quote_without_a_speaker_is_nobodys(self) -> None:
        article = Parser(["labels"]).parse(ARTICLE)
        page = page_of(article)
        assert article.speakers == ()
        assert "np-s0" in page.marked('"a relief for every family."')
        assert '"a relief for every family."?' in page.texts("mark")
        assert any("Nobody known" in item for item in page.texts("li"))


class TestTheLegend:
    def test_it_has_every_speaker_with_role_kind_and_counts(self) -> None:
        page = page_of(Article.parse(ARTICLE))
        entries = [" ".join(item.split()) for item in page.texts("li")]
        assert "3 Ingrid Halvorsen Transport Minister person · 3 direct, 1 indirect" in entries
        assert "4 Tomas Rye Council chairman person · 1 mixed" in entries

    def test_a_long_one_folds(self) -> None:
        speakers = tuple(Speaker(f"Speaker {number}") for number in range(15))
        page = page_of(Article("", speakers=speakers))
        [folded] = page.texts("details")
        assert folded.split()[:2] == ["3", "more"]
        assert "Speaker 14" in folded
        assert "Speaker 11" not in folded

    def test_colours_come_again_and_numbers_do_not(self) -> None:
        page = page_of(Article("Rain", speakers=tuple(map(Speaker, "ABCDEFGHI"))))
        chips = [
            (attributes["class"].split()[1], "".join(text))
            for _, attributes, text in page.elements
            if attributes.get("class", "").startswith("np-chip")
        ]
        assert chips[0] == ("np-s1", "1")
        assert chips[8] == ("np-s1", "9")
        assert len({colour for colour, _ in chips}) == 8

    def test_speakers_of_one_name_are_two(self) -> None:
        text = "“Rain,” he said. “Sun,” she said."
        rain, sun = CharSpan.of(text, 0, 7), CharSpan.of(text, 17, 23)
        him, her = Speaker("Ek", role="baker"), Speaker("Ek", role="mayor")
        quotes = tuple(
            Quote("direct", (span,), CharSpan.of(text, 0, len(text)), speaker=speaker)
            for span, speaker in ((rain, him), (sun, her))
        )
        body = (CharSpan.of(text, 0, len(text)),)
        page = page_of(Article(text, paragraphs=body, quotes=quotes, speakers=(him, her)))
        assert page.texts("mark") == ["“Rain,”1", "“Sun,”2"]

    def test_a_speaker_that_is_none_of_the_articles_is_an_error(self) -> None:
        article = evolve(Article.parse(ARTICLE), speakers=())
        with pytest.raises(ValueError, match=r"is not in article\.speakers"):
            to_html(article)


HOSTILE = (
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;&#60;</article>{{7*7}}{%x%}"
)
# Override and isolate, without their ends; a bell; nothing; half a character; a noncharacter.
UNRULY = "\u202e\u2066\a\0\ud800\ufffe"


class TestHostileText:
    def test_it_is_shown_and_not_obeyed(self) -> None:
        article = Article.parse(f'{HOSTILE}\n\n{HOSTILE} said: "{HOSTILE}"\n\nSource: {HOSTILE}\n')
        page = page_of(article)
        assert not {tag for tag, _, _ in page.elements} & {"script", "img"}
        assert HOSTILE in re.sub(r"\n", "", "".join(page.texts("article")))

    def test_in_every_field_an_article_has(self) -> None:
        evil = CharSpan.of(HOSTILE, 0, len(HOSTILE))
        speaker = Speaker(HOSTILE, role=HOSTILE, mentions=(evil,))
        quote = Quote(
            "direct", (evil,), evil, cue=evil, mention=evil, speaker=speaker, strategy=HOSTILE
        )
        article = Article(
            HOSTILE,
            headline=evil,
            standfirst=evil,
            byline=evil,
            authors=(HOSTILE,),
            timestamp=evil,
            dateline=Dateline(evil, HOSTILE, HOSTILE, HOSTILE),
            paragraphs=(evil,),
            source_line=evil,
            source=HOSTILE,
            quotes=(quote, evolve(quote, speaker=None)),
            speakers=(speaker,),
            non_quotes=(evil,),
        )
        for html in (to_html(article), to_fragment(article)):
            page = Page(html)
            assert not {tag for tag, _, _ in page.elements} & {"script", "img"}
            for _, attributes, _ in page.elements:
                assert not [name for name in attributes if name.startswith("on")]
            assert html.count("</article>") == 1

    def test_in_the_name_that_a_strategy_gives(self) -> None:
        def evil(quotes: Any, context: Any, /) -> Any:
            return {quote: Attribution(name=HOSTILE) for quote in quotes}

        page = page_of(Parser([evil]).parse(ARTICLE))
        assert not {tag for tag, _, _ in page.elements} & {"script", "img"}
        assert any(HOSTILE in item for item in page.texts("li"))

    def test_characters_that_act_on_the_page_are_replaced(self) -> None:
        text = f"Rain {UNRULY} ahead\n\n“Take {UNRULY} a coat,” said Ada {UNRULY} Ek.\n"
        speaker = Speaker(f"Ada{UNRULY}", role=UNRULY)
        html = to_html(evolve(Article.parse(text), speakers=(speaker,), quotes=()))
        assert not set(UNRULY) & set(html)
        assert f"Rain {chr(0xFFFD) * len(UNRULY)} ahead" in html
        html.encode("utf-8")

    def test_any_line_break_is_white_space(self) -> None:
        text = "Rain\x85and\x0bsun\u2028ahead"
        headline = CharSpan.of(text, 0, len(text))
        page = page_of(Article(text, headline=headline))
        assert page.texts("title") == ["Rain and sun ahead"]
        assert page.texts("h1")[0].split() == ["Rain", "and", "sun", "ahead"]

    def test_words_that_run_from_right_to_left_are(self) -> None:
        article = Article.parse("مطر غدا\n\n“Take a coat,” said Ada Ek.\n")
        [tag, attributes, _] = next(e for e in page_of(article).elements if e[0] == "h1")
        assert (tag, attributes["dir"]) == ("h1", "auto")

    @given(st.text(alphabet=st.characters() | st.sampled_from("\"“”'‘’<>&\n :.-–"), max_size=300))
    @settings(deadline=None, max_examples=50)
    def test_any_text_makes_a_page(self, text: str) -> None:
        to_html(Article.parse(text)).encode("utf-8")
        page_of(Article.parse(text))

    @pytest.mark.slow
    def test_marks_over_marks_take_no_more_than_their_time(self) -> None:
        size = 20_000
        layer = Layer(Mark(n, 2 * size - n, "quote", str(n)) for n in range(size))
        pieces = list(layer.within(0, 2 * size))
        assert len(pieces) == 2 * size - 1
        assert pieces[0].mark is pieces[-1].mark


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=8))
def test_the_innermost_mark_shows(edges: list[tuple[int, int]]) -> None:
    marks = [Mark(min(edge), max(edge), "quote", "") for edge in edges]
    pieces = list(Layer(marks).within(0, 20))
    assert [piece.start for piece in pieces[1:]] == [piece.end for piece in pieces[:-1]]
    assert (pieces[0].start, pieces[-1].end) == (0, 20)
    for piece in pieces:
        for at in range(piece.start, piece.end):
            over = [mark for mark in marks if mark.start <= at < mark.end]
            start = max((mark.start for mark in over), default=None)
            assert (piece.mark and piece.mark.start) == start
            assert piece.mark is None or piece.mark in over


class TestTheFragment:
    def test_its_style_stays_inside(self) -> None:
        [style] = Page(to_fragment(Article.parse(ARTICLE))).texts("style")
        bare = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
        selectors = [
            selector.strip()
            for rule in re.findall(r"([^{}]+)\{", bare)
            if not rule.strip().startswith("@")
            for selector in rule.split(",")
        ]
        assert len(selectors) > 20
        assert [s for s in selectors if not s.startswith(".newsparse")] == []

    def test_it_is_no_page(self) -> None:
        tags = {tag for tag, _, _ in Page(to_fragment(Article.parse(ARTICLE))).elements}
        assert not tags & {"html", "head", "body", "title", "meta"}

    def test_it_shows_what_the_page_shows(self) -> None:
        article = Article.parse(ARTICLE)
        assert Page(to_fragment(article)).texts("article") == page_of(article).texts("article")

    def test_nothing_is_loaded_and_no_id_is_taken(self) -> None:
        for html in (to_fragment(Article.parse(ARTICLE)), to_html(Article.parse(ARTICLE))):
            assert not re.search(r"url\(|@import|src=|href=|\bid=|<script|http://|https://", html)


class TestNotebooks:
    def test_an_article_shows_itself(self) -> None:
        article = Article.parse(ARTICLE)
        assert article._repr_html_() == for_notebooks(article) == to_fragment(article)

    def test_without_jinja2_it_does_not_and_to_html_says_what_to_install(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        article = Article.parse(ARTICLE)
        newsparse.view._templates.cache_clear()
        monkeypatch.setitem(__import__("sys").modules, "jinja2", None)
        assert article._repr_html_() is None
        with pytest.raises(ModuleNotFoundError, match=r'pip install "newsparse\[view\]"'):
            to_html(article)


# ------------------------------------------------------------------------------------ colours


def schemes() -> dict[str, dict[str, dict[str, str]]]:
    """The colours of the style sheet: scheme -> speaker's class -> name -> colour."""
    sheet = (Path(newsparse.view.__file__).parent / "templates" / "style.css").read_text("utf-8")
    before, dark = sheet.split("@media (prefers-color-scheme: dark) {")
    found: dict[str, dict[str, dict[str, str]]] = {}
    for scheme, rules in (("light", before), ("dark", dark.split("\n}")[0])):
        found[scheme] = {}
        for name, body in re.findall(r"\.newsparse( \.np-s\d)? \{([^}]*)\}", rules):
            colours = dict(re.findall(r"--np-(\w+): (#[0-9a-f]{6})", body))
            found[scheme].setdefault(name.strip(), {}).update(colours)
    return found


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_what_is_behind_them(scheme: str) -> None:
    colours = schemes()[scheme]
    ground = colours[""]
    paper = ground["paper"]
    assert contrast(ground["words"], paper) >= 7
    assert contrast(ground["quiet"], paper) >= 4.5
    speakers = {name: colour for name, colour in colours.items() if name}
    assert len(speakers) == 9
    for name, speaker in speakers.items():
        assert contrast(speaker["ink"], paper) >= 4.5, name
        assert contrast(speaker["ink"], speaker["tint"]) >= 4.5, name
        assert contrast(ground["words"], speaker["tint"]) >= 7, name
    tints = [speaker["tint"] for speaker in speakers.values()]
    inks = [speaker["ink"] for speaker in speakers.values()]
    assert len(set(tints)) == len(set(inks)) == 9
    # Somebody's name may stand in the words of anybody.
    assert min(contrast(ink, tint) for ink in inks for tint in tints) >= 4.5
