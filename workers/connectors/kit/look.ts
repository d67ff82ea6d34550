import type { ConnectionCheck } from '#domain/delivery';
import type { Api, Call, Ctx, Reply, Trouble } from '../shared/api';
import { ended, got, type Got } from './remembered';

/** A call that only reads: refused, it is the settings that are at fault, never a record. */
export async function look(api: Api, ctx: Ctx, call: Call): Promise<Got<Reply>> {
	const called = await api.call(ctx, call);
	return called.ok ? got(called.reply) : ended(lookTrouble(called.outcome));
}

export const lookTrouble = (outcome: Trouble): Trouble =>
	outcome.kind === 'refused' ? { kind: 'stop', problem: { code: 'systemLookupRefused', params: outcome.problem.params } } : outcome;

/** A field list that this token may not read is no failure of the connection: the step counts as skipped. */
export const skippingUnlisted =
	(report: (c: ConnectionCheck) => void) =>
	(c: ConnectionCheck): void =>
		report(c.detail?.code === 'systemFieldsNotListed' ? { ...c, state: 'skipped' } : c);
