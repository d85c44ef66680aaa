"""Words by which clauses begin, are joined, and end.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

from newsparse.english.words import CALENDAR

__all__ = [
    "ADDING_CLAUSES",
    "AFTER_AGENTS",
    "AFTER_TIMES",
    "AROUND_CUES",
    "BEFORE_AGENTS",
    "BEFORE_BASES",
    "BEFORE_SUBJECTS",
    "BEFORE_TIES",
    "BEFORE_TIMES",
    "BEFORE_YEARS",
    "BEINGS",
    "BESIDE_AGENTS",
    "BORDERS",
    "BOUNDS",
    "CONJOINING",
    "COUNTING",
    "FILMS",
    "FOCUSING",
    "FRACTIONS",
    "HONOURING",
    "IRREGULAR_PARTICIPLES",
    "JOINING_OTHERS",
    "LEADING_IN",
    "LINKING",
    "NEGATIONS",
    "OCCASIONS",
    "OPENING",
    "PREDICATING",
    "PRESENTS",
    "REPORTED_QUESTIONS",
    "SAID_WHEN",
    "SHIFTED",
    "SINGLING_OUT",
    "SPOKEN",
    "SUBORDINATING",
    "TIMES",
    "TIMES_OF_EVENTS",
    "TIME_SPANS",
    "TIMING",
    "WITHIN_TIMES",
]

# Words that join clauses.
CONJOINING: Final = frozenset("and but while as after though although because".split())
# Words that a clause inside another one begins with.
SUBORDINATING: Final = frozenset(("that", "when", "as", "because", "if"))
# Words that link a sentence to the one before it, and belong to no clause.
LINKING: Final = frozenset("but and yet so".split())
# What the subject of a clause stands after: But Ek and Lie said, when Ek and Lie said
BEFORE_SUBJECTS: Final = frozenset("and as because but if since so that when where while".split())
# What stands before whoever spoke, where that is no subject: according to, criticised by
BEFORE_AGENTS: Final = frozenset("by from to".split())
# What stands between whoever does what a passive says and what it is: described by critics as “a
# shed”, criticised by Ek because “it leaks”
AFTER_AGENTS: Final = frozenset("as because for of that".split())
# One of these stands before whoever it is: described by critics, with sailors calling it, quoted Ek
# as saying
BESIDE_AGENTS: Final = frozenset("as by which who with".split())
# What joins a clause of somebody else's to one before it: Ek said it was wet, but Bo said
JOINING_OTHERS: Final = frozenset("and but though whereas while".split())
# Words whose clause has its cue inside: a town which Ek said was safe
AROUND_CUES: Final = frozenset("which that what who whom than".split())
# What opens a clause that tells which one is meant: a driver who saw it
SINGLING_OUT: Final = frozenset("who that which whose".split())
# What adds a clause to a phrase: a driver who; after "whose" the phrase itself goes on.
ADDING_CLAUSES: Final = SINGLING_OUT - {"whose"}
# Clause borders that a reporting verb seldom reaches over: Ek said the man, who went by “Ada”
BORDERS: Final = frozenset("who which where when whose ; : — –".split())
# Words that open a reported question and belong to it.
REPORTED_QUESTIONS: Final = frozenset("whether if why how what who when where which".split())
# Prepositions that open a clause more often than they tell when, where or to whom it is said.
OPENING: Final = frozenset("as despite like unlike without".split())
# Before a number, which a clause begins with: said about 40 boats
COUNTING: Final = frozenset("about around at between over under up".split())
# Adverbs that a subject may begin with: only one boat, nearly all boats
FOCUSING: Final = frozenset("almost even just nearly only".split())
# Parts and amounts that "a" stands before: said about a third of them
FRACTIONS: Final = frozenset("dozen fifth hundred million quarter tenth third thousand".split())
# After such a word and before the number: said at least six
BOUNDS: Final = frozenset("least most to".split())
# Before what somebody is, and not who: being a team player
PREDICATING: Final = frozenset("became become becomes becoming been being".split())
# Verbs in the present that tell a clause from an object: confirmed the maker has tested boats
PRESENTS: Final = frozenset("are can has have is will".split())
# Words that turn what follows them into its opposite.
NEGATIONS: Final = frozenset(("never", "not"))
# Auxiliaries that reported speech turns into, and those that it comes from.
SHIFTED: Final = frozenset(
    """
    would could might had was were did should wouldn't couldn't hadn't wasn't weren't didn't
    """.split()
)
# Auxiliaries that a base follows: would go; and those that an adjective may follow: was wet
BEFORE_BASES: Final = frozenset(
    """
    'd 'll can can't cannot could couldn't did didn't do does doesn't don't may might must shall
    should shouldn't will won't would wouldn't
    """.split()
)
BEINGS: Final = frozenset("'m 're are aren't is isn't was wasn't were weren't".split())
# Participles that don't end in -ed: a letter sent by, a man known as
IRREGULAR_PARTICIPLES: Final = frozenset(
    """
    born brought built drawn given held kept known led made read run seen sent shown taken written
    """.split()
)

# Nouns that times end in: last week, earlier this year
TIMES: Final = frozenset("afternoon evening month morning night week weekend year".split())
# What times are counted by: two days later
TIME_SPANS: Final = frozenset(
    "day days hour hours minutes month months week weeks year years".split()
)
# Words before one of these, or before a day's name.
BEFORE_TIMES: Final = frozenset("earlier early last late later next this".split())
# What follows such a word in a time.
AFTER_TIMES: Final = BEFORE_TIMES | TIMES | CALENDAR
# Adverbs that tell when or how something was said before it: said later the boat would
SAID_WHEN: Final = frozenset(
    """
    afterward afterwards again angrily bluntly earlier famously flatly later often previously
    privately publicly quietly recently repeatedly subsequently today tonight yesterday
    """.split()
)
# What is said that is no clause: said nothing about it, said goodbye to the crew
SPOKEN: Final = frozenset(
    """
    anything farewell goodbye hello it less little more much nothing prayers something sorry thanks
    things
    """.split()
)
# Words that may stand before a time that a clause ends before: would leave on Monday
TIMING: Final = frozenset("on in at".split())
# Words before a day's name that belong to it: on Monday, late Monday
WITHIN_TIMES: Final = frozenset("on last this late early".split())
# When somebody was arrested or something released: arrested last week
TIMES_OF_EVENTS: Final = CALENDAR | frozenset("earlier last late this today yesterday".split())

# What stands for the century before a year: Ada Ek ’27, who will leave in 2027
BEFORE_YEARS: Final = frozenset("'’‘")
# Participles of a clause before whoever speaks: Addressing the crew on Monday, Ek said
LEADING_IN: Final = frozenset(
    """
    addressing answering briefing challenged citing commenting delivering grilled pressed prompted
    pushed questioned quizzed quoting reacting referring replying responding speaking talking
    testifying
    """.split()
)
# Nouns that tell where and how somebody speaks, and of whom nothing: the mayor on Twitter said
OCCASIONS: Final = frozenset(
    """
    air briefing camera conference court facebook instagram interview part rally smile stage
    telegram television time turn tv twitter
    """.split()
)
# In what somebody is seen or read: the narrator says in the film
FILMS: Final = frozenset(
    "ad advert book clip documentary episode film footage series video".split()
)
# What may stand between a noun and the preposition that ties to it: a source close to the mayor
BEFORE_TIES: Final = frozenset("aware close conversant else familiar privy".split())
# Participles that say what somebody is: retired judge
HONOURING: Final = frozenset(
    "acclaimed appointed celebrated decorated elected noted renowned retired sacked".split()
)
