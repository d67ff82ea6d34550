import { captureOrder, visitorName } from '#domain/booth/capture';
import { ok, type Result } from '#domain/result';
import { TextFile } from '../../export/blob-parts';
import { createCsvWriter } from '../../export/csv';
import { liveCaptures, type CaptureRecord } from '../../store/captures';
import { readContacts } from '../../store/contacts';
import { journal } from '../../store/journal/journal';
import { userName } from '../../store/settings';
import { openStore, wallClock } from '../context';

/** Words for the column heads of the report, in this order; the window gives them in the reader's language. */
export interface ConsentWords {
	heads: string[];
	status: Record<CaptureRecord['consent']['status'], string>;
}

/**
 * PipelineApi.consentReport: every consent that was asked for, of one person (`contactId`) or of an event, oldest first: who,
 * the answer, the wording as it was shown, when, by whom, on which device.
 */
export async function consentReport(
	of: { contactId: number } | { eventId: string },
	format: 'csv' | 'json',
	words: ConsentWords
): Promise<Result<{ blob: Blob; rows: number }>> {
	const db = await openStore();
	const found = (await liveCaptures(db, 'eventId' in of ? of.eventId : null))
		.filter((c) => 'eventId' in of || c.contactId === of.contactId)
		.sort(captureOrder);
	const contacts = new Map(
		(
			await readContacts(
				db,
				found.flatMap((c) => c.contactId ?? [])
			)
		).map((c) => [c.id, c])
	);
	const rows = found.map((c) => {
		const values = contacts.get(c.contactId ?? 0)?.values ?? { ...c.draft.values, ...c.values };
		return {
			name: visitorName(values, c.draft.code),
			email: values.email ?? '',
			status: c.consent.status,
			wording: c.consent.text,
			at: new Date(c.consent.at).toISOString(),
			capturedBy: c.consent.by,
			event: c.event.name,
			device: c.device,
			visitor: c.n
		};
	});
	await journal(db, wallClock(), await userName(db), 'export.saved', { what: 'consent', format, rows: rows.length });
	if (format === 'json')
		return ok({ blob: new Blob([JSON.stringify({ consents: rows }, null, 2)], { type: 'application/json' }), rows: rows.length });
	const file = new TextFile();
	const writer = createCsvWriter(file, words.heads, { spreadsheetSafe: true, bom: true });
	for (const r of rows)
		writer.add([r.name, r.email, words.status[r.status], r.wording, r.at, r.capturedBy, r.event, r.device, String(r.visitor)]);
	return ok({ blob: file.blob('text/csv'), rows: rows.length });
}
