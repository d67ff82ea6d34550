import { expect, it, onTestFinished } from 'vitest';
import { createDelivery } from '#workers/outbox/delivery';
import { createPassphrase } from '#workers/outbox/passphrase';
import { DeadlineError } from '#workers/store/engine/deadline';
import { LockedError } from '#workers/store/sealing/sealed-value';
import { turns } from '../../support/turns';
import { tab } from './support';

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
