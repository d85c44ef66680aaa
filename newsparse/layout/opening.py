"""Where the body begins, and which lines are its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsparse.layout.bylines import looks_given
from newsparse.layout.evidence import Evidence
from newsparse.layout.page import LITTER, Page
from newsparse.layout.tagging import body_odds, own_features
from newsparse.lexicon import table

__all__ = ["body_lines", "start_candidates", "start_features"]

# "We will see." | SMITH: We will see.
_SPEECH = re.compile(r"[\"“”„«»]|^[A-ZÀ-Þ][A-ZÀ-Þ .'-]{1,40}: ")
# How many lines are weighed as the first paragraph.
_CANDIDATES = 10


def body_lines(page: Page) -> list[int]:
    """The indices of the lines that are the body's paragraphs."""
    lines, odds = page.lines, body_odds(page)
    title = ""
    if page.headline >= 0:
        title = " ".join(lines[page.headline].line.text.split()).casefold()
    behind = range(page.headline + 1, len(lines))
    likely = [
        n
        for n in behind
        if odds[n] >= 0.5 and not _is_furniture(lines[n]) and not _repeats(lines[n], title)
    ]
    if not likely or _is_plain(page):
        return [
            n
            for n in behind
            if lines[n].line.is_sentence and lines[n].cue is None and not lines[n].is_stamp
        ]
    start = _body_start(page, likely)
    chosen = {start, *(n for n in likely if n >= start)}
    chosen.update(_told(page, odds, range(start, likely[-1])))
    if _is_wire(page, start):
        chosen.update(n for n in range(start, len(lines)) if not _is_furniture(lines[n]))
    return sorted(chosen)


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
    telling = [n for n in prose if not _is_aside(lines[n])]
    head = headline
    for n in range(headline + 1, min(len(lines), headline + 60)):
        person = head == headline and n < headline + 14 and _is_person(lines[n])
        if not (person or lines[n].is_meta):
            continue
        above = sum(other < n for other in telling[:5])
        passed = sum(head < other < n for other in telling[:5])
        allowed = 3 if head == headline and not person else 1
        if passed <= allowed and above <= 3 and len(telling) > 2 * above:
            head = n
    prose = [n for n in prose if n > head][:_CANDIDATES] or prose[:_CANDIDATES]
    prose = [n for n in prose if not _is_aside(lines[n])] or prose
    if page.litter == 0:
        return prose[:1]  # plain text: a header, and what it stands above
    return [n for n in prose[:6] if lines[n].dateline][:1] or prose


def start_features(page: Page, candidates: Sequence[int]) -> list[list[str]]:
    """For each candidate, what speaks for and against its being the first paragraph."""
    lines, metas = page.lines, page.metas
    around = ["headline" if n <= page.headline else shape for n, shape in enumerate(page.shapes)]
    around += ["end", "end"]
    result: list[list[str]] = []
    for order, number in enumerate(candidates):
        item, shape = lines[number], page.shapes[number]
        behind = next((n for n in reversed(metas) if n < number), None)
        ahead = next((n for n in metas if number < n < number + 30), None)
        back = facing = "none"
        since = 0
        if behind is not None:
            back = f"{min(3, sum(behind < n < number for n in candidates))}"
            since = number - behind
        if ahead is not None:
            facing = f"{min(3, sum(number < n < ahead for n in candidates))}"
        previous = candidates[order - 1] if order else page.headline
        labels = sum(
            page.shapes[n] in ("page", "label", "caption", "title")
            for n in range(previous + 1, number)
        )
        later = candidates[order + 1 : order + 4]
        apart = sum(lines[n].line.gap > 1 for n in later)
        reach = later[-1] - number if later else 0
        loose = item.line.gap > 1
        loose_after = number + 1 < len(lines) and lines[number + 1].line.gap > 1
        names = [
            *own_features(item),
            f"order {min(order, 5)}",
            f"meta ahead {facing}",
            f"meta behind {back}",
            f"metas {back} {facing}",
            f"order {min(order, 3)} metas {back} {facing}",
            f"since {min(since, 4)}",
            f"{shape}<{around[number - 1] if number else 'headline'}",
            f"{shape}>{around[number + 1]}",
            f"{shape}>>{around[number + 2]}",
            f"labels {min(labels, 3)}",
            f"labels {min(labels, 2)} metas {back} {facing}",
            f"gaps {loose:d}{loose_after:d}",
            f"next apart {apart} {len(later)}",
            f"next within {min(reach, 9)} {len(later)}",
        ]
        if page.copies[item.line.text] > 1:
            names.append("repeated")
        if item.dateline:
            names.append("dateline")
        if any(item.line.text.startswith(name) for name in page.people):
            names.append("author")
        result.append(names)
    return result


def _body_start(page: Page, likely: Sequence[int]) -> int:
    candidates = start_candidates(page)
    if len(candidates) < 2:
        return candidates[0] if candidates else likely[0]
    get = table("line_weights")["start"].get
    scores = [sum(get(name, 0.0) for name in names) for names in start_features(page, candidates)]
    return candidates[scores.index(max(scores))]


def _is_wire(page: Page, start: int) -> bool:
    """Whether the text is an agency's copy, with nothing of a page around it."""
    begins = page.lines[start].dateline or (start > 0 and page.lines[start - 1].dateline)
    return begins and not any(item.cue in LITTER - {"related"} for item in page.lines[start:])


def _is_furniture(item: Evidence) -> bool:
    """Whether a line is a time, an agency or a credit, wherever it stands."""
    if item.is_stamp or item.agency:
        return True
    return item.cue == "caption" and item.line.words < 8 and not item.line.is_sentence


def _is_person(item: Evidence) -> bool:
    """Whether a line holds nothing but the name of somebody, a role perhaps behind it."""
    by = item.byline
    if by is None or not by.people or item.cue is not None or item.line.is_sentence:
        return False
    return item.line.words < 9 and looks_given(by.people[0])


def _is_aside(item: Evidence) -> bool:
    """Whether a line of prose is a caption, an invitation or a note."""
    return item.credited or (item.cue not in (None, "scene") and item.line.words < 30)


def _is_prose(item: Evidence) -> bool:
    return item.words >= 15 or (item.words >= 5 and item.line.is_sentence) or item.dateline


def _told(page: Page, odds: Sequence[float], within: range) -> Iterator[int]:
    """Lines of speech and of prose: these are dropped on strong evidence only.

    Where nothing but the article is on the page, speech is never dropped.
    """
    clean = page.litter == 0
    for n in range(within.start, len(page.lines)) if clean else within:
        item = page.lines[n]
        text = item.line.text
        if item.cue not in (None, "scene") or item.credited or page.copies[text] > 1:
            continue
        if not (item.line.is_sentence or text[0] in '"“'):
            continue
        speech = _SPEECH.search(text) is not None
        least = (0.0 if speech else 0.02) if clean else 0.2
        if odds[n] >= least and (speech or item.words >= 20):
            yield n


def _repeats(item: Evidence, title: str) -> bool:
    text = item.line.text
    return abs(len(text) - len(title)) < 9 and " ".join(text.split()).casefold() == title
