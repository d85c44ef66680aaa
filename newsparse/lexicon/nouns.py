"""Nouns that a speaker can be called by, and what kind of speaker that makes.

Provenance: written for newsparse from general knowledge of news English; checked for coverage
against the heads of speaker phrases in PolNeAR 1.0's training articles (counts only).
"""

from __future__ import annotations

__all__ = [
    "BODY_NAMES",
    "DOCUMENTS",
    "FEMALE",
    "GROUPS",
    "LOCAL_BODIES",
    "MALE",
    "ORGANIZATIONS",
    "PEOPLE",
    "RENAMED_BODIES",
    "SYNONYMS",
    "plural",
]

PEOPLE = frozenset(
    """
    academic accountant accuser activist actor actress adviser advisor advocate agent aide
    ambassador analyst anchor announcer applicant archbishop architect artist assemblyman
    assemblywoman assistant astronaut athlete attendant attendee attorney aunt author baby banker
    baron baroness beneficiary billionaire biographer biologist bishop blogger boss boy
    boyfriend broadcaster broker brother builder businessman businesswoman buyer bystander
    caller campaigner candidate captain caretaker celebrity ceo cfo chair chairman chairperson
    chairwoman challenger champion chancellor chef chief child choreographer cleric clerk
    co-author co-chair co-founder co-host co-owner co-worker coach collaborator colleague
    collector colonel columnist comedian commander commander-in-chief commentator commissioner
    composer conductor congressman congresswoman conservative constable consultant contender
    contestant contractor contributor convict coordinator cop coroner correspondent councillor
    councilman councilor councilwoman counsel counsellor counselor count cousin creator critic
    curator customer dad daughter dealer dean defendant defender delegate democrat deputy
    designer detective developer dictator diplomat director dissident doctor donor driver
    duchess duke dutchman dutchwoman economist editor educator emissary emperor employee
    employer engineer englishman englishwoman entrepreneur envoy epidemiologist ex-husband
    ex-president ex-wife executive expert explorer farmer father favorite fellow filmmaker
    firefighter fisherman footballer forecaster founder frenchman frenchwoman freshman friend
    front-runner frontrunner fugitive girl girlfriend goalkeeper governor graduate granddaughter
    grandfather grandmother grandson guard guest guitarist guy hacker handler head headmaster
    headteacher hero historian homeowner host hostage husband imam immigrant incumbent
    independent individual informant inmate insider inspector instructor insurgent interviewer
    inventor investigator investor irishman irishwoman jeweller journalist judge juror justice
    kid king landlord lawmaker lawyer lead leader lecturer legislator liberal libertarian
    librarian lieutenant lobbyist lord magistrate magnate major man manager marine marshal
    mathematician mayor medic member mentor meteorologist midfielder migrant minister missionary
    mob model moderator mogul mom monarch mother motorist mp mum musician narrator native negotiator
    neighbor neighbour nephew neurosurgeon newcomer niece nominee novelist nun nurse observer
    officer official ombudsman operator opponent organiser organizer owner painter panelist
    parent participant partner passenger pastor patient patriarch person philanthropist
    philosopher photographer physician physicist pilot planner player poet policeman policewoman
    politician pollster pope porter practitioner preacher premier presenter president priest
    prime prince princess principal prisoner producer professor programmer promoter proponent
    prosecutor protester protestor provost psychiatrist psychologist publicist publisher queen
    rabbi radical ranger rapper realtor recruiter refugee regulator relative rep reporter
    representative republican rescuer researcher resident respondent reverend rider rival
    roommate ruler runner sailor salesman saxophonist scholar schoolteacher scientist scotsman
    scotswoman screenwriter secretary senator sergeant shareholder sheikh sheriff shooter
    shopkeeper shopper singer sister skipper socialist sociologist soldier solicitor son source
    songwriter speaker specialist spectator spokesman spokesperson spokeswoman spouse staffer
    star statesman statistician stepfather stepmother strategist striker student sultan
    superintendent supervisor supporter surgeon surrogate survivor suspect svp teacher teammate
    teenager tenant theologian toddler tourist trader trainer translator traveler traveller
    treasurer trooper trustee tutor tycoon uncle undersecretary user vendor vet veteran
    veterinarian vicar vice-chairman vice-president victim villager virologist visitor vocalist
    volunteer voter waiter waitress warden welshman widow widower wife winner witness woman
    worker writer youngster
    """.split()
)

ORGANIZATIONS = frozenset(
    """
    academy administration agency airline alliance army assembly association authority bank
    board body branch broadcaster brokerage bureau business cabinet camp campaign carrier center
    centre chain chamber charity church city clinic club coalition college commission committee
    company conference conglomerate congress consortium corporation council county court defense
    delegation department developer district division embassy establishment faction federation
    firm force forum foundation franchise giant government group hospital house industry
    institute institution intelligence journal judiciary jury kremlin label law league
    legislature lender lobby magazine maker manufacturer militia ministry mission monarchy
    mosque movement municipality museum network newspaper ngo office operator opposition
    orchestra organisation organization outfit outlet pac palace panel paper parliament party
    police portal practice presidency press producer programme prosecution provider publication
    publisher railway regime regulator retailer school secretariat senate service side society
    start-up startup state station store studio subsidiary supplier syndicate team tribunal
    troupe trust union unit university utility vatican venture venue watchdog website wing zoo
    """.split()
)

DOCUMENTS = frozenset(
    """
    ad advert affidavit agreement analysis announcement article bill biography blog book brief
    briefing bulletin caption chart charter circular communique complaint constitution contract
    data decision declaration decree description dispatch document documents dossier edition
    editorial email essay estimate evidence figures filing findings flyer forecast guidance
    guide guideline guidelines headline indictment interview invitation invoice law lawsuit
    leaflet letter list magazine manifesto manual memo memoir memorandum message minutes
    modelling motion note notice obituary opinion order page pamphlet paper petition placard
    plan plaque platform policy poll polls post poster preamble press-release programme proposal
    prospectus readout recommendation recommendations records regulation release report reports
    research resolution results review rulebook ruling schedule script sign slogan song spot
    statement statements statistics statute strategy studies study suit summary survey surveys
    testimony text transcript treaty tweet verdict version video warrant
    """.split()
)

# Nouns that mean many people at once, beyond the plurals of PEOPLE.
GROUPS = frozenset(
    """
    advocates allies americans analysts anyone audience authorities backers both brothers
    chinese community conservatives couple couples critics crowd democrats detractors doctors
    duo economists elites everybody everyone experts families family fans foes folks friends
    generation investigators israelis leadership liberals locals loyalists majority management
    many markets media members most neighbors neighbours nobody observers officials opponents
    others palestinians parents people pilgrims police pollsters progressives prosecutors public
    pundits readers rebels republicans residents russians sceptics scientists several skeptics
    some somebody someone sources staff supporters teachers trio troops unions viewers villagers
    voters witnesses workers
    """.split()
)

MALE = frozenset(
    """
    actor archbishop assemblyman baron bishop boy boyfriend brother businessman chairman
    congressman councilman dad duke emperor ex-husband father fisherman gentleman grandfather
    grandson guy husband imam king lord man nephew policeman pope priest prince salesman son
    spokesman statesman stepfather uncle waiter widower
    """.split()
)
FEMALE = frozenset(
    """
    actress assemblywoman aunt baroness businesswoman chairwoman congresswoman councilwoman
    daughter duchess ex-wife girl girlfriend granddaughter grandmother lady mom mother mum niece
    nun policewoman princess queen sister spokeswoman stepmother waitress widow wife woman
    """.split()
)

# "the top diplomat" is a foreign minister: description heads -> role heads that they can stand for.
SYNONYMS: dict[str, tuple[str, ...]] = {
    "diplomat": ("minister", "ambassador", "envoy", "secretary", "attache", "consul"),
    "lawmaker": (
        "senator", "congressman", "congresswoman", "representative", "mp", "legislator",
        "assemblyman", "assemblywoman", "deputy", "parliamentarian",
    ),
    "legislator": ("senator", "congressman", "congresswoman", "representative", "mp", "lawmaker"),
    "politician": (
        "senator", "congressman", "congresswoman", "representative", "governor", "president",
        "minister", "premier", "mayor", "candidate", "leader", "mp", "councillor", "chancellor",
    ),
    "leader": ("president", "premier", "minister", "chairman", "chairwoman", "chancellor", "chief"),
    "premier": ("minister",),
    "minister": ("premier", "secretary"),
    "lawyer": ("attorney", "counsel", "solicitor", "barrister", "prosecutor"),
    "attorney": ("lawyer", "counsel", "prosecutor"),
    "executive": ("ceo", "president", "chairman", "director", "head", "chief", "cfo"),
    "boss": ("ceo", "manager", "coach", "chief", "director", "head", "executive"),
    "chief": ("ceo", "head", "director", "commissioner", "executive", "chief"),
    "ceo": ("executive", "chief"),
    "coach": ("manager", "trainer", "coach"),
    "manager": ("coach", "boss"),
    "spokesperson": ("spokesman", "spokeswoman"),
    "official": (
        "secretary", "minister", "director", "commissioner", "chief", "officer",
        "superintendent", "deputy", "administrator", "ambassador", "envoy",
    ),
    "officer": (
        "constable", "sergeant", "inspector", "detective", "lieutenant", "captain",
        "superintendent",
    ),
    "detective": ("inspector", "sergeant"),
    "scientist": (
        "biologist", "physicist", "researcher", "professor", "epidemiologist", "virologist",
        "chemist",
    ),
    "expert": ("professor", "analyst", "researcher", "economist", "specialist", "scholar"),
    "academic": ("professor", "lecturer", "scholar", "researcher"),
    "researcher": ("professor", "scientist", "author"),
    "doctor": ("physician", "surgeon", "dr", "neurosurgeon"),
    "physician": ("doctor", "surgeon", "dr"),
    "billionaire": ("businessman", "mogul", "tycoon", "magnate", "investor", "founder"),
    "businessman": ("mogul", "tycoon", "magnate", "billionaire", "entrepreneur", "developer"),
    "mogul": ("businessman", "billionaire", "developer"),
    "candidate": ("nominee", "contender", "front-runner", "frontrunner"),
    "nominee": ("candidate",),
    "front-runner": ("candidate", "nominee"),
    "star": ("actor", "actress", "singer", "player", "striker"),
    "actor": ("star",),
    "reporter": ("journalist", "correspondent"),
    "journalist": ("reporter", "correspondent", "editor", "anchor", "columnist"),
    "filmmaker": ("director",),
    "writer": ("author", "novelist", "columnist"),
    "author": ("writer", "novelist"),
    "pontiff": ("pope",),
    "royal": ("prince", "princess", "duke", "duchess", "king", "queen"),
    "monarch": ("king", "queen"),
    "aide": ("adviser", "advisor", "secretary", "assistant"),
    "adviser": ("aide", "strategist", "advisor"),
    "strategist": ("adviser", "consultant"),
}  # fmt: skip
# Bodies whose names seldom say what they are: the company, the union.
RENAMED_BODIES = frozenset(
    """
    agency airline broadcaster brokerage campaign carrier chain charity club company developer
    firm giant group league lender magazine maker manufacturer network newspaper operator
    organisation organization outlet paper regulator retailer start-up startup team union
    website
    """.split()
)
# What a place has, and isn't called by the place's name alone: Ekville Council
LOCAL_BODIES = frozenset(
    """
    army authority board church city club commission council county court courts department dept
    district division force forces guard hospital house legislature ministry museum office
    parliament police school senate union
    """.split()
)
# Words in the names of bodies that these stand for.
BODY_NAMES: dict[str, tuple[str, ...]] = {
    "union": ("guild", "federation", "association", "brotherhood"),
    "company": ("inc", "corp", "co", "ltd", "plc", "group", "holdings", "industries"),
    "organization": ("alliance", "association", "foundation", "guild", "organisation", "society"),
    "organisation": ("alliance", "association", "foundation", "guild", "organization", "society"),
    "agency": ("administration", "bureau", "office"),
    "paper": ("times", "post", "journal", "herald", "tribune", "gazette"),
    "newspaper": ("times", "post", "journal", "herald", "tribune", "gazette"),
    "bank": ("reserve",),
    "city": ("municipality",),
    "town": ("municipality",),
    "force": ("police",),
    "department": ("ministry",),
}


def plural(noun: str) -> str:
    """The plural of *noun*: spokesman -> spokesmen, attorney -> attorneys, ally -> allies."""
    if noun.endswith("man"):
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2:-1] not in "aeou":
        return noun[:-1] + "ies"
    if noun.endswith(("s", "sh", "ch", "x")):
        return noun + "es"
    return {"child": "children", "person": "people", "wife": "wives"}.get(noun, noun + "s")
