import type { FieldDefinition } from '#domain/fields';

const set = (text: string): ReadonlySet<string> => new Set(text.split('|'));

/** What programs write for nothing; no field means it. */
const machine = set(
	'null|(null)|<null>|[null]|\\n|nan|undefined|#n/a|#nv|#n/d|#nul!|(blank)|[blank]|(empty)|(leer)|(en blanco)|(vide)|(none)|-n/a-'
);

/** What people write for nothing where a name is asked; Null with a capital, and all that could be a name, stays. */
const forNames = set(
	'info requested|information requested|n/a|n.a.|n.a|na.|-n/a-|none|test|testing|test test|no name|noname|no-name|sin nombre|ohne name|sans nom|senza nome|n.n.|n. n.|asdf|asdfasdf|asdfgh|qwerty|qwertz|qwert|なし|無し|不明|未入力|无|無|没有|없음'
);

/** The same for ordinary fields, in the languages of the mapper. */
const general = set(
	'na|nil|unknown|unbekannt|inconnu|desconocido|sconosciuto|unkown|unkonwn|not available|not applicable|not provided|not specified|not known|no data|not set|no entry|no value|no answer|none given|none provided|no info|no information|tbd|tba|tbc|to be confirmed|to be determined|x x x|dummy|blank|empty|no email|noemail|no e-mail|no phone|no company|no title|missing|' +
		'k.a.|k. a.|ka.|keine|keiner|keines|kein|keine angabe|keine angaben|nicht vorhanden|nicht bekannt|nicht angegeben|entfällt|leer|unbek.|' +
		'aucun|aucune|néant|neant|inconnue|non renseigné|non renseigne|non communiqué|n.c.|n/c|vide|pas de|rien|sans objet|' +
		'ninguno|ninguna|no aplica|no disponible|sin datos|s/n|s/d|s.n.|desconocida|no tiene|no informado|vacio|vacío|' +
		'nessuno|nessuna|n.d.|n/d|non disponibile|sconosciuta|non specificato|non pervenuto|vuoto|' +
		'nenhum|nenhuma|não informado|nao informado|não possui|não tem|não aplicável|não disponível|desconhecido|vazio|' +
		'geen|onbekend|n.v.t.|nvt|niet van toepassing|niet bekend|leeg|brak|brak danych|b/d|bd.|nie dotyczy|nieznany|nieznane|' +
		'ingen|ingen uppgift|okänd|saknas|ukendt|ukjent|ei ole|ei tietoa|puuttuu|žádný|žádné|neznámý|není|neuvedeno|yok|bilinmiyor|belirtilmemiş|нет|неизвестно|не указано|не указан|отсутствует|н/д|nincs|ismeretlen|nu are|necunoscut|δεν υπαρχει|κανενα|' +
		'特になし|該当なし|未定|未設定|未知|不详|不詳|暂无|暫無|沒有|空|미상|해당없음|없슴'
);
/** Names of people, written as people write them, that look like what programs write for nothing. */
const NAMES_TOO = set('Null|Nan');
/** Addresses that are typed to get past a form. */
const mail = set(
	'none@none.com|no@no.com|na@na.com|n/a@n/a.com|noemail@noemail.com|no@email.com|noemail@email.com|none@email.com|no@mail.com|xxx@xxx.com|asdf@asdf.com|email@email.com|test@fb.com|test@meta.com'
);

/** A cell of these is data even though it looks like filler. */
const exempt: Partial<Record<FieldDefinition['type'], ReadonlySet<string>>> = {
	country: set('na'),
	state: set('na|n.c.|n.d.|brak'),
	tags: set('test|testing|na|unknown|missing|empty|blank|dummy'),
	longText: set('test|testing')
};

/** Only dashes, dots, question marks and the like. */
const onlyMarks = /^[\s\-‐‑‒–—―−_.…·*?？!#/\\~=,;:'"`|+()[\]]{1,24}$/u;

/** What Meta fills the form of a test lead with; its letter before a phone or postal code stays. */
const TEST_LEAD = /^\s*(?:\p{L}{1,2}:)?<test lead: dummy data\b[^<>]*>?\s*$/u;

/**
 * ASCII letters and digits with which a stand-in may begin, by their code with the lengths as bits; nearly every value is told by it to be
 * none.
 */
const begins = new Uint32Array(128);
for (const list of [machine, forNames, general, mail]) {
	for (const key of list) {
		const c = key.charCodeAt(0);
		if (c < 128) begins[c] = (begins[c] ?? 0) | (1 << key.length);
	}
}

/** The one letter that gets longer in small letters. */
const GROWS = '\u0130';

/** False where a value surely is no stand-in: told by its ends and its length, without looking at all of it. */
function mayBe(text: string, type: FieldDefinition['type']): boolean {
	let c = text.charCodeAt(0);
	if (c >= 65 && c <= 90) c += 32;
	const isWord = (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
	// xxx, 000, http://, and capitals that get longer in small letters are looked at.
	if (!isWord || c === 120 || c === 48 || type === 'url') return true;
	if (((begins[c] ?? 0) & (1 << text.length)) !== 0) return true;
	const last = text.charCodeAt(text.length - 1);
	return last <= 32 || last > 126 || text.includes(GROWS);
}

/** True when the whole cell is a stand-in for "nothing": N/A, -, none, test, xxx and their kin. Case and outer spaces don't count. */
export function isPlaceholder(text: string, type: FieldDefinition['type']): boolean {
	if (text.length > 24) return text.includes('<test lead') && TEST_LEAD.test(text);
	if (!mayBe(text, type)) return false;
	// No stand-in has a digit but 0; that spares most phones, dates and numbers the rest.
	for (let i = 0; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c >= 49 && c <= 57) return false;
	}
	const key = text.trim().toLowerCase();
	if (key === '') return false;
	if (onlyMarks.test(key) || /^x{2,}$/u.test(key)) return true;
	// A person may be called Null or Nan; databases write NULL or null, programs nan or NaN.
	if (machine.has(key)) return !(type === 'name' && NAMES_TOO.has(text.trim()));
	// A choice or an answer may well be called None or Unknown.
	if (type === 'choice' || type === 'yesNo') return false;
	if (type === 'name') return forNames.has(key);
	if (type === 'email' && mail.has(key)) return true;
	if (type === 'phone' && /^\+?[0\s()./-]+$/u.test(key)) return true;
	if (type === 'url' && /^(?:https?:\/\/)?(?:www\.?)?$/u.test(key)) return true;
	return (forNames.has(key) || general.has(key)) && !(exempt[type]?.has(key) ?? false);
}
