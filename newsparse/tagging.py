"""How likely each line is to be a paragraph of the body.

A logistic model over readable features of a line and its neighbours. Its weights stand in
`lexicon/line_weights.json`; `benchmarks/train_lines.py` learns them.
"""

from __future__ import annotations

import re
from collections import Counter
from math import exp


from newsparse.evidence import Evidence
from newsparse.timewords import lexicon

__all__ = ["LITTER", "body_odds", "features", "is_credited", "start_features", "start_scores"]

_SENTENCE_BREAK = re.compile(r"[.!?…][\"'”’»)]?\s+[\"'“‘«(]?(?=[^\W\d_])(?![a-zà-öø-ÿ])|[。！？।].")
_QUOTE = re.compile(r"[\"“”„«»「『]")
_ODD = re.compile(r"https?://|www\.|@\w|\.com\b|\s[|»>›]\s|^\W*\d{1,2}:\d\d\b|#\w")
# (AP) | (Ada Ek/Oslo Photo) | Photo: Ada Ek | Ada Ek/Getty Images
_CREDITED = re.compile(
    r"\((?:[A-Z]{2,5}|[^()]*(?:/|(?i:photo|image|picture|credit|courtesy|file))[^()]*)\)\.?$"
    r"|(?i:photo(?:graph)?|image|credit|picture|courtesy)s?(?::|\.\.\.| by)[^.]*$|[^\W\d_] ?/ ?[A-Z][^\W\d_]*(?: [^\W\d_]+){0,4}$"
    r"|(?:©|Supplied\.?$|Handout\.?$)[^.]*$"
)
# What a page holds and an article doesn't.
LITTER = ("share", "advert", "newsletter", "related")
_SIZES = ((1, "1"), (2, "2"), (4, "4"), (7, "7"), (11, "11"), (16, "16"), (24, "24"), (40, "40"), (70, "70"))


def body_odds(seen: list[Evidence], headline: int) -> list[float]:
    """For each line the odds, 0 to 1, that it is body; *headline* is the headline's index."""
    weights: dict[str, float] = lexicon("line_weights")["weights"]
    get = weights.get
    return [
        1 / (1 + exp(-max(-30.0, min(30.0, sum(get(name, 0.0) for name in names)))))
        for names in features(seen, headline)
    ]


def features(seen: list[Evidence], headline: int) -> list[list[str]]:
    """The names of what holds for each line; the model adds up their weights."""
    count = len(seen)
    own = [_own(item) for item in seen]
    shapes = [_shape(item) for item in seen]
    metas = [number for number, item in enumerate(seen) if item.is_meta]
    first_meta = next((n for n in metas if n > headline), -1)
    blank = sum(item.line.gap > 1 for item in seen)
    spaced = "all" if blank >= 0.9 * (count - 1) else "some" if blank > 0.15 * count else "none"
    prose = [number for number, shape in enumerate(shapes) if shape in ("prose", "para")]
    last_prose = prose[-1] if prose else -1
    first_prose = next((n for n in prose if n > headline), count)
    litter = sum(item.cue in LITTER for item in seen)
    dirt = "clean" if litter == 0 else "dusty" if litter < 4 else "dirty"
    known = Counter(item.line.text for item in seen)
    people = {name for n in metas for name in (seen[n].byline.people if seen[n].byline else ())}
    result: list[list[str]] = []
    run_before = 0
    prose_before = 0
    for number, item in enumerate(seen):
        line = item.line
        shape = shapes[number]
        names = ["bias", *own[number]]
        before = shapes[number - 1] if number else "start"
        after = shapes[number + 1] if number + 1 < count else "end"
        before2 = shapes[number - 2] if number > 1 else "start"
        after2 = shapes[number + 2] if number + 2 < count else "end"
        names += [f"{shape}<{before}", f"{shape}>{after}", f"{shape}<<{before2}", f"{shape}>>{after2}"]
        loose = line.gap > 1
        loose_after = number + 1 < count and seen[number + 1].line.gap > 1
        names.append(f"{shape} {spaced} {int(loose)}{int(loose_after)}")
        if number <= headline:
            names.append("up to the headline")
        if first_meta > number:
            ahead = first_meta - number
            names.append(f"{shape} meta ahead {ahead if ahead < 4 else 4 if ahead < 9 else 9}")
            names.append(f"meta ahead {min(prose_before, 3)} prose before")
        elif first_meta >= 0:
            since = number - first_meta
            names.append(f"{shape} since meta {since if since < 3 else 3}")
        else:
            names.append(f"{shape} no meta")
        names.append(f"{shape} prose before {min(prose_before, 2)}")
        if number > last_prose:
            names.append(f"{shape} after the last prose")
        if number < first_prose:
            names.append(f"{shape} before prose")
        if known[line.text] > 1:
            names.append(f"{shape} repeated")
        if people and any(line.text.startswith(name) for name in people):
            names.append(f"author {shape} meta {'ahead' if first_meta > number else 'behind'}")
        run_before = run_before + 1 if shape in ("title", "short", "label") and not loose else 0
        if shape in ("title", "short", "label"):
            names.append(f"run {min(run_before, 3)}")
        where = "ahead" if first_meta > number else "behind" if first_meta >= 0 else "none"
        names.append(f"{shape} {min(prose_before, 2)} meta {where}")
        if prose_before == 0:
            names.append(f"first {shape} meta {where} {min(number - headline, 3)}")
            names.append(f"first {shape} then {after}")
        names.append(f"{dirt} {shape} {min(prose_before, 1)}")
        names.append(f"{dirt} {shape} {int(loose)}{int(loose_after)}")
        if item.dateline:
            names.append(f"dateline meta {where}")
        result.append(names)
        prose_before += shape in ("prose", "para")
    return result


def is_credited(item: Evidence) -> bool:
    """Whether a line ends in a photographer's or an agency's credit."""
    return item.line.words < 90 and _CREDITED.search(item.line.text[-80:]) is not None


def _size(words: int) -> str:
    return next((name for limit, name in _SIZES if words <= limit), "more")


def _shape(item: Evidence) -> str:
    """One word for what a line looks like from afar."""
    line = item.line
    if item.is_stamp or (item.relative and line.words < 12):
        return "time"
    if item.cue is not None and line.words < 45:
        return item.cue if item.cue in ("caption", "credit") else "page"
    if item.byline is not None and line.words < 16:
        return "byline" if item.byline.marked else "name"
    words = line.words if line.words > 1 else len(line.text) // 3
    if words < 6:
        return "label"
    if line.is_sentence:
        return "para" if words >= 40 else "prose"
    return "prose" if words >= 30 else "title" if words >= 6 else "short"


def _own(item: Evidence) -> list[str]:
    line, text = item.line, item.line.text
    words = line.words if line.words > 1 else len(text) // 3
    size = _size(words)
    end = "sentence" if line.is_sentence else text[-1] if text[-1] in ":,;-–—|)\"”'’" else "word"
    first = text[0]
    start = (
        "lower" if first.islower()
        else "digit" if first.isdecimal()
        else "letter" if first.isalpha()
        else "quote" if first in "\"“„«'‘「"
        else "mark"
    )  # fmt: skip
    names = [f"size {size}", f"end {end}", f"start {start}", f"size {size} end {end}"]
    if item.cue:
        names += [f"cue {item.cue}", f"cue {item.cue} size {size}", f"cue {item.cue} end {end}"]
    if item.relative:
        names.append(f"relative {size}")
    if item.stamps:
        names.append(f"stamp rest {_size(item.rest)}")
        names.append(f"stamp size {size}")
    if item.byline:
        names.append(f"byline {item.byline.marked} {size}")
    if item.agency:
        names.append("agency")
    sample = text[:400]
    if _SENTENCE_BREAK.search(sample):
        names += ["break", f"break size {size}"]
    if _QUOTE.search(sample):
        names += ["quote", f"quote end {end}", f"quote size {size}"]
    if is_credited(item):
        names.append("credited")
    if _ODD.search(sample):
        names.append(f"odd {size}")
    if words > 2 and text.isupper():
        names.append(f"upper {size}")
    if words < 40:
        pieces = text.split()
        capitals = sum(piece[0].isupper() for piece in pieces)
        small = sum(piece[0].islower() for piece in pieces)
        share = capitals / (capitals + small) if capitals + small else 0
        names.append(f"capitals {'all' if share > 0.8 else 'many' if share > 0.5 else 'some' if share > 0.25 else 'few'} {end}")
    return names


def start_features(
    seen: list[Evidence], headline: int, candidates: list[int]
) -> list[list[str]]:
    """For each candidate, the names of what speaks for and against its being the first paragraph."""
    shapes = [_shape(item) for item in seen]
    known = Counter(item.line.text for item in seen)
    metas = [n for n, item in enumerate(seen) if item.is_meta and n > headline]
    people = {name for n in metas for name in (seen[n].byline.people if seen[n].byline else ())}
    result: list[list[str]] = []
    for order, number in enumerate(candidates):
        item = seen[number]
        shape = shapes[number]
        previous = candidates[order - 1] if order else headline
        before = shapes[number - 1] if number - 1 > headline else "headline"
        after = shapes[number + 1] if number + 1 < len(seen) else "end"
        after2 = shapes[number + 2] if number + 2 < len(seen) else "end"
        behind = next((n for n in reversed(metas) if n < number), None)
        ahead = next((n for n in metas if n > number), None)
        since = number - behind if behind is not None else 0
        between = sum(1 for n in candidates if behind is not None and behind < n < number)
        until = sum(1 for n in candidates if ahead is not None and number < n < ahead)
        labels = sum(shapes[n] in ("page", "label", "caption", "title") for n in range(previous + 1, number))
        facing = f"{min(until, 3)}" if ahead is not None and ahead < number + 30 else "none"
        back = f"{min(between, 3)}" if behind is not None else "none"
        loose = int(item.line.gap > 1)
        loose_after = int(number + 1 < len(seen) and seen[number + 1].line.gap > 1)
        names = [
            *_own(item),
            f"order {min(order, 5)}",
            f"meta ahead {facing}",
            f"meta behind {back}",
            f"metas {back} {facing}",
            f"order {min(order, 3)} metas {back} {facing}",
            f"since {min(since, 4)}",
            f"{shape}<{before}",
            f"{shape}>{after}",
            f"{shape}>>{after2}",
            f"labels {min(labels, 3)}",
            f"labels {min(labels, 2)} metas {back} {facing}",
            f"gaps {loose}{loose_after}",
        ]
        if known[item.line.text] > 1:
            names.append("repeated")
        if item.dateline:
            names.append("dateline")
        if any(item.line.text.startswith(name) for name in people):
            names.append("author")
        later = candidates[order + 1 : order + 4]
        apart = sum(seen[n].line.gap > 1 for n in later)
        names.append(f"next apart {apart} {len(later)}")
        close = sum(b - a for a, b in zip((number, *later), later, strict=False))
        names.append(f"next within {min(close, 9)} {len(later)}")
        result.append(names)
    return result


def start_scores(seen: list[Evidence], headline: int, candidates: list[int]) -> list[float]:
    """How well each candidate would do as the body's first paragraph; the highest is the best."""
    get = lexicon("line_weights")["start"].get
    return [sum(get(name, 0.0) for name in names) for names in start_features(seen, headline, candidates)]
