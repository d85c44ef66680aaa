"""Coverage-guided fuzzing of the parser, outside of the test run.

    pip install --group fuzz -e .
    python tests/property/fuzz.py -runs=1000000 -max_len=200 [a folder for what it learns]

Every byte that the fuzzer draws is a piece of text: a word, a name, a mark, a time, half a
surrogate pair. Where an article breaks an invariant, its text is kept in tests/property/kept,
and the tests replay it from then on.
"""

import sys
from hashlib import sha256
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parent))
KEPT = Path(__file__).parent / "kept"

with atheris.instrument_imports(include=["newsparse"]):
    from invariants import check
    from texts import PIECES

    from newsparse import Article

    Article.parse("")  # what reads a text is loaded now, and watched like the rest


def try_one(data: bytes) -> None:
    text = "".join([PIECES[byte % len(PIECES)] for byte in data])
    try:
        check(Article.parse(text))
    except Exception:
        KEPT.mkdir(exist_ok=True)
        raw = text.encode("utf-8", "surrogatepass")
        (KEPT / f"{sha256(raw).hexdigest()[:12]}.txt").write_bytes(raw)
        raise


if __name__ == "__main__":
    atheris.Setup(sys.argv, try_one)
    atheris.Fuzz()
