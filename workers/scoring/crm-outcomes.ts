import type { ReadOptions } from '#domain/imports/import-reading';
import { guessOutcome, type OutcomeFile, type OutcomeMatch, type OutcomeReading } from '#domain/scoring/models';
import { fail, ok, type Result } from '#domain/result';
import { TIERS, UNSCORED } from '#domain/scoring/score';
import { tierOf } from '#domain/scoring/tier-schemes';
import { blockAuc } from '../pipeline/learn/auc';
import { inspectSource, readSource } from '../pipeline/parse/index';
import { borrowedIds } from '../outbox/preparing/earlier-ids';
import { contactId } from '../store/contact-id';
import { fileSource } from '../store/files';
import { readImports } from '../store/imports';
import { openStore } from '../store/engine/open';
import { pastMoments, scoresAt } from '../store/scores';
import { deviceId, readSettings } from '../store/settings';
import { readSomeColumns } from '../store/chunks/some-columns';

/** Different values up to which a column may be one of outcomes. */
const KINDS = 40;
/** Rows that are kept in memory at most. */
const MOST = 500_000;
/** Won and lost that an AUC is worked out from at least. */
const LEAST = 5;
const AT_ONCE = 8;

interface Opened {
	headers: string[];
	cells: string[][];
}
let opened: Opened | null = null;

/** ScoringApi.openOutcomes: reads a table with outcomes (CSV or workbook) into memory. */
export async function openOutcomes(file: File): Promise<Result<OutcomeFile>> {
	opened = null;
	const source = fileSource(file);
	const seen = await inspectSource(source);
	if (!seen.ok) return seen;
	const { headers, read } = seen.value;
	const cells: string[][] = [];
	for await (const part of readSource(source, read as ReadOptions)) {
		if (part.kind === 'problem') return { ok: false, problem: part.problem };
		if (part.kind === 'chunk') cells.push(...part.chunk.cells);
		if (cells.length > MOST) return fail('tooManyRows', { name: file.name, limit: MOST });
	}
	opened = { headers, cells };
	const values = headers.map((_, c) => kindsOf(cells, c));
	const ids = idColumn(headers.length, cells, await deviceId(await openStore()));
	const find = (words: RegExp, fits: (c: number) => boolean): number | null => {
		const at = headers.findIndex((h, c) => words.test(h) && fits(c));
		return at < 0 ? null : at;
	};
	const telling = values.findIndex((v) => new Set(v?.flatMap((k) => guessOutcome(k.value) ?? [])).size === 2);
	const email = find(/e-?mail/i, () => true);
	const mails = email === null ? 0 : cells.filter((row) => row[email]?.includes('@')).length;
	return ok({
		name: file.name,
		rows: cells.length,
		headers,
		values,
		email,
		contactId: ids?.column ?? null,
		by: ids && ids.rows > mails ? 'contactId' : 'email',
		outcome: telling >= 0 ? telling : find(/outcome|status|stage|won|result/i, (c) => values[c] !== null),
		moments: await pastMoments(await openStore())
	});
}

/**
 * The column that holds most of our contact ids, by what stands in it: a dialer or a CRM names it as it likes, and has ids of its own under
 * the names that we would use.
 */
function idColumn(columns: number, cells: readonly string[][], device: string): { column: number; rows: number } | null {
	// Most cells of a large file hold nothing like it, and are not looked at closer.
	const like = new RegExp(device, 'i');
	const isOurs = (cell: string): boolean => like.test(cell) && keyOf('contactId', cell, device) !== '';
	const counts = Array.from({ length: columns }, (_, c) => cells.filter((row) => isOurs(row[c] ?? '')).length);
	const rows = Math.max(0, ...counts);
	return rows === 0 ? null : { column: counts.indexOf(rows), rows };
}

function kindsOf(cells: readonly string[][], column: number): { value: string; count: number }[] | null {
	const counts = new Map<string, number>();
	for (const row of cells) {
		const value = (row[column] ?? '').trim();
		if (value === '') continue;
		counts.set(value, (counts.get(value) ?? 0) + 1);
		if (counts.size > KINDS) return null;
	}
	return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/**
 * ScoringApi.matchOutcomes: finds the contacts of the rows, and how well their scores did. A contact of several rows counts once, as won
 * where any is.
 */
export async function matchOutcomes(reading: OutcomeReading): Promise<Result<OutcomeMatch>> {
	if (!opened) return fail('outcomesGone', {});
	const db = await openStore();
	const [settings, device] = await Promise.all([readSettings(db), deviceId(db)]);
	const won = new Set(reading.won),
		lost = new Set(reading.lost);
	/** Key of a contact → 1 won, 0 lost, −1 neither. */
	const wanted = new Map<string, number>();
	let rows = 0;
	for (const row of opened.cells) {
		const key = keyOf(reading.by, row[reading.column] ?? '', device);
		const value = (row[reading.outcome] ?? '').trim();
		const verdict = won.has(value) ? 1 : lost.has(value) ? 0 : -1;
		rows++;
		if (key !== '') wanted.set(key, Math.max(verdict, wanted.get(key) ?? -1));
	}
	const serials = (await readImports(db))
		.filter((m) => m.phase === 'complete')
		.flatMap((m) => m.chunks)
		.sort((a, b) => a - b);
	// Who came again after an undone import is known to a CRM by the id of before.
	const borrowed = reading.by === 'email' ? (): null => null : await borrowedIds(db);
	const known = (id: number): string => {
		const before = keyOf('contactId', borrowed(id) ?? '', device);
		return wanted.has(before) ? before : String(id);
	};
	const ids: number[] = [],
		outcomes: number[] = [],
		scores: number[] = [];
	const found = new Set<string>();
	for (let at = 0; at < serials.length; at += AT_ONCE)
		for (const chunk of await readSomeColumns(db, serials.slice(at, at + AT_ONCE), new Set(['email'] as const))) {
			const emails = chunk.columns.get('email');
			const then = reading.at === null ? chunk.scores : await scoresAt(db, chunk, reading.at);
			for (let i = 0; i < chunk.length; i++) {
				if (chunk.alive[i] !== 1) continue;
				const id = contactId(chunk.serial, i);
				const key = reading.by === 'email' ? (emails?.[i] ?? '').toLowerCase() : known(id);
				const verdict = key === '' ? undefined : wanted.get(key);
				if (verdict === undefined) continue;
				found.add(key);
				if (verdict < 0) continue;
				ids.push(id);
				outcomes.push(verdict);
				scores.push(then[i] ?? UNSCORED);
			}
		}
	const matched = opened.cells.filter((row) => found.has(keyOf(reading.by, row[reading.column] ?? '', device))).length;
	const wins = outcomes.reduce((n, o) => n + o, 0);
	return ok({
		rows,
		matched,
		won: wins,
		lost: outcomes.length - wins,
		auc: aucOf(scores, outcomes),
		ids: Uint32Array.from(ids),
		outcomes: Uint8Array.from(outcomes),
		byTier: TIERS.map((tier) => {
			const of = outcomes.filter((_, k) => tierOf(scores[k] ?? null, settings.tierThresholds) === tier);
			const w = of.reduce((n, o) => n + o, 0);
			return { tier, won: w, lost: of.length - w };
		})
	});
}

/**
 * An email in lower case, or our number out of "device-123", also where it is written in capitals or marked as text ('x-1, ="x-1"); '' =
 * none. A bare number is the id of another system: it would be somebody else's here.
 */
function keyOf(by: OutcomeReading['by'], cell: string, device: string): string {
	const text = cell.trim().toLowerCase();
	if (by === 'email') return text;
	const plain = text.replace(/^(?:="|'|")/, '').replace(/"$/, '');
	const number = plain.startsWith(`${device}-`) ? plain.slice(device.length + 1) : '';
	return /^\d{1,10}$/.test(number) ? number : '';
}

/** Of the contacts that had a score. */
function aucOf(scores: readonly number[], outcomes: readonly number[]): OutcomeMatch['auc'] {
	const scored = scores.flatMap((s, k) => (s === UNSCORED ? [] : [k]));
	const y = Uint8Array.from(scored, (k) => outcomes[k] ?? 0);
	const wins = y.reduce((n, o) => n + o, 0);
	if (wins < LEAST || y.length - wins < LEAST) return null;
	return blockAuc([{ y, scores: Float64Array.from(scored, (k) => scores[k] ?? 0), other: null }]).auc;
}
