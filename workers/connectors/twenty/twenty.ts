import * as z from 'zod/mini';
import type { DeliveryRecord, DeliveryResult, SettingField } from '#domain/delivery';
import { ok, type Result } from '#domain/result';
import { checkAddress } from '../address';
import { outgoing, type NetworkConnector, type SendContext, type SendOutcome, type Target, type TargetField } from '../connector';
import { createApi, makeEach, type Ctx } from '../shared/api';
import { checkApi } from '../shared/check';
import { foreseeBy, type Standing } from '../shared/foresee';
import { at, listAt, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { field, parseSettings, rows, rowsField, secretField } from '../shared/settings';
import { takeBackEach } from '../shared/take-back';
import { beforeInKind, forgetKinds, inKind, kindsOf } from '../shared/kinds';
import { emailKey, filled, nested } from '../shared/values';
import { taken } from '../shared/verdict';
import { inWaves } from '../shared/waves';
import { partsOf } from './fields';

const EMAIL = 'emails.primaryEmail';
/** 100 calls a minute. */
const INTERVAL_MS = 600;
const WINDOW_MS = 60_000;
const CORS_REMEDY = 'Twenty lets browsers in by itself. On a server of your own, see that nothing in front of it removes the CORS headers.';

const schema = z.object({
	url: z._default(z.string(), 'https://api.twenty.com'),
	appUrl: z._default(z.string().check(z.trim()), ''),
	batchSize: rows(60, 60)
});
const settings: SettingField[] = [
	field('url', 'url', 'Address', 'https://api.twenty.com, or that of your own server.', 'https://api.twenty.com', true),
	secretField('API key', 'In Twenty under Settings → APIs & Webhooks. Kept encrypted, and sent to the address above only.'),
	field(
		'url',
		'appUrl',
		'Address of your workspace',
		'Optional, for example https://yourname.twenty.com; with it, receipts link to each person.'
	),
	rowsField(60, 60)
];

function open(raw: Record<string, unknown>): Result<Target> {
	const s = parseSettings(schema, settings, raw);
	if (!s.ok) return s;
	const base = checkAddress(s.value.url);
	if (!base.ok) return base;
	const app = s.value.appUrl === '' ? null : checkAddress(s.value.appUrl);
	return app && !app.ok ? app : ok(target(s.value, base.value, app?.value.origin ?? null));
}

function target(s: z.infer<typeof schema>, base: URL, app: string | null): Target {
	const api = createApi({
		base,
		secret: (ctx) => outgoing(ctx.secret, 'Authorization', 'Bearer'),
		windowMs: WINDOW_MS,
		reason: (json) => textOf(at(json, 'messages.0'))
	});
	const keyOf = (r: DeliveryRecord): string | null => emailKey(r, EMAIL);
	const link = (id: string): string | null => app && `${app}/object/person/${encodeURIComponent(id)}`;
	const kindsKey = base.href;
	const bodyOf = (record: DeliveryRecord, to: ReturnType<typeof inKind>): unknown =>
		nested([
			...filled(record.properties).map(([n, v]) => [n, n === EMAIL ? String(v).trim().toLowerCase() : to(v, n)] as const),
			...(record.emptied === undefined ? [] : [[record.emptied, null] as const])
		]);

	/** One transaction: all of them or none, and a refusal names nobody. */
	async function sendWave(wave: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome> {
		const to = inKind(await kindsOf(kindsKey, ctx, fields), undefined, (parts) => parts);
		const called = await api.call(ctx, { method: 'POST', path: '/rest/batch/people?upsert=true', body: wave.map((r) => bodyOf(r, to)) });
		if (!called.ok) return called.outcome;
		const people = listAt(called.reply.json, 'data.createPeople');
		if (!people) return api.unreadable();
		const byEmail = new Map(wave.map((r) => [keyOf(r) ?? '', r]));
		const results = new Map<string, DeliveryResult>();
		for (const person of people) {
			const record = byEmail.get((textOf(at(person, EMAIL)) ?? '').toLowerCase());
			const id = textOf(at(person, 'id'));
			if (record && id !== null) results.set(record.externalId, taken(record, isNew(person) ? 'created' : 'updated', id, link(id)));
		}
		return results.size > 0 ? { kind: 'verdicts', results: [...results.values()] } : api.unreadable();
	}

	async function personObject(ctx: Ctx): Promise<Result<unknown>> {
		const answer = await api.ask(ctx, { method: 'GET', path: '/rest/metadata/objects?limit=200' });
		if (!answer.ok) return answer;
		const person = (listAt(answer.value.json, 'data.objects') ?? []).find((o) => at(o, 'nameSingular') === 'person');
		return person === undefined ? { ok: false, problem: api.unreadable().problem } : ok(person);
	}
	async function fields(ctx: Ctx): Promise<Result<TargetField[]>> {
		const person = await personObject(ctx);
		return person.ok ? ok((listAt(person.value, 'fields') ?? []).flatMap(partsOf)) : person;
	}

	async function lookUp(ctx: Ctx, keys: readonly string[]): Promise<Result<Map<string, Standing>>> {
		const filter = `${EMAIL}[in]:[${keys.map((k) => JSON.stringify(k)).join(',')}]`;
		const answer = await api.ask(ctx, { method: 'GET', path: `/rest/people?limit=60&depth=0&filter=${encodeURIComponent(filter)}` });
		if (!answer.ok) return answer;
		const people = listAt(answer.value.json, 'data.people');
		if (!people) return { ok: false, problem: api.unreadable().problem };
		return ok(
			new Map(
				people.map((p) => [(textOf(at(p, EMAIL)) ?? '').toLowerCase(), { id: textOf(at(p, 'id')) ?? '', values: (n: string) => at(p, n) }])
			)
		);
	}

	return {
		url: base.href,
		batchSize: s.batchSize,
		minIntervalMs: INTERVAL_MS,
		batchLink: () => null,
		fields,
		send: (records, ctx) => inWaves(records, keyOf, 'email', (wave) => sendWave(wave, ctx)),
		check: (needed, ctx, report) =>
			checkApi(
				{ api, ping: { method: 'GET', path: '/rest/people?limit=1' }, corsRemedy: CORS_REMEDY, scopes: RIGHTS.twenty, fields },
				needed,
				ctx,
				report
			),
		async createFields(missing, ctx) {
			const person = await personObject(ctx);
			if (!person.ok) return person;
			const made = await makeEach(
				api,
				ctx,
				missing,
				(m) => ({
					method: 'POST',
					path: '/rest/metadata/fields',
					body: {
						objectMetadataId: at(person.value, 'id'),
						name: camelCase(m.name),
						label: m.label,
						type: m.type === 'number' ? 'NUMBER' : 'TEXT'
					}
				}),
				(m) => camelCase(m.name)
			);
			if (made.ok) forgetKinds(kindsKey);
			return made;
		},
		foresee: (records, ctx) => foreseeBy(records, keyOf, 'email', 50, (keys) => lookUp(ctx, keys), true),
		emptiesScore: true,
		takeBack: (records, ctx) =>
			takeBackEach(records, {
				async remove(r) {
					await ctx.sleep?.(INTERVAL_MS);
					return api.call(ctx, { method: 'DELETE', path: personPath(r.crmId) });
				},
				isRemoved: ({ json }, r) => textOf(at(json, 'data.deletePerson.id')) === r.crmId,
				async restore(r) {
					await ctx.sleep?.(INTERVAL_MS);
					const kinds = inKind(await kindsOf(kindsKey, ctx, fields), undefined, (parts) => parts);
					const values = Object.entries(beforeInKind(r.before, kinds)).map(
						([n, v]) => [n, v === null && n.includes('.') ? '' : v] as const
					);
					return api.call(ctx, { method: 'PATCH', path: personPath(r.crmId), body: nested(values) });
				},
				isRestored: ({ json }, r) => textOf(at(json, 'data.updatePerson.id')) === r.crmId
			})
	};
}

const personPath = (id: string): string => `/rest/people/${encodeURIComponent(id)}`;

/** Names of fields: lead score → leadScore. */
const camelCase = (name: string): string =>
	name.replace(/\W+(\w)?/g, (_, c: string | undefined) => (c ?? '').toUpperCase()).replace(/^[A-Z]/, (c) => c.toLowerCase());

/** Twenty does not say whether it created or updated; in a new record both times are one. */
const isNew = (person: unknown): boolean => textOf(at(person, 'createdAt')) !== null && at(person, 'createdAt') === at(person, 'updatedAt');

/** Twenty people by batch: https://docs.twenty.com/developers/extend/api */
export const twenty: NetworkConnector = {
	id: 'twenty',
	label: 'Twenty',
	description: 'Creates and updates people in Twenty by their main email, 60 a request.',
	kind: 'network',
	cors: 'open',
	corsRemedy: CORS_REMEDY,
	proof: 'recorded',
	auth: 'header',
	upsertKey: 'email',
	settings,
	defaultFields: {
		firstName: 'name.firstName',
		lastName: 'name.lastName',
		email: EMAIL,
		phone1: 'phones.primaryPhoneNumber',
		jobTitle: 'jobTitle',
		city: 'city',
		linkedin: 'linkedinLink.primaryLinkUrl',
		twitter: 'xLink.primaryLinkUrl'
	},
	open
};
