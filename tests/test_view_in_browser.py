"""The picture of an article as Chromium draws it: colours, sizes, and no script."""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, Literal

import pytest
from test_view import ARTICLE, HOSTILE

from newsparse import Article
from newsparse.view import to_fragment, to_html

pytest.importorskip("jinja2")

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on the path"),
]

Scheme = Literal["light", "dark"]
PHONE, DESK = 375, 1200

# Looks at every text on the page as it is drawn. A colour is made opaque by what lies under it.
PROBE = """
const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
function rgba(colour) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].map(part => part / 255);
}
function over(above, below) {
  return [0, 1, 2].map(at => above[at] * above[3] + below[at] * (1 - above[3])).concat(1);
}
function ground(element) {
  if (!element) return [1, 1, 1, 1];
  const own = rgba(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, ground(element.parentElement));
}
function luminance(colour) {
  const [r, g, b] = colour.map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const columns = getComputedStyle(document.querySelector(".np-row")).gridTemplateColumns;
const texts = [];
document.querySelectorAll("details").forEach(details => details.open = true);
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  const words = walker.currentNode.data.trim();
  if (!words || ["STYLE", "SCRIPT"].includes(element.tagName)) continue;
  const below = ground(element);
  const lights = [over(rgba(getComputedStyle(element).color), below), below].map(luminance);
  const range = document.createRange();
  range.selectNodeContents(walker.currentNode);
  const box = range.getBoundingClientRect();
  texts.push({
    words,
    contrast: (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05),
    size: parseFloat(getComputedStyle(element).fontSize),
    left: box.left, right: box.right, height: box.height,
  });
}
const found = document.createElement("pre");
found.id = "found";
found.textContent = JSON.stringify({
  texts,
  width: innerWidth,
  needed: document.documentElement.scrollWidth,
  paper: luminance(ground(document.querySelector(".newsparse"))),
  columns: columns.split(" ").length,
});
parent.document.body.append(found);
"""


def chromium(folder: Path, page: str, scheme: Scheme = "light") -> str:
    """The page's elements after it is drawn."""
    (folder / "page.html").write_text(page, encoding="utf-8")
    assert CHROMIUM is not None
    command = [
        CHROMIUM,
        *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
        *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
        *("--hide-scrollbars", f"--user-data-dir={folder / 'profile'}"),
        "--window-size=1280,900",
        f"--blink-settings=preferredColorScheme={'0' if scheme == 'dark' else '1'}",
        "--dump-dom",
        (folder / "page.html").as_uri(),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


def drawn(folder: Path, page: str, width: int, scheme: Scheme = "light") -> Any:
    """What the probe finds on a page of a width, whose policy lets it run."""
    unlocked = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    probed = html.escape(f"{unlocked}<script>{PROBE}</script>")
    # A window has its least width, a frame has not.
    frame = f'<iframe style="border:0" width="{width}" height="900" srcdoc="{probed}"></iframe>'
    dom = chromium(folder, f"<!doctype html><body>{frame}</body>", scheme)
    found = re.search(r'<pre id="found">(.*?)</pre>', dom, re.DOTALL)
    assert found is not None
    return json.loads(html.unescape(found[1]))


@pytest.fixture(scope="module")
def page() -> str:
    return to_html(Article.parse(ARTICLE))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(page: str, scheme: Scheme, tmp_path: Path) -> None:
    found = drawn(tmp_path, page, DESK, scheme)
    assert (found["paper"] < 0.1) == (scheme == "dark")
    assert len(found["texts"]) > 50
    assert [text for text in found["texts"] if text["contrast"] < 4.5] == []


def test_on_a_desk_parts_text_and_notes_stand_side_by_side(page: str, tmp_path: Path) -> None:
    found = drawn(tmp_path, page, DESK)
    assert found["columns"] == 3
    assert found["needed"] <= DESK


@pytest.mark.parametrize("text", [ARTICLE, f"{'x' * 500}\n\n“{'y' * 900},” said Ada Ek.\n"])
def test_on_a_phone_they_stand_below_one_another_and_fit(text: str, tmp_path: Path) -> None:
    found = drawn(tmp_path, to_html(Article.parse(text)), PHONE)
    assert found["width"] == PHONE
    assert found["needed"] <= PHONE
    assert found["columns"] == 1
    for drawn_text in found["texts"]:
        assert 0 <= drawn_text["left"] < drawn_text["right"] <= PHONE
        assert drawn_text["size"] >= 11


def test_a_fragment_looks_after_itself_on_a_page_with_a_style(page: str, tmp_path: Path) -> None:
    rude = (
        ".host *, .host li, .host mark {color: lime; background: lime; margin: 9rem; font: 9px x}"
    )
    around = f'<!doctype html><style>{rude}</style><body class="host">'
    found = drawn(tmp_path, around + to_fragment(Article.parse(ARTICLE)), DESK)
    alone = drawn(tmp_path, page, DESK)
    assert [text for text in found["texts"] if text["contrast"] < 4.5] == []
    assert [text["size"] for text in found["texts"]] == [text["size"] for text in alone["texts"]]


def test_no_script_runs_even_if_one_came_in(page: str, tmp_path: Path) -> None:
    script = "<script>document.body.append('it', ' ran')</script>"
    assert "it ran" in chromium(tmp_path, f"<!doctype html><body>{script}")
    assert "it ran" not in chromium(tmp_path, page.replace("</body>", script))


def test_hostile_text_changes_nothing(tmp_path: Path) -> None:
    text = f'{HOSTILE}\n\n{HOSTILE} said: "{HOSTILE}"\n'
    dom = chromium(tmp_path, to_html(Article.parse(text)))
    assert "<img" not in dom
    assert "<script" not in dom
    assert dom.count("<article") == 1
