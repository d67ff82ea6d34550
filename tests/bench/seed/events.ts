import { addEvents, noTotals } from '#domain/figures/event-totals';
import type { AppEvent } from '#domain/figures/events';
import type { ImportManifest } from '#domain/import';
import { localDay } from '#domain/basics/local-day';
import { completed, initiated, wereRead } from '#workers/imports/events';
import { emptyManifest } from '#workers/imports/contacts/append';
import { defaultSettings } from '#domain/settings';
import { packEvents } from '#workers/store/event-pack';
import { openStore } from '#workers/store/engine/open';

const DAY = 86_400_000;
const CODES = ['emailNoAt', 'phoneTooShort', 'missingName', 'dateUnclear', 'emailTypo', 'companyNotFound'];

/** An ended import of `rows` rows with findings. */
function manifest(i: number, at: number): ImportManifest {
	const rows = [200, 1800, 12_000, 60_000][i % 4] ?? 200;
	const failed = Math.round(rows * (i % 9) * 0.004);
	const made = emptyManifest(crypto.randomUUID(), i + 2, at, 'Ana Berg', 'file', `leads-${i}.csv`);
	return {
		...made,
		phase: 'complete',
		createdAt: at,
		updatedAt: at + 60_000,
		completedAt: at + 60_000,
		rowsDone: rows,
		rowsTotal: rows,
		wallMs: rows * 0.3,
		ledger: { total: rows, created: rows - failed - 20, merged: 12, skipped: 5, held: 3, failed },
		stageMs: {
			parse: rows * 0.05,
			map: rows * 0.01,
			normalize: rows * 0.08,
			validate: rows * 0.04,
			match: rows * 0.06,
			merge: 4,
			score: rows * 0.03,
			store: rows * 0.02
		},
		issueCounts: CODES.map((code, k) => ({
			code,
			field: null,
			severity: 'error' as const,
			count: Math.round(failed / (k + 2)),
			example: { row: 1, value: 'x' }
		}))
	};
}

/**
 * Fills the store with ended imports and the events of them; the rest of the events are what rules found and who opened what. Returns bytes
 * of the store before and after.
 */
export async function seedEvents(imports: number, events: number): Promise<{ events: number; bytes: number; ms: number }> {
	const db = await openStore();
	const from = performance.now();
	const before = (await navigator.storage.estimate()).usage ?? 0;
	const totals = noTotals();
	const settings = defaultSettings();
	const today = Date.now();
	const each = Math.ceil(events / imports);
	let written = 0;
	for (let i = 0; i < imports; i++) {
		const at = today - Math.floor(((imports - 1 - i) * 300) / imports) * DAY;
		const m = manifest(i, at);
		const list: AppEvent[] = [...initiated(m, settings), ...wereRead(m, at), ...completed(m)];
		for (let k = 0; list.length < each; k++)
			list.push(
				k % 3
					? {
							name: 'validation_error_encountered',
							at: at + k,
							props: { importId: m.id, code: CODES[k % CODES.length] ?? 'x', severity: 'error', count: k % 50 }
						}
					: {
							name: 'feature_adoption',
							at: at + k,
							props: { feature: ['contacts', 'history', 'scoring'][(k % 9) / 3] ?? 'home', role: 'salesManager' }
						}
			);
		addEvents(totals, list);
		const tx = db.transaction(['events', 'imports'], 'readwrite');
		void tx.objectStore('imports').put(m, m.id);
		for (let k = 0; k < list.length; k += 500) void tx.objectStore('events').add(packEvents(localDay(at), list.slice(k, k + 500)));
		await tx.done;
		written += list.length;
	}
	const tx = db.transaction('eventTotals', 'readwrite');
	for (const t of totals.days.values()) void tx.store.put(t, `day:${t.day}`);
	for (const t of totals.imports.values()) void tx.store.put(t, `import:${t.importId}`);
	await tx.done;
	db.close();
	return { events: written, bytes: ((await navigator.storage.estimate()).usage ?? 0) - before, ms: performance.now() - from };
}
