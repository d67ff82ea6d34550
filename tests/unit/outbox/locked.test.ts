import { expect, it, onTestFinished, vi } from 'vitest';
import { createDelivery } from '#workers/outbox/delivery';
import { createPassphrase } from '#workers/outbox/passphrase';
import { DeadlineError } from '#workers/store/engine/deadline';
import { LockedError } from '#workers/store/sealing/sealed-value';
import { turns } from '../../support/turns';
import { createSender } from '#workers/outbox/sending/sender';
import { openStore, type Store } from '#workers/store/engine/open';
import { freshStore, tab } from './support';

it.each([
	['HIS-3, PUSH-3: while the app is locked', new LockedError('the app is locked')],
	['IMP-12, PUSH-3: while storage is silent', new DeadlineError('no answer')]
])('%s, what waits to be sent is let be, and nothing is said to have failed', async (_, why) => {
	const unheard: unknown[] = [];
	const hear = (reason: unknown): void => void unheard.push(reason);
	process.on('unhandledRejection', hear);
	onTestFinished(() => void process.off('unhandledRejection', hear));
	const { env, sender } = tab();
	const locked = (): Promise<never> => Promise.reject(why);
	const sealed = { ...env, store: locked };
	const api = createDelivery(
		sealed,
		{ ...sender, wake: locked },
		createPassphrase(sealed, () => undefined)
	);
	await api.wake();
	await turns();
	expect(unheard).toEqual([]);
});

it('HIS-3, PUSH-3: a sender that the lock of the app shuts out rests, though it was told before to look at once', async () => {
	await freshStore();
	const t = tab();
	onTestFinished(() => void vi.restoreAllMocks());
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	t.clock.hold = (ms) => ms > 1000;
	let [shut, tries] = [true, 0];
	const store = async (): Promise<Store> => {
		await turns(1);
		if (shut && ++tries < 20) throw new LockedError('the app is locked');
		return openStore();
	};
	const sender = createSender({ ...t.env, store });
	void sender.start('crm');
	await turns();
	expect(tries).toBe(1);
	void sender.retryNow('crm');
	await turns();
	expect(tries).toBe(2);
	shut = false;
	await sender.retryNow('crm');
});
