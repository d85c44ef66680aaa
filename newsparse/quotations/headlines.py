"""Speech in headlines: whose words they report, and where the body has the same words.

Rain will stay - Ek        Rain will stay: Ek        Ek: rain will stay        ‘Rain will stay’
Rain will stay, says minister        Rain will stay, study finds
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, final

from newsparse.english.heads import PLURAL_PEOPLE
from newsparse.english.nouns import DOCUMENTS, HEADLINE_VOICES, ORGANIZATIONS, PEOPLE
from newsparse.english.reporting import SPEAKING_PLACES
from newsparse.english.words import ARTICLES, AUXILIARIES, DETERMINERS, PREPOSITIONS, QUESTIONS
from newsparse.patterns import regexp
from newsparse.prose.marks import Region
from newsparse.quotations.origins import Origins
from newsparse.reading import Reading
from newsparse.spans import CharSpan, Quote

__all__ = ["AttributedHeadline", "attributed_headline", "find_echoes"]

# Rain will stay for weeks - Ek | Rain will stay for weeks — Ada Ek
_NAME_LAST: Final = regexp(
    r"(?P<content>\S.*?)\s+(?P<cue>[-–—]{1,2})\s+(?P<name>[^\W\d_][^-–—:,\n]{1,40}?)\s*"
)
# Rain will stay for weeks: Ek
_NAME_AFTER_COLON: Final = regexp(
    r"(?P<content>[^:\n]*[^:\s])(?P<cue>:) (?P<name>[^\W\d_][^-–—:,\n]{1,40}?)\s*"
)
# Ek: rain will stay for weeks
_NAME_FIRST: Final = regexp(
    r"(?P<name>[^\W\d_][^-–—:,\n]{1,40}?)(?P<cue>:)\s+(?P<content>\S.*?)\s*"
)
# Verbs that report in headlines
_REPORTING: Final = r"(?:admit|argue|claim|confirm|find|insist|reveal|say|suggest|warn)s?|said"
# Rain will stay for weeks, says minister | Rain will stay, warns head of the Ek Union
_NAME_AFTER_VERB: Final = regexp(
    rf"(?P<content>\S.*?), (?P<cue>{_REPORTING}) (?P<name>[^\W\d_][^–—:,\n]{{1,60}}?)\s*"
)
# Rain will stay for weeks, study finds
_NAME_BEFORE_VERB: Final = regexp(
    rf"(?P<content>\S.*?), (?P<name>[^\W\d_][^–—:,\n]{{1,40}}?) (?P<cue>{_REPORTING})\s*"
)
# The patterns that are tried where a headline has a comma; without a colon; and with one.
_WITH_VERB: Final = (_NAME_AFTER_VERB, _NAME_BEFORE_VERB)
_WITHOUT_COLON: Final = (_NAME_LAST,)
_WITH_COLON: Final = (_NAME_LAST, _NAME_AFTER_COLON, _NAME_FIRST)
# Without one of these a headline names nobody beside what it reports.
_BREAKS: Final = (":", ", ", "-", "–", "—")
# What speaks in a headline without an article
_CALLED: Final = (
    HEADLINE_VOICES,
    PEOPLE,
    PLURAL_PEOPLE,
    ORGANIZATIONS,
    DOCUMENTS,
    SPEAKING_PLACES,
)
# Fewer words than these say nothing by themselves.
_FEWEST_WORDS: Final = 3
# Characters of the longest headline on which the patterns are tried.
_LONGEST_HEADLINE: Final = 300
# Fewer words of a headline may stand in a body's quote by chance.
_FEWEST_ECHOED: Final = 2
# How many quotes below a heading its words are looked for in.
_FARTHEST_ECHO: Final = 200
# Characters of the longest line that may be a crosshead.
_LONGEST_CROSSHEAD: Final = 60
# One word, without the signs around it: don't
_WORD: Final = regexp(r"[\w']*\w")


@final
class AttributedHeadline:
    """A headline in its parts: what is said, the sign that reports it, and who says it."""

    __slots__ = ("content", "cue", "mention")

    def __init__(
        self,
        content: CharSpan,
        cue: CharSpan,
        mention: CharSpan,
    ) -> None:
        self.content: CharSpan = content
        self.cue: CharSpan = cue
        self.mention: CharSpan = mention


def attributed_headline(reading: Reading) -> AttributedHeadline | None:
    """The headline's parts, if it names somebody of the body after a dash or before a colon."""
    if reading.headline is None:
        return None
    headline = reading.areas[reading.headline]
    if len(headline) > _LONGEST_HEADLINE:
        return None
    if any(region.paragraph == reading.headline for region in reading.regions):
        return None  # what is quoted there is a quote of its own
    patterns = _WITH_COLON if ":" in headline.text else _WITHOUT_COLON
    if not any(map(headline.text.__contains__, _BREAKS)):
        return None
    for pattern in (*patterns, *_WITH_VERB) if ", " in headline.text else patterns:
        match = pattern.fullmatch(headline.text)
        if match is None or len(match["content"].split()) < _FEWEST_WORDS:
            continue
        content, cue, name = (
            reading.span(headline.start + match.start(part), headline.start + match.end(part))
            for part in ("content", "cue", "name")
        )
        if _says(reading, pattern, name, content):
            return AttributedHeadline(content, cue, name)
    return None


def _says(reading: Reading, pattern: re.Pattern[str], name: CharSpan, content: CharSpan) -> bool:
    """Whether *name* says *content*, which *pattern* has found in the headline."""
    if pattern in _WITH_VERB:
        return _is_called(name.text)
    if pattern is not _NAME_LAST and _is_voice(name.text, follows=pattern is _NAME_AFTER_COLON):
        if _is_question(content):
            return False
        return _is_clause(reading, content) or _has_no_article(
            content
        )  # not Judge: a life in court
    if pattern is _NAME_AFTER_COLON and not _is_clause(reading, content):
        return False  # Five days in May: Ada Ek
    return _is_in_body(reading, name, people_only=pattern is not _NAME_LAST)


def _is_voice(name: str, *, follows: bool) -> bool:
    """Whether *name* is what a speaker is called: `Poll: rain will stay`, `Rain: police chief`.

    *follows* says that it stands after the colon.
    """
    words = name.lower().split()
    if name.lower() in HEADLINE_VOICES:
        return True
    called = words[-1] in PEOPLE or words[-1] in SPEAKING_PLACES
    return follows and called and words[0] not in DETERMINERS


def _is_called(name: str) -> bool:
    """Whether *name* is a noun phrase for a speaker: minister, head of the Ek Union"""
    words = [word.lower() for word in name.split()]
    head = next((at for at, word in enumerate(words) if word in PREPOSITIONS), len(words))
    return head > 0 and any(words[head - 1] in kind for kind in _CALLED)


def _is_clause(reading: Reading, content: CharSpan) -> bool:
    """Whether *content* has a verb that is known as one, or what is to happen: road to close."""
    first, after = reading.token_at(content.start), reading.token_at(content.end)
    words = [word.lower() for word in reading.tokens.words[first:after] if word != "May"]
    return not AUXILIARIES.isdisjoint(words) or "to" in words[1:3]


def _is_question(content: CharSpan) -> bool:
    """Whether *content* is a question, which reports nobody's words: Who will pay: Ek"""
    first = content.text.split(None, 1)[0].lower()
    return content.text.endswith("?") or first in QUESTIONS


def _has_no_article(content: CharSpan) -> bool:
    """Whether *content* begins as headlines that tell do: Man drove into shop, not 10 best films"""
    first = content.text.split(None, 1)[0].lower()
    return first not in ARTICLES and not first[0].isdigit()


def _is_in_body(reading: Reading, name: CharSpan, *, people_only: bool) -> bool:
    """Whether *name*, all of it, is a name that the body has as well.

    Before a colon it has to be a person's: `Poll:` and `Daily Ek:` are labels of another sort.
    """
    for mention in reading.mentions_between(name.start, name.end):
        character = reading.cast.get(mention)
        if character is not None and (mention.start, mention.end) == (name.start, name.end):
            if people_only and character.kind != "person":
                return False
            return any(other.area != reading.headline for other in character.mentions)
    return False


def find_echoes(quotes: Sequence[Quote], origins: Origins, reading: Reading) -> dict[Quote, Quote]:
    """What is quoted in headline and crossheads, each with the quote below with the same words."""
    marked = [quote for quote in quotes if quote.kind != "indirect"]
    headings = [_is_heading(quote, origins[quote].regions[0], reading) for quote in marked]
    if not any(headings):
        return {}
    echoes: dict[Quote, Quote] = {}
    for index, heading in enumerate(marked):
        words = f" {_bare(heading)} " if headings[index] else ""
        if len(words.split()) < _FEWEST_ECHOED:
            continue
        key = max(words.replace("'", " ").split(), key=len)  # a quote with all of them has this one
        after = range(index + 1, min(len(marked), index + _FARTHEST_ECHO))
        likely = [i for i in after if not headings[i] and _has(marked[i], key)]
        below = {i: told for i in likely if words in (told := f" {_bare(marked[i])} ")}
        # The same words without a cue may be one more heading.
        plain = next(iter(below), None)
        full = next((i for i, told in below.items() if marked[i].cue or told != words), plain)
        if full is not None:
            echoes[heading] = marked[full]
    return echoes


def _is_heading(quote: Quote, region: Region, reading: Reading) -> bool:
    """Whether *quote*, which *region* begins, is in the headline, or a short line of its own."""
    if region.paragraph == reading.headline:
        return True
    area = reading.areas[region.paragraph]
    return (
        area.end - area.start <= _LONGEST_CROSSHEAD
        and not any(map(str.isalpha, reading.text[area.start : quote.start]))  # 3. “No”
        and area.end <= quote.end + 1
    )


def _has(quote: Quote, word: str) -> bool:
    return any(word in span.text.lower() for span in quote.content)


def _bare(quote: Quote) -> str:
    """The words of *quote* alone, in lower case."""
    return " ".join(_WORD.findall(quote.text.lower().replace("’", "'")))
