import type { DeliveryRecord, DeliveryResult } from '#domain/delivery';
import type { Problem, Result } from '#domain/result';
import type { TargetField } from '../connector';
import { sha256 } from '../kit/hash';
import type { Ctx } from './api';
import { filled, numbersIn, type Values } from './values';
import { refusedBy } from './verdict';

/** Each field of a destination, by its name there. */
export type Kinds = ReadonlyMap<string, TargetField>;

/** Reasons for which a field list can't be read that the next request would meet as well. */
const LASTING = new Set(['deliveryForbidden', 'deliveryWrongAddress']);
/** How long kinds are kept, ms: fields seldom change, and each request needs them. */
const KEPT_MS = 10 * 60_000;
const kept = new Map<string, { until: number; kinds: Kinds | null }>();

/** Two accounts behind one address (a relay, a vendor's own) have each their own of everything; a token itself is kept nowhere. */
export const accountOf = async (key: string, ctx: Pick<Ctx, 'secret'>): Promise<string> =>
	`${key} ${ctx.secret ? await sha256(ctx.secret.value) : ''}`;

/**
 * The kinds of a destination's fields, read once in a while; null where they can't be read.
 * @param key what the field list belongs to: address and kind of record
 */
export async function kindsOf(key: string, ctx: Ctx, fields: (ctx: Ctx) => Promise<Result<TargetField[]>>): Promise<Kinds | null> {
	const id = await accountOf(key, ctx);
	const known = kept.get(id);
	if (known && known.until > ctx.now && known.until <= ctx.now + KEPT_MS) return known.kinds;
	const list = await fields(ctx);
	if (!list.ok) {
		// A missing right does not come by itself, nor does a list that a version does not have; and some vendors count refusals.
		if (LASTING.has(list.problem.code)) kept.set(id, { until: ctx.now + KEPT_MS, kinds: null });
		return null;
	}
	const kinds: Kinds = new Map(list.value.map((f) => [f.name, f]));
	kept.set(id, { until: ctx.now + KEPT_MS, kinds });
	return kinds;
}

/** Fields were made: the kinds are read anew. */
export function forgetKinds(key: string): void {
	for (const id of kept.keys()) if (id.startsWith(`${key} `)) kept.delete(id);
}

/** Values that stood there before, in the form that their fields want; null clears. */
export const beforeInKind = (before: Values, to: ReturnType<typeof inKind>): Record<string, ReturnType<ReturnType<typeof inKind>> | null> =>
	Object.fromEntries(Object.entries(before).map(([name, value]) => [name, value === null ? null : to(value, name)]));

const YES: ReadonlySet<string> = new Set(['yes', 'true', '1', 'y']);
const NO: ReadonlySet<string> = new Set(['no', 'false', '0', 'n']);

/** What a value says in a field of yes or no; null = neither. */
export function yesOrNo(value: string | number): boolean | null {
	const word = String(value).toLowerCase();
	return YES.has(word) ? true : NO.has(word) ? false : null;
}

/**
 * What keeps a record out of a system that takes any text for a yes or no: a field of that kind whose text says neither; null = nothing.
 */
export function neither(values: Values, kinds: Kinds | null): { problem: Problem; field: string } | null {
	for (const [field, value] of filled(values)) {
		if (kinds?.get(field)?.type === 'yesNo' && yesOrNo(value) === null)
			return {
				field,
				problem: { code: 'deliveryFieldNotChoice', params: { field, value: String(value).slice(0, 60), choices: 'yes, no', count: 2 } }
			};
	}
	return null;
}

/** Records without those that a system would take for a yes or a no which they don't say, and the verdicts on these. */
export function sayingYesOrNo<R extends DeliveryRecord>(records: readonly R[], kinds: Kinds | null): { fit: R[]; unfit: DeliveryResult[] } {
	const unfit: DeliveryResult[] = [];
	const fit = records.filter((record) => {
		const why = neither(record.properties, kinds);
		if (why) unfit.push(refusedBy(record, why.problem, why.field));
		return why === null;
	});
	return { fit, unfit };
}

/** The choices that a value names: "a, B" and "a;B" are two, unless all of it is one. */
export const partsOf = (value: string, choices: readonly string[] = []): string[] =>
	choices.includes(value)
		? [value]
		: value
				.split(/[,;]/)
				.map((part) => part.trim())
				.filter((part) => part !== '');

/**
 * Gives a value the form that a field of its kind wants: contacts hold texts, while these systems refuse "12" for a number
 * and 12 for a text. A value that fits no better stays as it is, for the vendor to judge.
 * @param numbers fields that are known to be numbers where the kinds are not
 * @param several how the vendor wants more than one choice; absent = as it stands
 */
export function inKind(
	kinds: Kinds | null,
	numbers: ReadonlySet<string> = new Set(),
	several?: (parts: string[]) => string | string[]
): (value: string | number, name: string) => string | number | boolean | string[] {
	if (!kinds) return numbersIn(numbers);
	return (value, name) => {
		const { type: kind, form, choices } = kinds.get(name) ?? {};
		if (form === 'several' && several) return several(partsOf(String(value), choices));
		if (form === 'moment' && /^\d{4}-\d{2}-\d{2}$/.test(String(value))) return `${value}T00:00:00+00:00`;
		if (kind === 'number') return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
		if (kind === 'text' || kind === 'choice') return String(value);
		return kind === 'yesNo' ? (yesOrNo(value) ?? value) : value;
	};
}
