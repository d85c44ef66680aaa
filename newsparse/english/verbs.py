"""Verbs that report speech, by what they report.

Provenance: written for newsparse from general knowledge of news English; checked for coverage
against how often a verb introduces a quotation in PolNeAR 1.0's training articles (counts only).
"""

from __future__ import annotations

from typing import Final, Literal

__all__ = [
    "HABITS",
    "JOINING_IN",
    "NOT_SPEECH",
    "PASTS",
    "REPORTING",
    "SPEAKING_NOUNS",
    "TELLING_VERBS",
    "VERB_FORMS",
    "VerbKind",
]

VerbKind = Literal["say", "report", "voice", "call", "think"]

# Before "to" and a verb of saying, they tell how often it is said: Ek likes to say
HABITS: Final = frozenset(
    """
    began begins continued continues like liked likes love loved loves prefer preferred prefers
    tend tended tends used
    """.split()
)

# Plain speech and writing: what follows or precedes is what was said.
_SAYING: Final = frozenset("add announce say state tell tweet write".split())

# Speech with its purpose: "argued that ...".
REPORTING: Final = frozenset(
    """
    acknowledge admit advise affirm agree allege announce answer apologize apprise argue ask
    assert assure attest aver beg boast brag caution chide claim clarify commend comment
    complain concede conclude concur confess confide confirm congratulate contend continue
    counter declare demand deny describe detail disclose dispute divulge elaborate
    email emphasize enthuse estimate exclaim exhort explain express forecast gripe hail hint
    implore imply indicate inform inquire insist instruct interject joke lament maintain marvel
    mention muse note notify object observe opine order outline plead pledge point posit post
    predict proclaim profess project promise propose protest question quip reaffirm reassure
    recall reckon recommend recount reflect reiterate rejoin relate remark remember remind
    repeat reply report request respond retort reveal rue rule signal specify speculate
    stipulate stress submit suggest summarize surmise swear tease testify theorize thunder tout
    underline underscore urge venture vow warn wonder
    """.split()
)

# The voice alone: "shouted", "whispered".
_VOICING: Final = frozenset(
    """
    bark bawl beam begin bellow bleat blurt boom carp chant cheer chime chirp chuckle coo croak
    crow cry drawl echo fire fume gasp gloat grouse growl grumble grunt gush harrumph hiss holler
    howl huff interrupt intone jeer laugh lisp moan mumble murmur mutter narrate pose pray preach
    quote rant rasp rave read recite riff roar scoff scream shoot shout shriek sigh sing snap snarl
    sneer snort sob spit splutter sputter squawk squeal stammer text threaten tut vent wail whimper
    whine whisper yell yelp
    """.split()
)

# Speech about something, that takes a phrase and no clause: "called it “a farce”".
_CALLING: Final = frozenset(
    """
    acclaim accuse apologise applaud assail attack attribute bash belittle bemoan berate blame
    blast brand call cast castigate characterize charge chide cite compare condemn credit
    criticize decry defend denigrate denounce deplore deride describe dismiss disparage dub
    endorse excoriate extol fault greet hail hammer herald hit invoke label lambast lambaste
    lampoon lash laud liken mock name pan pillory portray praise pronounce put rail rate rebuff
    rebuke refer regret reject resent ridicule rip salute savage scold single slam slammed
    speak symbolize term thank tout trash trumpet vilify welcome
    """.split()
)

# What is thought or wanted, not said; a cue for quoted phrases alone.
_THINKING: Final = frozenset(
    """
    believe consider decide deem doubt dream expect fear feel figure find guess hope imagine
    intend know learn realize regard see seem sense show suspect think understand view want wish
    worry
    """.split()
)

# Words that look like forms of these verbs and mostly aren't: "the following points".
NOT_SPEECH: Final = frozenset(
    """
    cast charge charges cheer credit detail details email emails fault find fire fires hit hits
    name names order orders pan pans point points pose poses posing post posts project projects
    put puts putting question questions rate rates read recall recalls savage see seem shoot
    show shows single term terms text texts trash trumpet trumpets view views
    """.split()
)

# "his claim that", "in a statement": nouns that report.
SPEAKING_NOUNS: Final = frozenset(
    """
    accusation allegation announcement answer argument assertion assessment claim comment
    complaint contention criticism declaration email insistence interview letter memo message
    note observation pledge post prediction promise quote rant remark remarks reply response
    slogan speech statement suggestion testimony text tweet vow warning word words
    """.split()
)

# Verbs that say with "in" that somebody speaks after others: “Never,” Bo joined in
JOINING_IN: Final = frozenset(
    "break breaks broke butted butts cut cuts join joined joins jumped jumps put weighed".split()
)

# Pasts of verbs that have no -ed.
PASTS: Final = frozenset(
    """
    became began broke brought built came caught chose cost cut dealt drew drove fell felt flew
    fought found gave got grew held hit kept knew lay led left lost made meant met paid put ran rang
    rose said sat saw sent set shot shut slept sold sought spent spoke stole stood struck sued swore
    taught threw told took thought understood went woke won wore wrote
    """.split()
)

# All forms but the base of verbs that don't follow the rules of `_forms`
_IRREGULAR: Final = {
    "say": ("says", "said", "saying"),
    "tell": ("tells", "told", "telling"),
    "write": ("writes", "wrote", "written", "writing"),
    "swear": ("swears", "swore", "sworn", "swearing"),
    "read": ("reads", "reading"),
    "sing": ("sings", "sang", "sung", "singing"),
    "begin": ("begins", "began", "begun", "beginning"),
    "spit": ("spits", "spat", "spitting"),
    "shoot": ("shoots", "shot", "shooting"),
    "hit": ("hits", "hitting"),
    "cast": ("casts", "casting"),
    "think": ("thinks", "thought", "thinking"),
    "feel": ("feels", "felt", "feeling"),
    "find": ("finds", "found", "finding"),
    "know": ("knows", "knew", "known", "knowing"),
    "see": ("sees", "saw", "seen", "seeing"),
    "show": ("shows", "showed", "shown", "showing"),
    "understand": ("understands", "understood", "understanding"),
    "forecast": ("forecasts", "forecasting"),
    "label": ("labels", "labeled", "labelled", "labeling", "labelling"),
    "put": ("puts", "putting"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
}
# Verbs that double their last letter: admitted, admitting
_DOUBLING: Final = frozenset(
    """
    admit aver beg brag chat concur dub extol gab pan quip rebut refer regret rip slam snap sob
    submit tag
    """.split()
)


def _forms(lemma: str) -> tuple[str, ...]:
    """The finite and -ing forms of *lemma*, itself first; British spellings too."""
    if lemma in _IRREGULAR:
        return (lemma, *_IRREGULAR[lemma])
    if lemma.endswith("e"):
        forms: tuple[str, ...] = (lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing")
    elif lemma.endswith("y") and lemma[-2] not in "aeou":
        forms = (lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing")
    elif lemma.endswith(("s", "sh", "ch", "x")):
        forms = (lemma, lemma + "es", lemma + "ed", lemma + "ing")
    elif lemma in _DOUBLING:
        forms = (lemma, lemma + "s", lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing")
    else:
        forms = (lemma, lemma + "s", lemma + "ed", lemma + "ing")
    if lemma.endswith("ize"):
        forms += tuple(form.replace("iz", "is") for form in forms)
    return forms


def _table() -> dict[str, tuple[str, VerbKind]]:
    """All forms of all verbs that report."""
    table: dict[str, tuple[str, VerbKind]] = {}
    classes: tuple[tuple[VerbKind, frozenset[str]], ...] = (
        ("say", _SAYING),
        ("report", REPORTING),
        ("voice", _VOICING),
        ("call", _CALLING),
        ("think", _THINKING),
    )
    # The first class that claims a form keeps it.
    for name, lemmas in classes:
        for lemma in sorted(lemmas):
            told = (lemma, name)
            for form in _forms(lemma):
                table.setdefault(form, told)
    return table


# Every form -> its lemma and its class: "told" -> ("tell", "say").
VERB_FORMS: Final = _table()

# Forms that a person's name stands before, and few other words do: Ek said, Ek recalled
TELLING_VERBS: Final = frozenset(
    "added admitted explained joked laughed recalled replied said says told tells wrote".split()
)
