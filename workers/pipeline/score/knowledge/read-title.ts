import type { Department, Seniority } from '#domain/scoring/scoring-profile';
import { foldWords, hasPhrase } from './fold';
import { rankWord } from './misspelled';
import { ABBREVIATIONS, DEPARTMENT_WORDS, LADDER, NOT_A_RANK, WHOLE_TITLE_ONLY } from './titles';

/** What a job title tells. `level` null = not understood: no data, rather than a low mark by accident. */
export interface TitleReading {
	level: Seniority | null;
	departments: Department[];
}

/** Longer titles are read by their beginning. */
const MAX_LENGTH = 200;

/** Words after which somebody else's rank follows. */
const BELONGS_TO = new Set(['to', 'supporting']);
/** The same after a helper's word in other languages: "Assistentin des Vorstands", "asistente del director". */
const HELPS = /^(?:assist|asist|sekret|secret|segret|referent)/;
const OF_SOMEBODY = new Set(['bei', 'des', 'der', 'du', 'de', 'del', 'da', 'do', 'di', 'della', 'dell']);

/** Reads level and line of work from a title in any wording: "Marketing Dir.", "Sr VP, Sales", "Assistant to the CEO". */
export function readTitle(title: string): TitleReading {
	const tokens = spelledWords(title).own;
	const text = ` ${tokens.join(' ')} `;

	const departments: Department[] = [];
	for (const [department, phrases] of DEPARTMENT_WORDS) if (phrases.some((p) => matches(text, p))) departments.push(department);

	let level = isChiefOfficer(tokens) ? 'executive' : climb(text);
	if (!level && departments.length > 0) level = 'individual';
	if (departments.length === 0 && level === 'executive') departments.push('general');
	return { level, departments };
}

/** The words of a title with short forms spelled out; `own`: without what belongs to somebody else's rank. */
export function spelledWords(title: string): { all: string[]; own: string[] } {
	const all = foldWords(title.slice(0, MAX_LENGTH))
		.trim()
		.split(' ')
		.flatMap((w) => (ABBREVIATIONS.get(w) ?? rankWord(w)).split(' '));
	return { all, own: ownPart(all) };
}

/** "Assistant to the CEO" → "assistant": only what stands before the rank of somebody else counts. */
function ownPart(tokens: string[]): string[] {
	const at = tokens.findIndex(
		(t, i) =>
			i > 0 &&
			(BELONGS_TO.has(t) ||
				(t === 'of' && tokens[i - 1] === 'office') ||
				(OF_SOMEBODY.has(t) && tokens.slice(0, i).some((w) => HELPS.test(w))))
	);
	if (at < 0) return tokens;
	const rest = ` ${tokens.slice(at + 1).join(' ')} `;
	const level = climb(rest);
	return level === 'executive' || level === 'vicePresident' || level === 'director' || level === 'manager'
		? tokens.slice(0, at + 1)
		: tokens;
}

/** "Chief Anything Officer", unless it belongs to an assistant. */
function isChiefOfficer(tokens: string[]): boolean {
	const chief = tokens.indexOf('chief');
	const officer = tokens.indexOf('officer', chief + 2);
	return chief >= 0 && officer > chief && officer - chief <= 5 && !tokens.includes('assistant') && !tokens.includes('deputy');
}

function climb(text: string): Seniority | null {
	let plain = text;
	for (const phrase of NOT_A_RANK) plain = plain.replace(` ${phrase} `, ' ');
	for (const [level, phrases] of LADDER) if (phrases.some((p) => matches(plain, p))) return level;
	return null;
}

function matches(text: string, phrase: string): boolean {
	if (!hasPhrase(text, phrase)) return false;
	// "Partner" is a rank only at the end ("Partner Marketing" is a line of work), "MD" only alone (else a physician).
	if (phrase === 'partner') return text.endsWith(' partner ');
	return !WHOLE_TITLE_ONLY.has(phrase) || text === ` ${phrase} `;
}
