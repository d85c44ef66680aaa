"""Where the body begins, and which lines are its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newsparse.layout.evidence import Evidence
from newsparse.layout.lines import begins_with_cue
from newsparse.layout.page import LITTER, Page
from newsparse.layout.persons import looks_given
from newsparse.layout.sources import read_ending
from newsparse.layout.tagging import body_odds, own_findings
from newsparse.lexicon import table
from newsparse.weighing import Finding, Model

__all__ = ["body_lines", "start_candidates", "start_findings", "start_model"]

# "We will see." | ‘We will see.’ | SMITH: We will see. | - We will see.
_SPEECH = re.compile(r"[\"“”„«»]|^(?:['‘]|[-–—] ?[A-ZÀ-Þ]|[A-ZÀ-Þ][A-ZÀ-Þ .'-]{1,40}: )")
_SPEAKS = re.compile(r"[\"“„«]|[A-ZÀ-Þ][A-ZÀ-Þ .'-]{1,40}: |‘[^’]+[.!?…,]’")
# A video's labels, the last of which stands above its title
_VIDEO = frozenset(("video", "play", "play video", "now playing", "watch", "watch now"))
# © 2021 Harbour News | This material may not be published | Follow her on Twitter @adaek
_NOTE = re.compile(
    r"(?i)©|\bcopyright\b|all rights reserved|may not be (?:published|reproduced|reprinted)"
    r"|\bfollow (?:him|her|them|me) (?:on|at)\b|\bbe reached at\b"
)
# ... on Monday. (Ada Ek/Harbour News) | ... on Monday. (File photo)
_CREDITED = re.compile(
    r"(?:/[^()/]{1,40}|\((?i:file |stock |ap )?(?i:photo|image|pic|credit|courtesy)[^()]{0,60})"
    r"\)?\.?$"
)
# How many lines are weighed as the first paragraph.
_CANDIDATES = 6
# The paragraph of a plain text up to which a dateline says that the body begins with it; what is
# above is a summary.
_LATEST_DATELINE = 3


def body_lines(page: Page) -> list[int]:
    """The indices of the lines that are the body's paragraphs."""
    lines, odds = page.lines, body_odds(page)
    title = ""
    if page.headline >= 0:
        title = " ".join(lines[page.headline].line.text.split()).casefold()
    behind = range(page.headline + 1, len(lines))
    signed = next((n for n in reversed(behind) if odds[n] >= 0.5), -1)
    if signed >= 0 and read_ending(lines[signed].line.text) is None:
        signed = -1  # ... he said. (Reuters)
    likely = [
        n
        for n in behind
        if odds[n] >= 0.5
        and not (_is_furniture(lines[n]) or _repeats(lines[n], title))
        and (n == signed or not _is_insert(lines[n]))
    ]
    if not likely or _is_plain(page):
        told = _dated(page, behind[:_LATEST_DATELINE])
        return [
            n
            for n in range(told[0] if told else behind.start, behind.stop)
            if lines[n].line.is_sentence and lines[n].cue is None and not lines[n].is_stamp
        ]
    start = _body_start(page, likely)
    chosen = {start, *(n for n in likely if n >= start)}
    last = _last_paragraph(page, odds, max(start, likely[-1]))
    chosen.add(last)
    clean = page.litter == 0
    within = range(start, len(lines) if clean else last)
    left = [n for n in within if n not in chosen]
    chosen.update(_told(page, odds, left, clean))
    if _is_wire(page, start):
        chosen.update(n for n in range(start, len(lines)) if not _is_furniture(lines[n]))
    return sorted(chosen)


def _last_paragraph(page: Page, odds: Sequence[float], last: int) -> int:
    """The index of the body's last paragraph; *last* is the last line that is likely one.

    Right behind it the odds take a plain paragraph for a page's foot.
    """
    for n in range(last + 1, len(page.lines)):
        item = page.lines[n]
        plain = page.shapes[n] in ("prose", "para") and item.line.is_sentence
        if n - last > 2 or odds[n] < 0.02:
            break
        if plain and odds[n] >= 0.1 and not item.credited and page.copies[item.line.text] == 1:
            last = n
    return last


def _is_plain(page: Page) -> bool:
    """Whether the lines behind the headline are sentences and nothing else: plain prose."""
    behind = page.lines[page.headline + 1 :]
    return not page.metas and all(item.line.is_sentence and item.cue is None for item in behind)


def start_candidates(page: Page) -> list[int]:
    """The lines that the body may begin with: prose behind the byline. A dateline settles it."""
    lines, headline = page.lines, page.headline
    prose = [
        n
        for n in range(headline + 1, len(lines))
        if _is_prose(lines[n]) and not _is_furniture(lines[n])
    ]
    head = _head(page, headline, [n for n in prose if not _is_aside(lines[n])])
    prose = [n for n in prose if n > head][:_CANDIDATES] or prose[:_CANDIDATES]
    told = {item.line.text for item in lines[:head]}
    prose = [
        n
        for n in prose
        if not (_is_aside(lines[n]) or lines[n].line.text in told or _is_blurb(page, n))
    ] or prose
    if len(prose) > 2 and _shared_first(page, range(prose[0], prose[1])):
        del prose[0]  # a summary: buttons stand between it and the article
    if told_first := _dated(page, prose[:_LATEST_DATELINE]):
        return told_first
    bare = page.litter < 3 and not page.metas and prose[:2] == [headline + 1, headline + 2]
    if page.litter == 0 or bare:
        return prose[:1]  # plain text: a header, and what it stands above
    points = _key_points(page, prose)
    prose = prose[points:]
    return _dated(page, prose) or prose


def _head(page: Page, headline: int, telling: Sequence[int]) -> int:
    """The last line of the page's head: a time or a name that few *telling* lines stand above."""
    first = telling[:5]
    head = headline
    for n in range(headline + 1, min(len(page.lines), headline + 60)):
        item = page.lines[n]
        person = head == headline and n < headline + 14 and _is_person(item)
        if not (person or item.is_meta):
            continue
        above = sum([other < n for other in first])
        passed = sum([head < other < n for other in first])
        allowed = 3 if head == headline and not person else 1
        if passed <= allowed and above <= 3 and len(telling) > 2 * above:
            head = n
    return head


def _dated(page: Page, candidates: Sequence[int]) -> list[int]:
    """The first of the *candidates* that opens with a dateline; none without one."""
    return [n for n in candidates if page.lines[n].dateline][:1]


def start_findings(page: Page, candidates: Sequence[int]) -> list[list[Finding]]:
    """For each candidate, what speaks for and against its being the first paragraph."""
    lines, metas = page.lines, page.metas
    around = ["headline" if n <= page.headline else shape for n, shape in enumerate(page.shapes)]
    around += ["end", "end"]
    people = tuple(page.people)
    buttons = next((n for n, item in enumerate(lines) if item.cue == "share"), len(lines))
    result: list[list[Finding]] = []
    for order, number in enumerate(candidates):
        item, shape = lines[number], page.shapes[number]
        shared = buttons < number
        behind = next((n for n in reversed(metas) if n < number), None)
        ahead = next((n for n in metas if number < n < number + 30), None)
        back = facing = "none"
        since = 0
        if behind is not None:
            back = f"{min(3, sum([behind < n < number for n in candidates]))}"
            since = number - behind
        if ahead is not None:
            facing = f"{min(3, sum([number < n < ahead for n in candidates]))}"
        previous = candidates[order - 1] if order else page.headline
        labels = sum(
            [
                page.shapes[n] in ("page", "label", "caption", "title")
                for n in range(previous + 1, number)
            ]
        )
        following = candidates[order + 1] if order + 1 < len(candidates) else number + 1
        between = frozenset(
            lines[n].cue or page.shapes[n] for n in range(number + 1, min(following, number + 20))
        )
        later = candidates[order + 1 : order + 4]
        apart = sum([lines[n].line.gap > 1 for n in later])
        reach = min(later[-1] - number, 9) if later else 0
        gaps = (item.line.gap > 1, number + 1 < len(lines) and lines[number + 1].line.gap > 1)
        findings = [
            *own_findings(item),
            (_of_metas, min(order, 5), back, facing, min(since, 4), min(labels, 3)),
            (_of_neighbours, shape, around[number - 1] if number else "headline"),
            (_of_followers, shape, around[number + 1], around[number + 2], gaps),
            (_of_candidates, apart, reach, len(later), gaps[0]),
            (_of_between, between, "share" in between and not shared),
        ]
        if page.copies[item.line.text] > 1:
            findings.append((_named, "repeated"))
        if item.dateline:
            findings.append((_named, "dateline"))
        if people and item.line.text.startswith(people):
            findings.append((_named, "author"))
        result.append(findings)
    return result


@cache
def start_model() -> Model:
    return Model(table("line_weights")["start"])


def _body_start(page: Page, likely: Sequence[int]) -> int:
    candidates = start_candidates(page)
    if len(candidates) < 2:
        return candidates[0] if candidates else likely[0]
    score = start_model().score
    scores = [round(score(findings), 6) for findings in start_findings(page, candidates)]
    return candidates[scores.index(max(scores))]


def _is_wire(page: Page, start: int) -> bool:
    """Whether the text is an agency's copy, with nothing of a page around it."""
    nearest = page.lines[max(0, start - 1) : start + 1]
    return any(item.dateline for item in nearest) and not any(
        item.cue in LITTER - {"related"} for item in page.lines[start:]
    )


def _is_furniture(item: Evidence) -> bool:
    """Whether a line is a time, an agency or a credit, wherever it stands."""
    if item.is_stamp or item.agency:
        return True
    return item.cue == "caption" and item.line.words < 8 and not item.line.is_sentence


def _is_insert(item: Evidence) -> bool:
    """Whether a line is plainly set into an article and no part of it.

    Where the text around is clean, the odds alone would keep it.
    """
    line = item.line
    if item.cue == "credit":
        return _NOTE.search(line.text) is not None
    if line.words >= 25:
        return False
    if item.credited and (not line.is_sentence or _CREDITED.search(line.text)):
        return True
    if item.cue == "advert":
        return True
    if line.is_sentence:
        return item.cue == "newsletter" and begins_with_cue(line)
    if item.cue in ("caption", "related", "newsletter"):
        return True
    return item.relative and line.words < 8


def _is_person(item: Evidence) -> bool:
    """Whether a line holds nothing but the name of somebody, a role perhaps behind it."""
    by = item.byline
    if by is None or not by.people or item.cue is not None or item.line.is_sentence:
        return False
    return item.line.words < 9 and looks_given(by.people[0])


def _is_aside(item: Evidence) -> bool:
    """Whether a line of prose is a caption, an invitation or a note."""
    return item.credited or (item.cue not in (None, "scene") and item.line.words < 30)


def _key_points(page: Page, candidates: Sequence[int]) -> int:
    """How many of the *candidates* are short lines close together above paragraphs set apart."""
    count = 0
    for at, number in enumerate(candidates):
        item = page.lines[number]
        if item.line.gap > 1 or item.words > 20 or (at and number != candidates[at - 1] + 1):
            break
        count += 1
    apart = count < len(candidates) and page.lines[candidates[count]].line.gap > 1
    return count if count > 1 and apart else 0


def _shared_first(page: Page, between: range) -> bool:
    """Whether the page's first button to share it stands in *between*."""
    for number, item in enumerate(page.lines[: between.stop]):
        if item.cue == "share" and item.line.text[:5].casefold() == "share":
            return number in between
    return False


def _is_blurb(page: Page, number: int) -> bool:
    """Whether a line tells of the video above it: `Video`, a title, and this."""
    if number - 2 <= page.headline or page.shapes[number - 1] not in ("title", "label", "name"):
        return False
    return page.lines[number - 2].line.text.casefold() in _VIDEO


def _is_prose(item: Evidence) -> bool:
    return (
        item.words >= 15 or (item.words >= 5 and item.line.is_sentence) or item.dateline is not None
    )


def _told(page: Page, odds: Sequence[float], left: Iterable[int], clean: bool) -> Iterator[int]:
    """Of the lines *left*, those of speech and of prose: strong evidence alone drops these.

    Where the page is *clean*, with nothing but the article on it, speech is never dropped.
    """
    for n in left:
        item = page.lines[n]
        text = item.line.text
        if item.cue not in (None, "scene") or item.credited or page.copies[text] > 1:
            continue
        if not (item.line.is_sentence or text[0] in '"“'):
            continue
        if _SPEAKS.match(text) and item.line.is_sentence:
            yield n
            continue
        if odds[n] >= (0.02 if clean else 0.2):
            if item.words >= 20 or _SPEECH.search(text):
                yield n
        elif clean and _SPEECH.search(text):
            yield n


def _repeats(item: Evidence, title: str) -> bool:
    text = item.line.text
    return abs(len(text) - len(title)) < 9 and " ".join(text.split()).casefold() == title


# -- how what is found is spelt in signs


def _named(name: str) -> list[str]:
    return [name]


def _of_metas(order: int, back: str, facing: str, since: int, labels: int) -> list[str]:
    """Which candidate it is, and how it stands to the page's times and bylines."""
    return [
        f"order {order}",
        f"meta ahead {facing}",
        f"meta behind {back}",
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
    return [*(f"between {kind}" for kind in sorted(kinds)), *["buttons behind"] * first_buttons]
