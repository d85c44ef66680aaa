"""Which lines of a page are the body's paragraphs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.layout.evidence import Evidence, page_words_of
from newsparse.layout.feet import FOOT_LABEL, is_note_at_foot, is_pull_quote, squeezed
from newsparse.layout.line_cues import FULL_SENTENCE, begins_with_cue
from newsparse.layout.opening import LATEST_DATELINE, body_start
from newsparse.layout.page import PROSE, PageLines, dated, is_furniture
from newsparse.layout.persons import looks_given
from newsparse.layout.source_lines import names_outlet_alone, read_ending
from newsparse.layout.tagging import body_scores
from newsparse.models.linear import logit
from newsparse.patterns import regexp

__all__ = ["body_lines"]

# "We will see." | “We will see,” he said.
_QUOTED: Final = regexp(r"[\"“”„«»]")
# ‘We will see.’ | SMITH: We will see. | - We will see.
_SPOKEN: Final = regexp(r"['‘]|[-–—] ?[A-ZÀ-Þ]|[A-ZÀ-Þ][A-ZÀ-Þ .'-]{1,40}: ")
# How lines of speech begin: “We go on | EK: We go on | ‘We go on.’
_SPEAKS: Final = regexp(r"[\"“„«]|[A-ZÀ-Þ][A-ZÀ-Þ .'-]{1,40}: |‘[^’]+[.!?…,]’")
# How lines begin that are speech from the first mark to the last, as pull quotes are, ...
_OPENERS: Final = tuple('"“„«')
# ... and how they end.
_CLOSERS: Final = tuple(mark + sign for mark in '"”“»' for sign in ("", ".", ","))
# All their marks
_QUOTATION_MARKS: Final = '"“”„«»'
# How many characters of a quote are looked for before all of it is.
_OPENING: Final = 12
# © 2021 Harbour News | This material may not be published | Follow her on Twitter @adaek
_NOTE: Final = regexp(
    r"(?i)©|\bcopyright\b|all rights reserved|may not be (?:published|reproduced|reprinted)"
    r"|\bfollow (?:him|her|them|me) (?:on|at)\b|\bbe reached at\b"
)
# The shapes that such a label has
_LABELS: Final = frozenset(("credit", "label", "page"))
# A label over what stands at a page's foot has no more words.
_LONGEST_LABEL: Final = 5
# How many sentences about itself a paper prints below an article's tags.
_MOST_BELOW_TAGS: Final = 1
# Verbs as stories have them; captions are in the present tense.
_PAST: Final = regexp(r"\b(?:was|were|had|has|have|said|will|would|could|\w{2,}ed)\b")
# EPA | (AFP): a picture's agency, on the list or not
_INITIALS: Final = regexp(r"\(?[A-Z]{2,5}\)?")
# A line of no more words below such initials is a title.
_SHORTEST_CAPTION: Final = 6
# A longer sentence is no caption whose credit stands on the next line.
_LONGEST_CAPTION: Final = 25
# How many words a crosshead has; one word alone is as often a button or a tag.
_CROSSHEAD: Final = range(2, 6)
# A line of so many words is prose, however it ends: ... in Oslo. (E-2)
_SURELY_PROSE: Final = 20
# The log odds from which a line is the body's.
_LIKELY: Final = 0.0
# Those from which a long sentence among a page's buttons is kept.
_SOME_ODDS: Final = logit(0.2)
# Those from which a plain paragraph right after the body is its last; and those below which the
# body ends in any case.
_FEW_ODDS: Final = logit(0.05)
_NO_ODDS: Final = logit(0.02)
# Characters by which a line that repeats the headline is longer or shorter than it, at most: marks
# and blanks
_ADDED: Final = 8
# The fewest paragraphs a body has of which notes at the foot are taken
_FEWEST_ABOVE_NOTE: Final = 2
# How many lines at the foot may be notes.
_MOST_NOTES: Final = 3


def body_lines(page: PageLines) -> list[int]:
    """The indices of the lines that are the body's paragraphs."""
    chosen = _plain_lines(page) if _is_plain(page) else _chosen(page)
    return _without_notes(page, _without_pull_quotes(page, chosen))


def _chosen(page: PageLines) -> list[int]:
    """The lines of the body as far as the model and the rules around it tell."""
    lines, odds = page.lines, body_scores(page)
    title = ""
    if page.headline >= 0:
        title = " ".join(lines[page.headline].line.text.split()).casefold()
    after = range(page.headline + 1, len(lines))
    signed = _signed(page, odds)
    likely = [n for n in after if odds[n] >= _LIKELY and not _is_left_out(page, n, title)]
    if signed >= 0 and signed not in likely:
        signing = lines[signed]
        if not (is_furniture(signing) or _repeats(signing, title)):
            likely = sorted([*likely, signed])
    if not likely:
        return _plain_lines(page)
    start = body_start(page, likely)
    chosen = {start, *[n for n in likely if n >= start]}
    last = _last_paragraph(page, odds, max(start, likely[-1]))
    chosen.add(last)
    clean = page.litter == 0
    within = range(start, len(lines) if clean else last)
    left = [n for n in within if n not in chosen]
    kept = frozenset(chosen)
    chosen.update([number for number in left if _is_told(page, odds[number], number, kept)])
    chosen.update(_listed(page, chosen))
    if clean and any(item.dateline for item in lines[max(0, start - 1) : start + 1]):
        # An agency's copy, tables and all, with nothing of a page around it
        chosen.update(n for n in range(start, len(lines)) if not is_furniture(lines[n]))
    foot = _foot(page, start)
    return sorted([n for n in chosen if n < foot])


def _signed(page: PageLines, odds: list[float]) -> int:
    """The index of the last paragraph, where an agency signs it: `... he said. (Reuters)`; or -1.

    The model takes it for a caption.
    """
    for n in range(len(page.lines) - 1, page.headline, -1):
        line = page.lines[n].line
        ending = read_ending(line.text) if line.words >= FULL_SENTENCE else None
        if ending is not None or odds[n] >= _LIKELY or page.shapes[n] in PROSE:
            return n if ending is not None else -1
    return -1


def _is_plain(page: PageLines) -> bool:
    """Whether the lines after the headline are sentences and nothing else: plain prose."""
    after = page.lines[page.headline + 1 :]
    return not page.metas and all(
        item.line.is_sentence and item.cue is None and not item.credited for item in after
    )


def _plain_lines(page: PageLines) -> list[int]:
    """The sentences after the headline; from the dateline on, where one of the first has one."""
    after = range(page.headline + 1, len(page.lines))
    start = next(iter(dated(page, after[:LATEST_DATELINE])), after.start)
    while start + 2 < after.stop and page_words_of(page.lines[start]):
        start += 1
    return [
        n
        for n in range(start, after.stop)
        if page.lines[n].line.is_sentence
        and page.lines[n].cue is None
        and not page.lines[n].is_stamp
    ]


def _last_paragraph(page: PageLines, odds: list[float], last: int) -> int:
    """The index of the body's last paragraph; *last* is the last line that is likely one.

    Right after it the odds take a plain paragraph for a page's foot.
    """
    for n in range(last + 1, len(page.lines)):
        item = page.lines[n]
        told = item.line.is_sentence or item.words >= _SURELY_PROSE
        scene = item.cue == "scene" and item.words >= _SURELY_PROSE
        plain = told and (page.shapes[n] in PROSE or scene) and not item.credited
        if n - last > 2 or odds[n] < _NO_ODDS:
            break
        if plain and odds[n] >= _FEW_ODDS and page.copies[item.line.text] == 1:
            last = n
    return last


def _foot(page: PageLines, start: int) -> int:
    """The index of the line with which the page's foot begins, or of the page's end.

    `Related Topics` with nothing but tags below, `More on this story` with nothing but titles, and
    what ends a press release: `###`, `Notes to editors`.
    """
    foot = len(page.lines)
    if _LABELS.isdisjoint(page.shapes[start + 1 :]):
        return foot  # as many
    told = -1  # the last sentence, where it is asked for
    below = enumerate(page.lines[start + 1 :], start + 1)
    short = [n for n, item in below if item.words <= _LONGEST_LABEL]
    for n in reversed(short):
        item = page.lines[n]
        if label := FOOT_LABEL.fullmatch(item.line.text):
            if label["tags"]:
                return n if sum(map(_is_sentence, page.lines[n:])) <= _MOST_BELOW_TAGS else foot
            foot = n if n > start + 1 else foot
        elif item.cue == "related":
            if told < 0:
                told = max(k for k in range(foot) if k == 0 or _is_sentence(page.lines[k]))
            foot = n if told < n else foot
    return foot


def _is_sentence(item: Evidence) -> bool:
    """Whether a line is a sentence, and none of the page's."""
    return item.cue is None and item.line.is_sentence and item.words > _LONGEST_LABEL


def _is_left_out(page: PageLines, number: int, title: str) -> bool:
    """Whether a line is none of the body's, whatever its odds are; *title* is the headline's."""
    item = page.lines[number]
    if _repeats(item, title):
        return True
    if item.is_bare:
        return page.litter > 0 and item.line.words <= _LONGEST_CAPTION and _is_caption(page, number)
    return is_furniture(item) or _is_insert(page, number)


def _is_insert(page: PageLines, number: int) -> bool:
    """Whether a line is plainly set into an article and no part of it.

    Where the text around is clean, the odds alone would keep it.
    """
    item = page.lines[number]
    line = item.line
    if item.cue == "credit":
        return _NOTE.search(line.text) is not None
    if line.words > _LONGEST_CAPTION:
        return False
    if item.credited and not line.is_sentence:
        return True
    if item.cue == "advert":
        return True
    if _is_caption(page, number):
        return True
    if line.is_sentence:
        return item.cue == "newsletter" and begins_with_cue(line.text)
    if item.cue in ("caption", "related", "newsletter"):
        return True
    return item.relative and line.words < FULL_SENTENCE


def _is_caption(page: PageLines, number: int) -> bool:
    """Whether a line is a caption whose credit stands on the line above it or below it."""
    if page.litter == 0:
        return False
    line = page.lines[number].line
    if not line.is_sentence:
        if number == 0 or line.words <= _SHORTEST_CAPTION:
            return False
        above = page.lines[number - 1]
        return above.agency or _INITIALS.fullmatch(above.line.text) is not None
    if number + 1 == len(page.lines):
        return False
    below = page.lines[number + 1]
    if below.cue != "caption" or not is_furniture(below):
        return False
    return not (_PAST.search(line.text) or _holds_speech(line.text))


def _is_told(page: PageLines, odds: float, number: int, kept: frozenset[int]) -> bool:
    """Whether a line is the article's after all: only strong evidence drops speech and long prose.

    Where nothing but the article is on the page, neither is dropped. Of what stands on it twice, a
    long sentence that isn't among the lines *kept* has been a summary.
    """
    item = page.lines[number]
    text = item.line.text
    if item.cue not in (None, "scene") or item.credited or _is_caption(page, number):
        return False
    if page.copies[text] > 1 and (
        item.words < _SURELY_PROSE or any(page.lines[k].line.text == text for k in kept)
    ):
        return False
    if _is_crosshead(page, number):
        return True
    if not (item.line.is_sentence or text[0] in '"“'):
        return False
    if item.line.is_sentence and _SPEAKS.match(text):
        return True
    if page.litter == 0:
        return item.line.words >= FULL_SENTENCE or _holds_speech(text)
    return odds >= _SOME_ODDS and (item.words >= _SURELY_PROSE or _holds_speech(text))


def _holds_speech(text: str) -> bool:
    """Whether somebody speaks in a line."""
    return _SPOKEN.match(text) is not None or _QUOTED.search(text) is not None


def _is_crosshead(page: PageLines, number: int) -> bool:
    """Whether a line is a title of a few words, set apart between two paragraphs: `Fish Street`."""
    item = page.lines[number]
    if page.shapes[number] not in ("name", "label") or item.line.words not in _CROSSHEAD:
        return False
    around = page.shapes[number - 1 : number + 2 : 2]
    if len(around) < 2 or not all(shape in PROSE for shape in around):
        return False
    text = item.line.text
    if item.line.gap < 2 or page.lines[number + 1].line.gap < 2:
        return False
    return text[0].isalpha() and not (item.agency or looks_given(text) or names_outlet_alone(text))


def _listed(page: PageLines, chosen: set[int]) -> Iterator[int]:
    """The items of lists that a paragraph of the body introduces: `Three things:`, `Money;`."""
    # Up to which line items were read: a list within a list is not read again.
    read = 0
    for opener in sorted(chosen):
        if opener < read or not page.lines[opener].line.text.endswith(":"):
            continue
        for n in range(opener + 1, len(page.lines)):
            read = n
            item = page.lines[n]
            if n in chosen and page.shapes[n] in PROSE:
                break
            if item.cue is not None or item.is_meta or item.credited or is_furniture(item):
                break
            text = item.line.text
            semicolon = text.endswith((";", ",", "; and", "; or", ", and", ", or"))
            if not (
                semicolon or n in chosen or page.lines[n - 1].line.text.endswith((";", " and"))
            ):
                break
            yield n


def _without_pull_quotes(page: PageLines, chosen: list[int]) -> list[int]:
    """The body's lines but for quotes that stand again in one of the other paragraphs."""
    quoted = [
        n
        for n in chosen
        if page.lines[n].line.text.startswith(_OPENERS)
        and page.lines[n].line.text.endswith(_CLOSERS)
        and page.lines[n].line.words > 3
    ]
    if not quoted:
        return chosen
    others = [page.lines[n].line.text for n in chosen if n not in quoted]
    pulled = {n for n in quoted if _is_said_in(page.lines[n].line.text, others)}
    return [n for n in chosen if n not in pulled]


def _is_said_in(quote: str, paragraphs: Sequence[str]) -> bool:
    """Whether one of the *paragraphs* has the whole *quote*; most have not even its first words."""
    opening = quote.strip(_QUOTATION_MARKS)[1:_OPENING]  # the first letter may be a small one
    likely = [squeezed(text) for text in paragraphs if opening in text]
    return bool(likely) and is_pull_quote(quote, likely)


def _without_notes(page: PageLines, chosen: list[int]) -> list[int]:
    """The body's lines but for the notes on the writer and to the reader at its foot."""
    last = len(chosen)
    least = max(_FEWEST_ABOVE_NOTE, last - _MOST_NOTES)
    while last > least and is_note_at_foot(page, chosen[last - 1]):
        last -= 1
    return chosen[:last]


def _repeats(item: Evidence, title: str) -> bool:
    """Whether a line has the headline's words, in whatever case."""
    text = item.line.text
    if abs(len(text) - len(title)) > _ADDED or not title.startswith(text[0].casefold()):
        return False
    return " ".join(text.split()).casefold() == title
