"""The same words in several articles."""

import pickle
from collections.abc import Callable, Sequence
from datetime import datetime

import pytest
from processor_time import assert_at_most

from newsparse import Article, CharSpan, Quote, Speaker
from newsparse.repeated import RepeatedQuote, RepeatedQuotes, find_repeated
from newsparse.repeated.wordings import words_of

PAINT = "We will paint the old ferry before the summer, and nobody will wait for it in May."


def article(*said: tuple[str, str], published: datetime | None = None) -> Article:
    """An article with these quotes: who says it, and what."""
    text, quotes = "", []
    for name, words in said:
        start = len(text)
        text += f"“{words}” {name} said.\n\n"
        content = CharSpan.of(text, start, start + len(words) + 2)
        speaker = Speaker(name, "person") if name else None
        quotes.append(Quote("direct", (content,), content, speaker=speaker))
    precision = "day" if published else None
    return Article(text, published=published, published_precision=precision, quotes=tuple(quotes))


def texts(found: Sequence[RepeatedQuote]) -> list[tuple[int, str]]:
    return [(repeated.articles, repeated.text) for repeated in found]


class TestWhatIsTheSame:
    @pytest.mark.parametrize(
        "again",
        [
            PAINT,
            PAINT.upper(),
            PAINT.replace(",", " -"),
            "We will paint the old ferry before the summer",
            "nobody will wait for it in May",
            "We will paint the ferry before summer, and nobody will wait for it in May",
            "Well, we will paint the old ferry before the summer. And nobody will wait for it.",
        ],
    )
    def test_repeated_shortened_or_changed_a_little(self, again: str) -> None:
        found = find_repeated([article(("Ada Ek", PAINT)), article(("Ek", again))])
        assert texts(found) in ([(2, PAINT)], [(2, again)])
        assert {occurrence.text for occurrence in found[0].occurrences} == {PAINT, again}

    @pytest.mark.parametrize(
        "other",
        [
            "We will sell the old ferry in the autumn, and everybody will wait for a new one.",
            "Nobody will paint anything",
            "the old ferry",
            "In May, the summer will wait for nobody, and for the ferry we will paint it old.",
        ],
    )
    def test_other_words_are_not(self, other: str) -> None:
        assert find_repeated([article(("Ada Ek", PAINT)), article(("Ada Ek", other))]) == ()

    def test_a_few_words_are_only_where_one_person_says_both(self) -> None:
        short = "before the summer and nobody"
        for name, is_same in (("Ada Ek", True), ("Bo Lund", False)):
            found = find_repeated([article(("Ada Ek", PAINT)), article((name, short))])
            assert bool(found) is is_same

    def test_any_five_words_of_one_person_are(self) -> None:
        words = PAINT.split()
        for first in range(len(words) - 4):
            part = " ".join(words[first : first + 5])
            found = find_repeated([article(("Ada Ek", PAINT)), article(("Ada Ek", part))])
            assert texts(found) == [(2, PAINT)], part

    def test_one_figure_of_speech_is_not_the_same_utterance(self) -> None:
        said = "We have a lot of hope for the ferry", "We have a lot of white paint for the summer"
        assert find_repeated([article(("Ada Ek", words)) for words in said]) == ()

    def test_a_few_of_other_words_are_not_even_then(self) -> None:
        other = "before the summer and winter"
        assert find_repeated([article(("Ada Ek", PAINT)), article(("Ada Ek", other))]) == ()

    @pytest.mark.parametrize(
        ("one", "other", "is_same"),
        [("Ada Ek", "Ek", True), ("Ada Ek", "Bo Lund", False), ("", "Ek", False), ("", "", True)],
    )
    def test_the_same_few_words_are_said_by_many(self, one: str, other: str, is_same: bool) -> None:
        said = "It is a very good day"
        assert bool(find_repeated([article((one, said)), article((other, said))])) is is_same

    def test_a_part_of_a_shortened_wording_is_a_part_of_all(self) -> None:
        full = (
            f"{PAINT} It has been grey for long, and it is time for a bright and friendly colour."
        )
        shortened = f"{PAINT} It has been grey for so many years, and for a part of the sixties."
        part = "It has been grey for so many years, and for a part of the sixties"
        found = find_repeated([article(("Ada Ek", said)) for said in (full, shortened, part)])
        assert texts(found) == [(3, full)]

    def test_very_few_words_never_are(self) -> None:
        assert find_repeated([article(("Ada Ek", "I don’t know yet."))] * 2) == ()

    def test_in_one_article_nothing_is_repeated(self) -> None:
        assert find_repeated([article(("Ada Ek", PAINT), ("Ada Ek", PAINT))]) == ()

    def test_small_changes_are_no_chain(self) -> None:
        words = PAINT.split()
        chain = [
            " ".join(f"{w}{n}" if i < n else w for i, w in enumerate(words)) for n in range(17)
        ]
        found = find_repeated([article(("Ada Ek", said)) for said in chain])
        groups = [{occurrence.text for occurrence in repeated.occurrences} for repeated in found]
        assert any(chain[0] in group for group in groups)
        assert not any({chain[0], chain[-1]} <= group for group in groups)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“The old ferry’s painted — ‘at last’!”", "the old ferry's painted at last"),
        (
            "''Rock 'n' roll,'' he'll say: 'it's the boys' turn'",
            "rock n roll he'll say it's the boys turn",
        ),
        ("'Rock 'n' roll' -- it's the boys'", "rock n roll it's the boys"),
        ("a_b 2.5 per cent…of CAFÉ Ek’s", "a b 2 5 per cent of café ek's"),
        ("a_b 2.5 per cent...of CAFE Ek's", "a b 2 5 per cent of cafe ek's"),
        ("...", ""),
    ],
)
def test_words_are_letters_and_digits_with_apostrophes_between(text: str, words: str) -> None:
    assert words_of(text) == words.split()


class TestWhatIsFound:
    def test_the_fullest_wording_who_says_it_and_when_it_was_first(self) -> None:
        early, late = datetime(2024, 5, 1), datetime(2024, 5, 3)  # noqa: DTZ001 - as printed
        articles = [
            article(("Ek", PAINT), published=late),
            article(("", "Rain ahead"), ("Ada Ek", PAINT[:46]), published=early),
            article(("Ada Ek", PAINT)),
        ]
        (found,) = find_repeated(articles)
        assert (found.text, found.speaker, found.first) == (PAINT, "Ada Ek", early)
        assert [occurrence.article for occurrence in found.occurrences] == [1, 0, 2]
        for occurrence in found.occurrences:
            text = articles[occurrence.article].text  # type: ignore[call-overload]
            assert occurrence.text in text[occurrence.start : occurrence.end]

    def test_the_words_are_told_as_speech(self) -> None:
        said = "“We will paint the ‘old’ ferry  before the summer,” Dana Ek said"
        (found,) = find_repeated([Article.parse(f"News\n\n{said}{end}.") for end in ("", " there")])
        told = "We will paint the ‘old’ ferry before the summer"
        assert [found.text, *(place.text for place in found.occurrences)] == [told] * 3

    def test_the_most_repeated_first(self) -> None:
        other = "Everybody in the whole town will get a new coat this year"
        once, twice = article(("Ada Ek", PAINT)), article(("Ada Ek", PAINT), ("Bo Lund", other))
        assert texts(find_repeated([once, twice, twice])) == [(3, PAINT), (2, other)]

    def test_shares_of_several_processes_are_merged(self) -> None:
        shares = [RepeatedQuotes(), RepeatedQuotes()]
        for key, share in zip("ab", shares, strict=True):
            share.add(article(("Ada Ek", PAINT)), key)
        whole = pickle.loads(pickle.dumps(shares[0]))
        whole.merge(shares[1])
        (found,) = whole.found()
        assert [occurrence.article for occurrence in found.occurrences] == ["a", "b"]


# The quotes of a corpus of some size.
CORPORA: dict[str, Callable[[int], list[str]]] = {
    "one long one": lambda n: ["word " * n],
    "one with numbers": lambda n: [f"{PAINT} {k}" for k in range(n)],
    "one figure of speech": lambda n: [f"at the end of the day {f'{k} ' * 5}" for k in range(n)],
    "none in common": lambda n: [f"{k} {-k} {k}a {k}b {k}c" for k in range(n)],
    "parts of each other": lambda n: [
        " ".join(map(str, range(m, m + 20))) for m in range(0, 6 * n, 3)
    ],
}


@pytest.mark.parametrize("corpus", CORPORA)
def test_time_is_linear_in_the_words(corpus: str) -> None:
    def articles(count: int) -> list[Article]:
        return [article(("Ada Ek", words)) for words in CORPORA[corpus](count)]

    assert_linear(articles)


def test_time_is_linear_in_the_mouths_of_a_part() -> None:
    def articles(count: int) -> list[Article]:
        whole = [article((f"Ada Ek{n}", PAINT)) for n in range(count)]
        return [*whole, *(article((f"Bo Lund{n}", PAINT[:27])) for n in range(count))]

    assert_linear(articles)


def assert_linear(articles: Callable[[int], list[Article]]) -> None:
    find_repeated(articles(100))
    assert_at_most(24, find_repeated, articles(1_000), articles(8_000))
