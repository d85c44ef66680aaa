"""Who is quoted across articles: names that are one person's, and counts."""

import pickle
from collections.abc import Callable, Iterable
from datetime import date, datetime

import pytest
from processor_time import assert_at_most

from newsparse import Article, CharSpan, Quote, Speaker
from newsparse.people import Count, People, Person, is_named
from newsparse.people.naming import doubt, parts_of
from newsparse.spans import SpeakerKind


def article(
    *names: str, kind: SpeakerKind = "person", role: str | None = None, day: int | None = None
) -> Article:
    """An article in which each of *names* is quoted once, or as often as it is there."""
    speakers = {name: Speaker(name, kind, role) for name in names if name}
    text, quotes = "", []
    for number, name in enumerate(names):
        content = CharSpan(len(text), len(text) + 6, f"“Ra{number:02}”")
        text += content.text
        quotes.append(Quote("direct", (content,), content, speaker=speakers.get(name)))
    published = datetime(2024, 5, day) if day else None  # noqa: DTZ001 - as printed
    precision = "day" if published else None
    return Article(
        text,
        published=published,
        published_precision=precision,
        quotes=tuple(quotes),
        speakers=tuple(speakers.values()),
    )


def people_of(*articles: Article) -> People:
    people = People()
    for number, one in enumerate(articles):
        people.add(one, number)
    return people


def grouped(names: Iterable[str]) -> set[frozenset[str]]:
    """Which of *names*, each quoted in an article of its own, are counted as one person."""
    return {frozenset(person.names) for person in people_of(*map(article, names)).persons()}


class TestNamesThatAreOnePersons:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Dana Ek", "DANA EK"),
            ("Dana Ek", "Dr. Dana Ek"),
            ("Dana Ek", "Dana Ek, PhD"),
            ("Dána Ék", "Dana Ek"),
            ("Dana Ek", "Dana “Dee” Ek"),
            ("Dana Ek", "Dana J. Ek"),
            ("Dana Ek", "D. Ek"),
            ("Dana Jo Ek", "D. J. Ek"),
            ("Dana Jo Ek", "D.J. Ek"),
            ("Dana J. Ek Jr.", "Dana Ek"),
            ("William Ek", "Bill Ek"),
            ("Dana O'Ek", "Dana O’Ek"),
            ("Representative Dana Ek of Brenn", "Dana Ek"),
            ("Bahar Kim Ek", "Kim Ek Bahar"),
            ("Benjamin J. Ek", "Ben Ek"),
            ("Ludwig van der Ek", "L. van der Ek"),
            ("Jean-Marie Ek", "Jean-Marie Ek"),
        ],
    )
    def test_are_joined(self, one: str, other: str) -> None:
        assert grouped([one, other]) == {frozenset([one, other])}
        assert grouped([other, one]) == {frozenset([one, other])}

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Dana Ek", "Bo Ek"),
            ("Dana Ek", "Dana Lund"),
            ("Dana Jo Ek", "Dana Kim Ek"),
            ("Dana J. Ek", "Dana K. Ek"),
            ("Dana Ek Jr.", "Dana Ek Sr."),
            ("Dana Ek Jr.", "Dana Ek"),
            ("Dana H. W. Ek", "Dana W. Ek"),
            ("J.J. Ek", "Jana Ek"),
            ("William Smith", "Bill Smith"),
            ("William Ek", "Fred Ek"),
            ("Kirsten Ek", "Kristen Ek"),
            ("Dana Ek", "Dana Ek Lund"),
            ("Dana Lindqvist", "Dana Lindquist"),
            ("Dana Ek", "B. Ek"),
            ("Ludwig van der Ek", "Ludwig Ek"),
        ],
    )
    def test_others_are_kept_apart(self, one: str, other: str) -> None:
        assert grouped([one, other]) == {frozenset([one]), frozenset([other])}

    def test_what_fits_two_is_neither(self) -> None:
        names = ["Dana Ek", "David Ek", "D. Ek"]
        assert grouped(names) == {frozenset([name]) for name in names}
        kept = next(p for p in people_of(*map(article, names)).persons() if p.name == "D. Ek")
        assert [str(decision) for decision in kept.because] == [
            "D. Ek: kept apart, fits David Ek and Dana Ek alike"
        ]

    def test_an_initial_with_another_role_is_another_person(self) -> None:
        mayor, keeper = article("Dana Ek", role="mayor"), article("D. Ek", role="goalkeeper")
        assert len(people_of(mayor, keeper).persons()) == 2
        assert len(people_of(mayor, article("D. Ek", role="the mayor of Brenn")).persons()) == 1

    @pytest.mark.parametrize(
        ("one", "other", "needed"),
        [
            ("William Smith", "Bill Smith", 1),
            ("Kirsten Ek", "Kristen Ek", 1),
            ("Jan Ek", "Jon Ek", 2),
            ("Maurice Ek", "Maury Ek", 1),
            ("Dana Ek Jr.", "Dana Ek", 1),
            ("J.J. Ek", "Jana Ek", 1),
            ("Kim Dana Ek", "Dana Ek", 1),
            ("Dana Ek", "Dana Ek Lund", 1),
            ("Dana Lindqvist", "Dana Lindquist", 2),
        ],
    )
    def test_what_is_in_doubt_is_settled_by_what_both_are_called(
        self, one: str, other: str, needed: int
    ) -> None:
        for common, role in enumerate(["goalkeeper", "mayor", "harbour mayor"]):
            both = people_of(article(one, role="harbour mayor"), article(other, role=role))
            assert len(both.persons()) == (1 if common >= needed else 2)

    def test_two_people_of_one_article_whose_families_are_spelt_alike(self) -> None:
        both = article("Dana Lindqvist", "Dana Lindquist", role="ferry captain")
        again = article("Dana Lindqvist", role="ferry captain")
        assert len(people_of(both, again, again, again).persons()) == 2

    def test_who_is_in_fewer_articles_is_counted_with_who_is_in_more(self) -> None:
        rare = article("Jo Quist", role="ferry captain of Brenn")
        often = [article("Kim Jo Quist", role="ferry captain of Brenn")] * 5
        (person,) = people_of(rare, *often).persons()
        assert (person.name, person.articles) == ("Kim Jo Quist", 6)
        assert [decision.name for decision in person.because if decision.joined] == ["Jo Quist"]

    def test_a_short_form_of_a_fathers_name(self) -> None:
        assert doubt(parts_of("Bill Quist Jr."), parts_of("William Quist")) == doubt(
            parts_of("William Quist Jr."), parts_of("William Quist")
        )

    def test_two_full_roles_without_a_word_in_common_are_of_two_people(self) -> None:
        organizer = article("Steve Ek", role="political director and progressive union organizer")
        lawyer = article("Steven M. Ek", role="tax lawyer at the Fellby policy center")
        assert len(people_of(organizer, lawyer).persons()) == 2

    def test_a_rare_spelling_of_a_frequent_name_is_a_misprint(self) -> None:
        text = 'Rain\n\n"Take a coat," said {} Smith. She took her hat.\n'
        often = [Article.parse(text.format("Hillary"))] * 20
        (person,) = people_of(*often, Article.parse(text.format("Hilary")))
        assert (person.name, person.articles) == ("Hillary Smith", 21)
        assert len(people_of(*often[:19], Article.parse(text.format("Hilary"))).persons()) == 2

    def test_another_gender_is_another_person(self) -> None:
        texts = [
            '"Rain ahead," said Dana Ek. She took a coat, and her hat.',
            '"Rain ahead," said Dana Jo Ek. He took a coat, and his hat.',
        ]
        people = people_of(*(Article.parse(f"Rain\n\n{text}\n") for text in texts))
        assert {(p.name, p.gender) for p in people} == {
            ("Dana Ek", "female"),
            ("Dana Jo Ek", "male"),
        }

    def test_the_order_of_articles_does_not_matter(self) -> None:
        names = ["D. Ek", "Dana J. Ek", "Dana Ek", "DANA EK", "Bo Ek"]
        persons = people_of(*map(article, names)).persons()
        backwards = people_of(*map(article, reversed(names))).persons()
        assert {(p.name, p.names, p.quotes) for p in persons} == {
            (p.name, p.names, p.quotes) for p in backwards
        }

    def test_each_decision_can_be_asked_for(self) -> None:
        (person,) = people_of(*map(article, ["Dana J. Ek", "D. Ek", "DANA J. EK"])).persons()
        assert [(decision.name, decision.joined) for decision in person.because] == [
            ("DANA J. EK", True),
            ("D. Ek", True),
        ]
        assert str(person.because[1]) == "D. Ek: fits Dana J. Ek, and nobody else who is quoted"


class TestWhatIsCounted:
    def test_quotes_articles_and_days(self) -> None:
        people = people_of(
            article("Dana Ek", "Dana Ek", role="mayor", day=4), article("Dana Ek", day=2), article()
        )
        assert people.articles == 3
        assert people.persons() == (
            Person(
                "Dana Ek",
                ("Dana Ek",),
                roles=("mayor",),
                quotes=3,
                articles=2,
                first=date(2024, 5, 2),
                last=date(2024, 5, 4),
                examples=(0, 1),
            ),
        )

    def test_who_has_no_name_by_kind(self) -> None:
        people = people_of(
            article("officials", "a White House official", "a neighbour of Dana Ek", ""),
            article("officials", "Officials", kind="group"),
            article("the report", kind="document"),
            article("The Fellby Council", kind="organization"),
        )
        assert people.unnamed == {
            "person": Count(3, 1),
            "group": Count(2, 1),
            "document": Count(1, 1),
        }
        assert people.without_speaker == 1
        assert [person.name for person in people] == ["The Fellby Council"]

    @pytest.mark.parametrize(
        ("name", "named"),
        [
            ("Ida Holm and Ole Rye", True),
            ("Brenn Democrats", True),
            ("Some Democrats", False),
            ("Two Brenn Democrats", False),
            ("Residents of Brenn", False),
            ("Analysts", False),
            ("the Brenn Rangers", True),
        ],
    )
    def test_a_group_has_a_name_where_all_its_words_are_a_name_s(
        self, name: str, named: bool
    ) -> None:
        assert is_named(Speaker(name, "group")) is named

    def test_a_bare_family_name_is_nobody_elsewhere(self) -> None:
        people = people_of(article("Ek"), article("Ek"), article("Dana Ek"))
        assert people.bare_names == {"Ek": Count(2, 2)}
        assert [person.quotes for person in people] == [1]

    def test_bodies_are_one_where_their_names_are(self) -> None:
        people = people_of(
            article("the Fellby Council", kind="organization"),
            article("Fellby Council", kind="organization"),
            article("Fellby Report", kind="document"),
        )
        assert sorted((p.kind, p.quotes) for p in people) == [("document", 1), ("organization", 2)]

    def test_shares_of_several_processes_are_merged(self) -> None:
        articles = [article("Dana Ek"), article("D. Ek", "officials"), article("Ek", "")]
        whole = people_of(articles[0])
        whole.merge(pickle.loads(pickle.dumps(people_of(*articles[1:]))))
        together = people_of(*articles)
        assert whole.articles == together.articles
        assert [(p.name, p.names, p.quotes) for p in whole] == [
            (p.name, p.names, p.quotes) for p in together
        ]
        assert (whole.unnamed, whole.bare_names) == (together.unnamed, together.bare_names)

    def test_of_a_real_article(self) -> None:
        text = 'Rain ahead\n\n"Take a coat," said Mayor Dana Ek. "Or a hat," Ek added.\n'
        (person,) = people_of(Article.parse(text), Article.parse(text))
        assert (person.name, person.kind, person.roles) == ("Dana Ek", "person", ("Mayor",))
        assert (person.quotes, person.articles) == (4, 2)


class TestNames:
    @pytest.mark.parametrize("name", ["", " ", "-", "“”", "Jr.", "Dr.", ",,", "Ek,", "\0", "D.-J."])
    def test_odd_ones_are_read(self, name: str) -> None:
        parts = parts_of(name)
        assert parts is None or (doubt(parts, parts) is not None) == bool(parts.given)


# The names of a corpus of some size.
CORPORA: dict[str, Callable[[int], list[str]]] = {
    "one name": lambda n: ["Dana Ek"] * n,
    "one family": lambda n: [f"D{k} Ek" for k in range(n)],
    "one first name": lambda n: [f"Dana {'JKLMN'[k % 5]}{k} Ek" for k in range(n)],
    "initials of one family": lambda n: [f"D. {'JKLMN'[k % 5]}{k} Ek" for k in range(n)],
    "families": lambda n: [f"Dana Ek{k}" for k in range(n)],
    "families that begin alike": lambda n: [f"Dana Eklun{k}" for k in range(n)],
    "words more": lambda n: [f"Dana {' '.join(['Ek'] * (k % 40))} Lund{k % 7}" for k in range(n)],
}


@pytest.mark.parametrize("corpus", CORPORA)
def test_time_is_linear_in_the_names(corpus: str) -> None:
    assert_linear(lambda n: map(article, CORPORA[corpus](n)))


def test_time_is_linear_in_the_names_of_one_person() -> None:
    def articles(count: int) -> list[Article]:
        return [article(f"Dana Eklund{end}", role="mayor") for end in ("", *names(count))]

    def names(count: int) -> list[str]:
        return [f" Ba{k}" for k in range(count)]

    (person,) = people_of(*articles(9)).persons()
    assert len(person.names) == 10
    assert_linear(articles)


def assert_linear(articles: Callable[[int], Iterable[Article]]) -> None:
    people_of(*articles(100)).persons()
    short, long = list(articles(500)), list(articles(4_000))
    assert_at_most(24, lambda made: people_of(*made).persons(), short, long)


# Names that somebody gives who wants to be slow.
LONG_NAMES: dict[str, Callable[[int], str]] = {
    "titles": lambda n: "Mr " * n + "Dana Ek",
    "suffixes": lambda n: "Dana Ek" + " Jr" * n,
    "words": lambda n: "Dana " * n + "Ek",
    "particles": lambda n: "Dana" + " van" * n + " Ek",
    "brackets": lambda n: "Dana (" + " " * n + "Ek",
    "opened": lambda n: "Dana " + "(" * n + "Ek",
    "initials": lambda n: "D." * n + " Ek",
    "doubled letters": lambda n: "D" + "aa" * n + " Ek",
}


@pytest.mark.parametrize("shape", LONG_NAMES)
def test_time_is_linear_in_a_name(shape: str) -> None:
    def articles(count: int) -> list[Article]:
        name = LONG_NAMES[shape](count)
        return [article(f"{name}{end}") for end in ("", "n", "m", " Lund")]

    people_of(*articles(100)).persons()
    short, long = articles(5_000), articles(40_000)
    assert_at_most(24, lambda made: people_of(*made).persons(), short, long)
