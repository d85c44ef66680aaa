"""Words that open sentences and are nobody's name alone: Overseas the talk was of, Weeks later.

Adverbs of place and time, participles, adjectives and numbers. Before another capital they may be
part of a name: Seven Hills, Lost Boys Ltd. Left out are those that are family names as well: Young.

Provenance: written for newsparse from general knowledge of English.
"""

from __future__ import annotations

from typing import Final

__all__ = ["NOT_NAMES", "OPENERS"]

# Those that a longer name may begin with, in small letters
OPENERS: Final = frozenset(
    """
    aboard absent accused achingly admitted adrift affected afield aground aided airborne alas
    alfresco alike allegedly almost aloft alone anew anyhow anymore anytime anyway anywhere armed
    arrested ashore asleep astern awake aware awash awful backed backstage backward backwards bad
    barefoot barring beautiful believe beloved better beyond bigger bored born bought broken brought
    built buoyed busy calm careful caught centuries certain cheap cheaper chosen citywide clad clear
    combined common commonly completed concerned confused convinced countless countrywide courtesy
    critical crouched crowded crucial cruel curious daily damaged damn dangerous days deaf decades
    dedicated defeated denied deprived describe described designed desperate determined different
    difficult dimly direct dirty disappointed discouraged divided done doubtless downhill downriver
    downstairs downstream downtown dressed driven drunk due easily east-bound eastward eastwards
    easy eight eighteen eighty either elected elegant elevated eleven embarrassed emboldened empty
    encouraged enough enter equally exasperated excited exhausted expect expected extra
    extraordinary extreme faced failing fake famous far fewer fifteen fifty filed filled final fired
    first-time firstly flanked flat flexible flown for-profit forced forget forty found founded
    fourteen fourth frightened frustrated full fully funny generations generous glad gone gorgeous
    granted grateful halfway happily happy hard hardly headed healthy heard heartbroken held helped
    hereabouts hey hi hidden higher highly hit horrible hostile hourly hours huge hundred hungry
    hurt identical ignored ill illegal immediate impatient important impressed impressive improved
    inaugurated indoors informed inland inshore inspired intent interested inured invited ironically
    isolated issued joined just-released kept kindly known labelled laid larger largest last-minute
    lastly lately latest launched least led left liable lifelong likely likewise lined loath located
    locked logically lonely long-term longer loose lost lots lower main many-sided married massive
    mattered meantime measured mere mid-morning midday midmorning midweek million millions mindful
    minutes miserable missed missing mixed moments months mornings motivated moved much-needed
    multiple named nationwide nearly needless neither nights nine nineteen ninety normal nowadays
    nowhere nude numerous obvious offended offhand offline offshore offstage older onboard online
    onscreen onshore onstage opposite ordered ordinary organized ours outdoor outdoors outraged
    outward overcome overhead overnight overseas overwhelmed own owned packed paid paradoxically
    part-way partial particular peaceful pending perplexed personal physical pictured pitchside
    placed planned played pleased posted powerful precisely pregnant prepared presumably produced
    prompted proper provided provoked published pure pushed quiet raised rare ready really
    regrettably relieved reluctant remarkable remember repeated required respectively restored
    retired ripe rising running sacked safely scared scattered scheduled seated seconds seeing seen
    seldom sent serious set settled seven seventeen seventy several-day severe shaken shaped shocked
    short-lived shot shown sidelined sideways silent similar simple sitting sixteen sixty smaller
    so-called sold somehow somewhere soon-to-be sooner sorry soundly southward southwards speechless
    spoken spread spurred squeezed standing started starved statewide steep stolen stricken strict
    stronger struck stuck stung stunned subdued subsequent suitable sunk surprised surprising
    surrounded suspected swept taken tangled tempted ten tense terrible terrific terrified thankful
    thence thereafter thereupon thin third thirteen thirty thrice thrilled tired titled tonight torn
    total touched trained trapped treated tried twelve twenty twenty-first twice typical unable
    unaware unbelievably uncertain undaunted underfoot underground underwater undeterred undone
    uneasy unemployed unhappy unharmed unhurt unlikelier unlikely unlucky unmoved unnoticed
    unperturbed unrelated unshaken unsure unusual unveiled upbeat uphill upriver upset upside
    upstairs upstream uptown urgent useful usual utter valued various vast visible visiting
    voluntary vulnerable waist-deep wait wanted warned wary wealthy weary weekdays weekends weeks
    went westward westwards wet whatever whereupon whichever whilst whoever whole wholly wide widely
    widowed willing wondering worldwide worn worried worse worst wounded wrapped written wrong
    yearly years youngest
    """.split()
)
# Those that begin none, in small letters: According to Ek, Hello Ada
NOT_NAMES: Final = frozenset(
    """
    abroad according accordingly additional additionally addressing advertisement agreed
    although amid analysis angry anyone anything asked asking based breaking calling certainly
    citing click commenting concluding consider considering contributing correction
    corroborating currently dear defending despite don't early elderly everybody everyone
    everything exactly except exclusive federal fellow follow following former fortunately
    furthermore given good great hello hence honestly hopefully i'd i'll i'm i've image images
    indeed initial inspection instead interestingly internal it'll it's legal let let's like
    listen little live local long look made make maybe medical military more moreover much
    nearby new news next no-one nobody none notably nothing now obviously oh ok okay old only
    opinion opposing otherwise overall part photo please plus political poor preliminary
    previous prior private prosecuting reacting read recent regardless regional related replying
    responding right rural sadly said same say says secondly see separate share similarly
    someone something sometimes soon speaking specifically still story subscribe such suddenly
    summing sure surely take thank thanks that's there there's they're thirdly this thousands
    together told traditionally true ultimately unfortunately update updated urban usually video
    watch we're we've welcoming well what what's which while why wow writing yeah yes you're
    young younger
    """.split()
)
