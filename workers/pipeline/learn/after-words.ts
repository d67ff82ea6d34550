import { foldWords } from '../score/knowledge/fold';

/** Why a column's name says that it was filled in after the outcome, or while a lead was being worked on. */
export type AfterKind = 'duration' | 'tags' | 'quality' | 'lastActivity' | 'outcome' | 'reason' | 'closing' | 'stage';

/** What a column's name holds as whole words, in the languages that titles are read in. */
const WORDS: readonly (readonly [AfterKind, readonly string[]])[] = [
	[
		'duration',
		[
			'duration',
			'call length',
			'call time',
			'talk time',
			'call minutes',
			'call seconds',
			'conversation length',
			'handle time',
			'time to close',
			'days to close',
			'sales cycle',
			'cycle time',
			'days in stage',
			'dauer',
			'gesprachsdauer',
			'anrufdauer',
			'duree',
			'duracion',
			'durata',
			'duracao'
		]
	],
	[
		'lastActivity',
		[
			'last notable activity',
			'last activity',
			'last contact',
			'last contacted',
			'last touch',
			'last action',
			'last call',
			'last meeting',
			'last email',
			'last modified',
			'last update',
			'last updated',
			'last engagement',
			'last event',
			'last interaction',
			'latest activity',
			'notable activity',
			'next activity',
			'next step',
			'letzte aktivitat',
			'letzter kontakt',
			'derniere activite',
			'dernier contact',
			'ultima actividad',
			'ultimo contacto',
			'ultima attivita',
			'ultimo contatto',
			'ultima atividade',
			'ultimo contato',
			'updated at',
			'updated on',
			'modified time',
			'modified date',
			'modified on',
			'stage changed',
			'geandert am'
		]
	],
	[
		'quality',
		[
			'lead quality',
			'quality of lead',
			'lead rating',
			'lead grade',
			'lead temperature',
			'sales rating',
			'lead qualification',
			'qualification result',
			'qualification status',
			'bant',
			'leadqualitat',
			'qualite du lead',
			'calidad del lead',
			'qualita lead',
			'qualidade do lead'
		]
	],
	[
		'reason',
		[
			'loss reason',
			'lost reason',
			'reason lost',
			'win reason',
			'won reason',
			'reason for loss',
			'closed reason',
			'close reason',
			'disqualification reason',
			'unqualified reason',
			'rejection reason',
			'verlustgrund',
			'absagegrund',
			'motif de perte',
			'motivo de perdida',
			'motivo perdita',
			'motivo da perda'
		]
	],
	[
		'closing',
		[
			'close date',
			'closed date',
			'closing date',
			'date closed',
			'closed at',
			'won date',
			'lost date',
			'conversion date',
			'converted date',
			'converted at',
			'date converted',
			'customer since',
			'became a customer',
			'became customer',
			'signed',
			'contract date',
			'contract value',
			'contract number',
			'contract signed',
			'won time',
			'lost time',
			'won at',
			'lost at',
			'associated deals',
			'recent deal',
			'converted account',
			'converted contact',
			'converted opportunity',
			'customer number',
			'customer no',
			'account number',
			'subscription start',
			'onboarding',
			'kundennummer',
			'numero de client',
			'numero de cliente',
			'numero cliente',
			'deal amount',
			'deal value',
			'deal size',
			'won amount',
			'order value',
			'order date',
			'first order',
			'purchase date',
			'purchase amount',
			'invoice',
			'payment date',
			'amount paid',
			'montant signe',
			'abschlussdatum',
			'vertragsdatum',
			'auftragswert',
			'date de cloture',
			'fecha de cierre',
			'data di chiusura',
			'data de fechamento'
		]
	]
];
/** The whole name of a column, which means something else among further words (credit rating, search result). */
const WHOLE: readonly (readonly [AfterKind, readonly string[]])[] = [
	['quality', ['rating', 'qualification', 'bewertung', 'calificacion', 'valutazione', 'avaliacao']],
	[
		'stage',
		[
			'probability',
			'win probability',
			'deal probability',
			'forecast',
			'forecast category',
			'wahrscheinlichkeit',
			'probabilite',
			'probabilidad',
			'probabilita',
			'probabilidade'
		]
	],
	[
		'outcome',
		[
			'outcome',
			'result',
			'call result',
			'call outcome',
			'disposition',
			'won',
			'lost',
			'win',
			'is won',
			'converted',
			'is converted',
			'conversion',
			'is customer',
			'deal won',
			'closed won',
			'closed lost',
			'closed',
			'bought',
			'purchased',
			'subscribed',
			'ergebnis',
			'resultat',
			'resultado',
			'risultato',
			'esito',
			'gewonnen',
			'verloren'
		]
	],
	[
		'tags',
		[
			'tag',
			'tags',
			'label',
			'labels',
			'remark',
			'remarks',
			'comment',
			'comments',
			'notes',
			'call notes',
			'sales notes',
			'schlagworte',
			'etiquettes',
			'etiquetas',
			'etichette'
		]
	]
];
/** A stage or status is one of the sale only where the name says no other (marital status, employment status). */
const STAGE =
	/^ (?:(?:lead|deal|opportunity|sales|crm|pipeline|prospect|contact|call|current|final) )*(?:status|stage|phase|lifecycle stage|statut|estado|stato|etapa) $/;
/** How long something lasts that is agreed or over before anybody is spoken to. */
const TERM = / (?:contract|loan|credit|subscription|employment|project|course|session|visit|trial|warranty) duration /;
/** What was before this sale is known when it begins. */
const BEFORE =
	/^ (?:.* )?(?:previous|prior|past|former|initial|first|original|before|prev|vorherige|fruhere|precedent|anterior|precedente) /;

/** What a column's name says of its time, or null. */
export function afterKind(label: string): AfterKind | null {
	const words = foldWords(label.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'));
	if (BEFORE.test(words)) return null;
	if (STAGE.test(words)) return 'stage';
	for (const [kind, phrases] of WORDS) {
		if (phrases.some((p) => words.includes(` ${p} `)) && !(kind === 'duration' && TERM.test(words))) return kind;
	}
	return WHOLE.find(([, phrases]) => phrases.includes(words.trim()))?.[0] ?? null;
}
