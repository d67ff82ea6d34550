import type { Destination } from '#domain/delivery';
import { ok, type Result } from '#domain/result';
import type { CallContext } from '../../connectors/connector';
import type { Store } from '../../store/engine/open';
import { callContext } from '../destinations/destination-target';
import type { Env } from '../env';
import { renew } from '../destinations/sign-in';

/**
 * Asks a destination outside a delivery, with a token that lasts; and once more with a new one where it is refused all the same, as of a
 * device whose clock is behind.
 * @param isRefused whether an answer says that the token is no good
 */
export async function withToken<T>(
	env: Env,
	db: Store,
	d: Destination,
	ask: (ctx: CallContext) => Promise<T>,
	isRefused: (answer: T) => boolean
): Promise<Result<T>> {
	const ready = await renew(env, db, d);
	if (!ready.ok) return ready;
	const first = await ask(await callContext(env, db, d));
	if (!isRefused(first)) return ok(first);
	const renewed = await renew(env, db, d, true);
	if (!renewed.ok) return renewed;
	return ok(renewed.value ? await ask(await callContext(env, db, d)) : first);
}

/** The same of an answer that is a result. */
export async function askedWithToken<T>(
	env: Env,
	db: Store,
	d: Destination,
	ask: (ctx: CallContext) => Promise<Result<T>>
): Promise<Result<T>> {
	const asked = await withToken(env, db, d, ask, (answer) => !answer.ok && answer.problem.code === 'deliveryUnauthorised');
	return asked.ok ? asked.value : asked;
}
