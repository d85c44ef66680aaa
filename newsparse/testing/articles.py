"""Small invented articles in every shape that a strategy meets."""

from __future__ import annotations

__all__ = ["ARTICLES", "many_quotes"]

# A word longer than any name.
_LONG_WORD = "Llanfairpwllgwyngyll" * 8

#: The articles, each by what it has in it.
ARTICLES: dict[str, str] = {
    # how much there is
    "empty": "",
    "a line end alone": "\n",
    "a headline alone": "Rain ahead",
    "no quotes": "Rain ahead\n\nIt will be wet all day on the island of Brenn.\n",
    "one quote": 'Rain ahead\n\n"Take a coat," said Ada Ek.\n',
    "one quote and nothing else": '"Take a coat."',
    "a quote that nobody says": "Rain ahead\n\n“It will be wet all day on the island.”\n",
    "two speakers": (
        'Ferry stops\n\n"We have to paint it," Mayor Ada Ek said.\n\n'
        '"I shall walk," said Bo Lund, a baker. "It is not far."\n'
    ),
    "a long quote": "Ferry stops\n\n“" + "We painted it and painted it. " * 80 + "” Ek said.\n",
    "a long paragraph": (
        "Ferry stops\n\n" + "The ferry stopped again. " * 200 + "“It is tired,” said Ek.\n"
    ),
    # how it is reported
    "indirect": "Ferry stops\n\nAda Ek said that the ferry would stop. She told us it was old.\n",
    "mixed": 'Ferry stops\n\nAda Ek called the ferry "a rusty bathtub" and left.\n',
    "according to": 'Ferry stops\n\nAccording to Ada Ek, the ferry is "rather old".\n',
    "interrupted": 'Ferry stops\n\n"We have," Ada Ek said, "to paint it."\n',
    "several paragraphs": (
        "Ferry stops\n\n“We have to paint it,” Ada Ek said. “It is old.\n\n"
        "“It is rusty, too.\n\n“And it leaks.”\n"
    ),
    "pronouns": 'Ferry stops\n\nAda Ek met Bo Lund. "It is old," she said. "It leaks," he said.\n',
    "groups": 'Ferry stops\n\n"It is old," officials said. "So are you," passengers replied.\n',
    "organisations": 'Ferry stops\n\n"It is old," the Brenn Harbour Authority said.\n',
    "a document": "Ferry stops\n\nThe ferry “is older than its captain”, the report said.\n",
    "a transcript": "Ferry stops\n\nAda Ek: We have to paint it.\n\nBo Lund: I shall walk.\n",
    "questions and answers": "Ferry stops\n\nQ: Why?\n\nA: It is old.\n\nQ: How old?\n\nA: Very.\n",
    "a signature": "Ferry stops\n\n“It is old and it leaks.” — Ada Ek, mayor\n",
    "a headline with a quote": "‘It leaks’: mayor stops ferry\n\nThe ferry leaks, said Ada Ek.\n",
    "a headline with a name": "Ferry leaks: Ek\n\nThe ferry leaks, Mayor Ada Ek said on Monday.\n",
    "terms and titles": "Ferry stops\n\nThe film “Rust” is about a so-called “ghost ferry”.\n",
    # how it is printed
    "nested marks": 'Ferry stops\n\n"She said ‘it “leaks” a bit’ to me," Ada Ek said.\n',
    "an open mark": 'Ferry stops\n\n"We have to paint it, Ada Ek said and left.\n\nIt leaks.\n',
    "stray marks": 'Ferry" stops\n\n" " "" Ada Ek said ". "\n',
    "guillemets": "Ferry stops\n\n«It is old,» Ada Ek said. »It leaks,« said Bo Lund.\n",
    "low nines": "Ferry stops\n\n„It is old,” Ada Ek said. „It leaks,“ said Bo Lund.\n",
    "single marks": "Ferry stops\n\n'It's old,' Ada Ek said. 'It's the harbour's,' Lund said.\n",
    "capitals": 'FERRY STOPS\n\n"WE HAVE TO PAINT IT," MAYOR ADA EK SAID.\n',
    "small letters": 'ferry stops\n\n"we have to paint it," ada ek said.\n',
    "no line ends": 'Ferry stops "We have to paint it," Ada Ek said. "It leaks," said Bo Lund.',
    "Windows line ends": 'Ferry stops\r\n\r\n"We have to paint it," Ada Ek said.\r\n',
    "hard wraps": 'Ferry stops\n\n"We have\nto paint\nit," Ada\nEk said.\n',
    "a wire story": (
        "Ferry stops\n\nBy Sven Holm\n3 March 2024\n\nBRENN, March 3 (Norpel) - The ferry stopped. "
        '"It is old," Ada Ek said.\n\nSource: Norpel\n'
    ),
    # which characters
    "emoji": 'Ferry stops 🚢\n\n"We 💚 have to paint it 👩‍🚀," Ada Ek 🎉 said.\n',
    "accents": 'Ferry stops\n\n"It is old," Zoë Åkerman-Núñez said. "It leaks," said Đặng Thị.\n',
    "combining characters": 'Ferry stops\n\n"It is old," Zoe\u0308 A\u030akerman said.\n',
    "half characters and zeros": 'Ferry \ud800 stops\n\n"It \x00 is old," Ada Ek said.\n',
    "other spaces": 'Ferry stops\n\n"It\u00a0is\u2009old," Ada\u00a0Ek said.\u2028"It leaks."\n',
    "right to left": 'Ferry stops\n\n"It is old," \u202bעדה אק\u202c said.\n',
    "a very long word": f'Ferry stops\n\n"{_LONG_WORD}," Ada Ek said.\n',
    # other languages
    "German": "Fähre steht\n\n„Wir müssen sie streichen“, sagte Ada Ek. „Sie ist alt.“\n" * 4,
    "French": "Le bac s’arrête\n\n« Il faut le peindre », a déclaré Ada Ek. « Il est vieux. »\n"
    * 4,
    "Japanese": "フェリー運休\n\n「塗り直す必要がある」と市長は語った。「古いからだ」\n" * 4,
    "Arabic": "توقف العبارة\n\nقالت آدا إيك: «علينا أن نطليها». «إنها قديمة».\n" * 4,
}


def many_quotes(count: int) -> str:
    """An article with so many quotes, of four people."""
    people = ("Ada Ek", "Bo Lund", "Ida Moe", "the harbour master")
    lines = [
        f'"It needs coat number {number} of paint," {people[number % len(people)]} said.'
        for number in range(count)
    ]
    return "Ferry stops\n\n" + "\n\n".join(lines) + "\n"
