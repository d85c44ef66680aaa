"""Whom `he`, `she` and `they` may stand for."""

from __future__ import annotations

import pytest

from newsparse import Article, Speaker


def speaker(body: str) -> Speaker | None:
    """The speaker of the last quote of an article with this body."""
    return Article.parse(f"Pier to open\n\n{body}").quotes[-1].speaker


@pytest.mark.parametrize(
    "body",
    [
        "The council met on Monday. It had no plan.\n\n“There was no choice,” she said.",
        "The board of the school put off its vote.\n\n“There was no choice,” he said.",
        "The report came out. It names nobody.\n\n“There was no choice,” she said.",
        "The bakers met, and they ate.\n\n“There was no choice,” he said.",
        "East Holm needs a pier.\n\n“There was no choice,” he said.",
    ],
    ids=["a council", "a board", "a report", "several people", "a place"],
)
def test_no_body_no_place_and_no_crowd_is_he_or_she(body: str) -> None:
    assert speaker(body) is None


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("With its bridge, North Fellby might dig, Lie said.\n\n“Or pray,” he said.", "Lie"),
        ("East Holm needs a quay, Lund said.\n\n“There is none to mend,” he said.", "Lund"),
        ("West Harlow lost its elms. Lie, a diver, was there.\n\n“It is a pity,” he said.", "Lie"),
    ],
    ids=["North", "East", "West"],
)
def test_a_point_of_the_compass_is_no_given_name(body: str, name: str) -> None:
    found = speaker(body)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Tavo Lie met Peter Moll and Hans Ek for lunch.\n\n“It was cold,” he wrote.", "Tavo Lie"),
        ("Havo Lie sent Jonas Pohl and Rolf Ek a cake.\n\n“Eat it,” he wrote.", "Havo Lie"),
        ("Ysolt Lie thanked Mary Cole for the cup.\n\n“At last,” she said.", "Ysolt Lie"),
        (
            "After Ole Rye praised it in a toast, Havo Lie urged the guild to answer. He asked "
            "two aides to call Mr Benno Sund.\n\n“I can pay,” he wrote.",
            "Havo Lie",
        ),
    ],
    ids=["he, met", "he, sent", "she, thanked", "he, after a clause"],
)
def test_a_given_name_that_no_table_has_does_not_lose_to_those_listed(body: str, name: str) -> None:
    found = speaker(body)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("It was lost as students took to the streets to show it. They chant: “Vote!”", "students"),
        ("Fishermen painted their boats and the houses. “We want fish,” they said.", "fishermen"),
        ("Nurses filled the squares and the hotels. They shouted: “Pay us well.”", "nurses"),
        ("The shops met two companies. “We pay well,” they said.", "two companies"),
        ("The skaters said it was late. “We go home,” they said.", "the skaters"),
    ],
    ids=["streets", "houses", "hotels", "companies speak", "so does who spoke"],
)
def test_they_are_people_or_bodies_and_no_streets_or_houses(body: str, name: str) -> None:
    found = speaker(body)
    assert found is not None
    assert found.name.lower() == name


@pytest.mark.parametrize(
    ("turn", "name"),
    [
        ("On Monday, dozens of sailors gathered.", "dozens of sailors"),
        ("Some nurses marched in the rain.", "Some nurses"),
        # Who was spoken of before is nobody new, and to whom something is done doesn't act
        ("The judges met in Ekville.", "Both bakers"),
        ("Ada Ek saw two sailors.", "Both bakers"),
    ],
)
def test_they_are_the_many_who_are_new_in_the_paragraph(turn: str, name: str) -> None:
    found = speaker(f"Both bakers said it was “too late”.\n\n{turn} “Sing on,” they said.")
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("pronoun", "name"), [("he", "John Moss"), ("she", "Linda Park")], ids=["he", "she"]
)
@pytest.mark.parametrize(
    "turn",
    [
        "Park met Moss on the quay. “So am I,” {} said.",
        "Park asked Moss if the boat was safe. “It is too old,” {} replied.",
        "Moss wrote to Park about the boat. “It is too old,” {} said.",
    ],
    ids=["met", "asked", "wrote"],
)
def test_a_name_that_tells_the_other_gender_gives_way_to_one_that_agrees(
    turn: str, pronoun: str, name: str
) -> None:
    above = "Linda Park, the mayor, came on Monday. John Moss, who runs the ferry, came along."
    found = speaker(f"{above}\n\n{turn.format(pronoun)}")
    assert found is not None
    assert found.name == name
