"""Nouns that bodies are called by, and words of their names that these stand for.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

from newsparse.english.nouns import GROUPS, ORGANIZATIONS

__all__ = [
    "AFTER_ITSELF",
    "BODIES_ALONE",
    "BODIES_OF_ONE_WORD",
    "BODY_NAMES",
    "BUILDINGS",
    "CALLED_SO",
    "DONE_BY_BODIES",
    "DONE_TO_BODIES",
    "LOCAL_BODIES",
    "RENAMED_BODIES",
]

# What follows `it` that means the body that says so: said it had; but said it was hot
AFTER_ITSELF: Final = frozenset("aims expects had has hopes intends plans wants will would".split())
# What bodies do, and people don't: Holm Sachs employs
DONE_BY_BODIES: Final = frozenset("employs manufactures operates".split())
# What is done to bodies alone: Holm Sachs was founded
DONE_TO_BODIES: Final = frozenset("established founded incorporated".split())
# Bodies whose names seldom say what they are: the company, the union.
RENAMED_BODIES: Final = frozenset(
    """
    agency airline automaker bakery brewer brewery broadcaster brokerage campaign carmaker carrier
    chain charity chipmaker club co-op company conglomerate consortium consultancy contractor
    cooperative dealer developer distillery distributor drugmaker exporter firm franchise giant
    group housebuilder importer insurer label landlord league lender magazine maker manufacturer
    miner network newspaper ngo nonprofit operator organisation organization outlet paper party
    planemaker platform producer promoter publisher refiner regulator retailer shipbuilder shipyard
    sponsor start-up startup steelmaker studio supermarket supplier team think-tank thinktank troupe
    union university utility vendor watchdog website wholesaler
    """.split()
)
# What a body is called by after its name: the company, the insurer
CALLED_SO: Final = ORGANIZATIONS | RENAMED_BODIES
# Words that are a body's whole name; others are short for one: Council, of Ekville City Council
BODIES_OF_ONE_WORD: Final = frozenset(
    "army bbc cabinet congress house judiciary kremlin parliament senate treasury".split()
)
# Bodies and groups that are called by one word without an article: Police said, Council will vote
BODIES_ALONE: Final = BODIES_OF_ONE_WORD | GROUPS | {"city", "council", "court"}
# What a place has, and isn't called by the place's name alone: Ekville Council
LOCAL_BODIES: Final = frozenset(
    """
    army authority board church city club commission council county court courts department dept
    district division force forces guard hospital house legislature ministry museum office
    parliament police school senate union
    """.split()
)
# Houses and places that bear a person's name, and take no surname over: the Holm Hotel
BUILDINGS: Final = frozenset(
    """
    airport arena avenue bar bookshop brasserie bridge building cafe café castle center centre
    cinema circus clinic cottage court doctrine estate farm fields gallery garden gardens grill gym
    hall hospital hotel house inn library lodge lounge mall manor mansion marina memorial monument
    museum palace park pavilion pharmacy pier plaza prize pub ranch resort restaurant road salon
    school shop square stables stadium station statue store street studio supermarket terminal
    theater theatre tower towers trophy villa winery
    """.split()
)
# Words in the names of bodies that these stand for.
_OF_PAPERS: Final = (
    "advertiser", "argus", "chronicle", "courier", "daily", "dispatch", "echo", "examiner",
    "express",
    "gazette", "globe", "guardian", "herald", "independent", "inquirer", "journal", "mail",
    "mirror",
    "monitor", "news", "observer", "post", "press", "record", "standard", "star", "sun",
    "telegraph", "times", "tribune", "weekly",
)  # fmt: skip
# What names of groups, companies and authorities end in.
_OF_GROUPS: Final = (
    "alliance", "association", "campaign", "caucus", "coalition", "collective", "confederation",
    "federation", "fellowship", "forum", "foundation", "guild", "league", "movement", "network",
    "society",
)  # fmt: skip
_OF_COMPANIES: Final = (
    "co", "corp", "group", "holdings", "inc", "industries", "limited", "ltd", "plc", "technologies",
)  # fmt: skip
_OF_AUTHORITIES: Final = (
    "administration", "authority", "board", "bureau", "center", "centre", "commission", "office",
    "service",
)  # fmt: skip
# `the union` may be the Harbour Guild: descriptions -> what the names of such bodies end in.
BODY_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "union": ("guild", "federation", "association", "brotherhood"),
    "company": _OF_COMPANIES,
    "firm": _OF_COMPANIES,
    "organization": (*_OF_GROUPS, "organisation"),
    "organisation": (*_OF_GROUPS, "organization"),
    "group": _OF_GROUPS,
    "agency": ("administration", "authority", "bureau", "center", "centre", "office", "service"),
    "authority": ("agency", "borough", "commission", "council", "department", "service"),
    "regulator": _OF_AUTHORITIES,
    "watchdog": _OF_AUTHORITIES,
    "paper": _OF_PAPERS,
    "newspaper": _OF_PAPERS,
    "magazine": ("monthly", "quarterly", "review", "weekly"),
    "station": ("fm", "radio", "television", "tv"),
    "broadcaster": ("fm", "radio", "television", "tv"),
    "charity": ("aid", "foundation", "fund", "mission", "society", "trust"),
    "foundation": ("fund", "trust"),
    "think-tank": ("center", "centre", "foundation", "institute"),
    "airline": ("air", "airlines", "airways", "aviation"),
    "carrier": ("air", "airlines", "airways", "mobile", "shipping"),
    "lender": ("bank", "banking", "financial"),
    "bank": ("reserve",),
    "insurer": ("assurance", "insurance", "mutual"),
    "carmaker": ("cars", "motor", "motors"),
    "automaker": ("cars", "motor", "motors"),
    "drugmaker": ("pharma", "pharmaceuticals"),
    "brewer": ("breweries", "brewery", "brewing"),
    "utility": ("electric", "energy", "power", "water", "waterworks"),
    "operator": ("ferries", "rail", "railway", "railways", "trains"),
    "railway": ("rail", "railways"),
    "club": ("afc", "fc"),
    "team": ("afc", "fc"),
    "school": ("academy", "college"),
    "university": ("college", "institute"),
    "hospital": ("clinic", "infirmary"),
    "court": ("tribunal",),
    "museum": ("gallery",),
    "city": ("municipality",),
    "town": ("municipality",),
    "force": ("police",),
    "department": ("ministry",),
}
