"""What holds of every article, whatever its text: checks for hypothesis and for the fuzzer."""

import json
import pickle
import re
from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from newsparse import DEFAULT_STRATEGIES, Article, CharSpan

# Two halves that meet are one character in JSON.
PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def check(article: Article) -> None:
    """Fail where one of the invariants does not hold."""
    check_spans(article)
    check_layout(article)
    check_quotes(article)
    check_speakers(article)
    check_record(article)
    assert isinstance(article.body, str)


def parts(article: Article) -> list[CharSpan]:
    """The parts that share no character."""
    spans = [article.headline, article.standfirst, article.byline, article.timestamp]
    spans += [article.dateline and article.dateline.span, article.source_line, *article.paragraphs]
    return [span for span in spans if span is not None]


def all_spans(article: Article) -> Iterator[CharSpan]:
    yield from parts(article)
    yield from article.non_quotes
    for speaker in article.speakers:
        yield from speaker.mentions
    for quote in article.quotes:
        yield from quote.content
        yield quote.sentence
        yield from (span for span in (quote.cue, quote.mention) if span is not None)


def check_spans(article: Article) -> None:
    for span in all_spans(article):
        assert 0 <= span.start < span.end <= len(article.text)
        assert article.text[span.start : span.end] == span.text
    for part in parts(article):
        assert part.text == part.text.strip(), "a part with white space at an edge"


def check_layout(article: Article) -> None:
    spans = sorted((span.start, span.end) for span in parts(article))
    for (_, end), (start, _) in pairwise(spans):
        assert end <= start, "two parts overlap"
    assert list(article.paragraphs) == sorted(article.paragraphs, key=lambda span: span.start)
    assert (article.published is None) == (article.published_precision is None)
    assert (article.updated is None) == (article.updated_precision is None)
    if article.published_precision == "day":
        assert article.published is not None
        assert article.published.time() == datetime.min.time()
    if article.source is not None:
        assert article.source_line is not None
        assert article.source in article.source_line.text
    if article.authors:
        assert article.byline is not None
    if article.dateline is not None:
        dateline = article.dateline
        for words in (dateline.place, dateline.date, dateline.agency):
            assert words is None or words in dateline.span.text


def check_quotes(article: Article) -> None:
    rooms = [span for span in (article.headline, article.standfirst) if span]
    rooms += article.paragraphs
    assert list(article.quotes) == sorted(article.quotes, key=lambda quote: quote.start)
    assert len(set(article.quotes)) == len(article.quotes)
    for quote in article.quotes:
        ends = [at for span in quote.content for at in (span.start, span.end)]
        assert ends == sorted(ends), "content spans stand in order"
        for span in quote.content:
            assert any(room.start <= span.start and span.end <= room.end for room in rooms)
        assert quote.sentence.start <= quote.start < quote.sentence.end
        assert 0 <= quote.confidence <= 1
        assert quote.strategy in (None, *DEFAULT_STRATEGIES)
        if quote.strategy is None:
            assert (quote.speaker, quote.mention, quote.confidence) == (None, None, 0.0)
        assert quote.text == " ".join(quote.text.split())
        assert any(map(str.isalnum, quote.text)), "a quote of marks alone"
        if quote.mention is not None:
            inside = [
                s
                for s in quote.content
                if s.start < quote.mention.end and quote.mention.start < s.end
            ]
            assert not inside, "a mention inside its own quote"
    check_overlaps(article)


def check_overlaps(article: Article) -> None:
    contents = sorted(
        (span.start, -span.end, at)
        for at, quote in enumerate(article.quotes)
        for span in quote.content
    )
    around: list[int] = []
    for start, negative_end, _ in contents:
        while around and around[-1] <= start:
            around.pop()
        if around:
            assert -negative_end <= around[-1], "contents overlap and neither is inside the other"
        around.append(-negative_end)


def check_speakers(article: Article) -> None:
    # The same objects, so that comparing them costs nothing.
    quoted = {id(quote.speaker): quote.speaker for quote in article.quotes if quote.speaker}
    assert list(map(id, article.speakers)) == list(quoted)
    assert len(set(article.speakers)) == len(article.speakers)
    words = plain(article.text)
    for speaker in article.speakers:
        assert list(speaker.mentions) == sorted(
            set(speaker.mentions), key=lambda span: (span.start, span.end)
        )
        names = speaker.name.split(" and ") if speaker.kind == "group" else [speaker.name]
        assert all(plain(name) in words for name in names), "a name that isn't in the text"
        assert speaker.role is None or plain(speaker.role) in words
    for quote in article.quotes:
        if quote.speaker is not None and quote.mention is not None:
            # Two who speak together are mentioned by `Ada Ek and Bo Lund`, and each alone.
            assert any(
                mention.start < quote.mention.end and quote.mention.start < mention.end
                for mention in quote.speaker.mentions
            )


def plain(text: str) -> str:
    """The words of *text* alone: a name is told without the comma of `Ada Ek, Jr.`"""
    return " ".join(text.replace(",", " ").split()).casefold()


def check_record(article: Article) -> None:
    assert Article.from_dict(article.to_dict()) == article
    assert pickle.loads(pickle.dumps(article)) == article
    if not PAIR.search(article.text):
        assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article
