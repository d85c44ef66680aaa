"""The directive `article-picture` shows an article's file as `newsparse.view` does.

```{article-picture} examples/ferry.txt
```
"""

import re
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

from newsparse import Article
from newsparse.view import to_fragment

# The view goes by the reader's system; the pages have a switch, which says light or dark itself.
STYLE = re.compile(
    r"(?P<light>.*)@media \(prefers-color-scheme: dark\) {(?P<dark>.*?)\n}\n", re.DOTALL
)
RULE = re.compile(r"(?P<selector>[^{}]+){(?P<declarations>[^{}]+)}")
COLOUR = re.compile(r"--np-\w+: #\w+;")


class ArticlePicture(SphinxDirective):
    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        _, path = self.env.relfn2path(self.arguments[0])
        self.env.note_dependency(path)
        picture = to_fragment(Article.parse(Path(path).read_text("utf-8")))
        return [nodes.raw("", f'<div class="picture">{picture}</div>', format="html")]


def write_switch(app: Sphinx) -> None:
    """Write a style sheet that has the view's colours follow the pages' switch."""
    _, style, _ = re.split(r"</?style>", to_fragment(Article.parse("")), maxsplit=2)
    found = STYLE.match(style)
    assert found, "the view's style sheet has no dark colours to follow"
    switch = "".join(
        f'body[data-theme="{theme}"] {rule["selector"].strip()} {{ {" ".join(colours)} }}\n'
        for theme in ("light", "dark")
        for rule in RULE.finditer(found[theme])
        if (colours := COLOUR.findall(rule["declarations"]))
    )
    target = Path(app.outdir, "_static", "picture-switch.css")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(switch, encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    app.add_directive("article-picture", ArticlePicture)
    app.connect("builder-inited", write_switch)
    app.add_css_file("picture-switch.css")
    return {"parallel_read_safe": True}
