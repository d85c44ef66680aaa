"""Whose words they are, where the noun before the verb is not who speaks."""

from __future__ import annotations

import pytest

from newsparse import Article


def who(body: str) -> list[str | None]:
    article = Article.parse(f"Pier to open\n\nThe pier is old.\n\n{body}")
    return [quote.speaker.name if quote.speaker else None for quote in article.quotes]


@pytest.mark.parametrize(
    "body",
    [
        "The ferry line was accused by Ada Ek of “playing with our lives”.",
        "Jan Holm was criticised by Ada Ek because “he never answers the radio”.",
        "The Gazette quoted Ada Ek as saying the quay would close in May.",
        "“Nobody has told us why it is closed,” the Gazette quoted Ada Ek, a farmer, as saying.",
        "Jan Holm closed by asking Ada Ek to confirm that she had never seen the pier.",
        "The town slept, said Ada Ek, adding that the fog was to blame.",
        "Ada Ek issued a statement saying the pier is “safe for all of us.”",
        "Calling Jan Holm “the best pair of hands in the valley,” Ada Ek left the hall.",
        "Jan Holm said Ada Ek told him: “The boat leaves without you.”",
        "All accounts agreed Ada Ek yelled, “bread for the crew,” at noon.",
        "He showed no papers, so Ada Ek granted the request and told Jan Holm that he could go.",
        "Ada Ek, of the charity Warm Homes, which runs a shelter, said: “We have no beds left.”",
        "“The port is lost,” Ada Ek was quoted by Harbour News agency as saying.",
        "“A net is no bed,” Jan Holm remembers Ada Ek telling him.",
        "“You never ask me,” Jan Holm recalled Ada Ek saying on the pier.",
        "Jan Holm said he was there when Ada Ek told those at the gate: “We just lost him.”",
        "The lead diver, Dr. Ada Ek from Brenn’s Department of History, explains: “It is old.”",
        "“There is quite a lot of rope in it,”Ada Ek, a School of Fishing student, said.",
        "Jan Holm shared a piece by Ada Ek that claimed he had a “half-read” public.",
        "It was said by nobody, but Ada Ek concurred that the pier was “a shed”.",
        "Last week, Ada Ek praised the plans of Jan Holm, saying the pier would open.",
        "Ada Ek closed wells, sheds, and piers, saying the town was broke.",
        "Jan Holm said he was lost, but Ada Ek left the hall, saying the pier was safe.",
        "The pier opens this month, Ada Ek said, adding that it would rain.",
        "Ada Ek praised Jan Holm for mending their pier saying it would hold.",
        "Seeing a crowd, Ada Ek opened the pier, bought soup, and said the pier would hold.",
        "“A shed is no pier,” said a wary Ada Ek.",
        "The pier could fall, says the study’s lead author Ada Ek.",
        "Ada Ek, who was one of the divers mending the pier said that it would hold.",
        "The hall has been described by Ada Ek as “a fridge with trains”.",
        "“We are broke,” the Gazette quoted Ada Ek as having told the board.",
        "Jan Holm will rule “with a light hand,” as his deputy Ada Ek likes to say.",
        "Jan Holm blamed Ada Ek for describing the members as “sheep” in a letter.",
        "Jan Holm said the road was “narrow” for carts, but Ada Ek says that it is “forgotten”.",
        "Ada Ek, from the campaign Save Our Wells, which sued the mine, said: “Water is free.”",
        "Ada Ek sold the boat. Her letter went on: “The oars are yours before the ice comes.”",
        "Ada Ek resigned. Her resignation letter reads: “I have lost the trust of the town.”",
        "Ada Ek left the league. Her tweet read: “The chairs were hard.”",
        "The toast of Jan Holm carried echoes of Ada Ek's warnings of a “hidden debt” in May.",
        "The board says Ada Ek promised the widow that “the house will be yours by Easter.”",
        "Jan Holm posted a column by Ada Ek that alleged the town had a “sleepy” council.",
        "Ada Ek, of the citizens' group Stop the Smoke, which met in May, said: “We breathe.”",
        "Ada Ek, from the cooperative Second Harvest, which grows rye, said: “It is late.”",
        "At a rally in Brenn, Ada Ek talked of “weariness” among the crews.",
        "A cook says Ada Ek stole a recipe. Ek has brushed off the claim as “silly” before.",
        "Jan Holm passed on an essay by Ada Ek that argued that the town had a “borrowed” pier.",
        "Jan Holm said the row was over, with Ada Ek charging him with a “cold heart”.",
        "Ada Ek set out the rules: pupils would no longer have “silent” corners.",
        "Jan Holm won, only for Ada Ek to post Tuesday that “one of them was tied.”",
        "Jan Holm claims that Ada Ek threatened, “I will burn the boat,” in May.",
        "Ada Ek took the offer but regretted its “stinginess”.",
        "In Ada Ek's view, the delay of the mayor was “unavoidable”.",
        "Ada Ek hopes for a “dry” winter, she told the council.",
        "The plan, called “a coffin with windows” by architect Ada Ek, is late.",
        "The lawyer, Jan Holm, read out a message from Ada Ek: “No talks before Monday.”",
        "Jan Holm remembers Ada Ek's words on the last day: “Take your gloves.”",
        "Papers quoted Ada Ek as having told the board that “the yard is not for sale”.",
        "Police said Ada Ek shouted “Thieves!” at the gate before it rained.",
        "The mayor has promised a “clean” river; Ada Ek speaks of a “sewer”.",
        "Jan Holm says it is a “robbery”, an accusation that Ada Ek rejects as “lazy”.",
        "Jan Holm rejected a claim by Ada Ek that the river was “a sewer with fish.”",
        "Having called the toll “a tax on love,” Ada Ek drove off.",
        "Ada Ek, of the group Roads Not Tolls, which has nine members, said: “We paid once.”",
        "Ada Ek, of the campaign Light Is Ours, which went to court, said: “Lamps are late.”",
        "Ada Ek, chair of Save the Sound, a group that sued the port, said: “It is no road.”",
        "The plan was greeted by Ada Ek as “a door half open”.",
        "The guard said Ada Ek had shouted to a passer-by, “Take the wheel,” and jumped.",
        "Bo Lie wrote a poem. Ada Ek, Democrat of Brenn, hid it: “No dog saw it,” she said.",
        "Ada Ek is late. Ada's card on Sunday reads: “I am dry and cross.”",
        "“Never,” Jan Holm said. Ada Ek cut in: “Always, and in winter too.”",
        "Ada Ek read the chart, but then turned the ship and declared that the reef had moved.",
        "Ada Ek studied in Brenn. As a girl she rowed in May. She said that she sold the boat.",
    ],
)
def test_who_speaks(body: str) -> None:
    assert who(body)[-1] == "Ada Ek"


@pytest.mark.parametrize(
    "said",
    [
        "Ada's family sent out a cheerful note on Sunday, which reads: “All of us are glad.”",
        "Ada's family put out a short letter on Friday, which says: “All of us are glad.”",
        "Ada's family sent a message to the court that reads: “All of us are glad.”",
    ],
)
def test_a_note_speaks_for_who_sent_it(said: str) -> None:
    assert who(said) == ["Ada's family"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (
            "In May a chess circle at the rather solemn Ekware College in Brenn derided him as a "
            "man “who loses his own hat.”",
            "a chess circle",
        ),
        (
            "One of the four brothers told the town that “flour is dear.”",
            "One of the four brothers",
        ),
        ("Jan Holm was attacked by the cooks because “he tastes before he pays”.", "the cooks"),
        (
            "Jan Holm spoke of “rights of the old king,” letters in the hall reveal.",
            "letters in the hall",
        ),
        ("According to Jan Holm, the referee told the players to “go home.”", "the referee"),
        (
            "The head of the drivers' union in Brenn, who gave no name, said fares are “a joke”.",
            "The head of the drivers' union in Brenn",
        ),
        ("The new lamp was called by keepers “a match in a bottle”.", "keepers"),
        ("The yard is shut. Neighbours talk of a “ghost yard”.", "Neighbours"),
        ("According to Ada Ek, a man had boasted that the gates “could stop us.”", "a man"),
        ("A group of pupils met. “Wake up,” they sang.", "A group of pupils"),
        ("The walk is old, but this week pupils walked out, shouting: “Warm rooms!”", "pupils"),
        (
            "Jan Holm wrote to the bank about “matters of malt,” registry files show.",
            "registry files",
        ),
        ("Ekware posted a notice that said: “The lift is out of order until May.”", "Ekware"),
        (
            "In June a debating club at the Ekware Institute in Tromby, N.Y., hailed her as a "
            "poet “who rhymes in her sleep.”",
            "a debating club at the Ekware Institute in Tromby",
        ),
        (
            "According to RTK, one user of Tarn, which is a market, posted: “Who took it?”",
            "one user of Tarn",
        ),
    ],
)
def test_the_whole_noun_phrase_speaks(said: str, name: str) -> None:
    assert who(said)[-1] == name


def test_what_ends_the_line_above_ties_no_name_to_anything() -> None:
    article = Article.parse(
        "Plans for the old mill\n\n"
        "Ada Ek, of the foundation Warm Homes, which lends books, said: “A ship is a library.”"
    )
    assert str(article.quotes[0].speaker) == "Ada Ek"


def test_an_office_in_a_nickname_is_no_title() -> None:
    said = "Mayor Louis “The Duke” Okafor will play on Friday. “I am late,” Okafor said."
    assert who(said) == ["Louis “The Duke” Okafor"]


def test_who_is_remembered_is_called_no_more_than_she_is() -> None:
    assert who("“A net is no bed,” Ada Ek recalls her aunt telling her.") == ["her aunt"]


def test_nobody_is_meant_after_reports_in_general() -> None:
    assert who("The crew are three men including, according to reports, Kari Moen.") in ([], [None])


def test_a_place_before_the_verb_is_nobody_who_speaks() -> None:
    said = "The coast of Oppland, Vermland, said Ada Ek, a fellow at the institute, has lost boats."
    assert "Vermland" not in who(said)


def test_the_subject_before_the_verb_keeps_what_it_says() -> None:
    assert who("Ada Ek, a farmer, said Bo, her son, had left the pier.")[-1] == "Ada Ek"


class TestNaming:
    @pytest.mark.parametrize(
        "body",
        [
            "The divers used a trick called “slow counting” to stay calm.",
            "That can bring on what's called “deck knee,” which is harmless.",
            "Sailors named the rock “the old nun,” and it was near.",
            "“The shelter is full,” said a homeless man who goes by “Ducky.”",
            "She hit “close” and left the pier.",
            "Sailors get what doctors call “salt lip” in the cold.",
            "The minister came to a dinner billed as a “night of lamps” on Friday.",
            "“The soup is thin,” said a woman who calls herself “Duchess.”",
            "Samuel “Thunder” Ek said that he would go on.",
            "The singer opened with “Give Me a Lamp” and left the hall.",
            "Rowers suffer from what is termed “oar wrist” in the cold.",
            "Bo Lie wrote a letter to the Bell on Friday entitled “Let the gulls decide.”",
            "The office told the “interim” board to pay.",
            "The men sang “We Shall Not Be Moved” at the gate.",
            "The firm sells a drink it calls “liquid toast”.",
            "Some hosts think a dog draws guests, leading to “bone for bed” offers.",
            "The town lost what was long seen as its “second church.”",
            "Bring a loaf, whatever answers the question, “Who are you to sit here?”",
        ],
    )
    def test_names_of_things_are_no_quotes(self, body: str) -> None:
        article = Article.parse(f"Pier to open\n\nThe pier is old.\n\n{body}")
        assert len(article.non_quotes) == 1

    def test_a_wording_is_judged_once_for_the_whole_article(self) -> None:
        article = Article.parse(
            "Why a baker has ‘flour throat’\n\nA baker lost his voice on Monday.\n\n"
            "The illness is known as “flour throat” and is rare. “It hurts,” Ada Ek said."
        )
        assert [quote.text for quote in article.quotes] == ["It hurts"]
