import { CHUNK_ROWS } from '#domain/chunk';
import { emptyLedger } from '#domain/imports/ledger';
import type { ImportManifest } from '#domain/import';
import { checkContact, saveContact } from '#workers/imports/contacts/by-hand';
import { ProgressReporter } from '#workers/imports/context';
import { reviewPage } from '#workers/imports/review/review';
import { decide } from '#workers/imports/review/review-decide';
import { dropSession, matchImport } from '#workers/imports/match/session';
import { matchKeys } from '#workers/pipeline/match/index';
import { take } from '#workers/store/counters';
import { openStore } from '#workers/store/engine/open';
import { stagedToDisk } from '#workers/store/chunks/staged-chunks';
import { peopleColumns } from './people';
import { manifestOf, seedContacts } from './store';

export { seedContacts };

const ID = 'bench';

/**
 * Person of the i-th row: every tenth row is an earlier row again, every second of those under another email address;
 * beside that, the first `known` rows are the persons from 0 on (those that a seeded store holds).
 */
const again = (i: number): boolean => i % 10 === 9;
const numberOf = (i: number, known: number): number =>
	again(i) ? numberOf((Math.imul(i, 0x9e3779b1) >>> 0) % (i - 8), known) : i < known ? i : 10_000_000 + i;

/**
 * Stages `rows` made-up rows as an import whose rows are read and not yet matched. `onePhone` = all have the same number, the largest block
 * there can be.
 */
export async function stageRows(rows: number, known = 0, onePhone = false): Promise<void> {
	const db = await openStore();
	const tx = db.transaction('settings', 'readwrite');
	const ordinal = await take(tx, 'nextOrdinal');
	await tx.done;
	const chunksDone = Math.ceil(rows / CHUNK_ROWS);
	for (let n = 0; n < chunksDone; n++) {
		const first = n * CHUNK_ROWS;
		const numbers = Array.from({ length: Math.min(CHUNK_ROWS, rows - first) }, (_, i) => first + i);
		const columns = peopleColumns(numbers.map((i) => numberOf(i, known)));
		numbers.forEach((i, k) => {
			const emails = columns.get('email')!;
			if (again(i) && i % 20 === 19) emails[k] = `r${i}@elsewhere.example.org`;
		});
		if (onePhone) columns.get('phone1')!.fill('+49302005001');
		await db.put(
			'staged',
			stagedToDisk({
				rows: Uint32Array.from(numbers, (i) => i + 2),
				columns,
				failed: new Uint8Array(numbers.length),
				keys: matchKeys(columns, numbers.length)
			}),
			[ID, n]
		);
	}
	const manifest: ImportManifest = {
		...manifestOf(ID, ordinal, Date.now(), rows),
		phase: 'matching',
		completedAt: null,
		chunksDone,
		ledger: emptyLedger()
	};
	await db.put('imports', manifest, ID);
}

/**
 * Matches the staged rows; ms, and pairs by type. `watch` = measure the longest time that a message (cancel among them) would
 * have had to wait, which takes time itself.
 */
export async function match(watch: boolean): Promise<{ ms: number; pairs: Record<string, number>; longestStepMs?: number }> {
	dropSession(ID);
	const db = await openStore();
	const manifest = (await db.get('imports', ID))!;
	let [last, longest] = [performance.now(), 0];
	const ticks = new MessageChannel();
	ticks.port1.onmessage = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		ticks.port2.postMessage(0);
	};
	if (watch) ticks.port2.postMessage(0);
	const began = performance.now();
	const done = await matchImport(db, { ...manifest, phase: 'matching' }, new ProgressReporter(manifest, () => undefined, 0), () => false);
	const ms = performance.now() - began;
	ticks.port1.close();
	if (!done.ok) throw new Error(done.problem.code);
	return { ms: Math.round(ms), pairs: done.value.pairs, ...(watch && { longestStepMs: Math.round(longest) }) };
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
	const began = performance.now();
	await work();
	return Math.round((performance.now() - began) * 10) / 10;
};

/** ms of a page of the review and of single decisions, with the pairs of `match` open. */
export async function review(): Promise<{ pageMs: number; nextPageMs: number; decideMs: number[] }> {
	const pageMs = await timed(() => reviewPage(ID, 'all', 0, 50));
	const nextPageMs = await timed(() => reviewPage(ID, 'all', 20_000, 50));
	const decideMs: number[] = [];
	for (let n = 0; n < 5; n++) {
		const [pair] = (await reviewPage(ID, 'all', n, 1)).pairs;
		decideMs.push(await timed(() => decide(ID, { pairs: [pair!.pair] }, 'skip')));
	}
	return { pageMs, nextPageMs, decideMs };
}

/** ms of the check while a contact is typed: the first, the next ones, after a contact was saved, and of saving one. */
export async function byHand(): Promise<{ firstMs: number; warmMs: number[]; afterSaveMs: number; saveMs: number[]; found: number }> {
	const typed = Object.fromEntries([...peopleColumns([4321])].map(([f, c]) => [f, c[0] ?? '']));
	let found = 0;
	const check = async (): Promise<void> => {
		found = (await checkContact({ ...typed, jobTitle: 'Buyer' }, null)).duplicates.length;
	};
	const firstMs = await timed(check);
	const warmMs: number[] = [];
	for (let n = 0; n < 5; n++) warmMs.push(await timed(check));
	const saveMs: number[] = [];
	for (let n = 0; n < 5; n++) saveMs.push(await timed(() => saveContact({ ...typed, jobTitle: `Buyer ${n}` }, 1024 * 3 + 5 + n)));
	return { firstMs, warmMs, afterSaveMs: await timed(check), saveMs, found };
}
