"""What is read as English, and what is kept of articles in other languages."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest

import newsparse.prose
import newsparse.reading
from newsparse import Article, Attribution, Parser
from newsparse.english.nouns import PEOPLE
from newsparse.english.verbs import VERB_FORMS
from newsparse.english.words import FUNCTION_WORDS, TITLES

HARBOUR = (
    "Hafen wird teurer\n\n"
    "Die Gebühren im Hafen von Brenn steigen im nächsten Jahr um ein Zehntel, wie der Rat "
    "der Stadt am Montag nach langer Debatte beschlossen hat.\n\n"
    "«Niemand zahlt das gern», sagte Bürgermeister Marc Lüthner am Abend vor dem Rathaus. "
    "«Aber der Steg muss repariert werden.»\n\n"
    "Der Präsident des Vereins der Fischer war anderer Meinung: «Wir gehen nach Lillevik.»"
)
RAIN = "Rain ahead\n\n“Take a coat,” said Ada Ek."


class TestEnglish:
    @pytest.mark.parametrize("text", [RAIN, "Rain ahead", "Shr 45 cts vs 58 cts\n\nNet 1 mln vs 2"])
    def test_an_article_in_it_says_so(self, text: str) -> None:
        assert Article.parse(text).language == "en"

    def test_a_long_table_of_figures_is_no_other_language(self) -> None:
        rows = "".join(f"Net profit {n} mln vs {n + 1} mln. Sales {n} mln.\n\n" for n in range(20))
        assert Article.parse("Ekware results\n\n" + rows).language == "en"


class TestAnotherLanguage:
    def test_an_article_in_it_has_none(self) -> None:
        assert Article.parse(HARBOUR).language is None

    def test_a_few_words_of_it_are_told_by_their_letters(self) -> None:
        text = (
            "El puerto será más caro\n\nEl consejo votó la subida. «El muelle se cae», dijo Burtón."
        )
        assert Article.parse(text).language is None

    @pytest.mark.parametrize(
        "text",
        [
            "De haven wordt duurder\n\nDe raad in Brenn stemde maandag voor hogere tarieven. "
            "“Niemand wil meer betalen”, zei de burgemeester. “De kade stort in”, zei hij.",
            "Havnen bliver dyrere\n\nByrådet i Brenn hævede afgifterne. “Ingen vil betale”, "
            "siger hun på kajen for at være klar.",
        ],
    )
    def test_a_few_words_that_english_has_as_well_tell_nothing(self, text: str) -> None:
        assert Article.parse(text).language is None

    def test_what_stands_in_marks_is_kept_and_nobody_is_named(self) -> None:
        article = Article.parse(HARBOUR)
        assert [quote.text for quote in article.quotes] == [
            "Niemand zahlt das gern",
            "Aber der Steg muss repariert werden.",
            "Wir gehen nach Lillevik.",
        ]
        assert {quote.kind for quote in article.quotes} == {"direct"}
        assert article.speakers == ()

    def test_a_quotation_of_several_paragraphs_is_one_quote(self) -> None:
        text = HARBOUR + "\n\n„Der Hafen ist alt.\n\n„Er muss neu werden.“"
        assert len(Article.parse(text).quotes[-1].content) == 2

    def test_a_plugin_may_answer_for_it(self) -> None:
        def mayor(quotes: Any, context: Any) -> Any:
            assert context.language is None
            return {quotes[0]: Attribution(name="Marc Lüthner")}

        (first, *_) = Parser([mayor, "labels", "clauses", "ranker"]).parse(HARBOUR).quotes
        assert first.speaker is not None
        assert first.speaker.name.endswith("Marc Lüthner")

    def test_a_plugin_may_say_by_which_words(self) -> None:
        def mayor(quotes: Any, context: Any) -> Any:
            found = [re.search(words, context.text) for words in ("Bürger.* Lüthner", "Lüthner")]
            spans = [context.span(*match.span()) for match in found if match is not None]
            return {
                quote: Attribution(mention=span) for quote, span in zip(quotes, spans, strict=False)
            }

        article = Parser([mayor]).parse(HARBOUR)
        (luethner,) = article.speakers
        assert luethner.name == "Bürgermeister Marc Lüthner"
        assert luethner.kind == "person"
        assert [str(mention) for mention in luethner.mentions] == [luethner.name, "Lüthner"]
        assert [quote.speaker for quote in article.quotes] == [luethner, luethner, None]

    def test_nobody_is_a_candidate(self) -> None:
        def likeliest(quotes: Any, context: Any) -> Any:
            assert [context.candidates(quote) for quote in quotes] == [(), (), ()]
            return {}

        assert len(Parser([likeliest]).parse(HARBOUR).quotes) == 3

    def test_it_is_not_read_as_english_before_somebody_asks(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        read: list[object] = []
        monkeypatch.setattr(newsparse.reading, "read_prose", read.append)
        assert len(Article.parse(HARBOUR).quotes) == 3
        assert read == []


class TestTheOption:
    def test_english_overrules_what_the_words_say(self) -> None:
        assert Parser(language="en").parse(HARBOUR).language == "en"

    def test_it_goes_with_the_parser(self) -> None:
        (article,) = Parser(language="en").pipe([HARBOUR], processes=2)
        assert article.language == "en"

    @pytest.mark.parametrize(("language", "error"), [("de", ValueError), (1, TypeError)])
    def test_what_it_cannot_be_is_named(self, language: Any, error: type[Exception]) -> None:
        with pytest.raises(error, match="language is"):
            Parser(language=language)


def test_records_keep_it_and_older_ones_have_none() -> None:
    record = Article.parse(RAIN).to_dict()
    assert Article.from_dict(record).language == "en"
    del record["language"]
    assert Article.from_dict(record).language is None


PROSE = sorted(Path(newsparse.prose.__path__[0]).glob("*.py"))


@pytest.mark.parametrize("module", PROSE, ids=lambda path: path.stem)
def test_prose_has_no_words_but_those_that_a_language_gives_it(module: Path) -> None:
    english = FUNCTION_WORDS | VERB_FORMS.keys() | PEOPLE | TITLES.keys()
    tree = ast.parse(module.read_text("utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    # A name that a value has in our own code may be a word; a list of words has several.
    lists = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
        if len(english.intersection(re.findall(r"[a-z]+", node.value))) > 2
    ]
    assert lists == []
