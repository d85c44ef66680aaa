"""Cues -> whose they are: the head of the noun phrase beside the verb, no word inside it."""

from __future__ import annotations

import pytest
from prose_reading import reading


def subject(text: str) -> str | None:
    """The subject of the last `said`, `say` or `according to` of *text*."""
    found = reading(text)
    for cue, whose in reversed(found.subjects.items()):
        if cue.lemma in ("say", "according"):
            return text[whose.mention.start : whose.mention.end]
    return None


@pytest.mark.parametrize(
    ("phrase", "whose"),
    [
        ("Ekware Corp. CEO Ada Ek", "CEO Ada Ek"),
        ("the Herald's Ada Ek", "Ada Ek"),
        ("Ekland's Prime Minister Ada Ek", "Prime Minister Ada Ek"),
        ("Norwegian theorbist Ada Ek", "Ada Ek"),
        ("Ekware co-founder and chief executive Ada Ek", "chief executive Ada Ek"),
        ("Rovers director of coaching Ada Ek", "Rovers director of coaching Ada Ek"),
        ("University of Ekville professor Ada Ek", "University of Ekville professor Ada Ek"),
        ("harbour secretary Ada Ek", "harbour secretary Ada Ek"),
        ("a Ministry of Farming spokesman", "a Ministry of Farming spokesman"),
        ("Ada Ek of Leeds United", "Ada Ek"),
        ("Ada Ek hugging Peter Holm", "Ada Ek"),
        ("Ek last week", "Ek"),
        ("a friend of Ada Ek", "a friend"),
        ("a kite mender, Ada Ek", "Ada Ek"),
        ("the senator, Ada Ek of Leeds", "Ada Ek"),
        ("a kite mender, Ada Ek recalled", "a kite mender"),
        ("Ekware and chief executive Ada Ek", "Ekware"),
    ],
)
def test_after_its_verb_a_body_or_place_is_part_of_a_role(phrase: str, whose: str) -> None:
    assert subject(f"“The road will close,” said {phrase}.") == whose


def test_according_to_is_the_same() -> None:
    text = "The road will close, according to Ekland's Harbour Board."
    assert subject(text) == "Harbour Board"


@pytest.mark.parametrize(
    ("phrase", "whose"),
    [
        ("Bishop Ada Ek of Leeds, who came late,", "Bishop Ada Ek"),
        ("Ada Ek, whose husband, Peter Holm, died there,", "Ada Ek"),
        ("Ada Ek, an ecologist at the museum in Leeds, England, who saw it,", "Ada Ek"),
        ("Ada Ek, a lecturer at the University of Ekville, Norway,", "Ada Ek"),
        ("The senior member, Sen. Ada Ek of New Mexico,", "Sen. Ada Ek"),
        ("A kite mender, Mrs. Ada Ek,", "Mrs. Ada Ek"),
        ("The only piper, kazooist Ada Ek,", "Ada Ek"),
        ("The mayor, a friend of Ada Ek,", "The mayor"),
        ("Ada Ek, who married Bo Lie, a farmer,", "Ada Ek"),
        ("Ekware, a Lulea, Sweden, firm founded by three pipers,", "Ekware"),
        ("The firm, which makes Ducklings, its best cakes,", "The firm"),
        ("The farmers, among them Ada Ek,", "The farmers"),
        ("At a meeting in Leeds, Ada Ek, a farmer,", "Ada Ek"),
        ("At a meeting in Leeds, Ek, a farmer,", "Ek"),
        ("In an interview with the Herald, Ek laughed and,", "Ek"),
        ("One of the traders, Ada Ek (24), a native of Leeds,", "Ada Ek"),
        ("Ada Ek (R-Ohio), a former judge,", "Ada Ek"),
        ("Ada Ek ’27, a member of the club,", "Ada Ek"),
        ("Ada Ek '28, who lives in Thayer Hall,", "Ada Ek"),
    ],
)
def test_before_a_comma_it_is_who_the_phrase_is_about(phrase: str, whose: str) -> None:
    assert subject(f"{phrase} said the road would close.") == whose


@pytest.mark.parametrize(
    ("phrase", "whose"),
    [
        ("Sources familiar with the matter", "Sources"),
        ("Two officials with knowledge of the talks", "Two officials"),
        ("A woman who lives near the road", "A woman"),
        ("An officer who called the mayor", "An officer"),
        ("A driver stuck on the bridge", "A driver"),
        ("A source close to the couple", "A source"),
        ("A former aide to Senator Ada Ek", "A former aide"),
        ("One of the drivers", "One of the drivers"),
        ("After the fire in the mill Ek", "Ek"),
        ("Ek met the mayor after the minister", "the minister"),
        ("A man who told the mayor the minister", "the minister"),
        ("On the bridge a driver", "a driver"),
    ],
)
def test_a_tail_is_not_who_said_it(phrase: str, whose: str) -> None:
    assert subject(f"{phrase} said the road would close.") == whose


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("The thief, named as Bo Ek, 34, fled on foot, said Ada Holm, the mayor.", "Ada Holm"),
        ("The thief, named as Bo Ek, 34, fled on foot, said Ada Holm.", "Ada Holm"),
        ("The mill, to be called Ek Mill, will close, said Ada Holm, who owns it.", "Ada Holm"),
        ("Ada Holm, a farmer, said Bo, her son, had left.", "Ada Holm"),
        ("Ada Holm, a farmer, said Bo Ek was late.", "Ada Holm"),
    ],
)
def test_after_a_verb_it_is_who_ends_the_sentence(text: str, whose: str) -> None:
    assert subject(text) == whose


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Ekland's Prime Minister Ada Ek smiled and said she would go.", "Prime Minister Ada Ek"),
        ("Ada Ek took to the radio to say the road would close.", "Ada Ek"),
        ("It is for the council to say the road will close.", "the council"),
    ],
)
def test_far_from_its_verb_it_is_the_first_that_no_preposition_leads_to(
    text: str, whose: str
) -> None:
    assert subject(text) == whose
