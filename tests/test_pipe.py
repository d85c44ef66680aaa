"""`Parser.pipe`: many articles, lazily and in order, here or in worker processes."""

import gc
import itertools
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import textwrap
import time
import tracemalloc
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from newsparse import (
    Article,
    Attribution,
    Context,
    ModelNotFoundError,
    Parser,
    Quote,
    StrategyError,
    WorkerError,
)
from newsparse.article import read_article
from newsparse.workers import read_many

pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")


GOLDEN = Path(__file__).with_name("golden")


def text(number: int) -> str:
    return f'Ferry {number} stops\n\n"It needs {number} coats of paint," Ada Ek said.\n'


def faulty(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
    """Fails where an article has BAD in it, and dies of it where it has DEADLY."""
    if "DEADLY" in context.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "BAD" in context.text:
        try:
            raise KeyError("coat")
        except KeyError as error:
            raise RuntimeError("no coat") from error
    return {quote: Attribution(name="Ada Ek") for quote in quotes}


def read_with_two() -> object:
    return list(Parser().pipe([text(1)], processes=2))


@pytest.fixture(autouse=True)
def no_worker_is_left() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


on_one_and_two = pytest.mark.parametrize("processes", [1, 2])


class TestWhatComesOut:
    @pytest.mark.parametrize(("processes", "batch_size"), [(1, 64), (2, 1), (2, 7), (3, 64)])
    def test_it_is_what_parse_gives_in_order(self, processes: int, batch_size: int) -> None:
        parser = Parser()
        texts = [text(number) for number in range(50)]
        given = parser.pipe(texts, processes=processes, batch_size=batch_size)
        assert list(given) == [parser.parse(text) for text in texts]

    @on_one_and_two
    def test_of_no_texts_come_no_articles(self, processes: int) -> None:
        assert list(Parser().pipe([], processes=processes)) == []

    @on_one_and_two
    def test_any_text_travels(self, processes: int) -> None:
        texts = ["", "\0", "\ud800 half", "a\r\nb", "x" * 300_000]
        assert [a.text for a in Parser().pipe(texts, processes=processes)] == texts

    @on_one_and_two
    def test_strings_of_any_class_travel_and_give_plain_text(self, processes: int) -> None:
        class Piece(str):  # as soups of web pages have it: a string that holds the page
            __slots__ = ("page",)

        piece = Piece(text(1))
        piece.page = lambda: piece  # type: ignore[attr-defined]
        articles = list(Parser().pipe([piece, text(2)], processes=processes))
        assert articles == [Parser().parse(text(1)), Parser().parse(text(2))]
        assert type(articles[0].text) is str

    @on_one_and_two
    def test_keys_come_back_with_their_articles_and_never_travel(self, processes: int) -> None:
        keys: list[Any] = [lambda: 1, 7, None]
        pairs = [(text(number), key) for number, key in enumerate(keys)]
        given = list(Parser().pipe(pairs, as_tuples=True, processes=processes))
        assert [(article.text, key) for article, key in given] == pairs


class TestLaziness:
    @on_one_and_two
    def test_an_endless_input_starts_at_once_and_is_read_no_further_than_needed(
        self, processes: int
    ) -> None:
        taken = itertools.count()
        articles = Parser().pipe(
            (text(next(taken)) for _ in itertools.repeat(None)), processes=processes, batch_size=5
        )
        assert [next(articles).text for _ in range(20)] == [text(number) for number in range(20)]
        articles.close()
        assert next(taken) <= 20 + 5 * 2 * processes

    def test_nothing_is_read_before_the_first_article_is_asked_for(self) -> None:
        def unread() -> Iterator[str]:
            raise AssertionError("read too soon")
            yield ""

        Parser().pipe(unread(), processes=2).close()

    @on_one_and_two
    def test_dropping_it_ends_it(self, processes: int) -> None:
        for _ in Parser().pipe((text(n) for n in itertools.count()), processes=processes):
            break
        assert multiprocessing.active_children() == []

    def test_few_texts_start_few_workers(self) -> None:
        articles = Parser().pipe([text(1), text(2)], processes=60, batch_size=1)
        next(articles)
        assert len(multiprocessing.active_children()) <= 2
        articles.close()

    @pytest.mark.slow
    def test_memory_stays_flat(self) -> None:
        articles = Parser().pipe(
            (text(n) * 5 for n in itertools.count()), processes=2, batch_size=8
        )
        for _ in itertools.islice(articles, 100):
            pass
        tracemalloc.start()
        for _ in itertools.islice(articles, 800):
            pass
        grown, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        articles.close()
        # 800 such articles hold some 5 MB; those under way a few hundred kB at most.
        assert grown < 1_000_000


def test_threads_may_each_have_a_pipe() -> None:
    texts = [text(number) for number in range(40)]
    alone = list(map(Parser().parse, texts))
    with ThreadPoolExecutor(4) as pool:
        given = pool.map(lambda _: list(Parser().pipe(texts, processes=2, batch_size=3)), range(4))
        assert list(given) == [alone] * 4


def test_a_parse_leaves_nothing_that_only_the_collector_finds() -> None:
    # Workers run it seldom.
    parser = Parser()
    texts = [path.read_text("utf-8") for path in sorted(GOLDEN.glob("*.txt"))]
    loading = list(map(parser.parse, texts))
    gc.collect()
    gc.disable()
    try:
        assert list(map(parser.parse, texts)) == loading
        assert gc.collect() == 0
    finally:
        gc.enable()


class TestErrors:
    @on_one_and_two
    def test_the_first_one_is_raised_after_what_came_before_it(self, processes: int) -> None:
        texts = [text(1), text(2), text(3) + "BAD", text(4)]
        articles = Parser([faulty]).pipe(texts, processes=processes, batch_size=2)
        assert [next(articles).text, next(articles).text] == texts[:2]
        with pytest.raises(StrategyError, match="'faulty' raised RuntimeError: no coat") as caught:
            next(articles)
        assert caught.value.strategy == "faulty"
        # Over a process border a cause can't stay chained; its trace is a note.
        cause = caught.value.__cause__
        told = repr(cause) if cause else "".join(caught.value.__notes__)
        assert "RuntimeError" in told
        assert cause is not None or "KeyError: 'coat'" in told

    @on_one_and_two
    def test_with_on_error_the_batch_goes_on(self, processes: int) -> None:
        pairs: list[Any] = [(text(1), "a"), (text(2) + "BAD", "b"), (None, "c"), (text(4), "d")]
        failed: list[tuple[Any, Any, str]] = []
        given = Parser([faulty]).pipe(
            pairs,
            processes=processes,
            as_tuples=True,
            on_error=lambda text, key, error: failed.append((text, key, type(error).__name__)),
        )
        assert [key for _, key in given] == ["a", "d"]
        assert failed == [(text(2) + "BAD", "b", "StrategyError"), (None, "c", "TypeError")]

    @on_one_and_two
    def test_without_keys_on_error_gets_none(self, processes: int) -> None:
        failed: list[Any] = []
        texts: list[Any] = [text(1), 7]
        given = Parser().pipe(
            texts, processes=processes, on_error=lambda text, key, error: failed.append(key)
        )
        assert [article.text for article in given] == [text(1)]
        assert failed == [None]

    @on_one_and_two
    def test_what_is_no_text_is_a_type_error(self, processes: int) -> None:
        texts: list[Any] = [text(1), open]
        with pytest.raises(TypeError, match="text is a str, not builtin_function"):
            list(Parser().pipe(texts, processes=processes))

    @on_one_and_two
    def test_an_error_in_on_error_ends_it(self, processes: int) -> None:
        def careless(text: object, key: object, error: Exception) -> None:
            raise ZeroDivisionError

        texts: list[Any] = [7, text(1)]
        with pytest.raises(ZeroDivisionError):
            list(Parser().pipe(texts, processes=processes, on_error=careless))

    @on_one_and_two
    def test_an_error_of_the_input_is_raised_after_what_came_before_it(
        self, processes: int
    ) -> None:
        def broken() -> Iterator[str]:
            for number in range(5):
                yield text(number)
            raise OSError("disk gone")

        articles = Parser().pipe(broken(), processes=processes, batch_size=3)
        got: list[str] = []
        with pytest.raises(OSError, match="disk gone"):
            got.extend(article.text for article in articles)
        assert got == [text(number) for number in range(5)]

    @pytest.mark.skipif(os.name == "nt", reason="Windows knows no signals")
    def test_a_killed_worker_is_an_error_that_says_so(self) -> None:
        texts = [text(1), text(2), text(3) + "DEADLY", text(4)]
        articles = Parser([faulty]).pipe(texts, processes=2, batch_size=2)
        assert next(articles).text == text(1)
        with pytest.raises(WorkerError, match=r"ended by signal 9 .* reading texts 3 to 4"):
            list(articles)

    @pytest.mark.skipif(os.name == "nt", reason="Windows knows no signals")
    def test_a_worker_killed_from_outside_is_one_too(self) -> None:
        articles = Parser().pipe((text(n) for n in itertools.count()), processes=2, batch_size=3)
        next(articles)
        victim = multiprocessing.active_children()[0].pid
        assert victim is not None
        os.kill(victim, signal.SIGKILL)
        with pytest.raises(WorkerError, match=r"ended by signal 9"):
            list(itertools.islice(articles, 500))

    @pytest.mark.skipif(os.name == "nt", reason="Windows knows no signals")
    def test_a_death_is_seen_though_another_process_has_a_copy_of_the_connection(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        copies: list[int] = []
        pipe = multiprocessing.Pipe

        def copied() -> Any:  # as a process has it that a thread forks while the worker starts
            ours, theirs = pipe()
            copies.append(os.dup(theirs.fileno()))
            return ours, theirs

        monkeypatch.setattr(multiprocessing, "Pipe", copied)
        try:
            with pytest.raises(WorkerError, match="ended by signal 9"):
                list(Parser([faulty]).pipe([text(1), text(2) + "DEADLY"], processes=2))
        finally:
            for copy in copies:
                os.close(copy)

    def test_the_first_of_many_deaths_is_told(self) -> None:
        texts = [text(1), *(text(number) + "DEADLY" for number in range(30))]
        articles = Parser([faulty]).pipe(texts, processes=3, batch_size=1)
        assert next(articles).text == text(1)
        with pytest.raises(WorkerError, match=r"It was reading text 2\."):
            list(articles)

    @pytest.mark.skipif(os.name == "nt", reason="Windows knows no signals")
    @pytest.mark.parametrize("batch_size", [1, 4, 50])
    def test_with_on_error_a_death_costs_the_text_that_it_came_of(self, batch_size: int) -> None:
        deadly = {3, 4, 20}
        texts = [(text(n) + "DEADLY" * (n in deadly), n) for n in range(30)]
        failed: list[tuple[int, Exception]] = []
        articles = Parser([faulty]).pipe(
            texts,
            processes=2,
            batch_size=batch_size,
            as_tuples=True,
            on_error=lambda _, key, error: failed.append((key, error)),
        )
        assert [key for _, key in articles] == [n for n in range(30) if n not in deadly]
        assert [key for key, _ in failed] == sorted(deadly)
        for key, error in failed:
            assert isinstance(error, WorkerError)
            assert f"It was reading text {key + 1}." in str(error)

    @pytest.mark.skipif(os.name == "nt", reason="Windows knows no signals")
    def test_where_all_workers_die_the_run_ends(self) -> None:
        texts = (text(number) + "DEADLY" for number in itertools.count())
        failed: list[Exception] = []
        articles = Parser([faulty]).pipe(
            texts, processes=2, on_error=lambda _text, _key, error: failed.append(error)
        )
        with pytest.raises(WorkerError, match=r"ended by signal 9"):
            list(articles)
        assert len(failed) < 10

    def test_a_worker_that_exits_is_one_too(self) -> None:
        def quitter(quotes: Sequence[Quote], context: Context, /) -> Any:
            os._exit(3)

        if multiprocessing.get_start_method() != "fork":
            pytest.skip("a function inside a function travels by fork alone")
        with pytest.raises(WorkerError, match="ended with exit code 3"):
            list(Parser([quitter]).pipe([text(1)], processes=2))

    @on_one_and_two
    def test_an_error_that_cannot_travel_is_told_in_words(self, processes: int) -> None:
        class LostError(ModelNotFoundError):
            def __init__(self, one: str, other: str, third: str) -> None:
                super().__init__(one, other + third)

        def looking(quotes: Sequence[Quote], context: Context, /) -> Any:
            raise LostError("en", "not ", "here")

        if multiprocessing.get_start_method() != "fork":
            pytest.skip("a function inside a function travels by fork alone")
        failed: list[Exception] = []
        texts = [text(1), "Ferry stops"]
        articles = Parser([looking]).pipe(
            texts, processes=processes, on_error=lambda _text, _key, error: failed.append(error)
        )
        assert [article.text for article in articles] == ["Ferry stops"]
        assert "the spaCy pipeline 'en' can't be loaded; not here" in str(failed[0])

    @pytest.mark.slow
    def test_a_process_of_a_pool_is_told_that_it_can_have_none(self) -> None:
        with multiprocessing.Pool(1) as pool:
            result = pool.apply_async(read_with_two)
            with pytest.raises(WorkerError, match=r"Read with processes=1 in it"):
                result.get(timeout=60)


class TestArguments:
    @pytest.mark.parametrize(
        ("texts", "arguments", "error", "message"),
        [
            ("one text", {}, TypeError, "not one string"),
            (7, {}, TypeError, "not iterable"),
            ([], {"processes": 0}, ValueError, "processes is 0, not 1 or more"),
            ([], {"processes": 1.5}, TypeError, "processes is an int, not float"),
            ([], {"batch_size": 0}, ValueError, "batch_size is 0, not 1 or more"),
            ([], {"batch_size": "9"}, TypeError, "batch_size is an int, not str"),
            ([], {"on_error": "raise"}, TypeError, "on_error is a callable or None, not str"),
        ],
    )
    def test_wrong_ones_are_named_at_the_call(
        self, texts: Any, arguments: Any, error: type[Exception], message: str
    ) -> None:
        with pytest.raises(error, match=message):
            Parser().pipe(texts, **arguments)

    @on_one_and_two
    def test_a_batch_may_be_larger_than_any_input(self, processes: int) -> None:
        assert len(list(Parser().pipe([text(1)], processes=processes, batch_size=2**70))) == 1

    @on_one_and_two
    @pytest.mark.parametrize("pair", ["text alone", ("a", "b", "c"), 7])
    def test_with_as_tuples_texts_are_pairs(self, pair: Any, processes: int) -> None:
        with pytest.raises(TypeError, match="pairs of text and key, not"):
            list(Parser().pipe([pair], as_tuples=True, processes=processes))


class TestParsersTravel:
    def test_a_parser_pickles_with_all_its_settings(self) -> None:
        parser = Parser([faulty, "labels"], min_confidence=0.5, dayfirst=True)
        twin = pickle.loads(pickle.dumps(parser))
        for article in (text(1), "Ferry stops\n\n4/8/2021\n\nThe ferry will stop for a week.\n"):
            assert twin.parse(article) == parser.parse(article)

    def test_a_spacy_pipeline_travels_along(self) -> None:
        spacy = pytest.importorskip("spacy")
        nlp = spacy.blank("en")
        nlp.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Ada Ek"}])
        twin = pickle.loads(pickle.dumps(Parser([first_entity], nlp=nlp)))
        assert str(twin.parse(text(1)).quotes[0].mention) == "Ada Ek"


def first_entity(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
    [entity, *_] = context.doc.ents
    mention = context.span(entity.start_char, entity.end_char)
    return {quote: Attribution(mention=mention) for quote in quotes}


# What only a process of its own can show.
Script = Callable[[str], subprocess.Popen[str]]


@pytest.fixture
def script(tmp_path: Path) -> Iterator[Script]:
    """Starts a script that has `Parser`, `text` and `article_texts` (endless)."""
    started: list[subprocess.Popen[str]] = []

    def start(body: str) -> subprocess.Popen[str]:
        path = tmp_path / "script.py"
        path.write_text(
            "import itertools, multiprocessing, os, signal, sys, time\n"
            # Heard even where the tests run in the background.
            "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
            "from newsparse import Attribution, Parser, WorkerError\n"
            "def text(n): return f'Ferry {n} stops\\n\\n\"Paint,\" Ada Ek said.\\n'\n"
            "def article_texts(): return map(text, itertools.count())\n"
            "class Sometimes:\n"
            "    def __call__(self, quotes, context):\n"
            "        answer = Attribution(name='Bo Lie')\n"
            "        return {quote: answer for quote in quotes if '2' in context.text}\n"
            "def pids(): return [child.pid for child in multiprocessing.active_children()]\n"
            "if __name__ == '__main__':\n" + textwrap.indent(textwrap.dedent(body), "    ")
        )
        process = subprocess.Popen(
            [sys.executable, str(path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        # The whole group: a worker that outlives its parent would hold the pipes open.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # A zombie that nobody has waited for yet is as dead as can be.
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"


def all_end(pids: list[int]) -> bool:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if not any(is_alive(pid) for pid in pids):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.slow
@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_every_start_method_gives_the_same(method: str, script: Script) -> None:
    process = script(f"""
        multiprocessing.set_start_method({method!r})
        texts = [text(n) for n in range(40)]
        parser = Parser([Sometimes(), "labels", "ranker"])
        articles = list(parser.pipe(texts, processes=2, batch_size=3))
        assert articles == list(map(parser.parse, texts))
        assert set(a.quotes[0].strategy for a in articles) == set(["Sometimes", "ranker"])
        assert not multiprocessing.active_children()
        print("same")
    """)
    assert process.communicate(timeout=60) == ("same\n", "")


@pytest.mark.slow
def test_what_cannot_travel_is_an_error_that_says_what_to_do(script: Script) -> None:
    process = script("""
        multiprocessing.set_start_method("spawn")
        try:
            list(Parser([lambda quotes, context: {}]).pipe([text(1)], processes=2))
        except WorkerError as error:
            print(error)
    """)
    out, _ = process.communicate(timeout=60)
    assert "can't be sent to another process" in out
    assert "Give strategies by name" in out


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows knows no process groups")
class TestEndings:
    @pytest.mark.parametrize("method", ["fork", "spawn"])
    def test_ctrl_c_ends_all_and_only_the_parent_speaks(self, method: str, script: Script) -> None:
        process = script(f"""
            multiprocessing.set_start_method({method!r})
            articles = Parser().pipe(article_texts(), processes=2)
            for number, article in enumerate(articles):
                if number == 200:
                    print(*pids(), flush=True)
        """)
        assert process.stdout is not None
        pids = [int(pid) for pid in process.stdout.readline().split()]
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=20)
        assert len(pids) == 2
        assert errors.count("Traceback") == 1
        assert errors.rstrip().endswith("KeyboardInterrupt")
        assert all_end(pids)

    @pytest.mark.parametrize("method", ["fork", "spawn"])
    def test_workers_end_with_a_killed_parent(self, method: str, script: Script) -> None:
        process = script(f"""
            multiprocessing.set_start_method({method!r})
            articles = Parser().pipe(article_texts(), processes=3, batch_size=4)
            next(articles)
            next(articles)
            print(*pids(), flush=True)
            time.sleep(60)
        """)
        assert process.stdout is not None
        pids = [int(pid) for pid in process.stdout.readline().split()]
        process.kill()
        assert pids
        assert all_end(pids)

    def test_an_unfinished_generator_does_not_keep_the_script_from_ending(
        self, script: Script
    ) -> None:
        process = script("""
            articles = Parser().pipe(article_texts(), processes=2)
            next(articles)
            print(*pids(), flush=True)
        """)
        out, errors = process.communicate(timeout=20)
        assert errors == ""
        assert all_end([int(pid) for pid in out.split()])


def shouted(item: tuple[str, str]) -> Article:
    title, body = item
    return read_article(f"{title.upper()}\n\n{body}", body_start=len(title) + 2)


class TestOtherReaders:
    """What reads the texts is any function that can be pickled: rings have theirs."""

    @on_one_and_two
    def test_they_read_whatever_they_understand(self, processes: int) -> None:
        items = [(f"Ferry {number} stops", "It needs paint.") for number in range(5)]
        articles = list(read_many(shouted, items, processes=processes, batch_size=2))
        assert [str(article.headline) for article in articles] == [
            f"FERRY {number} STOPS" for number in range(5)
        ]

    @on_one_and_two
    def test_what_is_not_sent_fails_in_its_turn(self, processes: int) -> None:
        failed: list[Any] = []
        articles = read_many(
            Parser().parse,
            [text(1), None, text(2)],
            processes=processes,
            sent=str,
            on_error=lambda item, key, error: failed.append((item, type(error))),
        )
        assert [article.text for article in articles] == [text(1), text(2)]
        assert failed == [(None, TypeError)]
