"""The `syntax` strategy: the subject of the reporting verb, by a spaCy pipeline's parse.

Where the parse has none, the named entity beside the cue is taken. It needs `nlp`, and
comes after the strategies that need nothing: it answers for what they leave open.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from newsparse.attribution import Context
from newsparse.english.verbs import VERB_FORMS
from newsparse.spans import Attribution, Quote

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

__all__ = ["syntax"]

# How often the answers were right on PolNeAR's training articles, the strategy alone.
_BY_PARSE = 0.78
# The same for the nearest name where the parse shows no subject.
_BY_ENTITY = 0.6
# The same where it differs from a doubtful answer of the strategies before it: 27 of 71 were right
# on world-train and world-dev.
_AGAINST_ANOTHER = 0.38
# How far from the quote, in characters, its verb may stand.
_REACH_CHARACTERS = 160
# How many tokens before and after a verb entities are looked for.
_NEAR_TOKENS = 12
# Labels of a parse: what a subject is of its verb
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "nsubj:pass", "csubj"))
# Labels of entities that can speak, in the schemes of spaCy's pipelines
_SPEAKERS = frozenset(("PERSON", "PER", "ORG", "NORP", "GPE"))


@frozen(eq=False)
class _Spoken:
    """The offsets of quoted words: `offset in spoken`; and where the text ends.

    A doc makes its own text anew whenever it is asked for it.
    """

    text_end: int
    starts: list[int]
    # The farthest end of all that begin no later.
    ends: list[int]

    @classmethod
    def of(cls, context: Context) -> _Spoken:
        marked = [quote for quote in context.quotes if quote.kind != "indirect"]
        spans = sorted((span.start, span.end) for quote in marked for span in quote.content)
        ends = list(accumulate([end for _, end in spans], max))
        return cls(len(context.text), [start for start, _ in spans], ends)

    def __contains__(self, offset: int) -> bool:
        last = bisect_right(self.starts, offset) - 1
        return last >= 0 and offset < self.ends[last]


def syntax(quotes: Sequence[Quote], context: Context, /) -> Mapping[Quote, Attribution]:
    """Answer for every quote whose reporting verb has a subject in the parse.

    Raises:
        ModelNotFoundError: The parser was built without `nlp`.
    """
    doc = context.doc
    if context.language is None:
        return {}
    spoken = _Spoken.of(context)
    parsed = doc.has_annotation("DEP")
    # Asked for once: spaCy goes through the whole text for them.
    entities = [entity for entity in doc.ents if entity.label_ in _SPEAKERS]
    answers: dict[Quote, Attribution] = {}
    for quote in quotes:
        answer = _by_parse(doc, quote, spoken, context) if parsed else None
        answer = answer or _by_entity(doc, quote, spoken, entities, context)
        if answer is not None:
            doubted = quote in context.answers
            answers[quote] = evolve(answer, confidence=_AGAINST_ANOTHER) if doubted else answer
    return answers


def _by_parse(doc: Doc, quote: Quote, spoken: _Spoken, context: Context) -> Attribution | None:
    """The subject of the nearest verb that reports, where the parse has one."""
    for verb in _verbs_near(doc, quote, spoken):
        subject = _subject_of(verb)
        if subject is None or subject.idx in spoken:
            continue
        if not quote.sentence.start <= subject.idx < quote.sentence.end:
            continue  # a parse that takes the headline into the first sentence
        start, end = _noun_phrase(subject)
        return Attribution(
            mention=context.span(start, end),
            cue=context.span(verb.idx, verb.idx + len(verb)),
            confidence=_BY_PARSE,
        )
    return None


def _by_entity(
    doc: Doc, quote: Quote, spoken: _Spoken, entities: Sequence[Span], context: Context
) -> Attribution | None:
    """The named entity nearest to such a verb."""
    for verb in _verbs_near(doc, quote, spoken):
        first = bisect_left(entities, verb.i - _NEAR_TOKENS, key=lambda entity: entity.start)
        last = bisect_right(entities, verb.i + _NEAR_TOKENS, key=lambda entity: entity.start)
        beside = [
            entity
            for entity in entities[first:last]
            if entity.start_char not in spoken
            and 0 <= max(entity.start - verb.i - 1, verb.i - entity.end) <= 2
        ]
        if beside:
            entity = min(beside, key=lambda entity: abs(entity.start - verb.i))
            return Attribution(
                mention=context.span(entity.start_char, entity.end_char),
                cue=context.span(verb.idx, verb.idx + len(verb)),
                confidence=_BY_ENTITY,
            )
    return None


def _verbs_near(doc: Doc, quote: Quote, spoken: _Spoken) -> Iterator[Token]:
    """The reporting verbs around *quote*, its own cue first, then the nearest ones."""
    around = doc.char_span(
        max(quote.sentence.start, quote.start - _REACH_CHARACTERS),
        min(max(quote.sentence.end, quote.end + 1), quote.end + _REACH_CHARACTERS, spoken.text_end),
        alignment_mode="expand",
    )
    if around is None:
        return

    def distance(verb: Token) -> tuple[bool, int]:
        own = quote.cue is not None and quote.cue.start <= verb.idx < quote.cue.end
        nearest = min(
            min(abs(span.start - verb.idx - len(verb)), abs(verb.idx - span.end))
            for span in quote.content
        )
        return not own, nearest

    verbs = [token for token in around if _reports(token) and token.idx not in spoken]
    yield from sorted(verbs, key=distance)


def _reports(token: Token) -> bool:
    """Whether a word of the parse reports speech."""
    form = VERB_FORMS.get(token.lower_)
    return token.lower_ == "according" or (
        form is not None and form[1] != "think" and token.pos_ in ("VERB", "AUX", "")
    )


def _subject_of(verb: Token) -> Token | None:
    """The noun that does what *verb* says, by way of coordination and relative clauses."""
    if verb.lower_ == "according":
        objects = (token for token in verb.subtree if token.dep_ in ("pobj", "obl", "nmod"))
        return next(objects, None)
    seen: set[int] = set()
    while verb.i not in seen:
        seen.add(verb.i)
        subject = next((child for child in verb.children if child.dep_ in _SUBJECTS), None)
        if subject is not None and subject.lower_ in ("who", "which", "that"):
            return verb.head if verb.dep_ in ("relcl", "acl:relcl") else subject
        if subject is not None:
            return subject
        if verb.dep_ in ("relcl", "acl", "acl:relcl"):
            return verb.head
        if verb.dep_ not in ("conj", "advcl", "xcomp", "ccomp"):
            return None
        verb = verb.head
    return None


def _noun_phrase(head: Token) -> tuple[int, int]:
    """Start and end of the noun phrase of *head*, without what follows it in apposition."""
    end = head.i + 1
    for child in head.rights:
        if child.dep_ in ("prep", "case", "flat", "compound") and child.i == end:
            end = child.right_edge.i + 1
        else:
            break
    last = head.doc[end - 1]
    first = head.left_edge
    return first.idx, last.idx + len(last)
