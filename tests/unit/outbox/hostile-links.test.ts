import { afterEach, beforeEach, expect, it } from 'vitest';
import { contactDetail } from '#workers/query/detail';
import { isPiece } from '#workers/store/chunks/verdict-pieces';
import type { Store } from '#workers/store/engine/open';
import { readSettings } from '#workers/store/settings';
import { startSandboxCrm } from '../../../tools/sandbox-crm/index.mjs';
import { finished } from './steps';
import { freshStore, sandboxAt, seedContacts, tab } from './support';

let db: Store;
let crm: Awaited<ReturnType<typeof startSandboxCrm>>;
beforeEach(async () => {
	[db, crm] = [await freshStore(), await startSandboxCrm({ port: 0 })];
});
afterEach(() => crm.stop());

const HOSTILE = [
	'javascript:alert(document.domain)',
	'data:text/html,<script>alert(1)</script>',
	'https://crm.example@elsewhere.example/contacts/1',
	'blob:https://crm.example/1',
	'//elsewhere.example/1',
	7 as unknown as string
];

it('PUSH-7, APP-6: a receipt that a changed backup brought leads nowhere but to a page of the web, at every place that shows it', async () => {
	const t = tab();
	const d = await sandboxAt(db, crm.url);
	const ids = await seedContacts(db, HOSTILE.length + 1);
	const made = await t.api.createBatch(d.id, ids, 'Hannover');
	if (!made.ok) throw new Error(made.problem.code);
	const { id } = made.value;
	await finished(t, id);
	const links = async (): Promise<(string | null)[]> => (await t.api.receipts(id, 'all', 0, 500)).receipts.map((r) => r.link);
	expect((await links()).every((link) => link?.startsWith(`${crm.url}/contacts/`))).toBe(true);

	// As whoever changed the backup wrote it; a CRM inside a company has a name without a dot.
	const written = [...HOSTILE, 'https://crm/contacts/9'];
	const tx = db.transaction(['batchChunks', 'batches'], 'readwrite');
	for (const key of await tx.objectStore('batchChunks').getAllKeys()) {
		const value = (await tx.objectStore('batchChunks').get(key))!;
		await tx
			.objectStore('batchChunks')
			.put({ ...value, links: isPiece(value) ? written.slice(value.from, value.from + value.status.length) : value.links }, key);
	}
	await tx.objectStore('batches').put({ ...(await tx.objectStore('batches').get(id))!, link: 'javascript:alert(1)' }, id);
	await tx.done;

	const shown = [...HOSTILE.map(() => null), 'https://crm/contacts/9'];
	expect(await links()).toEqual(shown);
	expect([(await t.api.batch(id))?.link, (await t.api.batches())[0]?.link]).toEqual([null, null]);
	const file = await t.api.exportReceipts(id, 'all', 'json', { spreadsheetSafe: false, bom: false } as never);
	expect(file.ok && (await file.value.blob.text())).not.toMatch(/javascript:|data:|elsewhere/);
	const settings = await readSettings(db);
	const page = (n: number) => contactDetail({ imports: new Map(), settings, also: new Map(), model: null } as never, ids[n]!);
	const onPages = await Promise.all(written.map(async (_, n) => (await page(n))?.deliveries[0]?.link));
	expect(onPages).toEqual(shown);
});
