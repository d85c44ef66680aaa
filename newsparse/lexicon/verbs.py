"""Verbs that report speech, by what they report.

Provenance: written for newsparse from general knowledge of news English; checked for coverage
against how often a verb introduces a quotation in PolNeAR 1.0's training articles (counts only).
"""

from __future__ import annotations

__all__ = [
    "CALLING",
    "NOT_SPEECH",
    "REPORTING",
    "SAYING",
    "SPEAKING_NOUNS",
    "THINKING",
    "VERB_FORMS",
]

# Plain speech and writing: what follows or precedes is what was said.
SAYING = frozenset("add announce say state tell tweet write".split())

# Speech with its purpose: "argued that ...".
REPORTING = frozenset(
    """
    acknowledge admit advise affirm agree allege announce answer apologize argue ask assert assure
    attest boast brag caution chide claim clarify comment complain concede conclude confess confide
    confirm contend continue counter declare demand deny disclose elaborate emphasize enthuse exclaim
    explain express gripe hint imply indicate inform inquire insist interject joke lament maintain
    marvel mention muse note object observe opine plead pledge post predict proclaim promise
    propose protest question quip reaffirm reassure recall recount reflect reiterate rejoin relate
    remark remember remind repeat reply report respond retort reveal speculate specify stress
    submit suggest summarize surmise swear testify theorize thunder tout underline underscore
    urge venture vow warn wonder reckon hail recommend point signal stipulate detail describe
    commend congratulate instruct order exhort implore beg forecast estimate project tease
    """.split()
)

# The voice alone: "shouted", "whispered".
VOICING = frozenset(
    """
    bark beam bellow blurt boom chant cheer chime chuckle croak cry drawl echo fume gasp
    growl grumble gush holler howl hiss laugh moan mumble murmur mutter narrate pray preach quote
    rant rave read recite roar scoff scream shout shriek sigh sing snap sneer snort sob spit sputter
    stammer text vent wail whisper yell crow riff fire shoot interrupt begin
    """.split()
)

# Speech about something, that takes a phrase and no clause: "called it “a farce”".
CALLING = frozenset(
    """
    accuse applaud assail attack bash bemoan berate blame blast brand call cast castigate
    characterize charge chide cite compare condemn credit criticize decry defend denounce deride
    describe dismiss dub endorse excoriate fault hail invoke label lambaste laud liken lash mock
    name portray praise put rate rail rebuff rebuke refer reject ridicule rip salute scold slam
    slammed symbolize term thank tout welcome apologise single hit
    """.split()
)

# What is thought or wanted, not said; a cue for quoted phrases alone.
THINKING = frozenset(
    """
    believe consider decide deem doubt dream expect fear feel figure find guess hope imagine intend
    know learn realize regard see sense suspect think understand view want wish worry show seem
    """.split()
)

# Words that look like forms of these verbs and mostly aren't: "the following points".
NOT_SPEECH = frozenset(
    "point points order orders detail details project projects fire fires hit hits post posts "
    "text texts read single term terms name names shoot cast fault credit cheer show shows find "
    "see seem view views question questions charge charges put puts putting rate rates".split()
)

# "his claim that", "in a statement": nouns that report.
SPEAKING_NOUNS = frozenset(
    """
    accusation allegation announcement answer argument assertion assessment claim comment complaint
    contention criticism declaration email insistence interview letter memo message note
    observation pledge post prediction promise quote remark remarks reply response rant
    slogan speech statement suggestion testimony text tweet vow warning word words
    """.split()
)

_IRREGULAR = {
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
    "put": ("puts", "putting"),
}
_DOUBLING = frozenset(
    "admit submit chat quip brag dub slam rip chant beg snap sob tag gab refer rebut".split()
) - {"chant"}


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


def _table() -> dict[str, tuple[str, str]]:
    table: dict[str, tuple[str, str]] = {}
    # The first class that claims a form keeps it.
    for name, lemmas in (
        ("say", SAYING),
        ("report", REPORTING),
        ("voice", VOICING),
        ("call", CALLING),
        ("think", THINKING),
    ):
        for lemma in sorted(lemmas):
            for form in _forms(lemma):
                table.setdefault(form, (lemma, name))
    return table


# Every form -> its lemma and its class: "told" -> ("tell", "say").
VERB_FORMS = _table()
