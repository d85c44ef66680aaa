"""Function words, pronouns, titles and other closed lists of English.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

__all__ = [
    "ABBREVIATIONS",
    "ADVERBS",
    "CALENDAR",
    "CONJUNCTIONS",
    "DETERMINERS",
    "FUNCTION_WORDS",
    "HONORIFICS",
    "NAME_PARTICLES",
    "NAME_SUFFIXES",
    "NOT_NAMES",
    "ORGANIZATION_WORDS",
    "PREPOSITIONS",
    "PRONOUNS",
    "QUANTIFIERS",
    "STATES",
    "TITLES",
]

# Pronouns that can be a speaker -> (gender, number); "m", "f", "n" or "".
PRONOUNS = {
    "he": ("m", 1),
    "she": ("f", 1),
    "they": ("", 2),
    "it": ("n", 1),
    "i": ("", 1),
    "we": ("", 2),
    "you": ("", 1),
    "who": ("", 1),
    "which": ("n", 1),
    "his": ("m", 1),
    "her": ("f", 1),
    "him": ("m", 1),
    "their": ("", 2),
    "them": ("", 2),
    "its": ("n", 1),
    "my": ("", 1),
    "our": ("", 2),
    "himself": ("m", 1),
    "herself": ("f", 1),
    "one": ("", 1),
}

DETERMINERS = frozenset("the a an this that these those another each every any no".split())
QUANTIFIERS = frozenset(
    "some many several most few all both one two three four five six dozens hundreds thousands other "
    "others half".split()
)
POSSESSIVES = frozenset("his her their its our my your whose".split())
PREPOSITIONS = frozenset(
    """
    about above across after against along among amid around as at before behind below beneath
    beside besides between beyond by despite down during except for from in inside into like near
    of off on onto out outside over past per since through throughout to toward towards under
    underneath until unlike up upon via with within without
    """.split()
)
CONJUNCTIONS = frozenset(
    """
    and or but nor so yet if because although though while whereas when whenever where wherever
    unless than whether once that lest
    """.split()
)
AUXILIARIES = frozenset(
    """
    am is are was were be been being has have had having do does did doing will would shall should
    can could may might must ought 'm 're 've 'll 'd isn't aren't wasn't weren't hasn't haven't hadn't
    don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot
    """.split()
)
ADVERBS = frozenset(
    """
    also then later now still just only even again already always never often once recently soon
    yesterday today tomorrow tonight earlier further however meanwhile moreover nevertheless nonetheless
    therefore thus instead rather perhaps maybe not here there everywhere elsewhere too very quite
    first second finally previously repeatedly reportedly famously simply initially eventually
    afterward afterwards subsequently publicly privately angrily quickly quietly bluntly flatly back
    ahead together apart away aloud sarcastically rhetorically correctly clearly apparently
    """.split()
)
_QUESTION = frozenset("who whom whose which what why how when where".split())

FUNCTION_WORDS = (
    DETERMINERS
    | QUANTIFIERS
    | POSSESSIVES
    | PREPOSITIONS
    | CONJUNCTIONS
    | AUXILIARIES
    | ADVERBS
    | _QUESTION
    | frozenset(PRONOUNS)
)

CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov
    dec mon tue tues wed thu thurs fri sat sun christmas easter thanksgiving spring summer autumn
    winter
    """.split()
)

# Capitalised at a sentence's beginning only because it begins there.
NOT_NAMES = frozenset(
    """
    according asked accordingly additionally agreed amid although anyone anything asking based
    calling citing certainly considering consider correction currently dear despite don't everyone
    everybody everything exactly except fellow former following fortunately given good great hello
    hence honestly hopefully image images indeed interestingly it's i'm i've i'd i'll
    instead it'll let let's look like listen little long look made make maybe more moreover much
    new next nobody none no-one nothing notably now obviously oh ok okay old only otherwise
    overall part please plus poor prior read regardless related right same say says said
    secondly see similarly someone something sometimes sadly soon speaking specifically still such
    suddenly surely sure take thank thanks that's there's there they're thirdly this thousands
    together traditionally true ultimately unfortunately usually we're we've well what what's
    which while why wow writing yeah yes you're asked told update updated video photo watch
    advertisement exclusive breaking opinion analysis news story share follow subscribe click
    """.split()
)

# Before a name: what the bearer is. With or without a full stop.
HONORIFICS = {
    "mr": "m",
    "mister": "m",
    "sir": "m",
    "lord": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "madam": "f",
    "lady": "f",
    "dame": "f",
    "dr": "",
    "prof": "",
    "rev": "",
    "hon": "",
    "fr": "",
    "st": "",
}
TITLES = {
    "sen": "senator",
    "sens": "senators",
    "rep": "representative",
    "reps": "representatives",
    "gov": "governor",
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "cmdr": "commander",
    "adm": "admiral",
    "sgt": "sergeant",
    "det": "detective",
    "del": "delegate",
    "spox": "spokesperson",
    "insp": "inspector",
    "supt": "superintendent",
    "pc": "constable",
    "atty": "attorney",
    "cllr": "councillor",
    "dep": "deputy",
    "pres": "president",
    "amb": "ambassador",
    "asst": "assistant",
    "judge": "judge",
    "justice": "justice",
    "professor": "professor",
    "reverend": "reverend",
    "general": "general",
    "admiral": "admiral",
    "rabbi": "rabbi",
    "sheikh": "sheikh",
    "ayatollah": "ayatollah",
    "cardinal": "cardinal",
    "saint": "saint",
    "brigadier": "brigadier",
    "corporal": "corporal",
    "attorney": "attorney",
    "congressman": "congressman",
}

# A full stop after these ends no sentence.
ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof rev hon st sen sens rep reps gov gen lt col maj capt cmdr adm sgt det insp supt
    atty cllr dep pres amb asst jr sr inc corp co ltd bros vs no nos vol fig dept est univ mt ft
    jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd approx etc al ariz ark calif colo
    conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
    va vt wash wis wyo ala ok n.y n.j n.c s.c n.h n.m n.d s.d w.va d.c r.i u.s u.k u.n e.u messrs mme
    """.split()
)

# Abbreviated American states, which stand behind a place and name nobody.
STATES = frozenset(
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
    okla ore pa tenn tex va vt wash wis wyo
    """.split()
)

NAME_PARTICLES = frozenset(
    "de la del della der den des di da do dos das du af av ap van von bin ibn ben al el le les ter ten zu y e "
    "abu bint".split()
)
NAME_SUFFIXES = frozenset("jr sr ii iii iv esq phd md".split())

# In a name, these make it an organisation's or a place's.
ORGANIZATION_WORDS = frozenset(
    """
    academy administration agency airlines airways alliance army assembly associates association
    authority bank bbc board brothers bureau business cabinet campaign capital center centre chamber
    church city clinic club co coalition college commission committee community companies company
    conference congress consulting corp corporation council county court courts daily department dept
    district division embassy energy enterprises express federation financial force forces
    foundation fund gazette general group guard guardian health herald holdings hospital
    house inc industries initiative institute institution insurance international investments
    journal judiciary kremlin labs laboratories league legislature limited llc llp ltd magazine mail
    media medical memorial ministry mission motors museum network networks news nations observer office
    orchestra organisation organization pac parliament partners partnership party plc police post press
    project reserve research review school sciences secretariat securities senate service services
    society solutions states studies studio studios supreme system systems team technologies technology
    telegraph television times treasury tribune trust union united university watch weekly works
    """.split()
)
