import type { FieldId } from '#domain/fields';
import { drop, pickedSide, put, type Draft } from '../draft';
import type { Side } from '../survivorship';

/** One value of two: what a person picked, else the only one, else by `decide`. A blank never wins, not even when picked. */
function choose(d: Draft, field: FieldId, decide: (a: string, b: string) => Side | 'conflict'): void {
	const a = d.existing[field];
	const b = d.incoming[field];
	if (!a || !b || a === b) return put(d, field, a || b);
	const side = pickedSide(d, field) ?? decide(a, b);
	put(d, field, side === 'incoming' ? b : a);
	if (side === 'conflict') drop(d, field, b);
}

/** A field of one value, by the survivorship rule. */
export const mergeSingle = (d: Draft, field: FieldId): void => choose(d, field, (a, b) => d.rule.pick(a, b, d.ctx));

/** A count (visits, opens …): the newer figure, whatever the rule; a count is a state, not an opinion. */
export const mergeCount = (d: Draft, field: FieldId): void =>
	choose(d, field, () => (d.ctx.incomingAt >= d.ctx.existingAt ? 'incoming' : 'existing'));

const isDay = /^\d{4}-\d{2}-\d{2}/;

/** A date of which the earliest (creation) or latest (activity) is true; dates that are not ISO go by the rule. */
export const mergeDate = (d: Draft, field: FieldId, which: 'earliest' | 'latest'): void =>
	choose(d, field, (a, b) => {
		if (!isDay.test(a) || !isDay.test(b)) return isDay.test(b) ? 'incoming' : isDay.test(a) ? 'existing' : d.rule.pick(a, b, d.ctx);
		return (which === 'earliest') === a < b ? 'existing' : 'incoming';
	});

/** The primary key: as a single value, but the address that goes is always reported, since no field holds a second one. */
export function mergeEmail(d: Draft): void {
	mergeSingle(d, 'email');
	const [a, b] = [d.existing.email, d.incoming.email];
	if (!a || !b || a.toLowerCase() === b.toLowerCase() || pickedSide(d, 'email')) return;
	if (!d.conflicts.some((c) => c.field === 'email')) drop(d, 'email', d.values.email === a ? b : a);
}
