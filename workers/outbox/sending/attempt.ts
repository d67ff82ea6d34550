import type { Destination } from '#domain/delivery';
import type { CallContext, SavedSecret, SendOutcome, Target } from '../../connectors/connector';
import { readDestination } from '../../store/destinations';
import type { Store } from '../../store/engine/open';
import { callContext, connectorOf, isOtherPlace, secretOf } from '../destinations/destination-target';
import type { Run } from './drain';
import { keepPrevious, waitOrStop } from '../preparing/keep-previous';
import { renew } from '../destinations/sign-in';
import type { Claimed } from './transitions';

/** Lets one claimed request leave, with a token that lasts; where the server refuses it all the same, once more with a new one. */
export async function attempt(run: Run, claimed: Claimed, destination: Destination, target: Target): Promise<SendOutcome> {
	const { env, db } = run;
	const ready = await renew(env, db, destination);
	if (!ready.ok) return waitOrStop(ready.problem);
	const ctx = await callContext(env, db, destination);
	const first = await once(run, claimed, destination, target, ctx);
	if (first.kind !== 'stop' || first.problem.code !== 'deliveryUnauthorised') return first;
	const renewed = await renew(env, db, destination, true);
	if (!renewed.ok) return waitOrStop(renewed.problem);
	const entered = renewed.value ? destination : await enteredSince(db, destination, ctx.secret);
	return entered ? once(run, claimed, entered, target, await callContext(env, db, entered)) : withoutToken(destination, first);
}

/** The destination where another token was entered, for the same address, while a request with the one before was under way; else null. */
async function enteredSince(db: Store, before: Destination, used: SavedSecret | null): Promise<Destination | null> {
	const now = await readDestination(db, before.id);
	if (now === null || isOtherPlace(now, before)) return null;
	const secret = await secretOf(db, now);
	return secret !== null && secret.value !== used?.value ? now : null;
}

/** Who has no token saved is not told that it was refused. */
function withoutToken(destination: Destination, refused: SendOutcome & { kind: 'stop' }): SendOutcome {
	const connector = connectorOf(destination);
	const asks = connector.ok && (connector.value.auth === 'header' || connector.value.auth === 'body');
	if (!asks || destination.secretId !== null) return refused;
	return { kind: 'stop', problem: { code: 'deliveryTokenMissing', params: { host: refused.problem.params.host ?? '' } } };
}

async function once(run: Run, claimed: Claimed, destination: Destination, target: Target, call: CallContext): Promise<SendOutcome> {
	const { entry, batch, records, again } = claimed;
	const ctx = { ...call, again };
	return (
		(await keepPrevious(run, claimed, destination, target, ctx)) ??
		target.send(records, { ...ctx, requestId: entry.idempotencyKey, batch: { id: batch.id, label: batch.label, kinds: batch.kinds } })
	);
}
