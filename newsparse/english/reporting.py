"""Words that tell who says something, to whom and in what: verbs and nouns of speech, of silence.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

from newsparse.english.heads import PLURAL_DOCUMENTS
from newsparse.english.nouns import DOCUMENTS, plurals
from newsparse.english.verbs import SPEAKING_NOUNS

__all__ = [
    "ADDRESSING",
    "AUTHORED",
    "CLAIMS",
    "DECLINED",
    "FILMS",
    "FINDING",
    "GIVING",
    "GOING_ON",
    "INFORMING",
    "ISSUING",
    "LETTERS",
    "MEANS",
    "NAMELESS",
    "OCCASIONS",
    "PERFORMING",
    "REMEMBERING",
    "REPEATING",
    "SAYING_MORE",
    "SPEAKING_PLACES",
    "STATEMENTS",
    "TELLING",
    "VIEWS",
    "VOICES",
    "WARNING",
    "WRITINGS",
]

# Verbs whose object is a person: they told Ek, asked Ek; but “Why?” asked Ek.
ADDRESSING: Final = frozenset(
    "tell ask inform remind assure advise warn order instruct beg urge implore exhort thank accuse "
    "blame criticize praise quote cite call describe".split()
)
# Those that follow what is said as well: it is too late, warns Ada Ek.
WARNING: Final = frozenset("advise assure remind urge warn".split())
# Those that always have a person before what is said: told Ek the boat was old
INFORMING: Final = frozenset("apprise assure inform notify reassure remind tell".split())
# Verbs with an object before what is said: told the mayor who had
TELLING: Final = frozenset("ask inform tell".split())
# Verbs by which a poll or a study says something: the poll found that
FINDING: Final = frozenset("conclude find show suggest".split())
# What shows things to whoever watches it, and says nothing: the video shows a car
FILMS: Final = frozenset("recording recordings video videos".split())
# Verbs by whose subject somebody else is quoted: Ek recalled her aunt saying
REMEMBERING: Final = frozenset(("recall", "recount", "remember"))
# Verbs by which somebody tells what another one said or wrote: read out a message from Ek
REPEATING: Final = REMEMBERING | frozenset("cite quote read recite repeat".split())
# What somebody who has spoken goes on with, without a comma as well: the road was open saying it
GOING_ON: Final = frozenset("adding insisting noting saying stressing".split())
# The same after a comma, what they do by the words that follow: said it was late, blaming Ek
SAYING_MORE: Final = GOING_ON | frozenset(
    """
    accusing alleging announcing arguing asserting blaming calling charging citing claiming
    comparing complaining condemning criticising criticizing declaring denouncing describing
    dismissing invoking joking lamenting likening pledging praising promising referring rejecting
    remarking stating thanking urging vowing warning
    """.split()
)
# What follows "asked" where nothing is reported: asked not to be named
NAMELESS: Final = (["not", "to", "be"], ["to", "remain", "anonymous"], ["to", "stay", "anonymous"])
# Verbs after which "to say" reports nothing: declined to say
DECLINED: Final = frozenset("declined declines declining refused refuses refusing failed".split())
# Before "no", verbs of silence: said it would close but gave no date
GIVING: Final = frozenset("gave named offered provided set".split())
# What somebody writes, where writing says nothing: wrote a novel about
WRITINGS: Final = (
    DOCUMENTS | PLURAL_DOCUMENTS | frozenset("column columns novel novels play".split())
)
# What is nothing but the words of whoever issued it; a report or a study speaks for itself.
STATEMENTS: Final = frozenset(
    "communique communiqué press-release readout release statement tweet".split()
)
# What is somebody's words where it is said whose it is: her letter went on, Ek's note reads
LETTERS: Final = frozenset(
    """
    caption card email letter memo message note notice post postcard telegram text tweet will
    """.split()
)
# What an author writes: who wrote it says what it says
AUTHORED: Final = frozenset(
    "article blog book column editorial essay op-ed piece post story thread".split()
)
# Verbs by which a statement comes from their subject.
ISSUING: Final = frozenset(
    """
    gave issue issued issues issuing made post posted posting posts publish published publishes put
    release released releases releasing send sends sent share shared shares wrote
    """.split()
)
# How something is said: said by phone the boat would, testified under oath he had
MEANS: Final = frozenset(
    """
    court email e-mail oath parliament phone private public radio telephone television text tv
    writing
    """.split()
)
# When somebody speaks, in a note after what was said: [Remarks to the Baltor Group, 11/18/13]
OCCASIONS: Final = frozenset(
    """
    address briefing debate forum hearing interview keynote lecture press radio remarks sermon
    speech statement talk testimony townhall
    """.split()
)
# What is done with a song, a poem or a book: they sang “Lamps Over Kelder Bay”
PERFORMING: Final = frozenset("hum read recite sing".split())
# What somebody's words are set in: In Ek's view, to Ek's mind
VIEWS: Final = frozenset(
    "estimate estimation eyes judgement judgment mind opinion telling view words".split()
)
# Who speaks by trade, and is nobody that the article spoke of before: the narrator said
VOICES: Final = frozenset(
    "announcer caller commentator dispatcher interviewer narrator voice".split()
)
# Before words that somebody said: his claim of a “plot”
CLAIMS: Final = SPEAKING_NOUNS.union(plurals(SPEAKING_NOUNS))
# What governments are called by their place: Road to close: Kremlin
SPEAKING_PLACES: Final = frozenset("government govt kremlin palace pentagon vatican".split())
