"""Learn whom `he` and `she` stand for: the weights of `newsparse.cast.pronouns`.

    python benchmarks/train_pronouns.py

Fits on the pronouns whose bearer is annotated: those that report in quotes.world-train,
quotes.world-dev, quotes.polnear-dev, pronouns.polnear-train and pronouns.articles-dev, those of
GUM's coreference chains (20 news articles), and those of GAP's development and validation sets
(Wikipedia, all forms). Writes models/pronoun.json. How good they are where nobody fitted
them, `benchmarks/pronouns.py` says. Needs numpy and scipy, and the corpora beside the repository.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import field, frozen
from corpora import CORPORA, MODELS, outlet_of, reading_of, records, require
from fitting import Weights, fit_choices, write_weights

from newsparse.cast.antecedents import Sweep
from newsparse.cast.characters import Character, Gender
from newsparse.cast.pronouns import findings_for, pronoun_gender
from newsparse.cast.referents import Referent
from newsparse.english.phrases import split_prose
from newsparse.evaluation.names import names_agree
from newsparse.models.linear import Finding, Model, spelt
from newsparse.prose.phrases import Mention
from newsparse.reading import Reading, read_prose
from newsparse.spans import CharSpan

# The sets whose quotes say whom a speaking pronoun means.
QUOTES = ("world-train", "world-dev", "polnear-dev")
# The pronouns' files, and the articles that they are of.
RESOLVED = {
    "pronouns.polnear-train.jsonl": "quotes.polnear-train.jsonl",
    "pronouns.articles-dev.jsonl": "articles.dev.jsonl",
}
# What else says whom pronouns mean: GUM's chains, and GAP.
CHAINS = "coref.gum-news.jsonl"
GAP = ("development", "validation")
FILES = (
    *(f"quotes.{name}.jsonl" for name in QUOTES),
    *RESOLVED.keys(),
    *RESOLVED.values(),
    CHAINS,
    *(f"gap/gap-{name}.tsv" for name in GAP),
)
PRONOUNS = frozenset("he she his her him".split())
# The strength of the penalty on the weights; and how often all articles are read with the weights
# that were fitted last.
PENALTY = 3.0
ROUNDS = 2
Span = tuple[int, int]


@frozen(eq=False)
class Answer:
    """Whom a pronoun stands for, by name or by who is mentioned where.

    Attributes:
        names: His names.
        right: Spans of mentions of him.
        wrong: Spans of mentions of others; without any name or right span, he is anybody else.
    """

    names: tuple[str, ...] = ()
    right: tuple[Span, ...] = ()
    wrong: tuple[Span, ...] = ()

    def covers(self, reading: Reading, referent: Referent) -> bool:
        """Whether *referent* is meant."""
        if self.names:
            called = name_of(reading, referent)
            return any(names_agree(called, name) for name in self.names)
        if self.right:
            return any(stands_at(reading, span, referent) for span in self.right)
        return not any(stands_at(reading, span, referent) for span in self.wrong)


@frozen(eq=False)
class Annotated:
    """A text whose pronouns have been resolved by readers.

    Attributes:
        corpus: The set it is of.
        outlet: Who printed it.
        reading: Its prose.
        answers: What its pronouns stand for, by offset.
    """

    corpus: str
    outlet: str
    reading: Reading
    answers: dict[int, Answer] = field(repr=False)


def main() -> None:
    require(*FILES)
    articles = list(annotated())
    asked = sum(len(article.answers) for article in articles)
    write_weights(
        MODELS / "pronoun.json",
        learn(articles),
        0.02,
        {
            "corpus": "Speaking pronouns of world-train, world-dev and PolNeAR, GUM, GAP",
            "script": "benchmarks/train_pronouns.py",
            "date": "2026-11-29",
            "pronouns": asked,
        },
    )


def annotated() -> Iterator[Annotated]:
    """Every text with resolved pronouns that is there to be learned from."""
    for name in QUOTES:
        for record in records(f"quotes.{name}.jsonl"):
            answers = {
                quote["speaker"][0]: Answer((quote["speaker_entity"], *quote["speaker_aliases"]))
                for quote in record["quotes"]
                if quote.get("speaker")
                and quote.get("speaker_entity")
                and quote["sure"]
                and quote["speaker_text"].lower() in PRONOUNS
            }
            if answers:
                yield Annotated(name, outlet_of(record), reading_of(record["text"]), answers)
    for name, texts in RESOLVED.items():
        resolved = {record["id"]: record["pronouns"] for record in records(name)}
        for record in records(texts):
            identifier = ":".join(filter(None, (record["id"], record.get("variant"))))
            pronouns = resolved.get(record["id"]) or resolved.get(identifier, [])
            answers = {
                each["start"]: Answer((each["entity"],))
                for each in pronouns
                if each["sure"] and each["text"].lower() in PRONOUNS
            }
            if answers:
                reading = reading_of(record["text"])
                yield Annotated(name.split(".")[1], outlet_of(record), reading, answers)
    yield from chains()
    for name in GAP:
        yield from gap(name)


def chains() -> Iterator[Annotated]:
    """GUM's articles: everybody who is named is known by all his names."""
    for record in records(CHAINS):
        answers: dict[int, Answer] = {}
        for chain in record["chains"]:
            called = tuple(m["text"] for m in chain["mentions"] if m["form"] == "name")
            for mention in chain["mentions"]:
                if called and mention["form"] == "pronoun" and mention["text"].lower() in PRONOUNS:
                    answers[mention["span"][0]] = Answer(called)
        yield Annotated("gum", "gum", reading_of(record["text"]), answers)


def gap(name: str) -> Iterator[Annotated]:
    """The texts of one of GAP's sets: one pronoun each, and two names that it may mean."""
    with (CORPORA / "gap" / f"gap-{name}.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            spans = {which: named_span(row, which) for which in "AB"}
            right = tuple(span for which, span in spans.items() if row[f"{which}-coref"] == "TRUE")
            wrong = tuple(span for which, span in spans.items() if row[f"{which}-coref"] != "TRUE")
            text = row["Text"]
            reading = read_prose(split_prose(text, None, None, (CharSpan(0, len(text), text),)))
            answers = {int(row["Pronoun-offset"]): Answer((), right, wrong)}
            yield Annotated(f"gap-{name}", "gap", reading, answers)


def named_span(row: dict[str, Any], which: str) -> Span:
    """Where the name A or B of a row of GAP stands."""
    start = int(row[f"{which}-offset"])
    return start, start + len(row[which])


def learn(articles: Sequence[Annotated]) -> Weights:
    """The weights by which the right antecedents win.

    Fitted twice: in the second round, the pronouns that nobody resolved stand for whom the first
    round's weights choose, so that what the others are chosen by is as it will be in a parse.
    """
    weights: Weights = {}
    for _ in range(ROUNDS):
        taught = [c for article in articles for c in TaughtSweep(article, weights).choices()]
        usable = [(signs, truth) for signs, truth in taught if any(truth) and not all(truth)]
        weights = fit_choices(usable, PENALTY)
    return weights


class TaughtSweep(Sweep):
    """A sweep that is told the right answer after each annotated pronoun."""

    def __init__(self, article: Annotated, weights: Weights) -> None:
        super().__init__(article.reading)
        self._answers = article.answers
        self.foci.model = Model(weights)
        self._choices: list[tuple[list[list[str]], list[bool]]] = []

    def choices(self) -> list[tuple[list[list[str]], list[bool]]]:
        """For each annotated pronoun: its candidates' signs, and which of them are right."""
        self.finish()
        return self._choices

    def find(self, pronoun: Mention) -> Referent | None:
        answer = self._answers.get(pronoun.start)
        gender = pronoun_gender(pronoun.head)
        if answer is None or not gender:
            return super().find(pronoun)
        return self._taught(answer, gender, findings_for(self.foci, pronoun, gender))

    def _taught(
        self, answer: Answer, gender: Gender, pairs: list[tuple[Referent, list[Finding]]]
    ) -> Referent | None:
        truth = [answer.covers(self.reading, referent) for referent, _ in pairs]
        self._choices.append(([spelt(findings) for _, findings in pairs], truth))
        if not any(truth):
            return None
        right = pairs[truth.index(True)][0]
        self.foci.genders.setdefault(right, gender)
        return right


def name_of(reading: Reading, referent: Referent) -> str:
    """What *referent* is called: a character's fullest name, or the words that describe it."""
    if isinstance(referent, Character):
        return " ".join(referent.name)
    return reading.text[referent.start : referent.end]


def stands_at(reading: Reading, span: Span, referent: Referent) -> bool:
    """Whether a mention of *referent* by name stands at *span*, or inside of it."""
    return any(
        reading.cast.get(mention) is referent
        for mention in reading.mentions_between(max(0, span[0] - 60), span[1])
        if mention.start < span[1] and span[0] < mention.end
    )


if __name__ == "__main__":
    main()
