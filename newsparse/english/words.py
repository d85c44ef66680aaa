"""Function words, pronouns, titles and other closed lists of English.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ADVERBS",
    "ARTICLES",
    "AUXILIARIES",
    "CALENDAR",
    "CONJUNCTIONS",
    "DENIALS",
    "DETERMINERS",
    "FAMILY_PARTICLES",
    "FUNCTION_WORDS",
    "HONORIFICS",
    "LETTERS_OF_NAMES",
    "LETTER_TITLES",
    "NAME_PARTICLES",
    "NAME_SUFFIXES",
    "NAME_TAILS",
    "ORGANIZATION_WORDS",
    "POSSESSIVES",
    "PREPOSITIONS",
    "PRONOUNS",
    "QUANTIFIERS",
    "QUESTIONS",
    "SAINTS",
    "TAILS_OF_PLACES",
    "TITLES",
    "TITLES_AND_NAMES",
]

# Pronouns that can be a speaker -> (gender, number); "m", "f", "n" or "".
PRONOUNS: Final = {
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

# The closed classes of English words, in small letters
ARTICLES: Final = frozenset(("a", "an", "the"))
DETERMINERS: Final = frozenset("the a an this that these those another each every any no".split())
QUANTIFIERS: Final = frozenset(
    """
    all both dozens few five four half hundreds many most one other others several six some
    thousands three two
    """.split()
)
POSSESSIVES: Final = frozenset("his her their its our my your whose".split())
PREPOSITIONS: Final = frozenset(
    """
    about above across after against along alongside amid among around as at before behind below
    beneath beside besides between beyond by despite down during except for from in inside into
    like near of off on onto out outside over past per since through throughout to toward
    towards under underneath unlike until up upon via with within without
    """.split()
)
CONJUNCTIONS: Final = frozenset(
    """
    although and because but if lest nor once or so than that though unless when whenever where
    whereas wherever whether while yet
    """.split()
)
AUXILIARIES: Final = frozenset(
    """
    'd 'll 'm 're 've am are aren't be been being can can't cannot could couldn't did didn't do
    does doesn't doing don't had hadn't has hasn't have haven't having is isn't may might must
    ought shall should shouldn't was wasn't were weren't will won't would wouldn't
    """.split()
)
ADVERBS: Final = frozenset(
    """
    afterward afterwards again ahead aloud already also always angrily apart apparently away
    back bluntly clearly correctly earlier elsewhere even eventually everywhere famously finally
    first flatly further here however initially instead just later maybe meanwhile moreover
    never nevertheless nonetheless not now often once only perhaps previously privately publicly
    quickly quietly quite rather recently repeatedly reportedly rhetorically sarcastically
    second simply soon still subsequently then there therefore thus today together tomorrow
    tonight too very yesterday
    """.split()
)
QUESTIONS: Final = frozenset("who whom whose which what why how when where".split())

# All words that name nothing
FUNCTION_WORDS: Final = (
    DETERMINERS
    | QUANTIFIERS
    | POSSESSIVES
    | PREPOSITIONS
    | CONJUNCTIONS
    | AUXILIARIES
    | ADVERBS
    | QUESTIONS
    | frozenset(PRONOUNS)
)

# Months, days, seasons and holidays
CALENDAR: Final = frozenset(
    """
    apr april aug august autumn christmas dec december easter feb february fri friday jan
    january jul july jun june mar march may mon monday nov november oct october sat saturday sep
    sept september spring summer sun sunday thanksgiving thu thurs thursday tue tues tuesday wed
    wednesday winter
    """.split()
)

# What names of places begin with, and a full stop after it: St. Olaf, Ft. Ek
SAINTS: Final = frozenset(("ft", "mt", "st"))
# Before a name: what the bearer is, and the gender if that is told. With or without a full stop.
HONORIFICS: Final = {
    "mr": "m",
    "mister": "m",
    "sir": "m",
    "lord": "m",
    "herr": "m",
    "monsieur": "m",
    "shri": "m",
    "sri": "m",
    "thiru": "m",
    "alhaji": "m",
    "haji": "m",
    "mallam": "m",
    "opanin": "m",
    "mzee": "m",
    "malam": "m",
    "encik": "m",
    "datuk": "m",
    "dato": "m",
    "ustad": "m",
    "ustaz": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "madam": "f",
    "lady": "f",
    "dame": "f",
    "frau": "f",
    "mdm": "f",
    "mme": "f",
    "smt": "f",
    "tmt": "f",
    "kumari": "f",
    "madame": "f",
    "mlle": "f",
    "doña": "f",
    "señora": "f",
    "ibu": "f",
    "daw": "f",
    "señor": "m",
    "bapak": "m",
    "alh": "m",
    "hajia": "f",
    "hajiya": "f",
    "alhaja": "f",
    "puan": "f",
    "mx": "",
    "dr": "",
    "prof": "",
    "rev": "",
    "hon": "",
    "honorable": "",
    "honourable": "",
    "excellency": "",
    "highness": "",
    "majesty": "",
    "eminence": "",
    "fr": "",
    "drs": "",
    "eng": "",
    "engr": "",
    "barr": "",
    "otunba": "",
    "seri": "",
    "tun": "",
    "pandit": "",
    "kyai": "",
    "khun": "",
}
# Titles in capitals only: DI Ek, but Di Ek and Ada di Ek.
_LETTER_TITLES: Final = {
    "acc": "constable",
    "acp": "commissioner",
    "adgp": "officer",
    "aig": "officer",
    "asi": "inspector",
    "asp": "superintendent",
    "cio": "executive",
    "cj": "justice",
    "cm": "minister",
    "cmo": "executive",
    "coo": "executive",
    "cp": "commissioner",
    "cs": "secretary",
    "cto": "executive",
    "dc": "constable",
    "dcc": "constable",
    "dci": "inspector",
    "dcio": "officer",
    "dcp": "commissioner",
    "dcs": "superintendent",
    "dgp": "officer",
    "di": "inspector",
    "dig": "officer",
    "dpo": "officer",
    "ds": "sergeant",
    "dsp": "superintendent",
    "dysp": "superintendent",
    "evp": "executive",
    "igp": "officer",
    "mca": "lawmaker",
    "md": "director",
    "mec": "minister",
    "mep": "lawmaker",
    "mha": "lawmaker",
    "mla": "lawmaker",
    "mlc": "lawmaker",
    "mna": "lawmaker",
    "mos": "minister",
    "mpp": "lawmaker",
    "msp": "lawmaker",
    "ocpd": "officer",
    "ocs": "officer",
    "pcso": "officer",
    "pm": "minister",
    "ppro": "officer",
    "ps": "secretary",
    "rpo": "officer",
    "sho": "officer",
    "si": "inspector",
    "sp": "superintendent",
    "ssp": "superintendent",
    "td": "lawmaker",
    "vp": "vice-president",
    "wpc": "constable",
}
# Titles before names -> the noun that they are short for, which describes their bearer
TITLES: Final = {
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
    "garda": "officer",
    "coun": "councillor",
    "cr": "councillor",
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
    "adv": "advocate",
    "ald": "alderman",
    "brig": "brigadier",
    "brig-gen": "general",
    "canon": "priest",
    "cdr": "commander",
    "con": "constable",
    "cpl": "corporal",
    "elder": "cleric",
    "ens": "ensign",
    "ldr": "leader",
    "lt-cmdr": "commander",
    "lt-col": "colonel",
    "lt-gen": "general",
    "maj-gen": "general",
    "msgr": "priest",
    "pfc": "soldier",
    "pte": "soldier",
    "pvt": "soldier",
    "recorder": "judge",
    "reeve": "mayor",
    "spc": "soldier",
    "sr": "sister",
    **_LETTER_TITLES,
}
# Titles that are letters: DI, MLA
LETTER_TITLES: Final = frozenset(_LETTER_TITLES)
# Titles only before a given name, as they are a firm's, a place's or a family's as well: MD Ada Ek,
# but MD Ekware; Canon Ada Ek, but Canon Cameras.
TITLES_AND_NAMES: Final = frozenset(
    """
    aig asp canon cj con cp cr cs dc di ds elder kumari md ps recorder reeve seri si sp sr sri td
    tun
    """.split()
)

# Small words inside names: Oda van Ek, Ana de la Ek
NAME_PARTICLES: Final = frozenset(
    """
    abu af al ap arap av ben bin bint binte binti bte da dal das de degli dei del dela della delos
    den der des di do dos du e el ibn ibni la las le les los mac nic ní ó ole ould ten ter und van
    vom von wa y zu zum zur
    """.split()
)
# Particles that a family name alone begins with, without a capital: van der Ek
FAMILY_PARTICLES: Final = frozenset("da de del dela della delos der di dos du van von".split())
# What stands after a name and belongs to it: Ada Ek Jr.
NAME_SUFFIXES: Final = frozenset("jr sr ii iii iv esq phd md".split())
# What the letters that a name bears are made of, as they are printed: Ek, Ph.D.
LETTERS_OF_NAMES: Final = frozenset((".", "Ph", "PhD", "MD", "M", "D", "Jr"))
# Offices and honours in capitals after a name, which are no part of it: Ada Ek KC
NAME_TAILS: Final = frozenset(
    """
    AC AM AO CBE CMG DBE IAS IFS IPS KBE KC KCMG MBE MEP MLA MP MPP MSP OBE QC RN SC SJ TD
    """.split()
)
# The same after a club's or a constituency's name: Ekville SC, the Ekville MP
TAILS_OF_PLACES: Final = frozenset("AC AM AO MEP MLA MP MPP MSP RN SC SJ TD".split())

# In a name, these make it an organisation's or a place's.
ORGANIZATION_WORDS: Final = frozenset(
    """
    academy administration aerospace agency airlines airport airways alliance aquarium
    archdiocese archive archives army assembly associates association atelier auditorium
    authority aviation bakeries bakery ballet bank bbc bhd board breweries brewery brigade
    broadcasting brotherhood brothers bureau business cabinet campaign capital caucus center
    centers centre centres chamber chapter chemicals choir church city clinic club co coalition
    collective college collegium commission committee commonwealth communications community
    companies company confederation conference congregation congress conservancy conservatory
    consortium construction consultancy consulting cooperative corp corporation corps council
    county court courts credit crusade daily dairies department dept diocese directorate
    distillery district division dockyard electronics embassy energy engineering ensemble
    enterprises estates exchange express faculty farms federation fellowship ferries financial
    fisheries fleet foods force forces forum foundation foundry fraternal fraternity fund gallery
    games gazette general group guard guardian guild health herald holdings hospice hospital
    hotels house inc industries infirmary initiative inspectorate institute institution
    insurance international investments jewellers journal judiciary kindergarten kremlin label
    laboratories laboratory labs league legion legislature library limited llc llp lobby lodge
    logistics ltd madrasa magazine mail media medical memorial minerals mining ministry mission
    monastery motor motors movement museum museums music nation nations network networks news
    observatory observer office opera orchestra organisation organization orphanage pac parish
    parliament partners partnership party petroleum pharma pharmaceuticals pictures platform plc
    podcast police post prefecture presbytery press productions program programme project
    properties publishing radio railway railways records refinery registry research reserve
    resorts resources retail review robotics school sciences secretariat securities seminary
    senate service services shelter shipping shipyard show sisterhood society software solutions
    sorority squad states stores studies studio studios supreme survey synagogue syndicate synod
    system systems taskforce team technologies technology telecom telecoms telegraph television
    theater theatre times trading transport treasury tribunal tribune trust union united
    university ventures watch weekly winery works workshop zoo
    """.split()
)

# What denies that a question was asked.
DENIALS: Final = (" did not ", " could not ", " would not ", " had not ", "n't ", "n’t ")
