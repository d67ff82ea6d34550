/**
 * Short and familiar forms of given names, one name a line: the name, then what people are called who bear it. Own
 * compilation from everyday use in English, German, Dutch, French, Spanish, Italian, Portuguese, Polish and Russian.
 */
const NAMES = `
alexander alex alec sasha sascha sandy xander lex aleks alessandro alejandro alexandre alexandr sander
alexandra alex sandra sasha alexa lexi sandy ola aleksandra
albert al bert bertie
alfred al fred alf alfie freddy
andrew andy drew andreas andre andres andrea andrzej andrei
anthony tony ant toni antonio antoine anton
antonio toni tonio nino tony
arthur art artie
barbara barb barbie babs basia bärbel
benjamin ben benny benji
bernard bernie bernd bernhard
bridget biddy bridie
brigitte gitte gitta
caroline carol carrie caro karoline carolin
catherine cathy kate katie cath cat kitty kay katherine kathryn katharina catalina caterina
charles charlie chuck chas charley karl carlos carl
charlotte lottie charlie lotte
christian chris christ kris
christine chris chrissy tina christa christina kristin kirsten
christopher chris kit topher christoph christophe cristobal
clifford cliff
cornelius cor cornel kees
cynthia cindy
daniel dan danny dani daniele
david dave davey davy
deborah deb debbie debby debra
dennis denny denis
dietrich dieter dirk
dmitri dima mitya dmitry dimitri
donald don donnie donny
dorothy dot dottie dolly dorothea
douglas doug
edmund ed eddie ned ted
edward ed eddie ted teddy ned eduard eduardo edoardo
eleanor ellie nell nora elle leonora
elisabeth lisa elsa elise lisbeth liesel betty sissi lise elli
elizabeth liz beth betty eliza lizzie bess betsy libby lisa elisabeth elsie
emily em emmy millie
emma em emmy
ernest ernie ernst
eugene gene evgeny eugen
evgeny zhenya evgeni
felicity fliss
florence flo florrie
frances fran frankie fanny franny
francis frank fran frankie franz francesco francisco francois
francisco paco pancho fran curro kiko
franziska franzi siska
frederick fred freddie freddy rick fritz friedrich frederik frederic
friedrich fritz fred frieder
gabriel gabe gabi
gabriele gabi
gabrielle gabby gaby
georg jörg schorsch jurgen
george geo georgie georg jorge giorgio georges
gerald gerry jerry gerd
gerard gerry ger gerhard
gerhard gerd hardy
gertrude trudy gertie gert
gilbert gil bert
giovanni gianni nino
giuseppe beppe peppe pino
gregory greg gregor
guillermo memo guille
gwendolyn gwen
hannah hanna anna
hans johannes hannes johann
harold harry hal
heinrich heinz heiner henry
helen nell nellie lena helena helene
henry harry hank hal henri heinrich enrique enrico
herbert herb bert
howard howie
ignacio nacho
ivan vanya
jacob jake jakob jack kobe
jacqueline jackie jacqui
james jim jimmy jamie jem
jan janek
janet jan jenny
jean-paul jp
jeffrey jeff geoff geoffrey
jennifer jen jenny jenn
jerome jerry
jessica jess jessie
jesus chuy
joachim achim jochen
johannes hans hannes johann jo jan
john jack johnny jon ian jan johann juan giovanni jean
jonathan jon jonny jonathon nathan
jose pepe
josef sepp jupp
joseph joe joey jo josef jose giuseppe jozef
josephine jo josie
joshua josh
judith judy jude
julia jules julie
julian jules
karl kalle charles
katarzyna kasia
katharina kathi katja katrin käthe kati
katherine kate kathy katie kat kay kitty kathryn catherine
kenneth ken kenny
kimberly kim
konstantin kostya konny
kristina kristin kris tina
lawrence larry laurie lars laurence lorenzo laurent
leonard leo len lenny leon
leonardo leo nardo
leopold leo poldi
lewis lou louis
lillian lily lil
louis lou louie ludwig luis luigi
louise lou lulu
lucas luke luca lukas
ludwig lutz louis
malgorzata gosia
manfred manni fred
manuel manolo manu
marcus mark marc markus marco
margaret maggie meg peggy greta marge margie rita madge daisy peg margarete margarita
margarete grete gretel margit rita
maria mary marie mia mitzi
maria-jose mariajo
marjorie marge margie
martha marty patty
martin marty mart
martina tina
mary molly polly may maria marie mae
mathilde tilda
matthew matt matty matthias mateo mathieu matteo
matthias matze hias matt
maurice mo moe moritz
maximilian max maxi
megan meg
melanie mel
melissa mel missy lissa
michael mike mick micky mikey mitch michel miguel michele mikhail michal
michelle shelly chelle
mikhail misha
mildred millie
nancy nan
natalia natasha nat
natalie nat
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nico klaus nicolas niklas nikolaus nikolai niccolo
nicole nicky nikki
nikolai kolya
nikolaus klaus niko claus
oliver ollie olly olivier
olivia liv livvy
pamela pam
patricia pat patty tricia trish patsy
patrick pat paddy rick patrice
paul paulie pablo paolo pavel
penelope penny
peter pete pit pedro piotr pietro pierre
petronella nel nelly
philip phil pip philipp philippe felipe filippo
philippa pippa pip
rachel rach rae
raymond ray raimund
rebecca becky becca bec
reginald reg reggie
reinhard hardy
renate rena
ricardo richie rico
richard rich rick dick ricky richie ricardo
robert rob bob bobby robbie bert roberto
roberto beto
roger rog rodge
roland rolly
ronald ron ronnie ronny
rosalind ros roz
rosemary rose rosie romy
rudolf rudi rolf
rupert bert
russell russ
samantha sam sammy
samuel sam sammy
sandra sandy
sebastian seb bastian basti sebastien
sergei seryozha serge sergey
sigrid siri
simon si
sophia sophie sofia
stanislaw stas staszek
stanley stan
stephanie steph steffi
stephen steve steven stevie stephan stefan esteban etienne
steven steve stevie stefan
susan sue susie suzy susanne
susanna sanna susi
susanne susi sanne
sylvester sly
tatiana tanya
terence terry
theodor theo teddy
theodore ted teddy theo
theresa terry tess tessa tracy teresa terri resi
thomas tom tommy tomas tommaso
timothy tim timmy
ulrich uli ulli
ursula ursel uschi ulla
valentin valja
valerie val
vanessa ness nessa
veronica ronnie vera
victor vic viktor vittorio
victoria vicky vic tori vicki
vincent vince vinny vinnie vincenzo
virginia ginny gina
vladimir vova volodya vlad
walter walt wally
wilhelm willi willy bill helmut
wilhelmina mina minnie
william will bill billy willy liam wilhelm guillaume guillermo willem
wolfgang wolf
yevgeny zhenya
zachary zach zack
`;

/** Of each name, those that it is a form of or that are forms of it. */
const known = new Map<string, Set<string>>();
function add(name: string, other: string): void {
	const others = known.get(name);
	if (others) others.add(other);
	else known.set(name, new Set([other]));
}
for (const line of NAMES.trim().split('\n')) {
	const [name = '', ...short] = line
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.split(' ');
	for (const other of short) {
		add(name, other);
		add(other, name);
	}
}

/** True for a name and a form of it, either way round; one hop, so that two forms of one name don't meet. Folded names. */
export const isNickname = (a: string, b: string): boolean => known.get(a)?.has(b) === true;
