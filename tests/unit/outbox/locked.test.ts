import { expect, it, onTestFinished } from 'vitest';
import { createDelivery } from '#workers/outbox/delivery';
import { createPassphrase } from '#workers/outbox/passphrase';
import { LockedError } from '#workers/store/sealed-value';
import { turns } from '../../support/turns';
import { tab } from './support';

it('HIS-3, PUSH-3: while the app is locked, what waits to be sent is let be, and nothing is said to have failed', async () => {
	const unheard: unknown[] = [];
	const hear = (reason: unknown): void => void unheard.push(reason);
	process.on('unhandledRejection', hear);
	onTestFinished(() => void process.off('unhandledRejection', hear));
	const { env, sender } = tab();
	const locked = (): Promise<never> => Promise.reject(new LockedError('the app is locked'));
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
