"""Marked words that are the name of something: nobody says them, there or elsewhere in the article.

a disease called “deck knee”        known as “the old nun”        press “close”
"""

from __future__ import annotations

from typing import Final

from newsparse.english.heads import PLURAL_PEOPLE
from newsparse.english.nouns import GROUPS, PEOPLE, plurals
from newsparse.english.words import ARTICLES, FUNCTION_WORDS, POSSESSIVES, PRONOUNS
from newsparse.patterns import regexp

__all__ = [
    "BEFORE_TITLES",
    "CALLED_SO",
    "NAMING",
    "NEAR_WORDS",
    "TERMS",
    "WORKS",
    "is_like_title",
    "is_named",
    "is_title",
    "is_word",
    "names_a_thing",
]

# Before a title: the film “Joker”, her book “Becoming”
WORKS: Final = frozenset(
    """
    album anthem article ballad band bestseller blockbuster blog book cartoon chapter classic
    column comedy documentary drama entitled episode essay exhibit exhibition feature film flick
    franchise game group hit magazine memoir movie musical novel number opera painting paper
    play playlist podcast poem program programme reality record remake report romcom screenplay
    section sequel series show single sitcom sketch skit song soundtrack special starring story
    thriller titled track trilogy video website western
    """.split()
)
# Before a term: the word “goodbye”, the so-called “agency model”
TERMS: Final = frozenset(
    """
    button called code codenamed concept dubbed expression hashtag know known label labeled
    labelled moniker motto name named names nickname nicknamed option phrase phrases slogan
    so-called spelled stands tagline term terms title word words
    """.split()
)
# What such words or titles are set after in sentences of their own: Her best films? “Joker.”
CALLED_SO: Final = TERMS.union(WORKS, plurals(TERMS | WORKS))

# How far before the marks, in characters, what names them is looked for, and in words.
_FARTHEST_CHARACTERS: Final = 80
NEAR_WORDS: Final = 24
# What may stand between the naming words and the marks.
_TO_MARKS: Final = r"(?: (?:an?|his|her|its|our|the|their))?,? ?$"
# Participles that lead to a name: a disease called “deck knee”
_NAMING_VERBS: Final = (
    r"(?:called|codenamed|dubbed|entitled|labell?ed|named|nicknamed|termed|titled)"
)
# What is dubbed something by whoever judges it, and is given no name
_JUDGED: Final = (
    r"(?:\w+ )?(?:allegation|announcement|arrest|claim|comment|criticism|decision|failure|handling"
    r"|idea|move|remark|report|response|ruling|speech|statement|verdict|vote|walkout)s?\b"
)
# What a text may end in before marks that hold a name, and words of which it then has one: a look
# at these is cheaper than nine searches.
_NAMES: Final = (
    # so-called “deck knee” | known as “deck knee” | goes by “Ducky” | gave his name as “Rusty”
    (
        frozenset("go goes going know known name so-called".split()),
        regexp(
            r"(?:\bso-called|\bknown? (?:\w+ )?as|\bgo(?:es|ing)? by|\bname(?: as| of| was| is)?)"
            + _TO_MARKS
        ),
    ),
    # what’s called “deck knee” | has been called the “agency model” | been considered a “treasure”
    (
        frozenset(
            """
            called codenamed considered deemed dubbed entitled labeled labelled named nicknamed
            regarded seen termed thought titled viewed
            """.split()
        ),
        regexp(
            r"(?:\b(?:is|are|was|were|be|been|being)|\bwhat['’]s)"
            r" (?:\w+ly |also |long |now |often )?"
            r"(?:"
            + _NAMING_VERBS
            + r"|considered|deemed|(?:regarded|seen|thought of|viewed) as)"
            + _TO_MARKS
        ),
    ),
    # named the rock “the old nun” | dubbed it “the grey hen”; but dubbed the remarks “childish”
    (
        frozenset("christened codenamed dubbed named nicknamed".split()),
        regexp(
            r"\b(?:christened|codenamed|dubbed|named|nicknamed)"
            r" (?:it|them|(?:the|his|her|its|their|an?) (?!"
            + _JUDGED
            + r")\w+(?: \w+)?)"
            + _TO_MARKS
        ),
    ),
    # what doctors call “deck knee” | what sailors know as the “nun”; but what critics call a “coup”
    (
        frozenset(("what",)),
        regexp(
            r"\bwhat (?:\w+ )?"
            r"(?!critics|detractors|foes|opponents|rivals|sceptics|skeptics|supporters)"
            r"[a-z]+s (?:also |now |often )?(?:call|know as|refer to as|term)" + _TO_MARKS
        ),
    ),
    # a drink it calls “liquid toast”; but what it calls “fair”
    (
        frozenset("call calls".split()),
        regexp(
            r"\ban? (?:new |special )?(?!(?:what|which|that|who)\b)[a-z]+ (?:it|they) calls?"
            + _TO_MARKS
        ),
    ),
    # a dinner billed as a “night of lamps” | sold as a “miracle cure”
    (
        frozenset("advertised billed branded listed marketed styled".split()),
        regexp(r"\b(?:advertised|billed|branded|listed|marketed|styled) as" + _TO_MARKS),
    ),
    # something that settles the question, “Why should I stay?”; but to answer the question, “Why?”
    (
        frozenset("answers resolves settles".split()),
        regexp(r"\b(?:answers|resolves|settles) the (?:\w+ )?question[,:]? ?$"),
    ),
    # wrote a letter on Friday entitled “Count the boats” | the man, nicknamed “Rusty”
    (
        frozenset("codenamed entitled nicknamed titled".split()),
        regexp(r"\b(?:codenamed|entitled|nicknamed|titled)" + _TO_MARKS),
    ),
    # hit “close” | clicked on “Sign up” | with the headline “Count the boats”
    (
        frozenset(
            """
            click clicked clicking clicks headline hit hiting hits press pressed presses pressing
            tap taped taping taps title
            """.split()
        ),
        regexp(
            r"\b(?:(?:click|hit|press|tap)(?:ed|ing|s)?(?: on)?|the (?:headline|title))" + _TO_MARKS
        ),
    ),
)
# a woman who calls herself “Duchess”; but he called himself “a peasant”
_SELF_NAMED: Final = regexp(r"\b(?:call|nam|styl)(?:e?s|e?d|ing)? \w+(?:self|selves)" + _TO_MARKS)
# a trick called “slow counting” | an evening dubbed a “last soup”; but critics called “Ek” a farce
_NOUN_NAMED: Final = regexp(r"\b(?P<noun>[\w’'-]+),? " + _NAMING_VERBS + _TO_MARKS)
# a plan called “a coffin” by architect Ada Ek: what somebody says of it
_BY_SOMEBODY: Final = regexp(r",? by (?:[a-z]+ ){,3}[A-Z]")
# Of these words, text that names has one: cheaper to tell. `termed` alone doesn't name, but what is
# termed “deck knee” does.
_NAMING_WORDS: Final = frozenset(
    """
    advertised answers billed branded call called calling calls christened click clicked clicking
    clicks codenamed considered deemed dubbed entitled go goes going headline hit hiting hits know
    known labeled labelled listed marketed name named names naming nicknamed press pressed presses
    pressing refer regarded resolves seen settles so-called styled styles styling tap taped taping
    taps term thought title titled viewed what
    """.split()
)
# Of these, text has one where a noun before them says what is named.
_NAMING_PARTICIPLES: Final = frozenset(
    "called codenamed dubbed entitled labeled labelled named nicknamed termed titled".split()
)
# the word “home” | phrases like “Feral”; but she said the word “home”
_WORD: Final = regexp(
    r"(?<!\bsaid )(?<!\bsay )(?<!\buse )(?<!\bused )\b(?:the|an?|this) (?:\w+ )?"
    r"(?:expression|hashtag|phrase|slogan|tagline|term|word)s?(?: like| such as)?" + _TO_MARKS
)
# The same of text that speaks of words.
_WORDS_FOR_WORDS: Final = frozenset(
    """
    expression expressions hashtag hashtags phrase phrases slogan slogans tagline taglines term
    terms word words
    """.split()
)
# What text before marks has a word of if it names what they hold, or speaks of it as of words.
NAMING: Final = _NAMING_WORDS.union(_WORDS_FOR_WORDS, ("termed",))
# her book “Cold Nets” | the song, “Ferry Home”
_WORKS_BEFORE: Final = frozenset(
    """
    album book column comedy documentary drama episode essay film memoir movie musical novel opera
    play podcast poem series show single song track
    """.split()
)
_WORK: Final = regexp(r"\b(?:" + "|".join(sorted(_WORKS_BEFORE)) + r"),? $")
# Typhoon “Rana” | the trawler “Duchess” | Operation “Clean Sweep”
_NAMED_AFTER: Final = frozenset(
    """
    boat carrier cruiser cyclone destroyer ferry flagship freighter frigate hurricane liner
    locomotive operation schooner ship spacecraft steamer storm submarine tanker trawler tug
    typhoon vessel yacht
    """.split()
)
# What is told by a name before it: the “Red Hand” gang, a “Free Brenn” shirt
_SO_CALLED: Final = frozenset(
    """
    app award badge banner brand button campaign cap card concert drone exhibition exhibitions
    festival game gang hashtag hat hoodie label logo medal missile movie musical placard podcast
    poster prize project rocket scheme series shirt show sign sticker sweatshirt t-shirt tattoo
    tour training trophy variant virus website
    """.split()
)
# How many words with a capital stand before it, at most, and what stands before them.
_LONGEST_CALLED: Final = 4
_BEFORE_CALLED: Final = ARTICLES | POSSESSIVES
# What stands before the marks of a title or a name, if anything tells that it is one.
BEFORE_TITLES: Final = _WORKS_BEFORE | _NAMED_AFTER | _BEFORE_CALLED | {","}
# What may stand between such a word and the marks, and how far before them it begins.
_BLANKS: Final = (" ", "\n")
_LONGEST_WORK: Final = len("documentary, \n")
# The longest word of a title that has no capital, in letters.
_LONGEST_SMALL: Final = 4
# How many words with a capital make a title of what nothing names.
_FEWEST_OF_TITLE: Final = 3
# What leads to speech, so that what follows is no title by its capitals alone.
_LEADS: Final = (",", ":", ".", "—", "–", "-", "!", "?")
# Nouns and pronouns of who calls things something: critics called “Ek” a farce
_NAMERS: Final = (PEOPLE, PLURAL_PEOPLE, GROUPS, frozenset(PRONOUNS), FUNCTION_WORDS)


def is_named(text: str, start: int, end: int, told: frozenset[str]) -> bool:
    """Whether the words before the marks from *start* to *end* make what they hold a name.

    Not where one person calls it so: a plan called “a coffin” by architect Ada Ek

    Args:
        text: The article.
        start: Offset of the opening mark.
        end: Offset after the closing one.
        told: Those of `NAMING` among the `NEAR_WORDS` words before the marks.
    """
    if _NAMING_WORDS.isdisjoint(told):
        return False  # as most
    begin = max(0, text.rfind("\n", 0, start), start - _FARTHEST_CHARACTERS)
    before = text[begin:start]
    for words, pattern in _NAMES:
        if not words.isdisjoint(told) and pattern.search(before):
            return True
    if text[start + 1 : start + 2].isupper() and _SELF_NAMED.search(before):
        return True
    if _NAMING_PARTICIPLES.isdisjoint(told):
        return False  # as most
    match = _NOUN_NAMED.search(before)
    if match is None:
        return False
    noun = match["noun"]
    if _BY_SOMEBODY.match(text, end):
        return False
    return noun.islower() and not any(noun in kind for kind in _NAMERS)


def is_title(text: str, start: int, end: int) -> bool:
    """Whether what stands in marks from *start* to *end* is what a work before it is called."""
    if text[start - 1 : start] not in _BLANKS:
        return False
    if _WORK.search(text, max(0, start - _LONGEST_WORK), start) is None:
        return False
    words = text[start + 1 : end - 1].split()
    return len(words) > 1 and _has_capitals(words)


def names_a_thing(text: str, start: int, end: int, before: str) -> bool:
    """Whether words with capitals name what the noun beside them is: the trawler “Cold Nets”

    Or the “Red Hand” gang. *before* is the word before the marks.
    """
    if not text[start + 1 : start + 2].isupper():
        return False
    if before in _BEFORE_CALLED:
        following = text[end : end + _FARTHEST_CHARACTERS].split(maxsplit=1)[:1]
        if text[end : end + 1] != " " or following[0].strip(".,") not in _SO_CALLED:
            return False
    elif before not in _NAMED_AFTER:
        return False
    words = text[start + 1 : end - 1].split()
    return len(words) <= _LONGEST_CALLED and _has_capitals(words)


def is_like_title(text: str, start: int, end: int) -> bool:
    """Whether what stands in marks from *start* to *end* is written as titles are: “Give Me a Lamp”

    It is no sentence, and no sign leads to it.
    """
    if not text[start + 1 : start + 2].isupper() or text[start - 2 : start - 1] in _LEADS:
        return False  # as most
    words = text[start + 1 : end - 1].split()
    return (
        len(words) >= _FEWEST_OF_TITLE
        and text[start - 1 : start] in _BLANKS
        and words[-1][-1:] not in ("!", "?")
        and _has_capitals(words)
        and sum([word[:1].isupper() for word in words]) >= _FEWEST_OF_TITLE
        and not all(map(str.isupper, words))
    )


def _has_capitals(words: list[str]) -> bool:
    """Whether all *words* but the first and small ones have a capital."""
    return all(
        word[:1].isupper() or len(word) <= _LONGEST_SMALL or not word[:1].isalpha()
        for word in words[1:]
    )


def is_word(text: str, start: int, told: frozenset[str]) -> bool:
    """Whether the words before the marks at *start* speak of what they hold as of words.

    *told* are the telling ones among them, see `is_named`.
    """
    if _WORDS_FOR_WORDS.isdisjoint(told):
        return False  # as most
    return _WORD.search(text, max(0, start - _FARTHEST_CHARACTERS), start) is not None
