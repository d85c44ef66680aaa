"""One article's annotations and answers -> counts; all articles' counts -> a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import eq
from typing import Any

from attrs import define, field

from newsparse.evaluation.items import Item, Row, items_of, matched
from newsparse.evaluation.names import names_agree, role_agrees, words_of
from newsparse.evaluation.report import (
    Bin,
    Calibration,
    Judgement,
    Report,
    Score,
    Share,
    SpeakerMistake,
    interval_of,
)

__all__ = ["Counts", "count_article", "report_of"]

# The kinds of quotes in marks, and without them.
_MARKED = ("direct", "mixed")
_INDIRECT = ("indirect",)
# How many bins confidences are put in, and from where on they count as sure.
_BINS = 10
_SURE = 0.8


@define
class Counts:
    """What one article adds to a report.

    Attributes:
        tally: How many of what; the keys are (what, kind).
        sureness: For each region found that somebody said: the confidence, and whether it is right.
        judgements: What became of each region.
        speaker_mistakes: What isn't right of its speakers.
    """

    tally: Counter[tuple[str, str]] = field(factory=Counter[tuple[str, str]])
    sureness: list[tuple[float, bool]] = field(factory=list[tuple[float, bool]])
    judgements: list[Judgement] = field(factory=list[Judgement])
    speaker_mistakes: list[SpeakerMistake] = field(factory=list[SpeakerMistake])

    def add(self, what: str, kind: str, right: bool = True) -> None:
        """Count one; nothing where it isn't *right*."""
        self.tally[what, kind] += right

    def score(self, right: str, kinds: Iterable[str]) -> Score:
        """The score of what was found and is *right*, over these *kinds*."""
        tally, kinds = self.tally, tuple(kinds)
        return Score(
            sum([tally[f"{right} found", kind] for kind in kinds]),
            sum([tally["found", kind] for kind in kinds]),
            sum([tally[f"{right} annotated", kind] for kind in kinds]),
            sum([tally["annotated", kind] for kind in kinds]),
        )

    def share(self, what: str) -> Share:
        """How many are right of those that *what* was asked of."""
        return Share(self.tally[what, "right"], self.tally[what, "asked"])


def count_article(record: Mapping[str, Any], rows: Sequence[Row]) -> Counts:
    """Compare the annotations of *record* with the answers *rows*."""
    counts = Counts()
    _count_regions(counts, record, rows)
    _count_indirect(counts, record, rows)
    _count_speakers(counts, record, rows)
    return counts


def _pairs(
    record: Mapping[str, Any], rows: Sequence[Row], kinds: Sequence[str]
) -> tuple[list[Item], list[Item], dict[int, int]]:
    """The items that count, annotated and found, and which of them are the same.

    Annotations that readers could differ about are neither asked for nor held against anybody.
    """
    text = record["text"]
    annotated = items_of(record["quotes"], text, kinds, asked=_is_sure)
    wanted = [item for item in annotated if item.asked]
    spare = [item for item in annotated if not item.asked]
    found = items_of(rows, text, kinds)
    if spare:
        used = set(matched(wanted, found).values())
        rest = [at for at in range(len(found)) if at not in used]
        excused = {rest[at] for at in matched(spare, [found[at] for at in rest]).values()}
        found = [item for at, item in enumerate(found) if at not in excused]
    return wanted, found, matched(wanted, found)


def _is_sure(row: Row) -> bool:
    return row.get("sure") is not False and not row.get("ignore")


def _count_regions(counts: Counts, record: Mapping[str, Any], rows: Sequence[Row]) -> None:
    wanted, found, pairs = _pairs(record, rows, _MARKED)
    text, article = record["text"], str(record["id"])
    for item in wanted:
        counts.add("annotated", item.kind)
    for item in found:
        counts.add("found", item.kind)
    for index, item in enumerate(wanted):
        if index not in pairs:
            counts.judgements.append(_judged(article, "not found", text, item, None))
            continue
        answer = found[pairs[index]]
        is_right = _is_right(item, answer, text)
        is_full = is_right if item.entity is None else _is_full_name(item, answer)
        for what, right in (("region", True), ("who", is_right), ("full", is_full)):
            counts.add(f"{what} annotated", item.kind, right)
            counts.add(f"{what} found", answer.kind, right)
        if item.entity:
            counts.sureness.append((answer.confidence, is_right))
        what = "right" if is_right else _what_is_wrong(item, answer, text)
        counts.judgements.append(_judged(article, what, text, item, answer))
    unmatched = set(range(len(found))) - set(pairs.values())
    counts.judgements += [
        _judged(article, "no speech", text, None, found[at]) for at in sorted(unmatched)
    ]


def _is_right(item: Item, answer: Item, text: str) -> bool:
    """Whether *answer* names whom *item* has; nobody, where it has nobody.

    Where the annotation has a mention and doesn't say who that is, the mention has to be right.
    """
    if not item.has_speaker:
        return not answer.has_speaker
    if item.entity is None:
        return _is_mentioned(item, answer, text)
    known = (item.entity, *item.aliases)
    return any(names_agree(name, other) for name in _who(answer) for other in known)


def _is_mentioned(item: Item, answer: Item, text: str) -> bool:
    """Whether the two have the same mention, or names that agree."""
    return _overlap(item.mention, answer.mention, text) or any(
        names_agree(name, other) for name in answer.names for other in item.names
    )


def _is_full_name(item: Item, answer: Item) -> bool:
    return any(words_of(name) == words_of(item.entity or "") for name in _who(answer))


def _who(answer: Item) -> tuple[str, ...]:
    return (answer.entity,) if answer.entity else answer.names


def _what_is_wrong(item: Item, answer: Item, text: str) -> str:
    if answer.entity is None:
        return "nobody named"
    return "wrong referent" if _overlap(item.mention, answer.mention, text) else "wrong mention"


def _overlap(mention: tuple[int, int] | None, other: tuple[int, int] | None, text: str) -> bool:
    if mention is None or other is None:
        return False
    start, end = max(mention[0], other[0]), min(mention[1], other[1])
    return start < end and bool(text[start:end].strip())


def _judged(
    article: str, what: str, text: str, item: Item | None, answer: Item | None
) -> Judgement:
    shown = item or answer
    assert shown is not None, "a region is annotated or answered"
    return Judgement(
        article,
        what,
        shown.start,
        text[shown.start : shown.end],
        item.row if item is not None else None,
        answer.row if answer is not None else None,
    )


def _count_indirect(counts: Counts, record: Mapping[str, Any], rows: Sequence[Row]) -> None:
    wanted, found, pairs = _pairs(record, rows, _INDIRECT)
    text = record["text"]
    counts.tally["annotated", "indirect"] += len(wanted)
    counts.tally["found", "indirect"] += len(found)
    counts.tally["region annotated", "indirect"] += len(pairs)
    counts.tally["region found", "indirect"] += len(pairs)
    for index, at in pairs.items():
        item, answer = wanted[index], found[at]
        if item.has_speaker:
            counts.add("indirect who", "asked")
            counts.add("indirect who", "right", _is_mentioned(item, answer, text))


def _count_speakers(counts: Counts, record: Mapping[str, Any], rows: Sequence[Row]) -> None:
    """Name, kind, role and gender of each annotated speaker that the answers have."""
    for speaker in record.get("speakers") or ():
        found = Counter(_answers_about(speaker, record, rows))
        if not found:
            continue
        (name, kind, role, gender), _ = found.most_common(1)[0]
        entity = speaker["entity"]
        for what, annotated, answered, agree in (
            ("name", entity, name, _are_one_name),
            ("kind", speaker.get("kind"), kind, eq),
            ("role", speaker.get("role"), role, role_agrees),
            ("gender", speaker.get("gender"), gender, eq),
        ):
            if not annotated:
                continue
            is_right = agree(answered, annotated)
            counts.add(what, "asked")
            counts.add(what, "right", is_right)
            if not is_right:
                counts.speaker_mistakes.append(
                    SpeakerMistake(str(record["id"]), f"wrong {what}", entity, annotated, answered)
                )


def _are_one_name(name: str | None, other: str) -> bool:
    return words_of(name or "") == words_of(other)


def _answers_about(
    speaker: Mapping[str, Any], record: Mapping[str, Any], rows: Sequence[Row]
) -> Iterator[tuple[str, str | None, str | None, str | None]]:
    """What the answers call *speaker*, for each of its quotes that they have."""
    names = (speaker["entity"], *(speaker.get("aliases") or ()))
    for quote in record["quotes"]:
        if quote.get("speaker_entity") != speaker["entity"] or not _is_sure(quote):
            continue
        for row in rows:
            name = row.get("speaker_entity")
            if (
                name
                and _share_words(row, quote)
                and any(names_agree(name, other) for other in names)
            ):
                kind, role = row.get("speaker_kind"), row.get("speaker_role")
                yield name, kind, role, row.get("speaker_gender")


def _share_words(row: Row, other: Row) -> bool:
    return any(
        start < other_end and other_start < end
        for start, end in _spans(row)
        for other_start, other_end in _spans(other)
    )


def _spans(row: Row) -> list[tuple[int, int]]:
    return [(row["start"], row["end"]), *map(tuple, row.get("extra_spans") or ())]


def report_of(counted: Sequence[Counts]) -> Report:
    """All that articles add to one report."""
    total = Counts()
    for counts in counted:
        total.tally.update(counts.tally)
        total.sureness += counts.sureness
        total.judgements += counts.judgements
        total.speaker_mistakes += counts.speaker_mistakes
    return Report(
        articles=len(counted),
        regions=total.score("region", _MARKED),
        who=total.score("who", _MARKED),
        full_name=total.score("full", _MARKED),
        by_kind={kind: total.score("who", (kind,)) for kind in _MARKED},
        who_interval=interval_of([counts.score("who", _MARKED) for counts in counted]),
        indirect=total.score("region", _INDIRECT),
        indirect_who=total.share("indirect who"),
        name=total.share("name"),
        kind=total.share("kind"),
        role=total.share("role"),
        gender=total.share("gender"),
        calibration=_calibration(total.sureness),
        judgements=tuple(total.judgements),
        speaker_mistakes=tuple(total.speaker_mistakes),
    )


def _calibration(sureness: Sequence[tuple[float, bool]]) -> Calibration:
    if not sureness:
        return Calibration()
    bins: list[Bin] = []
    error = 0.0
    for number in range(_BINS):
        inside = [
            (confidence, right)
            for confidence, right in sureness
            if number / _BINS <= confidence < (number + 1) / _BINS
            or (number == _BINS - 1 and confidence == 1.0)
        ]
        if inside:
            mean = sum([confidence for confidence, _ in inside]) / len(inside)
            share = sum([right for _, right in inside]) / len(inside)
            bins.append(Bin(number / _BINS, len(inside), mean, share))
            error += abs(mean - share) * len(inside) / len(sureness)
    sure = [right for confidence, right in sureness if confidence >= _SURE]
    return Calibration(
        tuple(bins), error, Share(sum(sure), len(sure)), Share(len(sure), len(sureness))
    )
