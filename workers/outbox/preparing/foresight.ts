import type { DeliveryRecord, Foresight, ForeseenRecord, RefusedChoice, TargetField } from '#domain/delivery';
import { fail, ok, type Problem, type Result } from '#domain/result';
import type { Foreseen } from '../../connectors/connector';
import { yesOrNo as saysYes } from '../../connectors/shared/kinds';
import { written } from '../../connectors/shared/values';
import { readContacts, type StoredContact } from '../../store/contacts';
import { readDestination } from '../../store/destinations';
import type { Store } from '../../store/engine/open';
import { recordProblems } from './check-record';
import { callContext, defaultsOf, targetOf } from '../destinations/destination-target';
import { earlierIds } from './earlier-ids';
import type { Env } from '../env';
import { missingOf, readTargetFields } from '../destinations/field-mapping';
import { displayName, toDeliveryRecord } from './record';
import { scoringView } from './who';
import { isSent, refusalPolicy, withheldBy } from './withheld';

/** Records looked up at the destination at most: a dry run must not use up its quota. */
const MOST = 200;
/** Records shown. */
const SHOWN = 50;

/**
 * DeliveryApi.foresee: what a delivery would create, update and refuse, worked out by the code of the delivery itself and the destination's
 * own answers. Changes nothing anywhere.
 */
export async function foresight(
	env: Env,
	id: string,
	contactIds: ArrayLike<number>,
	listId: string | null = null,
	choice: RefusedChoice | null = null
): Promise<Result<Foresight>> {
	const db = await env.store();
	const d = await readDestination(db, id);
	if (!d) return fail('deliveryDestinationGone');
	const opened = targetOf(d);
	if (!opened.ok) return opened;
	const target = opened.value;
	const { judge } = await withheldBy(db, refusalPolicy(d, choice));
	const contacts = await firstSent(db, [...new Set(Array.from(contactIds))], (c) => isSent(judge(c.values)));
	const earlier = await earlierIds(db);
	const named = earlier ? await earlier.named(contacts) : contacts;
	const view = await scoringView(db, env.now(), listId);
	const records = named.map((c) => toDeliveryRecord(c, d, view, defaultsOf(d)));
	const { target: fields, problem, creatable } = await readTargetFields(env, db, d);
	const ctx = await callContext(env, db, d);
	// One look-up a request's worth of records, as the delivery itself makes them.
	const seen = new Map<string, Foreseen>();
	let trouble: Problem | null = problem;
	for (let at = 0; target.foresee && trouble === null && at < records.length; at += target.batchSize) {
		const looked = await target.foresee(records.slice(at, at + target.batchSize), ctx);
		if (looked.ok) for (const f of looked.value) seen.set(f.externalId, f);
		else trouble = looked.problem;
	}
	const all = records.map((r, i) => foreseen(r, displayName(contacts[i]!.values), seen.get(r.externalId), fields, target));
	const counts = { create: 0, update: 0, refuse: 0, unknown: 0 };
	for (const f of all) counts[f.outcome]++;
	const rank = { refuse: 0, update: 1, create: 2, unknown: 3 };
	const names = new Set(records.flatMap((r) => Object.keys(r.properties)));
	return ok({
		checked: all.length,
		counts,
		records: all.toSorted((a, b) => rank[a.outcome] - rank[b.outcome]).slice(0, SHOWN),
		unknownFields: fields && [...names].filter((n) => !fields.some((f) => f.name === n)),
		missing: missingOf(d, fields),
		creatable,
		problem: trouble
	});
}

/** The first of some contacts that are sent; whoever is kept back is not among those looked up. */
async function firstSent(db: Store, ids: readonly number[], sent: (c: StoredContact) => boolean): Promise<StoredContact[]> {
	const found: StoredContact[] = [];
	for (let at = 0; at < ids.length && found.length < MOST; at += MOST)
		found.push(...(await readContacts(db, ids.slice(at, at + MOST))).filter(sent));
	return found.slice(0, MOST);
}

/**
 * One record by what stands there and by the destination's field list. Blank values are not sent, so they change nothing.
 * @param target which blanks it takes, and which values it does not write
 */
export function foreseen(
	record: DeliveryRecord,
	name: string,
	there: Foreseen | undefined,
	fields: readonly TargetField[] | null,
	{ emptiesScore = false, zeroStays = false }: { emptiesScore?: boolean; zeroStays?: boolean } = {}
): ForeseenRecord {
	const creates = there !== undefined && there.before === null;
	const problems = fields ? recordProblems(record, fields, creates) : [];
	if (there?.refused) problems.unshift({ code: 'deliveryForeseenRefused', params: { reason: there.refused } });
	const sent = written(record, emptiesScore);
	const before = there?.before ?? {};
	const isYesNo = (n: string): boolean => fields?.find((f) => f.name === n)?.type === 'yesNo';
	const changes = sent
		.filter(([n, v]) => !equal(before[n] ?? null, v))
		.map(([n, v]) => ({
			name: n,
			before: before[n] ?? null,
			after: v,
			...(zeroStays && isZero(v, isYesNo(n)) && { stays: true as const })
		}));
	const outcome = problems.length > 0 ? 'refuse' : there === undefined ? 'unknown' : creates ? 'create' : 'update';
	return {
		externalId: record.externalId,
		name,
		outcome,
		changes: there === undefined ? [] : changes,
		same: there === undefined ? 0 : sent.length - changes.length,
		problems
	};
}

/** A number below 1, or in a field of yes or no a no. */
const isZero = (v: string | number | null, yesNo: boolean): boolean =>
	v !== null && v !== '' && (Math.trunc(Number(v)) === 0 || (yesNo && saysYes(v) === false));

const WORDS: Readonly<Record<string, string>> = { yes: 'true', no: 'false' };
/** A day, or the moment at which it begins, ms; NaN = neither. */
const dayOf = (text: string): number =>
	/^\d{4}-\d{2}-\d{2}(T|$)/.test(text) ? Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')) : NaN;
const listOf = (text: string): string =>
	text
		.split(/[,;]/)
		.map((part) => part.trim())
		.sort()
		.join(';');

/**
 * The same value in other clothes: 92 and "92", yes and true, a day and its first moment, choices in another order or with another sign
 * between, an email in other letters of case, blanks around it.
 */
export function equal(a: string | number | null | undefined, b: string | number | null | undefined): boolean {
	const plain = (v: typeof a): string => (v === null || v === undefined ? '' : String(v).trim());
	const [x, y] = [plain(a), plain(b)];
	if (x === y) return true;
	if ((WORDS[x.toLowerCase()] ?? x) === (WORDS[y.toLowerCase()] ?? y)) return true;
	if (x.length !== y.length && (x.length === 10 || y.length === 10) && dayOf(x) === dayOf(y)) return true;
	if (/[,;]/.test(x) && listOf(x) === listOf(y)) return true;
	if (x.includes('@') && x.toLowerCase() === y.toLowerCase()) return true;
	return x !== '' && y !== '' && Number.isFinite(Number(x)) && Number(x) === Number(y);
}
