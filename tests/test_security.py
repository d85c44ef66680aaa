"""What docs/explanation/security.md promises, held by Python's own audit events.

Each test runs in an interpreter of its own, since an audit hook can't be taken off again. The hook
forbids what is promised never to happen, and keeps a list of what was tried.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "docs" / "examples"

HOOK = r"""
import json, os, sys
import multiprocessing.connection, pickle, socket  # what Python's own workers stand on

tried = []
blocked = (
    "socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname",
    "http.client.connect", "urllib.Request", "subprocess.Popen", "os.system", "os.exec",
    "os.posix_spawn", "os.remove", "os.rename", "os.mkdir", "os.truncate",
    "shutil.copyfile", "webbrowser.open", "tempfile.mkstemp", "tempfile.mkdtemp",
)
writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC

def hook(event, args):
    wrong = event in blocked
    if event == "open":
        path, mode, flags = args
        # A number is a pipe or a stream that is open already.
        wrong = not isinstance(path, int) and bool(flags & writing)
    elif event == "pickle.find_class":
        wrong = not workers
    elif event in ("exec", "compile", "import", "marshal.loads"):
        wrong = settled
    if wrong and watching:
        tried.append(event)
        raise PermissionError(event)

workers = settled = False
watching = True
sys.addaudithook(hook)
"""

REPORT = "\nwatching = False\nprint(json.dumps(tried))\n"

TEXTS = r"""
texts = [
    'Rain ahead\n\nBy Ada Ek\n\nMay 4, 2021 10:05 ET\n\n"Take a coat," he said. He left.',
    '__import__("os").system("touch owned")\n\n"{{ 7 * 7 }} ${jndi:ldap://127.0.0.1/a}," she said.',
    'http://127.0.0.1:9/\n\n<script src="//127.0.0.1/x.js"></script>\n\n"%s %(n)s {0.__class__}"',
    "\n\ncposix\nsystem\n(S'true'\ntR.\n\nfile:///etc/passwd \x00 \ud800 ../../etc/passwd",
    '"' * 5000,
]
"""


def tried(code: str, folder: Path, *arguments: str) -> list[str]:
    """Which of the forbidden things *code* tried."""
    # -B: Python itself doesn't write down what it has compiled.
    command = [sys.executable, "-B", "-c", HOOK + code + REPORT, *arguments]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    assert list(folder.iterdir()) == []
    events: list[str] = json.loads(result.stdout.splitlines()[-1])
    return events


def test_import_and_first_parse_write_nothing_and_reach_nowhere(tmp_path: Path) -> None:
    code = """
from newsparse import Article
for text in texts:
    article = Article.parse(text)
    assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article
"""
    assert tried(TEXTS + code, tmp_path) == []


def test_no_text_makes_it_load_or_run_code(tmp_path: Path) -> None:
    code = """
from newsparse import Parser
parser = Parser()
def read(texts):
    for article in parser.pipe(texts):
        type(article).from_dict(article.to_dict())
read(texts[:1])
settled = True
read(texts)
"""
    assert tried(TEXTS + code, tmp_path) == []


def test_worker_processes_reach_nowhere_and_write_nothing_either(tmp_path: Path) -> None:
    code = """
import multiprocessing
from newsparse import Parser
multiprocessing.set_start_method("fork")
workers = True
assert len(list(Parser().pipe(texts, processes=2, batch_size=1))) == len(texts)
"""
    assert tried(TEXTS + code, tmp_path) == []


def test_the_command_line_writes_to_its_output_alone(tmp_path: Path) -> None:
    pytest.importorskip("typer", reason="the command line is an extra")
    code = """
import runpy
try:
    runpy.run_module("newsparse", run_name="__main__", alter_sys=True)
except SystemExit as end:
    assert not end.code
"""
    assert tried(code, tmp_path, str(EXAMPLES / "ferry.txt")) == []
    assert tried(code, tmp_path, "--json", str(EXAMPLES / "ferry.txt")) == []


@pytest.mark.parametrize(
    ("deed", "event"),
    [
        ("socket.socket().connect(('127.0.0.1', 9))", "socket.connect"),
        ("open('owned', 'w')", "open"),
        ("os.open('owned', os.O_CREAT)", "open"),
        ("os.system('true')", "os.system"),
        ("exec('1')", "compile"),
        ("pickle.loads(pickle.dumps(os.getcwd))", "pickle.find_class"),
        ("import wave", "import"),
    ],
)
def test_the_hook_would_notice(tmp_path: Path, deed: str, event: str) -> None:
    code = f"""
from newsparse import Article, Parser, StrategyError
def guilty(quotes, context):
    {deed}
    return {{}}
parser = Parser(strategies=[guilty])
Article.parse(texts[0])
settled = True
try:
    parser.parse(texts[0])
except StrategyError as error:
    assert isinstance(error.__cause__, PermissionError)
"""
    assert tried(TEXTS + code, tmp_path) == [event]
