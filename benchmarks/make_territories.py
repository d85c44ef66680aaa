"""Make `newsparse/english/territories.py`: English names of countries, states and large cities.

    python benchmarks/make_territories.py        # needs Babel, which carries Unicode CLDR

Countries and continents are CLDR's, large cities those that name a time zone, states and provinces
from general knowledge.
"""

from __future__ import annotations

import textwrap
from pathlib import Path
from zoneinfo import available_timezones

import babel
from babel import Locale

TARGET = Path(__file__).resolve().parent.parent / "newsparse" / "english" / "territories.py"
# What newspapers print and CLDR spells in another way.
EXTRA = (
    "america, britain, burma, congo, england, hong kong, holland, ivory coast, northern ireland, "
    "scotland, turkey, uae, u.k., u.s., uk, us, usa, wales, washington"
)
STATES = (
    "alabama, alaska, alberta, arizona, arkansas, british columbia, california, colorado, "
    "connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas, "
    "kentucky, louisiana, maine, manitoba, maryland, massachusetts, michigan, minnesota, "
    "mississippi, missouri, montana, nebraska, nevada, new brunswick, new hampshire, new jersey, "
    "new mexico, new south wales, new york, newfoundland, north carolina, north dakota, "
    "nova scotia, ohio, oklahoma, ontario, oregon, pennsylvania, quebec, queensland, "
    "rhode island, saskatchewan, south australia, south carolina, south dakota, tasmania, "
    "tennessee, texas, utah, vermont, virginia, west virginia, western australia, wisconsin, "
    "wyoming"
)
# Zones that are no cities
AREAS = frozenset(
    "central east easternisland eastern general mountain north pacific south west yap".split()
)
HEAD = '''"""English names of countries, continents, states and large cities, in lower case.

Made by benchmarks/make_territories.py from Babel {version} (BSD; its data are those of Unicode
CLDR, Unicode License v3) and the names of the tz database (public domain). Do not edit.
"""

__all__ = ["TERRITORIES"]

# Separated by commas, as many are of several words.
TERRITORIES = frozenset(
    """
'''


def main() -> None:
    names = {name.strip() for name in f"{EXTRA}, {STATES}".split(",")}
    for code, name in Locale("en").territories.items():
        if code != "ZZ" and not code.startswith("X"):
            names.add(name.lower().split(" (")[0].replace("&", "and").replace("’", "'"))
    for zone in available_timezones():
        area, _, city = zone.rpartition("/")
        if area and area.split("/")[0] not in ("Etc", "Antarctica", "US", "SystemV"):
            city = city.replace("_", " ").lower()
            if city.replace(" ", "").isalpha() and city not in AREAS:
                names.add(city)
    listed = ", ".join(sorted(name for name in names if "," not in name))
    body = textwrap.fill(listed, 96, initial_indent="    ", subsequent_indent="    ")
    tail = '\n    """.replace("\\n    ", " ").strip().split(", ")\n)\n'
    TARGET.write_text(HEAD.format(version=babel.__version__) + body + tail, encoding="utf-8")


if __name__ == "__main__":
    main()
