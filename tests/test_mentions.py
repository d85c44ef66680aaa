"""Words -> mentions, and mentions by name -> the cast."""

from __future__ import annotations

import pytest
from prose_reading import reading


def mentions(text: str) -> list[str]:
    return [text[mention.start : mention.end] for mention in reading(text).mentions]


def names(text: str) -> dict[str, str]:
    """Each mention by name -> the fullest name of whom it means."""
    found = reading(text)
    return {
        text[mention.start : mention.end]: " ".join(character.name)
        for mention, character in found.cast.items()
    }


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Then Ada Ek spoke.", ("Ada", "Ek"), ""),
        (
            "Then Norwegian Foreign Minister Ada Ek spoke.",
            ("Ada", "Ek"),
            "Norwegian Foreign Minister",
        ),
        ("Then Sen. Ada Ek spoke.", ("Ada", "Ek"), "Sen."),
        ("Then campaign manager Ada Ek spoke.", ("Ada", "Ek"), "campaign manager"),
        ("Then Mayor Jan de Vries spoke.", ("Jan", "de", "Vries"), "Mayor"),
        ("Then Ada B. Ek Jr. spoke.", ("Ada", "B.", "Ek", "Jr."), ""),
        ("Then Secretary of State Ada Ek spoke.", ("Ada", "Ek"), "Secretary of State"),
        (
            "Then the chief of the Harbour Board Peter Ek spoke.",
            ("Peter", "Ek"),
            "chief of the Harbour Board",
        ),
        ("Then DCI Ada Ek spoke.", ("Ada", "Ek"), "DCI"),
        ("Then DCI Ek spoke.", ("Ek",), "DCI"),
        ("Then Det Con Ada Ek spoke.", ("Ada", "Ek"), "Det Con"),
        ("Then Fine Gael TD Ada Ek spoke.", ("Ada", "Ek"), "Fine Gael TD"),
        ("Then Tan Sri Ada Ek spoke.", ("Ada", "Ek"), "Tan Sri"),
        ("Then Pvt. Ada Ek spoke.", ("Ada", "Ek"), "Pvt."),
        ("Then Canon Ada Ek spoke.", ("Ada", "Ek"), "Canon"),
        ("Then MD Ada Ek spoke.", ("Ada", "Ek"), "MD"),
        ("Mother-of-two Ada Ek spoke.", ("Ada", "Ek"), "Mother-of-two"),
        ("Then Ada Ek KC spoke.", ("Ada", "Ek"), ""),
        ("Then Ada Ek MP spoke.", ("Ada", "Ek"), ""),
        (
            "The Leader of the Opposition Xan Ek spoke.",
            ("Xan", "Ek"),
            "Leader of the Opposition",
        ),
        ("Bank of Ekville governor Ada Ek spoke.", ("Ada", "Ek"), "Bank of Ekville governor"),
        ("It rained, harbour minister Ada Ek said.", ("Ada", "Ek"), "harbour minister"),
        ("Then the fire chief Ada Ek spoke.", ("Ada", "Ek"), "fire chief"),
        ("An aide to Senator Ada Ek spoke.", ("Ada", "Ek"), "Senator"),
    ],
)
def test_a_name_is_told_from_its_title(text: str, name: tuple[str, ...], title: str) -> None:
    mention = next(m for m in reading(text).mentions if m.kind == "name")
    assert (mention.name, mention.title) == (name, title)


@pytest.mark.parametrize(
    "name",
    ["MD Ekware", "Canon Ekware", "Di Ek", "DS Smith", "MLA Group", "Sri Ekva", "Ekville SC", "DC"],
)
def test_what_is_a_title_before_people_is_no_title_before_others(name: str) -> None:
    mention = next(m for m in reading(f"Then {name} spoke.").mentions if m.kind == "name")
    assert (" ".join(mention.name), mention.title) == (name, "")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("On Monday the top diplomat spoke.", "the top diplomat"),
        ("On Monday officials said so.", "officials"),
        ("On Monday federal prosecutors said so.", "federal prosecutors"),
        ("On Monday her lawyer said so.", "her lawyer"),
        ("On Monday Ek's lawyer said so.", "Ek's lawyer"),
        ("On Monday the 45-year-old said so.", "the 45-year-old"),
        ("On Monday the report said so.", "the report"),
        ("On Monday a Ministry of Farming spokesman said so.", "a Ministry of Farming spokesman"),
        ("On Monday one of the drivers said so.", "one of the drivers"),
        ("On Monday a glazier who owns boats left.", "a glazier"),
    ],
)
def test_descriptions_are_mentions(text: str, phrase: str) -> None:
    assert phrase in mentions(text)


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for the Ministry of Farming left.",
        "Ministry of Farming staff left.",
    ],
)
def test_a_body_whose_name_has_an_of_is_one_name(text: str) -> None:
    assert "Ministry of Farming" in names(text)


def test_words_that_only_begin_a_sentence_are_no_names() -> None:
    found = mentions("Meanwhile rain fell. However, nobody came. Yesterday was worse.")
    assert not {"Meanwhile", "However", "Yesterday"} & set(found)


def test_weekdays_states_and_party_labels_are_no_names() -> None:
    found = mentions("Sen. Ada Ek (D-Ohio) of Salem, Mass., spoke on Tuesday.")
    assert not {"Tuesday", "D-Ohio", "Mass"} & set(found)


def test_shorter_names_join_the_full_one() -> None:
    text = "Ada Ek of the Harbour Trust Board spoke. Ms. Ek left. Ada came back. The HTB met."
    found = names(text)
    assert found["Ms. Ek"] == "Ada Ek"
    assert found["Ada"] == "Ada Ek"
    assert found["HTB"] == "Harbour Trust Board"


def test_two_bearers_of_one_family_name_are_kept_apart() -> None:
    text = "Ada Ek met Peter Ek. Mr. Ek spoke first. Ms. Ek spoke next."
    found = names(text)
    assert found["Mr. Ek"] == "Peter Ek"
    assert found["Ms. Ek"] == "Ada Ek"


def test_a_misspelt_family_name_joins() -> None:
    assert names("Ada Katjavive spoke. Later Katjivive left.")["Katjivive"] == "Ada Katjavive"


def test_a_family_name_that_is_a_trade_is_a_name_all_the_same() -> None:
    text = "Ada Baker spoke. Then Baker left."
    assert names(text)["Baker"] == "Ada Baker"


def test_capitals_of_a_headline_say_nothing_by_themselves() -> None:
    text = "Ek Says Harbour Plan Will Fail\n\nAda Ek said the plan will fail."
    found = reading(text, headline=True)
    inside = [text[m.start : m.end] for m in found.mentions if m.area == 0 and m.kind == "name"]
    assert inside == ["Ek"]


@pytest.mark.parametrize("text", ["II .-Bergen", "She met II .#Bergen there on Monday."])
def test_a_name_of_a_suffix_and_signs_is_no_error(text: str) -> None:
    assert isinstance(mentions(text), list)
