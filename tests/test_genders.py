"""How the article speaks of a person: `Speaker.gender`, and what tells it."""

from __future__ import annotations

import pytest

from newsparse import Article, Parser, Speaker
from newsparse.english.given_names import GIVEN


def speaker(body: str, parser: Parser | None = None) -> Speaker:
    """Who speaks last in an article with this body."""
    article = (parser or Parser()).parse(f"Harbour plan is late\n\n{body}")
    found = article.quotes[-1].speaker
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("body", "gender", "by", "words"),
    [
        ("Mr Rismahl came late. “It was dark,” Rismahl said.", "male", "title", "Mr"),
        ("“It was dark,” said Lady Tove Rismahl.", "female", "title", "Lady"),
        ("“It was dark,” a spokeswoman said.", "female", "title", "a spokeswoman"),
        (
            "Tri Rismahl, the council's chairwoman, came. “It was dark,” Rismahl said.",
            "female",
            "title",
            "the council's chairwoman",
        ),
        ("Tri Rismahl came late. “It was dark,” she said.", "female", "pronoun", "she"),
        ("Tri Rismahl came with his boat. “It was dark,” Rismahl said.", "male", "pronoun", "his"),
        ("A farmer was there. “It was dark,” she said.", "female", "pronoun", "she"),
        ("“It was dark,” Peter Rismahl said.", "male", "name", "Peter Rismahl"),
    ],
    ids=[
        "an honorific",
        "a title",
        "a noun",
        "a role",
        "a pronoun",
        "an owner",
        "no name",
        "a name",
    ],
)
def test_what_the_article_says_tells_it(body: str, gender: str, by: str, words: str) -> None:
    found = speaker(body)
    assert (found.gender, found.gender_by, str(found.gender_span)) == (gender, by, words)


@pytest.mark.parametrize(
    "body",
    [
        "“It was dark,” the Harbour Union said.",
        "“It was dark,” two brothers said.",
        "“It was dark,” officials said.",
        "“It was dark,” the report said.",
        "“It was dark,” Kelda Rismahl said.",
        "“It was dark,” a farmer said.",
    ],
    ids=["a body", "two", "a group", "a document", "a name in no list", "a noun for both"],
)
def test_it_is_never_guessed(body: str) -> None:
    found = speaker(body)
    assert (found.gender, found.gender_by, found.gender_span) == (None, None, None)


class TestGivenNames:
    @pytest.mark.parametrize(
        ("name", "gender"),
        [("Donald", None), ("David", None), ("Lindsey", "female"), ("Tri", "female")],
    )
    def test_one_that_is_never_hers_contradicts_she(self, name: str, gender: str | None) -> None:
        body = f"{name} Rismahl came late. “It was dark,” she said."
        assert speaker(body).gender == gender
        assert speaker(body, Parser(gender_names=False)).gender == "female"

    def test_a_parser_can_leave_them_out(self) -> None:
        parser = Parser(gender_names=False)
        assert speaker("“It was dark,” Peter Rismahl said.", parser).gender is None
        assert speaker("“It was dark,” Mr Rismahl said.", parser).gender == "male"

    def test_that_option_is_true_or_false(self) -> None:
        with pytest.raises(TypeError, match="gender_names is a bool, not str"):
            Parser(gender_names="no")  # type: ignore[arg-type]


class TestListedNames:
    """The given names that newsparse knows, each in the line of those that begin as it does."""

    def test_a_name_tells_a_gender_unless_people_of_both_bear_it(self) -> None:
        assert [GIVEN.gender_of(name) for name in ("emily", "karl", "robin")] == ["f", "m", ""]

    def test_nobody_is_called_by_a_part_of_a_name_or_by_a_sign(self) -> None:
        assert not any(name in GIVEN for name in ("emil ", "emi", "xarl", "", " ", "|", "em"))

    def test_a_word_that_is_no_name_tells_nothing(self) -> None:
        assert GIVEN.gender_of("harbour") == ""


def test_one_person_has_one_gender_over_the_whole_article() -> None:
    article = Article.parse(
        "Harbour plan is late\n\nTri Rismahl and Nils Berg came late. Rismahl parked her car.\n\n"
        "“It was dark,” Rismahl said.\n\nBerg waited outside. “I saw nothing,” he said.\n\n"
        "“There was no lamp,” she added."
    )
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == [
        "Tri Rismahl",
        "Nils Berg",
        "Tri Rismahl",
    ]


@pytest.mark.parametrize("title", ["actor", "bishop", "priest", "chairman", "spokesman"])
def test_a_noun_for_men_doesnt_make_one_of_mary(title: str) -> None:
    article = Article.parse(
        f"Harbour plan is late\n\n“It was dark,” said {title} Mary Rismahl.\n\n“No lamp,” she said."
    )
    assert [quote.speaker and quote.speaker.gender for quote in article.quotes] == ["female"] * 2


def test_a_noun_for_men_tells_of_others() -> None:
    article = Article.parse("Harbour plan is late\n\n“It was dark,” said chairman Xan Rismahl.")
    assert article.speakers[0].gender == "male"


class TestRecords:
    RECORD = Article.parse("Harbour plan is late\n\n“It was dark,” Mr Rismahl said.").to_dict()

    def test_they_keep_it(self) -> None:
        assert self.RECORD["speakers"][0]["gender"] == "male"
        assert Article.from_dict(self.RECORD).to_dict() == self.RECORD

    def test_older_ones_have_none(self) -> None:
        speakers = [
            {key: value for key, value in each.items() if not key.startswith("gender")}
            for each in self.RECORD["speakers"]
        ]
        assert Article.from_dict({**self.RECORD, "speakers": speakers}).speakers[0].gender is None

    def test_half_of_it_is_refused(self) -> None:
        speakers = [{**each, "gender_span": None} for each in self.RECORD["speakers"]]
        with pytest.raises(ValueError, match=r"record\.speakers\[0\]\.gender_span is None"):
            Article.from_dict({**self.RECORD, "speakers": speakers})


def test_an_actor_is_of_any_gender() -> None:
    text = "Show ends\n\nActor Ada Ek left the show, and she did not cry. “I was done,” she said."
    (quote,) = Article.parse(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Ek"
