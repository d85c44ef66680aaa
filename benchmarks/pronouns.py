"""How often `he` and `she` are tied to the right person.

    python benchmarks/pronouns.py [--folds 5]

Prints, for the speaking pronouns of news, how many are right when outlets are dealt into folds and
the weights are fitted on the other folds; and for GAP's test set (Webster et al., "Mind the GAP",
TACL 6, 2018), which is never fitted on, precision, recall and F1 over both names, for all and by
gender. Every pronoun of an article is resolved as in a parse: a wrong one may lead the next ones
astray. Needs numpy and scipy, and the corpora beside the repository.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence

from attrs import define
from corpora import dealt, require
from cross_validate import use
from quotes import percent
from train_pronouns import FILES, Annotated, annotated, gap, learn, stands_at

from newsparse.cast.antecedents import find_referents
from newsparse.cast.pronouns import pronoun_gender
from newsparse.cast.referents import Referents


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--folds", type=int, default=5)
    folds = arguments.parse_args().folds
    require(*FILES, "gap/gap-test.tsv")
    articles = list(annotated())
    print_news(articles, folds)
    use("pronoun", learn(articles))
    print_gap(list(gap("test")))


def print_news(articles: Sequence[Annotated], folds: int) -> None:
    """One row a set: how many pronouns are right with weights from other outlets."""
    counts: Counter[tuple[str, bool]] = Counter()
    fold_of = dealt([article.outlet for article in articles if article.outlet != "gap"], folds)
    for fold in range(folds):
        use("pronoun", learn([a for a in articles if fold_of.get(a.outlet) != fold]))
        for article in articles:
            if fold_of.get(article.outlet) == fold:
                counts.update((article.corpus, right) for right in verdicts(article))
    for corpus in dict.fromkeys(corpus for corpus, _ in counts):
        print_share(corpus, counts[corpus, True], counts[corpus, False])
    print_share(
        "all",
        sum(count for (_, right), count in counts.items() if right),
        sum(count for (_, right), count in counts.items() if not right),
    )


def print_share(name: str, right: int, wrong: int) -> None:
    """Print how many are right of those called *name*."""
    print(f"{name:<16}{percent(right / (right + wrong)):>6} % of {right + wrong}")


def verdicts(article: Annotated) -> list[bool]:
    """Whether each annotated pronoun that is found is right."""
    referents = find_referents(article.reading)
    return [
        referents.of(pronoun) is not pronoun
        and answer.covers(article.reading, referents.of(pronoun))
        for start, answer in article.answers.items()
        for pronoun in article.reading.mentions_between(start, start + 1)
        if pronoun.kind == "pronoun"
    ]


@define
class Tally:
    """Names that are meant and found, found alone, and meant alone."""

    right: int = 0
    found: int = 0
    missed: int = 0

    def __str__(self) -> str:
        f1 = 2 * self.right / max(2 * self.right + self.found + self.missed, 1)
        precision = self.right / max(self.right + self.found, 1)
        recall = self.right / max(self.right + self.missed, 1)
        return f"precision {percent(precision)}, recall {percent(recall)}, F1 {percent(f1)}"


def print_gap(texts: Sequence[Annotated]) -> None:
    """Print the figures on GAP's test set: for all, and by gender."""
    tallies = {"all": Tally(), "m": Tally(), "f": Tally()}
    for text in texts:
        referents = find_referents(text.reading)
        for start in text.answers:
            word = text.reading.text[start : start + 3].strip().lower()
            gender = "m" if word in ("he", "his", "him", "he'") else "f"
            for tally in (tallies["all"], tallies[gender]):
                count_names(text, start, referents, tally)
    for name, tally in tallies.items():
        print(f"GAP test, {name}: {tally}")


def count_names(text: Annotated, start: int, referents: Referents, tally: Tally) -> None:
    """Count for each of the two names whether it is meant and found."""
    reading, answer = text.reading, text.answers[start]
    pronoun = next(
        (m for m in reading.mentions_between(start, start + 1) if pronoun_gender(m.head)), None
    )
    referent = referents.of(pronoun) if pronoun is not None else None
    for span in (*answer.right, *answer.wrong):
        found = referent is not None and stands_at(reading, span, referent)
        meant = span in answer.right
        tally.right += found and meant
        tally.found += found and not meant
        tally.missed += meant and not found


if __name__ == "__main__":
    main()
