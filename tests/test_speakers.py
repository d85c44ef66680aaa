"""Mentions -> speakers: who "he", "the minister" and "Ek" are."""

from __future__ import annotations

import pytest

from newsparse import Article, Parser, Speaker


def speaker(body: str) -> Speaker:
    """The speaker of the last quote of an article with this body."""
    found = Article.parse(f"Pier to open\n\n{body}").quotes[-1].speaker
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Ada Ek opened the pier. “It is safe again,” Ek said.", "Ada Ek"),
        ("Ada Ek opened the pier. “It is safe again,” she said.", "Ada Ek"),
        ("Ada Ek met Peter Holm. “It is safe again,” he said.", "Peter Holm"),
        ("Mayor Ada Ek opened the pier. “It is safe again,” the mayor said.", "Ada Ek"),
        ("Ada Ek, the mayor, opened the pier. “It is safe again,” the mayor said.", "Ada Ek"),
        ("Ada Ek, 36, opened the pier. “It is safe again,” the 36-year-old said.", "Ada Ek"),
        (
            "Norwegian Foreign Minister Ada Ek came. “It is safe again,” the top diplomat said.",
            "Ada Ek",
        ),
        ("“It is safe again,” said the builder, Ada Ek.", "Ada Ek"),
        ("The software firm Ekware built it. “It is safe again,” the firm said.", "Ekware"),
        ("Kristen Holm came. Kristin Holm sat. “It is safe again,” Holm said.", "Kristen Holm"),
        ("Ada Waters opened the pier. “It is safe again,” Water said.", "Ada Waters"),
        ("Ada Connolly opened the pier. “It is safe again,” Connolly began.", "Ada Connolly"),
        ("“It is safe again,” wrote 43-year-old Ada Ek of Bergen, Norway.", "Ada Ek"),
        ("The head of the Farming Council Xan Ek came. “It is safe again,” Ek said.", "Xan Ek"),
        ("The head of the farm (a large one), Ada Ek, called it “safe again”.", "Ada Ek"),
        ("Ada Ek met Peter Holm. “It is safe,” the 40-year-old said as he left.", "Peter Holm"),
        ("Ekware Group tested it, Ekware Group said.\n\n“It is safe,” it said.", "Ekware Group"),
        ("A source close to the mayor said it was “safe again”.", "A source close to the mayor"),
        ("An aide to Ada Ek said it was “safe again”.", "An aide to Ada Ek"),
        ("The People’s Daily wrote that “it is safe again”.", "People’s Daily"),
        ("Ada Ek KC came. “It is safe again,” Ms Ek said.", "Ada Ek"),
        ("DCI Ada Ek came. “It is safe again,” the DCI said.", "Ada Ek"),
        ("“It is safe again,” said d’Ekville.", "d’Ekville"),
        ("Rashid al-Ek came. “It is safe again,” al-Ek said.", "Rashid al-Ek"),
        ("Rashid al-Ekva came. “It is safe again,” Ekva said.", "Rashid al-Ekva"),
        ("Marijn van der Ek came. “It is safe again,” van der Ek said.", "Marijn van der Ek"),
        ("Marijn van Holm came. “It is safe again,” Van Holm said.", "Marijn van Holm"),
        ("Aisha binti Omar came. “It is safe again,” Aisha said.", "Aisha binti Omar"),
        ("Peter “Duck” Ek came. “It is safe again,” Duck Ek said.", "Peter “Duck” Ek"),
        ("Rep. Ole R. “Duck” Ek came. “It is safe again,” Duck Ek said.", "Ole R. “Duck” Ek"),
        ("The pilot Ada Ek boldly said that it was “safe again”.", "Ada Ek"),
        ("Nordlys Games was closed. “It is safe again,” the publisher wrote.", "Nordlys Games"),
        ("Ada Ek, a welder in Skien, Norway, called it “safe again”.", "Ada Ek"),
        ("A glazier who owns boats said it was “safe again”.", "A glazier who owns boats"),
        ("Goran Ek opened the pier. “It is safe again,” the Croatian said.", "Goran Ek"),
        ("Goran Ek opened the pier. “It is safe again,” said the Norwegian.", "Goran Ek"),
        ("Goran Ek saw Leeds. “It is safe again,” the Kenyan, who is 31, said.", "Goran Ek"),
        ("Goran Ek left the firm. “It is safe,” the Norwegian firm said.", "the Norwegian firm"),
        ("Ekville Council shut it. “It is safe,” the authority said.", "Ekville Council"),
        ("Leeds guard Theo Ek scored. “It is safe,” said the rookie.", "Theo Ek"),
        ("Mzee Joseph Ek opened the pier. “It is safe again,” he said.", "Joseph Ek"),
        ("Goran Ek won. The 19-year-old German wept. “It is safe again,” he said.", "Goran Ek"),
        ("A Brenn, Ohio, woman said it was “safe again”.", "A Brenn, Ohio, woman"),
        ("A Medicine Bend, Alta., man said it was “safe”.", "A Medicine Bend, Alta., man"),
        ("“It is safe,” Ada Ek wrote on X. Holm left. “It is,” Holm said.", "Holm"),
        ("“It is safe,” Garda Ada Ek said.", "Ada Ek"),
    ],
    ids=[
        "family name",
        "pronoun",
        "pronoun's gender",
        "title",
        "apposition",
        "age",
        "description of a title",
        "apposition of a name",
        "organisation",
        "two spellings",
        "a letter missing",
        "a name like an adverb",
        "an age before the name",
        "a name behind an office and a body",
        "an apposition behind brackets",
        "an age and a pronoun behind it",
        "it",
        "a source and to whom it is close",
        "an aide and whose",
        "an owner in the name",
        "letters behind the name",
        "a title of letters",
        "an article without a capital",
        "an article on a family name",
        "a family name without its article",
        "particles without a capital",
        "a particle with and without a capital",
        "a particle between names",
        "a nickname",
        "a nickname after an initial",
        "an adverb between a name and its verb",
        "a body whose noun may be a person's",
        "a place behind an apposition",
        "a trade that no list has",
        "a country",
        "a country after the verb",
        "a country and a clause",
        "a country's firm",
        "a council",
        "a rookie",
        "an old man",
        "an age and a country",
        "somebody of a town",
        "somebody of a town abbreviated",
        "a network",
        "a guard",
    ],
)
def test_everybody_has_the_fullest_name(body: str, name: str) -> None:
    assert speaker(body).name == name


@pytest.mark.parametrize(
    "turn",
    [
        "Jan Lie was furious.",
        "Mayor Jan Lie disagreed.",
        "Jan Lie, who runs the bakery, lost his boat.",
        "Not everybody agrees. Jan Lie walked out.",
    ],
)
@pytest.mark.parametrize("apart", [" ", "\n\n"])
def test_he_is_whom_the_paragraph_turns_to_and_not_who_spoke_last(turn: str, apart: str) -> None:
    article = Article.parse(
        f"Pier to open\n\n“It is safe,” Peter Holm said.\n\n{turn}{apart}“It is not,” he said."
    )
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == [
        "Peter Holm",
        "Jan Lie",
    ]


@pytest.mark.parametrize(
    "between",
    [
        "The town is waiting.",
        "In Oslo they follow the example of Jan Lie.",
        "The Lie campaign gave nothing.",
    ],
)
def test_he_is_still_who_spoke_where_nobody_else_is_the_subject(between: str) -> None:
    article = Article.parse(
        f"Pier to open\n\n“It is safe again,” Peter Holm said.\n\n{between} “It is dear,” he said."
    )
    assert {quote.speaker and quote.speaker.name for quote in article.quotes} == {"Peter Holm"}


@pytest.mark.parametrize(
    ("office", "later"),
    [
        ("Transport Minister", "the Transport Minister"),
        ("Home Secretary", "the Home Secretary"),
        ("Deputy First Minister", "the Deputy First Minister"),
        ("Attorney General", "the Attorney General"),
        ("Director-General", "the Director-General"),
        ("Opposition Leader", "the Opposition Leader"),
        ("Managing Director", "the MD"),
        ("Chief Justice", "the CJ"),
        ("Leader of the Opposition", "the Leader of the Opposition"),
    ],
)
def test_an_office_in_capitals_means_its_bearer(office: str, later: str) -> None:
    body = f"{office} Sulekha Ek opened the pier on Monday. “It is safe again,” {later} said."
    assert speaker(body).name == "Sulekha Ek"


def test_letters_that_mean_a_body_leave_those_of_an_office_theirs() -> None:
    body = "The UNHCR warned. Chief Justice Ek spoke. Bo Lie came. “It will pass,” the CJ said."
    assert speaker(body).name == "Ek"


def test_a_paper_is_no_office() -> None:
    assert speaker("“It is safe again,” the Ekville Leader said.").kind == "organization"


def test_a_title_of_letters_before_a_family_name_is_told_by_the_full_name() -> None:
    assert speaker("DS Ada Ek came. “It is safe again,” DS Ek said.").name == "Ada Ek"


@pytest.mark.parametrize(
    "phrase",
    [
        "A stilt-walker, Ada Ek, said",
        "The oldest stilt-walker, Ms. Ada Ek, said",
        "The ranking Democrat, Sen. Ada Ek of New Skien, said",
    ],
)
def test_a_noun_before_a_name_between_commas_says_who_it_is(phrase: str) -> None:
    assert speaker(f"{phrase} it was “safe again”.").name == "Ada Ek"


def test_what_is_no_person_before_a_name_is_not_its_bearer() -> None:
    assert speaker("The report, Ada Ek, said it was “safe again”.").name == "The report"


def test_a_place_is_not_its_council() -> None:
    article = Article.parse(
        "Pier to open in Ekville\n\n“It is safe,” Ekville Council said. Ekville waits."
    )
    assert [mention.text for mention in article.speakers[0].mentions] == ["Ekville Council"]


def test_a_vice_president_is_no_president() -> None:
    body = "President Ada Ek met Vice President Jan Holm. “It is safe,” the vice president said."
    assert speaker(body).name == "Jan Holm"


@pytest.mark.parametrize(
    ("body", "name", "kind"),
    [
        ("“It is safe again,” said Ada Ek.", "Ada Ek", "person"),
        ("“It is safe again,” officials said.", "officials", "group"),
        ("“It is safe again,” the report said.", "the report", "document"),
        ("“It is safe again,” the Harbour Board said.", "Harbour Board", "organization"),
        (
            "“It is safe again,” a spokesman for the town said.",
            "a spokesman for the town",
            "person",
        ),
    ],
)
def test_kinds_of_speakers(body: str, name: str, kind: str) -> None:
    found = speaker(body)
    assert (found.name, found.kind) == (name, kind)


def test_a_role_is_what_the_article_says() -> None:
    assert speaker("“It is safe,” said Norwegian Foreign Minister Ada Ek.").role == (
        "Norwegian Foreign Minister"
    )
    assert speaker("“It is safe,” said Ada Ek, a builder from Bergen.").role == (
        "a builder from Bergen"
    )
    assert speaker("“It is safe,” said Ada Ek.").role is None


def test_an_introductory_phrase_is_no_apposition() -> None:
    article = Article.parse(
        "Pier to open\n\nAccording to the mayor, Bergen will “pay for all of it” in May."
    )
    assert [speaker.name for speaker in article.speakers] == ["the mayor"]


def test_mentions_are_all_that_point_at_the_speaker() -> None:
    article = Article.parse(
        "Pier to open\n\nMayor Ada Ek came. “It is safe,” she said. “It is new,” Ek added."
    )
    (found,) = article.speakers
    assert [mention.text for mention in found.mentions] == ["Mayor Ada Ek", "she", "Ek"]


def test_a_pronoun_that_cannot_be_tied_leaves_nobody_and_keeps_the_mention() -> None:
    article = Article.parse("Pier to open\n\n“It is safe again and we are glad,” he said.")
    (quote,) = article.quotes
    assert quote.speaker is None
    assert quote.mention is not None
    assert quote.mention.text == "he"


def test_a_headline_is_answered_by_the_body() -> None:
    article = Article.parse(
        "‘The pier is safe again’\n\n“The pier is safe again,” said Ada Ek on Monday."
    )
    assert [quote.speaker.name for quote in article.quotes if quote.speaker] == ["Ada Ek"] * 2


@pytest.mark.parametrize(
    "options",
    [{"tz": 120}, {"now": "today"}, {"dayfirst": "yes"}, {"min_confidence": "1"}],
)
def test_an_option_of_the_wrong_type_is_told_at_once(options: dict[str, object]) -> None:
    with pytest.raises(TypeError, match=next(iter(options))):
        Parser(**options)  # type: ignore[arg-type]


def test_i_is_the_one_who_wrote_the_article() -> None:
    article = Article.parse(
        "My pier\n\nBy Ada Ek\n\n"
        "I asked the captain about the pier. “Never,” he said. “I am,” I said."
    )
    assert article.authors == ("Ada Ek",)
    assert [(quote.text, quote.speaker and quote.speaker.name) for quote in article.quotes][-1] == (
        "I am",
        "Ada Ek",
    )
