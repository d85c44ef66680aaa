"""Every sentence of prose of a clean text is in a part of the article.

The sentences are made of openings that a page's buttons have too (`More ...`, `Choose ...`), of
subjects and verbs as stories have them, and of endings with dates, places and the words of pages.
"""

import re

from hypothesis import example, given
from hypothesis import strategies as st
from invariants import parts

from newsparse import Article

OPENINGS = st.sampled_from(
    [
        *("More than forty fishermen", "Latest figures from the county", "Read by candlelight, it"),
        *(
            "Follow the river north and the road",
            "Become a pilot, he",
            "Share prices",
        ),
        *("Popular with walkers, the old quay", "Tags on the gulls", "Pictured in the hall, they"),
        *(
            "Choose a red and stay with it, the painter",
            "Contact with the ship",
            "Author Ida Strand",
        ),
        *("The game", "“We”, as the keepers call themselves,", "A man of 34", "Reporters in Oslo"),
        *("The council", "APPLE growers", "Watch keepers"),
        *("In 2019 the works", "Notes from the archive", "Sign makers", "By the evening, the crew"),
    ]
)
VERBS = st.sampled_from(
    [
        *("said", "was taken from the app store", "told reporters", "asked for", "had been seen"),
        *("wrote to the owners about", "was a senior figure and knew", "stood in front of"),
    ]
)
ENDINGS = st.sampled_from(
    [
        *(
            "the nine ferries that lie in the harbour of Brenn",
            "a new bridge on Monday, May 3, 1968",
        ),
        *("the letters that were first published in the spring", "no more than a hundred kroner"),
        *("a photo of the old town hall and its tower", "the children who had waited for hours"),
        *("the video of the storm that the police had", "a newsletter that nobody had read"),
    ]
)
SENTENCE = st.builds(lambda a, b, c: f"{a} {b} {c}.", OPENINGS, VERBS, ENDINGS)
PLACES = st.sampled_from(["", "", "", "BRENN (AP) — ", "KELDERBY: "])
PARAGRAPH = st.builds(
    lambda place, told: place + " ".join(told),
    PLACES,
    st.lists(SENTENCE, min_size=1, max_size=3),
)
HEADS = st.sampled_from(
    [
        "",
        "Ferry owner defends step\n\n",
        "Ferry owner defends step\n\nBy Ada Ek\n\n4 May 2021\n\n",
        "Growers fear for harvest\n\nMay 3, 2024\n\n",
        "By Ada Ek\n\n",
        "Harbour News reported:\n\n",
        "Ferry owner defends step\nHarbour News\n\n",
    ]
)


@given(HEADS, st.lists(PARAGRAPH, min_size=1, max_size=8, unique=True))
@example("Bridge shut\n\n", ["More than 40 passengers were taken ashore when a ferry broke down."])
def test_no_sentence_of_prose_vanishes(head: str, paragraphs: list[str]) -> None:
    text = head + "\n\n".join(paragraphs)
    covered = [(part.start, part.end) for part in parts(Article.parse(text))]
    for match in re.finditer(r"[^\n]+?\.(?=\s|$)", text[len(head) :]):
        middle = len(head) + (match.start() + match.end()) // 2
        assert any(start <= middle < end for start, end in covered), match[0]
