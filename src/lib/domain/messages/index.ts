import { STANDARD_FIELDS } from '../fields';
import type { LearnNote } from '../scoring/learned-model';
import { keyNotes, type LeadScore, type ScoreDetails } from '../scoring/score';
import { backupMessages } from './backup';
import { boothMessages } from './booth';
import type { Catalogue, Params } from './catalogue';
import { connectionTestMessages } from './connection-test';
import { deliveryMessages } from './delivery';
import { fileMessages } from './file';
import { fixMessages } from './fix';
import { generalMessages } from './general';
import { issueMessages } from './issues';
import { learnMessages } from './learn';
import { listMessages } from './lists';
import { mappingMessages } from './mapping';
import { matchMessages } from './match';
import { outboxMessages } from './outbox';
import { ownFieldMessages } from './own-fields';
import { similarMessages } from './similar';
import { recipeMessages } from './recipe';
import { keyWords, scoreMessages } from './score';
import { serviceMessages } from './service';
import { systemMessages } from './system';
import { trustMessages } from './trust';

/** English: there from the start, and what stands where another language has nothing. */
export const english: Catalogue = Object.assign(
	Object.create(null),
	fileMessages,
	mappingMessages,
	issueMessages,
	matchMessages,
	recipeMessages,
	scoreMessages,
	deliveryMessages,
	connectionTestMessages,
	fixMessages,
	backupMessages,
	boothMessages,
	generalMessages,
	ownFieldMessages,
	learnMessages,
	serviceMessages,
	outboxMessages,
	systemMessages,
	similarMessages,
	listMessages,
	trustMessages
);

const ENGLISH_LABELS = new Map<string, string>(STANDARD_FIELDS.map((f) => [f.id, f.label]));
let all = english;
let fieldNames: ReadonlyMap<string, string> = new Map();

/** Puts another language in the place of English: sentences by code, and names of standard fields by their English label. */
export function setMessages(messages: Catalogue, fields: Record<string, string>): void {
	all = Object.assign(Object.create(null), english, messages);
	fieldNames = new Map(Object.entries(fields).map(([id, name]) => [ENGLISH_LABELS.get(id) ?? id, name]));
}

/**
 * Workers name standard fields in English, as exports do; a sentence names them in the reader's language. What a model says calls them
 * columns; elsewhere that is a column of a file, which is called what it is called.
 */
const said = (code: string, params: Params): Params => {
	if (fieldNames.size === 0) return params;
	const name = (v: string | number | undefined) => (v === undefined ? undefined : fieldNames.get(String(v)));
	const field = name(params.field),
		label = name(params.label),
		column = code.startsWith('learn') ? name(params.column) : undefined;
	return field === undefined && label === undefined && column === undefined
		? params
		: { ...params, ...(field !== undefined && { field }), ...(label !== undefined && { label }), ...(column !== undefined && { column }) };
};

/** The sentence of a code; an unknown code shows itself, so that nothing is silent. */
export const messageText = (m: { code: string; params: Params }): string => all[m.code]?.message(said(m.code, m.params)) ?? m.code;

/** The sentence in English whatever is spoken: for what CRMs and files get. */
export const englishText = (m: { code: string; params: Params }): string => english[m.code]?.message(m.params) ?? m.code;

const KEY_CODES = new Map<string, string>(Object.entries(keyWords).map(([code, text]) => [text, code]));
/** A key factor as workers name it, in the language that is spoken: a word of the rules, or what a learned model says. */
export const keyFactorText = (factor: string | LearnNote): string =>
	messageText(typeof factor === 'string' ? { code: KEY_CODES.get(factor) ?? factor, params: {} } : factor);
/** Those of a contact. A learned model's are no words that are known ahead: they are said anew of what it says. */
export const keyFactorTexts = ({ keyFactors }: LeadScore, { learned }: Pick<ScoreDetails, 'learned'>): string[] =>
	(learned ? keyNotes(learned, keyFactors.length) : keyFactors).map(keyFactorText);

/** What to do about it, or ''. */
export const fixText = (m: { code: string; params: Params }): string => all[m.code]?.fix?.(said(m.code, m.params)) ?? '';

/** What went wrong and what to do about it, as one text. */
export function problemText(m: { code: string; params: Params }): string {
	const [what, fix] = [messageText(m), fixText(m)];
	if (fix === '') return what;
	return `${/[.!?。！？…:]$/u.test(what) ? what : `${what}.`} ${fix}`;
}

/** True when the catalogue knows the code; the contract test asks this for every code of every registry entry. */
export const knowsCode = (code: string): boolean => code in english;
