import { areaOf, type AuditArea, type AuditEntry, type AuditVerdict } from '#domain/device/audit';
import { hex } from '#domain/basics/hex';
import { ok, type Result } from '#domain/result';
import type { Exported, ExportOptions, TableFormat } from '../contract';
import type { Cell } from '../export/cells';
import { exportTable } from '../export/table';
import { followJournal } from '../store/journal/journal-follow';
import { countJournal, journalBefore, journalLines } from '../store/journal/journal-blocks';
import { openStore } from '../store/engine/open';

/**
 * Entries looked at for one page before it is given as it is: an area of which nothing was written for long is not sought to the beginning.
 */
const LOOKED_AT = 50_000;

interface AuditPage {
	entries: AuditEntry[];
	next: number | null;
	total: number;
}

/** QueryApi.auditPage: a page for the window, which may be refused to whoever is at work (HIS-3). */
export const readPage = async (area: AuditArea | null, before: number | null, limit: number): Promise<Result<AuditPage>> =>
	ok(await auditPage(area, before, limit));

/** Entries before `before` (null = the newest), newest first. */
export async function auditPage(area: AuditArea | null, before: number | null, limit: number): Promise<AuditPage> {
	const db = await openStore();
	const total = await countJournal(db);
	const entries: AuditEntry[] = [];
	const most = Math.min(limit, 500);
	let [looked, top] = [0, before ?? Infinity];
	for await (const lines of journalBefore(db, before)) {
		for (const line of lines) {
			if (entries.length === most) break;
			looked++;
			top = line.key;
			const entry = line.entry();
			if (area === null || areaOf(entry.action) === area)
				entries.push({ key: line.key, at: entry.at, by: entry.by, action: entry.action, params: entry.params });
		}
		if (entries.length === most || looked >= LOOKED_AT) break;
	}
	let next: number | null = null;
	if (looked > 0)
		for await (const older of journalBefore(db, top)) {
			if (older.length > 0) next = top;
			break;
		}
	return { entries, next, total };
}

/** QueryApi.verifyAudit. `seen` = what an earlier check of this device kept, null = none. */
export async function verifyAudit(
	seen: { lastKey: number; head: string } | null,
	onProgress: (done: number) => void
): Promise<AuditVerdict> {
	const { seen: now, ...verdict } = await followJournal(await openStore(), seen?.lastKey ?? null, async (done) => {
		onProgress(done);
		await Promise.resolve();
	});
	return { ...verdict, continues: seen === null || seen.lastKey === 0 || now === seen.head };
}

const COLUMNS = [
	{ key: 'number', label: 'Number' },
	{ key: 'time', label: 'Time' },
	{ key: 'by', label: 'By' },
	{ key: 'action', label: 'Action' },
	{ key: 'details', label: 'Details' },
	{ key: 'hash', label: 'Hash' }
];

/** QueryApi.exportAudit: the whole log in order, with the hashes, so that anybody can follow the chain. */
export async function exportAudit(format: TableFormat, options: ExportOptions): Promise<Exported> {
	const db = await openStore();
	async function* rows(): AsyncGenerator<Cell[]> {
		for await (const lines of journalLines(db))
			for (const line of lines) {
				const e = line.entry();
				yield [line.key, new Date(e.at).toISOString(), e.by, e.action, JSON.stringify(e.params), line.hash ? hex(line.hash) : null];
			}
	}
	return ok(await exportTable(COLUMNS, rows(), format, { ...options, sheetName: 'Audit log' }));
}
