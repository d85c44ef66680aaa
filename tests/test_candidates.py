"""What a strategy is told: the article's parts, each quote's cue, and who could have said it."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from newsparse import Attribution, Candidate, Context, Parser, Quote

TEXT = """Ferry to stop for a week
The mayor wants paint

By Sven Holm
3 March 2024

BRENN, March 3 (Norpel) - The ferry will stop for a week. "We have to paint it," Mayor Ada Ek said.

Bo Lund, a baker, told her that he would walk. "It is not far," he said.

Ek said the work would be "quick".

Source: Norpel
"""


def seen(text: str = TEXT, before: Sequence[Any] = (), **options: Any) -> Context:
    """The context that a strategy after *before* is given."""
    contexts: list[Context] = []

    def look(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
        contexts.append(context)
        return {}

    Parser([*before, look], **options).parse(text)
    return contexts[0]


def quote_of(context: Context, words: str) -> Quote:
    return next(quote for quote in context.quotes if words in quote.text)


class TestTheArticleSoFar:
    def test_its_parts_are_those_that_the_article_will_have(self) -> None:
        context, article = seen(), Parser().parse(TEXT)
        for part in (
            "headline", "standfirst", "byline", "authors", "published", "dateline", "paragraphs",
            "source",
        ):  # fmt: skip
            assert getattr(context, part) == getattr(article, part), part
        assert context.authors == ("Sven Holm",)
        assert context.source == "Norpel"
        assert context.language == "en"

    def test_the_reading_is_no_part_of_it(self) -> None:
        assert not hasattr(seen(), "reading")


class TestCues:
    @pytest.mark.parametrize(
        ("words", "cue"), [("paint it", "said"), ("not far", "said"), ("quick", "said")]
    )
    def test_every_kind_of_quote_knows_its_cue(self, words: str, cue: str) -> None:
        quote = quote_of(seen(), words)
        assert str(quote.cue) == cue
        assert quote.sentence.start <= quote.cue.start < quote.sentence.end  # type: ignore[union-attr]

    def test_the_nearest_is_taken(self) -> None:
        context = seen('Rain\n\nEk, who asked for rain, told us it was "very wet indeed".\n')
        assert str(quote_of(context, "wet").cue) == "told"

    def test_an_answer_without_a_cue_keeps_it(self) -> None:
        def strategy(quotes: Sequence[Quote], context: Context, /) -> Any:
            return {quote: Attribution(name="Zoe Moe") for quote in quotes}

        cues = {str(quote.cue) for quote in Parser([strategy]).parse(TEXT).quotes}
        assert cues == {"said", "told"}


class TestCandidates:
    def test_they_are_frozen_and_typed_and_likeliest_first(self) -> None:
        context = seen()
        assert context.quotes
        for quote in context.quotes:
            candidates = context.candidates(quote)
            assert candidates
            shares = [candidate.probability for candidate in candidates]
            assert shares == sorted(shares, reverse=True)
            assert sum(shares) <= 1.001
            for candidate in candidates:
                assert type(candidate) is Candidate
                span = candidate.mention
                assert context.span(span.start, span.end) == span
                with pytest.raises(AttributeError):
                    candidate.name = "Somebody"  # type: ignore[misc]

    @pytest.mark.parametrize(
        ("words", "name"),
        [("paint it", "Ada Ek"), ("not far", "Bo Lund"), ("quick", "Ada Ek"), ("walk", "Bo Lund")],
    )
    def test_the_first_is_whom_newsparse_would_name(self, words: str, name: str) -> None:
        context = seen()
        first, *_ = context.candidates(quote_of(context, words))
        assert first.name == name
        [quote] = [quote for quote in Parser().parse(TEXT).quotes if words in quote.text]
        assert quote.speaker is not None
        assert (quote.speaker.name, quote.speaker.kind, quote.speaker.role) == (
            first.name, first.kind, first.role,
        )  # fmt: skip
        assert first.probability == pytest.approx(quote.confidence, abs=0.002)

    def test_others_are_there_too(self) -> None:
        context = seen()
        names = {candidate.name for candidate in context.candidates(quote_of(context, "not far"))}
        assert {"Ada Ek", "Bo Lund"} <= names

    def test_a_label_stands_before_all_others(self) -> None:
        context = seen("Rain\n\nAda Ek: “It will be wet.”\n\nBo Lund: “I have a coat.”\n")
        first, *_ = context.candidates(quote_of(context, "coat"))
        assert first.name == "Bo Lund"

    def test_choosing_one_is_an_answer(self) -> None:
        def last_one(quotes: Sequence[Quote], context: Context, /) -> Any:
            return {
                quote: Attribution(mention=context.candidates(quote)[-1].mention)
                for quote in quotes
            }

        context = seen()
        article = Parser([last_one]).parse(TEXT)
        assert article.quotes
        for quote, opened in zip(article.quotes, context.quotes, strict=True):
            wanted = context.candidates(opened)[-1]
            assert (quote.speaker.name if quote.speaker else None) == wanted.name

    def test_answers_so_far_count_as_who_spoke_before(self) -> None:
        text = (
            "Ferry stops\n\nAda Ek met Bo Lund.\n\n“We paint it,” she said.\n\n“It will be blue.”\n"
        )

        def first_only(quotes: Sequence[Quote], context: Context, /) -> Any:
            start = text.index("Bo Lund")
            return {quotes[0]: Attribution(mention=context.span(start, start + 7))}

        context = seen(text, before=[first_only])
        unlike = seen(text)
        quote = quote_of(context, "blue")
        told = {each.name: each.probability for each in context.candidates(quote)}
        alone = {each.name: each.probability for each in unlike.candidates(quote)}
        assert told["Bo Lund"] > alone.get("Bo Lund", 0)

    def test_a_doubted_quote_has_candidates_as_well(self) -> None:
        context = seen(before=["default"], ask_below=1.0)
        assert {bool(context.candidates(quote)) for quote in context.quotes} == {True}

    def test_a_quote_of_another_article_has_none(self) -> None:
        other = seen('Rain\n\n"Take a coat," said Ada Ek.\n').quotes[0]
        with pytest.raises(ValueError, match=r"'Take a coat,?' is no quote of this article"):
            seen().candidates(other)

    def test_whoever_makes_a_context_by_hand_has_no_candidates(self) -> None:
        quote = seen().quotes[0]
        assert Context(TEXT, quotes=(quote,)).candidates(quote) == ()


class TestKindAndRole:
    def named(self, answer: Attribution) -> Any:
        def strategy(quotes: Sequence[Quote], context: Context, /) -> Any:
            return {quotes[0]: answer}

        return Parser([strategy]).parse(TEXT).quotes[0].speaker

    def test_a_speaker_that_the_article_lacks_has_both(self) -> None:
        speaker = self.named(Attribution(name="Acme", kind="organization", role="ferry operator"))
        assert (speaker.name, speaker.kind, speaker.role) == (
            "Acme", "organization", "ferry operator",
        )  # fmt: skip

    def test_what_the_article_tells_itself_stays(self) -> None:
        speaker = self.named(Attribution(name="Ada Ek", kind="organization", role="a firm"))
        assert (speaker.kind, speaker.role) == ("person", "Mayor")

    def test_left_out_nothing_is_known(self) -> None:
        speaker = self.named(Attribution(name="Acme"))
        assert (speaker.kind, speaker.role) == ("unknown", None)
