"""Where the body begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.layout.evidence import Evidence, page_words_of
from newsparse.layout.page import PageLines, dated, is_furniture
from newsparse.layout.persons import looks_given
from newsparse.layout.tagging import own_findings
from newsparse.layout.wording import capital_quarters
from newsparse.models import model
from newsparse.models.linear import Finding
from newsparse.patterns import regexp

__all__ = ["LATEST_DATELINE", "body_start", "start_candidates", "start_findings"]

# A video's labels, the last of which stands above its title
_VIDEO: Final = frozenset(("video", "play", "play video", "now playing", "watch", "watch now"))
# Labels of key points
_KEY_POINTS: Final = frozenset(
    "key points|key takeaways|key facts|key findings|highlights|story highlights|at a glance"
    "|the gist|in brief|in short|summary|takeaways|main points|quick read|the lowdown|what we know"
    "|bottom line|das wichtigste in kürze".split("|")
)
# APPLE growers ... | A MOTORIST was ...: how papers set the first words of a story
_LOUD: Final = regexp(r"(?:[A-Z]{5,}|(?:A|AN|THE) [A-Z]{3,})\b(?=.*[a-z])")
# Brenholm 3, Salthaven 1 | Kelderby d. Nordvik 61-38
_SCORE: Final = regexp(r"\b\d{1,3}\b")
# A letter, before which numbers are no score
_NO_DIGIT: Final = regexp(r"[^\W\d]")
# Exclusive: the library’s head says where he will look next: how summaries begin, not stories
_RUBRIC: Final = regexp(r"(?:Exclusive|Analysis|Opinion|Explainer|Comment|Interview): ")
# Already with us? Log in
_LOG_IN: Final = regexp(r"(?i)\b(?:log|sign) ?in\b|\bsubscribe\b")
# Saving this one for later? Harbour News Plus keeps it for you
_TO_READER: Final = regexp(r"(?i)\b(?:you|your|our|us)\b")
# How many lines are weighed as the first paragraph, and among how many they are looked for
_CANDIDATES: Final = 6
_LOOKED_AT: Final = 12
# Among how many of the first lines that may open the story its head is looked for.
_FIRST_TELLING: Final = 5
# How many of them are counted, to see that there are more than twice as many as stand above it.
_WEIGHED: Final = 2 * _FIRST_TELLING + 1
# How many of these, summaries, may stand above the head's last line.
_MOST_ABOVE: Final = 3
# How many lines below the headline a name alone may be the author's.
_PERSON_REACH: Final = 14
# A name with a role after it has fewer words.
_NO_PERSON: Final = 9
# From so many words on a line is no caption, whatever cue it has.
_NO_ASIDE: Final = 30
# Key points have no more words.
_LONGEST_POINT: Final = 20
# From so many words on a line is prose; a sentence is from fewer on.
_PROSE: Final = 15
_PROSE_SENTENCE: Final = 5
# How many lines below the headline a page's head may go on: menus are long.
_HEAD_REACH: Final = 160
# How many lines below a candidate a time or a byline is looked for.
_META_REACH: Final = 30
# The same for the next candidate.
_NEXT_REACH: Final = 20
# The shapes of lines that are no prose
_SHORT_SHAPES: Final = ("page", "label", "caption", "title")
# How the beginnings of other stories end: The market hall moves to ...
_BROKEN_OFF: Final = ("...", "…")
# A caption whose credit stands on the next line has no more words.
_LONGEST_CAPTION: Final = 25
# A sentence of fewer words opens a story only where prose follows.
_SHORT_SENTENCE: Final = 8
# The paragraph of a plain text up to which a dateline says that the body begins with it; what is
# above is a summary.
LATEST_DATELINE: Final = 3


def body_start(page: PageLines, likely: Sequence[int]) -> int:
    """The index of the body's first paragraph; *likely* are the lines that are likely body."""
    candidates = start_candidates(page)
    if len(candidates) < 2:
        return candidates[0] if candidates else likely[0]
    score = model("line", "start").score
    scores = [round(score(findings), 6) for findings in start_findings(page, candidates)]
    return candidates[scores.index(max(scores))]


def start_candidates(page: PageLines) -> list[int]:
    """The lines that the body may begin with: prose after the byline. A dateline settles it."""
    headline = page.headline
    head = _head(page, headline)
    prose = _prose_lines(page, head, _LOOKED_AT) or _prose_lines(page, headline, _LOOKED_AT)
    few = LATEST_DATELINE if dated(page, prose) else 1
    most = _CANDIDATES if page.litter else few  # no more are asked for below
    prose = _telling(page, prose, head, most) or prose[:most]
    if len(prose) > 2 and _shared_first(page, range(prose[0], prose[1])):
        del prose[0]  # a summary: buttons stand between it and the article
    if told_first := dated(page, prose[:LATEST_DATELINE]):
        return told_first
    bare = page.litter < 3 and not page.metas and prose[:2] == [headline + 1, headline + 2]
    if page.litter == 0 or bare:
        # Plain text: a header, and what it stands above
        return _results(page, head, prose[:1]) or prose[:1]
    prose = prose[_key_points(page, prose) :]
    return dated(page, prose) or prose


def _prose_lines(page: PageLines, above: int, most: int, *, telling: bool = False) -> list[int]:
    """The first lines of prose below the line *above*, *most* of them.

    Of the *telling* ones each stands on the page once, and none is an aside.
    """
    found: list[int] = []
    for n in range(above + 1, len(page.lines)):
        item = page.lines[n]
        if not _is_prose(item) or is_furniture(item):
            continue
        if telling and (_is_aside(item) or page.copies[item.line.text] > 1):
            continue
        found.append(n)
        if len(found) == most:
            break
    return found


def _telling(page: PageLines, prose: Sequence[int], head: int, most: int) -> list[int]:
    """Of the lines of *prose*, the first *most* that may open a story: no captions and notes."""
    told, found = {item.line.text for item in page.lines[: max(0, head)]}, list[int]()
    for n in prose:
        if page.lines[n].line.text not in told and _may_tell(page, n):
            found.append(n)
            if len(found) == most:
                break
    return found


def _may_tell(page: PageLines, number: int) -> bool:
    """Whether nothing in a line, or beside it, says that it opens no story."""
    item = page.lines[number]
    return not (
        _is_aside(item)
        or _is_blurb(page, number)
        or _is_among_buttons(page, number)
        or _RUBRIC.match(item.line.text)
        or _offers(page, number)
        or _is_above_credit(page, number)
        or page_words_of(item)
    )


def _is_among_buttons(page: PageLines, number: int) -> bool:
    """Whether a short sentence has no prose near it: `What happens when I share?`."""
    item = page.lines[number]
    if item.words >= _SHORT_SENTENCE or item.dateline is not None:
        return False
    return not any(map(_is_prose, page.lines[number + 1 : number + 3]))


def _is_above_credit(page: PageLines, number: int) -> bool:
    """Whether a line is short, and a caption or a credit stands right below it: `The quay.`"""
    if page.shapes[number + 1 : number + 2] != ["caption"]:
        return False
    return page.lines[number + 1].line.gap < 2 and page.lines[number].words <= _LONGEST_CAPTION


def _offers(page: PageLines, number: int) -> bool:
    """Whether a line offers something to the reader, and a button to log in stands below it."""
    if number + 1 >= len(page.lines):
        return False
    below = page.lines[number + 1].line
    if below.words >= _SHORT_SENTENCE or _LOG_IN.search(below.text) is None:
        return False  # as most
    return _TO_READER.search(page.lines[number].line.text) is not None


def _head(page: PageLines, headline: int) -> int:
    """The last line of the page's head: a time or a name that few lines of prose stand above."""
    reach = enumerate(page.lines[headline + 1 : headline + _HEAD_REACH], headline + 1)
    signs = [
        n for n, item in reach if item.is_meta or (item.byline and n < headline + _PERSON_REACH)
    ]
    telling = _prose_lines(page, headline, _WEIGHED, telling=True) if signs else []
    head, first = headline, telling[:_FIRST_TELLING]
    for n in signs:
        item = page.lines[n]
        person = head == headline and n < headline + _PERSON_REACH and _is_person(item)
        if not (person or item.is_meta):
            continue
        passed = [other for other in first if head < other < n]
        if any(_opens_story(page, other) for other in passed):
            break
        above = sum([other < n for other in first])
        allowed = _MOST_ABOVE if head == headline and not person else 1
        if len(passed) <= allowed and len(telling) > 2 * above:
            head = n
    return head


def _opens_story(page: PageLines, number: int) -> bool:
    """Whether a line can't be a summary above a byline: it opens as only a story does.

    Where there is no headline, there is nothing to sum up.
    """
    item = page.lines[number]
    return (
        page.headline < 0
        or item.dateline is not None
        or (item.line.is_sentence and _LOUD.match(item.line.text) is not None)
    )


def _results(page: PageLines, head: int, first: Sequence[int]) -> list[int]:
    """The first line of results right after a plain text's head: `Brenholm 3, Salthaven 1`."""
    if head <= page.headline or not first:
        return []
    above = range(head + 1, first[0])
    listed = above and all(_is_score(page.lines[n].line.text) for n in above)
    return [above[0]] if listed else []


def _is_score(line: str) -> bool:
    """Whether two short numbers stand after a word."""
    word = _NO_DIGIT.search(line)
    return word is not None and len(_SCORE.findall(line, word.end())) > 1


def start_findings(page: PageLines, candidates: Sequence[int]) -> list[list[Finding]]:
    """For each candidate, what speaks for and against its being the first paragraph."""
    lines = page.lines
    around = ["headline" if n <= page.headline else shape for n, shape in enumerate(page.shapes)]
    around += ["end", "end"]
    buttons = next((n for n, item in enumerate(lines) if item.cue == "share"), len(lines))
    result: list[list[Finding]] = []
    for order, number in enumerate(candidates):
        item, shape = lines[number], page.shapes[number]
        gaps = (item.line.gap > 1, number + 1 < len(lines) and lines[number + 1].line.gap > 1)
        between = _between(page, candidates, order)
        findings = [
            *own_findings(item, capital_quarters(item.line.text)),
            (_of_metas, *_beside_metas(page, candidates, order)),
            (_of_neighbours, shape, around[number - 1] if number else "headline"),
            (_of_followers, shape, around[number + 1], around[number + 2], gaps),
            (_of_candidates, *_later(page, candidates, order), gaps[0]),
            (_of_between, between, "share" in between and buttons >= number),
        ]
        if page.copies[item.line.text] > 1:
            findings.append((_named, "repeated"))
        result.append(findings)
    return result


def _beside_metas(
    page: PageLines, candidates: Sequence[int], order: int
) -> tuple[int, str, str, int, int]:
    """How a candidate stands to the page's times and bylines.

    Its order; how many candidates stand between it and the nearest one above, and the nearest below
    (`none` without one); how many lines it is below the one above; and how many short lines stand
    between it and the candidate before.
    """
    number = candidates[order]
    above = next((n for n in reversed(page.metas) if n < number), None)
    below = next((n for n in page.metas if number < n < number + _META_REACH), None)
    back = facing = "none"
    since = 0
    if above is not None:
        back = f"{min(3, sum([above < n < number for n in candidates]))}"
        since = number - above
    if below is not None:
        facing = f"{min(3, sum([number < n < below for n in candidates]))}"
    previous = candidates[order - 1] if order else page.headline
    short = sum([shape in _SHORT_SHAPES for shape in page.shapes[previous + 1 : number]])
    return min(order, 5), back, facing, min(since, 4), min(short, 3)


def _between(page: PageLines, candidates: Sequence[int], order: int) -> frozenset[str]:
    """What kinds of lines stand between a candidate and the next, where that is near."""
    number = candidates[order]
    following = candidates[order + 1] if order + 1 < len(candidates) else number + 1
    reach = range(number + 1, min(following, number + _NEXT_REACH))
    return frozenset(page.lines[n].cue or page.shapes[n] for n in reach)


def _later(page: PageLines, candidates: Sequence[int], order: int) -> tuple[int, int, int]:
    """Of the next three candidates: how many stand apart, in how many lines, and how many are."""
    later = candidates[order + 1 : order + 4]
    apart = sum([page.lines[n].line.gap > 1 for n in later])
    return apart, min(later[-1] - candidates[order], 9) if later else 0, len(later)


def _is_person(item: Evidence) -> bool:
    """Whether a line holds nothing but the name of somebody, a role perhaps after it."""
    by = item.byline
    if by is None or not by.people or item.cue is not None or item.line.is_sentence:
        return False
    return item.line.words < _NO_PERSON and looks_given(by.people[0])


def _is_aside(item: Evidence) -> bool:
    """Whether a line of prose is a caption, an invitation, a note or another story's beginning."""
    if not item.is_bare and (
        item.credited or (item.cue not in (None, "scene") and item.line.words < _NO_ASIDE)
    ):
        return True
    return item.line.text.endswith(_BROKEN_OFF)


def _key_points(page: PageLines, candidates: Sequence[int]) -> int:
    """How many of the *candidates* are key points above the article.

    A label says so, and a line that is no prose ends them; or they are short lines close together
    above paragraphs set apart.
    """
    lines = page.lines
    if not candidates:
        return 0
    label = lines[candidates[0] - 1].line.text.casefold().strip(" :*•")
    count = 0
    if label in _KEY_POINTS:
        for at, number in enumerate(candidates):
            if at and number != candidates[at - 1] + 1:
                return count
            count += 1
        return 0
    for at, number in enumerate(candidates):
        item = lines[number]
        if (
            item.line.gap > 1
            or item.words > _LONGEST_POINT
            or (at and number != candidates[at - 1] + 1)
        ):
            break
        count += 1
    apart = count < len(candidates) and lines[candidates[count]].line.gap > 1
    return count if count > 1 and apart else 0


def _shared_first(page: PageLines, between: range) -> bool:
    """Whether the page's first button to share it stands in *between*."""
    for number, item in enumerate(page.lines[: between.stop]):
        if item.cue == "share" and item.line.text[:5].casefold() == "share":
            return number in between
    return False


def _is_blurb(page: PageLines, number: int) -> bool:
    """Whether a line tells of the video above it: `Video`, a title, and this."""
    if number - 2 <= page.headline or page.shapes[number - 1] not in ("title", "label", "name"):
        return False
    return page.lines[number - 2].line.text.casefold() in _VIDEO


def _is_prose(item: Evidence) -> bool:
    """Whether a line is long enough to be told in, or dated as only a story is."""
    if item.words >= _PROSE or item.dateline is not None:
        return True
    return item.words >= _PROSE_SENTENCE and (item.line.is_sentence or item.line.text.endswith(":"))


# -- how what is found is spelt in signs


def _named(name: str) -> list[str]:
    return [name]


def _of_metas(order: int, back: str, facing: str, since: int, labels: int) -> list[str]:
    """Which candidate it is, and how it stands to the page's times and bylines."""
    return [
        f"order {order}",
        f"meta below {facing}",
        f"meta above {back}",
        f"metas {back} {facing}",
        f"order {min(order, 3)} metas {back} {facing}",
        f"since {since}",
        f"labels {labels}",
        f"labels {min(labels, 2)} metas {back} {facing}",
    ]


def _of_neighbours(shape: str, before: str) -> list[str]:
    return [f"{shape}<{before}"]


def _of_followers(shape: str, after: str, after2: str, gaps: tuple[bool, bool]) -> list[str]:
    return [f"{shape}>{after}", f"{shape}>>{after2}", f"gaps {gaps[0]:d}{gaps[1]:d}"]


def _of_candidates(apart: int, reach: int, count: int, loose: bool) -> list[str]:
    """How the next candidates, *count* of them, stand apart."""
    return [
        f"next apart {apart} {count}",
        f"next apart {apart} {count} loose {loose:d}",
        f"next within {reach} {count}",
    ]


def _of_between(kinds: frozenset[str], first_buttons: bool) -> list[str]:
    """What stands between this candidate and the next; the page's first buttons perhaps."""
    return [*(f"between {kind}" for kind in sorted(kinds)), *["buttons below"] * first_buttons]
