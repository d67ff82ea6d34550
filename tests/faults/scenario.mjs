import { contactRows } from '../../tools/sample/generate.mjs';
import { dice } from './random.mjs';

const POLICIES = ['update', 'update', 'skip', 'review'];
const RULES = ['newestWins', 'keepExisting', 'fillBlanks', 'longest'];
/** Decisions by hand on one import, at most: the rest stays open and is held. */
const MOST_DECISIONS = 24;

const quoted = (cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (header, records) => [header, ...records].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');

/** Generated records, and the header over them. */
function people(rows, seed) {
	const truth = {};
	const records = [...contactRows({ rows, seed, columns: 15 }, truth)];
	return { records, header: truth.header };
}

/** A second list: some people of the first one again, some of them changed, and new ones. */
function overlapping(first, rows, seed, d) {
	const fresh = people(rows, seed + 1);
	const title = fresh.header.indexOf('Job Title');
	return csv(
		fresh.header,
		fresh.records.map((cells) => {
			if (!d.chance(0.35)) return cells;
			const known = d.pick(first.records);
			return d.chance(0.5) ? known.with(title, cells[title]) : known;
		})
	);
}

/**
 * What a user does in one run; the same for the same seed. Steps come one after the other.
 * @param {number} seed @param {number} run @param {number} [most] rows of a file at most
 */
export function scenario(seed, run, most = 3000) {
	const d = dice(seed, 'scenario', run);
	const number = d.below(1_000_000);
	const rows = Math.min(most, d.chance(0.2) ? d.between(2000, 3000) : d.between(300, 1400));
	const first = people(rows, number);
	const wide = d.chance(0.15);
	const choices = () => ({ policy: d.pick(POLICIES), survivorship: d.pick(RULES) });
	// A remark of 1,500 characters a row makes a file of several slices.
	const text = wide
		? csv(
				[...first.header, 'Remark'],
				first.records.map((cells) => [...cells, 'x'.repeat(1500)])
			)
		: csv(first.header, first.records);
	const steps = [{ kind: 'import', name: 'first.csv', text, rows, setup: choices(), fix: d.chance(0.4) }];
	if (d.chance(0.5)) steps.push({ kind: 'edit' });
	if (d.chance(0.55)) {
		const n = Math.min(most, d.between(300, 900));
		steps.push({
			kind: 'import',
			name: 'second.csv',
			text: overlapping(first, n, number, d),
			rows: n,
			setup: choices(),
			reopen: d.chance(0.4),
			fix: d.chance(0.4)
		});
		if (d.chance(0.7)) steps.push({ kind: 'undo' });
	}
	if (d.chance(0.5)) steps.push({ kind: 'upgrade' });
	if (d.chance(0.5)) steps.push({ kind: 'delete' });
	if (d.chance(0.4)) {
		const n = Math.min(most, d.between(300, 900));
		steps.push({
			kind: 'cancel',
			name: 'third.csv',
			text: overlapping(first, n, number + 7, d),
			rows: n,
			setup: choices(),
			processed: d.chance(0.7)
		});
	}
	if (d.chance(0.4)) steps.push({ kind: 'held' });
	if (d.chance(0.5)) steps.push({ kind: 'rescore' });
	if (d.chance(0.3)) steps.push({ kind: 'lists' });
	if (d.chance(0.3)) steps.push({ kind: 'retype' });
	if (d.chance(0.3)) steps.push({ kind: 'restore' });
	const undone = { kind: 'undoImport', name: d.pick(['first.csv', 'second.csv']), changed: d.pick(['keep', 'undo']) };
	// Of one import alone nobody would be left to deliver.
	if (d.chance(0.6) && steps.some((t) => t.name === 'second.csv')) steps.push(undone);
	if (d.chance(0.3)) steps.push({ kind: 'erase' });
	steps.push({ kind: 'deliver' });
	return { seed, run, steps };
}

/** What is decided on the n-th pair of an import by hand; null = left open. */
export function decisionOn(s, name, n) {
	if (n >= MOST_DECISIONS) return null;
	const d = dice(s.seed, s.run, name, 'pair', n);
	return d.pick(['merge', 'merge', 'skip', 'manual', 'keepBoth', null]);
}

/** `count` of a list, the same for the same seed. */
export function someOf(s, what, list, count) {
	const d = dice(s.seed, s.run, 'some', what);
	const left = [...list];
	return Array.from({ length: Math.min(count, left.length) }, () => left.splice(d.below(left.length), 1)[0]);
}

/** What becomes of a held entry in the step "held"; by its row, so that the order of the list does not matter. */
export const heldDecision = (s, entry) => (dice(s.seed, s.run, entry.fileName, 'held', entry.rows[0]).chance(0.5) ? 'keepBoth' : null);
