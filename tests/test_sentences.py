"""Where a sentence ends: after a full stop, unless that belongs to an abbreviation."""

import pytest
from prose_reading import reading

from newsparse import Article


def sentences_of(paragraph: str) -> list[str]:
    read = reading(paragraph)
    return [paragraph[start:end] for start, end in read.sentences]


@pytest.mark.parametrize(
    "paragraph",
    [
        "The gates open at 5 p.m. | The ferry leaves later.",
        "The gates open at 5 p.m. | Visitors pay nothing.",
        "They came from the U.S. | In May they returned.",
        "She lives in Washington, D.C. | Her sister does not.",
        "He works for Ekware Inc. | He has a boat.",
        "The fire began on Oak Ave. | It was out by noon.",
        "He was born in Fresno, Calif. | But he left.",
        "She spoke to Bo Ek Jr. | They agreed.",
        "They have boats, nets, etc. | They are new.",
        "The council has a Plan B. | This one costs more.",
        "She had been ill. | Doctors came at noon.",
        "They found iron ore. | Miners came.",
        "He would not miss. | Everybody knew.",
        "She told the court that he was ok. | Lawyers nodded.",
    ],
)
def test_an_abbreviation_can_be_the_last_word(paragraph: str) -> None:
    sentences = paragraph.split(" | ")
    assert sentences_of(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "first",
    ["They chose plan B.", "It has no vitamin C.", "He sat in block D.", "He is in Group F."],
)
def test_a_letter_that_tells_one_of_a_kind_ends_a_sentence(first: str) -> None:
    assert sentences_of(f"{first} Holm said so.") == [first, "Holm said so."]
    article = Article.parse(f"Plans\n\nIda Holm came. {first} Holm said it was “safe”.")
    assert [one.name for one in article.speakers] == ["Ida Holm"]


@pytest.mark.parametrize(
    "sentence",
    [
        "They told plan maker B. Will of it.",
        "The U.S. Senate met in Brenn.",
        "Then Gen. Ek spoke to the crowd.",
        "It begins at 5 p.m. Monday in the hall.",
        "It begins at 5 p.m. Eastern time in the hall.",
        "It begins at 5 p.m. London time in the hall.",
        "It begins at 5 p.m. EST in the hall.",
        "Yesterday John B. Will was late.",
        "They met the U.S. First Lady there.",
        "It is next to the Bo Ek Jr. High School now.",
        "He met Ekware Inc. Chief Executive Ada Ek.",
        "They prayed in St. Mary for rain.",
        "It came on Oct. 5 by boat.",
        "He writes to newspapers, e.g. The Harbour News.",
        "It says No. 10 was late.",
        "U.S. To Send Boats To Brenn",
    ],
)
def test_an_abbreviation_before_a_name_or_number_ends_no_sentence(sentence: str) -> None:
    assert sentences_of(sentence) == [sentence]


def test_what_is_reported_ends_with_its_sentence() -> None:
    body = "Ada Ek said the gates would open at 5 p.m. The ferry has no pump."
    [quote] = Article.parse(f"Rain ahead\n\n{body}").quotes
    assert quote.text == "the gates would open at 5 p.m."
