import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { seeded } from '#workers/pipeline/learn/random';
import { scoreFile } from '../../../../scripts/quality/score.entry';
import { NOW, leads, type Row } from './made';

const ROOT = new URL('../../../../', import.meta.url);
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'muster-score-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const header = (rows: readonly Row[]): string[] => ['id', ...Object.keys(rows[0]!).filter((k) => k !== 'y'), 'Outcome'];
const cellsOf = (rows: readonly Row[], outcome: (r: Row, i: number) => string): string[][] =>
	rows.map((r, i) => [
		String(i),
		...Object.keys(r)
			.filter((k) => k !== 'y')
			.map((k) => String(r[k] ?? '')),
		outcome(r, i)
	]);
/** What the command works out of a table: the held-back part is judged by a model of the rest. */
const command = (rows: readonly Row[], outcome: (r: Row, i: number) => string, positive = 'won') =>
	scoreFile(header(rows), cellsOf(rows, outcome), {
		label: 'Outcome',
		positive,
		id: 'id',
		order: null,
		exclude: [],
		keep: [],
		split: 'random',
		seed: 1,
		limit: null,
		now: NOW
	});
const honest = (r: Row): string => (r.y ? 'won' : 'lost');
const plain = leads(700, 91);

describe('odd input of quality:score', () => {
	it.each<[string, (r: Row, i: number) => string, string]>([
		['a label of one class', () => 'won', 'learnOneClass'],
		['a blank label', () => '', 'learnNoOutcomes'],
		['a value that nobody has', () => 'lost', 'learnNoWon'],
		['ten thousand classes', (_, i) => `class ${i}`, 'learnNoWon']
	])('SCO-5: %s is an answer in a sentence', async (_, outcome, code) => {
		const { rows, report } = await command(plain, outcome);
		expect(report).toMatchObject({ signal: 'none', auc: null, problem: code });
		expect(report['message']).toMatch(/^[A-Z].{20,}\.$/);
		// Where there are outcomes, every row to be judged has their share.
		expect(rows.length).toBe(code === 'learnOneClass' ? plain.length - Math.floor(plain.length * 0.7) : 0);
		expect(new Set(rows.map((r) => r.probability)).size).toBeLessThan(2);
	});

	it('SCO-5: of three classes and blanks, the open and the blank take no part, and that is said', async () => {
		const { report } = await command(plain, (r, i) => (i % 9 === 0 ? '' : i % 7 === 0 ? 'Open' : i % 5 === 0 ? 'Disqualified' : honest(r)));
		expect(report['signal']).toBe('usable');
		expect(Number(report['won']) + Number(report['lost']) + Number(report['judged'])).toBe(
			plain.filter((_, i) => i % 9 !== 0 && i % 7 !== 0).length
		);
		for (const said of ['“disqualified”', '“open”', String(plain.filter((_, i) => i % 9 === 0).length)])
			expect((report['notes'] as string[]).join(' ')).toContain(said);
	});

	it('SCO-5: which rows have an outcome does not move the line between what is learned from and what is judged', async () => {
		const judge = async (blank: (i: number) => boolean) =>
			scoreFile(
				header(plain),
				cellsOf(plain, (r, i) => (blank(i) ? '' : honest(r))),
				{ label: 'Outcome', positive: 'won', id: 'id', order: null, exclude: [], keep: [], split: 'time', seed: 1, limit: null, now: NOW }
			);
		const cut = Math.floor(plain.length * 0.7);
		const [known, hidden, few] = await Promise.all([judge(() => false), judge((i) => i >= cut), judge((i) => i < cut && i % 5 > 0)]);
		expect(known.rows.map((r) => Number(r.id))).toEqual([...plain.keys()].slice(cut));
		// Held-back outcomes take no part: without them the same is foretold, and nothing is said of how well.
		expect(hidden.rows).toEqual(known.rows);
		expect(hidden.report).toMatchObject({ auc: null, brier: null, ece: null, judged: 0 });
		expect(few.rows.map((r) => r.id)).toEqual(known.rows.map((r) => r.id));
		expect(few.report).toMatchObject({ trained: Math.ceil(cut / 5), judged: plain.length - cut });
	});

	it('SCO-5: a copy of the label, constants, ten thousand categories and dates ahead are found and said; the rest is learned from', async () => {
		const random = seeded(4);
		const odd = plain.map((r) => ({
			...r,
			Renamed: r.y ? 'J' : 'N',
			Same: 'x',
			Text: `note ${Math.floor(random() * 10_000)}`,
			Seen: random() < 0.1 ? '2031-05-01' : `2025-0${1 + Math.floor(random() * 9)}-11`
		}));
		const { rows, report } = await command(odd, honest);
		expect(report).toMatchObject({ leaks: ['Renamed'], signal: 'usable' });
		expect(Number(report['auc'])).toBeGreaterThan(0.65);
		expect(Number(report['auc'])).toBeLessThan(0.9);
		expect((report['notes'] as string[]).join(' ')).toContain('Seen');
		for (const name of ['Renamed', 'Same', 'Text']) expect((report['why'] as string[]).join(' ')).toContain(name);
		expect(rows.every((r) => r.probability >= 0 && r.probability <= 1)).toBe(true);
	});

	it('SCO-5: an order by dates ahead is taken, and said; two won are said to be too few, not the outcomes', async () => {
		const dated = plain.map((r, i) => ({ ...r, Due: new Date(Date.UTC(2031, 0, 1 + i)).toISOString().slice(0, 10) }));
		const { report } = await scoreFile(
			header(dated),
			cellsOf(dated, (_, i) => (i === 5 || i === 300 ? 'won' : 'lost')),
			{ label: 'Outcome', positive: 'won', id: 'id', order: 'Due', exclude: [], keep: [], split: 'time', seed: 1, limit: null, now: NOW }
		);
		const notes = (report['notes'] as string[]).join(' ');
		expect(notes).toContain('Due has 700 dates in the future');
		expect(notes).toContain('2 won and 487 lost');
		expect(notes).not.toContain('489 outcomes are few');
	});

	it('SCO-5: run as a command, a file without signal is "none", every row has a probability, and the exit code is 0', async () => {
		const random = seeded(6);
		const noise = leads(600, 92).map((r) => ({ ...r, y: random() < 0.4 ? 1 : 0 }));
		const [input, out] = [join(folder, 'noise.csv'), join(folder, 'out.csv')];
		writeFileSync(input, [header(noise), ...cellsOf(noise, honest)].map((row) => `${row.join()}\r\n`).join(''));
		const { stdout } = await run(
			process.execPath,
			[
				'scripts/quality/score.mjs',
				'--input',
				input,
				'--label',
				'Outcome',
				'--positive',
				'won',
				'--id',
				'id',
				'--split',
				'random',
				'--out',
				out,
				'--json'
			],
			{ cwd: ROOT, timeout: 60_000 }
		);
		expect(JSON.parse(stdout)).toMatchObject({ signal: 'none', leaks: [], drift: false });
		expect(readFileSync(out, 'utf8').trim().split(/\r?\n/)).toHaveLength(1 + 180);
	});
});
