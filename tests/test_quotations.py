"""Quoted regions -> quotes: utterances, kinds, and what is nobody's speech."""

from __future__ import annotations

import pytest
from prose_reading import reading

from newsparse import Article
from newsparse.quotations import group_regions
from newsparse.quotations.wordings import Wordings


def utterances(text: str) -> list[list[str]]:
    found = reading(text)
    return [
        [text[found.regions[i].start : found.regions[i].end] for i in utterance.regions]
        for utterance in group_regions(found)
    ]


def test_a_quotation_interrupted_by_its_cue_is_one_utterance() -> None:
    assert utterances("“We go,” she said, “and you stay.”") == [["“We go,”", "“and you stay.”"]]
    assert utterances("“We go,” she said. “You stay.”") == [["“We go,”", "“You stay.”"]]


@pytest.mark.parametrize("where", ["in her memoir", "in a new book", "on her last album"])
def test_a_title_after_its_cue_is_no_part_of_a_quotation(where: str) -> None:
    text = f"“We go,” she said {where}, “The Old Pier.”"
    assert utterances(text) == [["“We go,”"], ["“The Old Pier.”"]]


def test_two_speakers_in_one_paragraph_are_two_utterances() -> None:
    text = "“We go,” she said. Peter Ek disagreed. “We stay,” he said."
    assert utterances(text) == [["“We go,”"], ["“We stay,”"]]


@pytest.mark.parametrize("cue", ["she recalls", "Ada Ek recalls", "she calls down", "she thinks"])
def test_a_verb_that_seldom_reports_may_interrupt_a_quotation(cue: str) -> None:
    assert utterances(f"“We go,” {cue}. “You stay.”") == [["“We go,”", "“You stay.”"]]


def test_a_quotation_over_paragraphs_is_one_utterance() -> None:
    text = "“We will rebuild.\n\n“It will take years,” she said."
    assert utterances(text) == [["“We will rebuild.", "“It will take years,”"]]


def test_a_quotation_that_runs_on_without_marks_is_one_utterance() -> None:
    text = "“We will rebuild.\n\nIt will take years.”"
    assert utterances(text) == [["“We will rebuild.", "It will take years.”"]]
    (quote,) = Article.parse(f"Pier to open\n\nAda Ek spoke of it:\n\n{text}").quotes
    assert quote.text == "We will rebuild. It will take years."


def test_separate_phrases_of_one_sentence_are_separate_utterances() -> None:
    assert utterances("She called it “slow” and “costly” then.") == [["“slow”"], ["“costly”"]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We will rebuild the pier,” she said.", "direct"),
        ("She said: “We will rebuild the pier.”", "direct"),
        ("She said the plan was “a very bad idea” for the town.", "mixed"),
        ("She said that “we will rebuild” it.", "mixed"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert group_regions(reading(text))[0].kind == kind


def test_titles_and_terms_are_no_quotes() -> None:
    article = Article.parse(
        "Pier to open\n\n"
        "The film “Casablanca” was shown on the pier on Monday evening. "
        "“It was a splendid night for all of us,” said Ada Ek, who runs the pier."
    )
    assert [quote.text for quote in article.quotes] == ["It was a splendid night for all of us"]
    assert [span.text for span in article.non_quotes] == ["“Casablanca”"]


@pytest.mark.parametrize(
    "before",
    [
        "The workers built a robot, named “Rusty Ada,” for the pier, said Ada Ek on Monday.",
        "Ada Ek said that they named their robot “Rusty Ada” on Monday.",
        "Ada Ek said she bought an app called “Pier Pal” on Monday.",
        "“Pier Pal” is a term for those who fish, said Ada Ek on Monday.",
    ],
)
def test_what_gives_a_thing_its_name_is_no_quote(before: str) -> None:
    article = Article.parse(
        f"Pier to open\n\n{before} “We waited for years to see this,” she said."
    )
    assert [quote.text for quote in article.quotes if quote.kind != "indirect"] == [
        "We waited for years to see this"
    ]
    assert len(article.non_quotes) == 1


def test_who_calls_somebody_something_speaks() -> None:
    article = Article.parse(
        "Pier to open\n\nCritics called the pier “a rusty death trap” on Monday."
    )
    assert [(quote.text, quote.speaker and quote.speaker.name) for quote in article.quotes] == [
        ("a rusty death trap", "Critics")
    ]


@pytest.mark.parametrize(
    "called", ["was called", "was labelled", "was dubbed", "has been panned as", "was trashed as"]
)
def test_what_a_thing_is_called_by_somebody_is_said_by_whom_by_names(called: str) -> None:
    text = f"Boat sold\n\nThe boat {called} “a floating bathtub” by Ada Ek."
    (quote,) = Article.parse(text).quotes
    assert (quote.kind, quote.speaker and quote.speaker.name) == ("mixed", "Ada Ek")


@pytest.mark.parametrize("paid", ["paid tribute to", "paid a warm tribute to"])
def test_who_pays_tribute_speaks(paid: str) -> None:
    text = f"Skipper dies\n\nAda Ek {paid} “a little man with a giant heart”."
    (quote,) = Article.parse(text).quotes
    assert (quote.kind, quote.speaker and quote.speaker.name) == ("mixed", "Ada Ek")
    assert Article.parse(f"Skipper dies\n\nAda Ek {paid} the skipper.").quotes == ()


def test_a_note_in_brackets_after_the_mark_is_looked_past() -> None:
    article = Article.parse(
        "Pier to open\n\n"
        "The mayor, Ada Ek, called the pier “splendid” ((no)) and “safe” ((no)):\n\n"
        "“We have waited for years, and now nobody has to walk round the bay any more” ((no))."
    )
    assert [quote.text for quote in article.quotes] == [
        "splendid",
        "safe",
        "We have waited for years, and now nobody has to walk round the bay any more",
    ]
    assert {quote.speaker.name for quote in article.quotes if quote.speaker} == {"Ada Ek"}


def test_a_crosshead_is_whose_the_words_below_it_are() -> None:
    article = Article.parse(
        "Pier to open\n\nThe pier was closed for years after the storm.\n\n“A splendid night”\n\n"
        "The mayor, Ada Ek, came on Monday.\n\n“It was a splendid night for all of us,” she said."
    )
    assert [(quote.text, quote.speaker and quote.speaker.name) for quote in article.quotes] == [
        ("A splendid night", "Ada Ek"),
        ("It was a splendid night for all of us", "Ada Ek"),
    ]


def test_the_sentence_of_a_quote_is_the_whole_reporting_one() -> None:
    article = Article.parse(
        "Pier to open\n\nRain fell. “We go. You stay,” said Ada Ek on Monday. More rain fell."
    )
    assert article.quotes[0].sentence.text == "“We go. You stay,” said Ada Ek on Monday."


@pytest.mark.parametrize("marks", ["“”", '""', "«»"])
def test_a_quote_in_small_letters_begins_a_sentence(marks: str) -> None:
    opening, closing = marks
    first, second = (f"{opening}{words},{closing}" for words in ("rain", "it is wet"))
    article = Article.parse(f"{first} Ada Ek said. {second} Bo Lund said.")
    assert [quote.sentence.text for quote in article.quotes] == [
        f"{first} Ada Ek said.",
        f"{second} Bo Lund said.",
    ]
    names = [quote.speaker.name for quote in article.quotes if quote.speaker]
    assert names == ["Ada Ek", "Bo Lund"]


def test_a_term_after_an_abbreviation_begins_none() -> None:
    article = Article.parse("Ada Ek said the plans of Moe Inc. “in the old style” were wet.")
    assert article.quotes[0].sentence.text == article.paragraphs[0].text


def test_as_many_quotes_as_there_are_are_read_in_as_many_sentences() -> None:
    article = Article.parse('"rain," he said. ' * 300)
    assert len(article.quotes) == 300
    assert len({quote.sentence.start for quote in article.quotes}) == 300


def test_a_question_does_not_end_the_sentence_of_its_cue() -> None:
    article = Article.parse("Pier to open\n\nRain fell. “Who will pay?” Ada Ek asked on Monday.")
    assert article.quotes[0].sentence.text == "“Who will pay?” Ada Ek asked on Monday."


def test_nor_does_a_word_that_denies_something_else() -> None:
    article = Article.parse(
        "Pier to open\n\nRain fell. “Who will pay?” Ada Ek asked, not unkindly."
    )
    assert article.quotes[0].sentence.text == "“Who will pay?” Ada Ek asked, not unkindly."


@pytest.mark.parametrize(
    "said",
    [
        "“Stairs,” Ada Ek agreed.",
        "“Stairs,” conceded Ada Ek.",
        "“Stairs,” the mayor replied on Monday.",
        "Ada Ek was blunt: “Stairs.”",
        "Ada Ek had an answer. Her advice? “Stairs.”",
        "Ada Ek corrected him. “I asked. You came.”",
        "Bo Lie left for “a young pier,” as Ada Ek put it.",
    ],
)
def test_few_words_that_are_set_as_speech_are_speech(said: str) -> None:
    article = Article.parse(f"Pier to open\n\nThe mayor, Ada Ek, came to the pier. {said}")
    (quote,) = article.quotes
    assert quote.speaker
    assert quote.speaker.name == "Ada Ek"
    assert not article.non_quotes


@pytest.mark.parametrize(
    "said",
    [
        "The slogan? “Stairs.”",
        "The slogans on the wall? “Stairs.”",
        "She has a favourite song: “Stairs.”",
    ],
)
def test_titles_and_terms_that_are_set_as_speech_are_none(said: str) -> None:
    article = Article.parse(f"Pier to open\n\nThe mayor, Ada Ek, came to the pier. {said}")
    assert not any("Stairs" in quote.text for quote in article.quotes if quote.kind != "indirect")


def test_a_verb_that_seldom_reports_is_the_cue_of_the_words_before_it() -> None:
    article = Article.parse("Pier to open\n\nAda Ek ran it. “I built it all alone,” she recalls.")
    assert article.quotes[0].cue
    assert article.quotes[0].cue.text == "recalls"


def test_a_verb_that_is_denied_reports_no_question_before_it() -> None:
    article = Article.parse(
        "Pier to open\n\nThe mayor, Ada Ek, came. A boy shouted “Which May?” She did not reply."
    )
    assert article.quotes[0].sentence.text == "A boy shouted “Which May?”"


def test_words_that_a_cue_reports_are_speech_though_they_are_a_name_elsewhere() -> None:
    article = Article.parse(
        "Pier to open\n\nThe film “Paint” is old. Bo Lie painted “Paint” again, a song called "
        "“Paint.” The mayor, Ada Ek, came.\n\n“Paint,” she said and left."
    )
    assert [quote.text for quote in article.quotes] == ["Paint"]


@pytest.mark.parametrize(
    ("text", "without_marks"),
    [
        ("She said “why not” and it was WHY NOT that he read.", 1),
        ("She said “why? not” and it was why— not that he read.", 0),
        ("She said “why— not” and it was why— not that he read.", 1),
    ],
)
def test_marked_words_stand_elsewhere_sign_by_sign(text: str, without_marks: int) -> None:
    found = reading(text)
    assert Wordings(found).elsewhere(found.regions[0], 0) == (0, 0, without_marks)


@pytest.mark.parametrize(
    ("said", "caller"),
    [
        ("Ada Ek also praised Bo Lie for calling Nils Brandt “a parrot” after May.", "Bo Lie"),
        ("Ada Ek admitted that it failed, while others fondly call her “the banker”.", "others"),
        ("Ada Ek noted the rain, but old sailors called the bridge “a toy”.", "old sailors"),
        ("Ada Ek said Pia Havn had called him “a liar” at noon.", "Pia Havn"),
    ],
)
def test_who_calls_somebody_so_in_another_ones_report_says_it(said: str, caller: str) -> None:
    quote = Article.parse(f"Pier to open\n\n{said}").quotes[-1]
    assert quote.speaker
    assert quote.speaker.name == caller


@pytest.mark.parametrize(
    "said",
    [
        "The city's transport chief, Per Aas, said the road would open.",
        "“The road will open,” Per Aas said.",
        "Per Aas said the road would open.",
    ],
)
def test_per_is_a_given_name_before_another(said: str) -> None:
    (quote,) = Article.parse(f"Pier to open\n\n{said}").quotes
    assert quote.speaker
    assert quote.speaker.name == "Per Aas"


@pytest.mark.parametrize(
    "said",
    [
        "Ada Ek went on: “Nobody has a boat that can do this work in winter.”",
        "“It is late,” she said. “And it is cold,” Ada Ek went on. “We go home.”",
        "“You see the pier there,” Ada Ek goes on.",
        "As Ada Ek went on about “how the pier is rigged,” Bo Lund left the hall.",
    ],
)
def test_who_goes_on_speaks(said: str) -> None:
    article = Article.parse(f"Pier to open\n\nThe town met.\n\n{said}")
    assert article.quotes[-1].speaker is not None
    assert article.quotes[-1].speaker.name == "Ada Ek"


def test_a_sentence_of_capitals_that_opens_a_paragraph_is_read_like_others() -> None:
    article = Article.parse(
        "Talks on record\n\nAda Ek spoke to sailors.\n\n"
        "Ek Praised “Slow And Steady Work” And “A Harbour That Pays.” “The work is good and bad.”"
    )
    assert [(quote.text, str(quote.speaker)) for quote in article.quotes] == [
        ("Slow And Steady Work", "Ada Ek"),
        ("A Harbour That Pays.", "Ada Ek"),
        ("The work is good and bad.", "Ada Ek"),
    ]


def test_a_note_of_when_it_was_said_names_nobody_who_speaks() -> None:
    article = Article.parse(
        "Talks on record\n\nAda Ek spoke to sailors.\n\n"
        "Ek Told Farmers That It Was Late. “It is late for all of us.” [Speech to Ekware, 3/4/12]"
    )
    assert str(article.quotes[-1].speaker) == "Ada Ek"


def test_who_points_to_something_says_nothing() -> None:
    body = "Ada Ek pointed to the table with soup, “electric” juice and a bowl of blue “pills”."
    article = Article.parse(f"Pier to open\n\nThe town met.\n\n{body}")
    assert article.quotes == ()
    assert [span.text for span in article.non_quotes] == ["“electric”", "“pills”"]
    (quote,) = Article.parse("Pier to open\n\n“It is late,” Ada Ek pointed out.").quotes
    assert quote.speaker is not None


def test_what_goes_on_without_a_quotation_is_no_speech() -> None:
    assert Article.parse("Pier to open\n\nThe show went on. Ada Ek goes on holiday.").quotes == ()


@pytest.mark.parametrize("opening", ["Per NBC, the road is open.", "Per Minister Ek, it is open."])
def test_per_is_no_name_where_it_says_according_to(opening: str) -> None:
    article = Article.parse(f"Pier to open\n\nAda Ek came. {opening}")
    assert not any("Per" in speaker.name for speaker in article.speakers)


@pytest.mark.parametrize(
    "said",
    [
        "Ada Ek was furious--“My boat was worth more than all of yours!”",
        "Ada Ek closed the gate — “Nobody sails before noon!”",
        "Ada Ek was calm about the rain – “We have boots.”",
    ],
)
def test_a_dash_leads_to_speech(said: str) -> None:
    (quote,) = Article.parse(f"Pier to open\n\n{said}").quotes
    assert quote.speaker
    assert quote.speaker.name == "Ada Ek"


@pytest.mark.parametrize(
    "named", ["played its best song — “Ferry Home.”", "has a slogan — “Count the Boats!”"]
)
def test_but_not_where_a_word_before_it_says_what_it_is(named: str) -> None:
    assert not Article.parse(f"Pier to open\n\nThe town of Brenn {named}").quotes


@pytest.mark.parametrize(
    "said",
    [
        "The oddest reason cooks get called back, writes Ada Ek, is “there is never a spare one.”",
        "The first thing that sailors get told, says Ada Ek, is “never to whistle on board.”",
        "Those who criticised the plan, said Ada Ek, were “afraid of the water.”",
    ],
)
def test_who_is_set_between_commas_says_what_follows(said: str) -> None:
    quote = Article.parse(f"Pier to open\n\n{said}").quotes[-1]
    assert quote.kind == "mixed"
    assert quote.speaker
    assert quote.speaker.name == "Ada Ek"


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("A woman known only as “Robin” waited. “I came alone,” “Robin” said.", "Robin"),
        ("The man calls himself “Moss.” He left.\n\n“Moss” told Bo Lund: “I sleep here.”", "Moss"),
        ("Ask for 'Birdie' there. 'The roof leaks,' 'Birdie' says. 'Nobody comes.'", "Birdie"),
    ],
)
def test_who_speaks_under_a_name_in_marks_is_called_so(body: str, name: str) -> None:
    article = Article.parse(f"Pier to open\n\n{body}")
    assert {quote.speaker and quote.speaker.name for quote in article.quotes} == {name}
    assert all(name in span.text for span in article.non_quotes)
    assert len(article.non_quotes) == 2


def test_a_word_in_marks_that_a_verb_follows_is_no_name_after_another_word() -> None:
    article = Article.parse(
        "Pier to open\n\nAda Ek read on. The word “Never” said it all, she said."
    )
    assert article.speaker("Never") is None


def test_a_heading_has_the_speaker_of_the_sentence_that_repeats_it() -> None:
    body = "'There He Is!' Film Shows Return of Dog\n\n“The gate. There he is!” a farmer said."
    article = Article.parse(f"'There He Is!': Film Shows Return of Dog\n\nA dog is back.\n\n{body}")
    assert article.quotes[0].text == "There He Is!"
    assert article.quotes[0].speaker is article.quotes[-1].speaker is not None


@pytest.mark.parametrize(
    ("above", "name"),
    [
        (
            "The former mayor also urged all clerks to tell the truth and to count the boats.",
            "The former mayor",
        ),
        (
            "The statement explained that the bill's timing was nothing out of the ordinary.",
            "The statement",
        ),
    ],
)
def test_a_paragraph_without_a_cue_is_whose_the_one_above_it_is(above: str, name: str) -> None:
    said = "“Why would one not want to count the boats? It is no work at all for a clerk.”"
    quote = Article.parse(f"Pier to open\n\nThe town met.\n\n{above}\n\n{said}").quotes[-1]
    assert quote.speaker is not None
    assert quote.speaker.name == name
    assert quote.confidence < 0.6


def test_a_paragraph_below_mere_things_is_nobodys() -> None:
    said = "“They are all sitting on that star now, and nobody comes back to tell us of it.”"
    article = Article.parse(f"Pier to open\n\nThe plan is for the pier and its fees.\n\n{said}")
    assert article.quotes[-1].speaker is None


@pytest.mark.parametrize("credit", ["Ada Ek, cook of the ferry.”", "Ada Ek, head of crew, Brenn”"])
def test_a_pull_quote_is_whose_its_last_line_names(credit: str) -> None:
    pulled = f"“The kitchen is the heart of the ship. It is its only warm room.\n\n{credit}"
    text = f"Pier to open\n\n“Nobody leaves,” Bo Lund said.\n\n{pulled}\n\nThe soup is ready."
    quote = Article.parse(text).quotes[-1]
    assert quote.text == "The kitchen is the heart of the ship. It is its only warm room."
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Ek"


def test_what_there_is_none_of_says_nothing() -> None:
    body = (
        "The blackout – with no emergency call received – points to one more “human error” there."
    )
    article = Article.parse(f"Pier to open\n\nThe town met.\n\n{body}")
    assert not any("emergency" in speaker.name for speaker in article.speakers)


@pytest.mark.parametrize("predicate", ["Being a team player", "Having become a good neighbour"])
def test_what_somebody_is_says_nothing(predicate: str) -> None:
    said = "“If people know that you come when they call, they will give you the wheel one day.”"
    above = f"{predicate} matters to Woldseth, as all young pilots know."
    article = Article.parse(f"Pier to open\n\nThe town met on Monday.\n\n{above} {said}")
    assert not any("player" in each.name or "neigh" in each.name for each in article.speakers)


@pytest.mark.parametrize(
    ("headline", "voice"),
    [
        ("Old pier further weakens the quay: Kremlin", "Kremlin"),
        ("Crews crashed a boat into the pier: lawyer", "lawyer"),
        ("Ferries gradually leaving the bay: harbour police chief", "harbour police chief"),
    ],
)
def test_a_headline_says_who_told_it_after_a_colon(headline: str, voice: str) -> None:
    quote = Article.parse(f"{headline}\n\nThe pier is old. It rained on Monday.").quotes[0]
    assert (str(quote.content[0]), str(quote.mention)) == (headline.partition(":")[0], voice)


@pytest.mark.parametrize(
    ("headline", "voice", "kind"),
    [
        ("Old pier to close, says ex-EKB editor", "ex-EKB editor", "person"),
        ("Old pier to close, warns council", "council", "organization"),
        ("Old pier to close, say officials", "officials", "group"),
        ("Old pier to close, study finds", "study", "document"),
    ],
)
def test_a_headline_says_who_told_it_after_a_comma(headline: str, voice: str, kind: str) -> None:
    quote = Article.parse(f"{headline}\n\nEkville is old. It rained on Monday.").quotes[0]
    assert quote.speaker is not None
    assert (quote.text, quote.speaker.name, quote.speaker.kind) == (
        "Old pier to close",
        voice,
        kind,
    )


@pytest.mark.parametrize("report", ["says Rye", "according to Rye"])
def test_who_tells_a_headline_is_nobody_of_the_next_line(report: str) -> None:
    body = "Ekville is old. Mayor Ada Rye came."
    speakers = Article.parse(f"Old pier to close, {report}\n\n{body}").speakers
    assert [speaker.name for speaker in speakers] == ["Ada Rye"]


@pytest.mark.parametrize(
    "headline", ["Ten boats lost, police find owner", "Mayor resigns, claims victory"]
)
def test_a_headline_in_which_nobody_speaks_last_tells_nothing(headline: str) -> None:
    assert not Article.parse(f"{headline}\n\nThe pier is old. It rained on Monday.").quotes


@pytest.mark.parametrize("headline", ["A life in boats: the lawyer", "Ten best piers: a chief"])
def test_a_headline_that_describes_somebody_tells_nothing(headline: str) -> None:
    assert not Article.parse(f"{headline}\n\nThe pier is old. It rained on Monday.").quotes


@pytest.mark.parametrize(
    ("headline", "told"),
    [
        (
            "Plan is ‘reckless and cruel’, warns Ek",
            "The plan is “reckless and cruel”, said Ada Ek.",
        ),
        ("Ministers attack ‘reckless’ plan", "The plan is “reckless”, said Ada Ek, the minister."),
    ],
)
def test_what_the_headline_says_again_in_marks_is_no_term_for_it(headline: str, told: str) -> None:
    quotes = Article.parse(f"{headline}\n\n{told} Rents rose by a third last year.").quotes
    assert [quote.speaker and quote.speaker.name for quote in quotes[1:]] == ["Ada Ek"]
