"""Words of offices and trades, and of how they are told of somebody: Ek, formerly the mayor.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

from newsparse.english.words import TITLES

__all__ = [
    "ADDING_NOTHING",
    "BEARERS",
    "BEFORE_RUNNING",
    "COPULAS",
    "LEADERS",
    "LEADING",
    "LOWER_RANKS",
    "NATIONALS",
    "OF_FIRMS",
    "ON_THE_BENCH",
    "RUNNING",
    "RUNNING_ALONE",
    "SERVING",
    "SPEAKING_FOR",
    "STAFF",
    "TIMES_OF_ROLES",
    "TRADES_AND_NAMES",
    "TYING_TO_BODIES",
    "TYING_TO_NAMES",
    "WORKING",
]

# Of what country somebody is: the Croatian said
NATIONALS: Final = frozenset(
    """
    afghan albanian algerian american angolan argentine argentinian armenian aussie australian
    austrian bangladeshi barbadian belarusian belgian bolivian bosnian brazilian brit briton
    bulgarian cambodian cameroonian canadian chilean colombian croat croatian cuban cypriot czech
    dane dominican ecuadorian egyptian eritrean estonian ethiopian fijian filipina filipino finn
    georgian german ghanaian greek guatemalan haitian honduran hungarian icelander indian indonesian
    iranian iraqi israeli italian ivorian jamaican jordanian kazakh kenyan kiwi korean latvian
    liberian libyan lithuanian malawian malaysian maltese mexican moroccan namibian nepali nigerian
    norwegian pakistani panamanian paraguayan peruvian pole romanian russian rwandan samoan
    scot senegalese serb serbian singaporean slovak slovakian slovene slovenian somali spaniard
    swede swiss syrian tanzanian texan thai tongan tunisian turk ugandan ukrainian uruguayan
    venezuelan vietnamese zambian zimbabwean
    """.split()
)
# What a person can be called who is none of PEOPLE: the Attorney General, the Croatian
BEARERS: Final = NATIONALS.union(TITLES.values(), ["lady"])
# Verbs between a name and its role: Ek is a farmer, who was mayor
COPULAS: Final = frozenset("is was are were became becomes remains".split())
# Verbs before "as" and a role: Ek works as a farmer
SERVING: Final = frozenset("works worked serves served acts acted".split())
# Before "at" and a body: employed at Holm Sachs, his job at Holm Sachs
WORKING: Final = SERVING | frozenset("employed job jobs work working".split())
# Whose deputies are called as they are themselves: Deputy Judge Ek; the judge
ON_THE_BENCH: Final = frozenset("coroner judge magistrate recorder sheriff".split())
# What may stand before a role: Ek, formerly the mayor
TIMES_OF_ROLES: Final = frozenset("currently formerly himself herself now once then".split())
# Words that don't make a role fuller.
ADDING_NOTHING: Final = frozenset(
    "a an and at for his her in its my of on our the their to with".split()
)
# What makes an office another one: the deputy mayor is not the mayor.
LOWER_RANKS: Final = frozenset("vice deputy assistant associate acting under".split())
# What ties a body to the noun before it: a spokesman for the Harbour Union
TYING_TO_BODIES: Final = frozenset("for of at with from by".split())
# What ties a body to the name before it: Tor Vik of Warm Homes
TYING_TO_NAMES: Final = frozenset("of from with".split())
# Who speaks for the body named before, besides spokespeople: a Southwest executive
SPEAKING_FOR: Final = frozenset("ceo cfo coo cto executive founder co-founder".split())
# What a firm or another body has, and a person or a place has not: the founder of Holm Sachs
OF_FIRMS: Final = SPEAKING_FOR | frozenset(
    """
    analyst chairman chairwoman customers economist editor employee employees headquarters
    managing publisher shareholder shareholders shares stake stock subsidiary
    """.split()
)
# Who is named after the body that they work for, or belong to: Holm Sachs officials
STAFF: Final = frozenset(
    """
    chairman chairwoman employees executives managers members offices official officials players
    representatives researchers shareholders spokespeople staff stores workers
    """.split()
)
# Who runs what is named before, and no place: Holm Sachs convener Ada Ek, Holm Sachs sales director
RUNNING_ALONE: Final = frozenset("convener convenor organiser organizer secretary-general".split())
RUNNING: Final = frozenset("director executive economist manager officer secretary".split())
BEFORE_RUNNING: Final = frozenset(
    """
    campaigns chief commercial communications country creative executive finance general marketing
    operations policy product regional research sales sporting technical
    """.split()
)
# Verbs between a person and the body that they speak for: Ek, who heads the Harbour Union
LEADING: Final = frozenset("chairs founded heads leads manages owns represents runs".split())
# Who leads a body, or speaks for it: its chairwoman, its head of research
LEADERS: Final = SPEAKING_FOR | frozenset(
    """
    boss ceo chair chairman chairperson chairwoman chief co-founder convener coordinator director
    executive founder general governor head leader manager officer president principal
    secretary-general spokesman spokesperson spokeswoman vice-president
    """.split()
)
# Nouns for people that are family names more often: alone, Baker is somebody's name.
TRADES_AND_NAMES: Final = frozenset(
    """
    archer baker barber brewer butcher carpenter cook cooper cox draper drover farrier fiddler
    fisher foreman furrier groom haberdasher hatter hunter joiner juggler mason miller orderly
    packer parson piper polisher potter saddler sawyer sexton shepherd stoker tanner teller thatcher
    tinker turner usher valet weaver
    """.split()
)
