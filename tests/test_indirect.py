"""Indirect speech: what a cue reports without marks, and whose words it is."""

from __future__ import annotations

from itertools import pairwise

import pytest
from prose_reading import clauses, reading

from newsparse import Article
from newsparse.quotations.indirect import find_indirect
from newsparse.quotations.indirect.frames import frames


@pytest.mark.parametrize(
    "text",
    [
        "Ada Ek said that [the bridge would be closed for repairs].",
        "Ada Ek said [the bridge would be closed for repairs].",
        "[The bridge will be closed for repairs], Ada Ek said.",
        "[The bridge will be closed for repairs], said Ada Ek.",
        "According to Ada Ek, [the bridge will be closed for repairs].",
        "[The bridge will be closed for repairs], according to Ada Ek.",
        "Ada Ek told reporters that [the bridge would be closed].",
        "Ada Ek said on Monday that [the bridge would be closed].",
        "Reporters asked [whether the bridge would be closed].",
        "A study by Ada Ek found that [the bridge had been safe for years].",
        "Ada Ek told the Mill Lane Herald [she would close the bridge].",
        "Ada Ek told BBC Radio 4 [she would close the bridge].",
        "Ada Ek told the Herald’s morning programme [she would close the bridge].",
        "Ada Ek told parliament [the bridge would be closed].",
        "Ada Ek told the council on Tuesday [she would close the bridge].",
        "[The bridge will be closed in May], harbour minister Ada Ek said on Tuesday.",
        "[The bridge will be closed in May], Ekville Sheriff’s Lt. Ada Ek said.",
        "[The bridge was safe], Ek Bank's chief engineer Ada Ek said.",
        "[The county paid two million for the pier], court records show.",
        "[The mill lost a thousand jobs last year], a study by the bank found.",
        "Ada Ek said [that was up to the mayor].",
        "Ada Ek said [that would take years].",
        "Ada Ek said [that’s not what the mayor had promised].",
        "Ada Ek said [despite the rain, the bridge would be open].",
        "Ada Ek said [about 40 boats had been sold].",
        "Ada Ek said [at least six bridges had been closed].",
        "Ada Ek said [about a third of the bridges are closed].",
        "Ada Ek said [about half of the bridges are closed].",
        "A report prepared by her staff found [boats from the quay were twice as slow].",
        "Records obtained by the Herald show [the council paid two million for the pier].",
        "[The bridge was closed for years], per the Mill Lane Herald.",
        "[There were boats under the bridge], Ek explained later.",
        "The auditor general has found that [the bridge was unsafe].",
        "[The bridge was closed for years], per department policy.",
        "[The bridge had slumped by a foot], Ek's report noted.",
        "A review by the Academies of Sciences and Medicine found [the bridge was safe].",
        "Opponents contend [it puts boats at risk].",
        "Campaigners point out that [the bridge was rebuilt two years ago].",
        "Ada Ek points out that [the bridge is old].",
        "A spokeswoman confirmed [the port has closed the bridge].",
        "[The bridge was closed for years], a spokesman confirmed Monday, two days late.",
        "Ada Ek was of the view that [the bridge should be closed].",
        "[At least 40 boats were damaged under the bridge], the complaint states.",
        "[One of the bridges was closed for years], the mayor’s office alleges in a lawsuit.",
        "[No boats have been linked to the bridge], the county Harbour Board said on Monday.",
        "[Even small boats can damage a bridge], researchers have found.",
        "[The bridge is the oldest of the county], it found.",
        "But an analysis of tolls by Ada Ek found [the bridge had been used by 40 boats].",
        "Ada Ek estimates [she lost $9,000 when the bridge closed].",
        "[Police found two boats under the bridge], the High Court in Ekville heard.",
        "An inquest heard that [the bridge had been closed for years].",
        "The court held that [the bridge had been closed for too long].",
        "[The bridge lost a thousand visitors last year], a city traffic map shows.",
        "[The bridge was closed for years], as per the report.",
        "Per the report, [the bridge was closed for years].",
        "Neighbours say, however, [the bridge had been closed for days].",
        "But, Ada Ek said, [there were no plans to close the bridge].",
        "Ada Ek announced last week [she was leaving the council].",
        "Ada Ek confirmed on Sunday morning [the bridge would be closed].",
        "As noted by the Herald, [the bridge had been closed before].",
        "According to her aunt [she fell from the bridge].",
    ],
)
def test_a_reported_clause_has_neither_cue_nor_speaker_nor_that(text: str) -> None:
    marked = text[text.index("[") + 1 : text.index("]")]
    assert clauses(text.replace("[", "").replace("]", "")) == [marked]


@pytest.mark.parametrize("verb", ["agreed", "revealed", "indicated", "hinted", "averred"])
def test_a_clause_that_that_opens_after_a_verb_that_seldom_reports(verb: str) -> None:
    assert clauses(f"Ada Ek {verb} that the bridge would be closed.") == [
        "the bridge would be closed"
    ]


@pytest.mark.parametrize(
    "verb", ["admitted", "alleged", "complained", "conceded", "confirmed", "reckons", "replied"]
)
def test_the_tense_that_speech_turns_into_tells_a_clause_without_that(verb: str) -> None:
    assert clauses(f"Ada Ek {verb} the bridge would be closed.") == ["the bridge would be closed"]
    assert clauses(f"Ada Ek {verb} a letter about the old bridge.") == []


def test_who_finds_something_says_nothing_but_a_report_does() -> None:
    assert clauses("Ada Ek found that the bridge had been closed.") == []
    assert clauses("Ada Ek read the report. The mayor found that the bridge was closed.") == []
    assert clauses("Ada Ek read the report and found that the bridge was closed.") == []
    assert clauses("After the report, Ada Ek found that the bridge was closed.") == []


def test_a_price_and_a_name_are_no_sources() -> None:
    assert clauses("The fare will be four crowns, per passenger.") == []
    assert clauses("“The bridge is safe,” Per Ek said.") == []


def test_films_show_what_anybody_sees() -> None:
    assert clauses("The video shows a car on the far side of the bridge.") == []


def test_whoever_spoke_between_commas_goes_on_after_them() -> None:
    text = "Notices have been sent to six firms, Ada Ek said, and warned that they would be sued."
    quotes = Article.parse(f"Bridge closes\n\n{text}").quotes
    assert [quote.speaker and quote.speaker.name for quote in quotes] == ["Ada Ek", "Ada Ek"]


def test_clauses_under_one_that_are_one() -> None:
    text = "Ada Ek said that the bridge was unsafe and that it would be closed."
    assert clauses(text) == ["the bridge was unsafe and that it would be closed"]


def test_a_clause_that_its_cue_interrupts_has_two_parts() -> None:
    text = "The bridge, Ada Ek said, is safe for cars and buses."
    assert clauses(text) == ["The bridge | is safe for cars and buses"]
    (quote,) = Article.parse(
        f"Bridge to open\n\nTraffic stood still for days in March.\n{text}"
    ).quotes
    assert quote.text == "The bridge is safe for cars and buses"


@pytest.mark.parametrize(
    "role", ["a diver", "the head of the Ek Pier Trust", "its builder", "who has seen it"]
)
@pytest.mark.parametrize("verb", ["said", "argued", "explained", "warned"])
def test_a_clause_goes_on_after_who_its_speaker_is(verb: str, role: str) -> None:
    text = f"The bridge in Ekville, {verb} Kari Ek, {role}, is safe for cars and buses."
    assert clauses(text) == ["The bridge in Ekville | is safe for cars and buses"]


def test_a_phrase_before_the_speaker_is_no_part_of_what_is_urged() -> None:
    found = clauses("In a statement, Ada Ek urged the drivers to stay away from the bridge.")
    assert not any("statement" in clause for clause in found)


def test_what_stands_before_an_interrupted_relative_clause_is_not_said() -> None:
    text = "They are firms that, Ada Ek said, had rejected the claims of the growers."
    assert clauses(text) == ["had rejected the claims of the growers"]


@pytest.mark.parametrize(
    "tail",
    ["court records show", "police said", "prosecutors allege", "a report found", "Bo Lie said"],
)
@pytest.mark.parametrize(
    "clause",
    [
        "The driver told the crew that there was a bomb on board",
        "The driver admitted he had been late",
        "In March, a woman was held after she told the crew there was a bomb on board",
    ],
)
def test_what_others_said_inside_a_sentence_is_told_by_whom_it_ends_with(
    clause: str, tail: str
) -> None:
    assert clauses(f"{clause}, {tail}.") == [clause]


@pytest.mark.parametrize(
    "opening",
    ["Asked by Bo Lie about the bridge", "Questioned on Monday by Bo Lie", "Pressed again"],
)
def test_what_a_participle_opens_is_nothing_that_the_main_clause_reports(opening: str) -> None:
    assert clauses(f"{opening}, Ada Ek said: “The bridge is too old.”") == []
    assert clauses(f"{opening}, Ada Ek said the bridge was old.") == ["the bridge was old"]


@pytest.mark.parametrize(
    "opening", ["In May", "In return", "Because of the rain", "Only in winter"]
)
@pytest.mark.parametrize("verb", ["alleges", "insists", "said", "told the council"])
def test_what_commas_part_from_its_speaker_is_reported_on_both_sides(
    opening: str, verb: str
) -> None:
    text = f"{opening}, Ada Ek {verb}, the crew had slept on the bridge."
    assert clauses(text) == [f"{opening} | the crew had slept on the bridge"]


@pytest.mark.parametrize("verb", ["estimate", "caution", "hint", "recommend"])
def test_what_several_say_right_after_their_verb_is_reported(verb: str) -> None:
    text = f"State water officials {verb} that farms pump more than they report."
    assert clauses(text) == ["farms pump more than they report"]


def test_so_said_points_to_what_stands_before() -> None:
    assert clauses("“The bridge is old.” So said Ada Ek on Monday.") == []


def test_each_cue_reports_its_own_clause() -> None:
    text = "Ada Ek said the bridge was unsafe, adding that it would be closed."
    assert clauses(text) == ["the bridge was unsafe", "it would be closed"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Ek believes that the bridge is unsafe.",  # thought
        "Ada Ek did not say whether the bridge would be closed.",  # not said
        "Ekware sent questions to the Harbour Board, which did not immediately respond.",
        "Ada Ek, asked if she would close the bridge, laughed.",
        "Ada Ek (41), asked whether the bridge was safe, left the room.",
        "Ada Ek declined to say whether the bridge would be closed.",
        "“The bridge is unsafe,” Ada Ek said.",  # marked
        "Ada Ek said the bridge was “an accident waiting to happen”.",
        "The bridge was closed.",
        "A driver who asked not to be named left.",
        "Anyone with information is asked to call the police.",
        "Said.",
        "according to",
        "",
        "She wrote separate letters about every farm she had seen, and then a long one.",
        "She wrote a column in the Courier on Friday about what the clerks do.",
        "Ada Ek wrote a long memoir of her years on the pier, which is sold out.",
    ],
)
def test_what_is_thought_or_marked_or_not_said_is_no_indirect_speech(text: str) -> None:
    assert clauses(text) == []


@pytest.mark.parametrize(
    ("sentence", "reported"),
    [
        ("“It is shut,” Ada Ek said while painting a boat that leaked.", []),
        ("“Is it shut?” the mayor asked moments before she left the hall.", []),
        ("“It is shut”, Ada Ek said, adding that it would be closed.", ["it would be closed"]),
        ("“It is shut.” Ada Ek said the quay was closed.", ["the quay was closed"]),
        ("While some call it “shut,” Ada Ek said the quay was open.", ["the quay was open"]),
    ],
)
def test_after_marked_words_and_their_cue_comes_how_they_are_said(
    sentence: str, reported: list[str]
) -> None:
    assert clauses(sentence) == reported


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Ada Ek said Bo Dahl said the bridge was safe, she told them, said the town.", 1),
        ("Ada Ek said the bridge was safe, and Bo Dahl said the town would pay.", 2),
    ],
)
def test_no_clause_overlaps_another_or_leaves_its_sentence(sentence: str, count: int) -> None:
    text = f"{sentence}\nIt rained."
    spans = sorted(part for clause in find_indirect(reading(text)) for part in clause.parts)
    assert len(spans) == count
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert all(end <= text.index(".\n") for _, end in spans)


def test_no_clause_begins_with_whom_it_is_told() -> None:
    found = reading("Ada Ek told us about the new tram in a letter.")
    (cue,) = found.cues.values()
    us = found.tokens.lows.index("us")
    assert all(frame.first > us for frame in frames(found, cue))


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ada Ek said the bridge was unsafe for buses.", "Ada Ek"),
        ("Ada Ek, the town's engineer, said the bridge was unsafe for buses.", "Ada Ek"),
        ("The bridge is unsafe for buses, said Ada Ek.", "Ada Ek"),
        ("According to Ada Ek, the bridge is unsafe for buses.", "Ada Ek"),
        ("Ada Ek shook her head, saying the council had been warned.", "Ada Ek"),
        ("Ada Ek last week said the council had been warned.", "Ada Ek"),
        ("Ada Ek found that some divers said the quay had been unsafe.", "some divers"),
        ("County harbour officials said the quay had been unsafe.", "County harbour officials"),
        ("The quay was unsafe, according to harbour safety reports.", "harbour safety reports"),
        ("The owner, Ekville-based Boats Ltd, said the quay had been unsafe.", "Boats Ltd"),
        ("The quay had been unsafe for years, counsel said.", "counsel"),
        ("One of them, asking for nothing, said the quay was unsafe.", "One of them"),
        (
            "A safety assessment ordered by the port said the quay was unsafe.",
            "A safety assessment ordered by the port",
        ),
        ("The quay was unsafe, according to a rubric.", "a rubric"),
        (
            "A former head of the Harbour Union, Ekville Branch, Mr. Bo Ek (KC), said the quay was "
            "unsafe.",
            "Bo Ek",
        ),
        ("The Ekville Harbour Corp. said the quay had been unsafe.", "Ekville Harbour Corp"),
        (
            "One nurse on the Ekville campus, who asked for no money because she owns a boat, said "
            "the quay was unsafe.",
            "One nurse on the Ekville campus",
        ),
        ("The Mill, whose cook, Ada Ek, said the quay was unsafe, has closed.", "Ada Ek"),
        (
            "A spokesman for Harbour Minister Ada Ek said the quay was safe.",
            "A spokesman for Harbour Minister Ada Ek",
        ),
        (
            "Rain fell all night, the county flood warden’s office said.",
            "the county flood warden’s office",
        ),
    ],
)
def test_who_is_reported(sentence: str, speaker: str) -> None:
    article = Article.parse(f"Bridge closes\n\nTraffic stood still for days in March.\n{sentence}")
    (quote,) = article.quotes
    assert (quote.kind, quote.strategy) == ("indirect", "clauses")
    assert quote.speaker is not None
    assert quote.speaker.name == speaker


@pytest.mark.parametrize("money", ["$40", "£12 million", "₹3 crore"])
def test_a_clause_may_begin_with_money(money: str) -> None:
    assert clauses(f"Ada Ek said {money} was missing.") == [f"{money} was missing"]


@pytest.mark.parametrize(
    ("sentence", "reported"),
    [
        ("Nobody knew the cause, Ada Ek confirmed.", ["Nobody knew the cause"]),
        ("Nobody was hurt, the company stressed.", ["Nobody was hurt"]),
        (
            "The schools will need new roofs, a spokesman for the Ek School Board confirmed.",
            ["The schools will need new roofs"],
        ),
        ("After a long silence in the hall, Ada Ek answered.", []),
        ("Asked about the old roofs, Ada Ek complained.", []),
        ("When the long meeting ended, Ada Ek complained.", []),
    ],
)
def test_who_tells_it_may_end_the_sentence_with_any_verb(
    sentence: str, reported: list[str]
) -> None:
    assert clauses(sentence) == reported


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Emails show that the mayor knew of the leak.", "Emails"),
        (
            "Letters obtained by the union show that the mayor knew of the leak.",
            "Letters obtained by the union",
        ),
        (
            "A study by the state Department of Roads found it would double.",
            "A study by the state Department of Roads",
        ),
        ("A survey of 412 farmers found that most were in debt.", "A survey"),
        ("Police reports say the bridge was closed.", "Police reports"),
        ("Safety reports from 2021 show that the bridge was closed.", "Safety reports"),
        (
            "Figures published by the port show the bridge was closed.",
            "Figures published by the port",
        ),
        ("A Herald survey last fall found most of the bridges had been closed.", "A Herald survey"),
        (
            "The bridge was closed, according to a spreadsheet kept by the mayor.",
            "a spreadsheet kept by the mayor",
        ),
        ("A poll released on Monday shows the bridge was closed.", "A poll released on Monday"),
        ("Data from the port shows traffic fell by a fifth.", "Data from the port"),
    ],
)
def test_what_documents_show_is_theirs(sentence: str, speaker: str) -> None:
    (quote,) = Article.parse(f"Council meets on quay\n\n{sentence}").quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == (speaker, "document")


def test_no_ends_a_sentence_but_where_it_counts() -> None:
    assert clauses("Ada Ek said she would vote no. The board meets on Monday.") == [
        "she would vote no"
    ]
    assert clauses("Ada Ek said ferry No. 10 would sail.") == ["ferry No. 10 would sail"]


@pytest.mark.parametrize("unit", ["%", "°", "€"])
def test_a_unit_after_the_last_number_is_in_the_clause(unit: str) -> None:
    (quote,) = Article.parse(f"Council meets on quay\n\nAda Ek said it rose by 18{unit}.").quotes
    assert quote.text == f"it rose by 18{unit}"


@pytest.mark.parametrize(
    ("prose", "words"),
    [
        ("Asked why the ferry had stopped, Ek shrugged.", "why the ferry had stopped"),
        ("Asked if he knew the man, Holm nodded.", "if he knew the man"),
        ("Told that the bridge was shut, the minister smiled.", "the bridge was shut"),
    ],
)
def test_what_a_participle_reports_ends_where_the_main_clause_begins(
    prose: str, words: str
) -> None:
    article = Article.parse(f"Council meets on quay\n\n{prose} Ada Ek owns the boat.")
    assert [quote.text for quote in article.quotes] == [words]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Ada Ek warned residents not to return before Monday.", "not to return before Monday"),
        ("Ada Ek told them never to go there again.", "never to go there again"),
    ],
)
def test_what_denies_reported_words_stays_with_them(sentence: str, content: str) -> None:
    quotes = Article.parse(f"Rain ahead\n\nThe quay is wet. {sentence}\n").quotes
    assert [str(span) for quote in quotes for span in quote.content] == [content]
