import type { Column } from '#domain/chunk';
import type { LearnNote } from '#domain/scoring/learned-model';
import { fail, ok, type Result } from '#domain/result';
import { foldWords } from '../score/knowledge/fold';
import { levelKey } from './read-column';

/** What a column says about outcomes: 1 won, 0 lost, −1 none, with what was odd about it. */
export interface Outcomes {
	labels: Int8Array;
	won: number;
	lost: number;
	unknown: number;
	notes: LearnNote[];
}

/** Words for a lead that is still open: no outcome, whatever the others are. */
const OPEN = new Set([
	'new',
	'open',
	'open deal',
	'open not contacted',
	'in progress',
	'working',
	'working contacted',
	'pending',
	'active',
	'nurturing',
	'nurture',
	'contacted',
	'connected',
	'attempted to contact',
	'qualified',
	'mql',
	'sql',
	'opportunity',
	'proposal',
	'negotiation',
	'on hold',
	'bad timing',
	'recycled',
	'unknown',
	'undecided',
	'not yet',
	'neu',
	'offen',
	'in bearbeitung',
	'nouveau',
	'ouvert',
	'en cours',
	'nuevo',
	'abierto',
	'en curso',
	'nuovo',
	'aperto',
	'in corso',
	'novo',
	'aberto',
	'em andamento'
]);
const SHOWN = 5;

/** Spreadsheets and data frames write a whole number 1 or 1.0. */
const outcomeKey = (text: string): string => levelKey(text).replace(/^(-?\d+)\.0+$/, '$1');

/**
 * Reads outcomes from a column. `won` and `lost` are values in any case; `lost` null = every other value, save those that
 * say a lead is still open. Blank = no outcome. Problems: learnNoWon {value}, learnNoOutcomes.
 */
export function readOutcomes(values: Column, won: readonly string[], lost: readonly string[] | null): Result<Outcomes> {
	const labels = new Int8Array(values.length).fill(-1);
	const isWon = new Set(won.map(outcomeKey));
	const isLost = lost && new Set(lost.map(outcomeKey));
	const others = new Map<string, number>();
	const open = new Map<string, number>();
	let blank = 0;
	const counts = { won: 0, lost: 0 };
	for (let i = 0; i < values.length; i++) {
		const text = values[i];
		if (text == null || text.trim() === '') {
			blank++;
			continue;
		}
		const key = outcomeKey(text);
		if (isWon.has(key)) {
			labels[i] = 1;
			counts.won++;
			continue;
		}
		const stillOpen = isLost ? !isLost.has(key) : OPEN.has(foldWords(key).trim());
		if (stillOpen) {
			open.set(key, (open.get(key) ?? 0) + 1);
			continue;
		}
		labels[i] = 0;
		counts.lost++;
		others.set(key, (others.get(key) ?? 0) + 1);
	}
	if (counts.won + counts.lost === 0) return fail('learnNoOutcomes');
	if (counts.won === 0) return fail('learnNoWon', { value: won.join(', ') });
	const notes: LearnNote[] = [];
	const listed = (m: Map<string, number>): string =>
		[...m]
			.sort((a, b) => b[1] - a[1])
			.slice(0, SHOWN)
			.map(([v]) => `“${v.slice(0, 40)}”`)
			.join(', ') + (m.size > SHOWN ? ' …' : '');
	const sum = (m: Map<string, number>): number => [...m.values()].reduce((a, b) => a + b, 0);
	if (!isLost && others.size > 1)
		notes.push({ code: 'learnOtherOutcomes', params: { values: listed(others), kinds: others.size, count: sum(others) } });
	if (open.size > 0) notes.push({ code: 'learnOpenOutcomes', params: { values: listed(open), count: sum(open) } });
	if (blank > 0) notes.push({ code: 'learnBlankOutcomes', params: { count: blank } });
	return ok({ labels, ...counts, unknown: values.length - counts.won - counts.lost, notes });
}
