import { areaOf, type AuditArea, type AuditEntry, type AuditVerdict } from '#domain/audit';
import { hex } from '#domain/hex';
import { ok } from '#domain/result';
import type { Exported, ExportOptions, TableFormat } from '../contract';
import type { Cell } from '../export/cells';
import { exportTable } from '../export/table';
import { withDeadline } from '../store/deadline';
import { followJournal } from '../store/journal';
import { openStore } from '../store/open';

/** Entries looked at for one page before it is given as it is: an area of which nothing was written for long is not sought to the beginning. */
const LOOKED_AT = 50_000;
const AT_ONCE = 1000;

/** QueryApi.auditPage: entries before `before` (null = the newest), newest first. */
export async function auditPage(area: AuditArea | null, before: number | null, limit: number): Promise<{ entries: AuditEntry[]; next: number | null; total: number }> {
	const db = await openStore();
	const total = await withDeadline(db.count('journal'), 'Counting the audit log');
	const entries: AuditEntry[] = [];
	const most = Math.min(limit, 500);
	let top = before ?? Infinity;
	for (let looked = 0; looked < LOOKED_AT && entries.length < most; looked += AT_ONCE) {
		const from = Number.isFinite(top) ? Math.max(0, top - AT_ONCE) : Math.max(0, ((await db.transaction('journal').store.openKeyCursor(null, 'prev'))?.key ?? 0) - AT_ONCE + 1);
		const range = Number.isFinite(top) ? IDBKeyRange.bound(from, top, false, true) : IDBKeyRange.lowerBound(from);
		const tx = db.transaction('journal');
		const [keys, values] = await withDeadline(Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)]), 'Reading the audit log');
		for (let i = keys.length - 1; i >= 0; i--) {
			const [key, entry] = [keys[i] ?? 0, values[i]];
			if (!entry || (area !== null && areaOf(entry.action) !== area)) continue;
			if (entries.length === most) break;
			entries.push({ key, at: entry.at, by: entry.by, action: entry.action, params: entry.params });
		}
		top = entries.length === most ? (entries.at(-1)?.key ?? from) : from;
		if (top <= 1) break;
	}
	return { entries, next: top > 1 && (await db.transaction('journal').store.openKeyCursor(IDBKeyRange.upperBound(top, true), 'prev')) ? top : null, total };
}

/** QueryApi.verifyAudit. `seen` = what an earlier check of this device kept, null = none. */
export async function verifyAudit(seen: { lastKey: number; head: string } | null, onProgress: (done: number) => void): Promise<AuditVerdict> {
	const { seen: now, ...verdict } = await followJournal(await openStore(), seen?.lastKey ?? null, async (done) => {
		onProgress(done);
		await Promise.resolve();
	});
	return { ...verdict, continues: seen === null || seen.lastKey === 0 || now === seen.head };
}

const COLUMNS = [{ key: 'number', label: 'Number' }, { key: 'time', label: 'Time' }, { key: 'by', label: 'By' }, { key: 'action', label: 'Action' }, { key: 'details', label: 'Details' }, { key: 'hash', label: 'Hash' }];

/** QueryApi.exportAudit: the whole log in order, with the hashes, so that anybody can follow the chain. */
export async function exportAudit(format: TableFormat, options: ExportOptions): Promise<Exported> {
	const db = await openStore();
	async function* rows(): AsyncGenerator<Cell[]> {
		for (let from = 0; ; ) {
			const range = IDBKeyRange.lowerBound(from, true);
			const tx = db.transaction('journal');
			const [keys, values] = await withDeadline(Promise.all([tx.store.getAllKeys(range, AT_ONCE), tx.store.getAll(range, AT_ONCE)]), 'Reading the audit log');
			if (keys.length === 0) return;
			for (const [i, e] of values.entries()) yield [keys[i] ?? 0, new Date(e.at).toISOString(), e.by, e.action, JSON.stringify(e.params), e.hash ? hex(e.hash) : null];
			from = keys.at(-1) ?? from;
		}
	}
	return ok(await exportTable(COLUMNS, rows(), format, { ...options, sheetName: 'Audit log' }));
}
