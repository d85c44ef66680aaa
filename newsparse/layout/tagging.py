"""How likely each line is to be a paragraph of the body.

A logistic model over readable features of a line and its neighbours. Its weights stand in
`lexicon/line_weights.json`; `benchmarks/train_lines.py` learns them.
"""

from __future__ import annotations

import re
from math import exp

from newsparse.layout.evidence import Evidence
from newsparse.layout.page import Page
from newsparse.lexicon import table

__all__ = ["body_odds", "line_features", "own_features"]

_SENTENCE_BREAK = re.compile(
    r"[.!?…。！？।](?:[\"'”’»)]?\s+[\"'“‘«(]?(?=[^\W\d_])(?![a-zà-öø-ÿ])|(?<=[。！？।]).)"
)
_QUOTE = re.compile(r"[\"“”„«»「『]")
# A link, a handle, a bar, a running time: 1:07 Ada Ek speaks
_ODD = re.compile(r"https?://|www\.|@\w|\.com\b|\s[|»>›]\s|^\W{0,3}\d{1,2}:\d\d\b|#\w")
_SAMPLE = 400
_SIZES = ((1, "1"), (2, "2"), (4, "4"), (7, "7"), (11, "11"), (16, "16"), (24, "24"), (40, "40"))


def body_odds(page: Page) -> list[float]:
    """For each line the odds, 0 to 1, that it is body."""
    get = table("line_weights")["body"].get
    scores = [sum([get(name, 0.0) for name in names]) for names in line_features(page)]
    return [1 / (1 + exp(-max(-30.0, min(30.0, score)))) for score in scores]


def line_features(page: Page) -> list[list[str]]:
    """The names of what holds for each line; the model adds up their weights.

    What is plainly a paragraph, or plainly a button, gets that one name.
    """
    lines, shapes, headline = page.lines, page.shapes, page.headline
    count = len(lines)
    first_meta = page.metas[0] if page.metas else -1
    blank = sum(item.line.gap > 1 for item in lines)
    spaced = "all" if blank >= 0.9 * (count - 1) else "some" if blank > 0.15 * count else "none"
    prose = [number for number, shape in enumerate(shapes) if shape in ("prose", "para")]
    last_prose = prose[-1] if prose else -1
    dirt = "clean" if page.litter == 0 else "dusty" if page.litter < 4 else "dirty"
    around = ["start", "start", *shapes, "end", "end"]
    result: list[list[str]] = []
    run = prose_before = 0
    for number, item in enumerate(lines):
        shape = shapes[number]
        if shape == "para" and prose_before and number < last_prose and _is_plain(page, item):
            result.append(["plainly a paragraph"])
            run = 0
            continue
        if item.cue == "share":
            result.append(["plainly a button"])
            run = 0
            continue
        loose = item.line.gap > 1
        loose_after = number + 1 < count and lines[number + 1].line.gap > 1
        gaps = f"{loose:d}{loose_after:d}"
        where = "ahead" if first_meta > number else "behind" if first_meta >= 0 else "none"
        before2, before, _, after, after2 = around[number : number + 5]
        names = [
            "bias",
            *own_features(item),
            f"{shape}<{before}",
            f"{shape}>{after}",
            f"{shape}<<{before2}",
            f"{shape}>>{after2}",
            f"{shape} {spaced} {gaps}",
            f"{dirt} {shape} {gaps}",
            f"{dirt} {shape} {min(prose_before, 1)}",
            f"{shape} {min(prose_before, 2)} meta {where}",
        ]
        if number <= headline:
            names.append("up to the headline")
        if where == "ahead":
            ahead = first_meta - number
            names.append(f"{shape} meta ahead {ahead if ahead < 4 else 4 if ahead < 9 else 9}")
            names.append(f"meta ahead {min(prose_before, 3)} prose before")
        elif where == "behind":
            names.append(f"{shape} since meta {min(number - first_meta, 3)}")
        if number > last_prose:
            names.append(f"{shape} after the last prose")
        if page.copies[item.line.text] > 1:
            names.append(f"{shape} repeated")
        if any(item.line.text.startswith(name) for name in page.people):
            names.append(f"author {shape} meta {where}")
        if shape in ("title", "label"):
            run = 0 if loose else run + 1
            names.append(f"run {min(run, 3)}")
        else:
            run = 0
        if prose_before == 0:
            names.append(f"first {shape} meta {where} {min(number - headline, 3)}")
            names.append(f"first {shape} then {after}")
        if item.dateline:
            names.append(f"dateline meta {where}")
        result.append(names)
        prose_before += shape in ("prose", "para")
    return result


def _is_plain(page: Page, item: Evidence) -> bool:
    if item.cue is not None or item.credited or item.stamps or item.dateline:
        return False
    return page.copies[item.line.text] == 1 and item.line.text[0] not in "•*@#—–"


def own_features(item: Evidence) -> list[str]:
    """The names of what holds for a line by itself."""
    line, text = item.line, item.line.text
    size = next((name for limit, name in _SIZES if item.words <= limit), "more")
    last, first = text[-1], text[0]
    end = "sentence" if line.is_sentence else last if last in ":,;-–—|)\"”'’" else "word"
    if first.isalpha():
        start = "lower" if first.islower() else "letter"
    else:
        start = "digit" if first.isdecimal() else "quote" if first in "\"“„«'‘「" else "mark"
    names = [f"size {size}", f"end {end}", f"start {start}", f"size {size} end {end}"]
    if item.cue:
        names += [f"cue {item.cue}", f"cue {item.cue} size {size}", f"cue {item.cue} end {end}"]
    if item.relative:
        names.append(f"relative {size}")
    if item.stamps:
        names += [f"stamp rest {min(item.rest, 12)}", f"stamp size {size}"]
    if item.byline:
        names.append(f"byline {item.byline.marked} {size}")
    if item.agency:
        names.append("agency")
    if item.credited:
        names.append("credited")
    if _SENTENCE_BREAK.search(text, 0, _SAMPLE):
        names += ["break", f"break size {size}"]
    if _QUOTE.search(text, 0, _SAMPLE):
        names += ["quote", f"quote end {end}", f"quote size {size}"]
    if item.words < 40:
        if _ODD.search(text):
            names.append(f"odd {size}")
        if item.words > 2 and text.isupper():
            names.append(f"upper {size}")
        capitals = small = 0
        for piece in text.split():
            capitals += piece[0].isupper()
            small += piece[0].islower()
        share = capitals / (capitals + small) if capitals else 0
        names.append(f"capitals {int(share * 4)} {end}")
    return names
