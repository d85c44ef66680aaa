"""Attack newsparse with texts, web pages, rows, records and files that are cut and mangled.

    python tests/property/attack.py [--seconds 3600] [--seed 0] [--what texts files] [--found DIR]

Each kind is tried in turn, and what holds of every answer is checked. Texts are the articles of the
corpora beside the repository, or else the tests' golden ones; pages are the tests' own; rows are
such articles as CSV; records are what `to_dict` gives of them; files are JSON lines, CSV, and the
tests' exports of databases and agencies, packed or not, read as the command line reads them. What
fails is made as short as it can be, printed, and written to the folder `found`. Real articles
aren't to be copied into the repository: say the same in words of your own, in tests/property/kept,
and the tests replay it. The exit code is 1 where something failed.
"""

import argparse
import copy
import csv
import gzip
import io
import json
import random
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from invariants import check, check_record, check_spans
from texts import GOLDEN, PIECES

from newsparse import Article, PageTooLargeError, Parser
from newsparse.cli.reading import Inputs, parse_all
from newsparse.cli.row_files import Fields, Unreadable, csv_rows, lines_of

TOP = Path(__file__).resolve().parents[2]
CORPORA = TOP.parent / "shared" / "corpora"
PAGES = sorted(
    [*(TOP / "tests" / "pages").glob("*.html"), *(TOP / "docs").rglob("examples/*.html")]
)
LENGTHS = (200, 600, 1500, 3000)
MOST_EDITS = 40
# What pages are mangled with beside the pieces of texts
TAGS = (
    *("<p>", "</p>", "<div>", "</div>", "<h1>", "<time datetime='2024-05-04'>", "<script>", "<a "),
    *(
        "<!--",
        "-->",
        "<![CDATA[",
        "&#0;",
        "&quot;",
        "='",
        '="',
        "<meta name=date content=",
        "{",
        "}",
    ),
    *(
        '<script type="application/ld+json">',
        '{"@graph":[',
        '"@id":"#x"',
        "]",
        "<table>",
        "<article>",
    ),
)
VALUES = (None, True, 0, -1, 1.5, 10**5000, "", "x", [], {}, float("nan"), "2024-05-04", "\ud800")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--seconds", type=float, default=60)
    arguments.add_argument("--seed", type=int, default=0)
    arguments.add_argument("--what", nargs="+", choices=ATTACKS, default=list(ATTACKS))
    arguments.add_argument("--found", type=Path, default=Path("found"))
    given = arguments.parse_args()
    chance = random.Random(given.seed)
    articles = real_articles() or GOLDEN
    end = time.monotonic() + given.seconds
    tried = failed = 0
    while time.monotonic() < end:
        what = given.what[tried % len(given.what)]
        make, problem_of = ATTACKS[what]
        attack = make(chance.choice(articles), chance)
        tried += 1
        if (problem := problem_of(attack)) is not None:
            failed += 1
            if isinstance(attack, str):
                attack = shortest(attack, problem, problem_of)
            kept = keep(given.found, f"{what}-{given.seed}-{tried}", attack)
            print(f"{kept}: {problem} {attack!r:.150}", flush=True)
    print(f"{tried} tried, {failed} failed")
    sys.exit(bool(failed))


def keep(folder: Path, name: str, attack: Any) -> Path:
    """Write *attack* to a file, for whoever mends it."""
    folder.mkdir(exist_ok=True)
    if isinstance(attack, tuple):  # a file with its name
        name, attack = f"{name}-{attack[0]}", attack[1]
    if isinstance(attack, dict):
        attack = repr(attack)
    path = folder / name
    path.write_bytes(attack if isinstance(attack, bytes) else attack.encode(errors="surrogatepass"))
    return path


def real_articles() -> list[str]:
    records = (
        json.loads(line)
        for path in sorted(CORPORA.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )
    return [record["text"] for record in records if "text" in record]


def mutated(text: str, chance: random.Random) -> str:
    """A stretch of *text* with characters gone, recased, or pieces of any kind between them."""
    begin = chance.randrange(max(1, len(text)))
    letters = list(text[begin : begin + chance.choice(LENGTHS)])
    for _ in range(chance.randrange(MOST_EDITS)):
        at = chance.randrange(len(letters) + 1)
        edit = chance.choice(("insert", "insert", "delete", "recase"))
        if edit == "insert":
            letters.insert(at, chance.choice(PIECES))
        elif edit == "delete":
            del letters[at : at + chance.randrange(1, 20)]
        elif at < len(letters):
            letters[at] = letters[at].swapcase()
    recased = chance.choice((str, str, str, str, str.upper, str.lower, str.title))
    return recased("".join(letters))


def mangled_page(_text: str, chance: random.Random) -> str:
    """A page with characters gone, tags and pieces of any kind between them."""
    letters = list(chance.choice(PAGES).read_text("utf-8"))
    for _ in range(chance.randrange(MOST_EDITS)):
        at = chance.randrange(len(letters) + 1)
        if chance.random() < 0.7:
            letters.insert(at, chance.choice((chance.choice(TAGS), chance.choice(PIECES))))
        else:
            del letters[at : at + chance.randrange(1, 200)]
    return "".join(letters)


def rows_with_one_broken(text: str, chance: random.Random) -> str:
    """CSV of sound rows, with a mark too many somewhere in one of them."""
    stream = io.StringIO(newline="")
    rows = [(str(n), mutated(text, chance)) for n in range(8)]
    csv.writer(stream).writerows([("id", "text"), *rows])
    written = stream.getvalue()
    at = chance.randrange(len("id,text\r\n"), len(written))
    return written[:at] + chance.choice(('"', ' "x" ', '"\n')) + written[at:]


def mangled_record(text: str, chance: random.Random) -> dict[str, Any]:
    """An article's record with a value or two that don't belong there."""
    record = copy.deepcopy(Article.parse(mutated(text, chance)).to_dict())
    for _ in range(chance.randrange(1, 3)):
        place: Any = record
        while True:
            key = chance.choice(list(place) if isinstance(place, dict) else range(len(place)))
            if not isinstance(place[key], (dict, list)) or not place[key] or chance.random() < 0.3:
                break
            place = place[key]
        number = place[key]
        near = number + chance.choice((-1, 1)) if isinstance(number, int) else number
        place[key] = chance.choice((*VALUES, near, near))
    return record


@cache
def exports() -> tuple[tuple[str, bytes], ...]:
    """Files as databases and agencies give them out, each with a name."""
    sys.path.insert(0, str(TOP / "tests"))
    import made_exports as made

    stories = [made.nexis_document(number, 3) for number in (1, 2, 3)]
    html = made.proquest_html(2)
    return (
        ("nexis.txt", made.nexis_text(*stories)),
        ("nexis.rtf", made.rich_text("".join(stories))),
        ("nexis.html", made.nexis_html(2)),
        ("nexis.docx", made.docx(*[made.nexis_uni_document()] * 2)),
        ("factiva.html", made.factiva_html(2)),
        ("factiva-table.html", made.factiva_table(2)),
        ("factiva.xml", made.FACTIVA_XML),
        ("proquest.html", html.encode()),
        ("proquest.eml", made.mail(html)),
        ("nitf.xml", made.NITF.format(encoding="UTF-8", body=made.markup()).encode()),
        ("ninjs.json", json.dumps(made.NINJS).encode()),
        ("rss.xml", made.RSS.format(body=made.markup()).encode()),
        ("atom.xml", made.ATOM.format(body=made.markup()).encode()),
        ("pages.warc", made.web_archive()),
    )


def broken_file(text: str, chance: random.Random) -> tuple[str, bytes]:
    """A file, packed or not, of which bytes are gone or others, before it is packed or after."""
    lines = [json.dumps({"id": n, "text": mutated(text, chance)}) for n in range(4)]
    name, data = chance.choice(
        (
            *exports(),
            ("rows.jsonl", "\n".join(lines).encode()),
            ("rows.csv", rows_with_one_broken(text, chance).encode(errors="surrogatepass")),
            ("article.txt", mutated(text, chance).encode(errors="surrogatepass")),
        )
    )
    if chance.random() < 0.6:
        data = mangled_bytes(data, chance)
    packing = chance.choice(("", "", ".gz", ".zst", ".zip"))
    if packing == ".gz":
        data = gzip.compress(data)
    elif packing == ".zst":
        from backports.zstd import compress

        data = compress(data)
    elif packing == ".zip":
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(name, data)
            archive.writestr(f"further/{name}", data)
        data = stream.getvalue()
    if chance.random() < 0.4:
        data = mangled_bytes(data, chance)
    return name + packing, data


def mangled_bytes(data: bytes, chance: random.Random) -> bytes:
    """*data* cut short, or with some bytes that are others, gone, or twice."""
    if chance.random() < 0.2:
        return data[: chance.randrange(len(data) + 1)]
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 8)):
        at = chance.randrange(len(changed) + 1)
        to = at + chance.choice((1, 1, 1, 4, 40))
        changed[at:to] = chance.choice(
            (
                b"",
                changed[at:to] * 2,
                chance.randbytes(1),
                bytes(byte ^ 1 for byte in changed[at:to]),
            )
        )
    return bytes(changed)


def problem_of_text(text: str) -> str | None:
    """What fails on *text*, None where nothing does."""
    return _problem(lambda: check(Article.parse(text)))


def problem_of_page(page: str) -> str | None:
    """What fails on *page*: it may be refused, and is read otherwise."""
    from newsparse.web import parse_html

    def read() -> None:
        try:
            check(parse_html(page, "https://brenn.example/ferry").article)
        except PageTooLargeError:
            return

    return _problem(read)


def problem_of_rows(written: str) -> str | None:
    """What fails on rows: each comes back, or is named; none is made up."""

    def read() -> None:
        stream = io.BufferedReader(io.BytesIO(written.encode("utf-8", "surrogatepass")))
        with lines_of(stream, "") as lines:
            for row in csv_rows(lines, Fields("text", "id"), 0):
                found = row[1]
                assert isinstance(found, Unreadable) or row[2] is not None

    return _problem(read)


def problem_of_file(file: tuple[str, bytes]) -> str | None:
    """What fails on a file: each article in it is sound, and what can't be read is named."""
    name, data = file

    def read() -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.write_bytes(data)
            inputs = Inputs((str(path),), None, Fields(), ())
            told: list[str] = []
            articles = parse_all(
                Parser(),
                inputs.texts(),
                1,
                lambda _origin, problem, _error: told.append(problem),
                lambda _origin, count: told.append(count),
            )
            for article, origin in articles:
                check_spans(article)
                check_record(article)
                assert str(origin)
            assert all(told), "something is wrong and nothing is said"

    return _problem(read)


def problem_of_record(record: dict[str, Any]) -> str | None:
    """What fails on a record: it is refused by the field's name, or makes a sound article."""

    def read() -> None:
        try:
            article = Article.from_dict(record)
        except (TypeError, ValueError) as error:
            if not str(error).startswith("record"):
                raise
            return
        assert Article.from_dict(article.to_dict()) == article

    return _problem(read)


def _problem(read: Callable[[], None]) -> str | None:
    try:
        read()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
        return f"{type(error).__name__} {error}"[:300]
    return None


def shortest(text: str, problem: str, problem_of: Callable[[str], str | None]) -> str:
    """*text* without whatever can go while *problem* stays."""
    size = len(text) // 2
    while size:
        at = 0
        while at < len(text):
            rest = text[:at] + text[at + size :]
            if problem_of(rest) == problem:
                text = rest
            else:
                at += size
        size //= 2
    return text


# What is tried -> how it is made of an article, and what tells that it failed.
ATTACKS: dict[str, tuple[Callable[[str, random.Random], Any], Callable[[Any], str | None]]] = {
    "texts": (mutated, problem_of_text),
    "pages": (mangled_page, problem_of_page),
    "rows": (rows_with_one_broken, problem_of_rows),
    "records": (mangled_record, problem_of_record),
    "files": (broken_file, problem_of_file),
}


if __name__ == "__main__":
    main()
