"""Sentences as desks of many countries write them, and who speaks in each."""

from __future__ import annotations

import pytest
from prose_reading import clauses

from newsparse import Article, Speaker


def speaker(text: str) -> Speaker:
    """Who says what *text* quotes."""
    (found,) = Article.parse(text).speakers
    return found


@pytest.mark.parametrize("many", ["mayors", "residents", "lawyers", "foreign ministers"])
@pytest.mark.parametrize("tie", ["of", "for"])
@pytest.mark.parametrize(
    "places", ["Brenn and Leeds", "Brenn, Bath and Leeds", "Brenn and the Isles"]
)
def test_many_of_several_places_speak(many: str, tie: str, places: str) -> None:
    found = speaker(f"The {many} {tie} {places} said that the road would close.")
    assert (found.name, found.kind) == (f"The {many} {tie} {places}", "group")


@pytest.mark.parametrize("other", ["Ole Rye", "Minister Ole Rye"])
def test_but_one_of_a_place_and_somebody_else_do_not(other: str) -> None:
    for one in ("The head of the Brenn Chamber", "Ada Ek of Brenn"):
        assert speaker(f"{one} and {other} said that the road would close.").name == "Ole Rye"


@pytest.mark.parametrize(
    ("bodies", "name"),
    [
        ("Clean Quay and the Anglers Council", "Clean Quay and Anglers Council"),
        ("The Harbour Union and the Anglers Council", "Harbour Union and Anglers Council"),
        ("The campaign group Clean Quay and Warm Piers", "Clean Quay and Warm Piers"),
        ("The campaign group Clean Quay and the Anglers Council", "Clean Quay and Anglers Council"),
    ],
)
def test_two_bodies_speak_together(bodies: str, name: str) -> None:
    for text in (f"{bodies} said the road would close.", f"“It leaks,” said {bodies}."):
        found = speaker(text)
        assert (found.name, found.kind) == (name, "group")


def test_a_list_before_who_speaks_names_no_second_one() -> None:
    text = "Boats will go to Britain, France and other countries, Ada Ek said."
    assert speaker(text).name == "Ada Ek"


@pytest.mark.parametrize("body", ["Shire", "Town", "Port", "Province", "Municipality", "City"])
@pytest.mark.parametrize("role", ["mayor", "spokeswoman", "chief executive"])
def test_a_role_may_follow_what_a_place_is(body: str, role: str) -> None:
    for text in (
        f"{body} of Brenn {role} Ada Holm said the road would close.",
        f"“It leaks,” said {body} of Brenn {role} Ada Holm.",
    ):
        found = speaker(text)
        assert (found.name, found.role) == ("Ada Holm", f"{body} of Brenn {role}")


@pytest.mark.parametrize("office", ["Chief Executive", "Head Teacher", "Nurse Manager", "Director"])
@pytest.mark.parametrize("title", ["", "Mrs ", "Hon. ", "Superintendent "])
def test_an_office_of_two_nouns_is_nobodys_name(office: str, title: str) -> None:
    text = f"The Brenn District {office}, {title}Ada Holm, said that the road would close."
    assert speaker(text).name == "Ada Holm"


@pytest.mark.parametrize(
    "paper", ["data", "research", "new data", "polling", "guidance", "evidence", "figures"]
)
def test_documents_may_have_no_article(paper: str) -> None:
    for text in (
        f"The road would close, according to {paper} from the Brenn Institute.",
        f"The road would close, {paper} from the Brenn Institute showed.",
    ):
        found = speaker(text)
        assert (found.name, found.kind) == (f"{paper} from the Brenn Institute", "document")


def test_data_of_two_makers_are_two_documents() -> None:
    text = (
        "The road would close, according to data compiled by Ekware. The quay would open, "
        "according to data released by the ministry."
    )
    names = [one.name for one in Article.parse(text).speakers]
    assert names == ["data compiled by Ekware", "data released by the ministry"]


@pytest.mark.parametrize("finders", ["Researchers", "Scientists", "Auditors"])
@pytest.mark.parametrize("found", ["found", "have found", "recently found"])
def test_who_finds_things_by_trade_may_be_told_by_a_place(finders: str, found: str) -> None:
    text = f"{finders} at the University of Brenn {found} that bats lower their calls at night."
    who = speaker(text)
    assert (who.name, who.kind) == (f"{finders} at the University of Brenn", "group")


@pytest.mark.parametrize("aside", ["though", "too", "for instance", "on the other hand"])
def test_an_aside_before_that_is_no_part_of_what_is_said(aside: str) -> None:
    assert clauses(f"Ada Ek said, {aside}, that the road would close.") == ["the road would close"]


def test_nor_is_a_word_between_commas_without_it() -> None:
    assert clauses("Ada Ek said, though, the road would close.") == ["the road would close"]


@pytest.mark.parametrize(
    ("player", "name"), [("left-hander", "Ole Vik"), ("all-rounder", "Ole Vik"), ("nurse", None)]
)
def test_a_captain_is_a_player_too(player: str, name: str | None) -> None:
    text = f"Brenn captain Ole Vik was out. The {player}, who made 40, said the pitch was wet."
    assert speaker(text).name == (name or f"The {player}")


def test_a_councillor_is_a_man_of_his_town_too() -> None:
    text = "Councillor Ole Vik rose. “It leaks,” the Brenn man said."
    assert speaker(text).name == "Ole Vik"


@pytest.mark.parametrize(
    "marked",
    [
        "Storm “Rana” hit Brenn",
        "the trawler “Sea Star” had run aground",
        "Operation “Clean Sweep” would go on",
        "members of the “Red Hand” gang had fled",
        "a man wearing a “Free Brenn” shirt was held",
        "the man, nicknamed “Rusty”, had fled",
    ],
)
def test_what_a_thing_is_called_stands_inside_what_is_said(marked: str) -> None:
    for text in (f"Police said {marked} on Friday.", f"{marked} on Friday, police said."):
        (quote,) = Article.parse(text[0].upper() + text[1:]).quotes
        assert quote.kind == "indirect"
        assert "“" in quote.text


@pytest.mark.parametrize("judged", ["remarks", "report", "decision", "move", "vote"])
@pytest.mark.parametrize("verdict", ["childish", "utter nonsense", "a black day"])
def test_what_is_judged_is_given_no_name(judged: str, verdict: str) -> None:
    found = speaker(f"Revenue Minister Ada Ek dubbed the {judged} “{verdict}”.")
    assert found.name == "Ada Ek"
    assert not Article.parse(f"Ada Ek dubbed the rock “{verdict}”.").quotes


@pytest.mark.parametrize("many", ["Six island nations", "Both countries", "European countries"])
def test_countries_speak(many: str) -> None:
    text = f"{many} walked out on Tuesday, accusing Mr Vik of “bad faith”."
    found = speaker(text)
    assert (found.name, found.kind) == (many, "group")


def test_no_country_is_he() -> None:
    text = (
        "Prime Minister Ole Vik spoke in Brenn. Norway and Denmark have signed. "
        "“It is a good treaty,” he said."
    )
    assert speaker(text).name == "Ole Vik"


@pytest.mark.parametrize(
    "opening",
    [
        "Addressing a packed media briefing in Newtown on Monday",
        "Pressed on whether the file would return before the summer",
        "Responding to the allegations",
    ],
)
def test_who_is_led_in_by_a_participle_says_what_follows(opening: str) -> None:
    (quote,) = Article.parse(f"{opening}, union leader Ada Ek said the offer was “a joke”.").quotes
    assert (quote.text, quote.speaker and quote.speaker.name) == ("a joke", "Ada Ek")


@pytest.mark.parametrize("name", ["Sardar Jahanzeb Lashari", "Xolani Mbeki", "Ole Vik"])
@pytest.mark.parametrize(
    "office",
    ["Leader of the Opposition", "Speaker of the Senate", "Chief of the Defence Staff"],
)
def test_a_name_that_no_list_has_follows_an_office(office: str, name: str) -> None:
    found = speaker(f"{office} {name} said the offer was too low.")
    assert (found.name, found.role) == (name, office)


def test_a_part_of_the_country_is_no_part_of_a_name() -> None:
    text = "MP for Fellby North Ida Holm said the offer was too low."
    assert speaker(text).name == "Ida Holm"


@pytest.mark.parametrize("nation", ["Wapiskow First Nation", "Kettle Creek First Nation"])
def test_a_first_nation_is_a_body(nation: str) -> None:
    found = speaker(f"{nation} said the plant was shut.")
    assert (found.name, found.kind) == (nation, "organization")
    assert speaker("Ekland First Minister Ada Ek said the plant was shut.").name == "Ada Ek"


@pytest.mark.parametrize("paper", ["Constitutional Amendment Bill", "Green Deal", "Water Act"])
def test_no_law_is_she(paper: str) -> None:
    text = f"Senator Ada Ek read the {paper} on Friday. “It leaks,” she said."
    assert speaker(text).name == "Ada Ek"


@pytest.mark.parametrize("paper", ["An arrest affidavit", "The complaint", "A police report"])
def test_a_document_states_something(paper: str) -> None:
    found = speaker(f"{paper} states he drove off at nine in the evening.")
    assert (found.name, found.kind) == (paper, "document")


@pytest.mark.parametrize(
    "source", ["Sources privy to the plan", "People aware of the plan", "Sources close to Ek"]
)
def test_what_a_source_knows_is_part_of_who_it_is(source: str) -> None:
    found = speaker(f"Two {source.lower()} said that the road would close.")
    assert found.name.lower() == f"two {source.lower()}"


def test_a_county_boss_is_its_governor() -> None:
    text = (
        "Union secretary Ole Vik spoke first. But Governor Ada Ek said the county owed nothing. "
        "The county boss said the plant was shut."
    )
    assert Article.parse(text).quotes[-1].speaker == Article.parse(text).speaker("Ada Ek")


@pytest.mark.parametrize("role", ["chief executive", "convener", "head of science"])
@pytest.mark.parametrize("body", ["Clean Quay", "Ekware Ltd", "Verdano"])
def test_its_leader_is_of_the_body_before(role: str, body: str) -> None:
    for text in (
        f"{body} was glad on Monday. “It leaks,” said its {role}, Ada Holm.",
        f"{body} was glad on Monday. Ada Holm, its {role}, said it leaked.",
    ):
        found = speaker(text)
        assert found.affiliation is not None
        assert (found.name, found.affiliation.text) == ("Ada Holm", body)


@pytest.mark.parametrize("office", ["President and Chief Executive Officer", "Chairman", "owner"])
def test_a_firms_office_tells_the_firm(office: str) -> None:
    found = speaker(f"“It is a jewel,” said Teresa Boyd, {office} of Harrow Mill.")
    assert found.affiliation is not None
    assert found.affiliation.text == "Harrow Mill"


@pytest.mark.parametrize("office", ["Chief Financial Officer", "chief financial officer"])
def test_an_officer_is_nobodys_family_name(office: str) -> None:
    found = speaker(f"Devon Ashby, Verdano's {office}, said the deal would be good.")
    assert (found.name, found.role) == ("Devon Ashby", f"Verdano's {office}")


def test_two_offices_are_one_speakers() -> None:
    text = "Harrow Mill President and Chief Executive Officer Teresa Boyd said the mill would stay."
    assert speaker(text).name == "Teresa Boyd"


@pytest.mark.parametrize("paper", ["the policy", "a 2021 report", "the contract"])
@pytest.mark.parametrize("verb", ["warned", "said", "claims"])
def test_which_says_so_is_the_papers(paper: str, verb: str) -> None:
    opening = f"Board member Ole Vik pointed to {paper}, which {verb} that it"
    for said in ("“cannot reach the roof”", "could not reach the roof of the mill"):
        (quote,) = Article.parse(f"{opening} {said}.").quotes
        assert quote.speaker is not None
        assert (quote.speaker.name, quote.speaker.kind) == (paper, "document")


@pytest.mark.parametrize("mother", ["Yip’s mother", "a neighbour", "his doctor"])
@pytest.mark.parametrize("verb", ["wrote", "recalled", "told the court"])
def test_who_says_so_is_whoever_stands_before(mother: str, verb: str) -> None:
    text = f"Ada Holm cited {mother}, who {verb} that her son “was never the same”."
    assert speaker(text).name == mother


@pytest.mark.parametrize(
    "told",
    [
        "told a woman who said that it leaked that “it will not”",
        "told a woman who complained about the roof it “will not leak”",
        ", who said it leaked, was “never happy”",
    ],
)
def test_but_not_after_that_clause(told: str) -> None:
    quotes = Article.parse(f"Ada Holm {told}.".replace(" ,", ",")).quotes
    marked = [quote for quote in quotes if quote.kind != "indirect"]
    assert all(quote.speaker and quote.speaker.name == "Ada Holm" for quote in marked)


@pytest.mark.parametrize("rank", ["Deputy", "Assistant", "Acting"])
@pytest.mark.parametrize("office", ["Judge", "Coroner", "Magistrate"])
def test_a_deputy_judge_is_called_the_judge(rank: str, office: str) -> None:
    text = (
        f"{rank} {office} Ada Holm jailed him on Friday. “It is grave,” the {office.lower()} said."
    )
    assert speaker(text).name == "Ada Holm"


@pytest.mark.parametrize("name", ["Peoples Progress Alliance", "National Front"])
def test_a_party_may_be_called_the_party(name: str) -> None:
    text = f"{name} lost on Friday, in a vote of no confidence. The party said the vote was late."
    assert speaker(text).name == name


def test_a_press_secretary_is_an_office() -> None:
    text = "The governor spoke through his Chief Press Secretary, Ada Ek. She called it “late”."
    assert speaker(text).name == "Ada Ek"


@pytest.mark.parametrize("title", ["Eng. ", "Dr. ", "Hon. ", "Mr ", ""])
@pytest.mark.parametrize("of", ["of Health and Prevention", "of Energy and Infrastructure"])
@pytest.mark.parametrize("name", ["Maryam Al Hosari", "Ada Holm"])
def test_a_name_follows_what_a_minister_is_of(of: str, title: str, name: str) -> None:
    found = speaker(f"Minister {of} {title}{name} said that the project was good.")
    assert (found.name, found.role) == (name, f"Minister {of}")


@pytest.mark.parametrize("tests", ["Tests", "Lab tests", "Scans", "Simulations"])
def test_tests_show_something(tests: str) -> None:
    found = speaker(f"{tests} at the Brenn Institute showed that water makes up 14% of its mass.")
    assert (found.name, found.kind) == (f"{tests} at the Brenn Institute", "document")
