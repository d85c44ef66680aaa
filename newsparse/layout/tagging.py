"""How likely each line is to be a paragraph of the body.

A logistic model over readable features of a line and its neighbours. Its weights stand in
`models/line.json`; `benchmarks/train_lines.py` learns them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final, final

from newsparse.cases import is_letter, is_lower
from newsparse.layout.evidence import Evidence
from newsparse.layout.page import PROSE, PageLines
from newsparse.layout.wording import capital_quarters
from newsparse.models import model
from newsparse.models.linear import Finding
from newsparse.patterns import regexp

__all__ = ["body_scores", "line_findings", "own_findings"]

# Where one sentence ends and another begins, within a line
_SENTENCE_BREAK: Final = regexp(
    r"[.!?…。！？।](?:[\"'”’»)]?\s+[\"'“‘«(]?(?=[^\W\d_])(?![a-zà-öø-ÿ])|(?<=[。！？।]).)"
)
# The same for ASCII, twice as fast
_ASCII_BREAK: Final = regexp(r"[.!?][\"')]?\s+[\"'(]?[A-Z]")
# A line that quotes somebody
_QUOTE: Final = regexp(r"[\"“”„«»「『]")
# A link, a handle, a bar
_ODD: Final = regexp(r"https?://|www\.|@\w|\.com\b|\s[|»>›]\s|#\w")
# 1:07 Ada Ek speaks
_RUNNING_TIME: Final = regexp(r"\W{0,3}\d{1,2}:\d\d\b")
# In how many characters of a line signs of prose are looked for.
_SAMPLE: Final = 400
# Words from which on a sentence is plainly a paragraph; 40 is no more accurate on outlets left out,
# and slower.
_PLAIN: Final = 20
# Of a line of so many words its letters say nothing more.
_LETTERS_SILENT: Final = 40
# Of so many paragraphs around a title it is told whether it stands in a story.
_MOST_COMPANY: Final = 3
# Of more paragraphs above a line nobody asks how many they are.
_MOST_PROSE: Final = 3
# Signs at a line's end that tell something
_ENDS: Final = frozenset(":,;-–—|)\"”'’")
# Marks that a line may begin with
_OPENERS: Final = frozenset("\"“„«'‘「")
# How many words a line has, more roughly the more; and where each size begins
_SIZES: Final = ("1", "2", "4", "7", "11", "16", "24", "40", "more")
_SIZE_LIMITS: Final = tuple(map(int, _SIZES[:-1]))


def body_scores(page: PageLines) -> list[float]:
    """For each line the log odds that it is body: 0 where it is as likely as not."""
    return model("line", "body").scores(line_findings(page))


def line_findings(page: PageLines) -> Iterator[list[Finding]]:
    """What speaks for and against each line's being body: of one line at a time, to be forgotten.

    What is plainly a paragraph, or plainly a button, has one finding.
    """
    setting = _read_setting(page)
    run = prose_before = above = 0
    shapes, loose, last = page.shapes, setting.loose, setting.last_prose
    for number, item in enumerate(page.lines):
        shape = shapes[number]
        in_menu = shape in _IN_MENUS
        run = run + 1 if in_menu and not loose[number] else 0
        if item.words >= _PLAIN and prose_before > 0 and number < last and _is_plain(page, item):
            yield [_PARAGRAPH]
        elif item.cue == "share":
            yield [_BUTTON]
        else:
            listed = in_menu or shape == "name"
            capitals = -1
            if listed or item.words < _LETTERS_SILENT:
                capitals = capital_quarters(item.line.text)
            findings = own_findings(item, capitals)
            _add_place(findings, page, setting, number, prose_before)
            if in_menu:
                findings.append((_of_run, min(run, 3)))
            if listed:
                case = 4 if item.line.text.isupper() else capitals
                below = _prose_below(shapes, number)
                findings.append((_of_company, shape, min(above, _MOST_COMPANY), below, case))
            _add_rare(findings, page, setting, number)
            yield findings
            if prose_before < _MOST_PROSE and shape in PROSE:
                prose_before += 1
        above = above + 1 if shape in PROSE else 0


# The shapes of lines that stand in menus, and in lists of one kind as names do
_IN_MENUS: Final = ("title", "label")


@final
class _Setting:
    """What of a page the findings of each of its lines ask for.

    Attributes:
        around: The shapes of all lines, with two ends above and two below.
        loose: For each line, and one below the last, whether a blank line stands above.
        spaced: How many lines are loose: `all`, `some` or `none`.
        dirt: How much litter there is: `clean`, `dusty` or `dirty`.
        first_meta: The first time or byline, or -1.
        last_prose: The last paragraph, or -1.
        people: The authors that a byline names.
    """

    __slots__ = ("around", "dirt", "first_meta", "last_prose", "loose", "people", "spaced")

    def __init__(
        self,
        around: list[str],
        loose: list[bool],
        spaced: str,
        dirt: str,
        first_meta: int,
        last_prose: int,
        people: tuple[str, ...],
    ) -> None:
        self.around: list[str] = around
        self.loose: list[bool] = loose
        self.spaced: str = spaced
        self.dirt: str = dirt
        self.first_meta: int = first_meta
        self.last_prose: int = last_prose
        self.people: tuple[str, ...] = people

    def where(self, number: int) -> str:
        """Where the first time or byline stands, seen from a line."""
        if self.first_meta < 0:
            return "none"
        return "below" if self.first_meta > number else "above"


def _read_setting(page: PageLines) -> _Setting:
    """What all lines of a page are seen against."""
    count = len(page.lines)
    loose = [item.line.gap > 1 for item in page.lines]
    blank = sum(loose)
    return _Setting(
        around=["start", "start", *page.shapes, "end", "end"],
        loose=[*loose, False],
        spaced="all" if blank >= 0.9 * (count - 1) else "some" if blank > 0.15 * count else "none",
        dirt="clean" if page.litter == 0 else "dusty" if page.litter < 4 else "dirty",
        first_meta=page.metas[0] if page.metas else -1,
        last_prose=next((n for n in reversed(range(count)) if page.shapes[n] in PROSE), -1),
        people=tuple(page.people),
    )


def _add_place(
    findings: list[Finding], page: PageLines, setting: _Setting, number: int, prose_before: int
) -> None:
    """Add what a line's neighbours show, and its place on the page."""
    before2, before, shape, after, after2 = setting.around[number : number + 5]
    loose = setting.loose
    where, distance = "none", 0
    if setting.first_meta > number:
        where, distance = "below", _distance(setting.first_meta - number)
    elif setting.first_meta >= 0:
        where, distance = "above", min(number - setting.first_meta, 3)
    told = 1 if prose_before else 0
    findings.append((_of_lines_above, shape, before2, before))
    findings.append((_of_lines_below, shape, after, after2))
    findings.append(
        (_of_page, shape, setting.spaced, setting.dirt, loose[number], loose[number + 1], told)
    )
    findings.append((_of_place, shape, where, distance, prose_before))
    if prose_before == 0:
        findings.append((_of_first, shape, where, min(number - page.headline, 3), after))


def _add_rare(findings: list[Finding], page: PageLines, setting: _Setting, number: int) -> None:
    """Add what holds of few lines: that one comes again, is the last, begins with an author."""
    if number <= page.headline:
        findings.append(_UP_TO_HEADLINE)
    if number > setting.last_prose:
        findings.append((_of_rest, page.shapes[number]))
    item = page.lines[number]
    if page.repeats and page.copies[item.line.text] > 1:
        findings.append((_of_copy, page.shapes[number]))
    if setting.people and item.line.text.startswith(setting.people):
        findings.append((_of_author, page.shapes[number], setting.where(number)))
    if item.dateline:
        findings.append((_of_dateline, setting.where(number)))


def _prose_below(shapes: list[str], number: int) -> int:
    """How many lines of prose stand on end below a line, up to those that are asked for."""
    below = 0
    for shape in shapes[number + 1 : number + 1 + _MOST_COMPANY]:
        if shape not in PROSE:
            break
        below += 1
    return below


def _is_plain(page: PageLines, item: Evidence) -> bool:
    """Whether a line, long as it is, is a sentence that can't be anything but a paragraph."""
    if not item.line.is_sentence or item.line.text[0] in "•*@#—–":
        return False
    if not item.is_bare and (item.cue or item.credited or item.stamps or item.dateline):
        return False
    return not (page.repeats and page.copies[item.line.text] > 1)


def _distance(ahead: int) -> int:
    """How far below the first time or byline is, in steps that matter."""
    return ahead if ahead < 4 else 4 if ahead < 9 else 9


def own_findings(item: Evidence, capitals: int) -> list[Finding]:
    """What a line shows by itself; *capitals* are those of its words, unless it is long."""
    line, text = item.line, item.line.text
    last, first = text[-1], text[0]
    size = _SIZES[bisect_left(_SIZE_LIMITS, item.words)]
    end = "sentence" if line.is_sentence else last if last in _ENDS else "word"
    if is_letter(first):
        start = "lower" if is_lower(first) else "letter"
    else:
        start = "digit" if first.isdecimal() else "quote" if first in _OPENERS else "mark"
    plain = text.isascii()
    if plain:
        quotes = '"' in text[:_SAMPLE]
        stop = 0 if "?" in text or "!" in text else text.find(".", 0, -1)
        breaks = stop >= 0 and _ASCII_BREAK.search(text, stop, _SAMPLE) is not None
    else:
        quotes = _QUOTE.search(text, 0, _SAMPLE) is not None
        breaks = _SENTENCE_BREAK.search(text, 0, _SAMPLE) is not None
    findings: list[Finding] = [(_of_form, size, end, start, item.cue, breaks, quotes)]
    if item.words < _LETTERS_SILENT:
        upper = item.words > 2 and text.isupper()
        odd = _is_odd(text, plain=plain)
        findings.append((_of_letters, size, end, odd, upper, capitals))
    if item.is_bare:
        return findings
    by = item.byline
    if item.relative or item.stamps or by or item.agency or item.credited:
        rest = min(item.rest, 12) if item.stamps else -1
        marked = by.marked if by else None
        findings.append((_of_parts, size, item.relative, rest, marked, item.agency, item.credited))
    return findings


def _is_odd(text: str, *, plain: bool) -> bool:
    """Whether a line holds a link, a handle or a bar, or begins with a running time.

    *plain* is whether it is of ASCII.
    """
    if ":" in text and _RUNNING_TIME.match(text):
        return True
    odd = "@" in text or "|" in text or "#" in text or ">" in text
    odd = odd or (":" in text and "://" in text)
    odd = odd or ("." in text and (".com" in text or "www." in text))
    odd = odd or not (plain or ("»" not in text and "›" not in text))
    return odd and _ODD.search(text) is not None


# -- how what is found is spelt in signs


def _plainly(what: str) -> list[str]:
    return [f"plainly a {what}"]


# The one finding of a line that is plainly one or the other.
_PARAGRAPH: Final[Finding] = (_plainly, "paragraph")
_BUTTON: Final[Finding] = (_plainly, "button")


def _of_form(
    size: str, end: str, start: str, cue: str | None, breaks: bool, quotes: bool
) -> list[str]:
    """How a line begins and ends, what its words say it is, and what stands within it.

    *breaks* means that a sentence ends there, *quotes* that it holds quotation marks.
    """
    names = ["size " + size, f"end {end}", f"start {start}", f"size {size} end {end}"]
    if cue:
        names += [f"cue {cue}", f"cue {cue} size {size}", f"cue {cue} end {end}"]
    if breaks:
        names += ["break", f"break size {size}"]
    if quotes:
        names += ["quote", f"quote end {end}", f"quote size {size}"]
    return names


def _of_letters(size: str, end: str, odd: bool, upper: bool, capitals: int) -> list[str]:
    names = [f"odd {size}"] if odd else []
    if upper:
        names.append(f"upper {size}")
    return [*names, f"capitals {capitals} {end}"]


def _of_parts(
    size: str, relative: bool, rest: int, marked: bool | None, agency: bool, credited: bool
) -> list[str]:
    """The times, byline, agency and credit on a line; *rest* is -1 where no time is."""
    names = [f"relative {size}"] if relative else []
    if rest >= 0:
        names += [f"stamp rest {rest}", f"stamp size {size}"]
    if marked is not None:
        names.append(f"byline {marked} {size}")
    return names + ["agency"] * agency + ["credited"] * credited


def _of_lines_above(shape: str, before2: str, before: str) -> list[str]:
    return ["bias", f"{shape}<{before}", f"{shape}<<{before2}"]


def _of_lines_below(shape: str, after: str, after2: str) -> list[str]:
    return [f"{shape}>{after}", f"{shape}>>{after2}"]


def _of_page(
    shape: str, spaced: str, dirt: str, above: bool, below: bool, prose_before: int
) -> list[str]:
    """How the page sets its lines apart, and how much litter it has."""
    around = f"{above:d}{below:d}"
    return [
        f"{shape} {spaced} {around}",
        f"{dirt} {shape} {around}",
        f"{dirt} {shape} {prose_before}",
    ]


def _of_place(shape: str, where: str, distance: int, prose_before: int) -> list[str]:
    """Where a line stands: how much prose is above, and where the first time or byline is."""
    names = [f"{shape} {min(prose_before, 2)} meta {where}"]
    if where == "below":
        names += [f"{shape} meta below {distance}", f"meta below {prose_before} prose before"]
    elif where == "above":
        names.append(f"{shape} since meta {distance}")
    return names


def _of_run(run: int) -> list[str]:
    """How many titles and labels in a row."""
    return [f"run {run}"]


def _of_company(shape: str, above: int, below: int, case: int) -> list[str]:
    """How much prose stands around a title, and how it is set."""
    return [
        f"{shape} between {above} {below}",
        f"{shape} between {min(above, 2)} {min(below, 2)} case {case}",
    ]


def _up_to_headline() -> list[str]:
    return ["up to the headline"]


# The finding of a line that is the headline or stands above it.
_UP_TO_HEADLINE: Final[Finding] = (_up_to_headline,)


def _of_rest(shape: str) -> list[str]:
    return [f"{shape} after the last prose"]


def _of_copy(shape: str) -> list[str]:
    return [f"{shape} repeated"]


def _of_author(shape: str, where: str) -> list[str]:
    return [f"author {shape} meta {where}"]


def _of_first(shape: str, where: str, distance: int, after: str) -> list[str]:
    """A line with no prose above it."""
    return [f"first {shape} meta {where} {distance}", f"first {shape} then {after}"]


def _of_dateline(where: str) -> list[str]:
    return [f"dateline meta {where}"]
