/** What a form tells its visitors behind the name of a field: that it must be filled, and that a number wants its code. */
const MUST =
	'required(?: field)?|mandatory|pflicht(?:feld|angabe)?|obligatoire|obligatori[oa]|obbligatori[oa]|obrigat[óo]ri[oa]|verplicht|wymagane|必須|必填';
const CODE = [
	'(?:(?:inter)?national )?(?:country|area|dial(?:l?ing)?|calling|std|isd)[ -](?:(?:and|&|/) ?area[ -])?(?:code|prefix)s?',
	'(?:(?:inter)?national (?:code|prefix))',
	'(?:länder|landes|orts|internationaler? )?vorwahl(?:nummer)?',
	"(?:l['’])?indicatif(?: (?:du )?pays| international)?",
	'(?:el )?prefijo(?: internacional| del? país)?',
	'prefisso(?: internazionale)?',
	'(?:o )?(?:ddd|ddi|código d[eo] (?:país|área))',
	'land(?:en)?(?:code|nummer)',
	'numerem kierunkowym|prefiksem'
].join('|');
const WITH = '(?:with|including|incl\\.?|plus|mit|inkl(?:usive|\\.)?|samt|avec|con|com|incluido|met|wraz z|z)';
const ADVICE = new RegExp(
	`(?:\\s*[([]\\s*(?:${MUST})\\s*[)\\]]|\\s*[-–:*,]\\s*(?:${MUST})|\\s+pflicht(?:feld|angabe)|\\s*[([,-]?\\s*(?<![\\p{L}])${WITH} (?:the |your )?(?:${CODE})\\s*[)\\]]?)\\s*\\*?$`,
	'iu'
);
const LONGEST = 120;

/** The name of a field without what is asked of the visitor: "E-Mail (Pflicht)", "Mobile number (with country code)". */
export function withoutAdvice(header: string): string {
	if (header.length > LONGEST || (!header.includes(' ') && !/[([*:]/.test(header))) return header;
	const bare = header.replace(ADVICE, '');
	return /\p{L}/u.test(bare) ? bare : header;
}
