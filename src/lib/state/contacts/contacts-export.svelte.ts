import type { ContactQuery } from '#domain/contact';
import type { ExportFormat } from '#workers/contract';
import { m } from '#lib/messages/index';
import { query as worker } from '#lib/worker-client/query';
import { canary } from '../shell/canary.svelte';
import { ListExport } from '../lists/list-export.svelte';

const words = m.contacts.exporting;

/** The export of the contact list: what any list has, and which columns (FIL-6, SCO-8). */
export class ContactExport extends ListExport<ExportFormat> {
	content = $state<'all' | 'report'>('all');

	/** Makes the file of the query, or of the contacts that `chosen` names, and hands it to the browser. */
	async run(q: ContactQuery, chosen?: () => Promise<Uint32Array>): Promise<void> {
		// Cards have no columns to choose.
		const report = this.content === 'report' && this.format !== 'vcard';
		const rows = await this.save({ fileName: words.fileName(report), done: words.done }, async (format, options, progress) => {
			const ids = await chosen?.();
			return this.making ? worker.exportContacts(q, format, { ...options, report, ...(ids && { ids }) }, progress) : null;
		});
		if (rows !== null) canary.copied(rows);
	}

	protected override stop(): void {
		worker.stopExport().catch(() => undefined);
	}
}
