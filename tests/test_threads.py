"""One parser, many threads."""

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
