"""Datelines: place, date and agency apart, and where the story begins."""

import pytest

from newsparse.layout import read_layout
from newsparse.layout.datelines import read_dateline


@pytest.mark.parametrize(
    ("text", "place", "date", "agency"),
    [
        ("MOSCOW, Aug 4 (Reuters) - Rain", "MOSCOW", "Aug 4", "Reuters"),
        ("LOS ANGELES, Feb 26 - Rain", "LOS ANGELES", "Feb 26", None),
        ("ST. JOSEPH, Mich. (AP) — Rain", "ST. JOSEPH, Mich.", None, "AP"),
        ("FLINT, Mich., Oct. 4 (UPI) — Rain", "FLINT, Mich.", "Oct. 4", "UPI"),
        ("Nagpur (India) (AFP) – Rain", "Nagpur (India)", None, "AFP"),
        ("BEIRUT/THE HAGUE, March 7 (Reuters) - Rain", "BEIRUT/THE HAGUE", "March 7", "Reuters"),
        ("New York, Feb 26 - Rain", "New York", "Feb 26", None),
        ("SELMA, N.C.—Rain", "SELMA, N.C.", None, None),
        ("Washington CNN — Rain", "Washington", None, "CNN"),
        ("OSLO (Aug. 13) -- Rain", "OSLO", "Aug. 13", None),
        ("Aug 27 (Reuters) - Rain", None, "Aug 27", "Reuters"),
        ("(CNN) -- Rain", None, None, "CNN"),
        ("AUSTIN (KXAN) — Rain", "AUSTIN", None, "KXAN"),
        ("OSLO – Rain", "OSLO", None, None),
        ("NEW DELHI, Feb 3: Rain", "NEW DELHI", "Feb 3", None),
        ("MAR DEL EK, Feb 3: Rain", "MAR DEL EK", "Feb 3", None),
        ("LEEDS, 21 January: Rain", "LEEDS", "21 January", None),
        ("Leeds, Jan 21 (PTI) Rain", "Leeds", "Jan 21", "PTI"),
        ("Leeds [UK], August 17 (ANI): Rain", "Leeds", "August 17", "ANI"),
        ("Leeds, May 4 (Norpel): Rain", "Leeds", "May 4", "Norpel"),
        ("OSLO, April 14. /TASS/. Rain", "OSLO", "April 14", "TASS"),
        ("OSLO, March 3, 2022 /EkWire/ -- Rain", "OSLO", "March 3, 2022", "EkWire"),
        ("LEEDS, Ala.--(HARBOUR WIRE)--Rain", "LEEDS, Ala.", None, "HARBOUR WIRE"),
        ("(Leeds, May 11, 2022) – Rain", "Leeds", "May 11, 2022", None),
        ("TROMSØ, Norway (Norpel) _ Rain", "TROMSØ, Norway", None, "Norpel"),
        ("LEEDS _ Rain", "LEEDS", None, None),
        ("OSLO- Rain", "OSLO", None, None),
        ("LEEDS and OSLO, May 4 — Rain", "LEEDS and OSLO", "May 4", None),
        ("OSLO & LEEDS (AP) – Rain", "OSLO & LEEDS", None, "AP"),
        ("LEEDS, Ohio – May 11, 2022 – Rain", "LEEDS, Ohio", "May 11, 2022", None),
        ("Oslo, Norway — 11 May 2022 — Rain", "Oslo, Norway", "11 May 2022", None),
        ("LEEDS -- May 11 -- Rain", "LEEDS", "May 11", None),
        (
            "FRIDAY, May 11, 2022 (HarbourDay News) -- Rain",
            None,
            "FRIDAY, May 11, 2022",
            "HarbourDay News",
        ),
        ("OSLO, Friday, May 11 (Norpel) — Rain", "OSLO", "Friday, May 11", "Norpel"),
        ("VIK, 2 June (Fjord News Agency) – Rain", "VIK", "2 June", "Fjord News Agency"),
        ("VIK, Norway (Fjord News Agency) – Rain", "VIK, Norway", None, "Fjord News Agency"),
        ("OSLO (Norway) — Rain", "OSLO (Norway)", None, None),
        ("Vik (fnb) - Rain", "Vik", None, "fnb"),
        ("Vik (fnb/ho) – Rain", "Vik", None, "fnb/ho"),
        ("Vik (AFP): Rain", "Vik", None, "AFP"),
        ("Vik, Norway (AP): Rain", "Vik, Norway", None, "AP"),
        ("Vik, 4 May (Fjord News): Rain", "Vik", "4 May", "Fjord News"),
        ("(VIKBY) -- Rain", "VIKBY", None, None),
        ("(Oslo) – Rain", "Oslo", None, None),
        ("(Vik, Norway) – Rain", "Vik, Norway", None, None),
        ("(WEKB) — Rain", None, None, "WEKB"),
        ("VIK / FJORDNEWS / 4 May 2021 / Rain", "VIK", "4 May 2021", "FJORDNEWS"),
        ("VIK, May 4, 2021 /FjordWire/ Rain", "VIK", "May 4, 2021", "FjordWire"),
        (
            "VIK, Norway, May 4, 2021 / FjordWire / -- Rain",
            "VIK, Norway",
            "May 4, 2021",
            "FjordWire",
        ),
        ("OSLO / Norpel / Rain", "OSLO", None, "Norpel"),
        ("VIK (Norpel) — Rain", "VIK", None, "Norpel"),
        ("Oslo (Norpel) – Rain", "Oslo", None, "Norpel"),
        ("VIK (Texas) — Rain", "VIK (Texas)", None, None),
        ("Oslo -Rain", "Oslo", None, None),
    ],
)
def test_its_parts(text: str, place: str | None, date: str | None, agency: str | None) -> None:
    found = read_dateline(text, 0, len(text))
    assert found is not None
    dateline, start = found
    assert (dateline.place, dateline.date, dateline.agency) == (place, date, agency)
    assert text[start:] == "Rain"
    assert str(dateline) == text[: dateline.span.end]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("OSLO: The ferry stops.", "OSLO"),
        ("VIK: IT’S about eight when the ferry stops.", "VIK"),
        ("OLD VIK, Norway: THE FERRY stops.", "OLD VIK, Norway"),
        ("OSLO : The ferry stops.", "OSLO"),
        ("Oslo: The ferry stops.", "Oslo"),
        ("Oslo - Nobody wants the ferry.", "Oslo"),
        ("Oslo – The ferry stops.", "Oslo"),
        ("Oslo/Bergen – The ferry stops.", "Oslo/Bergen"),
        ("Oslo, Bergen — “It is over,” she said.", "Oslo, Bergen"),
        ("New York, NY – With rain, the ferry stops.", "New York, NY"),
        ("Vikby, Ill. — The ferry stops.", "Vikby, Ill."),
        ("Vik (Norway) - The ferry stops.", "Vik (Norway)"),
        ("São Paulo - The ferry stops.", "São Paulo"),
    ],
)
def test_a_place_alone(text: str, place: str) -> None:
    found = read_dateline(text, 0, len(text))
    assert found is not None
    assert (found[0].place, found[0].date, found[0].agency) == (place, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Football: The cup goes to Oslo.",
        "Breaking: The ferry stops.",
        "BREAKING: The ferry stops.",
        "Correction: The ferry stops on Monday.",
        "WEATHER: The rain stops.",
        "READ MORE: The ferry stops.",
        "DEAR ADA: My ferry has stopped.",
        "MS. EK: Good evening, all of you.",
        "Ada Ek: The ferry stops.",
        "Ada Ek – The singer takes the ferry.",
        "Germany: The ferry stops.",
        "Oslo: Ek, Dahl, Friis, Lind, Holm.",
        "Vik News – The ferry stops.",
        "Harbour Board (HB) – The ferry stops.",
        "Ada Ek (KrF) – The ferry stops.",
        "Record Label: The Vik Music Co.",
        "Path B: Bosnia, Slovakia, Ireland",
        "Charlotte: The singer takes the ferry.",
        "TOSS: Ekville win it and bat first",
        "Limerick: Bells toll for the ferry",
        "Pre- and post-war ferries stop.",
        "Q: The ferry?",
        "OSLO: 4",
        "Oslo: from ferry to bridge.",
        "The ferry / the bridge / The tunnel",
    ],
)
def test_a_topic_a_label_or_a_person_is_no_place(text: str) -> None:
    assert read_dateline(text, 0, len(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Oslo – a town that knows rain – is dry.",
        "The European Court (ECJ) — the supreme court — has ruled.",
        "VISIT the Oslo Horse Show, Oct. 11 - Tickets are sold out.",
        "A well-known place",
        "I — for one — stay at home.",
        "OSLO (Evening News / Ada Ek - 4 May) The council met.",
        "- a list",
        "Monday, May 4: Rain falls on Oslo.",
        "Dear Ada, May 4: Rain falls on Oslo.",
        "Ekville Rovers, May 4: They won.",
        "On May 4 (Reuters) was the first to tell.",
        "Update, May 4: Rain falls on Oslo.",
        "Editor’s Note, May 4: Rain falls on Oslo.",
        "Ada Ek was born in Oslo, May 4: It rained.",
        "Oslo, May 4 (Saturday) Rain falls.",
        "Leeds, May 4 and later",
        "ICYMI – this is how the town moved.",
        "WATCH — Rain falls on Oslo.",
        "—",
        "",
    ],
)
def test_what_is_none(text: str) -> None:
    assert read_dateline(text, 0, len(text)) is None


def test_a_dateline_may_stand_alone() -> None:
    found = read_dateline("AUBURN, Wash. —", 0, 15)
    assert found is not None
    assert found[0].place == "AUBURN, Wash."
    assert found[1] == 15


@pytest.mark.parametrize(
    "line", ["Oslo (AFP)", "VIK, Norway (Reuters)", "Singapore", "Oslo, 4 May (AP)"]
)
def test_a_line_of_its_own_above_the_story_needs_no_break(line: str) -> None:
    story = "The ferry to the islands stops.\n\nNobody wants it back, the owner said."
    layout = read_layout(f"Ferry to stop\n\nBy Ada Ek\n\n{line}\n\n{story}")
    assert str(layout.dateline) == line
    assert str(layout.paragraphs[0]) == "The ferry to the islands stops."


@pytest.mark.parametrize("line", ["Ferries", "Charlotte", "Harbour News", "The Islands"])
def test_a_label_above_the_story_is_none(line: str) -> None:
    story = "The ferry to the islands stops.\n\nNobody wants it back, the owner said."
    assert read_layout(f"Ferry to stop\n\nBy Ada Ek\n\n{line}\n\n{story}").dateline is None


def test_a_colon_in_the_headline_does_not_make_an_interview() -> None:
    story = "VIK: MOTORISTS want the ferry back.\n\nNobody asked them, the owner said."
    layout = read_layout(f"SPECIAL STORY: What drivers say\n\n{story}")
    assert str(layout.dateline) == "VIK"


def test_several_lines_with_a_colon_are_an_interview() -> None:
    told = "EK: Good evening, everybody.\n\nDAHL: Where is the ferry?\n\nEK: It has gone."
    assert read_layout(f"Talk on the quay\n\n{told}").dateline is None
