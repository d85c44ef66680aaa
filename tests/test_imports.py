"""What importing newsparse costs, and what its modules offer."""

import importlib
import pkgutil
import subprocess
import sys

import pytest

import newsparse

# What `from newsparse import ...` gives, and nothing that reads
LIGHT = {
    "newsparse",
    "newsparse.article",
    "newsparse.attribution",
    "newsparse.errors",
    "newsparse.once",
    "newsparse.options",
    "newsparse.patterns",
    "newsparse.pipeline",
    "newsparse.showing",
    "newsparse.spans",
    "newsparse.spoken",
    "newsparse.strategies",
    "newsparse.strategies.chain",
    "newsparse.strategies.factories",
}
# Packages that offer their modules alone
ROOMS = {"newsparse.cast", "newsparse.english", "newsparse.prose"}
HEAVY = (
    "spacy", "numpy", "pyarrow", "rich", "typer", "importlib.metadata", "dateutil", "lxml",
    "trafilatura",
)  # fmt: skip


def loaded_after(code: str) -> set[str]:
    """Which modules a fresh interpreter has loaded after *code*."""
    command = [sys.executable, "-I", "-c", f"{code}\nimport sys; print(*sys.modules)"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(result.stdout.split())


def heavy_after(code: str) -> set[str]:
    """Which of the heavy modules a fresh interpreter has loaded after *code*."""
    return loaded_after(code).intersection(HEAVY)


def modules() -> list[str]:
    names = [module.name for module in pkgutil.walk_packages(newsparse.__path__, "newsparse.")]
    return ["newsparse", *(name for name in names if name != "newsparse.__main__")]


def test_importing_newsparse_loads_nothing_heavy() -> None:
    assert heavy_after("import newsparse") == set()


def test_importing_newsparse_loads_nothing_that_reads() -> None:
    # Coverage, where it measures this, has modules of its own loaded.
    loaded = loaded_after("import newsparse") - loaded_after("pass")
    assert {name for name in loaded if name.startswith("newsparse")} == LIGHT
    assert loaded.isdisjoint(("regex", "json"))


def test_parsing_loads_no_pipeline() -> None:
    code = """\
from newsparse import Article
article = Article.parse('Rain ahead\\n\\n4 May 2024\\n\\n"Take a coat today," Ada Ek said.')
assert article.quotes and article.published
"""
    assert heavy_after(code) <= {"dateutil"}


def test_a_pipeline_is_loaded_when_asked_for() -> None:
    code = "import spacy; from newsparse import Parser; Parser(nlp=spacy.blank('en'))"
    assert "spacy" in heavy_after(code)


@pytest.mark.parametrize("name", modules())
def test_every_module_offers_what_it_says(name: str) -> None:
    if name.startswith(("newsparse.arrow", "newsparse.cli.parquet_file")):
        pytest.importorskip("pyarrow")
    module = importlib.import_module(name)
    offered: list[str] = getattr(module, "__all__", [])
    assert offered or name in ROOMS
    assert [name for name in offered if not hasattr(module, name)] == []
    assert len(offered) == len(set(offered))


def test_the_public_names() -> None:
    assert set(newsparse.__all__) == {
        "DEFAULT_STRATEGIES",
        "AmbiguousStrategyError",
        "Article",
        "Attribution",
        "BrokenStrategyError",
        "Candidate",
        "CharSpan",
        "Context",
        "Dateline",
        "LanguageCode",
        "ModelNotFoundError",
        "NewsparseError",
        "PageTooLargeError",
        "OnError",
        "Parser",
        "Precision",
        "Quote",
        "QuoteKind",
        "Speaker",
        "SpeakerKind",
        "Strategy",
        "StrategyError",
        "UnknownStrategyError",
        "WorkerError",
        "__compiled__",
        "__version__",
    }
