"""Given names by gender, in lower case.

Made by benchmarks/make_given_names.py from the packages `names` (MIT; United States census
1990, public domain) and `Faker` (MIT; given names of its locales). Do not edit.
"""

from typing import Final, Literal

# ruff: noqa: E501

__all__ = ["GIVEN", "TELLING"]

# Each with its gender; empty where people of both bear it.
GIVEN: Final[dict[str, Literal["m", "f", ""]]] = {
    **dict.fromkeys(
        """
aaden aadi aage aapo aarav aarnav aarne aaro aaron aarush aarón aatos aayush abayomi abb abbas abbos abbott abdalla
abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdiel abdihakim abdirahman abdis abdiş abdon abdu
abduaziz abduboriy abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid abdulkadir abdulkerim abdullah
abdullahi abdulloh abdulmenaf abdulsamed abdulsemet abdumalik abdurahmon abdurrahman abdurresit abdón abdülahat
abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe abednego abeer abeiku abel abelardo abhimanyu abhiram abid
abie abilio abiodun abiona abjørn abner abraham abram abror abubakar abubakr abuzar abyasa acar ace acey achiel achille
achim acie aclan acy acıkel adak adalbert adalberto adam adamo adams adan adasal add addi adebiyi adebowale adedayo
adedeji adekitan adekola adekunle adelard adelardo adelbert adeleke adelin adelmo adem aden adeniyi adeolu adeoti
aderopo adeshina adesoji adetayo adeyi adhiarja adi adiarja adiel adigun adika adikara adil adin adinata adis aditya
adlai adlan admir admiral adnan adolf adolfo adolfs adolph adolphe adolphus adonis adrain adriaan adrian adriano adriel
adrien adrián adron adrían adríel advaith advay advik adán adíel adólf adıgun adıgün aedan aengus afer afil afiq
afolarin afonso afrim aftin aga agahadi agakisi agamalı agamusa agapito agastya agasəfa agaxan age aggrey agim agmur
agnar agne agni agnolo agnos agostino agris agron agus agust agustin agustus agustín ahat ahmad ahmed ahmet ahsen ahti
aidan aiden aidyn aigars aijuka aimable aime aimo aimé ainars ainārs aitor aivar aivars ajala ajan ajani ajiman ajimat
ajimin ajiono akalan akanmu akar akarsana akatay akbar akbas akbaş akboga akboğa akcabay akcasu akcivan akdora akdurmus
akdurmuş ake akeem akgol akgöl aki akif akinkunmi akinlabi akinwale akkerman akmal akmaner akobir akoz akram aksay aksel
akseli akshay aksogut aksöğüt aktemur aktemür akver akwasi akwesi akçabay akçasu aköz akınal al alaaddin alade aladin
aladino alaeddin alain alambana alamiro alamu alan alanalp alanzo alastair alattin alban albano albeiro alberico albert
alberto alberts albertus albin albino albion albrecht alby albín alcan alcee alcide alcides aldair aldar aldemar alden
alderano aldin aldo alec aleck aleix alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandrs aleksanteri
aleksei aleksej aleksi alen aleodor ales alessandro alessio alex alexandar alexande alexander alexandre alexandro
alexandros alexandru alexe alexei alexej alexi alexius alexzander alexíus aleš alf alfar alferd alfgeir alfgrimur alfie
alfio alfons alfonse alfonso alfonz alfonzo alford alfred alfredo alfreds alfreð alfréd alfrēds alfur alfþor alger
algernon algie algot ali aliabbas aliihsan alijah alin alinur alirio aliro aliseydi alistair alistar alister aliyu aljaz
aljaž aljosa aljoša alkor allahverdi allan allen alli almar almer almir almon almond almus alois alojz alojzij alonso
alonza alonzo aloys aloysius aloïs alparslan alpcan alpheus alphonce alphons alphonse alphonso alphonsus alpin alpsu
alpsü alrekur alston altin alto altogan alton altoğan altug altuğ altınkaya altınısın altınışın alvah alvan alvar alvaro
alve alveiro alver alvia alvie alvin alvis alvy alwin amac amadeo amadeus amado amador amancio amando amar amare amarion
amaro amaru amasa amaury amaç ambers ambrose ambrosio ambroz ambróz amedeo amedeu americo amerigo amico amil amilcar
amin amine amir amit amleto ammon amol amon among amos amri amundi amza américo amílcar amír anacleto ananias anar anaru
anas anastacio anastasio anastasios anatol anatole anatoli anatolie anatolij anay ancel ancil ancizar anders anderson
andic andile andiç andon andor andrae andras andre andreas andrei andrej andrejs andres andress andrew andrey andrešs
andri andrian andrija andrin andris andrus andrzej andrás andré andréas andrés andwele andy anej anes anfernee anfinn
angantyr angantýr angavu ange angelino angelo anggabaya anghel angi angus anibal anicet anirudh anis anjolaoluwa anmol
annak annar annarr annas annel annes annibale anom anoni ansaldo ansel anselm anselmo ansgar ansh ansis anson anssi
antal ante antero anthoney anthony antim antione anto antoin antoine anton antone antonello antoni antonin antonino
antonio antonios antoniu antonius antons antony antonín antoníus antoon ants antti antun antwain antwan antwon antónio
antônio anvar anwar anyelo anze aníbal anže aodhan aongus apaydın apolinar apollo apostolos aqil aquiles aran aras arba
arben arbey arbie arbjartur arbjorn arbnor arcan arch archer archibald archie arda ardian ardit arelius arent ares
arezki argeir argemiro argils argono argu ari arian aribert aric arif arifcan ariki arild arilius arilíus arinbjorn
arinbjörn aristide aristides arius arjun arkadiusz arkut arlan arland arlen arlin arlind arlington arlis arlo arlyn
arman armand armando armands armann armas armend armin armond armstead arnald arnaldo arnaldur arnar arnau arnaud arnav
arnberg arnbergur arnbjorn arnbjörn arnd arndor arndt arndór arne arnes arnett arnfinnur arnfreyr arnfried arngeir
arngils arngrimur arngrímur arni arnie arnim arnis arnkell arnlaugur arnleifur arnljotur arnljótur arnmoður arnmundur
arnmóður arno arnoddur arnold arnoldo arnolds arnor arnost arnošt arnsteinn arnulf arnulfo arnulfur arnviður arnór
arnúlfur arnþor arnþór aron arpad arpag arpağ arpád arran arron arsenie arsenio arsim arsipatra arsæll art artan artanto
artawan artemio arther arthor arthur arthúr artis arto arttu artturi artur arturo arturs artúr artūrs aru arvel arvid
arvids arvil arvin arvo arvīds aryan aríel aríus arıel arıkol arısoy asad asael asafe asalet asani asberg asbergur
asberry asbjorn asbjørn asbury asdrubal asgautur asgeir asger asgils asgrimur ashby asher asi asif asilbek asir asirwada
asirwanda askell asko askur aslakur aslan aslanhan aslaugur aslijan asmadi asman asmar asmianto asmundur asmuni asolfur
aspar asroður assar astbjorn astgeir astmar astmundur aston astraður astrikur astrit astvald astvaldur astvar astvin
astþor asvaldur asvarður aswani asþor asım asəf atabala atagun atagün atalay atamoglan atamoğlan atasagun atatore
atatöre atenulf atgun athanasios atharv athman athuman athumani atila atilhan atilio atlas atli atma atmaja atnan atte
atticus attila attilio atılgan aubra audley audy august augustin augustine augusto augusts augustus augustín aukusti
aulis aurel aurelian aureliano aurelien aurelio aurică aurthur aurélien austar austen austin austine austmann austmar
auston austri austyn auther author authur autry auðbergur auðbert auðbjorn auðbjörn auðgeir auðkell auðmundur auðolfur
auðun auðunn auðólfur avelino avery avgust avi avon avram avsin avşin axel axinte ayaan ayaydın aybora ayden aydin
aydinc aydinç aydın aydınbey aygutalp ayinde aykutalp ayman aymen aymeric ayodeji ayodele ayoub aypar aysan aysoy aytek
aytuna ayub ayush ayushman ayvas ayşan azaan azad azeglio azettin aziz azizi azər açıkel aðalberg aðalbergur aðalbert
aðalbjorn aðalbjörn aðalborgar aðalgeir aðalmundur aðalraður aðalráður aðalsteinn aðolf aðólf ağa ağahadi ağakişi
ağamalı ağamusa ağasəfa ağaxan ağmur aşir baba babasola babatunji babawale babe babyboy baccio bachittar bagas bagdas
bagiya bagus bagya bahaddin bahadurjit bahadır bahati bahittin bahuraksa bahuwarna bahuwirya bailie bairon bajragin
bajram bakari bakda baker bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto
baktiono bala balamantri balangga balapati balatekin balazs baldassare baldomero balduino baldur baldvin baldwin bale
balendra balhaar bali balidin balijan balinda balint baljiwan ballard baltas baltasar baltazar baltaş balthasar balvan
balveer balz balázs bambang banara banawa banawi bancar bandile banel banjeet banks baptist baptiste barak baraka barasa
barbu baris bariş barna barnabas barnabás barnard barnett barney barnie baron barrett barri barron barry barsen bart
bartek bartholomaus bartholomew bartholomäus bartley bartolome bartolomej bartolomeo bartolomeu bartolomé barton barði
barður barıscan barışcan bas basarab basay bascom bashan bashkim basil basile basilio basok bastiaan bastian bastien
bastián bastían basım baturay batırhan baudelio baudouin baugur bautista baxter bayard baydu baykan bayman bayram bayron
bayruhan baytal bayzettin bağdaş başay başhan başok beat beau beauden beckett beckham bedford bedi bedri bedrich bedřich
beecher behrem behruz beinir beinteinn beitir bekan bekbay bekim bekir bektasi bektaşi bela belarmino belisario bellisan
bello belo belton ben benadik benard bence bendeguz bendegúz benedek benedetto benedict benedicto benedikt bengibay
bengt beni beniamin benicio benidikt benigno benito benjaman benjamen benjamim benjamin benjamine benjamín benji
benjiman benjman benjámin benn bennett benno benny benoit benol benone benoni benony benoný benoît benson bent bentley
bento benton benvenuto benício benóní benóný beppe berat beren berend berends berent berg bergfinnur berghreinn bergjon
bergjón bergmann bergmar bergmundur bergsteinn bergsveinn bergur bergvin bergþor bergþór berkal berki berkley berksay
berlin bernabe bernabé bernard bernardino bernardo bernd berndt bernfried bernhard bernharð bernharður berni bernie
bernodus bernt bernward bernódus berran berry bersi bert bertalan bertel berthold bertil berto bertold berton bertram
bertrand bertulis besart beshte besim besin besnik bett betuel betúel bevan beyda beyler beyzade beňadik bhekani biagio
bibuwa bican biel bilal bilender bilgen bilgutay bilgütay bill billy bilol biltas biltaş binbasar binbaşar binısık
binışık birger birgir birkir birnir birsen birt birtingur birtir bisar bishop bişar bjargar bjargmundur bjargþor
bjargþór bjarkan bjarkar bjarki bjarmar bjarmi bjarnar bjarne bjarnfinnur bjarnfreður bjarnharður bjarnheðinn
bjarnhéðinn bjarni bjarnlaugur bjarnleifur bjarnolfur bjarnsteinn bjarnólfur bjarnþor bjarnþór bjartmann bjartmar
bjartur bjartþor bjartþór bjolan bjolfur bjorgmundur bjorgolfur bjorgulfur bjorgvin bjorn bjornolfur bjólan bjólfur
björgmundur björgvin björgólfur björgúlfur björn björnólfur bjørn bladimir blahoslav blain blaine blaise blake blanchard
blane blas blaz blaze blazej blaž blažej blerim bliss bluford blængur blævar bo boas boaz bob boban bobby bobur bode
bodhi bodo boe bogatimur bogdan bogi bogomir bohdan bohumil bohumir bohumír bohus bohuslav bohuš boi bojan bolden
boleslav bolli bonface bonifac boniface bonifacio bonifác booker boone borahan boratas borataş borgar borgulfur
borgúlfur borgþor borgþór boris borivoj borja borje borkur borris bortecin borut borys bose boss bostjan boston botolfur
botond bowman boyce boyd boynak boysie bozbag bozbağ bozerk bozo boztas boztaş boði boðvar boğatimur bořivoj boštjan
božo brad braden bradford bradley bradly bradut brady bradyn braeden braedon bragi brahim braiden brain bram bramwel
branch brandan branden brandin brandon brandt brandur brandyn branislav branko brannon branson brant brantley braulio
bravin braxton brayan brayden braydon braylen braylon breandan brecht breki brencis brendan brenden brendon brennan
brennen brennon breno brent brenton bresi brestir bret bretislav brett brian brice bridger briek brien brieuc brijesh
brimar brimi brimir brion britton brjann brjánn brock broddi broderick brodie brody bronson brooks bror brown bruce
bruno bryan bryant bryce brycen bryngeir brynjar brynjolfur brynjulfur brynjólfur brynjúlfur brynleifur brynsteinn
bryntyr bryntýr brynþor brynþór bryon bryson bryton brími brăduț buck bucur bud budd buddie buddy budi buel buell
buenaventura buford buget buhari bui bujar bulunc bulunç bunk bunyamun burak burakhan burc burckhard burdette buren
burgess burghard buri burim burk burkard burke burkhard burkhardt burkni burl burleigh burley burnell burnett burney
burnie burns burr burrel burrell burt burton burç bush buster butch butler buyrukhan bynum byron bystrik bystrík bálint
bárður bæring bæringur bæron béla bóas bói bótólfur börje börkur börteçin böðvar bøje børge búi búri büget bünyamün
bănel bērends bērtulis błazej błażej břetislav bəhlul bəhram bəhruz bəkir bəsir bəşir bảo cabbar cabir cade caden cael
caesar caga cagak cagdan cager caglasın cagveren cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono caiden cailum
cain caio caius cakar caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cakırca cal calcedonio cale caleb
calebe calhoun calin calisto calixto callan callum calogero caltı calum calvin calvince cam camden cameron camil camillo
camillus camilo camok campo camren camron can canal canberk candelario candeniz candido candrakanta cangur cangür canice
cannon cansin cantemir cantez canyon caoimhin caolain caolan caomhan cap capa capkan captain caraka carl carleton
carlisle carlito carlo carlos carlton carlyle carmelo carnell carsen carsten carter carub cas case casemiro casen cash
casian casimer casimir casimiro cason caspar casper cass cassius caswell catalin cathal catur caturangga caua caue cauã
cauê cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayden cayetano cazimir ceasar cebesoy cebrian cebrián
cecep cecil cecilio cedric cedrick cedrin ceferino celal celem celestin celestino celikkan celikyurek celilay celso cem
cemal cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal cengkir cephus cerci cercis cesar cesare cetin
cetinsu cevheri cevikoz ceylon cezar cezary cezayir chabane chace chad chadd chadrick chadwick chaim chaitanya chakradev
chakradhar chalmer chalmers champ champak chanakya chance chancey chancy chandran chandresh chang charan charle charles
charlie charls charlton charly chas chase chatresh chatura chauncey chauncy chaz che chege chema cherif cheruiyot
chesley chester chet cheusi chibuzo chigozie chijioke chinedu chip chris christ christer christiaan christian christion
christof christofer christoffer christop christoper christoph christophe christopher christos chucho chuck chukwudi
chukwuemeka chuy châu cian cianan ciaran cicero cihandide cillian cindoruk cinerk cingiz ciprian cipriano ciriaco ciril
cirillo cirino ciro ciríaco claas clabe claes claiborne clarance clarence clark clarke clarnce clas claud claudio
claudiu claudius claudy claus clavs clay clayton clearence cleave clell clemens clement clemente clemon cleon cleophas
cleto cletus cleve cleveland clide cliff clifford clifton climaco clint clinton clive clodomiro clovis cloyd clyde
cláudio clément clímaco coby codey codin codrin codrut codruț cody coen cogay cohen cokan colbert colby cole coleman
coleton coley colie colin colins collie collier collin collince collins collis colm colman colon colonel colt colten
colter colton coluccio colum columba columbus colvin come commodore con conal conall conan conard conchur conleth conley
conn connell conner connor conor conrad conradin conrado constant constantin constantine conway coolidge cooper copur
corbett corbin cord cordaro cordell cordero corentin corey coriolano cormac cormack corneille cornel cornelio cornelious
cornelis corneliu cornelius cornell corrado corry corsin cortez corvin corwin cory cosimo coskun cosmas cosme cosmin
cosmo cosqun costache costantino costanzo costel costin coty council courtland coy coşkun coşqun craig crawford creed
crin cristea cristhian cristhofer cristian cristiano cristián cristobal cristofer cristofor cristopher cristóbal
crockett csaba csongor ctibor ctirad cullen cuman cumsud cuneyit curdin curley curro curt curtis curtiss custodio cvetko
cyprian cyprián cyriel cyril cyrill cyrille cyrus czeslaw cándido cédric célestin césar côme cümşüd cüneyit cýrus călin
cătălin cıdal cıvgın cəlal cəlil cəmil daan dabney dacian dacin dadap dadi dag dagbjartur dagel dagfari dagfinnur
daggeir dagistan dagmann dagnyr dagnýr dagobert dagoberto dagur dagþor dagþór dai dainis dairo dakoda dakotah daksh
dakshesh dalan dalbert dalbir dale daler dalibor daliman dalimin daliono dalkılıc dalkılıç dalli dallin dalmann dalmar
dalmas dalton dalvin damar damarcus damari damarion dameon damian damiano damien damife damijan damion damir damián
damjan damon damond damu dan danang dancan dancun dandre dane danelius danelíus dangelo danial daniel daniels danijel
danilo daniswara danival daniël danjuma danniel danny danson dante danu danuja daníel daníval danıs danış daquan dardan
darell daren dariati darien darijan darimin darin dario darion daris darius dariusz darko darl darmaji darman darmana
darmanto darnell darold daron darpan darran darrel darrell darren darri darrian darrick darrien darrin darrion darrius
darron darry darryl darryle darryll darryn darsh darsirah dartono daru daruna darvin darwin darwyn daryani daryl daryle
daryn darío daríus dashawn daud daudi daulton daunte davante dave davey davi davian david davide davie davin davion
davis davið davon davonta davonte davor davorin davy davíð dawid dawson dax daxton dayar dayne dayton daði dağistan
deacon deaglan dean deandre deangelo deante decebal declan dedric dedrick deegan deforest degmeer deiby deion dejan
dejon dejuan delano delbert delfin delfino delfín delil delmar delmas delmer delmus delos delphin delton delvin delwin
demarco demarcus demario demarion demeter demetri demetric demetrio demetrios demetrius demian demilade demirbuken
demirbüken demiriz demirok demiryurek demiryürek demond demonte dempsey demus denes deniel denis denizalp denkel dennis
denny denton denver denzel denzell denzil deníel deon deondre deonta deontae deonte dequan derald dereck derek dereon
deric derick derik derkay derl dermot dermott deron derrek derrell derrick derwin deryl desean deshaun deshawn desi
desiderio desmond destin destry detlef detlev dev devansh devante devaughn deven devin deviner devonta devontae devonte
deward dewayne dewey dewitt dex dexter dezider dezso dezső değmeer dhruv diallo diar diarmaid diarmuid dick dickie
dickson didier diederik diedrich diego dierk dieter diethard diethelm diether dietmar dietrich digdaya dijon diken dilan
dilavər dilder dillan dillard dillion dillon dimas dimaz dimitri dimitrios dincer dinckol dincsu dinis dink dino dinu
dinçkol dinçsü diogo diomedes dion dionicio dionigi dionisio dionte dionyz dionýz dipa dirican dirja dirk dirlik dismas
ditmar dittmar dixon diyor diðrik djamel dmitri dobroslav doc dock doctor dodo dofri dogan doganalp dogansah doguhan
dolensoy doll dolli dolph dolphus dolun dom domagoj domald domaldi domaldur domen domenic domenick domenico domhnall
domingo domingos dominic dominick dominik don donaciano donagh donal donald donaldur donat donatello donato donavan
donavon dondre donell doniyor donməz donn donnacha donncha donnell donny dono donough donovan donta dontae donte dor
dorel dorian dorin dorinel dorman dorr dorsey doru dorukhan dosoþeus doss doug douglas douglass dovud dow doyle dozier
doğanalp doğanşah doğuhan dragan drago dragos dragoș dragutin drahomir drahomír drahoslav drajat drake draupnir draven
drazen dražen dreki drengur drew dries drilon driton drury duane duard duarte duban dubán ducu dudley duff dufgus
dufþakur dugfus dugfús dui duilio duje duke duma dumitru duncan dundaralp dunia dunn dunyamalı duracan durante durdali
durell durmusali durmuşali durodola durrell dursun duruk duruoz duruöz durward durwood dusan dustan dustin dustyn duuk
duvan duván duwayne dušan dvalinn dwain dwaine dwane dwayne dwi dwight dwyane dylan dylano dyllan dylon dyri dyrmundur
dzintars dániel dávid dénes désiré díómedes dómald dómaldi dómaldur dónald dónaldur dór dóri dósóþeus dölensoy dönməz
dúi dúnn dündaralp dünyamalı dýri dýrmundur dāvis dũng eakumbu eamon eamonn ean eanna earl earle earley early earnest
easton eba ebb ebbe ebbi ebbie eben ebeneser ebenezer eber eberg eberhard eberhardt ebert ebuakil ebuka ecemis ecemiş
eckard eckart eckehard eckhard eckhardt eckhart ed edd eddie eddy edelbert edelmiro eder edgar edgard edgardo edgars
edgubay edgübay edi edier edilberto edilon edilson edin edinson edison edisson edmon edmond edmund edmundo edmunds
edoardo edon edouard edsel edson edu eduar eduard eduardo eduards edvard edvin edvins edvīns edw edwar edward edwardo
edwin edílon eelis eemeli eemil eerik eero eetu efe eflatun eflâtun efraim efrain efraím efraín efrem efren efrén efser
eftimie ega egbert eggert eggþor eggþór egil egill egils egon egzon ehrenfried ehrhard eider eikar eilifur eilífur einar
einari einer einir eino einvarður einþor einþór eirik eirikur eiríkur eitel eithan eivin eivind eiðar eiður eja ekalinga
ekansh ekapad ekaraj ekavir ekbal ekber ekene ekkehard ekkehart ekmel eko ekow ekrem ekundayo ekundu eladio elam elariz
elberg elbert elbridge elby elcin eldar elden elder eldgrimur eldgrímur eldjarn eldjárn eldmar eldon eldor eldred
eldridge eldur eldór eldəniz eleazar elemer elemér elentinus elentínus eleodoro eleuterio elex elfar elfraður elfráður
elgun elgün elhan eliakimu elian elias elick elie eliecer elieser eliezer eliga eligah elige eligio elihu elijah elimar
elinbergur elinmundur elinór elio eliot eliott elis eliseo eliud elizah eliáš elkana elkin ell elladio ellert ellery
elliot elliott ellis ellison elliði ellsworth ellwood ellís elman elmar elmars elmer elmeri elmidar elmir elmo elmore
elmārs elməddin elnur elof eloi elon elonzo elove eloy elphas elpidio elroy elsad elsevər elsworth elsən elton elturan
eluh elvar elver elvin elvis elwin elwood elwyn elxan ely elyas elzie elzy elçin elí elías elíeser elímar elínbergur
elínmundur elínór elís elöve elşad elşən eman emanoil emanuel emanuele emanuil emanúel emas embrek embuh emeka emerson
emett emiel emigdio emil emile emilian emiliano emilien emilio emils emin emir emiro emirsan emirşan emit emmanuel
emmanúel emmerich emmet emmett emmit emmitt emmons emong emory empluk emre emrullah emry emīls enar enda endra endre
endrit enes engelbert engilbert engilbjartur engiljon engiljón engill engin enginiz enis ennio ennis enno enoch enock
enok enos enrico enrique ensar ensari ensio enteng enver enzio enzo eoghan eoin ephantus ephraim ephram ephriam epifanio
eral eraldo erasmo erasmus erastus eraycan erbil erby ercan ercihan erdal erdemer erdibay erdogan erdursun eremia eren
erenalp erensoy ergener erginel ergonul ergun ergönül ergün erhard erhardt eric erich erick erik eriks erincer erinçer
erion erkan erkinel erkki erksoy erkılıc erkılıç erland erlar erle erlendur erling erlingur ermanis ermanno ermenegildo
ermes ermutlu ernest ernesto ernests ernestó ernie ernir erno ernst ernő erogul erol eron eroz eroğul erpur errol ersat
ersec ersel erseç ertan erten ertun ertuncay ertün ervin erving ervín erwan erwin eryk eryıldız eröz erşat esa esau
esben esco esekiel esekíel esenbay esenturk esentürk esequiel esjar esker eskil eskinalp esko esley esneider espartaco
espen espiridion espiridión esref essex esteban estefan estel estes estevan estiawan estill estiono estiven eston
esupofo ethan ethelbert ethen etibar etienne etiqad ettore euan eugen eugene eugenio eugine eugène eulogio eunan eusebio
eusebiu eustace eustaquio eustatiu eustațiu eutimio eutropio evald evalds evan evander evangelos evans evaristo evcimen
evelio everet everett everette evert evertt evrimer ewald ewan ewart ewell ewin ewing exequiel eyberg eydan eyjolfur
eyjólfur eylaugur eyleifur eymar eymundur eyrikur eyríkur eysteinn eyvar eyvindur eyyub eyyup eyyüp eyþor eyþór ezekiel
ezell ezequiel ezgutekin ezgütekin ezio ezra ezzard eðvald eðvar eðvarð eşref faas faber fabian fabien fabio fabián
fabrice fabricio fabrisius fabrisíus fabrizio facundo fadil fafnir fahrullah faiq falan falgeir falk falki falko falur
fami fannar fannberg fanngeir faqid faraj faras fares farhan farhod farid fariq faris fariz faron farouk farrell farris
faruk fate fatih fatmir faton fatteh faustino fausto fayette fazil fazul feargal fearghal fed fedde fedele federico
federigo fedor fehim feisal feliciano felicien feliks felipe felix felton fengur fenni fenrir fenton ferat ferd ferdi
ferdinand ferdinando ferdínand feremez ferenc fergal fergus ferhat ferihan ferman fermin fermín fernand fernando ferney
ferre ferrell ferris fersan fertram ferzi festus fetullah feykir feyruz feza fiachra fidel fidelis fidencio fielding
fifill fiifi fikrət filiberto filip filipe filippo filippus filit finbar finbarr finian finis finn finnbjorn finnbjörn
finnbogi finnegan finngeir finnjon finnjón finnlaugur finnur finnvarður fintan fiodor fionan fionntan fiorenzo fiorino
firdavs firdovsi firman firmin firudin fisher fisnik fitan fitim fito fitzgerald fitzhugh fiyaz fjalar fjarki fjolar
fjolmundur fjolnir fjolvar fjornir fjólar fjólmundur fjölnir fjölvar fjörnir flamur flannan flavio flaviu fleet flem
fleming flemming fletcher flint floki florea florencio florent florentin florentino florian floridor florim florin
floris florián flosi flovent floyd flurin flynn flóki flórent flóvent foch fodil folke folker folkert folki folu ford
forni forrest fortunato fossmar foster fount foy frado francesco franci francisc francisco franciscus francisek
franciszek franck franco francois franjo frank franklin frankline franklyn franklín franky frann frans frantisek
františek franz françois frančišek frar fraser frazer frazier fred freddy frede frederic frederick frederico frederik
fredi fredie fredo fredric fredrick fredrik fredy freeman fremont french freybjorn freybjörn freygarður freymar
freymoður freymundur freymóður freyr freysteinn freyviður freyþor freyþór fricis fridolin fridrich friedbert friedemann
frieder friedhelm friedhold friedo friedrich friend frimann frithjof fritz friðberg friðbergur friðbert friðbjorn
friðbjörn friðfinnur friðgeir friðjon friðjón friðlaugur friðleifur friðmann friðmar friðmundur friðrik friðsteinn
friðvin friðþjofur friðþjófur friðþor friðþór frode froilan froilán frosti froði froðmar fryderyk fránn frár frédéric
frímann fróði fróðmar fulgencio fuller fulton fulvio funi furman fusi fuzayl fuzuli fylkir fynn fábio fáfnir fálki félix
fífill fólki fúsi füzuli fəhmin fərahim fərda fərhad fərid fərman fərrux fəxri fəxrəddin fəyyaz fəzail gabe gabin gabino
gabor gabriel gabriël gabríel gada gadang gading gaduh gael gaetan gaetano gagan gage gaige gaiman gaines gaither gal
galak galang galar galasso galdur galen galih galiono galip gallego galo galuh galur galvarino gamaliel gamalíel gaman
gamani gamanto gambira gamblang ganda gandewa gandi ganep gangsa gangsar gani ganim ganjaran gannon gantar gara garan
garang garda gardner garech gareth garett garey garfield garibaldi garland garner garold garpur garret garreth garrett
garri garrick garrison garry garth garvan garvin gary garðar gaspar gaspard gaspare gasper gaston gastone gastón gathoni
gatis gatot gatra gauge gaui gaukur gaurang gaurav gautam gauthier gauti gautrekur gautur gautviður gavan gaven gavin
gavyn gaylen gaylon gaylord gazel gazmend gaël gaëtan gašpar gbadebo gbolahan gbowoade gearld gearoid geary gebhard
gederts gedion gee geert geir geirarður geirfinnur geirharður geirhjortur geirhjörtur geirhvatur geiri geirlaugur
geirleifur geirmundur geirolfur geirroður geirröður geirtryggur geirvaldur geirólfur geirþjofur geirþjófur geisli gejza
gellir gelu genaro gencaslan gencay gene general gennaro geno gençay geo geoff geoffrey geoffroy geofrey georg george
georgel georges georgian georgios geovanni geovanny gerald geraldo gerard gerardo gerardus geraud geray gereon gerfried
gergely gergo gergő gerhard gerhardt gerhart germain german germán gernot gero gerold gerolf geronimo gerrard gerrit
gerson gert gervasio gerwin gery gerðar gerónimo gestur ghani ghenadie gheorghe gheorghita gheorghiță ghilas ghislain
ghita ghiță giacinto giacobbe giacomo giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi
gianmarco gianni gianpaolo gianpietro gibson gica gicu gică gideon giel gifford gigjar gijs gil gilang gilbert gilberto
gildardo giles gilford gilles gillis gilmar gilmer gilmore gils gino ginyas gioacchino gioachino gioele gioffre gion
gionata giorgian giorgio giosue giosuè giovani giovanni giovanny girik girindra girish girolamo girts gisbert gisli
gissur gitau githinji gitonga giuliano giulio giuseppe giustino giz gizur gjuki gjúki gladstone glauco glen glendon
glenn glenwood gloi glover glumur glynn glói glúmur gneisti gnupur gnyr gnúpur gnýr godfrey godofredo godwin goebel
goffredo goi gokay gokbudun gokcebalan gokcil goken gokhan goknur goksev gokten goncalo gonen gonzalo gonçalo gopal
goran gorazd gordan gorden gordon gorge gorgunay gorklu gorm gosta gote gottfrid gottfried gotthard gotthilf gotthold
gottlieb gottlob gottskalk gottskálk gottsveinn gotz governor goyo gozel goði goðmundur graciano grady graeme grafton
graham graig grani grankell grant granville gratian graves gray graydon grayling grayson graziano grațian greco green
greene greg grega greger gregg greggory gregoire gregor gregorian gregorio gregory greipur greppur gretar grettir
greyson griffin griffith grigore grimar grimkell grimlaugur grimnir grimolfur grimulfur grimur grove grover grzegorz
grégoire grégory grétar grímar grímkell grímlaugur grímnir grímur grímólfur grímúlfur guarino gucal gucluer gucyeter
guenter guenther guglielmo guido guilford guilherme guillaume guillermo guiseppe gulaga gulbala gulegen gulel gulsahin
gumercindo gumi gumustekin gunars gunaydin gunbir gunden gundolf gunduz gunduzalp guneet guneri gungordu gunkurt gunnar
gunnberg gunnbjorn gunnbjörn gunndor gunndór gunner gunngeir gunnhallur gunnlaugur gunnleifur gunnolfur gunnoli
gunnroður gunnröður gunnsteinn gunnvaldur gunnólfur gunnóli gunnþor gunnþór gunsen gunser guntars gunter gunther guntis
guntram gunārs gurarda gurelcem gurney gursal gus guss gust gustaaf gustaf gustav gustave gustavo gustavus gustaw gustáv
gusztav gusztáv guthrie gutti guttormur guus guy guðberg guðbergur guðbjarni guðbjartur guðbjorn guðbjörn guðbrandur
guðfinnur guðfreður guðgeir guðjon guðjón guðlaugur guðleifur guðleikur guðmann guðmar guðmon guðmundur guðni guðraður
guðroður guðráður guðröður guðsteinn guðvarður guðveigur guðvin guðþor guðþór gwenael gygjar gylfi gymir gyorgy gyozo
gyrðir gyula györgy győző gzim gábor gérald gérard géza gídeon gígjar gísli gói gökay gökbudun göken gökhan göknur
göksev gökten gökçebalan gökçil gönen göran görgünay görklü gösta göte götz gözel gústaf gústav gücal gülağa gülbala
gülel güleğen gülşahin gümüştekin günaydin günden gündüz gündüzalp güneri güngördü günkurt günser günter günther günşen
gürarda gürelcem gürsal güçal güçlüer güçyeter gýgjar gýmir gəray habib habibu habil haciali hacıbəy haddi haddur haden
hadi hadithi hadrien hafberg hafgrimur hafgrímur hafiz hafliði hafnar hafni hafsteinn hafþor hafþór hagalin hagalín
hagbarður hagbert hagen hai haiden hairyanto hajo hakan hakeem haki hakikat hakim hakon hal halbert hale haleygur
halfdan halid halidun halil halim hall hallberg hallbjorn hallbjörn halldor halldór hallfreður hallgarður hallgeir
hallgils hallgrimur hallgrímur hallkell hallmann hallmar hallmundur hallsteinn hallur hallvarður hallþor hallþór halsey
haluk ham hamar hami hamid hamilton hamis hamish hamisi hamp hampton hampus hamundur hamza hamzah handy hanedan hank
hannes hanni hannibal hanno hanns hannu hans hansel hansford hansgeorg hansjoachim hansjorg hansjurg hansjurgen hansjörg
hansjürg hansjürgen hanson hanspeter hansruedi hanss hansueli haralamb haralambie harald haraldur harambee hardana
harden hardi hardie hardik hardin harding hardy harekur hari harijs harimurti haris harish hariz harja harjasa harjaya
harjo harl harlan harland harlaugur harlen harley harlie harlon harm harman harmon harol harold haroldo haron harrell
harri harrie harris harrison harro harrold harry harrý harsana harsanto harsaya harsh harshil hart hartaka hartana
hartley hartmann hartmut hartmuth harto hartvig hartwell hartwig harun haruna harve harvey harvie harvy hasan hasbek
hasim haskell hassan hasso hasta hasteinn hatem hauksteinn haukur haukvaldur havar havard havarr havarður hayali hayden
hayes hayret hays hayward haywood hazen hazrat heath heber hebert hector heikir heikki heiko heilmoður heilmóður heimir
heimo heiner heinfried heini heino heinrekur heinrich heinz heisi heitor heiðar heiðarr heiðberg heiðbert heiðlindur
heiðmann heiðmar heiðmundur heiðrekur hekmet hektor helfried helge helgi heliodoro hellmut hellmuth helmar helmer helmut
helmuth helmút hemang hemi hemmert hence henderson hendra hendri hendrik henery henk henner henning henri henric henrich
henricus henrik henrikki henriks henrique henry henryk henrý heraclio heraldo herb herbert herberto herbjorn herbjörn
herfinnur hergeir hergill hergils heribert heriberto herjolfur herjólfur herlaugur herleifur herluf herman hermanis
hermann hermanni hermenegildo hermes herminio hermon hermoður hermundur hermóður hernan hernando herney hernán herrmann
herschel hershel hershell hersir hersteinn hersveinn heru hervar hervarður herve hervey hervin hervé herwig heryanto
hesbon heydər heyvetullah heyward hezekiah hezron hezzie heðinn hicham hicsonmez hidde hideo hidir hikmət hilal hilario
hilarius hilaríus hilbert hildar hildibergur hildibrandur hildigeir hildiglumur hildiglúmur hildimar hildimundur hilding
hildingur hildir hildiþor hildiþór hill hillard hillery hilliard hilmar hilmer hilmir hilton himawan himri hindal
hinrich hinrik hipolito hipólito hiram hiroshi hitesh hiçsönmez hjallkar hjallkár hjalmar hjalmer hjalmgeir hjalmtyr
hjalmur hjalmþor hjalte hjalti hjarnar hjorleifur hjortur hjortþor hjorvar hjálmar hjálmgeir hjálmtýr hjálmur hjálmþór
hjörleifur hjörtur hjörtþór hjörvar hlegestur hleiðar hler hlifar hlini hliðar hliðberg hljomur hljómur hloðmundur
hloður hloðvarður hloðver hlynur hlégestur hlér hlífar hlíðar hlíðberg hlöðmundur hlöður hlöðvarður hlöðver hnefill
hnikar hnikarr hoang hoani hobart hobert hobson hocine hogni hoke holden holgeir holger holland holm holmar holmbert
holmes holmfastur holmgeir holmgrimur holmkell holmsteinn holmþor holti homer homero honore honoré hoover horace horacio
horatio horatiu horațiu horea horia horst horton horymir horymír horður hosea hoseas hosie hoskuldur hosteen houcine
houston howard howell hoy hoyt hoàng hoður hrafn hrafnar hrafnbergur hrafnkell hrafntyr hrafntýr hrannar hrappur hraunar
hredhaan hreggviður hreimur hreinn hreiðar hreiðmar hrimnir hringur hritik hroaldur hroar hrobjartur hroi hrolfur
hrollaugur hrolleifur hromundur hroðgeir hroðmar hroðolfur hroðvar hrutur hrvoje hrærekur hrímnir hróaldur hróar
hróbjartur hrói hrólfur hrómundur hróðgeir hróðmar hróðvar hróðólfur hrútur hubbard hubert hubertus hudavent hudson huey
hugberg hugh hughes hughey hughie hugi huginn hugleikur hugo hugues hugó hukumdar huldar humberto humbət humi humoyun
humphrey hunalp hunbogi hung huni hunn hunor hunroður hunt hunter hurbert hurdogan hurley huryasar huseyin huseyn
huseynqulu husmen huston huxley huy huzuri hvannar hyltir hylur hyman hymen hynek hyrum hákon háleygur hálfdan hálfdán
hámundur hárekur hárlaugur hásteinn hávar hávarr hávarður håkan håkon håvard hængur hænir héctor héðinn híram hólm
hólmar hólmbert hólmfastur hólmgeir hólmgrímur hólmkell hólmsteinn hólmþór hóseas högni hörður höskuldur höður húbert
húgó húmi húnbogi húni húnn húnröður hükümdar hümbət hürdoğan hüryaşar hüseyin hüseyn hüseynqulu hüsmen hıfzullah hưng
həci həmid həsən həsənaga həsənağa həzi iacob iain ian iancu ianis iban ibidapo ibis ibrahim ibrani ibrohim ibun ibán
idiris idris idriz idık ieremia ifeanyi ifechukwu ige ignac ignace ignacio ignacy ignatius ignatz ignaz ignazio ignác
igor igors ihaia iisakki ikbal ike ikenna ikeoluwa iker ikhsan ikin ikiz ilalmıs ilari ilarie ilarion ilbek ildefonso
ildem ilgi ilgı ilham ilhan ilias ilie ilija ilim ilir ilja ilkim ilkin ilkka illugi illya ilmafer ilmari ilmars ilmārs
ilqar ilsu ilteris ilyas ilyes imam imanol imants imaran imer imi immanuel immanúel immo imran imre imren imrich imron
inaki inanclı indrajit indrek indrikis indriði indriķis ingberg ingbert ingemar ingi ingiberg ingibergur ingibert
ingibjartur ingibjorn ingibjörn ingileifur ingimagn ingimar ingimundur ingivaldur ingiþor ingiþór ingjaldur ingmar ingo
ingolf ingolfur ingram ingvaldur ingvar ingvi ingólfur ingþor ingþór inigo inioluwa innocent inocencio inocentiu
inocențiu inqilab intihap intiqam ioan ioannis ion ionel ionica ionică ionut ionuț iosif ippazio irinel irl irnanto
irsad irungu irven irvin irvine irving irwan irwin isaac isaack isaak isac isack isadore isai isaiah isaias isak isam
isaque isar isarr isaya isaías isbjorn iscan iseldur iseoluwa isfandiyor isgeir isgəndər ishaan isham ishmael ishola
ishwar isiah isidor isidore isidoro isidro islam isleifur islom ismael ismail ismar ismayıl ismaël ismet ismo ismoil
ismık ismət isolfur isom israel israfil isreal issa issac issack issi istvan istván isıkay isıman italo ituri iulian
iuliu iurie iustin iustinian ivan ivano ivar ivars ivecen iver iverson ivo ivor iván iwan iwo ixtiyar iyiyurek izaiah
izayah izgu izidor iztok izzət iñaki iľja işıkay işıman i̇biş i̇brahim i̇diris i̇kiz i̇lalmış i̇lbek i̇ldem i̇lgi i̇lham
i̇lim i̇lkim i̇lkin i̇lmafer i̇lqar i̇lsu i̇lteriş i̇lyas i̇mam i̇mran i̇mren i̇nançlı i̇nqilab i̇ntihap i̇ntiqam i̇sa
i̇sak i̇sgəndər i̇slam i̇smayıl i̇smet i̇smət i̇srafil i̇vecen i̇xtiyar i̇yiyürek i̇zgü i̇zzət i̇şcan jaak jaakko jaan
jaanus jabal jabari jabbar jabez jabulani jace jacek jacinto jack jackson jacky jacob jacobo jacobus jacoby jacopo
jacques jacquez jader jadiel jadon jaeden jaeman jafet jaga jagapati jagaraga jagat jagdish jagger jaheem jaheim jahiem
jahir jahongir jai jaider jail jaiman jair jairaj jairo jairus jais jajuan jaka jake jaki jakob jakobe jakobs jakop
jakov jakub jaleel jalen jalia jalmari jalol jalon jamaal jamal jamar jamarcus jamari jamarion jame jameel jamel james
jameson jamil jamin jamir jamison jamshid janez jangwa jani janic janick janik jankat janko jannik jannis jano janos
janosch janus janusz japhet japheth jaquan jaquez jarad jared jaren jaret jarett jari jarkko jarl jarlath jarleth jarmo
jarne jarngrimur jarno jarod jarolim jarolím jaromir jaromír jaron jaroslav jaroslaw jarrad jarred jarrell jarret
jarrett jarrod jarvis jarwa jarwadi jarwi jase jasen jasiah jasin jasmani jason jasper jasur jaswadi jatgeir jati jatin
jatmiko jatmundur jatvarður javan javen javi javier javion javohir javon javonte jax jaxen jaxon jaxson jaxton jay jaya
jayadi jayce jaycob jaydan jayden jaydin jaydon jayeng jaylan jaylon jaymes jayson jayvion jayvon jazeps jc jeannot jeb
jed jedediah jedidiah jedrzej jeet jef jeferson jeff jefferey jefferson jeffery jeffrey jeffry jefri jeison jeisson
jekabs jekaubs jelani jelle jelte jemal jenaro jenel jennings jeno jens jenő jep jeppe jeptha jerad jerald jeramiah
jeramie jeramy jere jered jerel jereme jeremey jeremi jeremiah jeremias jeremie jeremy jeremías jergus jerguš jerimiah
jerimy jerker jermain jermaine jerman jermey jermiah jernej jerod jeroen jerold jerome jeromy jeronimo jerrad jerrel
jerrell jerrod jerrold jerry jerson jerzy jerónimo jerôme jes jesper jess jesse jessee jesus jesús jethro jetmir jeton
jett jevgeni jevon jezups jhan jhoan jhon jhonatan jhonny jhony jiles jim jimmy jinawi jindra jindrich jindřich jip jiri
jiří joachim joacim joakim joannes joao joaquim joaquin joaquín joash job jobe jobst jochem jochen jochum joe joel joep
joerg joeri joeseph joesph joey joffrey johan johann johannes johans johathan john johnathan johnathon johney johnny
johnpaul johnson johnstone johny joko jokull jomar jomundur jon jonah jonar jonas jonatan jonathan jonathon jonbjorn
jondor jones jongeir jonmundur jono jonsteinn jonás jonáš jonþor joojo joona joonas joonatan joost joppe joram joran
jorden jordi jordon jordy jordán joren jorfi jorg jorge jorgen joris jorma jormundur jorn jorri jort jorundur jorvar
jorvi jory jos josafat josavin jose josef joseluis josep joseph josephat josephus josh joshua joshuah josiah josip josko
joso jospeh josphat josse jost josteinn josua josue josué josé jouko jouni jovan jovani jovanni jovanny jovany jovin
jozef jozo jozsef joão joé joël joško jožef juan juanito judah judd jude judge judson juelz juergen juha juhana juhani
juho jukka jules julian julien julijs julio julious julius juliusz julián juluis juma jumaane jumadi jumari junior
junious junius juraj jure jurek jurg jurgen juri jurij juris jurre jussi justen justin justiniani justo juston justus
justyn jusuf juuso juvenal juwan juwon jyrki ján jános járngrímur játgeir játmundur játvarður jérémie jérémy jérôme
jóakim jóann jóel jóhann jóhannes jói jómar jómundur jón jónar jónas jónatan jónbjörn jóndór jóngeir jónmundur jónsteinn
jónþór jósafat jósavin jósef jósep jósteinn jósúa jóvin józef józsef jökull jörfi jörg jörgen jörmundur jörn jörri
jörundur jörvar jörvi jørgen július júlí júlían júlíus júní júníus júrek jürg jürgen jüri jānis jāzeps jēkabs jēkaubs
jędrzej jūlijs kaan kaarlo kabir kabiru kacper kacung kada kade kadeem kaden kadin kadir kadyn kaeden kael kahir kahlil
kahu kai kaiden kaique kairav kaj kajen kajetan kakali kaktus kaldi kale kaleb kalel kalen kalervo kalevi kalgay kalim
kalle kalman kalmann kalmar kalpit kalvin kamal kamar kamau kambali kamden kamidin kamiel kamil kamran kamren kamron
kanak kanda kane kanini kanpulat kanye kapagan kaprasius kaprasíus kar karabas karabaş karaca karaer karakucak karanbay
karani karanja karatas karataş karcan kardi kare kareem karim kariman karimi kariuki karja karkur karl karles karlfried
karlheinz karlis karlo karlukhan karman karna karoly karsa karsana karson karsten karta karter karvel karya kasen kash
kashangaki kasif kasim kasimir kasiran kason kaspar kaspars kasper kassim kastiel kastriot kastíel kasusra katana
katarinus katarínus kató kauko kauri kavon kavurt kawaca kawaya kayagun kayagün kaygusuz kayrabay kayson kayun kayıt
kazim kazimierz kazimir kazimír kazuo kazım kaşif keagan kealan keandre keano keanu keaton keegan keelan keenan keenen
kegan keifer keijo keion keith keji kelami kelan kelby keld kelechi kellan kellen kelton kelvin kelâmi kem kemal kemba
kemboi ken kenan kenari kendell kendrick kenedy kenes keneth kenji kenn kennard kennet kenneth kenney kennith kennth
kenny kent kenter kenth kenton kenyangi kenyon kenzo keon keran kerim kerman kermit kerwin keshaun keshawn kete
ketilbjorn ketilbjörn ketill kevan keven kevim kevin kevon keyon keyshawn khaled khalid khalil khamani khamisi khari
khiry khoa kiaan kian kiano kiapo kiaran kiarie kibar kibet kick kiefer kiel kieran kiernan kieron kieth kijani kike
kilian kiljan killian kilonzo kilían kimani kimanzi kimathi kimball kimbilio kimeu kimmo kimutai king kingston kinte
kinubi kinuthia kinyanjui kinyua kioko kip kipchirchir kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei
kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipp kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon
kiramettin kirk kirt kirui kiume kiyasi kiyoshi kjalar kjallakur kjaran kjarr kjartan kjarval kjeld kjell kjetil kjoi
kjárr kjói klaas klas klaus klavs klemen klemens klement klemenz kliment klængur knorr knox knud knut knute knutur knörr
knútur kobe koby kocabas kocabaş kocak kockan koda kody koech koen koenraad kofi koggi kojo koker koktas kolawole
kolbeinn kolbjorn kolbjörn kolby koldan kole kolfinnur kolgrimur kolgrímur kolmar koloman kolskeggur kolten kolton kolur
kolviður kondo konguralp konner konnor konrad konradi konradus konrað konráð konstantin konstantinos konstantinus
konstanty konstantínus konštantín kopan kopur koray korbin korbinian kordell korede korey korir korkmazalp kormakur
kormákur kornel kornelius kornelíus kornél kort korugan kory kosemen kosgei kosukhan kotuz kovu koçak koçkan koðran
koðrán koşukhan kraig kraki krish krisjanis kriss kristall kristaps kristberg kristbergur kristbjorn kristbjörn kristdor
kristdór kristens krister kristers kristfinnur kristgeir kristiaan kristian kristijan kristinn kristián kristjan
kristjon kristján kristjón kristlaugur kristleifur kristmann kristmar kristmundur kristof kristofer kristoffer
kristopher krists kristvaldur kristvarður kristvin kristóf kristófer kristþor kristþór krisztian krisztián krisztofer
krišjānis krišs krištof krummi krystian krystof kryštof krzysztof ksawery kuddusi kujoe kujtim kullervo kumar kuncara
kunibert kuno kunta kunthara kuria kurnia kursad kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay kveldulfur
kveldúlfur kvetoslav kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyalo kyan kyano kylan kyle kyler kylian
kyllian kymani kyree kyson kálmán kár kári károly kâmil kåre kévim kévin kópur köker köktaş kösemen kürşad kārlis
kılıcbay kılıçbay kınel kırat kırgız kıvılcım kızıl kızıltunc kızıltunç kəmaləddin kənan kəramət kərim laban labinot
labuh lachlan ladarius laddie ladislau ladislaus ladislav lafayette lafe lage laimonis lajos laksana laksh lakshit lalo
lamar lamarcus lambert lamberto lameck lamine lamont lamonte lanang lance landan landen lander landin lando landon
landyn lane langalibalele langat langgeng lanjar lanny lantar laquan lar larent larentius lark larkin laron larry lars
larus lary lascar lascăr lasmanto lasmono lasse lassi laswi laszlo latif latrell laufar laugi laurance laureano laurens
laurent laurentiu laurenz laurențiu laurian laurin lauris laurits lauritz laus laust lautaro lavar lawerence lawrance
lawrence lawson lawton lawyer layton lazar lazaro laziz lazzaro lazăr lazım leamon lean leander leandre leandro leano
leart ledion ledun ledün leeroy leevi lega legawa leider leif leifur leiknir leiðolfur leiðólfur leke leland lem lembah
lemmie lemon lemuel len lenard lenin lenn lennard lennart lennarth lennert lennon lenny lenon lenord lenwood leo
leocadio leon leonard leonardo leonce leoncio leonel leonhard leonid leonidas leons leontin leopold leopoldo leordean
leos leoš ler lere leroy les less lester leszek levar levente levern levi levie levin levis levon levoslav levy leví lew
lewis lex leó león leónidas leópold liam lian lias liban libardo liberto libor lica lică lieven lige lilburn liljar
lillard lim liman limar linberg lincoln lindar lindberg lindbergh lindell linden lini link lino linton linus linwood
linzy lio lionel liridon lirim lirjan lisandro lish lisle liston little littleton livingstone livio liviu ljosalfur
ljotur ljubisa ljufur ljósálfur ljótur ljúfur llewellyn lloyd lode lodewijk lodovico loek loftur logan logi lohit loic
loke loki lon loney long lonnie lonny lonzo lope loran lorcan lorens lorenz lorenzo lorik lorin loring lorne lotfi
lothar lott loui louie louis louka lourenco lourenço lovell lovett lovre lovro lowe lowell lowie loy loyal loyd loïc
loðmundur luan lubomir lubomír lubor lubos luboslav luboš luc luca lucas lucca lucentiu lucențiu luchino lucho lucian
luciano lucien lucio lucious lucius lucky lucretiu lucrețiu ludek ludger ludo ludolf ludomil ludovic ludovico ludovicus
ludovit ludvig ludvik ludvík ludwig luděk luej luhung luigi luis luka lukas lukasz luke lukita lukman lukáš luluh lulut
lulzim lum lumir lumír lundi lungile lurhur luster lute luter lutfan lutfi luther luthfi lutz luuk luwar luwes luyanda
luzius luís luðvig luðvik lwandile lyam lydell lyle lyman lyndon lyngar lynwood lytingur lyður lár lárent lárentíus
lárus lászló lázaro léandre léo léon léonard léonce léopold lér línberg líni lórens lórenz lúkas lúter lúther lúðvíg
lúðvík lütfi lýtingur lýður lətif maanas maanav maarten mac macario macarthur macauley mace maceo macharia maciej mack
macs madalin madden maddox maddux madhav mads mael maggi magne magngeir magni magnus magnús magnþor magnþór mahdi mahesa
mahfud mahir mahlon mahmoud mahmud mahmut mahsun maicol maik maikol maina maingi mairtin major makai makan makara makau
makhi makokha makori maks maksim maksimiljan maksur maksymilian makunga makuta makuu mal malachi malachy malakai malaki
malcolm malcom male malik malio malte malthe malvin mamadou maman manaaki manaf manah manan manawa manbir mandla
mandlakhe manford manfred manfreð mani manley manly manning manole manolo mans mansfield manson mansurali mantas manthan
manual manuel manus manúel maqsud maras marbjorn marbjörn marc marcantonio marcel marcelino marcell marcello marcellus
marcelo marchello marcial marciano marcin marcio marco marcos marcu marcus marek mareks marel margana margarito margeir
margrimur margrímur margus marguy mariadi mariano marias marijan marijn marijon marijón marino marinus marinó mario
maris marius mariusz marián marjon marjón mark markel markell markku marko markus markó markús markþor markþór marland
marlon marnix maron maros maroš marques marquez marquis marquise marri marrion mars marsellius marsellíus marsh marshal
marshall marsito marsudi mart martaka martana martani marteinn martell marten martez marthen martial martijn martim
martin martino martins marton martti martyn martí martín marus marvin marwata maryadi maryanto marías marínó marís
maríus masao masar masika masinde mason massimiliano massimo massinissa mat mate matei matej mateo mateus mateusz matevz
matevž math matheo matheus mathew mathews mathias mathieu mathijs mathis mathys mathéo mathías mati matias matic matiss
matiu matjaz matjaž mato matous matouš mats matt matteo matthaus matthew matthias matthieu matthijs matthäus matthías
matti mattia mattias matts mattéo mattías matus matyas matyáš matéo matías matúš matěj matīss mauno mauri maurice
mauricio maurilio maurin maurits mauritz maurizio mauro maurus maury maurycy maverick mavuno max maxence maxim maxime
maximiano maximilian maximiliano maximilien maximilián maximillian maximino maximo maximus maxwel maxwell maxx maykol
maynard mayo mazlum maël mbithi mboya mbugua mburu mcarthur mcebisi mearl mecit medard meelis mees mefarettin mehdi
mehdiqulu mehman mehmed mehmet mehmetzahir meik meinhard meinolf meinrad mekhi mekkino mekkinó mel melbourne melchior
melchor melichar melihcan melker melkior melkolmur melkíor melkólmur melle melrakki melton melville melvin melvyn melwin
memili memphis menachem mengi menguc mengüç mensalder mentor mercer merdi mergim merijn merkur merkúr merl merlin
merrill merritt mert mertel merton mervin mervyn merwin merzuk meshack meshur messiah mestur mesut metehan methusalem
methúsalem metin metinkaya metod metro metusalem metúsalem mevlut mevlüt meyer meyvant meşhur mias micael miceal micha
michael michail michale michaël michał micheal michel michelangelo micheletto michelotto michial michiel mick mickael
mickaël micky miel mieszko miguel miguelangel miha mihael mihai mihail mihajlo mihaly mihels mihhail mihin mihkel mihnea
mihály miika mijo mik mika mikael mikaere mikal mikayıl mike mikeal mikel mikelis mikels mikhail mikjall mikjáll mikkael
mikkel mikko miklos miklós mikołaj mikulas mikuláš mikyas milan milas milay milburn mildinberg mile miles milford
millard miller mills milo milorad milos miloslav milovan miloš milton milán mimir minenhle miner minor minoru mio
miodrag miquel mir miran mirbadin mircea mirco mirko miro miron mironshoh miroslav miroslaw mirsad mirzə mirəli misael
mischa mishat mislav mitch mitchel mitchell mitesh mitica mitică mitrut mitruț miķelis miłosz mjollnir mjolnir mjöllnir
mjölnir mladen mlungisi modesto modris moe mogens mohamad mohamed mohamedi mohammad mohammed mohamud mohand mohsim
moises moisés mojmir mojmír moli momanyi monis monroe mont monte montel montgomery montrell monty moody mordechai moreno
mori moric morits moritz morris morten mortimer morton morður mose moses moshe mosi mouloud mounir mourad moussa moði
mthokozisi mubariz mucahit mucellib muchiri muema mueni mufit mugambi mugendi muggur mugo mugur mugurel muhamed muhamet
muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhip muhyettin muia
muiruri mujur mukhwana mukramin muktedir mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni mumtaz munene
mungai muni munif muninn muntəzir munyao munyoki murad murat muratcan murdock muriithi murilo murimi murit murithi
muriuki murod murphy murray murry mursinin mursita mursəl murti musa musafet musau musee musembi muslim muslum mustafa
mustafo mustapha mustika mustofa musyoka musyoki mutai mutasım muthama muthengi muthoka muthoni muthui mutie mutinda
mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muxtar muzaffer muzekker muzəffər mwangangi mwangi mwaniki
mwanzia mwaura mwende mwendwa mwezi mwikali mwiti mychal myer mykel myles myrkjartan myrkvi myron mzamo máni már márcio
mário márk márton márus mátyás máté máximo måns mårten mías mímir mír míó móri móric mórits móses móði möhsim mörður
múli mübariz mücellib müfit mükramin mülâyim mümtaz münif müntəzir mürit mürsəl müslum müslüm müzekker müzəffər
mýrkjartan māris mārtiņš mădălin məhəmməd məhərrəm məmməd mənsur nabil nacer nachiket nacho nacio nadir nae nael nafii
nagı nahashon nahuel naim najam najee najib nakif nakip naksh nakul nalar namiq namon nand nando nandor napoleon
napoleone naradi narcis narciso narcisse nardi narfi narji nas nasab naser nash nasim nasir nasiru nasrullah nassim
nasuf nat natalio natan natanael nataniel nataníel nate nathan nathanael nathanaël nathanial nathaniel nathen natiq
nattmorður nattulfur naud naveen nayil nazario nazim nazir nazlim nazmi naël naïm nağı ndegwa nderitu ndirangu nduku
ndunge ndungu nduta neal nebih nebojsa necati necdat nechifor necmettin ned needham neel neftali neftalí nehemiah nehip
neider neil neill neisti nejc nel nelio nello nels nelson nelu nemanja nenad nenni neo neptunus neptúnus nerim nesip
nestor neville nevin nevio nevsal newell newman newt newton nezihi ngamia nganga ngari ngeni ngigi ngugi nhien nhiên
nhlanhla nial niall nibaldo nicanor nicat niccolo niccolò nichifor nicholas nicholaus nicholus nick nicklas nicklaus
nickolas nickson nicky niclas nico nicoara nicoară nicodemo nicodemus nicodim nicolae nicolai nicolaie nicolaj nicolas
nicolaus nicolo nicolás nicolò nicu niculita niculiță nicusor nicuta nicușor nicuță niek niels nigel nihai niilo nik
nikanor nikau nikhil nikko niklas niklaus niko nikodem nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikora niks
niksa nikulas nikulás nikša nil nile niles nilo nils nilson nim nino nitesh nixon niyaga niyaz niyazi niyilolawa njabulo
njagi njall njenga njeri njeru njiru njogu njoki njoroge njorður njue njuguna njáll njörður nnamdi noah noam noble noe
noel noi nokkvi nolan nolberto nolen noman noni nonni nonso norbert norberto norbey nori norman normand normann normunds
norris north norton norval norwood norðmann noud nout november novruz noé noël nrima ntimi nugraha nuhu numi nuno nunzio
nural nurcan nuretdin nurettin nuri nuriat nurkan nurlan nurmuhammad nursən nuru nurulla nurullah nurşən nurəddin
nusirəvan nusrət nuyan nuşirəvan nwabudike nyaga nyakundi nyamai nyambura nyana nyawira nyoman nyongesa nyvarð nzioka
nzomo nándor náttmörður náttúlfur néstor níels níls nóam nóel nói nóni nóri nóvember nökkvi númi nürəddin nüsrət nývarð
nəcəf nəriman nəsib nəsimi oakley oba obanijesu obe obed obie obinna ocampo ochieng octav octave octavian octavio
octaviu octavius odd oddbergur oddbjorn oddbjörn oddfreyr oddgeir oddi oddie oddkell oddleifur oddmar oddsteinn oddur
oddvar oddþor oddþór odhiambo odhran odin odis odkanlı odongo oduor odus ofeigur offie oganer ogden oge oget ogmundur
ogooluwa ogri ogulbas ogurata oguzman oisin oiva ojas okanay okbay oke okechukwu okello okey okguclu okgüçlü okkas okoth
okseven okta oktavius oktavíus okto oktovius okturemis okturk októ októvíus oktüremiş okumu okyalaz oladare oladimeji
olaf olafur olakunle olan oland olanrewaju olansile olavi olca oldag oldağ oldrich oldřich ole oleg olegario olen oley
olfert olgeir olgerts olgierd oli olimpian olimpiu olin oliver olivert olivier oliviu olivér oliwer oliwier olle olli
olnir oloo olov olumorotimi oluoch oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole olver
olvir omaca oman omar omari omarion omer omi omkaar omobobola omondi omotayo omur onat ondieki ondolfur ondrej ondřej
oneal onel onesmus ongay ongen onkar onni onofre onsal onuker onundur onur onurcan onursu onveer onyango opan opiyo
opung oqtay oran orange oranlı orazio orduxan oren oreste orfeus orgun orgün orhan orie orik orin orinder orion oris
orjan orland orlando orlaugur orley orlin orlo orlygur ormar ormur orn ornolfur orren orri orrin orris orson ortak
ortwin oruc oruç orval orvar orvel orvil orville orvin orvis orxan oryurek osbaldo osborn osborne oscar oskar oskari
oskars oskár osman osmo osogo ossi ossian ossur osten osunleke osvald osvaldo osvalds osvaldur osvifur oswald oswaldo
oswin otabek otakar otavio otay otfried othel othmar otho otieno otis otkell otmar oto otri ott ottar ottarr ottavio
ottfried otti ottis ottmar otto ottokar ottomar ottone ottó otur otávio ouanes ouma oussama ove over ovid ovidio ovidiu
ovila owe owen owens owino owuor oxar oymak ozakan ozalpsan ozansu ozansü ozaslan ozbay ozbilek ozcam ozdal ozdil
ozdogdu ozel ozerdinc ozertem ozger ozgur ozinal ozkent ozkutlu ozlu ozokcu ozpınar ozsozlu oztek ozturk ozudogru ozy
ozzie oðinn oğulbaş oğurata oğuzman oļģerts paavo pablo paco padraic padraig padraigh paiman paker pal pall palle palmar
palmer palmi pambe pamfil panagachie panait panca pancho pandu panfilo pangeran pangestu panji pankrac pankrác paolo par
pardi paride park parley parman parmes parrish parth pasa pascal paschal pascual pasi pasqual pasquale pastor pate
patrek patrekur patric patricio patrick patrik patrizio patru patryk pau paul pauli paulino paulo pauls pauric pavao
pavel pavol paw pawel paweł paxton paşa peadar peader pearce pearley pearse peder pedro pedró peer peeter pehlil pekka
pelaji pelayo pelle pellegrino pentti pepe pepijn pepito per percival percy perkasa perley pernell pero perry pershing
pertti petar pete peter peteris peterson petr petre petri petrica petrică petrisor petrișor petru petrus petrut petruț
petter petteri petur phelim phelix phil philemon philip philipp philippe phillip philo phineas phuc phúc piaras pier
pierangelo pierce piergiorgio piergiuseppe pierluigi piermaria piero pierpaolo pierre piersanti piet pieter pietro pim
pinkney pio piotr pirahmet pirmin pius pjetur placido pleas pleasant ples plesu pleșu plinio plummer plácido pol polad
polk pompeo pompiliu pomponio poncio pontus popobawa porfirio porter posey poul powell praba prabawa prabowo prabu
prakosa pranata pranav pranawa praneel pranit prasetya prasetyo pratt pratyush pravoslav prayitna prayoga prayogo preben
predrag premysl prentice prentiss press preston price priit prima primitivo primus prince prior prokop prosper prudencio
pryor przemysław príor puccio pumbaa punhan purl purwa purwadi purwanto putu pál páll pálmar pálmi pánfilo pär pål péter
pétur pío pünhan pătru pēteris přemysl pərvin pərviz qabil qadim qadir qalib qarin qasim qasım qiyas qosqar qoşqar quang
qudrət quentin quincy quint quinten quintin quinton quique quirino qulam qulu qüdrət qədir qələndər qəzənfər rabah rabih
rachid rachit radek raden radika radim radit raditya rado radomir radomír radoslav radosław radovan radu raducu raduz
radúz raekwon raf rafa rafael rafaél rafaël rafał rafe raffael raffaele raffaellino raffaello rafi rafid rafih rafiq
rafn rafnar rafnkell raghav ragnar ragner ragúel raharja raheem rahman rahmat rahmet rahn rahsaan rahul raiden raihan
raik raimo raimondo raimonds raimund raimundo rainer raivis raivo rajab rajko rakeem raleigh ralf ralph rama ramadan
ramadhan ramazan ramid ramil ramiro ramiz ramon ramsey ramzi ramón ranbir rance rand randal randall randel randell
randle randolf randolph randver randy rangga ranieri rannver ransom ranveer raoul raphael raphaël raquan rares rareș ras
rashaad rashaan rashad rashawn rasheed rashid rashidi rasim rasmus rastislav rasul raul rauno ravi ravy rawiri ray
rayaan rayan rayburn rayfield rayford raymon raymond raymund raymundo raynard rayshawn razi razvan razı raðgeir
raðvarður raúl reason recep recepali red redden redmond reed refik refugio refur reggie reginal reginald reginbaldur
reginn regis regulo rehaan reid reidar reifnir reijo reimar reimer reimund reinald reinaldo reinar reinel reiner
reinhard reinhardt reinhart reinhold reinis reino reksa relu remazan rembrandt remi remigio remington remo remus remy
remzi renaat renaldo renan renard renato renaud rendy rene reno rens renzo rené respati resulcan reto reuben reubin rex
rexford rexhep rey reyansh reynald reynaldo reynar reynir reynold reynolds reyr reza rezzak rhavi rhett rhys riad rian
ricardo ricards riccardo ricci ricciotti rice rich richard richardt richie richmond richárd rick rickard rickey rickie
ricky rico rida ridge ridwan rigo rigoberto rihards rik rikard rikarður rikharð rikharður riku rinaldo rino rinor rio
risasi rishi risto ritchie riyad riza riziki rizki rizvan ričards roan roar rob robb robbe robby robert roberto roberts
robinson robley robt roby rocco rochdi rochus rock rocky rod roddy roderic roderich roderick rodger rodgers rodney
rodolfo rodolphe rodrick rodrigo rodrigue roe roel roeland rogelio roger rogers rognvald rognvaldur rognvar rohan rohat
rok rokkvi roko roland rolando rolands rolant roldan roldán rolf roll rolla rolland rollie rollin rollo romain roman
romano rome romello romeo romie romolo romuald romulo romulus román roméo ron ronal ronald ronaldo ronan rondal ronin
ronith ronnie ronny rono rony roope roosevelt roque rory rosamel rosant rosar rosberg rosco roscoe rosenberg rosendo
rosevelt rosinberg rosinkar rosinkrans rosman rosmann rosmundur ross rossa rostislav roswell rotich rouven rovsən
rowland roy royce roðull ruairi ruari rubani rubar rube ruben rubin rubén rudecindo rudi rudiger rudolf rudolfo rudolfs
rudolph rudra rudy rueben ruedi ruel ruffin ruffus rufino rufus rufət ruggero ruggiero ruhiu ruhsat rui ruknettin runar
rune rungo runi runolfur runólfur rupert ruperto rurik rusen rush rushil ruslan rusman russ russel russell rustin rusty
rutherford rutur ruy ryan ryder ryker ryland ryley ryne ryszard rza ráðgeir ráðvarður réginald régis régulo rémi rémy
ríkarður ríkharð ríkharður ríó róbert rólant róman rómeó rómulo rósant rósar rósberg rósenberg rósi rósinberg rósinkar
rósinkrans rósmann rósmundur rögnvald rögnvaldur rögnvar rökkvi rövşən röðull rúbar rúben rúdólf rúnar rúrik rútur
rüdiger rüfət rüknettin rüşen răducu răzvan rūdolfs rəis rəsad rəsid rəsul rəşad rəşid saad saadat saba saban sabar
sabas sabastian sabatino sabettin sabih sabin sabir sabri sadaka sadat saddam sadik sadiki sadiq sadittin sadıq safet
safii safir safír sagcan sagıt sahat sahin sahinbey sahir sahlar sahmar sahmettin sahvələd said saidi saiful saint saka
sakari sakarias sakarías sakip sakir saksham sakti sal salah salami saleh sali salih salim salkın salman salmann salmar
salohiddin salomon salomón salurbay salvador salvar salvatore salvi salómon sam samaksh samandar samar samarth samesh
sami samie samil samir sammy samo sampson samson samsul samu samual samuel samuele samuli samurtay samuël samwel samweli
samxal samy samúel sancak sancar sancho sandalio sandel sander sanders sandile sandis sandor sandri sandro sandu sandur
sanford sani sanjar sanlı sante santeri santiago santino santo sançar sardor sargın sarpkın sarthak sarvan sarvar
sarıcabay sascha saso sathvik satrettin saturnino satya saul sava savak saverio savion savki savni savon sawyer saxi
saydam sayin sayrak sayın saïd saúl sağcan sağıt sašo schley schuyler scot scott scottie scotty seaborn seamus sean
sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastián sebastião sebastjan sebastían sebattin secme
seda sedat sedrick sefi segismundo segundo seha sehamet seif seifur seimur sekim selaheddin selatin seldon seler selim
selmer selâtin sem semaj semender semir semsettin senad senan sencar seneca senkal senn senne senol seosamh sep sepp
seppe seppo seracettin serafeddin serafin serafín serban serezli serge sergei sergej sergey sergio sergiu sergius
serhatmehmet serkan serol servac server servác sesar sesil seth setya sevdi seve sever severiano severin severino severo
severt severín sevindik sevket seward seydo seye seyfulla seyfullah seyfəddin seyithan seymour seymur sezal sezginbas
sezginbaş seçme shaban shad shade shadrack shafter shahriyor shahzod shahzoda shamar shamsuddeen shane shaquan shaquille
sharif shaun shaurya shawn shayne sheamus shedrick shehu shekoni sheldon shelton shem shemar shep shepherd sherman
sherwin sherwood shivansh shohjahon shohrux shoji shon shyheim sibonelo sibusiso sid siddharth side sidiq sidki sidney
sie siebe siegbert siegfried sieghard siegmar siegmund siegward siem sifuna sigbergur sigbert sigbjartur sigbjorn
sigbjörn sigdor sigdór sigfastur sigfinnur sigfreður sigfrid sigfrido sigfried sigfus sigfús sigge siggeir sighvatur
sigismund sigjon sigjón siglaugur sigmann sigmar sigmund sigmundur signar sigri sigrikur sigríkur sigsteinn sigtryggur
sigtyr sigtýr sigur sigurbaldur sigurberg sigurbergur sigurbjarni sigurbjartur sigurbjorn sigurbjörn sigurbrandur sigurd
sigurdor sigurdór sigurfinnur sigurgeir sigurgestur sigurgisli sigurgrimur sigurgrímur sigurgísli sigurhans sigurhjortur
sigurhjörtur sigurjon sigurjón sigurkarl sigurlas sigurlaugur sigurleifur sigurlinni sigurliði sigurlás sigurmann
sigurmar sigurmon sigurmundur sigurnyas sigurnyjas sigurnýas sigurnýjas siguroddur siguroli sigurpall sigurpáll
sigursteinn sigursveinn sigurvaldi sigurvin sigurður siguróli sigurþor sigurþór sigvaldi sigvard sigvarður sigþor sigþór
siim sijuade sil sila silas silli silvan silvano silver silvester silvestre silvestro silvian silvio silviu silvo sim
simao sime simen simeon simi simion simiyu simmie simo simon simphiweyinkosi simpson simão simón sinan sinasi sincere
sindre sindri sing sinica sinică sinisa siniša sione siper sirac sirin sirnir siro sirus sirzad sittik sivar sivert
sixten sixto siyabonga sjafnar sjoerd skafti skapti skarpheðinn skarphéðinn skefill skeggi skender skip skirnir skiði
skjoldur skjöldur skorri skuggi skuli skuta skær skæringur skírnir skíði skúli skúta slade slamet slavisa slavko
slavomir slavomír slawomir slobodan smari smith smiður smyrill smári sneider snjoki snjolaugur snjolfur snjóki
snjólaugur snjólfur snorri snæbjartur snæbjorn snæbjörn snæholm snæhólm snælaugur snær snæringur snævar snævarr snæþor
snæþór soffanias soffanías sofiane sofonias sofus sokmen sokrates solberg solbergur solbjartur solbjorn soleh solimann
solmar solmundur soloman solomon solon solvar solver solvi solvin somtochukwu son sonad sondre songurkan sonke sonny
sophanias sophanías sophus soren sorin sorli sosimo soufiane soydaner soykut soyselcuk soyselçuk sozer spartakus spencer
spenser sphiwe spoi sporði spurgeon spói squire srecko srečko staffan stafford stan stancu stanford stanislaus stanislav
stanislavs stanislaw stanisław stanko stanley stanton stapi starkaður starling starri stavros staņislavs steen stef
stefaan stefan stefano steffen stefnir stefán stein steinar steinarr steinberg steinbergur steinbjorn steinbjörn
steindor steindór steinfinnur steingrimur steingrímur steini steinkell steinmann steinmar steinmoður steinmóður steinn
steinolfur steinroður steinröður steinvarður steinólfur steinþor steinþór stelian stellan sten stepan stephan stephane
stephen stephene stephon sterling stetson stevan steve steven steward stewart stian stig stigur stijn stirnir stiven
stjepan stojan stone stonewall stoney storm stormur storolfur stuart sture sturla sturlaugur sturri styr styrbjorn
styrbjörn styrkar styrkár styrmir styrr stéphan stéphane stígur stórólfur suat suayp subhan sucaettin sucəddin sudi suha
sukri sukru sukur suleiman suleyman sulhi sullivan sumarliði sumeyye sumner sune sunel suphi surya suvari svafar svafnir
svali svan svanberg svanbergur svanbjorn svanbjörn svangeir svanholm svanhólm svani svanlaugur svanmundur svante svanur
svanþor svanþór svatopluk svatoslav svavar svein sveinar sveinberg sveinbjartur sveinbjorn sveinbjörn sveinjon sveinjón
sveinlaugur sveinmar sveinn sveinungi sveinþor sveinþór sven svend svenning sverre sverrir svetozar svetozár svolnir
svorfuður sváfnir svätopluk svölnir svörfuður swaleh swen syed sylas sylvain sylvan sylvanus sylvere sylvester sylvio
sylvère syrus szabolcs szilard szilveszter szilárd szymon sándor sæberg sæbergur sæbjorn sæbjörn sæi sælaugur sæmann
sæmundur sær sævald sævaldur sævar sævarr sævin sæþor sæþór sébastien sérgio séverin símon sírnir sírus sívar sófus
sófónías sókrates sólberg sólbergur sólbjartur sólbjörn sólimann sólmar sólmundur sólon sólver sólvin sökmen sölmundur
sölvar sölvi sönke sören sörli sözer søren sübhan sücaettin sücəddin süha sükrü süleyman sümeyye süvari sýrus sıla sıxı
sıylıhan səbuhi səfər səlahəddin səlim səməd sənan sərxan sərəfəddin sərəncam səxavət tab taciddin tad tade tadeas tadej
tadeo tadeusz tadeáš tadhg taft tage taha tahir tahj taine taisto taj takatifu tal talan talayer talen tali tallie
talmadge talmage talon talıb tamas tamati tamaydın tamás tanak tanay tanbay tandogdu tandoğdu tandri tane taneli
tangaroa tanguy tanhan tanimu tanish tanner tanpınar tansev tansıg tansığ tanveer tanyolac tanyolaç tanır tapani tapio
tarak tarancı tarfur tarik tariq tariyel tarmo tartıs tartış tarzicius tarzícius tasar tasdik taskan tasnim tassilo
taswir tate tatsuo tatu taufan taufik tauno taurean taurus tavares tavaris tavian tavion tavon tayaydın taygan taylak
tayshaun tayyip taşar taşkan teber tecimer ted teddie teddy tedi teemu teerth teguh teitur tejas tejs tekbay tekecan
tekiner teksoy telemaco telim telly telman telmo temidayo temir temirhan temistocle temizkal temucin temuçin tenis
tenvir teo teobaldo teodor teodoro teodors teodosio teofil teofilo teohari terance terell terence terje terlan tero
terrance terrell terrence terrill teun teuvo tevin tevs tex teymur teymuraz teymurcin teymurçin tezcan tezol teófilo
thabani thabiti thad thaddaus thaddeus thaddäus thales thando theadore thedore theo theobald theodis theodoor theodor
theodore theodoro theodoros theodór theophil theophile therman theron theódór thiago thibaud thibault thibaut thibo
thierry thies thijmen thijn thijs thilo thom thomas thompson thomás thor thoralf thorben thorberg thore thornton
thorsten thorwald thos thuo thure thurlow thurman thurston thành théo théodore théophile thór tiago tiarnan tibe tiberiu
tibo tibor tiburcio tichomir tichomír tiernan ties tigin tiit tijl tijmen tijn tijs til tilden tilen till tillman
tillmann tilman tilmann tilo tim timbul timeo timi timm timmie timmothy timmy timo timon timotei timotej timoteo
timoteus timothee timothy timothée timur timurtas timurtaş timéo tindar tindri tindur tinni tino tirta tirtayasa tistran
tito titus tivadar tiziano tiğin tjaldur tjorfi tjorvi tjörfi tjörvi tobe tobias tobiasz tobin tobiáš tobías tod todd
todor tofiq togan togrul toivo toker toki tokoz toktug toktuğ tokunbo toköz tolbert tolli tollie tolonbay tom toma tomas
tomasz tomaz tomaž tome tomi tomie tomislav tommaso tommi tommy tomo tomori toms tomàs tomás tomáš tomé toney tonguc
tonguç tonino tonni tonny tono tonu tony toomas toon topias topuz tor toralf torben torbjorn torbjörn torbjørn tord tore
torel torey torfi torgny torhan toriano toribio torquato torrance torrence torrey torry torsten toshio toy toño toğan
toğrul trace trae traian transito traugott trausti travis travon trayvon tre tremaine tremayne trent trenten trenton
trever trevin trevion trevon trevor trey treyton treyvon tri tripp tristan tristian tristin triston tristán troels trond
trong trostan troy true trumaine truman trumann trung tryggvi trystan tránsito trúmann trọng tsuma tuan tucker tudor
tugcan tugiman tugrulhan tugtas tukelalp tukufu tulio tullio tulun tumas tumer tumi tumkurt tunahan tunar tuncboga
tunckılıc tung tunguc tunguç tunçboğa tunçkılıç tuomas tuomo turabi tural ture turgut turkalp turkmen turlough turner
turxan tutkun tuukka tuur tuyug tuyuğ tuzeer tuğcan tuğrulhan tuğtaş twan ty tycho tye tygo tyler tylor tymon tymoteusz
tyquan tyr tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrfingur tyrik tyrin tyriq tyrique tyron tyrone tyrus
tyshawn tyson téo tími tímon tímoteus tímóteus tístran tóbías tói tóki tómas tór tõnu törel tùng tükelalp tümer tümkurt
türabi türkalp türkmen tüzeer týr tınal tərlan ubaldo ubbi uberto ubeydullah ucan ucbeyi uche uchenna uda udant udarsh
uddi udo ueli uffe ugan uggi ugo ugolino ugurkan ugurtan ulakbey uldis ulf ulfar ulfet ulfgeir ulfheðinn ulfkell
ulfljotur ulftyr ulfur ulfət ulises ulkudes ullrich ulrich ulrik ultan ulu uludag uludağ ulugbey uluman ulutay uluğbey
ulvi ulysses umang umar umay umaya umberto umid umman ummet umut umutcan unek unggul uni unlen unnamed unnar unnbjorn
unnbjörn unndor unndór unnsteinn unnþor unnþór uno unubol uolevi upik upkaar uraltay uranus urbain urban urbano urfan
urfettin urhan uriah uriel urijah urmas uros uroš urs urðar usame ushan ushindi usiku usman usmon ustun utama utkarsh
utkucan utz uwe uxi uygun uzbay uzer uzeyir uzsoy uçan uçbeyi uğan uğurkan uğurtan vaclav vadim vafir vagn vahid
vahittin vaino vakur valberg valbergur valbjorn valbjörn valbrandur valdemar valdi valdimar valdor valdór valeh
valentijn valentim valentin valentino valentinus valentín valentínus valer valere valerij valerio valeriu valero valgarð
valgarður valgeir vali valiant valid vallaður valmar valmundur valon valsteinn valter valtteri valtyr valtýr valur
valves valère valér valéry valíant valþor valþór vance vander vapni vargın varmar vasco vashon vasif vasil vasile
vasilică vassilios vasyl vatnar vaughan vaughn vavrinec vaysal vazeh vebjorn vedant vedat vedran veer veeti vegard
vegeir veigar veigur veijo veikko veis veit vekell velaugur veli velitdin vello vemundur venancio venceslas venceslás
vendelin vendelín veniamin ver vere vergil verim verl verle verlin verlon verlyn vermundur vern vernal verner verneri
vernharð vernharður vernon vero vesa vestar vesteinn vester vestmar veturliði veysəl vezat vic vicente vicentiu vicențiu
vick victor victoriano victorino vid vidadi vidal vidar vide viesturs vifill vigfus vigfús viggo viggó viglundur vigmar
vigmundur vignir vigo vigri vigsteinn vigtyr vigtýr vigur vigþor vihaan vikar viking vikingur viktor viktors vilayət
vilberg vilbergur vilbert vilbjorn vilbjörn vilbogi vilbrandur vilem vilgeir vilgot vilhelm vilhjalmur vilhjálmur vilho
vili viliam vilis viljami viljar viljem vilji viljo villads ville villi vilmar vilmer vilmos vilmundur vilnis vilums
vilém viman vince vincenc vincent vincentio vincentiu vincenzo vincențiu vinicio vinicius vinjar vinko vino vinsen
vinson vinton vinzenz vinícius viorel viraj virge virgel virgil virgilio virgill virgle virman visar visarion visvaldis
vit vitali vitalis vitazoslav vitezslav vito vitor vittorio vitus vivaan viðar viðir viļums vjekoslav vlad vladimir
vladimír vladislav vladislavs vlado vlaicu vlastimil voggur voicu vojtech vojtěch voldemars voldemārs volkan volker
volkhard volkmar vollie volney volundur vopni vorm vorður vottur vratislav vratko vuqar vurgun vurğun vusal vusumuzi
václav váli vápni vâlâ väinö vébjörn végeir vékell vélaugur vémundur vésteinn víctor vífill víglundur vígmar vígmundur
vígsteinn vígþór víkingur vít vítor vítězslav víðar víðir víťazoslav vöggur völundur vörður vöttur vüqar vüsal vəfadar
vəli wachira wade wadi wafula wage wahab wahyu wainaina waino wairimu wakiman waldemar waldo walfried walid walker
wallace walt walter walther walton waluyo wamalwa wambua wambugu wambui wangari wangila wangui wanja wanjala wanjiku
wanjiru wanjohi wannes wanyama wanyonyi ward wardaya wardell wardi warinder warjas warji warner warre warren warsa
warsita warta warwick wash washington wasis wassim watson watt waverly wawan waweru wayde wayland waylon wayman waymon
wayne wazir weaver webb webster wekesa weldon wellington wells welton wenceslao wendel wendell wenzel werner wes wesley
wesonga wess wessel west westin westley weston wheeler whit wieland wieslaw wigbert wiktor wilber wilbert wilbur wilburn
wilder wiley wilford wilfred wilfredo wilfrid wilfrido wilfried wilhelm wilhelmus wiliam wilkie will willaim willam
willard wille willem willfried willi william williams willian williard willibald willibert willis willum willy wilman
wilmar wilmer wilson wilton wim windell winfield winford winfried wing winston winthrop winton wira wiremu wirt wisnu
witold wladimir wm wojciech woldemar wolf wolfgang wolfhard wolfram wong wood woodie woodroe woodrow woodson woody
worley worth wout wouter wriddhish wridesh wright wulf wyatt wycliff wycliffe wylie wyman wálter xalid xaliq xaləddin
xamis xanana xander xankisi xankişi xanlar xaver xavi xavier xolid xosrov xudaverdi xudayar xudu xzavier xəlil xəyal
xəyyam yaakov yacine yadiel yadigar yagnesh yago yagın yagızkurt yahia yahir yahsikan yahya yahyo yahşikan yair yakobo
yalazabay yalcın yalgın yaltırak yalçın yamid yamin yamən yancy yandel yanick yanik yanis yankı yann yannic yannick
yannik yannis yargı yasan yasattin yash yasin yasser yassin yassine yasəf yatan yatin yavuz yavər yaw yayak yazganalp
yağın yağızkurt yaşattin yecid yeferson yehuda yeison yekda yelesen yeneral yerko yerson yertan yesid yetisal yetişal
yigit yilmaz ylur ymir yngvar yngve yngvi yoan yoann yoel yoga yohan yohane yolal yonatan yonathan yonetmen yono yordan
york yoruc yoruç yosef yoshio youba youcef younes youri yousef youssef yrar yrjo yrjö yrkill yucelen yug yumun yunis
yunt yunus yurdanur yurem yurtguven yurtgüven yurttas yurttaş yusif yussuf yusuf yuvraj yvan yves yvon yönetmen yücelen
yümun yıldır yılma yəhya zablon zac zacarias zacarías zach zacharia zachariah zacharias zacharie zachary zachery zack
zackary zackery zahid zahir zahur zaid zaiden zain zaire zak zakaria zakarias zakariyo zakary zakaría zakarías zakayo
zakir zalan zalán zaman zamfir zamin zamiq zamir zan zander zanis zashil zaur zavier zavion zayan zayd zayden zayne
zayyan zbigniew zbynek zbyněk zdenek zdenko zdeněk zdravko zeb zebulon zechariah zed zeferino zehaan zekayi zeke zeki
zeljko zenas zende zennun zeno zenon zenzele zeynal zeynelabidin zeynulla ziedonis ziga ziggy zigmund zihni zikmund ziya
ziyaettin zlatko zollie zoltan zoltán zophanias zophanías zophonias zophonías zoral zoran zsigmond zsolt zsombor zuba
zubayr zufer zuhri zulgarni zvonko zwatie zóphanías zóphonías züfer zülgarni zərdust zərdüşt ábel ádám ágúst áki ákos
álex álfar álfgeir álfgrímur álfur álfþór álvaro ámundi ángel árbjartur árbjörn árelíus árgeir árgils ármann árni áron
árpád ársæll ásberg ásbergur ásbjörn ásgautur ásgeir ásgils ásgrímur ási áskell áslaugur áslákur ásmar ásmundur ásröður
ástbjörn ástgeir ástmar ástmundur ástráður ástríkur ástvald ástvaldur ástvar ástvin ástþór ásvaldur ásvarður ásólfur
ásþór âdem ângelo åbjørn åge åke ægir æsir ævar ævarr çakar çakırca çaltı çamok çapkan çavuldur çağa çağdan çağlasın
çağveren çelem çelikkan çelikyürek çerçi çetinsu çeviköz çinerk çingiz çokan çopur çoğay çıdal çıvgın èric édgar édouard
émile éric étienne ëakumbu ían ígor ími ísak ísar ísarr ísbjörn íseldur ísgeir ísidór ísleifur ísmael ísmar ísrael
ísólfur ítalo ívan ívar íñigo ófeigur ólafur óli óliver ólíver ómar ómi óscar óskar ósvald ósvaldur ósvífur óttar óttarr
óðinn öge ögmundur ögri ökkaş öktürk ölnir ölver ölvir ömer ömür öndólfur önel öngen önsal önundur örik örjan örlaugur
örlygur örn örnólfur örvar öryürek össur östen över öxar özakan özalpsan özaslan özbay özbilek özdal özdil özdoğdu özel
özerdinç özertem özger özgür özinal özkent özkutlu özlü özokçu özpınar özsözlü öztek öztürk özçam özüdoğru öğet øivind
øjvind ørni øvli øystein øyvind úddi úlfar úlfgeir úlfhéðinn úlfkell úlfljótur úlftýr úlfur úlrik úranus übeydullah
ülfet ülfət ülküdeş ülvi ümid ümmet ünek ünlen ünübol ürfettin üsame üstün üzer üzeyir ýmir ýrar þangbrandur þengill
þeyr þinur þiðrandi þiðrik þjalfi þjostar þjostolfur þjoðann þjoðbjorn þjoðgeir þjoðleifur þjoðmar þjoðolfur þjoðrekur
þjoðvarður þjálfi þjóstar þjóstólfur þjóðann þjóðbjörn þjóðgeir þjóðleifur þjóðmar þjóðrekur þjóðvarður þjóðólfur þor
þorar þorarinn þorberg þorbergur þorbjorn þorbjörn þorbrandur þorfinnur þorgarður þorgautur þorgeir þorgestur þorgils
þorgisl þorgnyr þorgnýr þorgrimur þorgrímur þorgísl þorhaddur þorhalli þorhallur þorir þorkell þorlakur þorlaugur
þorleifur þorleikur þorlindur þorlákur þormar þormoður þormundur þormóður þoroddur þorolfur þorormur þororn þorri
þorsteinn þorvaldur þorvar þorvarður þorður þrainn þrandur þrastar þrostur þrottur þruðmar þrymur þráinn þrándur þróttur
þröstur þrúðmar þyrnir þór þórar þórarinn þórbergur þórbjörn þórgnýr þórgrímur þórhaddur þórhalli þórhallur þórir
þórlaugur þórleifur þórlindur þórmar þórmundur þóroddur þórormur þórsteinn þórður þórólfur þórörn ādams ādolfs đuro
ēriks ēvalds ğanim ģederts ģirts ľubomír ľubor ľuboslav ľuboš ľudomil ľudovít łukasz şaban şabettin şafii şahat şahinbey
şahlar şahmar şahmettin şahvələd şakir şali şamil şamxal şanlı şavki şefi şehamet şekim şemsettin şenkal şerafeddin
şevket şide şinasi şirin şirzad şuayp şükri şükür şıxı şərəfəddin šime šimon štefan štěpán žan žanis željko žiga žigmund
șerban ștefan əbdul əbdül ədalət əflatun əhliman əhməd əhəd əjdər əkbər əkrəm əli əlis əliş əliəkrəm ələkbər ələsgər
əmin əmir ənvər ərtogrul ərtoğrul əsgər əsrəf əyyub əşrəf
""".split(),
        "m",
    ),
    **dict.fromkeys(
        """
aachal aada aadhya aagot aahana aaliyah aanuoluwapo aarini aarna aashi aba abagail abbey abbi abbie abbigail abby abebi
abela abelone abena abeni abha abigael abigail abigaili abigale abigayle abigaíl abina abiye abosede abril acarkan
achieng achsah acılay ada adaeze adah adal adaline adalyn adalynn adamaris adda addie addison addisyn addy addyson addý
adebukola adela adelaida adelaide adelasia adele adelgunde adelheid adelia adelina adelinde adeline adell adella adelle
adelyn adelynn adelía adena adenike adepeju adesewa adesua adetoke adetoun adhra adia adiela adila adilene adilə adimu
adina adison adline adolfine adora adoracion adoración adria adriana adriane adrianna adrianne adriene adrienn adrienne
adrijana adriána adríana adunni advika adviye adweta adwoa adya adyson adèle adéla adélaïde aedin aenne afaq aferdita
affie afia afife afra africa afruza afton afua afət agata agatha agathe agbegim agca aggie agla aglaia agnea agnes
agnesa agnese agness agneta agnete agnieszka agnus agnès agostina agripina agueda agusta agustina agáta agða ahter ai
aicha aida aide aideen aidə aiga aija aiko aila ailbhe aileen ailene aili ailis ailish aimee aimée aina ainara aine aino
ainoa ainsley airi aisha aishani aishling aisling aislinn aisyah aitana aiyana aiyanna aja ajda ajeng ajla ajna ajoke
akay akeelah akgunes akgüneş akifə akiko akilah akinyi akira akise akmaral akosua akoth aksoy akua akumaa akumu akyıldız
ala alabama alabezek alaina alaine alana alane alani alanis alanna alannah alanta alara alaya alayna alaz alba alberta
alberte albertha albertina albertine albina albulena albína alcie alcira alda aldny aldný aldona aldonza aldís alea
aleah alease alecia aleen aleena aleida aleisha alejandra alejandrina aleksandra alemsah alena alene alenka alesha
aleshia alesia alessandra alessia aleta aletha alethea alethia aletta alexa alexandra alexandrea alexandria alexandrie
alexandrina alexandría alexia alexina alexus alexys alexía alfa alfdis alfey alfgerður alfheiður alfhildur alfifa
alfonsina alfreda alfredia alfros alfrun alfsol alfífa algıs algış alia aliana alica alice alicia alicja alida alika
alina aline alis alisa alise alisha alishia alisia alison alissa alisson alita alivia alix aliya aliyah aliyə aliza
alize alizee alizée alja alka alla allana allean alleen allegra allena allene allie alline allison allisson ally allyson
allyssa allý alma almasi almast almaz almeda almedia almendra almeta almina almira almudena almut almuth almyra aloisia
alojzia alojzija aloma alona alondra aloyse alpha alphonsine alrun alrún alta altagracia altha althea altie altınbike
altıncicek altınçiçek alvena alvera alverda alverta alvilda alvina alvine alvira alvīne alwilda alwina alwine aly alya
alyce alycia alys alysa alyse alysha alysia alyson alyssa alyssia alyvia alzbeta alzina alícia alída alína alís alísa
alīda alısık alışık alžbeta alžběta ama amada amadea amahle amaia amaira amal amalia amalie amalija amalía amanda
amandine amara amarachi amarilis amaris amaya ambar amber amberly ambre amee amel amela amelia amelie amelía america
amey ami amiah amie amiee amilia amilía amina aminatu amira amirah amiya amiyah amma ammie amoke amondi amope amparo
amra amre amrita amruta amy amya amália amélia amélie américa amíra amý amālija an ana anabel anabela anabella anabelle
anaelle anahera anahi anahis anahí anaida anais analia analisa analía anamaria anamika anargul anargül anasa anastacia
anastasia anastasie anastasía anastatia anastazie anastazja anastázie anaya anaëlle anaís anaïs anca ancuta ancuța anda
andela andera andjela andjelina andra andrada andrea andree andreea andreia andreja andrejka andrena andria andrina
andrá andréa andrée anděla ane anel anemona aneta anete anett anetta anette anezka anežka angela angele angelena angeles
angelia angelic angelica angelika angelina angeline angelique angelita angella angelyn angelíka anghelina angie angila
angla angle anglea angèle angélica angélique ani anica anice anie aniela anika aniko anikó anina anisa anisha anisoara
anissa anita anitra aniya aniyah anișoara anja anjali anjanette anjelica anka anke ankica ann anna annabel annabell
annabella annabelle annah annalee annalena annaliese annalisa annalise annalísa annamae annamaria annamarie annamária
annastacia anne annedore annegret annegrete annekatrin anneke anneleen annelene anneli annelie annelies anneliese
annelise annelle annelore annelí annemarie annemette annemie annemijn anner annerose annet annett annetta annette anney
anni annia annica annice annick annie anniina annija annika annikki annina annis annita annmarie annukka annunziata anny
annía anný anona anouk anselma ansley ansora antionette antje antoaneta antoinette antonela antonella antonetta
antonette antonia antonieta antonietta antonija antonina antonía antoņina antra antònia antónia anu anunciacion
anunciación anusha anuta anuța anvi anya anyango anyi aníka anína aníta anđa anđela aoibheann aoibhin aoibhinn aoife
apolena apolline apollonia apolonia april apryl apríl ara arabella araceli aracelis aracely aradhana arah aral araminta
aranka aranzazu arbjorg arbjort arcelia ardath ardelia ardella ardelle ardeth ardis ardita ardith ardyce ardís areli
arelia arely aretha arey argelia argentina argie aria ariadna ariana ariane arianna arianne arica ariela ariella arielle
arietta arifə arija arike arina arinbjorg arinbjörg arinola arisa aristita aristița arizona arja arkie arla arlaug
arlean arleen arlena arlene arlet arleth arletha arletta arlette arlinda arline arly arlyne armahan armanda armande
armandina armelle armenia armenía armey armida arminda arminta arna arnaude arnbjorg arnbjörg arnborg arndis arndís
arnetta arnette arney arnfinna arnfriður arnfríður arngerður arngunnur arnheiður arnhildur arnika arnina arnita arnkatla
arnlaug arnleif arnlin arnljot arnljót arnlín arnora arnros arnrun arnrós arnrún arny arnóra arnþora arnþruður arnþrúður
arnþóra aroa aroha arora arra arrie arsol arsæl artelia artemisa arun arunima arusi arveig arvilla arvok arya aryana
aryanna arziye arzu aránzazu aría aríanna aríella arín arína arís arþora arıpınar asake asali asatira asbjorg asborg
ascension ascensión asdis ase asfriður asgerður asha ashan ashanti ashely ashildur ashlea ashlee ashleigh ashlene ashley
ashli ashlie ashling ashly ashlyn ashlynn ashtyn asia asila asilə asiri askatla askja asla aslaug asleif asley asliye
asma asmini asmira asny ason aspen asros asrun assa assia assumpta assunta ast asta astbjorg astbjort astdis astfriður
astgerður astheiður asthildur astrid astride astriður astros astrun astveig astþora astþruður asu asuncion asunción
asvor asírí ataahua atalia atalía atanur atena athena ati atiena atieno atinuke atiyye atla atlanta attie attracta
aubree aubrie aud aude audra audrea audrey audria audriana audrianna audrie audrina audry augusta augustina aulikki
aundrea aune aura aurea aurelia aureliana aurelie aurilla aurora aurore aurélia aurélie ausma austra autumn auðbjorg
auðbjort auðbjörg auðbjört auðdis auðdís auðlin auðlín auðna auðny auðný auðrun auðrún auður ava avah avelina averi
averie averil avie avis avril avunc avunç awero awesi awhina awilda axelia axelle axelma axelía axenia aya ayako ayan
ayana ayanna ayasun aybet aybəniz aycagul aycagül aycan aycicək aydar ayduru ayelen ayelén ayesha aygonenc aygul aygun
aygönenç aygül aygün ayhan ayinke aykut ayla ayleen aylil aylin aylla aynilhayat aynur aynurə aynımah ayoka ayse ayseana
aysel aysema aysenur aysevim aysu aysuna ayten aytoz aytöz aytəkin aytən ayu ayulker ayyaruk ayçan ayçiçək ayülker
ayşeana ayşenur azade azahar azahara azalea azalee azaria azariah azeneth aziza azize azra azucena azul azzie açılay
aída aïcha aðalbjorg aðalbjort aðalbjörg aðalbjört aðalborg aðaldis aðaldís aðalfriður aðalfríður aðalheiður aðalros
aðalrós aðalsteina aðalsteinunn aðalveig aþena ağbegim ağca aşhan baaba babara babett babette baby badegul badegül
bagdat baghyawati bahtinur baiba bailee bairbre balaxanım balca baldey baldrun baldrún baldvina ballı bama banu banü
bara barabara barb barbar barbara barbel barbera barbie barbora barbra barbro barbára bari barica barkha basilia basriye
bassí baylee baylie bağdat bea beadie beata beate beatrice beatrijs beatris beatrix beatriz beaulah bebba becki beckie
becky bediriye bee begga begim begona begoña behiza belen belgizar belia belinda belkis belkize bella belle belva belén
bena benedicte benedikta benedikte benedita benek bengta benia benice benidikta benigna benita benna benney benný benta
bente bentey benthe bentina bentína benía beníta bera beray berdie berengere berenice bergdis bergdís bergen bergey
bergfriður bergfríður bergheiður berghildur berglaug berglin berglind bergljot bergljót berglín bergmannia bergmannía
bergny bergný bergran bergrin bergros bergrun bergrán bergrín bergrós bergrún bergþora bergþóra berit beriye berna
bernadett bernadette bernadine bernarda bernardina bernardine bernardita berneice bernetta bernhardine bernice berniece
bernita bernodia bernódía berra berrin berta bertha berthe bertina besarta besey bess besse bessie bessí beste bestla
beta betania betanía beth betha bethan bethanie bethann bethany bethzy betina betsey betsy betsý bette betti bettie
bettina betty bettyann bettye bettyjane bettylou bettý beula beulah bev beverlee beverley beverly beyhatun beyonce bezek
beáta bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa bhekizizwe bhekokwakhe bianca bianka bibi bibiana
bibisora bibiána bidayet biddie bieke bienvenida bil bilay bilginur bilha biljana bilkay bilkisu billi billye bimala
bina binay birben birdella birdie birgid birgit birgitt birgitta birgitte birgul birgül birna birsan birta birte birtha
birthe birtie birtna biruta biserka bishakha bitten bitul bitül bjargdis bjargdís bjargey bjargheiður bjarghildur
bjarglind bjarkey bjarklind bjarma bjarndis bjarndís bjarney bjarnfriður bjarnfríður bjarngerður bjarnheiður bjarnhildur
bjarnlaug bjarnrun bjarnrún bjarnveig bjarny bjarný bjarnþora bjarnþruður bjarnþrúður bjarnþóra bjartey bjartmey bjorg
bjorgey bjorgheiður bjorghildur bjork bjorney bjornfriður bjort björg björgey björgheiður björghildur björk björney
björnfríður björt bjørg blaey blanaid blanca blanch blanche blanchie blandine blanduzia blanka blathnaid blazena blažena
blerina blerta blessing blin bliða blomey blondell blossom bluette blythe bláey blædis blædís blín blíða blómey bobba
bobbi bobbye bobette bodil boel boga bogdana bogdis bogdís bogey bogga boghildur boglarka boglárka bohdana bohumila
bohuslava bok bolatito boluwatife bong bonita bonnie bonny bonu borbala borbála borg borgdis borgdís borghildur borgny
borgný borgrun borgrún borgþora borgþóra bosibori bot bothildur botnia botnía bouchra bozena bozica bozidara božena
božica božidara bra braelyn braga braghildur brak branda branddis branddís brande brandee brandi brandie brandusa brandy
branislava branka brea breana breann breanna breanne breda bree breeda breege breffni brenda brendah brenna breonna bria
briana brianda brianna brianne brid bridget bridgett bridgette bridgit bridie brielle briet briget brigette brighid
brigid brigida brigita brigitta brigitte briley brilyant brimdis brimdís brimhildur brimrun brimrún brinda brinley
brionna brisa bristol brit brita britany britney britni britny britta brittaney brittani brittanie brittany britteny
brittnay brittnee brittney brittni brittnie brittny brona bronach bronagh bronislava bronwen bronwyn brooke brooklynn
broņislava bruna brunhild brunhilde bruni brunilda bryana bryanna brylee bryn bryndis bryndís brynfriður brynfríður
bryngerður brynheiður brynhildur brynja brynlee brynn brynny brynný bryony brá brák brândușa bríana bríanna bríet
brígida buelah buena buffy bukurije bula bulah buna bunmi bunny burcuhan bureyre burkney burma busara busisiwe busra
busranur buşra bylgja byrdie bára bárbara bärbel béatrice béatrix bénédicte bérengère bérénice bíbí bína bóel bót
bóthildur büreyre büşranur bənovsə bənövşə cacilia cacilie caddie cadence caetana caglar cahan cailin cailyn cait
caitlin caitlyn caitlynn caitriona cajsa calandra caldonia caleigh cali calista calixta calla calleigh callie calım
cambria camelia camellia cami camie camila camilla camille camisha cammie cammy canan candace candance candela
candelaria candelas candi candice candida candie candis candy candyce canfeza cannie canseven canur caoilfhionn caoimhe
capitola cappie caprice capucine cara caragh caren cari caridad carie carin carina carine carisa carissa carita carla
carlee carleen carleigh carlena carlene carletta carley carli carlijn carline carlita carlota carlotta carly carlyn
carma carman carmela carmelia carmelina carmelita carmella carmen carmenza carmina carminho carmon caro carol carola
carolann carole carolee carolien carolin carolina caroline caroll carolyn carolyne carolynn caron caroyln carra carren
carri carrie carry caryl carylon caryn casandra casiana casie casimira cassandra cassaundra cassey cassi cassie
cassondra cassy cataleya catalina catarina caterina catharina catharine catherin catherina catherine catheriona cathern
catheryn cathey cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn cathy catia catina catinca catrice
catrin catrina catrine catrinel catriona caydence cayetana cayla caylee ceara cecelia cecila cecile cecilia cecilie
cecilija cecille cecily cecilía cecília cedide ceil celena celene celesta celeste celestia celestina celestine celia
celie celina celinda celine celsa cemiyle cena centa centrine ceola cerasela cevale cevregul ceyhunə ceyla ceylin ceyran
cezara chaaya chae chaitaly chaka chakrika chaman chameli chan chana chanchal chanda chandani chanel chanell chanelle
chaney chanez chanie chaniya channie chantal chantay chante chantel chantell chantelle chara charis charise charissa
charisse charita charity charla charlee charleen charlena charlene charlesetta charlette charline charlize charlott
charlotta charlotte charlottie charlsie charlyn charmain charmaine charolette charos charvi chasidy chasity chasmum
chassidy chastity chausiki chavvi chaya chebet chelangat chelo chelsea chelsey chelsi chelsie chelsy chepkemoi chepkoech
chepkorir cher chere cheree cherelle cheri cherie cherilyn cherise cherish cherith cherly cherlyn cherotich cherrelle
cherri cherrie cherry cherryl chery cheryl cheryle cheryll chessie chestina cheyanne chia chiamaka chiara chidimma
chieko chimere china chinelo ching chinyere chipukizi chiquita chiraz chita chizoba chloe chloie chloé chloë chlóe
chrissie chrissy christa christabel christal christeen christel christelle christen christena christene christi christia
christiana christiane christianne christie christin christina christine christinia christl christy chrystal chu chun
chyna chynna ciaobella ciara ciarra ciarrai cicely cici cicək cielo ciera cierra cihan ciji cilga cilla cilli cilly
cimnaz cinarə cinda cinderella cindi cindie cindy cinnamon cinta cinthia cinthya cintia cinzia cipriana cira cirkeline
cisem citlali citlalli citra claire clara clarabelle clare claretha claretta claribel clarice clarinda clarine claris
clarisa clarissa clarisse clarita classie claudette claudia claudina claudine cleda clelia clella clemence clemencia
clementina clementine clemie clemma cleola cleone cleopatra cleora cleotilde cleta cleva clevie cliffie cliodhna cliona
clodagh cloe clora clorinda clothilde clotilda clotilde cloé clyda clydie clytie clàudia cláudia cläre clémence
clémentine codrina codruta codruța coleen colene coletta colette coline colleen collen collene collette colomba colpan
columbia comfort concepcion concepción concepta conception concetta concha conchita connie consolata constanca constance
constanta constantina constanza constanze constança constanța consuela consuelo contessa contina cora coraima coral
coralee coralia coralie coraline corazon corda cordelia cordella cordia cordie cordula corean coreen corene coretta cori
corie corina corine corinna corinne corliss cornelia cornie corona corrie corrin corrina corrine corrinne cosima cosmina
courteney crenguta crenguța creola crescencia cressie crete crina criselda crissie crissy crista cristal cristen cristi
cristiana cristie cristin cristina cristine cristy crysta crystal crystle csilla cuba cuc cuheyna custodia cvetka cydney
cyndi cyndy cyntha cynthia cyrstal cythia cándida cátia cäcilia cäcilie cécile célestine célia célina céline cătălina
cəmalə cəmilə dace dacia daciana dafina dafne dagbjorg dagbjort dagbjörg dagbjört dagfriður dagfríður daggros daggrós
dagheiður dagmar dagmara dagmey dagny dagný dagrun dagrún dahiana dahlia daiana daiga daija daijah daina daine dainess
dairine daisey daisha daisie daisy daisye daja dajana daksha dalaja daldis daldís dalene daley dalia dalila dalili
dalima dalla dallilja dalros dalrós dalía damaris damienne damini damjana damlanur damyanti danae daneen danelle danette
daney danfriður danfríður danheiður danhildur dania danica daniela daniell daniella danielle danijela danika danille
danique danita danitza danièle danna dannette dannielle danuse danuta danuše danyel danyell danyelle danía daníela
daníella daphine daphne daphné darcel darcey darci darcie darcy daria dariana darika darina darinka darja darla darleen
darlena darlene darline darling darlyne darta dary dasia davida davina davnet dawn dawna dawne dayamai dayami dayana
dayanara dayita dayle dayna dayse daysi daðey daðina daðína deadra deana deandra deandrea deann deanna deanne dearbhail
dearbhaile dearbhla deasia deb debbi debbie debbra debby debera debi debora deborah deborrah debra debrah debroah debóra
dede dedra deeann deeanna deedee deedra deena deepa deetta deger deha deicy deidra deidre deirbhile deirdre deisy deja
dejah delaine delana delaney delcie delena delfina delia deliah delicia delila delilah delina delinda delisa della
dellar delle dellia dellie delmy delois deloise delora deloras delores deloris delorse delpha delphia delphine delsie
delta dema demetra demetria demetrice demi dena denae dendy dendý deneen denese denice deniis denine denisa denise
denisha denisse denita denna dennise denyse deonna derly derval dervilla dervla derya deryanur desirae desiree desirée
despina dessa destany destinee destiney destini destiny detra devi devika devona devora devorah dewi deyanira dezzie
değer dhriti dia diah dian diana dianah diandra diane diann dianna dianne dicie dicy dida didda didina diedra diedre
dierdre dietlind dietlinde digna dijana dilara dilarə dilcan dildora dilfeza dilhus dilhuş dilja diljá dillie dilnoz
dilnur dilsad dilsat dilsitan dilşad dilşat dima dimitrina dimmbla dimmblá dimmey dimple dina dinah dinda dinorah dione
dionisia dionna dionne dipta dis disa disella dita ditte divan divina divya dixie diya diyora diána diāna djuana djuna
doa dobromila dobroslava dochia docia dodie dogannur dogg dogun doina dola dollie dolly dollye dolores doloris dolphine
domenica domhildur dominga dominica dominika dominque domitila domnica domonique dona donata donatella donella doner
donetta donette donia donie donita donna donnetta donnette donya dora doralisa dorathea dorathy dorcas dorcus doreatha
doreen dorene doretha dorethea doretta dorey doria doriana dorie dorien dorina dorinda dorine doris dorit dorita dorla
dorle dorli dorota dorotea doroteja dorotha dorothe dorothea dorothee dorothy dorothée dorottya dorte dortha dorthe
dorthea dorthey dorthy dosha doshia doshie dosia dossie dot dottie dotty dounia dove dovie doyinsola doğannur draga
dragana dragica drahomira drahomíra drahoslava drauma draumey dreama drema drifa drita drofn droplaug drott drucilla
drusilla drífa drótt dröfn dua dufa duha dulce dulcie dumisani dumisile dumitra dumitrana duna dunja dunya dunyo duong
durdanə durdona durgadin durna durnisə durrusehvar dursadiye dusanka dusti duyen duyguhan duyên dušanka dwan dwana dyan
dymphna dympna dyrborg dyrfinna dyrleif dyrley dyrunn dzidra dzintra dáša dæja débora déborah désirée día díana díanna
díma dís dísa dísella dóa dómhildur dóra dórey dóris dórothea dórótea dóróthea dögg dögun döner dörte dörthe dúa dúfa
dúna dünya dürdanə dürnisə dürrüşehvar dýrborg dýrfinna dýrleif dýrley dýrunn dārta dương eadaoin earlean earleen
earlene earline earnestine eartha easter eathel eavan ebba eboni ebonie ebonney ebony ecaterina ecegul ecegül echo ecrin
eda edaviye edda eddah edel edelgard edelmira edeltraud edeltraut edeltrud edhitha edil edilma edina edinah edit edita
edite edith editha edla edmonia edna ednah edona edra edrie edris eduarda edwina edyth edythe edīte eesha eeva efemia
efemía effa effie efil eftimia egedia egedía egenur eggrun eggrún egla egzona ehrentraud ehtel eija eik eila eileen
eilene eilis eilish eimear eimer eimhear einbjorg einbjörg eindis eindís einey einfriður einfríður einhildur einina
einrun einrún einína eir eira eiravati eirdis eirdís eirfinna eirika eirny eirný eirun eiríka eirún eithel eithne eivor
eiðny eiðný eiðunn ekaja ekani ekanta ekantika ekaterina ekiya ekta ela eladia elaina elaine elamiye elana elane elanor
elayne elba elberta elcira elcy elda eldbjorg eldbjörg eldey eldlilja eldora eldrun eldrún elea eleanor eleanora
eleanore elease electa eleina elektra elena elenborg elene eleni elenor elenora elenore eleonor eleonora eleonore
eleonóra elfa elfi elfida elfie elfreda elfrieda elfriede elfur eliabeth eliana eliane elianna elicia elida elidia elien
eliette elif elifnur eligia eliisa elin elina elinbet elinbjorg elinbjort elinborg elindis eline elingunnur elinheiður
elinore elinros eliona eliros elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta elisaveta elise eliska
elissa elita eliz eliza elizabet elizabeta elizabete elizabeth elizbeth elize elizebeth eliška elka elke ella ellamae
ellan ellar elle ellen ellena eller elley elliana ellie ellin ellinor ellisif elly ellyn ellín ellý elma elmina elmira
elmire elmyra elna elnarə elnora elnurə eloa eloah elodia elodie elois eloisa eloise elona elosy elouise eloá eloísa
eloïse els elsa elsabet elsbeth else elsebeth elsi elsie elsy elsí elsý elta elva elvan elvana elvera elvi elvia elvie
elvina elvira elvire elvy elvíra elvý elvīra elwanda elwira elyse elyssa elzada elzbieta eléa eléna eléonore elía elíana
elín elína elínbet elínbjörg elínbjört elínborg elíndís elíngunnur elínheiður elínrós elíná elírós elísa elísabet
elísabeth elīna elżbieta ema emal emaline emanuela emanuella emanuelly ember embla emelda emelia emeliana emelie emelina
emeline emely emelyne emelía emelíana emelína emer emeralda emerita emese emiko emilce emilee emilia emiliana emilianna
emilie emilija emilly emilse emily emilía emilíana emilíanna emilý emina emine emis emiş emma emmaculate emmah emmalee
emmaline emmanuelle emmer emmi emmie emmy emmý emogene emperatriz emy emília emý emīlija ena encarna encarnación
encarnita endah ene enedina eneida eneka enfes engilbjort engilbjört engilrað engilros engilráð engilrós engla enid
enika eniko enikő eniola enith enja enna enola enriqueta enya enóla eola eowyn epifania eppie epsie era erbay erdmute
erem eres ergul ergül erica ericka erika erin erina erinn eris eriş erla erlen erlene erlin erlinda erline erlín erma
ermelinda ermina ermine erminia erna ernestina ernestine erny erva ervaniye erykah eryn erzsebet erzsébet esengun
esengün eshana esi esila esim esja eslemnur esma esmanperi esmarelda esmee esmeralda esmira esmée esna esparta esperanza
essa essence essi essie esta estefana estefani estefania estefany estefanía estela estell estella estelle ester estera
esteri esther estie estiva estrella eszter eta etela etelka etelvina etha ethel ethelene ethelyn ether ethie ethna ethne
ethyl ethyle etna etsuko etta etter ettie eudora eufemia eufemía eufrosina eugena eugenia eugenie eugénia eugénie eula
eulah eulalia eulalie eulália eun euna eunice eunika euphemia eura eusebia eustolia eva evalena evaline evalyn evalyne
evamaria evangelia evangelina evangeline evangelista evanghelina evde eve evelena evelia evelien eveliina evelin evelina
eveline evelyn evelyne evelynn evelína everline everlyne evette evey evfemia evfemía evgenia evgenía evi evia evie evija
evita evlalia evlalía evon evonne evrim evy evíta ewa ewatomi ewelina exa exie eybjorg eybjort eybjörg eybjört eydis
eydís eyfriður eyfríður eygerður eyglo eygló eyhildur eyja eyjalin eyjalín eyleif eylin eylín eyros eyrun eyrós eyrún
eyveig eyvor eyvör eyþora eyþruður eyþrúður eyþóra ezgin eðna eşim fabia fabiana fabienne fabiola fabiënne fabrizia
fadekemi faderera fadile fadime fadıla fae fainche fairy faisa faith faizah faize falak falguni fallon falon familə
fancy fanndis fanndís fanney fanni fannie fannlaug fanny fannye fanný farah farangiz farhiya farhunnisa farida farijika
fariza farrah farzona fathonah fatigul fatigül fatiha fatihə fatima fatimah fatime fatimə fatinur fatma fatmanur fatmire
fatuma faustina faviola fawn fay faye fayize fe febe febi februn febrún feden federica fehintola fehmiye felecia felica
felicia feliciana felicidad felicie felicita felicitas felicity feline felipa felisa felisha felista felister felistus
felizitas fella fem fema femke fenna fenne ferahdiba feraye ferhan feriel ferinaz fermina fermuta fern fernanda fernande
ferne ferny feruza feryas feyha feyzin fia fiamma fibikemi fidan fidaye fidela fidelia fidelma fides fien fiene fifa
fikayomi fildan filipa filipia filippa filippia filippía filipía filiz filofteia filomena filoména finna finnbjorg
finnbjork finnbjörg finnbjörk finnboga finnborg finndis finndís finney finnfriður finnfríður finnlaug finnros finnrós
finola fiona fionna fionnuala fionnula fiorella firdevis firuzə firəngiz fitnat fitore fitria fitriani fizzə fjalldis
fjalldís fjola fjolla fjóla flavia flavie fleda fleeta fleta fleur flo floare floarea flonnie floor floortje flor flora
florance flore florence florencia florene florenta florentina florentine florența floretta floria floriana floriane
florica florida florie florina florinda florine florrie flossie flurina flóra folashade folda fonda fonn fortunata forum
fotima fouzia fran franca france francene frances francesca franchesca francia francie francies francina francine
francisca franciska francisquita francoise francy franka fransisca fransiska frantiska františka franziska françoise
frauke freda fredda frederica fredericka frederika frederike frederikke frederique fredia fredricka fredrika freeda
fregn freia freida freja fresia freya freydis freydís freygerður freyja freylaug freyleif frida fridah frieda
friedericke friederike friedhilde friedl friedlinde frigg friða friðbjorg friðbjort friðbjörg friðbjört friðborg friðdis
friðdora friðdís friðdóra friðey friðfinna friðgerður friðjona friðjóna friðlaug friðleif friðlin friðlín friðmey friðny
friðný friðrika friðrikka friðros friðrun friðrós friðrún friðsemd friðveig friðþora friðþóra frona fronia fronie
fronnie frostros frostrós froðny frusina frán frédérique fríða fríður fróðný fugen fuma fumiko fura fátima félicie
féline fía fídes fífa fönn fügen fəridə fərqanə fəxriyyə gabel gabriela gabriella gabrielle gabrielly gabríela gabríella
gaby gaelle gaia gaida gail gaja gala galilea galina gambo ganga ganimete ganiye garima gasti gauja gaurangi gauri
gaurika gautami gauthildur gawati gayathri gaye gayla gayle gaylene gaynell gaynelle gaëlle geanina gearldine geetika
gefjun gefn geira geirbjorg geirbjörg geirdis geirdís geirfinna geirfriður geirfríður geirhildur geirlaug geirloð
geirlöð geirny geirný geirriður geirrun geirríður geirrún geirþruður geirþrúður gelengul gelengül gelsomina gema gemma
gena genesis geneva genevie genevieve genevive geneviève genevra genia genna gennie genny genovefa genoveva genta
gentiana gențiana georgann georganna georgeann georgeanna georgene georgeta georgetta georgette georgia georgiana
georgiann georgianna georgianne georgina georgine georgía geraldine geralyn gerarda gerardine gerda gerdi gerhild
gerlind gerlinde germaine germana gerri gerta gertha gerti gertie gertraud gertraude gertraut gertrud gertruda gertrude
gertrudis gertrúda gertude gerða gerður gesa gesare gesche gesine gestheiður gestny gestný gestrun gestrún geta gethera
getrude ghaliyati gherghina ghislaine gia giada giana gianina gianna gidget giesela gifty gigi gigja gilberte gilda
gillian gillie gilly gillý gilma gilslaug gina ginette ginger ginny gioia giorgia giorgiana giovanna girtha gisa gisela
gisele giselle gisla gisley gislina gislinde gislny gislrun gislunn gisselle gissunn gisèle gita gitta gitte giulia
giuliana giulietta giuseppa giuseppina gizela gizella gizem gjaflaug gladis glady gladyce gladys glayds glenda glendora
glenna glennie glennis glenys glinda glo gloa globjort glodis gloey gloria glory gloría gloð glynda glynis gló glóa
glóbjört glódís glóey glóð gna gná goa godelieva godelieve gogo gok gokce gokperi golda goldia goldie goli goma goncafer
gonul gordana gorsev gozem grace gracelyn gracia graciana gracie graciela grainne grania gratiana gratiela grayce grazia
graziella grazyna grațiana grațiela greca grecia greet gregoria grein greloð gret greta gretchen grete gretel grethe
gretl gretta gricelda griet grieta grima grimey grimheiður grimhildur grisel griselda grit gro groa grélöð grét gréta
gríma grímey grímheiður grímhildur gróa grēta gua gudrun gudula gugu gugulethu guillermina gul gularə gulay gulbani
gulbeyan gulbiye gulce gulcegun gulcin gulcohrə guldam gulder guldunya gulenay guler gulev gulfari gulfeza gulgen
gulguzel gulhisar gulinaz gulkadın gullbra gullbrá gulluhan gullveig gully gullý gullər gulmira gulmisal gulnar gulnarə
gulnaz gulnaziye gulnur gulozge gulper gulsa gulsalın gulselin gulsen gulseref gulseren gulsevil gulsiye gulsu gulsum
gulsən gultac gulten gulter gultəkin gulus gulustan gulxar gulzadiye gulzar gulər gumma gun gunay gunborg gunda gundel
gundhild gundi gundula gunebakan gungoren gunhild gunilla gunita gunn gunnbjorg gunnbjort gunnbjörg gunnbjört gunnborg
gunndis gunndora gunndís gunndóra gunnel gunnella gunnfinna gunnfriður gunnfríður gunnharða gunnheiður gunnhildur
gunnjona gunnjóna gunnlaug gunnleif gunnloð gunnlöð gunnrun gunnrún gunnur gunnveig gunnvor gunnvör gunny gunný gunnþora
gunnþorunn gunnþóra gunnþórunn gunsel gunta gunvor gurcuye gurli gurry gurrý gurten gusta gusti gustie guusje guvercin
guzey guðbjorg guðbjort guðbjörg guðbjört guðborg guðdis guðdís guðfinna guðfriður guðfríður guðjona guðjóna guðlaug
guðleif guðlin guðlín guðmey guðmunda guðmundina guðmundína guðny guðný guðriður guðrun guðríður guðrún guðsteina
guðveig gwen gwenaelle gwenaëlle gwenda gwendolen gwendoline gwendolyn gwenn gwyn gwyneth gyda gyongyi gyorgyi gytta
gyða gyðja gyðriður gyðríður gyöngyi györgyi gæfa gæflaug génesis géraldine gía gígja gísela gísla gísley gíslný gíslrún
gíslunn gíslína gíta góa gógó gök gökperi gökçe göli gönül görsev gözem gúa gül gülarə gülay gülbani gülbeyan gülbiye
gülcegün güldam gülder güldünya gülenay güler gülev gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan
güllər gülmira gülmisal gülnar gülnarə gülnaz gülnaziye gülnur gülper gülsalın gülselin gülsen gülseren gülsevil gülsiye
gülsü gülsüm gültac gülten gülter gültəkin gülxar gülzadiye gülzar gülçe gülçin gülçöhrə gülözge gülüs gülüstan gülüş
gülşa gülşeref gülşən gülər günar günay günebakan güngören günsel gürcüye gürten güverçin güzey ha habiba habibe hacile
hadassa hadassah hadda haddy haddý hadicha hadija hadiza hadjer hadrey hae hafbjorg hafbjörg hafborg hafdis hafdís hafey
haflina hafliða haflína hafny hafný hafros hafrun hafrós hafrún hafsa hafsat hafshah hafsteina hafþora hafþóra hafıza
haiba hailee hailey hailie hajnalka hakonia haleigh halenur haley hali halie halima halina halisi haliye halla hallbera
hallbjorg hallbjörg hallborg halldis halldora halldís halldóra halle hallfriður hallfríður hallgerður hallgunnur
hallkatla hallny hallný hallrun hallrún hallveig hallvor hallvör hamima hamiyet hamsini han hana hanbiken hang hanh hani
hania hanife hanim hanja hanna hannabel hannah hannchen hanne hannele hannelore hanney hanny hanora hansa hansina
hansultan hansína harbinaz harinakshi harini harita harlene harmony harpa harriet harriett harriette haruko hasel hasgul
hasgül hashiki hasna hasret hassie hatice hatima hatin hattie hauwa hauður hava havali havse hawa hawehindi hayat haydee
haydée hayel haylee hayleigh hayley haylie hayrunnisa hayrünnisa hazel hazelle hazine hazle heather heaven heba hedda
hedi hedvig hedviga hedvika hedwig hedy hedí hee hege heide heidelinde heidelore heidemarie heiderose heidi heidrun
heidy heike heiða heiðbjorg heiðbjork heiðbjort heiðbjörg heiðbjörk heiðbjört heiðbra heiðbrá heiðdis heiðdís heiðlaug
heiðloa heiðlóa heiðny heiðný heiðros heiðrun heiðrós heiðrún heiður heiðveig hekime hekla helaine helan heleen helen
helena helene helga heli helina helinä hella helle hellen hellena hellevi helma helmi helmtrud heloisa heloise heloísa
helvi helyn helén heléne helēna hema hemal hemangini hemani hendrikka henife henna henni hennie henny henný henretta
henrieta henrietta henriette henrika henrike henríetta hera heracleea herbjorg herbjort herbjörg herbjört herborg herdis
herdís herfriður herfríður hergerður herlaug herlinda herlinde herma hermelinda hermila hermina herminda hermine
herminia hermína hersilia hersilía herta hertha hervor hervör herþruður herþrúður hessie hester hesti hettie hetty heva
hezniye hicran hidaya hiedi hien hilah hilaria hilary hilayda hilda hildah hildburg hilde hildegard hildegarde hildegart
hildegund hildegunde hildibjorg hildibjörg hildigerður hildigunnur hildiriður hildiríður hildisif hildred hildur hilkka
hillevi hilma hiltraud hiltrud himinbjorg himinbjörg hind hinet hinewai hinrika hinrikka hiral hiroko hisako hjalmdis
hjalmey hjalmfriður hjalmgerður hjalmros hjalmrun hjalmveig hjalta hjaltey hjordis hjorfriður hjorleif hjorny
hjortfriður hjálmdís hjálmey hjálmfríður hjálmgerður hjálmrós hjálmrún hjálmveig hjördis hjördís hjörfríður hjörleif
hjörný hjörtfríður hlaðgerður hledis hlif hlin hlokk hlédís hlíf hlín hlökk hoa hodari hodd hogna hokumə holley holli
hollie holly holmbjorg holmdis holmfriður honey honora hope horn hortencia hortense hortensia hortenzia hoskadem houda
hoşkadem hrafna hrafnborg hrafndis hrafndís hrafney hrafngerður hrafnheiður hrafnhildur hrafnkatla hrafnlaug hrafntinna
hraundis hraundís hrefna hreindis hreindís hrolfdis hronn hroðny hrund hrólfdís hróðný hrönn hsiu huban hubertine huda
hue hugbjorg hugbjort hugbjörg hugbjört hugborg hugdis hugdís hugljuf hugljúf hugrun hugrún huguette hui huia huld hulda
huldah huldis huldrun huldrún huldís hulya humaira humaiya humayra humeyra hunbjorg hundis hungerður huong hurican
hurmet hurside huruyet hurşide husniyyə husnuhal hvonn hvönn hwa hyacinth hye hyo hyon hyun hákonía héloïse hélène
hólmbjörg hólmdís hólmfríður hödd högna hökümə hörn húnbjörg húndís húngerður hüda hülya hümeyra hürmet hürüyet hüsniyyə
hüsnühâl hương həcər hồng iara iasmina iben ibeth ibironke ibolya ica icey icha icie icimbike icy ida idabelle idalia
idamae idda ide idell idella idika idun iesha ieshia ieva ifa ifeoma ifora ifunanya ignacia iida iiris ijaya ika iklim
ikram ikshita ila ilah ilahə ilana ilaria ilda ildes ildiko ildikó ildız ileana ileen ilene ilenia ilga ilhamə iliana
ilinca ilka ilkanə ilkbahar ilklima illa ilma ilmur ilnarə ilo ilona ilonka ilper ilqarə ilsa ilse iluminada ilze ima
imane imani imany imara imelda imene imge imke immaculate immy immý imo imogen imogene imona imrihan in ina inara inarə
inaya inayət incifir inda indah indali indi india indiana indie indira indy indía indíana indíra ine inell ines inese
ineta inez inga ingalill ingdis ingdís inge ingeborg ingeburg ingegard ingegerd ingegärd ingela ingelise ingelore inger
ingetraud ingetraut ingey ingheiður inghildur ingibjorg ingibjort ingibjörg ingibjört ingiborg ingifinna ingifriður
ingifríður ingigerður ingilaug ingileif ingilin ingilín ingimaria ingimaría ingimunda ingiriður ingiros ingiríður
ingirós ingisol ingisól ingiveig ingrid ingrida ingried ingrun ingrún ingrīda inguna ingunn ingveldur inka inken inkeri
inmaculada inna inocencia insa insaf inta intan intizar inès inés inês ināra ioana ioanina iola iolanda iona ione ionela
ionelia iosefina iradə iraida ireland iren irena irene iretioluwa iriana iridenta iridian irina irine iris irish irja
irma irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmy irmý irpa irunn irva irya
iryna irène irén iréne irēna irıs isabel isabela isabell isabella isabelle isabelly isadora isafold isalind isaline
isamar isaura isbjorg isdis ise isela isey isfold isgerður isha ishani ishanvi ishildur ishita isidora isidra isin isis
isla islaug isleif islime ismey isobel isol isold isolde isolina isra isrun issol isveig isın ita itanya itzel itziar
iulia iuliana iunn iustina iva ivah ivana ivanka ivanna ivelisse iveta ivette ivie ivka ivona ivone ivonne ivy iwona
iyabode iyadunni iyana iyanna iymona iza izabela izabella izabelle ize izel izetta izola izora iða iðunn işin işın i̇de
i̇hsan i̇klim i̇lahə i̇ldeş i̇lhamə i̇lkanə i̇lkbahar i̇lklima i̇lnarə i̇lper i̇lqarə i̇mge i̇mrihan i̇narə i̇nayət
i̇ncifir i̇nsaf i̇ntizar i̇radə i̇rfan i̇slime i̇sra i̇zel i̇çimbike ja jaana jacalyn jacelyn jacey jacinda jacinta
jacintha jackeline jackelyn jacki jackline jacklyn jackqueline jaclyn jacobine jacqualine jacque jacquelin jacqueline
jacquelyn jacquelyne jacquelynn jacquetta jacqui jacquie jacquiline jacquline jacqulyn jada jade jadranka jadwiga jaeda
jael jaelyn jaelynn jagrati jagvi jahi jaida jailene jailyn jaimee jakayla jakobina jakobína jaleesa jalisa jalissa
jaliyah jalsa jalyn jalynn jalə jama jamalia jamee jami jamika jamila jamiya jamya jana janae janaki janani janay jane
janean janee janeen janel janell janella janelle janene janessa janet janeta janeth janett janetta janette janey janiah
janice janie janiece janin janina janine janise janita janiya janiyah janja janna jannet janneth jannette janni jannie
jannika january januja janya janyce jaquelin jaqueline jaquelyn jara jarmila jarnbra jarngerður jaromira jaromíra
jaroslava jarun jaruthip jarún jarþruður jarþrúður jasiri jaslene jaslyn jasmijn jasmin jasmina jasmine jasminka jasmit
jasmyn jasmyne jasmín jasna jaunita javiera jaycee jaycie jayda jayde jaye jayla jaylah jaylee jayleen jaylene jaylinn
jaylyn jaylynn jaymie jayna jayne jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazmín jaël jeana jeane jeanelle
jeanene jeanett jeanetta jeanette jeanice jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine
jeanny jebet jecinta jedidah jeevika jekaterina jelagat jele jelena jelita jelka jemima jemimah jemma jemutai jen jena
jenae jene jenee jenell jenelle jenetta jenette jeneva jeni jenice jenifer jeniffer jenilee jenine jenipher jenise jenna
jennefer jennell jennette jennie jennifer jenniffer jennine jenny jenný jensina jensína jente jepchirchir jepchumba
jepkemoi jepkoech jepkorir jepkosgei jeptoo jeraldine jeri jerica jerilyn jerilynn jerlene jerneja jerono jerop jerotich
jerri jerrica jerrie jerrilyn jerusha jeruto jeryl jesca jesenia jesica jessenia jessi jessia jessica jessika jessye
jessý jestine jesusa jesusita jet jetta jewel jhalak jhoana ji jil jill jillian jimena jin jina jindriska jindřiška
jinnie jinny jinthe jirina jitka jiřina jo joa joan joana joane joanie joann joanna joanne joannie joaquina jocelyn
jocelyne jocelynn jodee jodi jodie jodis joeann joell joella joelle joellen joetta joette jofriður johana johanna
johannah johanne johna johnetta johnette johnna johnsie joie joke jokla jokulros jolan jolana jolanda jolanta jolanthe
joleen jolene jolette jolie jolien jolijn jolin jolina joline jolyn jolynn jolán jonanna jonasina jonbjorg jonbjort
jondis jondora jone jonell jonelle joney jonfriður jong jongerð jonheiður jonhildur joni jonida jonie jonina joninna
jonna jony jora jordana jordin joretta jorgina joriður jorja jorlaug jorunn josebina josee josefa josefiina josefin
josefina josefine josefita joselin joseline joselyn josepha josephina josephine josette josiane josianne josie
josiephine josipa joslyn josphine jossie josy josée joséphine journey jovana jovina jovita joy joya joyce joycelyn joye
joyline jozefa jozefina jozefína jozica joëlle jožefa jožica juana juanita judea judi judie judit judita judith judy
judyth jula julee julene julia juliana juliane juliann julianna julianne julie julieann julienne juliet julieta julieth
julietta juliette julija julijana juliros julisa julissa julita juna june jung junia juniana junie junita junko justa
justina justine justyna justína jutta juulia jyoti jytte járnbrá járngerður jázmin jéssica jóa jóanna jódís jófríður
jóhanna jólín jóna jónanna jónasína jónbjörg jónbjört jóndís jóndóra jóney jónfríður jóngerð jónheiður jónhildur jóninna
jónný jónída jónína jóný jóra jórlaug jórunn jóríður jósebína jósefín jósefína jökla jökulrós jörgína júdea júdit júlia
júlía júlíana júlíanna júlíetta júlírós júnía júníana jūla jūle jūlija ka kaaren kaarina kaat kacey kaci kacie kacy
kadence kadijah kadri kadınana kaela kaelyn kaelynn kahina kaia kaija kaila kailee kailey kailyn kaisa kaitlin kaitlyn
kaitlynn kaiya kaja kajsa kaleena kaleigh kalene kaley kalie kalina kaliyah kalla kallie kaltrina kaluwa kalyn kam
kamala kamaria kami kamila kamilah kamilla kamilly kamilə kamma kamora kamya kamí kandace kandef kandi kandice kandis
kandra kandy kanesha kani kania kanisha kapitola kapítóla kara karama kardelen karen karena karey karie karima karimah
karin karina karine karis karisa karissa karitas karla karlee karleen karlene karley karlie karlijn karlina karlinna
karlotta karly karlyn karlína karlīna karmen karo karola karole karolien karoliina karolin karolina karoline karolyn
karolína karon karren karri karrie karry karsyn kartika kary karyl karyme karyn karí karín karína karítas karó karólín
karólína kasandra kasha kashish kashvi kasi kasie kasiyah kaskazi kassandra kassidy kassie kata katalin katalina
katariina katarina katarzyna katarína katarīna katcha kate katelijne katelin katelyn katelynn katerina katerine katerína
kateřina kathaleen katharina katharine katharyn kathe katheleen katherin katherina katherine katherinne kathern katheryn
kathey kathi kathie kathinka kathleen kathlene kathline kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati
katia katica katie katina katinka katja katla katleen katlin katlyn katlynn katri katrice katrien katriina katrijn
katrin katrina katrine katriona katrín katrína katrīna kattie katty katy katý kaver kavya kay kaya kayce kaycee kaydence
kayla kaylah kaylan kaylee kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kazime kazuko
kaðlin kaðlín keanna keara kecia keeley keely keena keesha keeva kefser keiko keila keira keisha keitha kelcie keli
kelis kelle kellee kelli kellie kellye kellý kelsea kelsey kelsi kelsie kemberly kemuma kemunto kena kenda kendra kenia
kenisha kenley kenna kennedi kenyetta kenza kera keren keri kerime kerri kerrie kerstin kerttu kerubo kesha keshia
ketilbjorg ketilbjörg ketilfriður ketilfríður ketilriður ketilríður keturah keva keya keyla kezban kezia keziah khadidja
khadija khadijah khalilah khanyisile khloe kia kiah kiana kiandra kianna kiara kiarra kibafupia kibibi kiddy kiddý kiera
kierra kiersten kiesha kifaye kifayət kikelomo kiki kimber kimberely kimberlee kimberley kimberli kimberlie kimberly
kimbery kimbra kimi kimiko kimora kimya kina kinaya kindra kinga kinley kinsey kinsley kiojah kipepeo kira kiri kirsi
kirsten kirsti kirstie kirstin kirstine kirsty kirstín kisha kisima kitan kitti kittie kitty kittý kiwara kiya kiyoko
kizzie kizzy kjalvor kjalvör kjersti kladia klara klare klaudia klaudie klavdija klea klementina klementína kleopatra
kleópatra kloe klothilde kládía klára kläre kolbjorg kolbjörg kolbra kolbrun kolbrá kolbrún koldis koldís kolfinna
kolfreyja kolgrima kolgríma kolka koncagul koncagül konkordia konkordía konny konný konstanze konul kora kordula kori
korinna korka kormloð kormlöð kornelia kornelía kornélia kortney kosisochukwu kourtney kovsər kreszentia kreszenz kria
kriemhild krisha krissy krista kristal kristan kristbjorg kristbjörg kristborg kristeen kristel kristen kristensa
kristey kristfriður kristfríður kristgerður kristi kristiana kristiane kristianna kristie kristien kristiina kristin
kristina kristine kristiāna kristjana kristjona kristjóna kristlaug kristle kristlin kristlind kristlín kristny kristný
kristolina kristros kristrun kristrós kristrún kristveig kristvina kristy kristyn kristyna kristíana kristíanna kristín
kristína kristólína kristýna kristþora kristþóra krisztina kritika krysta krystal krysten krystin krystina krystle
krystyna kría ksenija kubran kuchanua kum kumral kumush kunigunda kunigunde kunkyi kutgun kutgün kutun kveta kvetoslava
květa květoslava kwamboka kweli kya kyara kyla kylah kylee kyleigh kylene kylie kyllikki kym kymberly kyoko kyong kyra
kyrie kyung kára kâzime käte käthe käthi kæja kókó könül kövsər kübran künkyi kısmet kəmalə lacey lachelle laci lacie
lacramioara lacresha lada ladawn ladina ladislava ladli ladonna lady lael laetitia lahoma lai laia laika laila lailah
lailati laine lainey laini lais laisha lajita lajuana lakeesha lakeisha laken lakendra lakenya lakesha lakeshia lakia
lakiesha lakisha lakita lakshmi lala lale lalita lalla laly lalə laləzar lamiyə lamonica lan lana lanell lanelle lanette
laney lang lani lanie lanita lanora laoise laora laquanda laquita lara larae laraine laras laree larensina laretta larey
larhonda larisa larissa larita laronda larraine lasandra lashanda lashandra lashaun lashaunda lashawna lashawnda lashay
lashell lashon lashonda lashunda lasonya lassie latanya latarsha latasha latashia latesha latia laticia latifah latika
latina latisha latonia latonya latoria latosha latoya latoyia latrice latricia latrina latrisha laufey laufheiður
laufhildur lauga laugey laugheiður launa laura lauralee lauran laure laureen laurel lauren laurena laurene laurentia
laurenția lauretta laurette lauriane laurice laurie laurina laurinda laurine lauryn lavada lavanya lavelle lavender
lavenia lavera laverna laveta lavette lavina lavinia lavize lavona lavonda lavone lavonia lavonna lavonne lavínia lavīze
lawana lawanda lawanna lawrencia layla laylah laylo laze laëtitia laíla laís le lea leafy leah leala leana leandra leane
leaner leann leanna leanne leanora leatha leatrice lecia leda leeann leeanna leeanne leela leen leena leesa leia leida
leidy leigha leighann leikny leikný leila leilani leire leisa leisha leitha lejla lekha lekisha lela lelah lelar lelia
lella lemma lempi lena lenah lene leni lenita lenka lenna lenora lenore leocadia leokadia leola leoma leona leonarda
leoni leonia leonida leonie leonila leonor leonora leonore leontina leontine leontīne leonóra leopolda leopoldina
leopoldine leora leota lera lerze lesa lesana lesha lesia leslee lesli lesly lesta leta letha lethia leticia letisha
letitia letizia letiția letta lettie letty letícia leva levina lexi lexis lexus leydi leyla leyli leyre lezize lezlie
leïla leóna leónóra lhanzey li lia liana liane lianne liba libbie libby liberty libia libni librada libusa libuse libuša
libuše liceth licia lida liddie lidia lidie lidija lidwina lidya lieke lien liene lies liesa liesbet liesbeth lieschen
liesel lieselot lieselotte lieve lieze lif lifdis liga ligia ligita liisa lila lilah lili lilia lilian liliana liliane
lilianna lilie lilija lilijana lilita lilja liljana liljuros liljurós liljá lill lilla lillemor liller lilli lillia
lilliam lillian lilliana lillianna lillie lillis lilly lillý lilo lilou lily lilyan lilyana lilyanna lilý limon lin lina
linah linbjorg lind linda lindah linddis linddís linde lindis lindita lindsay lindsey lindsy line lineik linet linette
liney ling lingny lingný linh linhildur linna linnea linnéa linsey lintang lioara lioba lipika liridona lisa lisabet
lisabeth lisandra lisanne lisbet lisbeth lise lisebet liselott liselotte liseth lisette lisha lissa lissette lissi
lissie lissy listalin listalín lita litha littie litzy liv liva livia liwia liya liz liza lizabeth lizbeth lize lizete
lizeth lizette lizz lizzette lizzie lizzy ljiljana ljosbjorg ljosbra ljotunn ljubica ljubov ljudmila ljósbjörg ljósbrá
ljótunn loa lockie loda loes lofn loftveig logey loice loida lois loise lokbra lokbrá lola lolita lolla lollie loma lona
londa londisizwe londiwe londyn loni lonna lopa lora loraine loralee lorayne lore lorean loredana loree loreen lorelai
lorelei loreley lorena lorene lorenza loreta loretta lorette loretto lori loria loriann lorie lorilee lorina lorinda
lorine lorita lorna lorraine lorrayne lorretta lorri lorriane lorrie lorrine lory lossie lot lota lotta lotte lotti
lottie louana louane louann louanna louanne louella louetta louisa louise louisiana loula louna loura lourdes lourie
lousie louvenia lova lovella lovetta lovey lovina lovis lovisa lovísa loyce loyola lu luana luann luanna luanne luara
luba luberta lubica lubomira luboslava luce lucero lucetta lucette luci lucia luciana lucie lucienne lucija lucila
lucile lucilla lucille lucina lucinda lucindy lucrecia lucretia lucrezia lucreția lucy lucía luda ludie ludivina
ludivine ludmila ludmilla ludomila ludovica ludwina luella luena luetta lufen lugenia luigia luigina luisa luisana luise
luisina luitgard luiza lujza lukka lula lulah lular lulie luljeta lulla lulu luminita luminița luna lunna lupita lura
lurana lurena lurlene lurline lusia lusinda lutfiyyə lutgarde lutgardis lutgart lutie luvenia luvinia luvisa luz luzia
luzie luzmira luísa luðvika lya lyda lydia lydiah lydiane lydianne lydie lydía lykke lyla lylah lyna lynda lyndia
lyndsay lyndsey lynell lynelle lynetta lynette lyngheiður lynley lynna lynne lynnette lynsey lysiane lára lárensína
láretta lárey lâle læla lærke léa léana léane léna léone léonie léontine lía líba líf lífdís lín lína línbjörg líndís
líneik líney línhildur lísa lísabet lísandra lísbet lísebet lív lívia lóa lóreley lúcia lúcía lúna lúsinda lúsía lúvísa
lúísa lúðvíka lüfen lütfiyyə lýdia lýdie lýdía lăcrămioara lība līga līna līza lūcija ləman lətafət lətifə ma maaike
maaria maarit maartje mabel mabell mabelle mabil mable macarena macaria macel macey machelle maci macide macie macy
madaha madalena madalene madalina madaline madalyn madalynn madara maddalena maddie maddison maddy maddý made madelaine
madeleine madelene madelief madeline madelyn madelynn madge madhavi madie madilyn madilynn madina madini madisen madison
madisyn madleina madlen madlyn madoa madonna madora madyson mae maebell maebelle maegan maelle maelys maeva maeve
mafalda maftuna magali magalie magaly magan magaret magarete magda magdalen magdalena magdalene magdaline magdaléna
magdolna magen magga maggey maggie maggy maggý magna magndis magndís magnea magnes magney magnfriður magnfríður
magnheiður magnhildur magnolia magnusina magny magnúsína magný magnþora magnþóra magret magrit magðalena mahala mahali
mahalia mahalie mahi mahigul mahigül mahika mahirə mahizər mahnaz mahter mahulena mai maia maida maidis maie maighread
maija maike maiken maila maile maimuna maimunah maira maire mairead mairin maisa maisha maisie maisol maisy maisə maite
maitê maivi maiya maja majani majella majken majorie majvor makaila makala makarena makayla makeda makena makenna
makenzie maksude maksüde mala malak malaya malea maleah malen malena malene malfriður malgorzata malhildur malia maliah
malika malin malina malinda malisa malissa malissie maliyah maliza malka malla malle mallie mallorie mallory malmfriður
malorie malou malu malva malvina malvína malwina malía malín mame mamen mamie mammie mana manadis manca manda mandi
mandie mandy manel manerva manervia maney manie manila manilla manja manola manon manuela manuelita manuella manuelle
many manya manúela mao maple mara maraea maragaret maragret maralyn maranda marcela marcelene marcelina marceline
marcella marcelle marcene marchelle marcheta marci marcia marcie marcy mardell mardis mardís mare maree mareen mareike
mareikura mareile marela mareli marella marely maren marese marey marfriður marfríður marg marga margaret margareta
margarete margaretha margarethe margarett margaretta margarette margarida margarita margarite margaritha margart
margaréta margaud margaux marge margene margeret margert margery marget margherita margie margit margita margitta margo
margorie margot margoth margret margreth margrethe margrett margretta margrieta margrit margrith margrjet margrét
marguerita marguerite margueritte margunnur margurite margy marheiður marhta mari maria mariah mariam marian mariana
mariane marianela mariangela marianita mariann marianna marianne maribel maribeth marica maricel maricela maricica
maricruz marie mariechen marieke mariel mariela mariele mariella marielle marieluise marietta mariette marija marijana
marijke marika mariko marikó marilee marilena marilla marilou marilu mariluz marilyn marilynn marina marinda marine
marinela marinella marinette marini marinka marioara mariola marisa marise marisel marisela marisha marisol marissa
maristela marit marita marite maritta maritza mariuca mariuerla marivel mariyah marja marjaana marjana marjanca marjani
marjatta marjeta marjo marjona marjorie marjory marjukka marjut marketa marketta markita markrun markrún markéta marla
marlana marlaug marlee marleen marleigh marlen marlena marlene marleny marlie marlies marliese marline marlis marlise
marly marlys marlyse marlène marlén marlín marlís marna marni marnie marnita marolina marolyn marquerite marquetta
marquita marquitta marry marsa marselia marselina marselía marselína marsha marsibil marsilia marsilía marsy marsý marta
marte marth martha marthe martika martina martine martirio martta martína marusa maruša marva marvel marvella marvis
marwa marx mary marya maryalice maryam maryann maryanna maryanne marybelle marybeth maryellen maryetta maryjane maryjo
maryland marylee marylene marylin maryline maryln marylou marylouise marylyn marylynn marylène maryrose maryse maryvonne
marzena marí maría maríam marían maríana maríanna marín marína marínella maríon marísa marísól marít maríuerla marólína
marý masa masako maside massiel masume matea mateja matha mathilda mathilde matie matilda matilde matta mattea matthea
matthia matthilda matthildur matthía mattiana mattie mattina matty mattye mattíana mattína mattý maua maud maude maudie
maura maureen mauricette maurine maurita mavie mavis maxima maximina maxine may maya maybell maybelle maye mayerly mayme
maymie maynur mayola mayra maysa mayte maza mazie maëlle maëlys maëva maía maídís maísól maïté maşide maša maža mckayla
mckenna mckenzie meabh meadow meagan meaghan mechelle mechthild mechthilde mechtild mecide meda media medina medora mee
meera mefharet meg megan megane meggan megha meghan meghana meghann mehbarə mehdiye mehin mehrigul mehrigül mehrimoh mei
meibh meike meja mekhala mekkin mekkín melaha melaine melani melania melanie melanine melany melba melda melek meleknur
melia melida melikkan melina melinda melisa melissa melissia melita melitta melkorka mellie mellisa mellissa melodee
melodi melodie melody melonie melony melros melrós melul melva melvina melvine melynda melánia melûl mena mendy menfeat
menisan menişan meral merba mercedes mercedez merche mercy mercyline mereana meredith merel meret merete merethe meri
merideth meridith meriem merike merilyn merim merissa merita merja merlene merna merri merrie merrilee merrily merry
mertie merva merve mervi mery meryem meryeme meryl messiana messíana mesude meta metha metka metrine metta mette mettie
meveddet mevludiye mevlüdiye mey meyhanim meyransa mezide mi mia miah mica micaela micayla michaela michaele michala
micheala michela michele michelina micheline michell michelle michiko michèle micki mickie mie mieke miesha migdalia
mignon miguela miguelina mihaela mihrab mihriye miia mikaela mikaelina mikaelína mikaila mikala mikalah mikayla miki
mikkalina mikkalína mikki mila milada milagro milagros milana milcah milda mildred mildriður mildríður milena miley
milica milissa milka milkah milla millaray mille millicent millie milly millý miloslava milota milou miluse miluše mima
mimi mimmi mimoza mimy min mina minda mindi mindy minerva minervia ming minibe minna minney minnie minny minný minodora
minta mintie minurə mioara mira mirabela miracle miranda miray mirdza mireia mireille mirela mirella mireya miriah
miriam miriama mirian mirja mirjam mirjami mirjana mirlinda mirna mirona miroslava miroslawa mirra mirriam mirta mirte
mirtha mirthe mirtie miruna miryam misha misra miss missie missouri missy mist misti mistie misty misuli mitali
mitchelle mitsue mitsuko mittie mitzi mitzie mitzy miya miyesser miyoko mjalldis mjalldís mjallhvit mjallhvít mjaðveig
mjoll mjöll mkarkara mnqobi moa modena modesta modis modupe moeiður moesha moey mofifoluwa moheiður mohini mohinur
mohlaroyim moira mojca mojisola mojisoluwa mollie molly mona monalisa monet monica monicah monika monique monja monna
monnie monserrat monserrate montserrat moon mora moraa moradeke morayo moreen morena morenike morgane moriah morine mork
morolake mosinmileoluwa mossie mosunmola motunrayo moureen mourine moya moyosore mozell mozella mozelle mrihani muarra
mubetcel mubina mucevher muferrih mufide mugber mugdha muhima muhiye muhsina mui muireann muizza mujde mukbile mukrume
mumtaze mumtoz munda mundheiður mundhildur mundina mundína munezzer munisa muoi muret muriel murielle mursalina musaffa
musemma musfira mushtariy musila muskunaz muslima musure mutia muvahhide muveddet muxlisa muzayyana muzdalifa mwamini
mwanajuma mwanamisi mwasaa my mya myah myesha myla mylee mylene mylie mylène myong myr myra myranda myriam myrle myrna
myrra myrta myrtha myrthe myrtice myrtie myrtis myrtle myrun myung mábil málfríður málhildur málmfríður mánadís máney
mára mária márta máxima märta märtha mégane mélanie mélina mélissa mélodie mía mínerva míra míranda mítra módís móeiður
móey móheiður móna mónica mónika móníka mörk mübetcel mücevher müferrih müjde mükrüme mülayim mümtaze münezzer müret
müsemma müveddet müğber müşkünaz müşüre mýr mýra mýrún māra mārīte mădălina mălina mărioara măriuca mədinə məhru məlahət
məleykə mənsurə məryəm mərziyyə məsmə mətanət na nabila nada nadege nadene nades nadeschda nadeshda nadezda nadežda
nadia nadin nadine nadja nadège nadía naděžda nafile nafula nahidə nahla naiara naibə naida naide nailə naima naimh nair
naja najuma najwa nakesha naki nakisha nakita nalan naliaka nallely nalân nan nana nancee nancey nanci nancie nancy
nandini nanette nanie nanjala nanna nannette nannie nanny nanný nansy nansý nanə naoimh naom naoma naomh naomi naomy
naomí narcisa narcissus narhanim narimane narıngul narıngül nashipie nasiba nasra nastja natacha natalee natali natalia
natalie natalija natalja nataly natalya natalía natasa natascha natasha natashia natasja natasza nataša natașa natella
nath nathalia nathalie nathaly nathari nathasha natisha natividad natosha nattsol natália natálie natālija natəvan
nautica nawal nayara nayaret nayareth nayeli nayely nayfa nayibe naz nazende nazi nazilə nazimet nazimə nazlihan nazlı
nazıdil naómí ndumiso nea nealie nealy neasa nebiha necilal necole necva neda nedda nedjma nedra neelima neema nefaret
nefiye neha neida neja nejdet nekesa nela nelah nelcy nelda nele nelia nelida nelie nelima nell nella nelle nelli nellie
nelly nellý nelsy nelya nena nenita nenna neola neoma neomi neppie neptun neptün nerea nereida neriban nerissa nermin
nesfe neslinur neslisah nesrin nesrine nessa neta nete netra netta nettie neva nevada nevaeh neval neveah nevenka nevgin
nevise nevsale neyran neza nezengul nezengül nezize neşrin neža nga ngaire ngan ngoc ngozi nguyet ngọc nia niamh niara
nichelle nichol nichola nichole nicholle nicki nickie nickole nicol nicolasa nicole nicoleta nicoletta nicolette
nicoline nicolle niculina nida nidhi nidia nidra nienke niesha nieves nigar nigesa nigmet nihan niharika niina nika niki
nikia nikita nikki nikol nikole nikolett nikoletta nikolina nikíta nikólína nila nilam nilcan nilda nili nilima nilsa
nilufar nimakoah nimrat nina ninetta ninfa nini ninioluwa ninja ninna ninnie ninoska ninthe nira nirgul nirgül nirja
nisa nisha nisə nita nitara nives niðbjorg niðbjörg niğmet njala njola njozi njála njóla nkazimulo nkiruka nneka nobantu
nobie nobuhle nobuko noeleen noelia noeline noella noelle noemi noemie noemí nohely nohemi nohora noirin nokulunga nola
noleen nolia nolie nollaig noma nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula
nona nonhlanhla nonie nonjabulo noora noortje nora norah nore noreen norene noreta noretta norica noriko norina norine
norita norma notburga nothando nott nour nova novella novi novrəstə noxolo nozibusiso nozima nozizwe noémi noémie noëlla
noëlle noëmi nqobizitha nu nuala nubar nubia nudret nula nura nuran nuranə nuray nurbanu nurda nurdeniz nurey nurgil
nurhayet nuria nurice nuriya nuriyet nurlana nurmelek nursan nurseda nurser nursim nurtac nurtaç nurten nurul nurveren
nury nurşan nusa nusabə nuša nya nyaboke nyah nyanchama nyasi nyasia nybjorg nydia nyla nylah nynke nyoka nyoni nyota
nyree nyuki nádia náttsól nélida nína níní nóa nóra nótt növrəstə núria nübar nüdret nürice nüşabə nýbjörg nəfisə nərgiz
nərmin nərminə nəzakət nəzrin oana obdulia obianuju oceane octa octavia octaviana octavie océane odalis odalys odda
oddbjorg oddbjörg oddfreyja oddfriður oddfríður oddgerður oddhildur oddlaug oddleif oddny oddný oddrun oddrún oddveig
oddvor oddvör odelia odeline odessa odette odika odile odilia odina oeshi ofelia ofeliya ogechi ogmunda ogn ogus oguş
ojasvi ok oktavia oktavía oktovia októvía olafia olafina olajumoke olalla olar olasunmbo olavia olena olene oleta olevia
olga olimpia olina olinda oline oliva olive olivia olivie olivine olly ollý ololade olrun oluchi olufunke olufunmilayo
olus oluwakemi oluş olveig olwen olwethu olympia olívia oma omaira omaja omega omie omina omisha omobolanle omodunni
omolabake omolara omosalewa omotara omotola omotoun omowumi omriye omya ona oneida oneta oney oni onie onita onnie
onyinye oona oonagh opal opha ophelia ophelie ophélie opwonya ora orah oralee oralia orbrun orcin orelia orene oreofe
oretha orfelina orfhlaith orfiye oriana orilla ork orka orlagh orlaigh orlaith orlena orma ormheiður ormhildur orna
ornella orpha orra orsolya ortansa ortrud ortrun orvokki orçin osa osha osiyo osk osp ota otelia otilia otilija otkatla
otta ottilia ottilie otylie otília otýlie otīlija ouida outi oviya ovun owethu oxana oyenike oyindasola oysha ozana ozay
ozbilge ozdes ozella ozge ozgun ozioma ozlem ozpetek ozyurt oľga pa pabla paca pacifica pacífica padma padmi padraigin
pahal paige pairlee paisley paityn paivi paivikki pakizə paksu pala paldis paley palfriður palhanna palheiður palhildur
palin palina pallavi pallie palma palmey palmfriður palmira paloma palrun pam pamala pamela pamelia pamella pamila
pamula pandora panini pansy panya paola paoletta paralee paramita paraschiva parlee parthenia particia parís pascale
pascaline pascuala paskalia pastora pasty patience patria patrica patricia patricie patricija patrina patrisia patrisía
patrizia patrícia patsy patti pattie patty paula paule paulene pauletta paulette paulica paulien pauliina paulin paulina
pauline paulita paulína paulīna pavani pavla pavlina pavlína paye payten paz peace pearl pearla pearle pearlene pearlie
pearline pearly peg peggie peggy pei pekkan pembesin penelope penina peninah penney penni pennie penny pepita pepper
peren perinur peris perla perlita permelia permun pernilla pernille perri perrine pesent peta petra petrana petrea
petrina petrona petronela petronella petronila petrun petrunella petruta petruța petrína petrónella petrós petrún
petrúnella phanice phebe pheobe phileine philippa philippine philis phillis philomena philomene phoebe phung phuong
phylicia phylis phyliss phyllis pia piedad pien pierette pierina pierrette pietra piia pilar pili pina ping pink pinkey
pinkie piper pippa piran piret pirjo pirkko piroska pleun pluma pok polina pollie polly pollý polona polonca pompilia
pooja poppy porsche porsha portia precious pria pricilla primitiva princess prisca priscah priscila priscilla priscillah
prisha priska priya profira providencia prudence prudencia prudie pría puck puji puk puput pura purcek purificacion
purificación purity pushti puspa puti putri pála páldís páley pálfríður pálhanna pálheiður pálhildur pálmey pálmfríður
pálrún pálín pálína päivi päivikki pénélope pétrína pétrún pía pürçek pəri pərisan pərişan pərvanə pərvinə qaratel qiana
qoncə qori queen queenie quiana quinter quinty qumru qushi quyen qönçə qızbəs qənirə raagini rabbiye rabea rabecca rabi
racha rachael rachal rachana racheal rachel rachele rachell rachelle rachida rachita rachèle racquel rada radeke radha
radhika radka radmila radoslava radovana raeann raegan raelene raelyn raelynn raewyn rafaela rafaella raffaela raffaella
rafia rafila rafney rafnhildur ragna ragnbjorg ragnbjörg ragney ragnfriður ragnfríður ragnheiður ragnhild ragnhildur
rahab rahayu rahel rahiye rahma rahmi raifə raija raili raina raisa raissa rajata rajeshri rakel rakide raksha raluca
ramilə ramona ramonita ramóna ran rana ranae randa randalin randalín randee randi randiður randíður randý ranee rani
rania ranka rannva rannveig raphaela raphaelle raphaëlle raquel rasheeda rashida rasimə rasma ratih ratna rayana raye
rayen rayhona rayla raylene raymonde rayna rayne rayyona rayén raziyə raðhildur rea reanna reatha reba rebbeca rebbecca
rebeca rebecca rebecka rebeka rebekah rebekka rebihat reda reena reet refet refugia regena regenia regina reginbjorg
reginbjörg regine reginia regitse regitze regula regína regīna rehema rehime reidun reiko reina reingard reinhild
reinhilde reita rejane reka rella rema remedios remona rena renada renae renata renate renay renda renea renee renetta
rengul rengül reni renita renna rennie renske renáta renée resi ressie restu reta retha retta rettie reva revza reyhan
reyhanə reyn reyna reynalda reyndis reyndís reynheiður reynhildur rezin rhea rheba rheta rhian rhianna rhianne rhiannon
rhoda rhona rhonda ria rianna rica ricarda richelle ridhi rigmor rihanna riikka riina riitta rika rikey rikka rikke
rikki rilla rillie rim rima rin rina rinda rini ripley risa risper rita ritt ritva riva rivka riya robbi robbyn robena
roberta robertina robiya robjorg robyn rochel rochell rochelle rocio rocío rodah rodica roena rofn rogn roise roisin
rojnu roksana rolanda rolande rollande romaine romana romane romanita romanița romelia romina romona romy rona ronda
roni ronja ronke ronna ronya roos roosa rori rorí ros rosa rosabelle rosalba rosalee rosaleen rosalia rosalie rosalina
rosalind rosalinda rosalinde rosaline rosalva rosalyn rosalía rosamaria rosamond rosana rosann rosanna rosanne rosaria
rosarie rosaura rosbjorg rosborg rose roseann roseanna roseanne rosel roselee roselia roselinde roseline rosella roselle
roselyn roselyne rosemarie rosemary rosena rosenda rosetta rosette rosey rosfriður roshildur rosia rosie rosina
rosinkara rosinkransa rosio rosita roska roskva rosl roslaug roslin roslind roslinda roslyn rosmarie rosmary rosmunda
rosny rossana roswita roswitha rosy rotraud rotraut rovsanə rowena roxana roxane roxann roxanna roxanne roxelana roxie
roxy roya royalə roza rozalia rozalija rozanne rozella roziya rozsa rozália rubabə rubeyda rubi rubie rubiela ruby rubye
rudite rudīte rufina ruhide ruhiyyə ruhshona ruhugul ruhugül ruhəngiz ruie rukia rumaysa rumeysa run runa rundis
runhildur runny runný ruperta ruqayya ruqiya ruqiyyə ruri rut ruta rute ruth rutha ruthann ruthanne ruthe ruthie ruthild
ruxanda ruxandra ruxsarə ruza ruzena ruzica ruža ružena ružica ryann ryleigh rylie rym ryma rán ráðhildur régine réka
ríkey rín ríta róberta róbjörg rós rósa rósalind rósanna rósbjörg rósborg róselía rósey rósfríður róshildur rósinkara
rósinkransa róska róslaug róslind róslinda róslín rósmary rósmarý rósmunda rósný róza rózsa róża röfn rögn röskva
rövşanə röya röyal röyalə rúbý rún rúna rúndís rúnhildur rúrí rübabə rübeyda rümeysa rıfkıye růžena rəfiqə rəhilə
rəmziyyə rəna rəqsanə rəsmiyyə rəxsəndə rəxşəndə saanvi saar saara sabihe sabina sabine sabirə sable sabra sabrina
sabrína sabína sabır sachi sachiko sacidə sacı sada sadao sade sadeti sadia sadie sadina sadiye sadye sadıman safia
safina safinaz safiri safiya safta safura saga sahdiye sahibə sahil sahinder sahnaz sahnuray sahra sahıgul saida saige
saire sakina sakura salbjorg salbjörg saldis saldís salena salgerður salima salimah salimet salin salina salka salley
sallie sally salma salny salný salome salomea salomey salomé salsabila salud salvor salvör salwa salín salína salóme
samahat samanta samantha samara samatha samella samiah samiha samina samira samirə samiya samiyah sana sanaa sanai
sanavber sanaya sanda sandee sandie sandra sandrine sandy sanela sanije sanita saniya saniyah sanja sanjuana sanjuanita
sanna sanne sanni sannie sanora santa santia santina santía sanur sanya sanziana saoirse sapa saphira sara sarabi
sarafina sarah sarahi sarai saran sari sariah sarina sarita sarka sarlota sarmite sarmīte sarrah sarvinoz sarya sarína
sasha saskia satu saturnina satıa sau saumu saumya saundra sauti savana savanah savanna savannah saveta savilla savina
sayalı sayan saygın sazime saçı scarlet scarleth scarlett scarlette seana seanan seaneen seanna season sebigul sebigül
sebla seblâ sebrina secgul sedife see seema sefania sefanía sefer sefiye segilola sehel sehreban sehza seija sejda selah
selale selcan selcen selcuk selena selene selime selin selina seline selja selka selma selmin selçuk semat semenica
semine semra semrin semsinisa sena senaida senia seniha sennur senora senta senía seona september septi septima septíma
sera serafina serah seraina seref sereina serena serenity serfinaz serina serine serita serma serman sernur serpil
servinaz seselia seselía sesilia sesilía sessa sesselia sesselja sesselía sessilia sessilía setsuko sevara sevcan
sevdinar severina severine sevgen sevginur sevican sevil sevim sevinc sevinch sevketfeza sevla sevsevil seyda seyhan
seyyide sezen seçgül sha shae shahina shahnoza shaina shakia shakila shakira shakita shala shalanda shalon shalonda
shameka shamika shana shanae shanda shandi shandra shaneka shanel shanell shanelle shanequa shani shania shanice
shaniece shanika shaniqua shanita shaniya shanna shannan shannen shanta shantae shantay shante shantel shantell
shantelle shanti shaquana shaquita shara sharan sharda shardae sharday sharde sharee sharell sharen shari sharice sharie
sharika sharilyn sharita sharla sharleen sharlene sharmaine sharman sharolyn sharon sharonda sharri sharron sharyl
sharyn shasta shatara shauna shaunda shauneen shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna
shawna shawnda shawnee shawnna shawnta shawnte shayla shaylee shayna sheba sheela sheelagh sheena sheila sheilah sheilla
sheillah shela shelba shelbi shelbie shelia shella shelley shelli shelly shelva shelvia shelvie shemeka shemika shena
shenika shenita shenna shera sheree sherell sheri sherice sherie sherika sherill sherilyn sherise sherita sherlene
sherley sherly sherlyn sheron sherree sherrell sherri sherrie sherril sherron sherry sherryl shery sheryl sheryll sheyla
shianne shiela shila shiloh shin shinead shira shirely shirl shirlee shirleen shirlene shirley shirleyann shirlie shirly
shivani shizue shizuko shona shonda shondra shonna shonta shoshana shpresa shqipe shravya shreya shu shukrona shyann
shyanne shyla sia sian sibbie sibel sibilla sibille sibongile sibusisiwe sibyl sibylla sibylle sidar siddie sidiqə
sidonia sidónia sieglinde siegrid siegried siegrun sien siena sienna sierra sif sigdis sigdora sigdís sigdóra sigfrið
sigfriður sigfríð sigfríður sigga siggerður siglinde sigmunda signa signe signhildur signy signý sigrid sigriður sigrun
sigríður sigrún sigurast sigurasta sigurbara sigurbirna sigurbjorg sigurbjort sigurbjörg sigurbjört sigurborg sigurbára
sigurdis sigurdora sigurdrif sigurdrifa sigurdríf sigurdrífa sigurdís sigurdóra sigurey sigurfinna sigurfljoð sigurfljóð
sigurgeira sigurhanna sigurhelga sigurhildur sigurjona sigurjóna sigurlaug sigurleif sigurlilja sigurlin sigurlina
sigurlinn sigurlín sigurlína sigurmunda sigurnanna sigurosk sigurros sigurrós sigursteina sigurunn sigurveig sigurvina
sigurást sigurásta sigurða sigurósk sigurþora sigurþóra sigyn sigþora sigþruður sigþrúður sigþóra sihawukele siiri silan
silanur sile silfa silfrun silfrún silfá silja silje silka silke silla sille silondile silva silvana silvia silviana
silvie silvija silvía sima simber similoluwa simina simisola simona simone simonetta simonia simonne simphiwe simten
simuzər sina sinaida sinda sindy sine sinead sini sinikka sintija siobain sioban siobhain siobhan siofra siphesihle
sirap sirena siri sirivan sirje sirkka sirpa sirra sirry sirrý sisi siska sisko sissel sister sita sitarə sithembiso
siti siu siv sixta siya sjofn sjöfn skaidrite skaidrīte skarpheiður skolastika skugga skula skuld skulina sky skye skyla
skúla skúlína sladjana slava slavena slavica slavka slavomira slavomíra slavěna sloane slyvia sláva slávka smaranda
sneha snezana snjafriður snjaka snjezana snježana snjofriður snjolaug snjáfríður snjáka snjófríður snjólaug snorra snot
snæbjorg snæbjort snæbjörg snæbjört snæborg snæbra snæbrá snædis snædís snæfriður snæfríður snælaug snæros snærun snærós
snærún snót so socorro soffia soffía sofi sofia sofie sofija sofía sohret soila sola solange solbjorg solbjort solborg
solbra solbrun soldis soldogg sole soledad solene soley solfriður solgerður solhildur soliha solin soline solkatla
sollilja solma solmaz solny solros solrun solva solveig solvej solvey solvina solvita solvor solène somadina somer
sommer sona sonata sondra song songul songül sonia sonja sonji sonnur sonný sonya soo sook soon sophia sophie sophronia
sophy soraia sorana soraya sorcha sorina souad soumia sovkət sowande soykan soyler soňa sparkle spela speranta speranța
spring stacee stacey staci stacia stacie stacy stana stanca stanislava stanka star starla starr stasia stefana stefani
stefania stefanie stefanija stefanny stefany stefanía steffanie steffi stefica stefka stefánný steina steinbjorg
steinbjörg steinborg steindis steindora steindís steindóra steiney steinfriður steinfríður steingerður steinhildur
steinlaug steinros steinrun steinrós steinrún steinunn steinvor steinvör steinþora steinþóra stela steliana stella
stellah steluta steluța stepanie stepanka stephaine stephani stephania stephanie stephany stephenie stephine stephnie
sterre stien stigheiður stigrun stilla stina stine stjarna stormy styrgerður stéphanie stígheiður stígrún stína su
suanne subomi subutiye suci sudabə sudie sudiksha sue sueann suellen sugra suhani suheyda suk sukufe sukufə sula sulema
suleyla sultane sumarlina sumarlína sumarros sumarrós sumayya sumerya sumiko summer sun sunay sunday suner sungara sunna
sunnefa sunneva sunni sunniva sunny sunníva sunshine surəyya susam susan susana susanita susann susanna susannah susanne
suse susen susi susie sussanne sussie susy suus suvi suzan suzana suzann suzanna suzanne suze suzer suzette suzi suzie
suzy suğra svafa svala svalrun svalrún svana svanbjorg svanbjort svanbjörg svanbjört svanborg svandis svandís svaney
svanfriður svanfríður svanheiður svanhildur svanhvit svanhvít svanlaug svanros svanrós svanþruður svanþrúður svava svea
sveina sveinbjorg sveinbjörg sveinborg sveindis sveindís sveiney sveinfriður sveinfríður sveingerður sveinhildur
sveinlaug sveinros sveinrun sveinrós sveinrún sveinsina sveinsína sveinveig svenja svetlana světlana swala swantje
swetlana syahrini sybil sybilla sybille syble sydell sydnee sydni sydnie sylgja sylivia sylke sylva sylvaine sylvana
sylvania sylvia sylviane sylvianne sylvie sylvía sylwia symone synnøve synthia syreeta sys szilvia sára sânziana sæbjorg
sæbjort sæbjörg sæbjört sæborg sædis sædís sæfinna sæfriður sæfríður sæhildur sælaug sæmunda sæny sæný særos særun særós
særún sæsol sæsól sæunn sævor sævör séverine sía sílvia símonía sísí síta sól sóla sólbjörg sólbjört sólborg sólbrá
sólbrún sóldís sóldögg sóley sólfríður sólgerður sólhildur sólkatla sóllilja sólný sólrós sólrún sólveig sólvör sólín
sónata sónia sölva sölvey sölvína söyler sørine søs súla súsan súsanna südabə süheyda süleyla sümerya süner sürəyya
süsen süzer sırriye səadət səbinə səbirə səfa səfiqə səfurə səhla səhrəbanu səhər səidə səlalə səlimə səma səmayə
səmsiyyə sənubər sərafət səriyyə ta tabatha tabea tabetha tabita tabitha tacnur tadeja tagangul tagangül taina taisha
taja tajuana takako takisha tala talia talibe talisha talitha taliyah talía tam tamala tamanna tamar tamara tamasa
tamatha tamaşa tambika tambra tameika tameka tamekia tamela tamera tamesha tami tamia tamica tamie tamika tamiko tamilla
tamisha tammara tammera tammi tammie tammy tamra tamu tamya tan tana tandra taneka tanesha tangela tangul tangül tania
tanika tanisha taniya taniyah tanja tanmayi tanna tanses tantri tanvi tanya tanyu tanía tara tarah taraji taren tari
tarja tarra tarsha taru taryn tasha tashia tashina tasia tasvir tatia tatiana tatianna tatjana tatum tatyana tatyanna
taunya tawana tawanda tawanna tawna tawny tawnya taya tayla tayna tayyibe taçnur tea tecla teea teela teena teija teisha
teitny teitný teja tekla teknaz tella tellervo telma telse temeka temika temime tempie temple tena tenesha tenika
tenisha tennessee tennie tennille teodora teodosia teofila teona tequila tera tercan tere tereasa teresa terese teresia
teresiah teresita teressa teresía terez tereza terezia terezija terhi teri terica terina terisa terra terresa terri
terrie terrilyn terttu teréz terézia tesha tess tessa tessie teuta texanna texas texie teybet teófila thabisa thabisile
thalia thandazile thandeka thandiwe thao thea theda thekla thelma thembeka thembekile thembile thembisile theodocia
theodora theodosia theodóra theola theres theresa therese theresia theressa thersa therése theta theódóra thi thiare
thinhinane thomasena thomasina thomasine thora thresa thu thursa thuthukile thuy thyra théa thérèse thảo tia tiana
tianna tiara tiarna tiarra tiberia tibra ticen tiegan tien tiera tierra tiesha tifany tiffaney tiffani tiffanie tiffany
tiffiny tiia tiina tiiu tijuana tilda tilde tilla tillie tilly timea timika tina tinca tincuta tincuța tindra tineke
tiney tinie tinisha tinna tinne tinnie tiny tira tirsa tirza tish tisha tishie titi titilayo titin tiziana tjasa tjaša
tobi toccara todda toka tola tolulope toluwanimi tomasa tomeka tomika tomiko tommye tomoko tomris tomurcuk tona tonda
tone tonette tonia tonicha tonie tonisha tonita tonja tonje tonya tora torbjorg torbjörg torfey torfheiður torfhildur
tori torie torill torri torrie tosha toshia toshiko tota tova tove tovuz towanda toya tracee tracey traci tracie tran
trang traude traudel traudl traute treacy treasa treasure treena trena tresa tressa tressie treva tricia triin trilby
trina trine trinh trini triona tripti trish trisha trista tristana triveni triya tru trude trudel trudi trudie trudy
trula tryggva tryggvina tryggvína trú trīne tu tuana tudora tudorita tudorița tudosia tuere tugce tui tuija tukəzban
tula tulay tule tulia tulin tunde tunzalə turanə turcan turcein turid turkan turkanə turknur turvi tutkucan tutu tuula
tuuli tuulia tuulikki tuva tuyet tuzenur tuğçe twana twanda twanna twila twyla tyesha tyisha tyla tynisha tyra tânia tía
tíbrá tímea tína tóbý tóka tóta tükəzban tülay tülin tünde tünzalə türcan türkan türkanə türknur tüzenur týra təhminə
təranə uberlinda ubika ucchal ucgul uchita udeera udyati uge ugla ujamaa ujunwa ula ulduz ulfa ulfdis ulfey ulfheiður
ulfhildur ulfrun ulke ulkum ulkər ulla ulle ulrica ulrika ulrike ulva ulviyyə ulya uma umande umi ummahan ummahani
ummuhan umoja umray umusan umuşan un una unal undina undine undína unique unjani unna unnati unnbjorg unnbjörg unndis
unndís unni unnur upadhriti upasna upma ura urania urishilla urmi urper ursa ursel ursina urska ursula urszula urte
urvashi urvi urður urša urška uršuľa uschi usha usyi uta ute uyanser vacibe vada vagna vagnbjorg vagnbjörg vagnfriður
vagnfríður vahidə vaishnavi vajen vajèn vaka valarie valary valbjorg valbjork valbjort valbjörg valbjörk valbjört
valborg valda valdheiður valdís valencia valene valentina valentína valentīna valeria valerie valerija valería valeska
valey valfriður valfríður valgerða valgerður valhildur validə valija valinda valka vallary vallie vally vallý valny
valný valorie valrie valros valrun valrós valrún valva valy valèria valéria valérie valý valþruður valþrúður vamakshi
vanda vanesa vanessa vanetta vania vanita vanja vanna vannesa vannessa vannie vansha vanya var vara varenya varlık
varsha varvara vasana vasatika vashti vasiliki vassie vasudha vebjorg vecide veda vedhika vedika vedis veera veerle
vefia vegerður veig veiga vela velaug velda velia vella velma velta velva velvet vena vendela vendula venera veneranda
venessa venetta venice venie venita venla vennie venus veny veola vera verda verde verdell verdie verena vergie verla
verlene verlie verline verna vernelle vernetta vernia vernice vernita verona veronica veronicah veronika veronique versa
versie vertie verónica verónika veróníka vesna vessie vesta veta vetrarros vetrarrós veva vezrife vi vibeka vibekka
vicenta vicentia vicenția vicie vickey vicki vickie vicky victoire victoria victorina victorine victory victoría
victória vicy vida vidhi viera vieroslava vif vigdis vigdogg vigdís viggunnur vigny vigný viivi vija viki vikki viktoria
viktorie viktorija viktoría viktória vilborg vildane vilde vildis vildís vilfriður vilfríður vilgerður vilhelmiina
vilhelmina vilhelmína villa villimey vilma vilny vilný vina vinaya vinbjorg vinbjörg vincenza vinciane vineta viney
vinie vinita vinnie vinny vinný vinsy vinsý viola violet violeta violetta violette viorela viorica vira virag virdie
virgen virgia virgina virginia virginie virginía viridiana virpi virág visa visitacion visitación vita vitoria vittoria
vitória viva vivan viveka vivi vivian viviana viviane vivianne vivienne viðja vjollca vladelina vladimira vladimíra
vlora vlădelina voichita voichița voncile vonda vonetta voney vonnie vordis vordís vreneli vrinda vrishti vritti vuokko
vusalə vyanjana vár vân vébjörg védís végerður vélaug véný véronique víbekka víf vígdögg víggunnur vísa víóla víóletta
vüsalə věra vəfa waceera wafae wai waida waimarie wakeeta walburga waldtraut walentina walli waltraud waltraut waltrud
wan wanda waneta wanetta wani wanita warda warhi waridi waseme watika wava weddy weena wei wen wenche wencke wende wendi
wendie wendolin wendolyn wendy wenke wenona wera whitley whitney wibke widisha widya wiebke wikitoria wilda wilfriede
wilhelmina wilhelmine wilhemina willa willena willene willetta willette willia williemae willodean willow wilma wiltrud
winda windy winifred winni winnie winnifred winny winona winter wirda wishi wonda wulan wuraola wynell wynona xalak
xalidə xalisə xanım xatirə xavər xena xenia xiao ximena xiomara xiti xochitl xuan xumar xuân xénia xəyalə yaa yachana
yadavi yadira yaeko yahaira yahsi yahvi yahşi yaiza yajaira yamile yamilet yamilex yamini yana yanara yance yanet yaneth
yang yani yanina yanira yara yareli yaretzi yaritza yasemen yasemin yashasvi yashawini yashica yashoda yashodhara yashvi
yasina yasinta yasmeen yasmin yasmina yasmine yasmín yasna yasti yasuko yasəmən yauvani yazgul yazgül yazmin yazmín yda
yeganə yeimy yejide yekbun yelena yen yeni yenifer yenny yeny yepelek yer yesenia yesica yesil yessenia yessi yessica
yetta yetunde yevette yewande yeşil yfke yi yina yineth ying yinthe yja ylenia ylfa ylfur ylja ylva ylvi ylvie yma ynja
yocelyn yochana yoko yolanda yolande yolando yolima yolonda yon yoselin yoshie yoshiko yoshita yosma youlanda yousra
yrja yrr yrsa ysaline yu yucel yudy yuette yuk yuki yukiko yuko yulanda yuli yulia yuliana yulieth yulisa yulissa yuly
yun yung yuni yunita yuonne yurani yurany yurdaser yuridia yuriko yurtseven yury yutika yvette yvone yvonne yésica
yéssica yücel yıldız yến zada zadie zaenab zaharia zahfer zahnya zahra zahro zaida zainab zainabu zaira zaitra zaituni
zakhele zakiyaxon zaliha zalindra zamfira zamira zana zandra zaneta zaniyah zansi zara zaraza zaria zariah zarina zarna
zarəngiz zaynab zdenka zdeňka zdislava zebirce zehnia zehra zehranur zejna zela zelaya zelda zelha zelia zelie zeljka
zella zelma zelmira zelpha zemfira zemzem zena zenaida zenia zenobia zenovia zenta zenzile zerafet zeride zeta zetta
zettie zevlude zevlüde zeynep zeyno zeynəb zeynəgul zeynəgül zhane ziba zibeydə zibuyile zigrida zigrīda zilfa zillah
zilmil zilpah zilpha zina zinal zineb zinhle zinnura zinnure zinət zipporah zita ziva zizi zlatica zoa zoe zoey zofia
zofie zofija zohrehan zohrə zoie zoila zoja zola zona zonia zora zoraida zorica zorka zoé zoë zsanett zsofia zsuzsanna
zsófia zubeyde zuheyla zula zulaikha zulbiye zulema zuleyxa zulfa zulfiyyə zulfuye zulma zumaridi zumre zumrud zunilda
zuwena zuzana zvonka zélie zöhrehan zöhrə züheyla zülbiye züleyxa zülfiyyə zülfüye zümre zümrüd zəhra zəkəriyyə zəminə
zərif zərifə zərnigar áfrica ágata ágatha ágnes águeda ágústa ágústína álfdís álfey álfgerður álfheiður álfhildur álfrós
álfrún álfsól ámbar ángela ángeles ánh árbjörg árbjört árdís árelía árlaug ármey árna árndís árney árnheiður árnína árný
ársæl ársól árveig árvök áróra árún árþóra ása ásbjörg ásborg ásdís ásfríður ásgerður áshildur áskatla ásla áslaug
ásleif ásný ásrós ásrún ást ásta ástbjörg ástbjört ástdís ástfríður ástgerður ástheiður ásthildur ástríður ástrós ástrún
ástveig ástþrúður ástþóra ásvör áurea âlemşah ângela änne åsa åse ægileif æsa æsgerður çalım çağlar çevregül çilga
çimnaz çinarə çisem çiçək çolpan édith élisabeth élise élodie éléonore émilie érica éva ída íma ína íngrid íren írena
íris írunn ísabel ísabella ísadóra ísafold ísalind ísbjörg ísdís ísey ísfold ísgerður íshildur ísis íslaug ísleif ísmey
ísold ísrún íssól ísveig ísól íunn íva óda ófelía óla ólafía ólafína ólavía ólivía ólína ólöf ósa ósk ótta ögmunda ögn
ölrún ölveig ömriye örbrún örfiye örk ösp övün özay özbilge özdeş özge özgün özlem özpetek özyurt úlfa úlfdís úlfey
úlfheiður úlfhildur úlfrún úlla úna úndína úranía úrsula úrsúla üge ülke ülküm ülkər ülle ülviyyə ümmahan ümmühan ümray
ünal ürper üçgül ýja ýma ýrr þalia þalía þeba þeodis þeodora þeódís þeódóra þjoðbjorg þjoðhildur þjóðbjörg þjóðhildur
þoka þoll þora þoranna þorarna þorbjorg þorbjörg þordis þorelfa þorelfur þorey þorfinna þorfriður þorgerður þorgrima
þorgríma þorgunna þorgunnur þorhalla þorhanna þorheiður þorhildur þorkatla þorlaug þorleif þorny þorodda þorsteina
þorsteinunn þorstina þorstína þorunn þorveig þorvor þorða þra þruða þruður þrá þrúða þrúður þufa þula þura þuri þuriður
þury þurí þuríður þurý þyri þyrí þóra þóranna þórarna þórbjörg þórdís þórelfa þórelfur þórey þórfríður þórgunna
þórgunnur þórhalla þórhanna þórheiður þórhildur þórkatla þórlaug þórleif þórný þórodda þórsteina þórsteinunn þórstína
þórunn þórveig þórvör þórða þöll þúfa ārija đurđica ērika ľubica ľubomíra ľuboslava ľudmila ľudomila şadıman şahdiye
şahinder şahnaz şahnuray şahıgül şamiha şayan şazime şefiye şehreban şehza şelâle şemsinisa şennur şeref şerman
şevketfeza şeyda şilan şirivan şöhret şövkət şükufə şüküfe şəfa şəfiqə şəhla şəhrəbanu şəlalə şəmsiyyə şərafət šarlota
špela štefanija štefica štefka štefánia štěpánka šárka žaneta željka želmíra živa žofia žofie ștefana ștefania əcəbnaz
ədibə əminə əntiqə əsmər
""".split(),
        "f",
    ),
    **dict.fromkeys(
        """
abdi ade adel akos aldis ale alexandr alexis allyn alsoy alva amani amari amor angalia angel anh antonie ardell arden
arie ariel arin aris arley arlie armani arta artie asa asanti ashton asiman atha aubrey audie auguste aurica avni aydan
bahari bailey bambi bao barrie bassi bebe beda bell bennie bertie beryl bessi bethel billie bird blair blær bobbie boma
britt brogan brook brooklyn burnice byrd campbell camryn candra cannur carey carlie carmel carmine carrol carroll carson
cary casey cassidy cato ceyhun chandler chandra channing charley charo chau cheyenne chi chin chong chuki chung chus
clair claude claudie clem clemmie cleo codi codie conny cortney courtney cris cruz daire dakota dallas dana dani daniele
dann dannie dany dara daragh darby darian darragh dasa deane dee del dell delma deniz dennie desire dessie devan devon
devyn diamond dominique dong donnie dori dorris dung dusty earlie eden edie eka elgie elgin eli elia elinor elisha elli
elza emerald emery encarnacion enea enzi erie esra evance ever fahari fanaka faraja felice fimar finley floy forest
franc francis frankie freddie friður gabi gabriele gale garnet garnett gay genie georgie gerd geri gerry geza gilman
golden guadalupe guiomar gunar gunver gussie günver hadley halley hallie harlow harper haven hekima hillary hollis hong
hussein ihsan indra infant ira irfan isa ivey ivica ivory jackie jaden jadyn jae jaiden jaidyn jaime jaimie jamey jamie
jammie jan janis jann janne jaylen jaylin jayme jean jeffie jenni jensen jessie jessy jettie jewell jimmie jody johnie
johnnie joi jona jonnie jonny jordan jordyn jua jule juli juni justice juul kader kahurangi kala kali kamari kameron
kamryn kaombwe karan kareen karel kari karli karma karol kasey kato kayden kaye kelley kelly kendal kendall kennedy
kenya kenyatta kenzie kerry kiburi kijana kiley kim kipenzi kirby kit koko kris krishna lacy lacın lannie larue lashawn
laurence lauri lavern laverne lavon layne laçın lee leigh leighton lennie leone lesley leslie lessie lexie lindy linn
linnie loan london lone lonie loren loreto loris lou love lovie loïs lue lupe luverne lyn lynn lyric mackenzie maj
makini man manaia mannie manu mar marin marion marjan marley marlin marlo marlyn marti marty matija matunda maxi maxie
mckinley mell merle merlyn micah michal mickey minh mitra montana montie morgan mulayim munəvvər murl myrl münəvvər
nakia nam nanni naoise nazaret neely nery nicola nihad nihal nikola noa noor numbers ocie oda odell odie ola olav olie
ollie olof oncel oral orla orrie osie ossie otha ottie ova ozell ozie page paris parker pat patrice payton petros peyton
phoenix presley quinn rae rael raguel raven reagan reece reese regan reilly rein reine reshoni reyes ricki riley risalet
river robbie robbin robin roma ronni rosario rosi rossie rowan royal rua rylan rylee sabari sacha safari sage sai sammie
sandi sang santana santos sasa saša selvi sendogan senna serda seyran shan shannon shanon shay shea shelby shellie
sheridan sherrill shida sifa siku skylar skyler sol stevie sung sydney sədaqət tai tama tandy tayler taylor teagan tegan
tenzin terry thalente thanh tiare tine tisa tobie toby toi tommie toni tory tracy trinidad trinity tristen tufani turan
ufukay ugur uli unknown unsever uzima uğur val vala valdis valentine valeri valery van vasilica vega verne vernell
vernie virgie vivien vlasta von wally wamwema wendelin willie winfred yael yalın yan yaqub yasar yaşar yee yohana yong
young yuri zane zion öncel ünsever şendoğan
""".split(),
        "",
    ),
}

# Common names that the census has for one gender fifty times as often as for the other.
TELLING: Final = frozenset(
    """
aaron abby abel abigail abraham ada adam addie adela adele adeline adolfo adolph adriana adrienne agnes agustin aida
aileen aimee al alan alana albert alberta alberto alejandra alejandro alex alexander alexandra alexandria alfonso alfred
alfredo alice alicia aline alisa alisha alison alissa allan allen allie allison allyson alma alonzo alphonso alta althea
alton alvaro alvin alyce alyssa amalia amanda amber amelia amie amos amy ana anastasia andres andrew andy angela angelia
angelica angelina angeline angie anita ann anna annabelle anne annette annie anthony antoine antoinette anton antonio
april araceli archie arlene arline armand armando arnold arthur arturo ashlee audra audrey august augusta aurelia aurora
autumn ava avis barbara barbra barry bart basil beatrice beatriz becky belinda ben benita benito benjamin benny
bernadette bernadine bernard bernardo bernice bert berta bertha bessie beth bethany betsy bette bettie betty bettye
beulah beverly bianca bill billy blaine blanca blanche bob bobbi bonita bonnie boyd brad bradford bradley brady brain
brandi brandon brandy brenda brendan brent bret brett brian briana brianna bridget bridgette brittany brittney brooke
bruce bruno bryan bryant bryce bryon buddy burton byron caitlin caleb callie calvin camille candace candice candy cara
carl carla carlene carlos carlton carly carmela carmella carol carole carolina caroline carolyn carrie cassandra cassie
catalina catherine cathleen cathy cecelia cecile cecilia cedric celeste celia cesar chad chandra charity charlene
charles charlotte charmaine chase chasity chelsea cheri cherie cheryl chester christa christi christie christina
christine christopher christy chrystal chuck cindy claire clara clare clarence clarice clarissa clark claude claudette
claudia claudine clay clayton clement cleveland cliff clifford clifton clint clinton cole colette colin colleen
concepcion conrad constance consuelo cora corina corine corinne cornelia cornelius corrine coy craig cristina crystal
curt curtis cynthia daisy damian damien damon dan dane daniel danielle danny dante daphne darcy darin darius darla
darlene darrel darrell darren darrin darryl darwin dave david davis dawn deana deanna deanne debbie debora deborah debra
deena deidre deirdre delbert delia della delores deloris dena denis denise dennis derek derick derrick desiree desmond
dewayne dewey dexter diana diane dianna dianne diego dina dixie dollie dolly dolores domingo dominic dominick don dona
donald donna donnell donovan dora doreen doris dorothea dorothy dorthy doug douglas doyle duane dustin dwayne dwight
dylan earl earlene earline earnest earnestine ebony ed eddy edgar edith edmond edmund edna eduardo edward edwin edwina
effie efrain eileen elaine elbert eldon eleanor elena eli elias elijah elinor elisa elisabeth elise eliza elizabeth ella
ellen elliot elliott elma elmer elnora eloise elsa elsie elton elva elvia elvin elvira elvis elwood emanuel emery emil
emilia emilio emily emma emmanuel emmett enrique eric erica erick ericka erik erika erma ernest ernestine ernesto ernie
ervin erwin esmeralda esperanza essie esteban estela estella estelle ester esther ethan ethel etta eugene eugenia eula
eunice eva evangeline eve evelyn everett fabian faith fannie fay faye federico felicia felipe felix fern fernando fidel
flora florence flossie floyd forrest fran frances francine francisca francisco frank franklin fred freda freddy
frederick fredrick frieda gabriela gabrielle garland garrett garry gary gavin gay gena geneva genevieve geoffrey george
georgette georgia georgina gerald geraldine gerard gerardo gertrude gilbert gilberto gina ginger gladys glen glenda
glenn glenna gloria goldie gonzalo gordon grace gracie graciela grady graham grant greg gregg gregorio gregory greta
gretchen grover guillermo gus gustavo guy gwen gwendolyn hal haley hannah hans harlan harley harold harriet harriett
harrison harry harvey hattie hazel heath heather hector heidi helen helena helene henrietta henry herbert heriberto
herman hilary hilda hillary hiram holly homer hope horace howard hubert hugh hugo humberto ian ida ignacio ila ilene
imelda imogene ina inez ingrid irene iris irma irvin irving isaac isabel isabelle isaiah ismael israel issac iva ivan
ivy jack jackson jaclyn jacob jacqueline jacquelyn jake jamal james jami jana jane janelle janet janette janice janie
janine janis janna jared jarrod jarvis jasmine jason jasper javier jayne jayson jeanette jeanie jeanine jeanne jeannette
jeannie jeannine jeff jefferson jeffery jeffrey jeffry jenifer jenna jennie jennifer jenny jerald jeremiah jeremy jeri
jermaine jerome jerri jess jessica jesus jill jillian jim jimmy jo joann joanna joanne joaquin jocelyn jodi jodie joe
joel joesph johanna john johnathan johnny jolene jon jonathan jonathon joni jorge jose josefa josefina joseph josephine
josh joshua josie joy joyce juan juana juanita judith judy julia juliana julianne julie juliette julio julius june
junior justin justine kara karen kari karin karina karla kate katelyn katharine katherine kathie kathleen kathrine
kathryn kathy katie katrina katy kay kaye kayla keisha keith kelli kellie kelsey kelvin ken kendra kendrick kenneth
kenny kent kenya keri kermit kerri kevin kimberley kimberly kirk kirsten krista kristen kristi kristie kristin kristina
kristine kristopher kristy krystal kurt lacey ladonna lakeisha lakisha lamar lamont lana lance lara larry latasha
latisha latonya latoya laura laurel laurie lavonne lawanda lawrence lea leah leann leanne leila lela leland lena lenora
lenore leo leola leon leona leonard leonardo leonor leroy lessie lester letha leticia levi lewis lidia lila lilia lilian
liliana lillian lillie lilly lily lina linda lionel lisa liza lizzie lloyd lois lola lora loraine lorena lorene lorenzo
loretta lori lorie lorna lorraine lorrie lottie louisa louise lourdes lowell loyd luann lucas lucia lucile lucille
lucinda lucy luella luis luisa luke lula luther luz lydia lyle lynda lynette lynne lynnette mabel mable mack madeline
madelyn madge mae magdalena maggie malcolm malinda mallory mamie mandy manuel manuela marc marcel marcella marci marcia
marcie marco marcos marcus marcy margaret margarita margery margie margo margret marguerite mari maria marian marianne
maribel maricela marie marietta marilyn marina mario marisa marisol marissa maritza marjorie mark marla marlene marlon
marsha marta martha martin martina marva marvin mary maryann maryanne marylou mason mathew matilda matt matthew mattie
maude maureen mauricio mavis max maxine maxwell may maynard mayra meagan megan meghan melanie melba melinda melisa
melissa melody melva melvin mercedes meredith mia michael micheal michele michelle miguel mike milagros mildred miles
millard millie milton mindy minerva minnie miranda miriam misty mitchell mitzi moises mollie molly mona monica monique
monte monty morris moses muriel murray myra myrna myron myrtle nadia nadine nancy nanette nannie naomi natalia natalie
natasha nathan nathaniel neal ned neil nelda nell nellie nelson nettie neva nicholas nichole nick nickolas nicolas
nicole nikki nina nita noah noe noemi nola nolan nona nora norbert noreen norma norman norris odessa ofelia ola olga
olive oliver olivia omar opal ophelia ora orlando orville oscar otis otto owen pablo paige pam pamela patrica patrice
patricia patrick patsy patti patty paul paula paulette pauline pearl pearlie pedro peggy penelope penny percy pete peter
petra phil philip phillip phyllis pierre polly preston priscilla quentin quincy quinton rachael rachel rachelle rae
rafael ralph ramiro ramon ramona randal randall randi randolph randy raphael raquel raul raymond reba rebecca rebekah
reed reggie regina reginald rena renee reuben reva rex reynaldo rhoda rhonda ricardo richard rick rickey ricky rigoberto
riley rita rob robert roberta roberto robyn rocco rochelle rocky rod roderick rodger rodney rodolfo rodrigo rogelio
roger roland rolando roman romeo ron ronald ronda roosevelt rosa rosalie rosalind rosalinda rosalyn rosanne roscoe rose
roseann rosella rosemarie rosemary rosetta rosie roslyn ross roxanne roxie roy ruben ruby rudolph rufus russel russell
rusty ruth ruthie ryan sabrina sadie sallie sally salvador salvatore samantha samuel sandra santiago sara sarah sasha
saul saundra savannah scot scott scotty sean sebastian selena selma serena sergio seth shana shanna shari sharon sharron
shauna shawna sheena sheila sheldon shelia shelley shelly sheree sheri sherman sherri sherrie sherry sheryl shirley
silvia simon simone socorro sofia solomon sondra sonia sonja sonya sophia sophie spencer staci stacie stan stanley
stefanie stella stephan stephanie stephen sterling steve steven stewart stuart sue summer susan susana susanna susanne
susie suzanne suzette sybil sylvester sylvia tabatha tabitha tamara tameka tami tamika tammi tammie tammy tania tanisha
tanya tara tasha ted teddy terence teresa teri terrance terrence terri terrie tessa thaddeus thelma theodore theresa
therese thomas thurman tia tiffany tim timmy timothy tina todd tom tomas toni tonia tonya traci tracie travis trent
trevor tricia trina trisha troy trudy ty tyrone tyson ulysses ursula valarie valeria valerie vance vanessa vaughn velma
vera vern verna vernon veronica vicente vicki vickie vicky victor victoria vilma vince vincent viola violet virgie
virginia vivian wade wallace walter wanda ward warren wayne wendell wendi wendy wesley wilbert wilbur wiley wilfred
wilfredo will willa willard william williams willis wilma wilson winifred winnie winston wm woodrow xavier yesenia
yolanda yvette yvonne zachary zelma
""".split()
)
