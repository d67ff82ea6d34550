import { afterEach, beforeEach, expect, it } from 'vitest';
import { STORE_DEADLINE_MS } from '#workers/store/engine/deadline';
import type { Store } from '#workers/store/engine/open';
import { silentStore, waitFor } from '../../support/silent-store';
import { creating } from './creating';
import { freshStore, sandboxAt, seedContacts } from './support';

let db: Store;
let over: (() => Promise<void>) | undefined;
beforeEach(async () => {
	db = await freshStore();
});
afterEach(() => over?.());

it('PUSH-3: a delivery that storage falls silent under is refused within one deadline; nothing of it is left, nothing was sent', async () => {
	await sandboxAt(db, 'https://crm.example');
	const ids = await seedContacts(db, 6);
	const { t, sent } = creating();
	let reached = (): void => undefined;
	const frozen = new Promise<void>((done) => {
		reached = done;
	});
	const [seconds] = await waitFor(
		() => t.api.createBatch('crm', ids, 'New', null, null, false, () => reached()).catch((e: Error) => e.name),
		async () => {
			await frozen;
			over = await silentStore(db.name);
		}
	);
	expect(seconds).toBeLessThan((1.5 * STORE_DEADLINE_MS) / 1000);
	expect(sent).toEqual([]);
});
