"""One parser, many threads."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from newsparse import Article, Parser

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.txt"))


def test_one_parser_shared_by_sixteen_threads_gives_the_same_answers() -> None:
    texts = [path.read_bytes().decode() for path in GOLDEN]
    parser = Parser()
    alone = [parser.parse(text) for text in texts]
    together = Barrier(16)

    def read(first: int) -> list[Article]:
        together.wait()
        order = [*range(first, len(texts)), *range(first)]
        articles = {at: parser.parse(texts[at]) for at in order}
        return [articles[at] for at in range(len(texts))]

    with ThreadPoolExecutor(16) as pool:
        for articles in pool.map(read, range(16)):
            assert articles == alone


FIRST_OF_ALL = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from newsparse import Article

together = Barrier(16)

def read(_):
    together.wait()
    return Article.parse('Rain ahead\\n\\n4 May 2024\\n\\n"Take a coat today," Ada Ek said.')

with ThreadPoolExecutor(16) as pool:
    articles = set(pool.map(read, range(16)))
print(len(articles), *[quote.speaker for article in articles for quote in article.quotes])
"""


def test_sixteen_threads_may_be_the_first_to_read() -> None:
    """What reading takes is loaded by whoever comes first; the others wait for it."""
    command = [sys.executable, "-I", "-c", FIRST_OF_ALL]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert result.stdout == "1 Ada Ek\n"
