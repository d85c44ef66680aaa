"""Abbreviations, most of them written with a full stop, and what can stand after them."""

from __future__ import annotations

from typing import Final

from newsparse.english.words import HONORIFICS, TITLES

__all__ = [
    "ABBREVIATIONS",
    "BEGINNING_NONE",
    "CLOCK_MARKS",
    "DOTTED_STATES",
    "ELISIONS",
    "ENDING_NOTHING",
    "IN_NAMES",
    "IN_SMALL_LETTERS",
    "LETTERED",
    "SHORT_TITLES",
    "STATES",
    "TIME_WORDS",
]

# A full stop after these may end no sentence.
ABBREVIATIONS: Final = frozenset(
    """
    adm adv al ala ald alh amb approx apr ariz ark asst atty aug ave barr blvd brig bros calif capt
    cllr cmdr co col colo conn corp coun cpl d.c dec del dep dept det dr e.u eng engr ens est etc
    feb fig fla fr ft ga gen gov hon ill inc ind insp jan jr jul jun kan ky la ldr lt ltd maj mar
    mass md mdm messrs mich minn miss mme mo mont mr mrs ms msgr mt n.c n.d n.h n.j n.m n.y neb nev
    no nos nov oct ok okla ore pa pfc pres prof pvt r.i rd rep reps rev rt s.c s.d sen sens sep sept
    sgt smt spc sqn sr st supt tenn tex tmt u.k u.n u.s univ va vol vs vt w.va wash wis wyo
    """.split()
)
# Those that a name comes after, and those that explain: no sentence ends with them.
ENDING_NOTHING: Final = (
    ABBREVIATIONS.intersection((*HONORIFICS, *TITLES)) - {"sr", "md", "co", "miss"}
) | frozenset("a.k.a cf e.g i.e messrs rt viz vs".split())
# Those that are written in small letters; others are words then: she was ill, Ill. is Illinois.
IN_SMALL_LETTERS: Final = frozenset(
    "approx asst ave blvd co dept est etc ft inc no nos rd sqn st vol vs".split()
)
# What comes after the numbers of a clock: at 5 p.m. The town slept
CLOCK_MARKS: Final = frozenset(("a.m", "p.m"))
# What still belongs to a time: 5 p.m. Eastern, 5 p.m. London time
TIME_WORDS: Final = frozenset(
    "atlantic central daylight eastern greenwich local mountain pacific standard time".split()
)
# Function words that stand in names as well: U.S. First Lady, May 5; and one that is a number
BEGINNING_NONE: Final = frozenset("first i may second".split())
# Function words that are names as well, after an initial: John B. Will
IN_NAMES: Final = frozenset("a an do down so will".split())
# Abbreviated American states, which stand after a place and name nobody.
STATES: Final = frozenset(
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb
    nev okla ore pa tenn tex va vt wash wis wyo
    """.split()
)

# The same with a full stop inside, Canadian provinces and the federal district too.
DOTTED_STATES: Final = frozenset(
    "b.c. d.c. n.b. n.c. n.d. n.h. n.j. n.m. n.s. n.y. p.e.i. r.i. s.c. s.d. w.va.".split()
)
# Words that lose their beginning to an apostrophe, without it: ’tis, ’em, ’bout
ELISIONS: Final = tuple("tis twas til till em cause bout round n nuff".split())

# Titles that end in a full stop which ends no sentence: Mr. Ek asked
SHORT_TITLES: Final = tuple("Mr Mrs Ms Dr Sen Rep Gov".split())
# What a letter tells from others of its kind, so that it is no initial: they chose plan B. Ek left
LETTERED: Final = frozenset(
    """
    annex appendix area block capital category class column division exhibit figure gate grade group
    hepatitis influenza item key league letter level line lot option phase plan platform point pool
    room row schedule section size stand strain team terminal tier type unit vitamin ward wing zone
    """.split()
)
