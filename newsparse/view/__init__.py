"""An article as a picture: its parts labelled, its quotes in the colours of their speakers.

    from newsparse.view import to_html
    Path("ferry.html").write_text(to_html(article), encoding="utf-8")

The HTML needs no script and loads nothing. Whatever the article holds is escaped; characters that
would act on the page around them, such as control characters, show as a replacement character.
It stands on Jinja2: `pip install "newsparse[view]"`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsparse.view.picture import colour_of, picture_of

if TYPE_CHECKING:
    from jinja2 import Environment

    from newsparse.article import Article

__all__ = ["for_notebooks", "to_fragment", "to_html"]


def to_html(article: Article) -> str:
    r"""A complete page that shows *article*; write it as UTF-8.

    Raises:
        ModuleNotFoundError: Jinja2 isn't installed.
        ValueError: A quote's speaker is not among the article's speakers.

    Example:
        >>> from newsparse import Article
        >>> page = to_html(Article.parse('Rain ahead\n\n"Take a coat," said Ada Ek.'))
        >>> page.splitlines()[0], page.count("<mark")
        ('<!doctype html>', 1)
    """
    return _render("page.html", article)


def to_fragment(article: Article) -> str:
    """The same as an element to put into a page of yours, with a style that stays inside it.

    Raises:
        ModuleNotFoundError: Jinja2 isn't installed.
        ValueError: A quote's speaker is not among the article's speakers.
    """
    return _render("fragment.html", article)


def for_notebooks(article: Article) -> str | None:
    """`to_fragment`, or None where Jinja2 is missing: a notebook shows the plain text then."""
    try:
        _templates()
    except ModuleNotFoundError:
        return None
    return to_fragment(article)


def _render(template: str, article: Article) -> str:
    return _templates().get_template(template).render(picture=picture_of(article))


@cache
def _templates() -> Environment:
    try:
        import jinja2
    except ModuleNotFoundError as error:
        message = 'newsparse.view needs Jinja2; pip install "newsparse[view]"'
        raise ModuleNotFoundError(message, name=error.name) from error
    templates = jinja2.Environment(
        loader=jinja2.PackageLoader("newsparse.view"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters["colour"] = colour_of
    return templates
