"""Getting hold of a spaCy pipeline, and running it at most once an article.

spaCy is imported here alone, and only when a pipeline is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, cast

from newsparse.errors import ModelNotFoundError
from newsparse.once import Once
from newsparse.patterns import regexp

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["Docs", "has_parser", "load_pipeline", "no_pipeline", "read_once"]

# Half a character, as broken UTF-16 leaves it; spaCy hashes UTF-8, which can't hold it.
_SURROGATE = regexp("[\ud800-\udfff]")


def load_pipeline(nlp: str | Language | None) -> Language | None:
    """The pipeline called *nlp*, or *nlp* itself.

    Raises:
        ModelNotFoundError: No pipeline of that name is installed.
        TypeError: *nlp* is neither a name nor a pipeline.
    """
    if nlp is None:
        return None
    if isinstance(nlp, str):
        import spacy

        try:
            return spacy.load(nlp)
        except (OSError, ImportError) as error:
            advice = "it is neither an installed package nor a folder that holds a pipeline"
            if nlp.isidentifier():
                advice = f"get it with: python -m spacy download {nlp}"
            raise ModelNotFoundError(nlp, advice) from error
    from spacy.language import Language

    if not isinstance(nlp, Language):
        raise TypeError(f"nlp is a spaCy pipeline or the name of one, not {type(nlp).__name__}")
    return nlp


def has_parser(nlp: Language) -> bool:
    """Whether a step of *nlp* says which word depends on which."""
    return any("token.dep" in nlp.get_pipe_meta(name).assigns for name in nlp.pipe_names)


def no_pipeline() -> Doc:
    """Stands where a pipeline would be; says how to get one."""
    raise ModelNotFoundError(None, 'write Parser(nlp="en_core_web_sm"), or pass a Language')


def read_once(nlp: Language | None, text: str) -> Callable[[], Doc]:
    """A function that gives `nlp(text)`, computed when first called."""
    return no_pipeline if nlp is None else Once(lambda: _read(nlp, text))


class Docs:
    """What a pipeline makes of several texts, read together when the first of them is asked for.

    Args:
        nlp: The pipeline, or None.
        texts: The texts; what is none has no doc.
    """

    def __init__(self, nlp: Language | None, texts: Sequence[object]) -> None:
        self._nlp = nlp
        self._texts = texts
        self._expected: set[int] = set()
        self._docs: dict[int, Doc] = {}

    def expect(self, indices: Iterable[int]) -> None:
        """Read the texts at *indices* together, once one of them is asked for."""
        self._expected = set(indices)

    def loader(self, index: int) -> Callable[[], Doc]:
        """A function that gives the doc of one text."""
        return no_pipeline if self._nlp is None else partial(self._load, self._nlp, index)

    def _load(self, nlp: Language, index: int) -> Doc:
        if index not in self._docs:
            wanted = sorted(
                other
                for other in self._expected | {index}
                if other not in self._docs and len(self._text(other)) <= nlp.max_length
            )
            if len(wanted) > 1:
                # Where one text breaks the pipeline, each is read alone, and fails alone.
                with suppress(Exception):
                    docs = list(nlp.pipe([self._text(other) for other in wanted]))
                    self._docs.update(zip(wanted, docs, strict=True))
        if index not in self._docs:
            self._docs[index] = _read(nlp, self._text(index))
        return self._docs[index]

    def _text(self, index: int) -> str:
        return _SURROGATE.sub("\ufffd", str.__str__(cast(str, self._texts[index])))


def _read(nlp: Language, text: str) -> Doc:
    """`nlp(text)` for any text: spaCy itself refuses lone surrogates, and long texts."""
    text = _SURROGATE.sub("\ufffd", text)
    if len(text) <= nlp.max_length:
        return nlp(text)
    from spacy.tokens import Doc

    doc = Doc.from_docs([nlp(p) for p in _pieces(text, nlp.max_length)], ensure_whitespace=False)
    assert doc is not None, "only no documents at all make none"
    return doc


def _pieces(text: str, max_length: int) -> Iterator[str]:
    """*text* in pieces that spaCy takes, cut between lines or else between words if it can be."""
    start = 0
    while len(text) - start > max_length:
        end = start + max_length
        cut = text.rfind("\n", start, end)
        if cut <= start:
            cut = text.rfind(" ", start, end)
        if cut > start:
            end = cut + 1
        yield text[start:end]
        start = end
    yield text[start:]
