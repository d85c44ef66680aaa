"""Words that names are made of, and words that lead from one name to another.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

from newsparse.english.words import HONORIFICS, ORGANIZATION_WORDS, TITLES

__all__ = [
    "ADJECTIVAL",
    "ADVERBS_LIKE_GIVEN",
    "BEFORE_NAMES",
    "BEGINNING_FIRMS",
    "BEGINNING_MANY",
    "BEGINNING_WITH_OF",
    "BELIEVING",
    "BETWEEN_NAMES",
    "CAMPAIGNING",
    "FAMILIES_LIKE_BODIES",
    "FIRST_OF_TWO",
    "FOREIGN_ARTICLES",
    "KNOWN_AS",
    "LETTERS_FIRST",
    "LETTERS_LAST",
    "MAKING_BODIES",
    "NAMED_AFTER_PEOPLE",
    "NUMERALS",
    "OF_WHAT_KIND",
    "RELIEF_SOCIETIES",
    "ROMANCE_ARTICLES",
]

# Words that begin many names and mean none of them alone: New, United, National
BEGINNING_MANY: Final = frozenset(
    """
    american british east european national new north south st the united west
    """.split()
)
# Places and people that a name begins with and "of" goes on: Port of Ek, Sons of Ek
BEGINNING_WITH_OF: Final = frozenset(
    """
    archdiocese battle bay bishopric borough brotherhood citizens commonwealth daughters diocese
    duchy friends gulf harbour isle isles kingdom knights mothers municipality order parents
    parish people port province republic shire sisterhood sons theatre tower town townsfolk
    township village voice voices women workers youth
    """.split()
)
# Articles that names of papers begin with: Der Beobachter
FOREIGN_ARTICLES: Final = frozenset("Das Der Die Les Los".split())
# The same, which two words of a person's name may begin with as well: La Razón, Le Pen
ROMANCE_ARTICLES: Final = frozenset("El Il La Le".split())
# Given names that another one follows after a hyphen: Anne-Marie, Jean-Luc
FIRST_OF_TWO: Final = frozenset(
    """
    ana ann anna anne annie billie bobby carl claire ella emma eva hans heinz jan jean jo john
    johann juan karl klaus lars leigh lisa louis luis marc maria marie mary may mia paul per peter
    pierre rose sarah sven
    """.split()
)
# Adverbs in -ly that are given names as well, and rarely stand for one: Early in May
ADVERBS_LIKE_GIVEN: Final = frozenset(("early", "manly", "merrily"))
# What the names of bodies end in that help after disasters, and look like people's
RELIEF_SOCIETIES: Final = frozenset([("red", "cross"), ("red", "crescent")])
# What bodies' names begin with in other languages: Banco do Norte, Radio Ekville
BEGINNING_FIRMS: Final = frozenset(
    """
    Banca Banco Bank Banque Bundesbank Casa Club Compagnie Deutsche Editora Editorial Gruppo Grupo
    Hotel Instituto Istituto Ministerio Movimento Movimiento Museo Partido Parti Partito Radio
    Rádio Real Société Sociedad Sociedade Teatro Telecom Universidad Universidade Università
    Université Union Unión
    """.split()
)
# Letters of clubs, firms and stations, before their names and after them: FC Ekville, Ekbank AS
LETTERS_FIRST: Final = frozenset(
    "AC AFC AS BC BK CD CF EU FC FK IF IK NK RC RTV SC SK SS SV TV UK UN US USS VfB".split()
)
LETTERS_LAST: Final = frozenset(
    """
    AB AG AS ASA BK BV CC CF FC FK FM GmbH IF IK KK LLC LLP LP NV Oy OY PLC PTE RC RFC SA SE SK SpA
    SPA SRL TV UK
    """.split()
)
# Letters after a person's name: Ada Ek III
NUMERALS: Final = frozenset("II III IV JR SR".split())
# What firms and clubs do or sell, by their names: Ekville Rail, Ek Dynamics, Ekville Rovers
_TRADES_OF_FIRMS: Final = frozenset(
    """
    advisers advisors analytics athletic biosciences biotech brands cosmetics cruises diagnostics
    dynamics equity freight genetics haulage healthcare hospitality interactive lending mobile
    mortgage outfitters payments plastics rail realty rovers semiconductor semiconductors textiles
    therapeutics tyres wanderers wireless
    """.split()
)
# With one of these words a name is an organization's: Bank of Ekville, Ek & Lund
MAKING_BODIES: Final = ORGANIZATION_WORDS | _TRADES_OF_FIRMS | {"of", "for", "&"}
# What may stand before a name that somebody is called by.
BEFORE_NAMES: Final = HONORIFICS.keys() | TITLES.keys() | {"the"}
# What campaigns call for: Save the Sound, Stop the Smoke
CAMPAIGNING: Final = frozenset(
    "axe ban block defend end fix free keep protect reclaim rock save scrap stop".split()
)
# What leads to another name: Ada Ek, known as Duck
KNOWN_AS: Final = frozenset("aka known nicknamed".split())
# What else may stand between the two: Ada Ek, better known to fans by her stage name Duck
BETWEEN_NAMES: Final = frozenset(
    """
    , also alternatively as better by commonly fans friends her his internationally is locally more
    name nickname pen popularly professionally simply stage the their to universally was who widely
    """.split()
)
# Nouns for people that are adjectives in the names of bodies: Independent System Operator
ADJECTIVAL: Final = frozenset(
    "conservative expert independent liberal local native official professional royal".split()
)
# Papers, ships and teams have the names of people as well: the Ekville Leader
NAMED_AFTER_PEOPLE: Final = frozenset(
    """
    advertiser champion champions examiner explorer guardian hawker herald hunter king leader
    observer pioneer ranger reporter rider rival star scholar scotsman standard trader traveller
    winner
    """.split()
)
# Words of bodies' names that are family names as well: Judge Church
FAMILIES_LIKE_BODIES: Final = frozenset("church court guardian house lodge parish post".split())
# Those that say what a body believes in: the Republican House, the Radical Left Coalition
BELIEVING: Final = ADJECTIVAL | frozenset(
    "democrat libertarian radical republican socialist".split()
)
# Nouns for people that say whose or what kind of a body it is: the Republican National Committee,
# the Student Press Law Center, the Marine Stewardship Council
OF_WHAT_KIND: Final = BELIEVING | frozenset(
    """
    academic boy engineer executive farmer general girl justice major marine migrant nurse patient
    pilot premier refugee smallholder student teacher tenant veteran worker
    """.split()
)
