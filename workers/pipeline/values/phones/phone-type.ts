import { foldKey } from '../text';

/** The labels that a phone can carry. */
const PHONE_TYPES = ['mobile', 'work', 'home', 'fax', 'other'] as const;
export type PhoneType = (typeof PHONE_TYPES)[number];

/** Words that decide, strongest first: "Business fax" is a fax, "Work mobile" a mobile. */
const words: readonly [PhoneType, readonly string[]][] = [
	['fax', ['fax', 'telefax', 'facsimile']],
	[
		'mobile',
		[
			'mobile',
			'mobil',
			'cell',
			'cellular',
			'handy',
			'portable',
			'movil',
			'celular',
			'cellulare',
			'telemovel',
			'mobiel',
			'smartphone',
			'iphone',
			'sms',
			'携帯',
			'手机'
		]
	],
	[
		'work',
		[
			'work',
			'business',
			'office',
			'company',
			'direct',
			'job',
			'geschaftlich',
			'dienstlich',
			'buro',
			'arbeit',
			'bureau',
			'travail',
			'professionnel',
			'trabajo',
			'oficina',
			'ufficio',
			'lavoro',
			'trabalho',
			'comercial',
			'werk',
			'kantoor',
			'praca',
			'sluzbowy',
			'会社',
			'勤務先',
			'公司'
		]
	],
	[
		'home',
		[
			'home',
			'private',
			'personal',
			'residence',
			'landline',
			'privat',
			'zuhause',
			'domicile',
			'maison',
			'prive',
			'casa',
			'particular',
			'hogar',
			'thuis',
			'dom',
			'domowy',
			'自宅',
			'住宅'
		]
	]
];

/** "Phone / Fax" is a number to call first. */
const AND_FAX = /(?<=\p{L}\.?)\s*[/&+]\s*(?:tele)?fax\.?$/iu;

/** The canonical phone type of a label ("* Work", "Mobile Phone", "Handy"); anything else is 'other'. */
export function phoneType(raw: string): PhoneType {
	const key = foldKey(raw.slice(0, 60).replace(AND_FAX, ''));
	const parts = key.split(' ');
	for (const [type, list] of words) {
		if (
			list.some(
				(w) => parts.includes(w) || (w.length > 3 && key.replace(/ /gu, '').startsWith(w)) || (/[^\x20-\x7e]/u.test(w) && key.includes(w))
			)
		)
			return type;
	}
	return 'other';
}
