import type { DeliveryRecord } from '#domain/delivery';
import { ok, type Problem, type Result } from '#domain/result';
import { checkAddress } from '../address';
import { outgoing, type NetworkConnector, type SendContext, type SendOutcome, type Target } from '../connector';
import { createApi, type Ctx, type Reply, type Trouble } from '../shared/api';
import { alikeBy } from '../shared/alike';
import { checkApi, fieldsMissing } from '../shared/check';
import { nextMidnight } from '../shared/clock';
import { foreseeBy, type Standing } from '../shared/foresee';
import { at, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { parseSettings } from '../shared/settings';
import { takeBackEach } from '../shared/take-back';
import { forgetKinds, kindsOf } from '../shared/kinds';
import { emailKey, filled } from '../shared/values';
import { taken } from '../shared/verdict';
import { inWaves, oneByOne } from '../shared/waves';
import { isHalfName, knownField, personBody, restoreBody, valueOf } from './person';
import { CORS_REMEDY, schema, settings, oauth } from './settings';
import { personsIn } from './persons';
import { fieldsIn } from './fields';

/** Bursts are counted over two seconds; at the smallest plan 20 calls fit, and a record takes up to three. */
const WINDOW_MS = 2000;
const INTERVAL_MS = 300;

/** 402 and a block after abuse (a 403 without JSON) are no matter of the record; a daily budget waits for midnight. */
function judge(reply: Reply, now: number, say: (code: string, params?: Problem['params']) => Problem): Trouble | undefined {
	if (reply.status === 402) return { kind: 'stop', problem: say('deliveryForbidden') };
	if (reply.status === 403 && reply.json === undefined) return { kind: 'retry', problem: say('deliveryRateLimited'), afterMs: 60_000 };
	if (reply.status === 429 && /daily|budget/i.test(reply.text))
		return { kind: 'parked', problem: say('serviceQuota'), untilMs: nextMidnight(now) };
	return undefined;
}

function open(raw: Record<string, unknown>): Result<Target> {
	const parsed = parseSettings(schema, settings, raw);
	if (!parsed.ok) return parsed;
	const base = checkAddress(parsed.value.url);
	return base.ok ? ok(target(base.value, parsed.value.clientId !== '')) : base;
}

/** @param signedIn the secret is the token of a sign-in, not an API token */
function target(base: URL, signedIn: boolean): Target {
	const api = createApi({
		base,
		secret: (ctx) => (signedIn ? outgoing(ctx.secret, 'Authorization', 'Bearer') : outgoing(ctx.secret, 'x-api-token', '')),
		judge,
		windowMs: WINDOW_MS
	});
	const keyOf = (r: DeliveryRecord): string | null => emailKey(r, 'email');

	const { idsOf, standing, note, mayBeThere } = personsIn(api);
	const link = (id: string): string | null =>
		base.hostname === 'api.pipedrive.com' ? null : `${base.origin}/person/${encodeURIComponent(id)}`;

	const { formsOf, shown, fields } = fieldsIn(api, base);

	/** Search first, always: Pipedrive has no key of its own, so this is also what a lost answer asks for. */
	async function sendOne(record: DeliveryRecord, ctx: SendContext): Promise<SendOutcome> {
		const names = filled(record.properties).map(([n]) => n);
		const missing = fieldsMissing(
			api.host,
			names.filter((n) => !knownField(n))
		);
		if (missing) return { kind: 'stop', problem: missing };
		const to = await formsOf(ctx);
		const email = keyOf(record) ?? '';
		const found = await standing(ctx, email, ctx.again);
		if (found && 'outcome' in found) return found.outcome;
		const called = await api.call(ctx, {
			method: found ? 'PATCH' : 'POST',
			path: `/api/v2/persons${found ? `/${found.id}` : ''}`,
			body: personBody(record.properties, found?.person, to, record.emptied)
		});
		const id = called.ok ? textOf(at(called.reply.json, 'data.id')) : null;
		if (!found && id === null) await mayBeThere(ctx);
		if (!called.ok) return called.outcome;
		if (id === null) return api.unreadable();
		// Also whom a lost answer had left: the search does not know them either.
		if (!found || ctx.again) await note(ctx, email, id);
		return { kind: 'verdicts', results: [taken(record, found ? 'updated' : 'created', id, link(id))] };
	}

	async function lookUp(ctx: Ctx, keys: readonly string[]): Promise<Result<Map<string, Standing>>> {
		const known = new Map<string, Standing>();
		const kinds = await kindsOf(base.href, ctx, fields);
		for (const [i, key] of keys.entries()) {
			if (i > 0) await ctx.sleep?.(INTERVAL_MS);
			const found = await standing(ctx, key);
			if (found && 'outcome' in found) return { ok: false, problem: found.outcome.problem };
			if (found) known.set(key, { id: found.id, values: (n) => shown(kinds, n, valueOf(found.person, n)) });
		}
		return ok(known);
	}

	return {
		// One record a request: each gets its verdict written before the next one is touched.
		url: base.href,
		batchSize: 1,
		minIntervalMs: INTERVAL_MS,
		batchLink: () => null,
		fields,
		send: (records, ctx) => inWaves(records, keyOf, 'email', (wave) => oneByOne(wave, (record) => sendOne(record, ctx))),
		check: (needed, ctx, report) =>
			checkApi(
				{ api, ping: { method: 'GET', path: '/api/v2/persons?limit=1' }, corsRemedy: CORS_REMEDY, scopes: RIGHTS.pipedrive, fields },
				needed,
				ctx,
				report
			),
		async createFields(missing, ctx) {
			const made: string[] = [];
			for (const m of missing) {
				const answer = await api.ask(ctx, {
					method: 'POST',
					path: '/api/v2/personFields',
					body: { field_name: m.label, field_type: m.type === 'number' ? 'double' : 'varchar' }
				});
				if (!answer.ok) return answer;
				const code = textOf(at(answer.value.json, 'data.field_code'));
				if (code === null) return { ok: false, problem: api.unreadable().problem };
				made.push(code);
			}
			forgetKinds(base.href);
			return ok(made);
		},
		foresee: (records, ctx) => foreseeBy(records, keyOf, 'email', 100, (keys) => lookUp(ctx, keys), true),
		emptiesScore: true,
		alike: (records, ctx) =>
			alikeBy(records, {
				keyOf,
				link,
				rest: () => ctx.sleep?.(INTERVAL_MS),
				async idsOf(key) {
					const found = await idsOf(ctx, key);
					return 'outcome' in found ? { problem: found.outcome.problem } : found;
				}
			}),
		takeBack: (records, ctx) =>
			takeBackEach(records, {
				remove: (r) => api.call(ctx, { method: 'DELETE', path: personPath(r.crmId) }),
				isRemoved: ({ json }, r) => textOf(at(json, 'data.id')) === r.crmId && at(json, 'success') !== false,
				async restore(r) {
					// An amount goes back in the currency that stands beside it, half of a name beside the other half.
					const kinds = await kindsOf(base.href, ctx, fields);
					const looks = isHalfName(r.before) || Object.keys(r.before).some((n) => kinds?.get(n)?.form === 'object');
					const person = looks ? await api.call(ctx, { method: 'GET', path: personPath(r.crmId) }) : null;
					if (person && !person.ok) return person;
					const body = restoreBody(r.before, at(person?.reply.json, 'data'), await formsOf(ctx));
					return api.call(ctx, { method: 'PATCH', path: personPath(r.crmId), body });
				},
				isRestored: ({ json }, r) => textOf(at(json, 'data.id')) === r.crmId && at(json, 'success') !== false,
				isGone: ({ status }) => status === 404 || status === 410
			})
	};
}

const personPath = (id: string): string => `/api/v2/persons/${encodeURIComponent(id)}`;

/** Pipedrive persons, version 2 of the API: https://developers.pipedrive.com/docs/api/v1/Persons */
export const pipedrive: NetworkConnector = {
	id: 'pipedrive',
	label: 'Pipedrive',
	description: 'Creates and updates Pipedrive people; each is looked for by email before it is written.',
	kind: 'network',
	cors: 'open',
	proof: 'recorded',
	auth: 'oauth',
	oauth,
	upsertKey: 'none',
	findsDoubles: true,
	settings,
	defaultFields: {
		firstName: 'first_name',
		lastName: 'last_name',
		fullName: 'name',
		email: 'email',
		phone1: 'phone',
		phone2: 'phone_2',
		phone3: 'phone_3',
		phone4: 'phone_4',
		phone5: 'phone_5'
	},
	open
};
