"""How far a noun phrase reaches, by word classes and signs: `head of the EFA in Leeds`.

No parser stands behind it: what ends a phrase is a sign, a verb, a pronoun, a conjunction or an
adverb, and what goes on with it is a preposition that nouns follow, a bracket with letters in it,
or "and" before another noun.
"""

from __future__ import annotations

from typing import Final, final

from newsparse.english.abbreviations import ABBREVIATIONS
from newsparse.english.clause_words import BEFORE_TIES, FILMS, HONOURING, OCCASIONS
from newsparse.english.heads import DEPARTMENTS, PLURAL_PEOPLE, ROLE_MODIFIERS, looks_modifying
from newsparse.english.matters import is_matter
from newsparse.english.nouns import DOCUMENTS, PEOPLE
from newsparse.english.role_nouns import is_person_noun, may_lead_with_verb, names_a_role
from newsparse.english.verbs import NOT_SPEECH, SPEAKING_NOUNS, VERB_FORMS
from newsparse.english.words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    CALENDAR,
    CONJUNCTIONS,
    DETERMINERS,
    FUNCTION_WORDS,
    NAME_PARTICLES,
    ORGANIZATION_WORDS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUANTIFIERS,
    QUESTIONS,
)
from newsparse.prose.phrases import Cue, Phrases
from newsparse.prose.tokens import Tokens

__all__ = ["LONGEST_PHRASE", "PhraseReader"]

# How many tokens a phrase has at most.
LONGEST_PHRASE: Final = 28
# How many tokens stand at most from a bracket to the one that closes it.
_LONGEST_BRACKET: Final = 6
# How many words an item of a list has at most: president of a harbour board, premier and poet
_LONGEST_ITEM: Final = 5
# Prepositions that tie a noun to the one before; others begin what happened: after, during, by
_TYING: Final = frozenset(
    "of for at in to on with from under against between within across near".split()
)
# What "to" ties to a noun: an aide to Ada Ek, close to the mayor
_TIED_BY_TO: Final = frozenset(
    """
    adviser advisor aide ambassador assistant close counsel counselor deputy envoy heir link linked
    privy secretary successor witness
    """.split()
)
# Adjectives that stand after their noun: an official responsible for
_POSTPOSED: Final = frozenset("able aged eligible involved present responsible".split())
# What opens no noun phrase.
_NO_NOUN: Final = (
    AUXILIARIES | CONJUNCTIONS | QUESTIONS | (PRONOUNS.keys() - POSSESSIVES) | ADVERBS
).difference("and or one first second once public".split())
# What the object of a verb begins with: cut their forecast
_BEFORE_OBJECTS: Final = (ARTICLES | POSSESSIVES) - {"whose"}
# What stands right before one of the next
_BEFORE_INSIDE: Final = _BEFORE_OBJECTS | {"'s"}
# Adverbs between an article and a noun: the hospital's only midwife, a recently retired nurse
_INSIDE: Final = frozenset("now once only recently still then".split())
# What a phrase that is read from its end back begins after.
_ENDING: Final = (FUNCTION_WORDS - {"second", "first"}) | CALENDAR
# What follows a preposition and says nothing of a noun before it: at least, all of which
_NO_TIES: Final = frozenset("all least which whom whose".split())
# Nouns of time, which a preposition ties to what happened and to no noun: in the week
_TIMES: Final = frozenset(
    "day days hour month months morning night time week weeks year years".split()
)


@final
class PhraseReader:
    """Reads the noun phrases of an article.

    Attributes:
        tokens: The tokens.
        cues: The cues.
    """

    __slots__ = ("cues", "tokens")

    def __init__(self, phrases: Phrases) -> None:
        self.tokens: Final[Tokens] = phrases.tokens
        self.cues: Final[dict[int, Cue]] = phrases.cues

    def _reports(self, index: int) -> bool:
        """Whether a cue begins at *index* that is surely a verb: a phrase ends before one."""
        cue = self.cues.get(index)
        return cue is not None and cue.kind != "weak"

    # -- forward

    def last_of(self, first: int) -> int:
        """Index of the last token of the noun phrase that begins at *first*; *first* - 1 if none.

        Its prepositional phrases are inside, relative clauses are not.
        """
        last = first - 1
        end = min(len(self.tokens), first + LONGEST_PHRASE)
        while last + 1 < end:
            onward = self._step(first, last, end)
            if onward is None:
                break
            last = onward
        while last >= first and self._may_not_end(last):
            last -= 1
        return last

    def _may_not_end(self, index: int) -> bool:
        """Whether a phrase that reaches *index* is not over yet: the head of the"""
        low = self.tokens.lows[index]
        if low == "'s":
            return not self._reports(index + 1)  # a spokesman for Sandby's said
        return low in PREPOSITIONS or low in DETERMINERS or low in ("and", "&", "or", ",")

    def _step(self, first: int, last: int, end: int) -> int | None:
        """Index of the token up to which the phrase goes on after *last*; None at its end."""
        tokens, following = self.tokens, last + 1
        low = tokens.lows[following]
        if not tokens.is_beside(following, first):
            return None
        if not low[0].isalnum():
            return self._over_sign(first, following, end)
        if low in _TYING:
            return following if self._ties(first, following) else None
        if low in PREPOSITIONS or low in _NO_NOUN:
            if low in _INSIDE and self._is_determined(first, last):
                return following
            return following + 1 if self._is_inside_name(following) else None
        if self._is_verb(first, following):
            return None
        return following

    def _is_determined(self, first: int, last: int) -> bool:
        """Whether the phrase ends in an article or an owner's mark so far: the hospital's"""
        return last >= first and self.tokens.lows[last] in _BEFORE_INSIDE

    def _is_inside_name(self, index: int) -> bool:
        """Whether a little word is part of a name: Doctors Without Borders, Banco do Norte"""
        words, low = self.tokens.words, self.tokens.lows[index]
        particle = low in NAME_PARTICLES and words[index] == low
        return (
            (particle or words[index] == low.capitalize())
            and words[index - 1][0].isupper()
            and words[index + 1][0].isupper()
        )

    def _is_verb(self, first: int, index: int) -> bool:
        """Whether a verb stands here, and no noun like one: director of forecasting"""
        low, before = self.tokens.lows[index], self.tokens.lows[index - 1]
        if index == first or self.tokens.words[index][0].isupper():
            return False
        nominal = before in PREPOSITIONS or before in DETERMINERS or before in POSSESSIVES
        if nominal or before in ("and", "'s") or low in PEOPLE:
            return before == "'s" and self._reports(index) and low.endswith(("said", "says"))
        if low in DOCUMENTS and self.tokens.lows[first] in ("a", "an"):
            return False  # a new report from the auditor
        if low.endswith("ing") and self.tokens.lows[index + 1] in ("at", "for"):
            return False
        if self._reports(index) or low in _POSTPOSED:
            return True
        if self.tokens.lows[index + 1] in _BEFORE_OBJECTS and low not in FUNCTION_WORDS:
            # analysts at Holm Sachs cut their forecast
            return low.isalpha() and low[-3:] != "ing" and not is_person_noun(low)
        if low.endswith("ed") and not looks_modifying(before) and not before.endswith("ly"):
            return True  # her family issued, a man accused of; but a senior retired teacher
        return low in VERB_FORMS and low not in NOT_SPEECH and low not in DOCUMENTS

    def _over_sign(self, first: int, sign: int, end: int) -> int | None:
        """Index of the last token of what a *sign* is inside of: J. Ek, None where it ends all."""
        word, low = self.tokens.words[sign], self.tokens.lows[sign]
        if low in ("'s", "'", "&", "-", "/"):
            return sign
        if word == "." and sign + 1 < end and self._is_abbreviated(sign - 1):
            upper = self.tokens.words[sign + 1][0].isupper()  # J. Ek, Sen. Ek
            return sign if upper and self.tokens.same_sentence(sign + 1, sign) else None
        if word == "(":
            return self._closer_of(sign, end)
        if word == ",":
            return self._end_of_list(first, sign, end)
        return None

    def _is_abbreviated(self, index: int) -> bool:
        return len(self.tokens.words[index]) <= 2 or self.tokens.lows[index] in ABBREVIATIONS

    def _closer_of(self, opener: int, end: int) -> int | None:
        """Index of the bracket that closes one with letters or a capital in it: (EFA), (Acting)"""
        words = self.tokens.words
        for index in range(opener + 2, min(end, opener + _LONGEST_BRACKET)):
            if words[index] == ")":
                return index if words[opener + 1][0].isupper() else None
        return None

    def _end_of_list(self, first: int, comma: int, end: int) -> int | None:
        """Index of the "and" of a list that *comma* is in: president, premier and poet

        Every item is a person's noun, or all are capitals after a preposition: of Trade, Industry
        and Commerce.
        """
        lows, words = self.tokens.lows, self.tokens.words
        index, items = comma, 1
        while index + 1 < end and (words[index] == "," or lows[index] == "and"):
            final = lows[index] == "and"
            item = index + 1
            if words[index] == "," and lows[item] == "and":
                item, final = item + 1, True
            stop = item
            while stop - item < _LONGEST_ITEM and self._is_plain(stop):
                stop += 1
            if stop == item or not self._is_item(first, item, stop):
                return None
            items += 1
            if final:
                return item - 1 if items > 2 else None
            index = stop
        return None

    def _is_plain(self, index: int) -> bool:
        low = self.tokens.lows[index]
        return low[0].isalnum() and low not in FUNCTION_WORDS and not self._reports(index)

    def _is_item(self, first: int, item: int, stop: int) -> bool:
        """Whether the words from *item* to *stop* may be one of a list, as `_end_of_list` says."""
        lows, words = self.tokens.lows, self.tokens.words
        if any(map(is_person_noun, lows[item:stop])):
            return names_a_role(lows[first:item])
        return words[item][0].isupper() and any(low in ("of", "for") for low in lows[first:item])

    def _ties(self, first: int, preposition: int) -> bool:
        """Whether a noun that says more of the one before follows: not in May, in a statement"""
        onward = preposition + 1
        low = self.tokens.lows[onward]
        if self.tokens.lows[preposition] == "to" and (
            self.tokens.lows[preposition - 1] not in _TIED_BY_TO
            and not self._joins_aim(preposition)
        ):
            return False
        if low in CALENDAR or low.isdigit() or low in _NO_NOUN or not low[0].isalnum():
            return False
        if low in PREPOSITIONS:
            return False
        if low in DETERMINERS or low in POSSESSIVES or low in QUANTIFIERS:
            noun = onward + 1
            while noun - onward < 3 and self._is_plain(noun):
                low = self.tokens.lows[noun]
                spoken = low in SPEAKING_NOUNS or low in _TIMES
                if spoken and self.tokens.words[noun] == low:
                    return False  # but an editor of The Ekville Post
                if low != "court" and self._is_occasion(preposition, noun):
                    return False
                if low in FILMS and self.tokens.lows[first] == "the":
                    return False
                noun += 1
        return not self._is_occasion(preposition, onward) and low not in _NO_TIES

    def _is_occasion(self, preposition: int, noun: int) -> bool:
        """Whether a phrase is of where and how somebody speaks: at a conference, for his part

        But the clerk of the court, a spokesman for the conference.
        """
        lows = self.tokens.lows
        if lows[noun] not in OCCASIONS or self._is_plain(noun + 1):
            return False
        return lows[preposition] not in ("of", "for") or lows[noun] in ("part", "time")

    def _joins_aim(self, to: int) -> bool:
        """Whether what a body is for follows in its name: the Coalition to Protect Piers"""
        words, low = self.tokens.words, self.tokens.lows[to - 1]
        body = low in DEPARTMENTS or low in ORGANIZATION_WORDS
        return body and words[to - 1][0].isupper() and words[to + 1][0].isupper()

    def end_of(self, first: int, head: int) -> int:
        """Index of the last token of the phrase whose noun is at *head*: officials in Leeds

        Only what prepositions tie to the noun is added; letters in brackets at the end are not.
        """
        last = self._tied_end(first, head)
        words = self.tokens.words
        if words[last] == ")":
            return max(head, last - words[head : last + 1][::-1].index("(") - 1)
        return last

    def _tied_end(self, first: int, head: int) -> int:
        """Index of the last token that a preposition ties to the noun at *head*, itself perhaps."""
        following = head + 1
        if self.tokens.lows[following] in BEFORE_TIES:
            head += self.tokens.lows[following] == "else"  # someone else
            following += 1
        low = self.tokens.lows[following]
        if low in _TYING:
            return max(head, self.last_of(first))
        if low == "by" and self.tokens.lows[head] in DOCUMENTS:
            return max(head, self.last_of(following + 1))  # a report by the Lake Institute
        return head

    # -- backward

    def first_of(self, last: int) -> int:
        """Index of the first token of the noun phrase that ends at *last*, determiner inside.

        *last* + 1 where none does.
        """
        tokens = self.tokens
        first = last + 1
        if tokens.words[last].islower() and not self._reports(last):
            first = last  # a noun, whatever follows it
        begin = max(0, last + 1 - LONGEST_PHRASE)
        sentence, region = tokens.sentences[last], tokens.regions[last]
        while first - 1 >= begin:
            before = first - 1
            low = tokens.lows[before]
            if tokens.sentences[before] != sentence or tokens.regions[before] != region:
                break
            if low in DETERMINERS or low in POSSESSIVES:
                if first <= last and before > begin and tokens.lows[before - 1] in _TYING:
                    first = before
                    continue
                return before if first <= last else first
            onward = self._back(before, last, begin)
            if onward is None:
                break
            first = onward
        while first <= last and (
            tokens.lows[first] in PREPOSITIONS or tokens.lows[first] in ("and", "&", "'s", ",")
        ):
            first += 1
        leading = first < last and not self._reports(first - 1)
        return first + (leading and may_lead_with_verb(tokens.words, tokens.lows, first))

    def _back(self, before: int, last: int, begin: int) -> int | None:
        """Index of the token from which the phrase goes on before; None at its beginning."""
        tokens = self.tokens
        low, word = tokens.lows[before], tokens.words[before]
        if not low[0].isalnum():
            return self._back_over_sign(before, begin)
        if low in _TYING:
            return before if self._is_noun_before(before - 1) else None
        if low == "and":
            return before if self._joins_roles(before, last) else None
        if low in _ENDING:
            return None
        return before if low != word or self._is_small_noun(before) else None

    def _back_over_sign(self, before: int, begin: int) -> int | None:
        """The same where a sign stands: of an owner, an abbreviation, a bracket."""
        tokens = self.tokens
        low, word = tokens.lows[before], tokens.words[before]
        if word == ")":
            for index in range(before - 1, max(begin, before - _LONGEST_BRACKET), -1):
                if tokens.words[index] == "(":
                    return index if tokens.words[index + 1][0].isupper() else None
            return None
        if low in ("'s", "&", "'") or (word == "." and self._is_abbreviated(before - 1)):
            return before
        return None

    def _is_small_noun(self, index: int) -> bool:
        """Whether a word without a capital stands in the phrase, and is no verb before it."""
        low = self.tokens.lows[index]
        if self._reports(index) or low in _TIMES:
            return False  # last week energy minister Ek
        if low.isdigit():  # District 3 Councilwoman
            return self.tokens.words[index - 1][0].isupper()
        if self._is_before_phrase(index + 1) and not (looks_modifying(low) or low in HONOURING):
            return False  # meet Ekland's minister, include former President Ek
        verbal = low in VERB_FORMS and low not in NOT_SPEECH
        participle = low.endswith("ed") and low not in HONOURING
        return self._is_nominal(index) if verbal or participle else True

    def _is_before_phrase(self, index: int) -> bool:
        """Whether a phrase is likely to begin at *index*: with a capital, or former, senior, top"""
        return self.tokens.words[index][0].isupper() or self.tokens.lows[index] in ROLE_MODIFIERS

    def _is_nominal(self, index: int) -> bool:
        before = self.tokens.lows[index - 1]
        return before in PREPOSITIONS or before in DETERMINERS or before in ("'s", "and")

    def _is_noun_before(self, index: int) -> bool:
        """Whether a noun that a preposition can tie to stands here."""
        low, word = self.tokens.lows[index], self.tokens.words[index]
        return is_person_noun(low) or low in PLURAL_PEOPLE or word[0].isupper()

    def _joins_roles(self, joint: int, last: int) -> bool:
        """Whether "and" joins two of one role: president and poet, Trade and Industry Minister"""
        lows, words = self.tokens.lows, self.tokens.words
        before = joint - 1
        if is_person_noun(lows[before]):
            return names_a_role(lows[joint + 1 : last + 1])
        if words[before][0].isupper() and words[joint + 1][0].isupper():
            return True
        # communication and advocacy, civil and rural engineering
        return is_matter(lows[before]) or looks_modifying(lows[before])
