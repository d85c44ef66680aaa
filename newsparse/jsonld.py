"""An article as JSON-LD in the terms of schema.org: a `NewsArticle` with its `Quotation`s.

    to_jsonld   plain dicts and lists
    dumps       the same as JSON that is safe inside a script element
    to_script   the script element

It needs nothing but newsparse.
"""

from __future__ import annotations

import json
import re
from typing import Any

from newsparse.article import Article
from newsparse.spans import Quote, Speaker

__all__ = ["dumps", "to_jsonld", "to_script"]

# What ends a script element or begins a comment in it, what JavaScript takes for the end of a
# line, and halves of characters, which no encoding can write.
_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
# What schema.org calls the kinds of speaker; it has no name for the unknown
_TYPES = {
    "person": "Person",
    "organization": "Organization",
    "group": "Organization",
    "document": "CreativeWork",
}
# What it calls the genders
_GENDERS = {"female": "https://schema.org/Female", "male": "https://schema.org/Male"}
# What schema.org calls the tie to the body that a speaker speaks for.
_TIES = {
    "organization": "parentOrganization",
    "group": "parentOrganization",
    "document": "publisher",
}


def to_jsonld(article: Article, *, url: str | None = None) -> dict[str, Any]:
    r"""*article* as a `NewsArticle` of schema.org, in plain JSON types.

    What the article doesn't have is left out. A time whose precision is `"day"` is the date alone.
    Speakers are blank nodes: quotations of one speaker have the same `@id`. A person is a
    `Person`, an organization or a group an `Organization`, and what a document says is based on
    it; a speaker of unknown kind is a `creditText`. Whoever said words that stand in quotation
    marks is their `creator` as well; an indirect quotation's words are the reporter's.

    Args:
        article: The article.
        url: The article's address.

    Raises:
        TypeError: An argument is of the wrong type.

    Example:
        >>> article = Article.parse('Rain ahead\n\n"Take a coat," said Ada Ek.')
        >>> to_jsonld(article)["hasPart"][0]["spokenByCharacter"]
        {'@type': 'Person', '@id': '_:speaker0', 'name': 'Ada Ek'}
    """
    if not isinstance(article, Article):
        raise TypeError(f"article is an Article, not {type(article).__name__}")
    if url is not None and not isinstance(url, str):
        raise TypeError(f"url is a str or None, not {type(url).__name__}")
    record = article.to_dict()
    speakers = [_agent(speaker, n) for n, speaker in enumerate(article.speakers)]
    indices: list[int | None] = [quote["speaker_index"] for quote in record["quotes"]]
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "url": url,
            "headline": _words(article.headline),
            "description": _words(article.standfirst),
            "author": [{"@type": "Person", "name": name} for name in article.authors],
            "datePublished": record["published"],
            "dateModified": record["updated"],
            "dateline": _words(article.dateline),
            "articleBody": article.body,
            "inLanguage": article.language,
            "sourceOrganization": (
                {"@type": "Organization", "name": article.source} if article.source else None
            ),
            "hasPart": [
                _quotation(quote, None if index is None else speakers[index])
                for quote, index in zip(article.quotes, indices, strict=True)
            ],
        }
    )


def dumps(article: Article, *, url: str | None = None, indent: int | None = None) -> str:
    """*article* as JSON-LD that is safe inside a script element; arguments as `to_jsonld`.

    Markup in the article is escaped, so that it can't end the element it stands in.
    """
    linked = to_jsonld(article, url=url)
    return _UNSAFE.sub(_escaped, json.dumps(linked, ensure_ascii=False, indent=indent))


def to_script(article: Article, *, url: str | None = None) -> str:
    """The script element that puts *article* into a page as JSON-LD; arguments as `to_jsonld`."""
    return f'<script type="application/ld+json">{dumps(article, url=url)}</script>'


def _quotation(quote: Quote, agent: dict[str, Any] | None) -> dict[str, Any]:
    parts: dict[str, Any] = {"@type": "Quotation", "text": quote.text}
    if agent is None:
        return parts
    if "@type" not in agent:
        return parts | {"creditText": agent["name"]}
    if agent["@type"] == "CreativeWork":
        return parts | {"isBasedOn": agent}
    own_words = {} if quote.kind == "indirect" else {"creator": {"@id": agent["@id"]}}
    return parts | {"spokenByCharacter": agent} | own_words


def _agent(speaker: Speaker, number: int) -> dict[str, Any]:
    """A speaker as a node; without `@type` where schema.org has none for it."""
    kind = _TYPES.get(speaker.kind)
    node = {"@type": kind, "@id": f"_:speaker{number}", "name": speaker.name}
    role = {"jobTitle" if kind == "Person" else "description": speaker.role}
    body = _words(speaker.affiliation)
    belongs = body and {"@type": "Organization", "name": body}
    # A given name alone says how likely it is; here there is no place to tell that.
    told = speaker.gender if speaker.gender_by in ("pronoun", "title") else None
    gender = told and _GENDERS[told]
    ties = {_TIES.get(speaker.kind, "affiliation"): belongs}
    return _filled({**node, **role, **ties, "gender": gender})


def _words(printed: object) -> str | None:
    return None if printed is None else " ".join(str(printed).split())


def _filled(node: dict[str, Any]) -> dict[str, Any]:
    """*node* without the properties that have no value."""
    return {name: value for name, value in node.items() if value not in (None, "", [])}


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
