import type { KnownExport } from '../known-export';

/** Everything but its own columns is a question: the dictionary reads those. */
export const typeform: KnownExport = {
	id: 'typeform',
	label: 'Typeform',
	description: 'Answers exported from Typeform.',
	signs: 'Response Type | Start Date (UTC) | Stage Date (UTC) | Submit Date (UTC) | Network ID | Ending',
	need: 2,
	covered: 0,
	columns: {
		'+id': '# | Network ID | Token',
		'+': 'Response Type | Stage Date (UTC) | Ending | Score | Start Date (UTC)',
		createdDate: 'Submit Date (UTC)',
		tags: 'Tags'
	}
};

const STAMP =
	'Timestamp | Zeitstempel | Horodateur | Marca temporal | Informazioni cronologiche | Carimbo de data/hora | Tijdstempel | Sygnatura czasowa | Tidsstämpel | Tidsstempel | Aikaleima | Časová značka | Időbélyeg | Zaman damgası | Отметка времени | タイムスタンプ | 时间戳记 | 時間戳記 | 타임스탬프';

/** The time of the answer comes first; the rest are questions. */
export const googleForms: KnownExport = {
	id: 'google-forms',
	label: 'Google Forms',
	description: 'Answers of a form in Google Forms, by the time stamp in the first column.',
	signs: STAMP,
	need: 1,
	covered: 0,
	first: true,
	columns: {
		createdDate: STAMP,
		email:
			'Email Address | Username | E-Mail-Adresse | Adresse e-mail | Dirección de correo electrónico | Indirizzo email | Endereço de e-mail | E-mailadres | Adres e-mail | メールアドレス',
		'+': 'Score | Punkte'
	}
};
