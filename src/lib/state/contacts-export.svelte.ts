import type { ContactQuery } from '#domain/contact';
import { messageText } from '#domain/messages/index';
import { m } from '#lib/messages/index';
import { query as worker } from '#lib/worker-client/query';
import { saveFile } from './save-file';
import { toasts } from './toasts.svelte';

const words = m.contacts;

export type ExportFormat = 'csv' | 'xlsx' | 'json';

/** What the export dialog sets (FIL-6); kept while the app is open. */
export class ContactExport {
	open = $state(false);
	format = $state<ExportFormat>('csv');
	content = $state<'all' | 'report'>('all');
	spreadsheetSafe = $state(true);
	bom = $state(true);
	making = $state(false);
	/** Why there is no file, in words. */
	problem = $state('');

	/** Makes the file of the query, or of the contacts that `chosen` names, and hands it to the browser. */
	async run(q: ContactQuery, chosen?: () => Promise<Uint32Array>): Promise<void> {
		this.making = true;
		this.problem = '';
		const report = this.content === 'report';
		try {
			const made = await worker.exportContacts(q, this.format, { spreadsheetSafe: this.spreadsheetSafe, bom: this.bom, report, ...(chosen ? { ids: await chosen() } : {}) });
			if (!made.ok) { this.problem = messageText(made.problem); return; }
			const name = `${words.exporting.fileName(report, today())}.${this.format}`;
			saveFile(made.value.blob, name);
			this.open = false;
			toasts.show({ text: words.exporting.done(made.value.rows, name, made.value.neutralised), tone: 'green' });
		} catch {
			this.problem = words.exporting.failed;
		} finally {
			this.making = false;
		}
	}
}

/** 2026-03-05 on this device's calendar. */
function today(): string {
	const d = new Date();
	return `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`;
}
