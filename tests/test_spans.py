"""The values: spans, quotes, speakers."""

import copy
import pickle

import pytest
from attrs.exceptions import FrozenInstanceError

from newsparse import Article, Attribution, CharSpan, Dateline, Quote, Speaker
from newsparse.making import answer_of, quote_of, span_of, speaker_with
from newsparse.spoken import spoken


def quote_with(*contents: str) -> Quote:
    """A quote whose content spans are *contents*, one after the other."""
    text = " ".join(contents)
    spans: list[CharSpan] = []
    for content in contents:
        start = spans[-1].end + 1 if spans else 0
        spans.append(CharSpan.of(text, start, start + len(content)))
    return Quote("direct", tuple(spans), CharSpan(0, len(text), text))


def test_a_span_is_its_text() -> None:
    span = CharSpan.of("Rain ahead", 5, 10)
    assert (span.start, span.end, span.text) == (5, 10, "ahead")
    assert str(span) == "ahead"
    assert len(span) == 5


def test_a_span_formats_like_its_text() -> None:
    assert f"{CharSpan(5, 10, 'ahead'):>7}|{CharSpan(0, 4, 'Rain'):.2}" == "  ahead|Ra"


def test_a_span_equals_its_text_and_a_span_of_the_same_place() -> None:
    first, second = CharSpan(0, 4, "Rain"), CharSpan(9, 13, "Rain")
    assert first == "Rain"
    assert "Rain" == first  # noqa: SIM300 - the other way round is the point
    assert first != "rain"
    assert first != second
    assert first == CharSpan(0, 4, "Rain")
    assert first != 0
    assert {"Rain": 1}[first] == 1  # type: ignore[index]


def test_spans_sort_by_their_place() -> None:
    spans = [CharSpan(9, 13, "Rain"), CharSpan(0, 4, "Wind"), CharSpan(0, 2, "Wi")]
    assert [span.text for span in sorted(spans)] == ["Wi", "Wind", "Rain"]
    assert max(spans) is spans[0]
    with pytest.raises(TypeError):
        spans[0] < "Rain"  # type: ignore[operator]  # noqa: B015 - it raises


def test_a_span_has_words_and_spans_in_it() -> None:
    span = CharSpan(5, 10, "ahead")
    assert "head" in span
    assert "Rain" not in span
    assert CharSpan(6, 10, "head") in span
    assert CharSpan(4, 6, " a") not in span


def test_an_empty_span_is_still_a_span() -> None:
    # A span is given or it is None; `if article.headline` must not confuse the two.
    assert CharSpan.of("Rain", 2, 2) is not None
    assert len(CharSpan.of("Rain", 2, 2)) == 0


@pytest.mark.parametrize(
    "value",
    [
        CharSpan(0, 4, "Rain"),
        Dateline(CharSpan(0, 4, "OSLO"), place="OSLO"),
        Speaker("Ada Ek", "person", "mayor", (CharSpan(0, 6, "Ada Ek"),)),
        quote_with('"Rain,"', '"and wind."'),
        Attribution(name="Ada Ek", confidence=0.5),
        Article("Rain", headline=CharSpan(0, 4, "Rain")),
    ],
    ids=lambda value: type(value).__name__,
)
def test_values_are_frozen_and_compare_hash_copy_and_pickle(value: object) -> None:
    for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert twin == value
        assert hash(twin) == hash(value)
    with pytest.raises(FrozenInstanceError):
        value.text = "other"  # type: ignore[attr-defined]


def test_speaker_and_dateline_print_as_they_are_called() -> None:
    assert str(Speaker("Ada Ek")) == "Ada Ek"
    assert (
        str(Dateline(CharSpan(0, 13, "OSLO (Norpel)"), "OSLO", None, "Norpel")) == "OSLO (Norpel)"
    )


def test_a_quotes_repr_counts_the_mentions_of_its_speaker() -> None:
    # An article's would otherwise grow with the square of its length.
    speaker = Speaker("Ada Ek", mentions=(CharSpan(0, 6, "Ada Ek"),) * 3)
    assert repr(speaker).startswith(
        "Speaker(name='Ada Ek', kind='unknown', role=None, mentions=<3>"
    )


def test_start_and_end_are_those_of_the_first_and_the_last_content_span() -> None:
    quote = quote_with('"Rain,"', '"and wind."')
    assert (quote.start, quote.end) == (0, len('"Rain," "and wind."'))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('"Take a coat,"', "Take a coat"),
        ("“Take a coat,”", "Take a coat"),
        ("'Take a coat,'", "Take a coat"),
        ("‘Take a coat,’", "Take a coat"),
        ("«Take a coat»", "Take a coat"),
        ("„Take a coat“", "Take a coat"),
        ("„Take a coat”", "Take a coat"),
        ("»Take a coat«", "Take a coat"),
        ("``Take a coat''", "Take a coat"),
        ("“Never closed", "Never closed"),
        ("“The ‘old’ bridge”", "The ‘old’ bridge"),
        ("“She said ‘go’”", "She said ‘go’"),
        ("it would rain", "it would rain"),
        ('"Take\n  a\tcoat"', "Take a coat"),
        ('"', ""),
        ("", ""),
    ],
)
def test_the_words_of_a_quote_stand_without_its_outer_marks(content: str, words: str) -> None:
    assert quote_with(content).text == words
    assert str(quote_with(content)) == words


def test_an_inner_quotation_at_the_end_keeps_its_mark() -> None:
    assert quote_with("the mayor's 'plan'").text == "the mayor's 'plan'"


def told(prose: str) -> list[str]:
    return [quote.text for quote in Article.parse(f"Council meets on quay\n\n{prose}").quotes]


@pytest.mark.parametrize(
    ("prose", "words"),
    [
        ('"It rains," Ada Ek said. "Take a coat."', "It rains. Take a coat."),
        ('"It rains," Ada Ek said, "You need a coat."', "It rains. You need a coat."),
        ('"It rains!" Ada Ek said. "Take a coat."', "It rains! Take a coat."),
        ('"He says \'no,\'" Ada Ek said. "Five times."', "He says 'no.' Five times."),
        ('"It rains," Ada Ek said, "and I have no coat."', "It rains, and I have no coat."),
        ('"I took it to," Ada Ek said, "Oslo."', "I took it to, Oslo."),
        ('"It rains," Ada Ek said, "I know."', "It rains, I know."),
        ('Ada Ek said it was "wet, cold," and left.', "wet, cold"),
        ("\"She told me 'never,'\" Ada Ek said.", "She told me 'never'"),
    ],
)
def test_a_quote_reads_as_speech_without_the_typesetters_commas(prose: str, words: str) -> None:
    assert " ".join(told(prose)) == words


def test_parts_of_an_interrupted_quote_are_joined_by_a_space() -> None:
    assert quote_with('"Rain,"', '"and wind."').text == "Rain, and wind."


def test_the_mark_that_opens_each_paragraph_is_no_word() -> None:
    assert quote_with("“One.", "“Two.", "“Three.”").text == "One. Two. Three."


def test_parts_without_any_stop_get_one_where_the_next_is_a_sentence_of_its_own() -> None:
    assert spoken(["‘It rains’", "‘Oslo is wet.’"], [False, True]) == "It rains. Oslo is wet."
    assert spoken(["‘It rains in’", "‘Oslo’"], [False, False]) == "It rains in Oslo"


def test_an_abbreviation_before_the_comma_has_its_stop_already() -> None:
    assert spoken(["‘We open at 5 p.m.,’", "‘Come.’"], [False, True]) == "We open at 5 p.m. Come."


def test_an_attribution_takes_keywords_alone() -> None:
    with pytest.raises(TypeError):
        Attribution("Ada Ek")  # type: ignore[misc]


def test_the_body_reads_without_hard_wraps() -> None:
    text = "One\nline.\n\nAnother   line."
    paragraphs = (CharSpan.of(text, 0, 9), CharSpan.of(text, 11, len(text)))
    assert Article(text, paragraphs=paragraphs).body == "One line.\n\nAnother line."


def test_quotes_of_the_same_words_hash_apart() -> None:
    text = "“Rain,” he said. " * 100
    contents = (CharSpan.of(text, start, start + 7) for start in range(0, len(text), 17))
    quotes = [Quote("direct", (content,), content) for content in contents]
    assert {quote.text for quote in quotes} == {"Rain"}
    assert len({hash(quote) for quote in quotes}) == len(set(quotes)) == 100


SPAN = CharSpan(0, 4, "Rain")
EK = Speaker("Ada Ek")


@pytest.mark.parametrize(
    ("made", "plain"),
    [
        (span_of(0, 4, "Rain"), SPAN),
        (quote_of("direct", (SPAN,), SPAN, None), Quote("direct", (SPAN,), SPAN)),
        (
            quote_of("mixed", (SPAN,), SPAN, SPAN, SPAN, EK, 0.5, "ranker"),
            Quote("mixed", (SPAN,), SPAN, SPAN, SPAN, EK, 0.5, "ranker"),
        ),
        (
            speaker_with("Ek", "person", "mayor", (SPAN,), SPAN, "female", "title", SPAN),
            Speaker("Ek", "person", "mayor", (SPAN,), SPAN, "female", "title", SPAN),
        ),
        (answer_of(SPAN, 0.5), Attribution(mention=SPAN, confidence=0.5)),
        (answer_of(SPAN, 0.5, SPAN), Attribution(mention=SPAN, confidence=0.5, cue=SPAN)),
    ],
)
def test_what_newsparse_makes_is_what_anybody_makes(made: object, plain: object) -> None:
    assert type(made) is type(plain)
    assert made == plain
    assert hash(made) == hash(plain)
    assert repr(made) == repr(plain)
    assert pickle.loads(pickle.dumps(made)) == plain
    assert copy.deepcopy(made) == plain
    with pytest.raises(FrozenInstanceError):
        made.cue = None  # type: ignore[attr-defined]
