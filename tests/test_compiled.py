"""What the compiled build asks of the modules that it compiles: pyproject.toml names them."""

import ast
import importlib
import re
import tomllib
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent
HOOK = tomllib.loads((TOP / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"][
    "wheel"
]["hooks"]["mypyc"]


def named(patterns: list[str]) -> set[Path]:
    return {path for pattern in patterns for path in TOP.glob(pattern.lstrip("/"))}


# What a reading has, and holds to its end; regions have nothing but numbers
LASTING = {
    *(
        "Character",
        "Claimed",
        "Named",
        "ParsedSigns",
        "PhraseReader",
        "Phrases",
        "Prose",
        "Reading",
    ),
    *("Referents", "Region", "Roles", "Subject", "Tokens", "_Candidate"),
}
COMPILED = sorted(named(HOOK["include"]) - named(HOOK["exclude"]))


@pytest.mark.skipif(not COMPILED, reason="the package is not in this folder")
class TestCompiledModules:
    def test_each_pattern_names_modules(self) -> None:
        for pattern in HOOK["include"] + HOOK["exclude"]:
            assert named([pattern]), pattern

    @pytest.mark.parametrize("path", COMPILED, ids=lambda path: str(path.relative_to(TOP)))
    def test_nothing_in_them_means_something_else_when_it_is_compiled(self, path: Path) -> None:
        source = path.read_text("utf-8")
        # A compiled class works a cached property out anew each time.
        assert "cached_property" not in source
        # A compiled module checks that a field's default is what the field is declared to be.
        assert not re.search(r"= field\(factory=", source)

    @pytest.mark.parametrize("path", COMPILED, ids=lambda path: str(path.relative_to(TOP)))
    def test_no_generator_has_a_name(self, path: Path) -> None:
        # Compiled code makes a list of it, whole, even where the first item is all that is asked.
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.GeneratorExp):
                assert not isinstance(node.targets[0], ast.Name)

    @pytest.mark.parametrize("path", COMPILED, ids=lambda path: str(path.relative_to(TOP)))
    def test_their_constants_are_final(self, path: Path) -> None:
        # Compiled code looks up by name, each time, what might be given another value.
        open_ones = re.findall(r"^_?[A-Z][A-Z0-9_]+ = ", path.read_text("utf-8"), re.MULTILINE)
        assert not open_ones

    @pytest.mark.parametrize("path", COMPILED, ids=lambda path: str(path.relative_to(TOP)))
    def test_no_constant_joins_a_frozenset_and_keys(self, path: Path) -> None:
        # It is declared to be frozen, and Python makes a plain set of it: the import fails.
        module = importlib.import_module(
            ".".join(path.relative_to(TOP).with_suffix("").parts).removesuffix(".__init__")
        )
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.BinOp):
                first: ast.expr = node.value
                while isinstance(first, ast.BinOp):
                    first = first.left
                if isinstance(first, ast.Name):
                    value = getattr(module, ast.unparse(node.target))
                    assert type(value) is type(getattr(module, first.id)), ast.unparse(node)

    @pytest.mark.parametrize("path", COMPILED, ids=lambda path: str(path.relative_to(TOP)))
    def test_only_what_lives_as_long_as_its_article_has_final_attributes(self, path: Path) -> None:
        # Compiled code lends such an attribute out for a whole expression. Where that holds a
        # comprehension, it frees the attribute's owner too early, if nothing else has hold of it.
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and re.search(r"self\.\w+: Final", ast.unparse(node)):
                assert node.name in LASTING
