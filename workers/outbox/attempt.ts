import type { Destination } from '#domain/delivery';
import type { Problem } from '#domain/result';
import type { SendOutcome, Target } from '../connectors/connector';
import { callContext, connectorOf } from './destination-target';
import type { Run } from './drain';
import { isPassing, keepPrevious } from './keep-previous';
import { renew } from './sign-in';
import type { Claimed } from './transitions';

/** Lets one claimed request leave, with a token that lasts; where the server refuses it all the same, once more with a new one. */
export async function attempt(run: Run, claimed: Claimed, destination: Destination, target: Target): Promise<SendOutcome> {
	const { env, db } = run;
	const ready = await renew(env, db, destination);
	if (!ready.ok) return waitOrStop(ready.problem);
	const first = await once(run, claimed, destination, target);
	if (first.kind !== 'stop' || first.problem.code !== 'deliveryUnauthorised') return first;
	const renewed = await renew(env, db, destination, true);
	if (!renewed.ok) return waitOrStop(renewed.problem);
	return renewed.value ? once(run, claimed, destination, target) : withoutToken(destination, first);
}

/** Who has no token saved is not told that it was refused. */
function withoutToken(destination: Destination, refused: SendOutcome & { kind: 'stop' }): SendOutcome {
	const connector = connectorOf(destination);
	const asks = connector.ok && (connector.value.auth === 'header' || connector.value.auth === 'body');
	if (!asks || destination.secretId !== null) return refused;
	return { kind: 'stop', problem: { code: 'deliveryTokenMissing', params: { host: refused.problem.params.host ?? '' } } };
}

async function once({ env, db }: Run, claimed: Claimed, destination: Destination, target: Target): Promise<SendOutcome> {
	const { entry, batch, records, again } = claimed;
	const ctx = { ...(await callContext(env, db, destination)), again };
	return (
		(await keepPrevious(db, claimed, destination, target, ctx)) ??
		target.send(records, { ...ctx, requestId: entry.idempotencyKey, batch: { id: batch.id, label: batch.label, kinds: batch.kinds } })
	);
}

/** The sign-in server is away for now, or a person must sign in again. */
const waitOrStop = (problem: Problem): SendOutcome =>
	isPassing(problem) ? { kind: 'retry', problem, afterMs: null } : { kind: 'stop', problem };
