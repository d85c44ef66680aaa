"""How the pages are built: `sphinx-build docs site`."""

import os
import sys
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from newsparse import __version__

sys.path.append(str(Path(__file__).parent / "extensions"))

project = "newsparse"
version = release = __version__
author = "The newsparse authors"
copyright = "2026, The newsparse authors"  # noqa: A001

extensions = [
    "article_picture",
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "sphinx_design",
]
exclude_patterns = ["examples", "extensions"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented_params"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
napoleon_use_rtype = False
# In docstrings, `name` is code.
default_role = "code"
python_use_unqualified_type_names = True

html_theme = "furo"
html_title = f"newsparse {__version__}"
html_show_sphinx = False
html_show_sourcelink = False
html_static_path = ["_static"]
html_css_files = ["pages.css"]
html_theme_options: dict[str, Any] = {
    "light_css_variables": {
        "color-brand-primary": "#1b589e",
        "color-brand-content": "#1b589e",
        "color-brand-visited": "#6e3f8d",
    },
    "dark_css_variables": {
        "color-brand-primary": "#a2caff",
        "color-brand-content": "#a2caff",
        "color-brand-visited": "#dbb5f8",
    },
}

# Where the pages are published, the address of the repository is known: each links to its source.
if repository := os.environ.get("NEWSPARSE_REPOSITORY"):
    html_theme_options |= {
        "source_repository": repository,
        "source_branch": "main",
        "source_directory": "docs/",
    }

# A copied example has no prompts and no results in it.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True


def _begin_with_no_type(
    _app: Sphinx, what: str, _name: str, _object: object, _options: object, lines: list[str]
) -> None:
    # Napoleon takes what stands before a colon in a field's first line for its type.
    if what == "attribute":
        lines.insert(0, "")


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("autodoc-process-docstring", _begin_with_no_type, priority=400)
