"""Nouns that a speaker can be called by, and what kind of speaker that makes.

Provenance: written for newsparse from general knowledge of news English; checked for coverage
against the heads of speaker phrases in PolNeAR 1.0's training articles (counts only).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = [
    "BARE_VOICES",
    "DOCUMENTS",
    "FEMALE",
    "GROUPS",
    "HANDFULS",
    "HEADLINE_VOICES",
    "MALE",
    "MASS_DOCUMENTS",
    "OFFICES",
    "OFFICES_OWNED",
    "OFFICE_HOLDERS",
    "OF_ANYBODY",
    "ORGANIZATIONS",
    "PEOPLE",
    "PLAYERS",
    "RELATIONS",
    "plurals",
]

# Mother-of-two Ada Ek
_COUNTS: Final = "two three four five six seven eight nine ten".split()
_MOTHERS: Final = frozenset(
    f"{parent}-of-{count}"
    for parent in "mother mum mom mam nan gran grandmother great-grandmother".split()
    for count in _COUNTS
)
_FATHERS: Final = frozenset(
    f"{parent}-of-{count}"
    for parent in "father dad grandad grandfather great-grandfather".split()
    for count in _COUNTS
)
# Fifth-grader Ada Ek
_GRADERS: Final = frozenset(
    f"{grade}-grader"
    for grade in (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    ).split()
)

# What one person is called by.
PEOPLE: Final = frozenset(
    """
    abbess abbot academic accordionist accountant accuser acrobat activist actor actress actuary
    acupuncturist adjudicator adjuster administrator admirer adviser advisor advocate agent aide
    airman alderman alderwoman all-rounder alumna alumnus ambassador anaesthetist analyst anchor
    anchorman anchorwoman angler animator announcer anthropologist antiquarian apothecary appellant
    applicant appraiser apprentice arbitrator arborist archaeologist archbishop archdeacon
    archeologist architect archivist aristocrat armourer aromatherapist arsonist artist assailant
    assemblyman assemblymember assemblywoman assessor assistant astrologer astronaut astronomer
    astrophysicist asylum-seeker athlete attache attaché attacker attendant attendee attorney
    attorney-general au-pair auctioneer auditor auditor-general aunt auntie aunty author aviator
    baby babysitter backbencher bailiff ballerina bandmate banker banksman bargee barista baritone
    barmaid barman baron baroness barrister bartender baseman bassist bassoonist batsman batter
    beautician beekeeper beneficiary billionaire binman biochemist biographer biologist bishop
    blacksmith blogger boatbuilder boatman bodybuilder bodyguard bookbinder bookie bookkeeper
    bookseller boss bosun botanist bouncer bowler boxer boy boyfriend breeder bricklayer bride
    bridegroom broadcaster broker brother brother-in-law builder bureaucrat burglar bursar
    businessman businesswoman busker buyer bystander cabbie cabdriver cadet caller cameraman
    campaigner camper candidate canoeist captain caregiver carer caretaker caricaturist cartoonist
    cashier catcher caterer celebrity cellist centenarian centre-back centre-half ceo ceramicist cfo
    chair chairman chairperson chairwoman challenger champion chancellor chaplain chauffeur chef
    chemist chief chieftain child childminder chiropractor choirmaster choreographer chorister
    churchgoer churchwarden cinematographer claimant clarinetist classicist classmate cleaner
    clergyman clergywoman cleric clerk climatologist climber clown co-author co-captain co-chair
    co-creator co-defendant co-director co-founder co-host co-leader co-owner co-pilot co-producer
    co-star co-worker co-writer coach coachbuilder coastguard coauthor cobbler collaborator
    colleague collector colonel columnist comedian commander commander-in-chief commentator
    commissioner commodore commuter complainant composer comptroller comrade concierge conductor
    confectioner confidant confidante congressman congresswoman conjuror conman conscript
    conservationist conservative conservator constable consul consultant contender contestant
    contractor contributor controller convener convenor convict coordinator cop copywriter
    cornerback coroner correspondent cosmologist cosmonaut councillor councilman councilmember
    councilor councilperson councilwoman counsel counsellor counselor count countess cousin cowboy
    coxswain craftsman creator crewman cricketer criminologist critic culprit curate curator
    custodian customer cyclist dad dairyman dancer daughter daughter-in-law deacon dealer dean
    debutant decathlete deckhand decorator defendant defender defenseman delegate democrat
    demographer demonstrator dentist deputy dermatologist designer detective detectorist developer
    dictator dietitian diplomat director director-general dispatcher dissident distiller diver
    divorcee docker dockhand doctor donor doorman doula draftsman dramatist draughtsman driver
    drummer duchess duke dustman dutchman dutchwoman ecologist economist editor educator electrician
    embroiderer emcee emir emissary emperor employee employer engineer englishman englishwoman
    engraver enthusiast entomologist entrepreneur environmentalist envoy epidemiologist essayist
    ethicist evacuee evangelist ex-boyfriend ex-girlfriend ex-husband ex-partner ex-president
    ex-wife executioner executive expat expert explorer exporter eyewitness falconer farmer farmhand
    farmworker father father-in-law favorite fellow felon fencer ferryman fiance fiancee fiancé
    fiancée filmmaker finalist financier firefighter fireman fisherman fishmonger fitter flanker
    flatmate flautist florist flutist fly-half footballer forager forecaster foreigner forester
    forger founder fraudster freelancer frenchman frenchwoman freshman friar friend frogman
    front-runner frontbencher frontman frontrunner frontwoman fugitive full-back fullback gamekeeper
    gamer ganger gangster gardener gasfitter gatecrasher geneticist geographer geologist
    geophysicist girl girlfriend glaciologist glassblower glazier goalie goalkeeper goaltender
    goatherd goddaughter godfather godmother godson goldsmith golfer governor governor-elect
    governor-general graduate grandad grandchild granddad granddaughter grandee grandfather grandma
    grandmaster grandmother grandpa grandparent grandson granny gravedigger grazier great-aunt
    great-grandfather great-grandmother great-uncle greengrocer grocer groundsman grower guard
    guardsman guerrilla guest guitarist gunman gunner gunsmith guru guy gymnast hacker hairdresser
    half-brother half-sister handler handyman hangman hardliner harpist hawker head headman
    headmaster headmistress headteacher healer heckler helmsman heptathlete herbalist herder
    herdsman hero hiker historian hitman holidaymaker homeopath homeowner horticulturist host
    hostage hotelier housekeeper housemate housewife hurdler husband hydrologist hygienist hypnotist
    illustrator imam immigrant immunologist importer impresario incumbent independent individual
    infantryman infielder influencer informant informer inmate innkeeper insider inspector
    inspector-general instructor insurgent intern interviewer inventor investigator investor
    irishman irishwoman ironmonger islander jailer janitor jeweller jockey jogger journalist judge
    juggler juror justice karateka kayaker keyboardist kicker kid kidnapper killer king laborer
    labourer landlady landlord landowner landscaper laureate lawmaker lawyer lead leader lecturer
    left-armer left-back left-hander leg-spinner legislator liberal libertarian librarian lieutenant
    lifeboatman lifeguard lifesaver lighterman linebacker lineman linesman linguist litigant
    lobbyist lobsterman locksmith logger longshoreman looter lord luthier lyricist machinist
    magician magistrate magnate mahout maid major man manager marathoner marine mariner marksman
    marshal masseur masseuse master mastermind matador mathematician matron maulana mayor
    mayor-elect mechanic medalist medallist mediator medic member mentor meteorologist
    microbiologist middleman midfielder midshipman midwife migrant milkman milliner miner minister
    missionary mob mobster model moderator mogul mom monarch moneylender monk monsignor mother
    mother-in-law motorist motorman mountaineer mourner mp muezzin mufti mullah mum muralist
    murderer musician musicologist nanny narrator native naturalist naturopath navigator negotiator
    neighbor neighbour nephew netminder neurologist neuroscientist neurosurgeon newcomer newscaster
    newsman newsreader niece nightwatchman nominee nonagenarian notary novelist nun nurse
    nutritionist oarsman oboist observer oceanographer octogenarian offender off-spinner officer
    official olympian ombudsman oncologist onlooker operator opponent optician optometrist organiser
    organist organizer ornithologist orphan orthodontist osteopath outfielder outsider owner
    oysterman paceman paediatrician painter palaeontologist paleontologist panelist paralegal
    paralympian paramedic paratrooper parent parishioner parliamentarian parolee participant partner
    passenger passer-by passerby pastor pastrycook pathologist patient patriarch patrolman
    pawnbroker peddler pedestrian pediatrician pensioner percussionist perfumer perpetrator person
    petitioner pharmacist pharmacologist philanthropist philosopher photographer photojournalist
    physician physicist physio physiotherapist pianist pickpocket pilgrim pilot pitcher plaintiff
    planner plasterer player playmaker playwright ploughman plumber poacher podcaster podiatrist
    poet policeman policewoman politician pollster pontiff pope porter postdoc postgraduate postman
    postmaster postmistress practitioner preacher prelate premier presenter president
    president-elect priest prime prince princess principal prioress prisoner prodigy producer
    professor programmer promoter proofreader proponent proprietor prosecutor protester protestor
    provost psychiatrist psychoanalyst psychologist psychotherapist publican publicist publisher
    pundit pupil puppeteer qualifier quarryman quarterback queen rabbi racer radical radiographer
    radiologist ragpicker railwayman rancher ranger rapist rapper realtor receptionist recipient
    recruiter rector referee refugee registrar relative reliever rep repairman reporter
    representative republican rescuer researcher reservist resident respondent restaurateur retiree
    returnee reveller reverend rider rifleman rigger right-back right-hander ringleader rival
    roadsweeper robber roofer rookie roommate rower ruler runner runner-up sacristan sailor salesman
    salesperson saleswoman sarpanch satirist saxophonist scaffolder scavenger sceptic scholar
    schoolboy schoolgirl schoolmate schoolteacher scientist scotsman scotswoman scout screenwriter
    scrum-half sculptor seafarer seaman seamer seamstress secretary secretary-general seismologist
    selectman selector selectwoman seller semi-finalist semifinalist seminarian senator
    senator-elect sentry sergeant servant serviceman servicewoman shaman sharecropper shareholder
    shearer sheik sheikh shepherdess sheriff sherpa shipbuilder shipwright shooter shopkeeper
    shopper shortstop showrunner sibling signalman signwriter silversmith singer singer-songwriter
    sister sister-in-law sixth-former skater skeptic skier skipper slugger smallholder smuggler
    sniper snowboarder socialist sociologist soldier solicitor solicitor-general soloist son
    son-in-law songwriter soothsayer sophomore soprano source speaker specialist spectator
    speechwriter spinner spokesman spokesperson spokeswoman sportsman sportswriter spouse sprinter
    spy squatter staffer stagehand stallholder stalwart star statesman stateswoman stationmaster
    statistician steelworker stepbrother stepchild stepdaughter stepfather stepmother stepsister
    stepson stevedore steward stewardess stockbroker stonecutter stonemason storekeeper storyteller
    strategist streamer striker strongman student stuntman stylist subcontractor sultan
    superintendent supervisor supporter surfer surgeon surrogate surveyor survivor suspect svp swami
    sweeper swimmer tailor tanaiste taoiseach tattooist taxidermist teacher team-mate teammate
    technician technologist teenager tehsildar telegraphist tenant tenor theologian therapist thief
    tiler tinsmith toddler tourist toxicologist trader tradesman trafficker trainee trainer
    translator trapper traveler traveller trawlerman treasurer triathlete trombonist trooper trucker
    trumpeter trustee tubist tutor tycoon typesetter typist tánaiste umpire uncle undergraduate
    undersecretary undersheriff undertaker underwriter upholsterer user valedictorian vendor
    ventriloquist verger vet veteran veterinarian vicar vice-captain vice-chair vice-chairman
    vice-chairwoman vice-chancellor vice-premier vice-president vice-principal victim villager
    vintner violinist violist virologist viscount viscountess visitor viticulturist vlogger vocalist
    volcanologist volunteer voter waiter waitress warden warlord watchman weatherman webmaster
    welder well-wisher welshman wheelwright whip whistleblower wicketkeeper widow widower wife
    winemaker winger winner witness woman woodcarver woodcutter worker workman wrestler writer
    yachtsman youngster youtuber zookeeper zoologist
    """.split()
).union(_MOTHERS, _FATHERS, _GRADERS)

# What a body is called by, and places that speak as bodies do: the palace
ORGANIZATIONS: Final = frozenset(
    """
    academy administration agency airline alliance army assembly association authority bank
    board body branch broadcaster brokerage bureau business cabinet camp campaign carrier center
    centre chain chamber charity church city clinic club coalition collective college commission
    committee company conference conglomerate congress consortium cooperative corporation
    council county court defense delegation department developer district division embassy
    establishment faction federation firm force forum foundation franchise giant government
    group guild hospital house industry institute institution insurer intelligence journal
    judiciary jury kremlin label law league legislature lender lobby magazine maker manufacturer
    militia ministry mission monarchy mosque movement municipality museum network newspaper ngo
    non-profit nonprofit office operator opposition orchestra organisation organization outfit
    outlet pac palace panel paper parliament party police portal practice presidency press
    producer programme prosecution provider publication publisher railway regime regulator
    retailer school secretariat senate service side society start-up startup state station store
    studio subsidiary supplier syndicate team tribunal troupe trust union unit university
    utility vatican venture venue watchdog website wing zoo
    """.split()
)

# What says something without a speaker: the report, a tweet
DOCUMENTS: Final = frozenset(
    """
    act ad advert affidavit agenda agreement analysis announcement article assessment audit autopsy
    banner bill bio biography blog book brief briefing bulletin bylaw bylaws calculation
    calculations caption card census certificate chart charter circular citation communique
    complaint constitution contract dashboard data database decision declaration decree deposition
    description disclosure disclosures dispatch document documents dossier draft edition editorial
    email essay estimate evaluation evidence experiments figures files filing findings flyer
    forecast guidance guide guideline guidelines handbook headline index indictment inspection
    interview investigation invitation invoice judgement judgment law lawsuit leaflet letter list
    log manifesto manual map measurements meme memo memoir memorandum message minutes modelling
    motion newsletter note notice obituary opinion order ordinance page pamphlet paper petition
    placard plan plaque platform pleading podcast policy poll polling polls post poster postmortem
    preamble presentation press-release programme projection projections proposal prospectus
    ranking readout recommendation recommendations recording records regulation release report
    reports research resolution results review rulebook ruling samples scans schedule script sign
    simulations slogan song spot spreadsheet statement statements statistics statute strategy
    studies study subpoena suit summary survey surveys tally testimony tests text timeline
    transcript treaty trials tweet verdict version video voicemail warrant x-rays
    """.split()
)

# Nouns that mean many people at once, beyond the plurals of PEOPLE.
GROUPS: Final = frozenset(
    """
    advocates allies americans analysts anyone audience authorities backers brothers chinese
    community conservatives countries couple couples critics crowd democrats detractors doctors duo
    economists elites everybody everyone experts families family fans foes folks friends generation
    investigators israelis leadership liberals locals loyalists majority management many markets
    media members most nations neighbors neighbours nobody observers officials opponents others
    palestinians parents people pilgrims police pollsters progressives prosecutors public pundits
    readers rebels republicans residents russians sceptics scientists several skeptics some somebody
    someone sources staff supporters teachers trio troops unions viewers villagers voters witnesses
    workers
    """.split()
)

# Documents that are told of without an article: according to data from Brenn Council
MASS_DOCUMENTS: Final = frozenset(
    "analysis data evidence guidance modelling polling research testimony".split()
)
# Who needs no article where they speak: counsel said, defence argued
BARE_VOICES: Final = frozenset("counsel defence defense management prosecution".split())

# Which make a group of the people they are counted by: a handful of pilots
HANDFULS: Final = frozenset("group handful majority number pair team".split())

# Who is named without an article in headlines: Police: Man drove into shop
HEADLINE_VOICES: Final = frozenset(
    """
    analysts authorities campaigners coroner critics doctors economists experts historians insiders
    inquest inquiry inspectors investigators judge lawyers minister ministers ministry observers
    officials police poll prosecutors report researchers residents scientists sources study survey
    union unions watchdog witness witnesses
    """.split()
)

# What anybody may be called beside a role: the guard Ada Ek; the rookie said
OF_ANYBODY: Final = frozenset(
    "freshman native newcomer rookie sophomore teenager veteran youngster".split()
)
# What players are called by, whatever else is said of them: Brenn captain Ole Ek; the left-hander
PLAYERS: Final = frozenset(
    """
    all-rounder athlete baseman batsman batter bowler captain centre-back centre-half champion
    cornerback cricketer cyclist debutant defender defenseman finalist flanker fly-half
    footballer full-back fullback goalie goalkeeper goaltender golfer infielder kicker
    left-armer left-back left-hander leg-spinner linebacker lineman medallist midfielder
    netminder off-spinner olympian outfielder paceman pitcher player playmaker quarterback racer
    right-back right-hander runner scrum-half seamer shortstop skipper slugger spinner sprinter
    star striker swimmer vice-captain wicketkeeper winger
    """.split()
)
# Nouns that are a man's, and ...
MALE: Final = _FATHERS | frozenset(
    """
    anchorman assemblyman baron batsman boy boyfriend bridegroom brother brother-in-law businessman
    chairman congressman conman councilman dad duke emir emperor ex-boyfriend ex-husband father
    father-in-law fisherman friar frontman gentleman godfather godson grandad granddad grandfather
    grandpa grandson great-grandfather great-uncle guy half-brother hitman husband imam king lord
    man maulana mufti mullah nephew policeman pontiff pope postman prince salesman schoolboy sheik
    son son-in-law spokesman statesman stepbrother stepfather stepson uncle viscount waiter widower
    """.split()
)
# ... a woman's.
FEMALE: Final = _MOTHERS | frozenset(
    """
    abbess actress alderwoman alumna anchorwoman assemblywoman aunt auntie aunty ballerina
    baroness bride businesswoman chairwoman clergywoman congresswoman councilwoman countess
    daughter daughter-in-law duchess ex-girlfriend ex-wife fiancee fiancée frontwoman girl
    girlfriend goddaughter godmother granddaughter grandma grandmother granny great-aunt
    great-grandmother half-sister headmistress housewife lady landlady maid mom mother
    mother-in-law mum niece nun policewoman postmistress princess prioress queen saleswoman
    schoolgirl seamstress selectwoman servicewoman sister sister-in-law spokeswoman stateswoman
    stepdaughter stepmother stepsister stewardess vice-chairwoman viscountess waitress widow
    wife woman
    """.split()
)

# Heads of offices, whatever capitals stand before them: the Water Resources Minister. Others may
# end the name of a paper or a ship: the Ekville Leader, the Star.
OFFICES: Final = frozenset(
    """
    ambassador attorney chancellor chairman chairwoman commander commissioner constable coordinator
    director envoy executive governor inspector judge justice manager mayor minister officer
    ombudsman premier president prosecutor registrar secretary sheriff superintendent treasurer
    """.split()
)

# Whose office speaks: the Brenn County Sheriff's Office, the medical examiner's office
OFFICE_HOLDERS: Final = OFFICES | frozenset(
    """
    administrator assessor auditor clerk comptroller controller coroner defender examiner general
    leader marshal speaker surveyor
    """.split()
)
# What such an office is called.
OFFICES_OWNED: Final = frozenset("bureau department office".split())

# Nouns that say how somebody is tied to somebody else, or no more than that it is a person.
RELATIONS: Final = frozenset(
    """
    accuser aunt boy boyfriend brother child colleague cousin dad daughter father fellow fiance
    fiancee friend girl girlfriend grandfather grandmother husband kid man mother mum mom native
    neighbor neighbour nephew niece opponent parent partner person relative rival sister son spouse
    suspect uncle victim widow widower wife woman
    """.split()
)


# What nouns with a mere s are spelt like as plurals, one by one in this order, in a text that has a
# blank around each: womans, babys (but not days), boxs, childs
_PLURAL_SPELLINGS: Final = (
    ("mans ", "men "),
    ("ys ", "ies "), ("aies ", "ays "), ("eies ", "eys "), ("oies ", "oys "), ("uies ", "uys "),
    ("ss ", "ses "), ("shs ", "shes "), ("chs ", "ches "), ("xs ", "xes "),
    (" childs ", " children "), (" persons ", " people "), (" wifes ", " wives "),
)  # fmt: skip


def plurals(nouns: Iterable[str]) -> list[str]:
    """The plural of each: spokesman -> spokesmen, attorney -> attorneys, ally -> allies.

    They are spelt all at once: newsparse has two thousand, and a call for each would take a tenth
    of the time in which all its words are loaded.
    """
    text = f" {'s '.join(nouns)}s "
    for mere, plural in _PLURAL_SPELLINGS:
        text = text.replace(mere, plural)
    return text.split()
