"""Files of the telex archive: stories between ZCZC and NNNN, the first line of each its head."""

from collections.abc import Iterator

from newsparse.exports import Format, Reader, Record, compose

# ZCZC 0012 / 2021-05-04 / Ada Ek / Harbour fees to rise
START, END = "ZCZC ", "NNNN"


def recognise(data: bytes) -> Format | None:
    return Format("telex-txt") if data.startswith(START.encode()) else None


def read(data: bytes) -> Iterator[Record]:
    for story in data.decode("ascii", "replace").split(END)[:-1]:
        head, _, body = story.strip().removeprefix(START).partition("\n")
        number, date, author, headline = (part.strip() for part in head.split("/", 3))
        yield compose(
            headline=headline,
            byline=author,
            date=date,
            publication="Brenn Telex",
            paragraphs=body.strip().split("\n\n"),
            fields=[("number", "id", number)],
            number=int(number),
        )


def build() -> Reader:
    return Reader("telex-txt", recognise, read)
