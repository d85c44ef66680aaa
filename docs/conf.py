"""How the pages are built: `sphinx-build docs site`."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent / "extensions"))

project = "newsparse"
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
html_title = "newsparse"
html_show_sphinx = False
html_show_sourcelink = False
html_static_path = ["_static"]
html_css_files = ["pages.css"]
html_theme_options = {
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

# A copied example has no prompts and no results in it.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
