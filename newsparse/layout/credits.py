"""Who wrote the article: the byline of a page."""

from __future__ import annotations

from itertools import chain
from typing import Final, final

from newsparse.layout.authors import names_role
from newsparse.layout.bylines import Byline, read_byline
from newsparse.layout.evidence import Evidence
from newsparse.layout.feet import is_contact
from newsparse.layout.page import LITTER, PageLines
from newsparse.layout.persons import looks_given, spelt_as_name
from newsparse.layout.source_lines import BESIDE_TIMES, agency_name
from newsparse.patterns import unicode_regexp
from newsparse.spans import CharSpan
from newsparse.timestamps import Stamp

__all__ = ["ChosenByline", "choose_byline", "without_time"]

# A line of as many words or more is no byline.
_LONGEST_BYLINE: Final = 16
# How many of the body's first lines a byline may stand among.
_FIRST_LINES: Final = 8
# Over how many lines a byline may go on.
_MOST_LINES: Final = 15
_MOST_BETWEEN_NAMES: Final = 2
# A job title between two names has no more words.
_LONGEST_ROLE: Final = 6
# What makes a line surely a byline, in points: By Ada Ek, and By our staff
_SAYS_BY: Final = 12
_SAYS_BY_NOBODY: Final = 4
# A name on a line with a time
_BESIDE_TIME: Final = 6
# Of a bare name: that a time stands on the next line or the one after it, that it is surely
# somebody's, and that the line above says By
_NEXT_TO_TIME: Final = 2
_SURELY_SOMEBODY: Final = 3
_LABELLED: Final = 4
# Paragraphs among which whoever the story is about is named in full
_FIRST_PARAGRAPHS: Final = 3
# Ada Ek is a staff writer for Harbour News. | Ada Ek is the Gazette's political editor in Vik.
_WRITER_NOTE: Final = unicode_regexp(
    r"(?P<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})"
    r" is (?:an?|the|[\w.]+[’']s?) (?:[\w’'-]+ ){0,4}?"
    r"(?i:reporter|writer|correspondent|editor|columnist|journalist|contributor|producer)"
    r"(?: (?:for|at|with|of|in|on|who|based|covering)\b|[.,])"
)
# — Ada Ek
_DASHES: Final = "—–-"
# How a line ends that another name follows
_AND: Final = (",", "&", " and")
# What may stand on a line of its own between names
_JOINING: Final = ("and", "&", "by", "By", "|", "/", "…", "...")


@final
class ChosenByline:
    """The byline, its people, and the lines it takes (by index).

    *agency* is the name of the agency that has the line for itself: it names no authors, and may
    be the article's source.
    """

    __slots__ = ("agency", "lines", "people", "span")

    def __init__(
        self,
        span: CharSpan | None,
        people: tuple[str, ...] = (),
        lines: frozenset[int] = frozenset(),
        agency: str | None = None,
    ) -> None:
        self.span: CharSpan | None = span
        self.people: tuple[str, ...] = people
        self.lines: frozenset[int] = lines
        self.agency: str | None = agency


def choose_byline(page: PageLines, body: range, times: frozenset[int]) -> ChosenByline:
    """The byline: above the *body* if there is one, else just within it or below.

    *times* are the lines that hold the article's times; a name beside one is a byline.
    """
    lines = page.lines
    above = [
        (_strength(page, n, times), -n)
        for n in range(body.start)
        if n != page.headline and not _is_told_of(page, n, body, times)
    ]
    strength, minus = max(above, default=(0, 0))
    best = -minus if strength else _below(page, body)
    if best < 0:
        signed = _in_signature(page, body)
        return signed if signed.span is not None else _in_writer_note(page, body)
    by = lines[best].byline
    if by is None:
        span = _beside_stamps(page, best)
        alone = span.text == lines[best].line.text
        return ChosenByline(span, (), frozenset((best,)), agency_name(span.text) if alone else None)
    first = best
    while first - 1 > page.headline and (before := _name_above(page, first)) is not None:
        by, first = before, first - 1
    people, end, last = _further_people(page, first, range(first + 1, body.start), times)
    span = CharSpan.of(page.text, by.start, end)
    return ChosenByline(span, people, frozenset(range(first, last + 1)))


def without_time(byline: ChosenByline, text: str, time: Stamp) -> ChosenByline:
    """The *byline* without the *time* that it runs into: `Ada Ek May 4` above `2021`."""
    span = byline.span
    if span is None or span.end <= time.start or time.end <= span.start:
        return byline
    words = text[span.start : time.start].rstrip(BESIDE_TIMES)
    by = read_byline(words, span.start)
    if by is None:
        return ChosenByline(None)
    bare = CharSpan.of(text, by.start, by.end)
    return ChosenByline(bare, by.people, byline.lines, byline.agency)


def _below(page: PageLines, body: range) -> int:
    """The index of a byline just within the *body* or below it; -1 without one."""
    within = range(body.start, min(body.start + _FIRST_LINES, body.stop))
    foot = range(max(within.stop, body.stop - 1), len(page.lines))
    for n in chain(within, foot):
        item = page.lines[n]
        by = item.byline
        if by is None or item.line.words >= _LONGEST_BYLINE or item.line.text[0] in "—–":
            continue
        if by.marked and not body.start + 3 <= n < body.stop:
            return n
        if n == body.start + 1 and _stands_alone(page, n, body):
            return n  # below a lead that opens with a dateline
        # Ada Ek @adaek / 6 days
        timed = n in body and (item.stamps or item.relative)
        if timed and (by.marked or (by.people and looks_given(by.people[0]))):
            return n
    # The name alone right after the last paragraph, where it isn't that of somebody in the news
    for n in range(body.stop, min(body.stop + 2, len(page.lines))):
        by = page.lines[n].byline
        if by is None or by.marked or page.lines[n].cue is not None:
            continue
        if by.people and all(looks_given(p) and page.text.count(p) == 1 for p in by.people):
            return -1 if is_contact(page.lines[n - 1].line.text) else n
    return -1


def _in_writer_note(page: PageLines, body: range) -> ChosenByline:
    """The name in a note about the writer at the foot, unless the story is about that person."""
    for n in range(max(body.start + 1, body.stop - 1), len(page.lines)):
        line = page.lines[n].line
        note = _WRITER_NOTE.match(line.text)
        if note and looks_given(note["name"]) and page.text.count(note["name"]) == 1:
            span = CharSpan.of(page.text, line.start, line.start + note.end("name"))
            return ChosenByline(span, (note["name"],), frozenset((n,)))
    return ChosenByline(None)


def _in_signature(page: PageLines, body: range) -> ChosenByline:
    """The name after a dash right below the *body*, unless the story is about that person."""
    for n in range(body.stop, min(body.stop + 2, len(page.lines))):
        line = page.lines[n].line
        if line.text[0] not in _DASHES:
            continue
        start = line.end - len(line.text.lstrip(_DASHES + " "))
        by = read_byline(page.text[start : line.end], start)
        if by and by.people and all(looks_given(p) and page.text.count(p) == 1 for p in by.people):
            return ChosenByline(CharSpan.of(page.text, start, by.end), by.people, frozenset((n,)))
    return ChosenByline(None)


def _stands_alone(page: PageLines, number: int, body: range) -> bool:
    """Whether a line is the name of somebody, and nothing else, whom the story doesn't tell of."""
    return _is_name(page.lines[number]) and not _is_told_of(page, number, body, frozenset())


def _name_above(page: PageLines, number: int) -> Byline | None:
    """The name right above a byline's: one that another follows, `Ada Ek,`, or a name alone."""
    item, below = page.lines[number - 1], page.lines[number]
    by = item.byline
    if by is None or not by.people or item.stamps:
        return None
    together = below.line.gap < 2 and _is_name(item) and _is_name(below)
    return by if together or item.line.text.endswith(_AND) else None


def _is_name(item: Evidence) -> bool:
    """Whether a line is the name of somebody and nothing else: `Ada Ek`."""
    by = item.byline
    return by is not None and by.people == (item.line.text,) and looks_given(item.line.text)


def _further_people(
    page: PageLines, first: int, below: range, times: frozenset[int]
) -> tuple[tuple[str, ...], int, int]:
    """The people of a byline of several lines, where it ends, and its last line.

    One name stands on each line, a job title between them perhaps.
    """
    item = page.lines[first]
    assert item.byline is not None, "it was chosen for it"
    people, end, last = list(item.byline.people), item.byline.end, first
    for n in below[:_MOST_LINES]:
        more = page.lines[n]
        timed = item.stamps or more.stamps or more.relative or n in times
        if timed or n == page.headline or n > last + _MOST_BETWEEN_NAMES + 1:
            break
        above = page.lines[n - 1].line.text
        goes_on = above.endswith(_AND) or above in _JOINING
        name = more.byline
        if (
            name is not None
            and name.people
            and not name.marked
            and more.cue is None
            and (goes_on or not item.byline.marked or not _is_role_alone(more.line.text))
        ):
            if name.people[0] in people or not (goes_on or looks_given(name.people[0])):
                break
            people.extend(name.people)
            end, last = name.end, n
        elif more.line.words > _LONGEST_ROLE or not (
            names_role(more.line.text) or more.line.text in _JOINING
        ):
            break
    return tuple(dict.fromkeys(people)), end, last


def _is_role_alone(text: str) -> bool:
    """Whether a line is a job title in small letters after an outlet's name: `Vik Times reporter`.

    But `Ada Ek, reporter`.
    """
    last = text.rpartition(" ")[2]
    return last.islower() and names_role(last) and "," not in text


def _is_told_of(page: PageLines, number: int, body: range, times: frozenset[int]) -> bool:
    """Whether a line is the name, and nothing else, of somebody whom the story is about.

    What tells is the headline, or the first paragraphs where no time is beside the name.
    """
    item = page.lines[number]
    by = item.byline
    if by is None or by.marked or len(by.people) != 1 or item.line.text != by.people[0]:
        return False
    name = by.people[0]
    if page.headline >= 0 and name in page.lines[page.headline].line.text:
        return True
    if item.relative or any(abs(number - n) < 2 for n in times):
        return False
    told = [n for n in body if page.lines[n].line.is_sentence and not page.lines[n].credited]
    return any(name in page.lines[n].line.text for n in told[:_FIRST_PARAGRAPHS])


def _beside_stamps(page: PageLines, number: int) -> CharSpan:
    """The longest stretch of a line that is no time: `Reuters` in `14 May 2024 Reuters`."""
    item = page.lines[number]
    edges = [item.line.start]
    for stamp in sorted(item.stamps, key=lambda stamp: stamp.label):
        edges += [stamp.label, stamp.end]
    edges.append(item.line.end)
    start, end = max(zip(edges[::2], edges[1::2], strict=True), key=lambda gap: gap[1] - gap[0])
    words = page.text[start:end]
    start += len(words) - len(words.lstrip(BESIDE_TIMES))
    end -= len(words) - len(words.rstrip(BESIDE_TIMES))
    return CharSpan.of(page.text, start, max(start, end))


def _strength(page: PageLines, number: int, times: frozenset[int]) -> int:
    """How surely a line above the body is the byline, in points; 0: it is none."""
    item = page.lines[number]
    by = item.byline
    near = any(abs(number - n) <= 2 for n in times)
    if by is None:
        return 2 + near if item.agency else 0
    if by.marked:
        return _SAYS_BY if by.people else _SAYS_BY_NOBODY
    if item.cue in LITTER or item.cue == "caption":
        return 0
    if item.stamps and by.people:
        return _BESIDE_TIME
    above = page.lines[number - 1].line.text.casefold().strip(" :") if number else ""
    labelled = _LABELLED * (above in ("by", "von", "author", "par", "por"))
    if not by.people:  # Our Foreign Staff
        return 1 + near + 2 * labelled
    beside = any(abs(number - n) == 1 for n in times)
    name = by.people[0]
    surely = looks_given(name) or len(by.people) > 1
    if not (surely or labelled or _may_sign(item.line.text, name)):
        return 0  # Humanitarian Aid, a page's section
    strength = 2 + _NEXT_TO_TIME * beside + near + _SURELY_SOMEBODY * surely
    return strength + labelled


def _may_sign(line: str, name: str) -> bool:
    """Whether a *line* that names nobody known has a job title, or a *name* spelt as people's."""
    return names_role(line) or spelt_as_name(name)
