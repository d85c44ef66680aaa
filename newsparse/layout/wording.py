"""How a line is worded: its words in small letters, and what digits stand among them."""

from __future__ import annotations

from typing import Final, final

from newsparse.patterns import regexp

__all__ = ["NO_WORDING", "Wording", "capital_quarters", "printed_words", "worded"]

# A run of letters
_LETTERS: Final = regexp(r"[^\W\d_]+")
# The bytes of ASCII in small letters, with 0 for every digit, and a blank for what is neither
# letter nor digit and for those of other characters.
_BLANKED: Final = bytes(
    ord(chr(code).lower() if chr(code).isalpha() else "0" if chr(code).isdigit() else " ")
    for code in range(128)
).ljust(256)
# The same with the bytes of other characters as they are
_BLANKED_ASCII: Final = _BLANKED[:128] + bytes(range(128, 256))
# A blank for all but letters
_LETTERS_ALONE: Final = bytes(
    code if chr(code).isalpha() else ord(" ") for code in range(128)
).ljust(256)
# Typographic marks (U+2000-203F) are E2 80 xx in UTF-8; no letter is.
_PRINTERS_MARK: Final = "—".encode()[:2]
# Marks that words stand in
_AROUND: Final = "“”„‘’‚«»‹›–—…"
# The last byte of typographic white space, as UTF-8 has it
_WHITE: Final = frozenset((*range(0x81, 0x8B), 0xA8, 0xA9, 0xAF))
# UTF-8 with A for every capital, a for every other letter, a blank for all white space; what isn't
# of ASCII is a typographic mark, E2 80 xx: U+2001-200A, 2028, 2029 and 202F are white space.
_CASES: Final = bytes(
    [
        ord("A" if char.isupper() else "a" if char.islower() else " " if char.isspace() else "-")
        for char in map(chr, range(128))
    ]
    + [ord(" " if code in _WHITE else "-") for code in range(128, 256)]
)
# How many digits a day printed in full has at least: 4/8/1, 4 May ’21
_FEWEST_DIGITS: Final = 3


@final
class Wording:
    """The words of a line.

    Attributes:
        words: Its runs of letters, in small ones.
        is_plain: Whether all of these are of ASCII.
        has_digit: Whether a digit stands in it.
        may_hold_day: Whether its digits may be those of a day printed in full.
    """

    __slots__ = ("has_digit", "is_plain", "may_hold_day", "words")

    def __init__(
        self, words: list[str], is_plain: bool, has_digit: bool, may_hold_day: bool
    ) -> None:
        self.words: list[str] = words
        self.is_plain: bool = is_plain
        self.has_digit: bool = has_digit
        self.may_hold_day: bool = may_hold_day


# That of a line which nobody asks for
NO_WORDING: Final = Wording([], False, False, False)


def worded(text: str) -> Wording:
    """How *text* is worded. Bytes fold and split many times as fast as characters."""
    if text.isascii():
        spelt = text.encode()
    else:
        spelt = text.encode("utf-8", "surrogatepass")
        if len(spelt) - len(text) != 2 * spelt.count(_PRINTERS_MARK):
            return _worded_by_characters(text)
    blanked = spelt.translate(_BLANKED).decode()
    if "0" not in blanked:
        return Wording(blanked.split(), True, False, False)
    digits = blanked.count("0")
    # 112. Why: a number of three digits is neither a year nor a day and a month.
    in_one = digits == _FEWEST_DIGITS and blanked.rfind("0") - blanked.find("0") < digits
    return Wording(
        blanked.replace("0", " ").split(), True, True, digits >= _FEWEST_DIGITS and not in_one
    )


def _worded_by_characters(text: str) -> Wording:
    """The same where not all letters and digits are of ASCII."""
    spelt = text.encode("utf-8", "surrogatepass")
    blanked = spelt.translate(_BLANKED_ASCII).decode("utf-8", "surrogatepass")
    digits = blanked.count("0")
    words: list[str] = []
    for piece in blanked.replace("0", " ").split():
        if piece.isascii():
            words.append(piece)  # as most are
            continue
        word = piece.casefold()
        if not word.isalpha():
            word = word.strip(_AROUND)
        if word.isalpha():
            words.append(word)
        elif word:
            words += _LETTERS.findall(word)
            digits += sum(map(str.isdecimal, word))
    return Wording(words, False, digits > 0, digits >= _FEWEST_DIGITS)


def printed_words(text: str) -> list[str]:
    """The runs of letters in *text*, as they are printed."""
    spelt = text.encode("utf-8", "surrogatepass")
    if len(spelt) - len(text) == 2 * spelt.count(_PRINTERS_MARK):
        return spelt.translate(_LETTERS_ALONE).decode().split()
    return _LETTERS.findall(text)


def capital_quarters(text: str) -> int:
    """How many words of *text* begin with a capital, in quarters."""
    spelt = text.encode("utf-8", "surrogatepass")
    if text.isascii() or len(spelt) - len(text) == 2 * spelt.count(_PRINTERS_MARK):
        shape = b" " + spelt.translate(_CASES)
        capitals, smalls = shape.count(b" A"), shape.count(b" a")
    else:
        capitals = smalls = 0
        for piece in text.split():
            if piece[0].islower():
                smalls += 1
            elif piece[0].isupper():
                capitals += 1
    return 4 * capitals // (capitals + smalls) if capitals else 0
