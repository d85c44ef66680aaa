"""Learn whom `he` and `she` stand for: the weights of `newsparse.reading.pronouns`.

    python benchmarks/train_pronouns.py

Fits on the pronouns whose bearer is annotated: GUM's coreference chains (20 news articles) and the
speakers of quotes.world-train, quotes.world-dev and quotes.polnear-dev. The printed accuracy is
cross-validated over articles, five folds. Writes lexicon/pronoun_weights.json.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence

from attrs import frozen
from corpora import LEXICON, SCORE, outlet_of, reading_of, records, require
from fitting import Weights, fit_choices, write_weights

from newsparse.reading import Reading, Referent
from newsparse.reading.antecedents import Sweep
from newsparse.reading.characters import Character
from newsparse.reading.mentions import Mention
from newsparse.reading.pronouns import findings_for, pronoun_gender
from newsparse.weighing import Model, spelt

QUOTES = ("quotes.world-train.jsonl", "quotes.world-dev.jsonl", "quotes.polnear-dev.jsonl")
CHAINS = "coref.gum-news.jsonl"
PRONOUNS = frozenset("he she his her him".split())
PENALTY = 1.5
FOLDS = 5
Choice = tuple[list[list[str]], list[bool], int | None]


@frozen
class Annotated:
    """An article whose pronouns have been resolved by readers.

    Attributes:
        outlet: Who printed it.
        text: Its text.
        names: The names of those whom its pronouns stand for, by the pronoun's offset.
    """

    outlet: str
    text: str
    names: dict[int, list[str]]


def main() -> None:
    require(*QUOTES, CHAINS)
    sys.path.insert(0, str(SCORE))
    articles = [article for article in annotated() if article.names]
    random.Random(0).shuffle(articles)
    right = asked = 0
    for fold in range(FOLDS):
        weights = learn([a for i, a in enumerate(articles) if i % FOLDS != fold])
        for article in articles[fold::FOLDS]:
            for _, truth, choice in choices(article, weights):
                asked += 1
                right += choice is not None and truth[choice]
    accuracy = round(right / asked, 3)
    print(f"cross-validated: {right} of {asked} pronouns right, {accuracy}")
    write_weights(
        LEXICON / "pronoun_weights.json",
        learn(articles),
        0.02,
        {
            "corpus": "GUM news coreference; speakers of world-train, world-dev and polnear-dev",
            "script": "benchmarks/train_pronouns.py",
            "date": "2026-11-26",
            "accuracy": f"{accuracy} of {asked} pronouns, cross-validated over articles",
        },
    )


def annotated() -> Iterator[Annotated]:
    for name in QUOTES:
        for record in records(name):
            yield Annotated(
                outlet_of(record),
                record["text"],
                {
                    quote["speaker"][0]: [quote["speaker_entity"], *quote["speaker_aliases"]]
                    for quote in record["quotes"]
                    if quote.get("speaker")
                    and quote.get("speaker_entity")
                    and quote["sure"]
                    and quote["speaker_text"].lower() in PRONOUNS
                },
            )
    for record in records(CHAINS):
        names: dict[int, list[str]] = {}
        for chain in record["chains"]:
            called = [m["text"] for m in chain["mentions"] if m["form"] == "name"]
            for mention in chain["mentions"]:
                if called and mention["form"] == "pronoun" and mention["text"].lower() in PRONOUNS:
                    names[mention["span"][0]] = called
        yield Annotated(outlet_of(record), record["text"], names)


def learn(articles: Sequence[Annotated]) -> Weights:
    found = [choice for article in articles for choice in choices(article, {})]
    usable = [(signs, truth) for signs, truth, _ in found if any(truth) and not all(truth)]
    return fit_choices(usable, PENALTY)


def choices(article: Annotated, weights: Weights) -> list[Choice]:
    """For each annotated pronoun: its candidates' signs, which are right, and the one chosen."""
    sweep = _TaughtSweep(reading_of(article.text), article.names, weights)
    sweep.finish()
    return sweep.choices


class _TaughtSweep(Sweep):
    """A sweep that is told the right answer behind each annotated pronoun."""

    def __init__(self, reading: Reading, names: dict[int, list[str]], weights: Weights) -> None:
        super().__init__(reading)
        self._text = reading.text
        self._names = names
        self.foci.model = Model(weights)
        self.choices: list[Choice] = []

    def find(self, pronoun: Mention) -> Referent | None:
        names = self._names.get(pronoun.start)
        gender = pronoun_gender(pronoun.head)
        if names is None or not gender:
            return super().find(pronoun)
        pairs = list(findings_for(self.foci, pronoun, gender))
        truth = [any(agree(self._name(who), name) for name in names) for who, _ in pairs]
        scores = [self.foci.model.score(findings) for _, findings in pairs]
        chosen = scores.index(max(scores)) if scores else None
        self.choices.append(([spelt(findings) for _, findings in pairs], truth, chosen))
        return pairs[truth.index(True)][0] if any(truth) else None

    def _name(self, referent: Referent) -> str:
        if isinstance(referent, Character):
            return " ".join(referent.name)
        return self._text[referent.start : referent.end]


def agree(one: str, other: str) -> bool:
    """Whether two names are one person's, by the scorer's rule."""
    from score_quotes import names_agree

    return bool(names_agree(one, other))


if __name__ == "__main__":
    main()
