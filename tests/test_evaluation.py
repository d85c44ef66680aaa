"""What an evaluation counts: annotated articles beside a parser's answers."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from newsparse import Attribution, Context, Parser, Quote
from newsparse.evaluation import compare, evaluate, row_of
from newsparse.evaluation.__main__ import main
from newsparse.evaluation.items import Item, matched
from newsparse.evaluation.names import names_agree, role_agrees, words_of

EXAMPLE = Path(__file__).parents[1] / "docs" / "examples" / "gold.jsonl"
CORPORA = Path(__file__).parents[2] / "shared" / "corpora"
SCORE = CORPORA.parent / "score"

TEXT = """Ferry to stop

"We have to paint it," Mayor Ada Ek said. "It is rusty."

"I shall walk," said Bo Lund.
"""


def quote(words: str, entity: str | None, text: str = TEXT, **more: Any) -> dict[str, Any]:
    start = text.index(words)
    return {
        "start": start,
        "end": start + len(words),
        "kind": "direct",
        "speaker_entity": entity,
        **more,
    }


def record(*quotes: dict[str, Any], text: str = TEXT, **more: Any) -> dict[str, Any]:
    return {"id": "ferry", "text": text, "quotes": list(quotes), **more}


PAINT = quote('"We have to paint it,"', "Ada Ek")
RUSTY = quote('"It is rusty."', "Ada Ek")
WALK = quote('"I shall walk,"', "Bo Lund")


def answers(*rows: dict[str, Any], gold: dict[str, Any] | None = None) -> Any:
    """The report where a reader answers with *rows*."""
    return compare([gold or record(PAINT, RUSTY, WALK)], [rows])


class TestWhoSaidIt:
    def test_all_right(self) -> None:
        report = answers(PAINT, RUSTY, WALK)
        assert (report.who.precision, report.who.recall, report.who.f1) == (1, 1, 1)
        assert report.mistakes == ()

    def test_a_wrong_speaker_costs_both(self) -> None:
        report = answers(PAINT, RUSTY, {**WALK, "speaker_entity": "Ada Ek"})
        assert report.regions.f1 == 1
        assert (report.who.right, report.who.found, report.who.annotated) == (2, 3, 3)
        [mistake] = report.mistakes
        assert (mistake.what, mistake.annotated, mistake.named) == (
            "wrong mention", "Bo Lund", "Ada Ek",
        )  # fmt: skip

    def test_what_is_not_found_costs_recall(self) -> None:
        report = answers(PAINT, WALK)
        assert (report.who.precision, report.who.recall) == (1, 2 / 3)
        assert [mistake.what for mistake in report.mistakes] == ["not found"]

    def test_what_nobody_said_costs_precision(self) -> None:
        report = answers(PAINT, RUSTY, WALK, quote("Ferry", "Ada Ek"))
        assert (report.who.precision, report.who.recall) == (3 / 4, 1)
        assert [mistake.what for mistake in report.mistakes] == ["no speech"]

    def test_marks_and_signs_at_the_edges_are_no_matter(self) -> None:
        bare = quote("We have to paint it", "Ada Ek")
        assert answers(bare, RUSTY, WALK).who.f1 == 1

    def test_a_fifth_of_the_words_may_differ(self) -> None:
        assert answers(quote("have to paint it", "Ada Ek"), RUSTY, WALK).regions.f1 == 1
        assert answers(quote("to paint it", "Ada Ek"), RUSTY, WALK).regions.f1 < 1

    def test_parts_of_one_utterance_are_regions_of_their_own(self) -> None:
        spans = [[RUSTY["start"], RUSTY["end"]]]
        assert answers({**PAINT, "extra_spans": spans}, WALK).who.f1 == 1

    def test_a_part_of_the_name_will_do_but_not_for_the_full_one(self) -> None:
        report = answers({**PAINT, "speaker_entity": "Ek"}, RUSTY, WALK)
        assert report.who.f1 == 1
        assert report.full_name.right == 2

    def test_an_alias_will_do(self) -> None:
        gold = record({**PAINT, "speaker_aliases": ["the mayor"]}, RUSTY, WALK)
        row = {**PAINT, "speaker_entity": "the mayor"}
        assert answers(row, RUSTY, WALK, gold=gold).who.f1 == 1

    def test_of_a_quote_without_a_speaker_nobody_is_right(self) -> None:
        gold = record({**PAINT, "speaker_entity": None})
        assert answers({**PAINT, "speaker_entity": None}, gold=gold).who.f1 == 1
        assert answers(PAINT, gold=gold).who.f1 == 0

    def test_where_nobody_says_who_a_mention_is_it_has_to_be_right(self) -> None:
        at = TEXT.index("Mayor Ada Ek")
        mention = {**PAINT, "speaker_entity": None, "speaker": [at, at + 12]}
        gold = record(mention)
        assert answers({**mention, "speaker_entity": "Ada Ek"}, gold=gold).who.f1 == 1
        assert answers({**PAINT, "speaker_entity": "Bo Lund"}, gold=gold).who.f1 == 0

    def test_as_many_answers_as_articles_are_needed(self) -> None:
        with pytest.raises(ValueError, match="shorter"):
            compare([record(PAINT), record(PAINT)], [[PAINT]])

    def test_what_readers_could_differ_about_is_held_against_nobody(self) -> None:
        gold = record(PAINT, {**RUSTY, "sure": False}, WALK)
        for rows in ((PAINT, WALK), (PAINT, RUSTY, WALK)):
            report = answers(*rows, gold=gold)
            assert (report.who.f1, report.who.annotated) == (1, 2)

    def test_kinds_are_counted_apart(self) -> None:
        gold = record(PAINT, RUSTY, {**WALK, "kind": "mixed"})
        report = answers(PAINT, RUSTY, {**WALK, "kind": "mixed", "speaker_entity": "X"}, gold=gold)
        assert (report.by_kind["direct"].f1, report.by_kind["mixed"].f1) == (1, 0)

    def test_the_interval_holds_the_figure(self) -> None:
        report = evaluate(EXAMPLE)
        low, high = report.who_interval
        assert low <= report.who.f1 <= high


class TestIndirect:
    TEXT = "Ferry stops\n\nEk said that it would be late.\n"

    def test_content_and_speaker(self) -> None:
        said = quote("it would be late", "Ek", self.TEXT, kind="indirect")
        gold = record(said, text=self.TEXT)
        report = answers(said, gold=gold)
        assert (report.indirect.f1, report.indirect_who.share) == (1, 1)
        report = answers({**said, "speaker_entity": "Bo Lund"}, gold=gold)
        assert (report.indirect.f1, report.indirect_who.share) == (1, 0)

    def test_the_mention_will_do(self) -> None:
        at = self.TEXT.index("Ek")
        said = quote("it would be late", "Ek", self.TEXT, kind="indirect", speaker=[at, at + 2])
        row = {**said, "speaker_entity": "Ada Moe"}
        report = answers(row, gold=record(said, text=self.TEXT))
        assert report.indirect_who.share == 1


class TestSpeakers:
    def test_name_kind_role_and_gender(self) -> None:
        gold = record(
            PAINT,
            WALK,
            speakers=[
                {
                    "entity": "Ada Ek",
                    "kind": "person",
                    "role": "mayor of Brenn",
                    "gender": "female",
                },
                {"entity": "Bo Lund", "kind": "person", "role": None, "gender": "male"},
            ],
        )
        about_ek = {"speaker_kind": "person", "speaker_role": "Brenn mayor"}
        about_ek["speaker_gender"] = "female"
        report = answers({**PAINT, **about_ek}, {**WALK, "speaker_entity": "Lund"}, gold=gold)
        assert (report.name.right, report.name.of) == (1, 2)
        assert (report.kind.right, report.kind.of) == (1, 2)
        assert (report.role.right, report.role.of) == (1, 1)
        assert (report.gender.right, report.gender.of) == (1, 2)

    def test_without_them_nothing_is_asked(self) -> None:
        report = answers(PAINT, RUSTY, WALK)
        shares = (report.name, report.kind, report.role, report.gender)
        assert [share.share for share in shares] == [None] * 4


class TestCalibration:
    def test_right_as_often_as_said_is_no_error(self) -> None:
        rows = [{**row, "confidence": 1.0} for row in (PAINT, RUSTY, WALK)]
        calibration = answers(*rows).calibration
        assert calibration.error == 0
        assert (calibration.sure.right, calibration.kept.share) == (3, 1)

    def test_sure_and_wrong_is_one(self) -> None:
        rows = [{**row, "confidence": 0.9, "speaker_entity": "X"} for row in (PAINT, RUSTY, WALK)]
        calibration = answers(*rows).calibration
        assert calibration.error == pytest.approx(0.9)
        [each] = calibration.bins
        assert (each.low, each.regions, each.right) == (0.9, 3, 0)


class TestNames:
    @pytest.mark.parametrize(
        ("name", "other"),
        [
            ("Ek", "Ada Ek"),
            ("Mayor Ada Ek", "Ek"),
            ("Ada B. Ek", "Ada Ek"),
            ("the Harbour Authority", "Harbour Authority's"),
            ("Brenn Harbour Authority", "Harbour Authority"),
            ("he", "He"),
        ],
    )
    def test_they_agree(self, name: str, other: str) -> None:
        assert names_agree(name, other)
        assert names_agree(other, name)

    @pytest.mark.parametrize(
        ("name", "other"),
        [
            ("Ada Ek", "Bo Ek"),
            ("she", "Ada Ek"),
            ("", "Ada Ek"),
            ("Ek", "Ek, who had come by the first ferry, and others"),
        ],
    )
    def test_they_do_not(self, name: str, other: str) -> None:
        assert not names_agree(name, other)
        assert not names_agree(other, name)

    def test_titles_and_possessives_are_off(self) -> None:
        assert words_of("Dr. Ada Ek’s") == ("ada", "ek")
        assert words_of("the President") == ("the", "president"), "unless nothing else is there"

    def test_roles_share_most_of_their_words(self) -> None:
        assert role_agrees("the mayor of Brenn", "Brenn mayor")
        assert not role_agrees("a baker from Brenn", "mayor")
        assert not role_agrees(None, "mayor")


class TestMatching:
    def test_there_are_as_many_pairs_as_there_can_be(self) -> None:
        items = [Item(0, 10, "direct"), Item(0, 9, "direct")]
        assert len(matched(items, [Item(0, 10, "direct"), Item(0, 11, "direct")])) == 2
        assert matched(items, []) == {}


class TestGold:
    @pytest.mark.parametrize(
        ("wrong", "problem"),
        [
            ([], "an object, not list"),
            ({"quotes": []}, "text is None, not a str"),
            ({"text": TEXT}, "quotes is None, not a list"),
            (record(["x"]), r"quotes\[0\]: is \['x'\], not an object"),  # type: ignore[arg-type]
            (record({"start": 3}), r"quotes\[0\]: start and end: \(3, None\), not two whole"),
            (record({"start": 3, "end": 999}), "from 3 to 999, outside a text of"),
            (record({**PAINT, "kind": "quoted"}), "kind is 'quoted', not one of"),
            (record({**PAINT, "speaker": [1, 2, 3]}), "speaker: .1, 2, 3., not two whole numbers"),
            (record({**PAINT, "speaker_entity": 7}), "speaker_entity is 7, not a str"),
            (
                record({**PAINT, "speaker_name": "Ek"}),
                "no field 'speaker_name'; there are speaker_en",
            ),
            (record({**PAINT, "text": "Something else"}), "'Something else', and at its offsets"),
            (record(speakers=[{"kind": "person"}]), r"speakers\[0\]: entity is None, not a str"),
            (record(speakers=[{"entity": "X", "kind": "firm"}]), "kind is 'firm', not one of"),
        ],
    )
    def test_what_is_wrong_is_told_with_its_place(
        self, wrong: Any, problem: str, tmp_path: Path
    ) -> None:
        with pytest.raises(ValueError, match=f"record 1.*{problem}"):
            evaluate([wrong])
        file = tmp_path / "gold.jsonl"
        file.write_text("\n" + json.dumps(wrong) + "\n", encoding="utf-8")
        with pytest.raises(ValueError, match=f"gold.jsonl, line 2.*{problem}"):
            evaluate(file)

    def test_a_line_that_is_no_json(self, tmp_path: Path) -> None:
        file = tmp_path / "gold.jsonl"
        file.write_text("{", encoding="utf-8")
        with pytest.raises(ValueError, match=r"gold.jsonl, line 1: no JSON"):
            evaluate(str(file))

    def test_other_types_are_refused(self) -> None:
        with pytest.raises(TypeError, match="gold is a path or an iterable of records, not int"):
            evaluate(7)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="parser is a Parser or None, not str"):
            evaluate([], "ranker")  # type: ignore[arg-type]

    def test_the_example_is_as_the_schema_says(self) -> None:
        text = (files("newsparse.evaluation") / "gold.schema.json").read_text(encoding="utf-8")
        validator = jsonschema.Draft202012Validator(json.loads(text))
        validator.check_schema(json.loads(text))
        for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
            validator.validate(json.loads(line))
        validator.validate(record(PAINT))
        assert not validator.is_valid(record({"start": 3}))


def all_by_ada(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
    return {quote: Attribution(name="Ada Ek", confidence=0.9) for quote in quotes}


class TestAParser:
    def test_its_answers_are_compared(self) -> None:
        report = evaluate([record(PAINT, RUSTY, WALK)], Parser([all_by_ada]))
        assert (report.who.right, report.who.annotated) == (2, 3)

    def test_left_out_it_is_the_default_one(self) -> None:
        assert evaluate(EXAMPLE) == evaluate(EXAMPLE, Parser())

    def test_a_row_of_a_quote_is_what_is_compared(self) -> None:
        rows = [row_of(quote) for quote in Parser().parse(TEXT).quotes]
        assert compare([record(PAINT, RUSTY, WALK)], [rows]).who.f1 == 1


class TestCommand:
    def test_it_prints_a_strategy_beside_the_defaults(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main([str(EXAMPLE), "--strategy", "labels"]) == 0
        heading, *rows = capsys.readouterr().out.splitlines()
        assert heading.split() == ["defaults", "labels"]
        found = {row[:24].strip(): row[24:].split() for row in rows}
        report = evaluate(EXAMPLE)
        assert found["who said it, F1"] == [f"{100 * report.who.f1:.1f}", "0.0"]
        assert found["regions found, F1"] == ["100.0", "100.0"]

    def test_json_has_the_counts(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(EXAMPLE), "--json"]) == 0
        counts = json.loads(capsys.readouterr().out)["defaults"]
        assert counts["regions"]["annotated"] == evaluate(EXAMPLE).regions.annotated

    def test_mistakes_are_written(self, tmp_path: Path) -> None:
        file = tmp_path / "mistakes.jsonl"
        assert main([str(EXAMPLE), "--strategy", "labels", "--mistakes", str(file)]) == 0
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        assert {"not found", "nobody named"} >= {
            row["what"] for row in rows if row["parser"] == "labels"
        }

    def test_mistakes_have_names_and_roles_too(self, tmp_path: Path) -> None:
        gold, file = tmp_path / "gold.jsonl", tmp_path / "mistakes.jsonl"
        speakers = [{"entity": "Ada Ek", "kind": "person", "role": "harbour pilot"}]
        gold.write_text(json.dumps(record(PAINT) | {"speakers": speakers}))
        assert main([str(gold), "--mistakes", str(file)]) == 0
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        [row] = [row for row in rows if row["what"] == "wrong role"]
        assert (row["speaker"], row["annotated"]) == ("Ada Ek", "harbour pilot")
        assert row["answered"] != row["annotated"]

    @pytest.mark.skipif(os.name != "posix", reason="pipes end otherwise elsewhere")
    @pytest.mark.parametrize("options", [[], ["--json"]])
    def test_it_ends_quietly_where_nobody_reads(self, options: list[str]) -> None:
        reads, writes = os.pipe()
        os.close(reads)
        command = [sys.executable, "-m", "newsparse.evaluation", str(EXAMPLE), *options]
        done = subprocess.run(command, stdout=writes, stderr=subprocess.PIPE, check=False)
        os.close(writes)
        assert (done.returncode, done.stderr) == (0, b"")

    @pytest.mark.parametrize(
        ("arguments", "problem"),
        [
            (["no-such-file.jsonl"], "no-such-file.jsonl: No such file"),
            ([os.devnull], f"{os.devnull}: there are no articles in it"),
            ([str(EXAMPLE), "--strategy", "nobody"], "no attribution strategy is called 'nobody'"),
            ([str(EXAMPLE), "--ask-below", "7"], "ask_below is 7.0, not between 0 and 1"),
        ],
    )
    def test_what_is_wrong_is_a_line(
        self, arguments: list[str], problem: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(arguments) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith("newsparse.evaluation: ")
        assert problem in line

    def test_it_is_a_module_to_run(self) -> None:
        command = [sys.executable, "-m", "newsparse.evaluation", str(EXAMPLE)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert "who said it, F1" in done.stdout


@pytest.mark.slow
@pytest.mark.skipif(not SCORE.exists(), reason="the scorers aren't beside the repository")
@pytest.mark.parametrize("name", ["world-train", "world-dev", "polnear-dev", "gum-news"])
def test_figures_are_those_of_the_scorers_beside_the_corpora(name: str, tmp_path: Path) -> None:
    gold = CORPORA / f"quotes.{name}.jsonl"
    report = evaluate(gold)
    parser = Parser()
    predicted = tmp_path / "predicted.jsonl"
    with predicted.open("w", encoding="utf-8") as lines:
        for line in gold.read_text(encoding="utf-8").splitlines():
            article = json.loads(line)
            rows = [row_of(quote) for quote in parser.parse(article["text"]).quotes]
            lines.write(json.dumps({"id": article["id"], "quotes": rows}) + "\n")

    def scored(*options: str) -> Any:
        command = [sys.executable, str(SCORE / "score_quotes.py"), str(gold), str(predicted)]
        command += ["--unit", "segment", "--strip-punct", "--ignore", "sure=False", "--json"]
        done = subprocess.run([*command, *options], capture_output=True, text=True, check=True)
        return json.loads(done.stdout)["rows"]["all"]

    entity = scored("--kinds", "direct,mixed", "--rule", "entity")
    full = scored("--kinds", "direct,mixed", "--rule", "full")
    indirect = scored("--kinds", "indirect", "--rule", "any")
    assert report.regions.f1 == pytest.approx(entity["partial"]["f1"])
    assert report.who.f1 == pytest.approx(entity["end_to_end"]["f1"])
    assert report.full_name.f1 == pytest.approx(full["end_to_end"]["f1"])
    assert report.indirect.f1 == pytest.approx(indirect["partial"]["f1"])
    assert report.indirect_who.share == indirect["attribution"]["any"]["accuracy"]
