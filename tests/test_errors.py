"""Errors name the culprit, say what to do, and travel between processes."""

import pickle

import pytest

import newsparse
from newsparse import (
    AmbiguousStrategyError,
    BrokenStrategyError,
    ModelNotFoundError,
    NewsparseError,
    StrategyError,
    UnknownStrategyError,
    WorkerError,
)

# Each error, and what its message must hold.
ERRORS: list[tuple[NewsparseError, list[str]]] = [
    (UnknownStrategyError("acme", ["labels", "other"]), ["'acme'", "labels, other", "installed"]),
    (BrokenStrategyError("acme", "acme:make raised OSError: gone"), ["'acme'", "OSError: gone"]),
    (AmbiguousStrategyError("acme", ["one", "two"]), ["'acme'", "one and two", "uninstall"]),
    (
        ModelNotFoundError("xx_core", "get it with: python -m spacy download xx_core"),
        ["'xx_core'", "python -m spacy download xx_core"],
    ),
    (ModelNotFoundError(None, "write Parser(nlp=...)"), ["no spaCy pipeline", "Parser(nlp=...)"]),
    (StrategyError("acme", "raised ZeroDivisionError"), ["'acme'", "ZeroDivisionError"]),
    (WorkerError("a worker process was ended"), ["a worker process was ended"]),
]
each_error = pytest.mark.parametrize(
    ("error", "wanted"), ERRORS, ids=[repr(error)[:40] for error, _ in ERRORS]
)


@each_error
def test_the_message_names_the_culprit_and_the_way_out(
    error: NewsparseError, wanted: list[str]
) -> None:
    for words in wanted:
        assert words in str(error)


@each_error
def test_errors_survive_pickling(error: NewsparseError, wanted: list[str]) -> None:
    twin = pickle.loads(pickle.dumps(error))
    assert type(twin) is type(error)
    assert str(twin) == str(error)
    assert vars(twin) == vars(error)


def test_all_errors_are_newsparse_errors_and_public() -> None:
    errors = {type(error) for error, _ in ERRORS}
    assert all(issubclass(error, NewsparseError) for error in errors)
    assert {error.__name__ for error in errors} < set(newsparse.__all__)
