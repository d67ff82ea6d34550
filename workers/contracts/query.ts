import type { IdBits } from '#domain/basics/id-set';
import type { AuditArea, AuditEntry, AuditVerdict } from '#domain/device/audit';
import type { ContactDetail, ContactQuery, ContactRow, Facets, FieldValues } from '#domain/contact';
import type { Named } from '#domain/basics/named';
import type { Whom } from '#domain/contacts/erasure';
import type { FieldId } from '#domain/fields';
import type { DayTotals, ImportFigures } from '#domain/figures/event-totals';
import type { Result } from '#domain/result';
import type { ScoreSummary } from '#domain/scoring/score';
import type { ToldNews } from '../contract';
import type { ExportFormat, TableFormat, ExportOptions, Exported } from './export';

/** query.worker: reads contacts, never writes. */
export interface QueryApi {
	ping(): Promise<'pong'>;
	/** News that the window heard: what it asks next is answered with it in mind, even where this worker would hear it later. */
	hear(news: ToldNews): Promise<void>;
	/** Number of contacts that match; call before paging. */
	count(query: ContactQuery): Promise<number>;
	/**
	 * Contacts that wait in deliveries (groups of batch ids): each counted once, in the first group in which it waits; who was deleted
	 * waits for nothing.
	 */
	waiting(groups: string[][]): Promise<number[]>;
	/** Contacts that a delivery rejected, that were not sent again since (`resent`) and were not deleted. */
	resendable(batchId: string, resent: readonly number[]): Promise<number>;
	/**
	 * At most 200 rows, with the values of `fields` besides what every row has. `total` belongs to the same moment as the rows. `partial` =
	 * what it looks in is still being read: ask again for the rest.
	 */
	page(
		query: ContactQuery,
		offset: number,
		limit: number,
		fields?: readonly FieldId[]
	): Promise<{ total: number; rows: ContactRow[]; partial?: boolean }>;
	/**
	 * The best scored contacts, of the first thousand, less those who refuse calls and those on a suppression list (LST-9); nobody without a
	 * score.
	 */
	toCall(most: number): Promise<ContactRow[]>;
	facets(query: ContactQuery): Promise<Facets>;
	/** Values of a field among the contacts that match. A newer question ends an older one, which is then answered with null. */
	fieldValues(query: ContactQuery, field: FieldId): Promise<FieldValues>;
	/** All matching contact ids, transferred. */
	ids(query: ContactQuery): Promise<Uint32Array>;
	/** All matching contacts in no order: a thirtieth of their ids, for those who ask which of others are among them. */
	idBits(query: ContactQuery): Promise<IdBits>;
	contact(id: number): Promise<ContactDetail | null>;
	/** Lead lists, campaigns and destinations by their names, each kind in order. */
	names(): Promise<Named[]>;
	/**
	 * Everything known of the person behind a contact, or of somebody who is none, as one readable page: values, provenance, consent, history,
	 * deliveries, original rows.
	 */
	personReport(whom: Whom, onProgress: (done: number) => void): Promise<Result<{ blob: Blob; name: string; maybe: number }>>;
	scoreSummary(query: ContactQuery): Promise<ScoreSummary>;
	/**
	 * FIL-6. `spreadsheetSafe` neutralises formula cells in CSV. `report` = SCO-8 columns. `ids` = just these contacts, in this order,
	 * whatever the query. null = it was stopped.
	 */
	exportContacts(
		query: ContactQuery,
		format: ExportFormat,
		options: ExportOptions & { report: boolean; ids?: Uint32Array },
		onProgress?: (done: number, total: number) => void
	): Promise<Exported | null>;
	/** Ends the exports of contacts that are being made. */
	stopExport(): Promise<void>;

	// --- audit log (HIS-2) ------------------------------------------------------
	/**
	 * Entries before `before` (null = the newest), newest first, at most 500; `next` = where the next page begins, null = the beginning was
	 * reached.
	 */
	auditPage(
		area: AuditArea | null,
		before: number | null,
		limit: number
	): Promise<Result<{ entries: AuditEntry[]; next: number | null; total: number }>>;
	/** Follows the chain of hashes. `seen` = newest entry of an earlier check, kept outside the store. */
	verifyAudit(seen: { lastKey: number; head: string } | null, onProgress: (done: number) => void): Promise<AuditVerdict>;
	/** The whole log with its hashes. */
	exportAudit(format: TableFormat, options: ExportOptions): Promise<Exported>;

	// --- insights (HIS-1) -------------------------------------------------------
	/** What the events of this device add up to, by day and by import, oldest first. */
	insights(): Promise<{ days: DayTotals[]; imports: ImportFigures[] }>;
	/** Every event kept, one line each. */
	exportEvents(format: TableFormat, options: ExportOptions): Promise<Exported>;
}
