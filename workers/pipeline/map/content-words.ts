import { foldLetters } from './header/fold';

/**
 * Words that tell values of a kind, in many languages: whole words, ends of compounds, and letters of scripts without spaces. Folded
 * (header/fold).
 */
interface Telling {
	words: ReadonlySet<string>;
	ends: RegExp;
	inside: RegExp;
}

const set = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/).filter(Boolean).map(foldLetters));

const JOB: Telling = {
	words:
		set(`manager director dir head chief officer ceo cto cfo coo cmo cio cso cro vp svp evp president founder cofounder owner partner engineer eng developer analyst consultant specialist assistant associate executive lead intern
		sales marketing buyer designer architect administrator coordinator professor teacher nurse physician lawyer attorney accountant scientist researcher student supervisor technician representative advisor adviser planner trainer editor
		clerk principal controller strategist producer programmer recruiter secretary receptionist salesperson foreman electrician mechanic driver chef journalist translator librarian pharmacist dentist doctor
		leiter leiterin referent referentin berater beraterin vorstand inhaber inhaberin prokurist kaufmann kauffrau meister arzt lehrer lehrerin student vertrieb einkauf einkäufer
		directeur directrice gérant gérante responsable chargé chargée chef cheffe ingénieur ingénieure président présidente consultante vendeur commercial commerciale comptable secrétaire médecin avocat avocate stagiaire étudiant
		directora gerente jefe jefa ingeniero ingeniera presidente consultor consultora vendedor vendedora contador médico abogado abogada encargado encargada asesor asesora coordinador administrador analista técnico profesor profesora
		direttore direttrice responsabile amministratore ingegnere presidente consulente venditore impiegato avvocato commercialista titolare socio
		diretor diretora gestor gestora engenheiro engenheira consultora vendedor contabilista advogado sócio sócia coordenador analista técnico
		directeur bestuurder hoofd adviseur medewerker verkoper eigenaar ingenieur inkoper directielid
		dyrektor kierownik prezes specjalista inżynier właściciel handlowiec księgowa analityk konsultant asystent
		ředitel ředitelka jednatel vedoucí obchodník majitel inženýr účetní riaditeľ konateľ vedúci
		chef direktör ingenjör konsult säljare ägare direktør konsulent selger leder sjef sælger ingeniør
		johtaja toimitusjohtaja päällikkö insinööri myyjä asiantuntija yrittäjä
		igazgató vezető mérnök ügyvezető értékesítő
		müdür müdürü mühendis uzman uzmanı danışman satış yönetici genel direktör
		директор менеджер руководитель инженер специалист начальник бухгалтер аналитик консультант продавец владелец керівник спеціаліст інженер
		διευθυντης μηχανικος υπευθυνος συμβουλος
		مدير مهندس مسؤول رئيس مستشار محاسب מנהל מנהלת מהנדס יועץ`),
	ends: /(leiter|leiterin|berater|beraterin|fuhrer|fuhrerin|fuehrer|verkaufer|verkauferin|chef|chefin|direktor|direktorin|ingenieur|johtaja|paallikko|direktor|konsult|medewerker)$/u,
	inside:
		/部長|課長|社長|係長|主任|取締役|代表|担当|営業|経理|经理|总监|主管|工程师|董事|总裁|經理|總監|工程師|대표|이사|부장|과장|팀장|사원/u
};

const COMPANY: Telling = {
	words:
		set(`inc llc ltd limited gmbh mbh ag kg ohg ug ev eg se corp corporation co company group holding holdings plc llp lp pllc sa sas sarl srl spa bv nv oy oyj ab pty as asa aps sl slu ltda lda eurl snc
		zoo sp kft zrt nyrt doo sro sia uab ooo zao oao tov pt tbk sdn bhd pte kk
		solutions systems technologies technology industries partners university universität université universidad università institute institut bank services service labs lab consulting international software media studio agency verein stiftung
		ооо зао оао ао ип тов пп ооd αε επε`),
	ends: /(gmbh|werke|gesellschaft|verlag|institut|bank|bolaget|yhtio)$/u,
	inside: /株式会社|有限会社|有限公司|公司|集团|集團|주식회사|\(주\)|㈜|合同会社|大学|대학교/u
};

const STREET: Telling = {
	words:
		set(`street st avenue ave road rd lane ln drive dr boulevard blvd bld bd way court ct place pl square sq highway hwy suite ste floor fl box terrace crescent close parkway pkwy apt building bldg
		rue chemin impasse allée allee quai cours route via viale corso piazza vicolo largo calle avenida avda av plaza paseo carrera camino c rua travessa praça estrada rodovia alameda carrer passeig
		straat laan weg plein kade gracht ulica ul aleja al plac os ulice trg cesta utca út tér körút strada str bulevardul calea soseaua vei gate gata gatan väg vägen gade vej alle katu tie
		cadde caddesi sokak sokağı sok mahallesi mah bulvarı ул улица проспект пр пер переулок шоссе вул вулиця бул булевард οδος λεωφορος jalan jl jln رحوب شارع רחוב duong pho`),
	ends: /(stra(ss|s)e|str|platz|weg|allee|gasse|damm|ring|ufer|straat|laan|plein|gracht|kade|gatan|gata|vagen|veien|gaten|vej|gade|katu|tie|kuja|utca)$/u,
	inside: /丁目|番地|番|号|路|街|巷|弄|區|区|로\s?\d|길\s?\d|동\s?\d/u
};

/** The value that was looked at last: the three questions about it share its folded form. */
let last: { value: string; folded: string; words: readonly string[] } = { value: '', folded: '', words: [] };

function look(value: string): typeof last {
	if (last.value !== value) {
		const folded = foldLetters(value.slice(0, 200));
		last = { value, folded, words: folded.replace(/(\p{L})\.(?=\p{L})/gu, '$1').split(/[^\p{L}\p{M}\p{N}]+/u) };
	}
	return last;
}

function tells({ words, ends, inside }: Telling, value: string): boolean {
	const seen = look(value);
	return (
		seen.words.some((w) => words.has(w) || (w.length > 4 && ends.test(w))) ||
		(/[^\u0000-\u024f]/.test(seen.folded) && inside.test(seen.folded))
	);
}

export const isJob = (v: string): boolean => tells(JOB, v);
export const isCompany = (v: string): boolean => tells(COMPANY, v);
/** Words of companies as they are written: gmbh, Gmbh, GMBH; without and with a full stop. */
const WRITTEN: ReadonlySet<string> = new Set(
	[...COMPANY.words]
		.flatMap((w) => [w, w.charAt(0).toUpperCase() + w.slice(1), w.toUpperCase()])
		.concat('GmbH', 'mbH', 'eG', 'S.A.', 'S.r.l.', 'S.p.A.', 'B.V.', 'N.V.', 'L.L.C.', 'S.L.', 'e.V.', 'e.K.')
		.flatMap((w) => [w, `${w}.`])
);
/** True where the last word is one of companies, or the first letter is of a script without spaces: a cheap look before isCompany. */
export const mayBeCompany = (v: string): boolean => v.charCodeAt(0) > 0x2e7f || WRITTEN.has(v.slice(v.lastIndexOf(' ') + 1));
/** A street with a number, in either order. */
export const isStreet = (v: string): boolean => /\p{N}/u.test(v) && tells(STREET, v);

/** Kinds of phone as columns of labels hold them. */
const PHONE_LABELS =
	set(`mobile cell cellular work home business office main fax other private personal direct company handy mobil privat geschäftlich arbeit büro festnetz zuhause portable bureau domicile maison travail professionnel
	móvil celular trabajo casa oficina cellulare ufficio lavoro trabalho comercial telemóvel mobiel werk thuis komórkowy praca dom mobilní práce domů mobiltelefon arbete hem arbejde hjem kotitelefon matkapuhelin työ iş ev cep
	мобильный рабочий домашний 携帯 自宅 勤務先 手机 工作 家庭 phone number telefon telefono iphone pager whatsapp`);
export const isPhoneLabel = (v: string): boolean =>
	v.length < 40 &&
	/^\*?\s*\p{L}/u.test(v) &&
	look(v)
		.folded.split(/[^\p{L}]+/u)
		.filter(Boolean)
		.every((w) => PHONE_LABELS.has(w));

const YES_NO =
	set(`y n yes no true false t f 0 1 x ✓ ✔ on off optin optout subscribed unsubscribed nonsubscribed granted denied given withdrawn accepted declined active inactive confirmed agreed pending cleaned
	ja nein j oui non o sí si sì sim não nao s tak nie ano ne nee da nu igen nem kyllä ei evet hayır e h да нет так ні ναι οχι はい いいえ 是 否 同意 예 아니오 כן לא نعم لا aktiv inaktiv abonné désabonné erteilt abgemeldet`);
export const isYesNo = (v: string): boolean => v.length < 30 && YES_NO.has(look(v).folded.replace(/[\s_-]+/g, ''));

const STATUS =
	set(`new open closed won lost contacted connected qualified unqualified attempted inprogress working converted lead mql sql opportunity customer prospect subscriber evangelist active inactive cold warm hot nurture nurturing archived
	neu offen geschlossen gewonnen verloren kontaktiert qualifiziert aktiv inaktiv interessent kunde nouveau ouvert fermé gagné perdu actif inactif qualifié nuevo abierto cerrado ganado perdido activo inactivo calificado contactado
	nuovo aperto chiuso attivo inattivo novo aberto fechado ganho ativo inativo qualificado nieuw gesloten actief inactief nowy otwarty zamknięty aktywny nieaktywny новый открыт закрыт активен 新規 已联系`);
export const isStatus = (v: string): boolean => v.length < 40 && STATUS.has(look(v).folded.replace(/[\s_-]+/g, ''));
