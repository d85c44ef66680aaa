"""Texts as hypothesis makes them: like articles, hostile, and golden articles mangled."""

from pathlib import Path

from hypothesis import strategies as st

GOLDEN = [
    path.read_bytes().decode()
    for path in sorted((Path(__file__).parents[1] / "golden").glob("*.txt"))
]


def _split(listed: str) -> list[str]:
    return [text.strip() for text in listed.strip().replace("\n", "|").split("|")]


_MARKS = list("\"'`´“”„‟‘’‚‛«»‹›″′＂＇")
_PEOPLE = _split(
    """
    Ada Ek|Ek|Mayor Ada Ek|Dr. Bo Lund|Mr Lund|Lund|Bo Lund, a baker,|the mayor|the baker
    officials|the company|Norpel Corp.|the report|he|she|they|ADA EK|Zoë Ünal-O’Hara
    Lund's lawyer|a spokesman for the ministry|who|it
    """
)
_CUES = _split(
    """
    said|says|told reporters|added|asked|according to|said that|noted that|, said|:|argued
    wrote on Monday|denied that|asked whether|went on to say that|in a statement
    """
)
_WORDS = _split(
    """
    the ferry will stop|it needs paint|we rest|6'4"|'tis|O'Hara's|rock 'n' roll|the boys'|’90s
    U.S.|e.g.|No. 7|4,000|5'|Sen. Ek (D-Ohio)|...|—|–|-|(|)|[|]|*|<b>|&quot;|'s|’s|, Jr.
    http://a.b/c?d='e'|@ek|#paint
    """
)
_STAMPS = _split(
    """
    4 August 2021 - 22:07|Wednesday, Aug. 4, 2021 10:07 p.m. EDT|4/8/21|2021-08-04T22:07:00Z
    Published 14:32 BST, 12 June 2023|Updated 31 February 2023|99/99/9999|2 hours ago|12:61
    0000-00-00|999999999999999 days ago|Posted on 21 November|1 January 1
    31 December 9999 23:59 +1400|١٢ يونيو ٢٠٢٣|²/³/2021|Mai 2021|24:00 1 May 2021
    """
)
_LINES = _split(
    """
    By Ada Ek|By ADA EK and BO LUND|Ada Ek, Norpel|OSLO, May 4 (Norpel) -|OSLO (AP) —|By
    Source: Norpel|Source:|(Reporting by Bo Lund; Editing by Ada Ek)|ADA EK: We rest.
    EK: And paint.|Q: Why?|A: Because.|EK:|FERRY STOPS|Ferry stops - Ek|"Paint," - Ada Ek
    Read more:|***|---|By:|The Ferry Stops For A Week|Mayor: 'We rest'|(c) 2021 Norpel
    """
)

_GAPS = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n \t\n", "\u2028", "\u0085", "\n\n\n\n"]
_SPACES = [" "] * 12 + ["", "  ", "\n", "\r\n", "\t", "\u00a0", "\u200b", "\u3000"]
# Marks, halves of surrogate pairs, combining marks, directions, NUL, joiners, ligatures, emoji.
_HOSTILE = [
    *_MARKS,
    *"\0\x01\x1f\x7f\u0085\u00ad\u0301\u0489\u200b\u200d\u200e\u202e\u2028\u2029\u2066\ufeff\ufffd",
    *"\ud800\udbff\udc00\udfff",
    *"ﬁßİıǅΣς٣²½Ⅷ𝒜👩‍👩‍👧🇳🇴",
    *" \t\n\r\v\f.,:;!?-–—()[]AaZz09",
]

_texts = st.one_of(
    *map(st.sampled_from, (_MARKS, [*_MARKS, "``", "''"], _PEOPLE, _CUES, _WORDS, _WORDS))
)
_prose = st.lists(st.tuples(_texts, st.sampled_from(_SPACES)), max_size=25).map(
    lambda pieces: "".join(word + space for word, space in pieces)
)
_lines = st.one_of(
    _prose, _prose, _prose, st.sampled_from(_STAMPS), st.sampled_from(_LINES), st.just("")
)
article_like = st.lists(st.tuples(_lines, st.sampled_from(_GAPS)), max_size=20).map(
    lambda lines: "".join(line + gap for line, gap in lines)
)
hostile = st.one_of(
    st.text(st.sampled_from(_HOSTILE), max_size=300),
    st.text(st.characters(exclude_categories=()), max_size=100),
)


@st.composite
def mangled(draw: st.DrawFn) -> str:
    """A golden article with pieces of any cut out, doubled, put somewhere else, or recased."""
    text = draw(st.sampled_from(GOLDEN))
    for _ in range(draw(st.integers(1, 6))):
        donor = draw(st.sampled_from([text, *GOLDEN]))
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(donor))] * 2)))
        at, behind = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        text = text[:at] + donor[start : min(end, start + 600)] + text[behind:]
    recased = draw(st.sampled_from([str, str, str, str.upper, str.lower, str.title]))
    return recased(text)


any_text = st.one_of(article_like, article_like, mangled(), hostile)
# What the fuzzer puts texts together from, one piece a byte.
PIECES = [*_WORDS, *_PEOPLE, *_CUES, *_STAMPS, *_LINES, *_GAPS, *_SPACES, "``", "''", *_HOSTILE]
