"""Names of fields that no table has, in files whose documents have them often.

So the fields of an interface are known whose language the table hasn't.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from newsparse.databases.lines import blocks_of, lines_of

__all__ = ["CAPITALS", "further_names"]

#: The name of a field in capitals: LUNGHEZZA: 412 parole, above a body or below it
CAPITALS = re.compile(
    r"(?P<name>[^\W\d_a-zà-öø-ÿ][^\Wa-zà-öø-ÿ]*(?:[- ][^\W\d_a-zà-öø-ÿ]+)*):(?:\s|$)"
)
# A field of a language stands in this share of a file's documents at least.
_SHARE = 0.4
# And in as many documents: a share of few says nothing.
_FEWEST = 3


def further_names(pages: Iterable[str]) -> dict[str, str]:
    """The names in capitals that many of a file's *pages* have, and what their fields hold."""
    places: dict[str, list[float]] = {}
    words: Counter[str] = Counter()
    repeated: set[str] = set()
    total = 0
    for page in pages:
        total += 1
        blocks = blocks_of(lines_of(page))
        seen: set[str] = set()
        for number, block in enumerate(blocks):
            match = CAPITALS.match(block.lines[0].text) if block.label is None else None
            if match is None:
                continue
            places.setdefault(match["name"], []).append(number / len(blocks))
            words[match["name"]] += _tells_words(block.lines[0].text[match.end() :])
            repeated |= {match["name"]} & seen
            seen.add(match["name"])
    # Who speaks by turns in an interview stands in capitals as well.
    enough = max(_FEWEST, _SHARE * total)
    often = {n: p for n, p in places.items() if len(p) >= enough and n not in repeated}
    return {name: _role_by(found, words[name]) for name, found in often.items()}


def _tells_words(value: str) -> bool:
    """Whether a value may be a number of words: a number and one word."""
    number, _, unit = value.strip().partition(" ")
    return number.replace(".", "").replace(",", "").isdecimal() and unit.strip().isalpha()


def _role_by(places: Sequence[float], words: int) -> str:
    """What a field holds, by where it stands and how often its value is a number and a word."""
    if 2 * words > len(places):
        return "words"
    return "head" if sum(places) < 0.5 * len(places) else "tail"
