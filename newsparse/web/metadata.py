"""What a page declares of its article, in JSON-LD and meta tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import MAXYEAR, MINYEAR, datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin, urlsplit

from attrs import field, frozen

from newsparse.layout.bylines import read_byline
from newsparse.spans import Precision
from newsparse.timestamps import TimeReading, find_stamps
from newsparse.timestamps.iso import read_iso
from newsparse.web.linked_data import LinkedArticle, linked_articles
from newsparse.web.wording import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Metadata", "read_metadata"]


# The meta tags that declare each field, by `property`, `name` or `itemprop`; the first one counts.
# Open Graph, its article:* namespace, microdata, rNews, Dublin Core, what Parse.ly, Sailthru and
# Google Scholar (citation_*) ask pages for, and plain names.
_TAGS: Mapping[str, Sequence[str]] = {
    "headline": ("og:title", "headline", "dc.title", "dcterms.title", "twitter:title"),
    "description": ("og:description", "description", "dc.description", "dcterms.description"),
    "authors": (
        *("article:author", "author", "rnews:author", "dc.creator", "dcterms.creator"),
        *("parsely-author", "sailthru.author", "citation_author", "byl"),
    ),
    "publisher": ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher"),
    "published": (
        *("article:published_time", "datepublished", "og:published_time", "article:published"),
        *("rnews:datepublished", "parsely-pub-date", "sailthru.date"),
        *("citation_publication_date", "citation_online_date", "citation_date"),
        *("dcterms.issued", "dc.date.issued", "dcterms.available", "dcterms.created"),
        *("dc.date.created", "dcterms.date", "dc.date", "date", "pubdate", "pub_date"),
        *("publishdate", "publish-date", "publish_date", "publication_date", "publication-date"),
        *("published_date", "published-date", "datecreated"),
    ),
    "updated": (
        *("article:modified_time", "datemodified", "og:updated_time", "article:modified"),
        *("rnews:datemodified", "parsely-modified-date", "dcterms.modified"),
        *("dc.date.modified", "last-modified", "last_modified", "lastmod", "modified_date"),
    ),
    "address": ("og:url",),
    "section": ("article:section", "articlesection", "section"),
    "language": ("inlanguage", "dc.language", "dcterms.language", "content-language", "og:locale"),
}
# Characters of a declared value; a longer one is cut.
_LONGEST_VALUE = 2_000
# How many values one name has at most.
_MOST_VALUES = 100
# How far apart two declared times may be that are taken for one.
_ONE_DAY = timedelta(days=1)
# Ada Ek and Bo Dahl | Ada Ek, Political Editor
_COMPOSED = re.compile(r"(?i),|&|\band\b")
# <ek@courier.example> | https://courier.example/ada | @adaek
_ADDRESS = re.compile(r"[<(]?\S{0,60}(?:@|://)\S*")
# updated-at | Last updated: | dateModified
_UPDATE = re.compile(r"(?i)updat|modif|aktualisiert|mis à jour|actualiz|aggiorn")
# Characters of words before a time element that may say what it is
_LONGEST_LABEL = 40
# What separates a name from a time: Ada Ek - May 4, 2021
_BESIDE = " \t,-–—|·•:/"
# Elements that hold something else than the page's own article
_ASIDE = frozenset("aside footer li nav ol ul".split())
# How many of the elements that a time element stands in are looked at, from the inside out.
_MOST_ANCESTORS = 100
# How many pieces of an element's text are read.
_MOST_PIECES = 50
# Characters of a time written in words; what is longer is none.
_LONGEST_TIME = 99
# en | en-GB | zh_Hans_CN; not English
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}")


@frozen(slots=True)
class Metadata:
    """What a page declares of its article, which readers don't see. What it doesn't is None."""

    headline: str | None = None
    """The article's title."""
    description: str | None = None
    """What it is about, in a sentence or two."""
    authors: tuple[str, ...] = ()
    """Whoever wrote it: people, agencies, newsrooms."""
    publisher: str | None = None
    """The outlet."""
    published: datetime | None = None
    """When it was published; aware where an offset is declared."""
    published_precision: Precision | None = None
    """What of that is declared."""
    updated: datetime | None = None
    """When it was last changed."""
    updated_precision: Precision | None = None
    """What of that is declared."""
    url: str | None = None
    """The canonical address."""
    section: str | None = None
    """The part of the outlet that it is in: `Politics`."""
    language: str | None = None
    """The tag of its language: `en-GB`."""


class _Time(NamedTuple):
    moment: datetime
    precision: Precision


@frozen
class _Tags:
    """What the elements of a page declare.

    Attributes:
        values: The values of meta tags by their names in small letters.
        canonical: The addresses that the page calls its own.
        clocks: The values of its `<time>` elements, those of an update apart.
        blocks: Its JSON-LD.
    """

    values: dict[str, list[str]] = field(factory=dict[str, list[str]])
    canonical: list[str] = field(factory=list[str])
    clocks: dict[str, list[str]] = field(factory=dict[str, list[str]])
    blocks: list[str] = field(factory=list[str])

    def __getitem__(self, name: str) -> Iterator[list[str]]:
        """For each tag that declares the field *name*: its values."""
        return (self.values[tag] for tag in _TAGS[name] if self.values.get(tag))

    def first(self, name: str) -> list[str]:
        return next(self[name], list[str]())


def read_metadata(tree: HtmlElement, url: str | None) -> Metadata:
    """What the page *tree*, got from *url*, declares.

    JSON-LD counts before meta tags; of one time, what tells it most exactly does.
    """
    tags = _read_tags(tree)
    article, page = _own_nodes(linked_articles(tags.blocks), tags, url)

    def texts(name: str, *properties: str) -> list[str]:
        return article.texts(*properties) or tags.first(name) or page.texts(*properties)

    def first(name: str, *properties: str) -> str | None:
        return next(iter(texts(name, *properties)), None)

    def time(name: str, *properties: str) -> tuple[datetime | None, Precision | None]:
        in_tags = [text for values in tags[name] for text in values]
        written = [*article.texts(*properties), *in_tags, *page.texts(*properties)]
        written += tags.clocks.get(name, ())
        return _exact(written) or (None, None)

    published, published_precision = time("published", "datePublished", "dateCreated")
    updated, updated_precision = time("updated", "dateModified")
    addresses = [*tags.canonical, *tags.first("address")]
    addresses += [*article.addresses(), *page.addresses()]
    written_by = (article.texts("author", "creator"), *tags["authors"], page.texts("author"))
    languages = [*texts("language", "inLanguage"), *tags.first("language"), tree.get("lang", "")]
    return Metadata(
        headline=first("headline", "headline", "name"),
        description=first("description", "description"),
        authors=next((people for names in written_by if (people := _people(names))), ()),
        publisher=first("publisher", "publisher"),
        published=published,
        published_precision=published_precision,
        updated=updated,
        updated_precision=updated_precision,
        url=next(_absolute(addresses, tree, url), None),
        section=first("section", "articleSection"),
        language=next(
            (name.replace("_", "-") for name in languages if _LANGUAGE.fullmatch(name)), None
        ),
    )


def _read_tags(tree: HtmlElement) -> _Tags:
    tags = _Tags()
    for element in tree.iter("*"):
        if element.tag == "script":
            if element.get("type", "").partition(";")[0].strip().lower() == "application/ld+json":
                tags.blocks.append(element.text or "")
            continue
        if element.tag == "link" and "canonical" in element.get("rel", "").lower().split():
            tags.canonical.append(element.get("href", ""))
        if element.tag == "time" and (clock := element.get("datetime")) and _is_own(element):
            kind = "updated" if _is_of_update(element) else "published"
            tags.clocks.setdefault(kind, []).append(clock[:_LONGEST_VALUE])
        attributes = ("property", "name", "itemprop", "http-equiv")
        for attribute in attributes if element.tag == "meta" else ("itemprop",):
            for name in element.get(attribute, "").lower().split():
                values = tags.values.setdefault(name, [])
                if len(values) < _MOST_VALUES and (value := tidy(_value(element))):
                    values.append(value)
    return tags


def _is_own(element: HtmlElement) -> bool:
    """Whether a time element is of the page's article, and not of a list, a menu or a teaser."""
    articles = 0
    for ancestor in islice(element.iterancestors(), _MOST_ANCESTORS):
        articles += ancestor.tag == "article"
        if ancestor.tag in _ASIDE or articles > 1:
            return False
    return True


def _is_of_update(element: HtmlElement) -> bool:
    """Whether a time element says that it is of an update, or the words before it do."""
    parent = element.getparent()
    told = [element.get("class", ""), element.get("itemprop", "")]
    before = element.getprevious()
    if before is not None:
        told.append(before.tail or before.text or "")
    elif parent is not None:
        told += [parent.get("class", ""), parent.text or ""]
    return any(_UPDATE.search(words[-_LONGEST_LABEL:]) for words in told)


def _value(element: HtmlElement) -> str:
    """The value of a meta tag, or of an element with a property of microdata."""
    for attribute in ("content", "datetime"):
        if (value := element.get(attribute)) is not None:
            return value[:_LONGEST_VALUE]
    if element.tag in ("meta", "link"):
        return ""
    return "".join(islice(element.itertext(), _MOST_PIECES))[:_LONGEST_VALUE]


def _own_nodes(
    found: list[LinkedArticle], tags: _Tags, url: str | None
) -> tuple[LinkedArticle, LinkedArticle]:
    """Of the nodes *found* the one that is about this page's article, and the page's own.

    A page may describe the articles that it links to as well: then the one with the page's address
    or title is its own; else the first.
    """
    known = {_bare(text) for text in [*tags.canonical, *tags.first("address"), url or ""]} - {""}
    titles = {text.casefold() for text in tags.first("headline")}

    def fit(article: LinkedArticle) -> int:
        by_address = bool(known & {_bare(text) for text in article.addresses()})
        by_title = any(text.casefold() in titles for text in article.texts("headline", "name"))
        return 2 * by_address + by_title

    articles = (node for node in found if node.is_article)
    pages = (node for node in found if not node.is_article)
    nothing = LinkedArticle()
    return max(articles, key=fit, default=nothing), next(pages, nothing)


def _bare(address: str) -> str:
    """What of an address tells pages of one site apart."""
    return address.strip().partition("#")[0].partition("://")[2].rstrip("/").casefold()


def _people(names: Iterable[str]) -> tuple[str, ...]:
    """The authors in *names*: several in one apart, without *By*, times and addresses."""
    people: list[str] = []
    for name in (part for names_of_one in names for part in re.split("[;|]", names_of_one)):
        bare = _without_times(_ADDRESS.sub("", name)).strip(_BESIDE)
        if not bare:
            continue
        read = read_byline(bare, 0)
        told = read is not None and (read.marked or _COMPOSED.search(bare))
        people += read.people if read is not None and told and read.people else [bare]
    return tuple(dict.fromkeys(people))


def _without_times(name: str) -> str:
    """*name* without the times declared with it: `Ada Ek - May 4, 2021 8:02 pm UTC`."""
    for stamp in reversed(find_stamps(name, 0, len(name), TimeReading())):
        name = name[: stamp.label] + name[stamp.end :]
    return name


def _exact(written: Iterable[str]) -> _Time | None:
    """The first of the times *written*, as exact as any of them tells it."""
    times = [time for text in written if (time := _time(text)) is not None]
    same = [time for time in times if abs(_wall(time) - _wall(times[0])) <= _ONE_DAY]
    return max(
        same,
        key=lambda time: (time.precision != "day", time.moment.tzinfo is not None),
        default=None,
    )


def _wall(time: _Time) -> datetime:
    return time.moment.replace(tzinfo=None)


def _time(written: str) -> _Time | None:
    read = read_iso(written)
    if read is None:
        is_short = len(written) <= _LONGEST_TIME
        stamps = find_stamps(written, 0, len(written), TimeReading()) if is_short else []
        if not stamps or stamps[0].moment is None:
            return None
        read = stamps[0].moment, stamps[0].precision
    # The first and the last year stand for "no time" in databases, and leave no room for offsets.
    return _Time(*read) if MINYEAR < read[0].year < MAXYEAR else None


def _absolute(addresses: Iterable[str], tree: HtmlElement, url: str | None) -> Iterator[str]:
    """Those of *addresses* that lead to a web page, in full."""
    base = next((element.get("href", "") for element in tree.iter("base")), "")
    for address in addresses:
        try:
            full = urljoin(urljoin(url or "", base.strip()), address.strip())
            parts = urlsplit(full)
        except ValueError:  # http://[
            continue
        if parts.scheme in ("http", "https") and parts.netloc:
            yield full
