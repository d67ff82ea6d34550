import type { DeliveryRecord } from '#domain/delivery';
import { ok, type Result } from '#domain/result';
import { noReason } from '../classify';
import { outgoing, type NetworkConnector, type SendContext, type SendOutcome, type Target, type TargetField } from '../connector';
import { createApi, type Ctx } from '../shared/api';
import { checkApi } from '../shared/check';
import { foreseeBy, type Standing } from '../shared/foresee';
import { forgetKinds, inKind, kindsOf } from '../shared/kinds';
import { at, listAt, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { baseOf, parseSettings } from '../shared/settings';
import { removedInSilence, takeBackBy } from '../shared/take-back';
import { emailKey, filledObject, withEmptied } from '../shared/values';
import { rejected, takenBack } from '../shared/verdict';
import { inWaves } from '../shared/waves';
import { judgeHubspot, readUpsert, whyOf, WINDOW_MS } from './answers';
import { HUBSPOT_DEFAULTS, hubspotFields, hubspotSchema, type HubspotSettings } from './settings';

const CONTACTS = '/crm/v3/objects/contacts/batch';
const PROPERTIES = '/crm/v3/properties/contacts';
/** Category of an error that says of a record that there is none. */
const NOT_THERE = 'OBJECT_NOT_FOUND';
/** Emails of a contact beside its first, with semicolons between. */
const MORE_EMAILS = 'hs_additional_emails';
const CORS_REMEDY =
	'HubSpot does not let browsers call it. Set up the relay of docs/relay.md with HubSpot (https://api.hubapi.com) as upstream and enter its address as “Relay address”.';

function open(raw: Record<string, unknown>): Result<Target> {
	const s = parseSettings(hubspotSchema, hubspotFields, raw);
	if (!s.ok) return s;
	const base = baseOf('https://api.hubapi.com', s.value.relayUrl);
	return base.ok ? ok(target(s.value, base.value)) : base;
}

function target(s: HubspotSettings, base: URL): Target {
	const api = createApi({
		base,
		secret: (ctx) => outgoing(ctx.secret, 'Authorization', 'Bearer'),
		judge: judgeHubspot(s.timeZone),
		windowMs: WINDOW_MS
	});
	const byEmail = s.uniqueProperty === 'email';
	const keyOf = (r: DeliveryRecord): string | null => (byEmail ? emailKey(r, 'email') : r.externalId.toLowerCase());
	const link = (id: string): string | null =>
		s.portalId === '' ? null : `https://app.hubspot.com/contacts/${s.portalId}/record/0-1/${encodeURIComponent(id)}`;

	/** All values are texts there; yes and no are true and false, several choices stand in a row behind semicolons. */
	async function sendWave(wave: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome> {
		const to = inKind(await kindsOf(base.href, ctx, fields), undefined, (parts) => parts.join(';'));
		const inputs = wave.map((r) => ({
			id: byEmail ? String(r.properties.email).trim() : r.externalId,
			idProperty: s.uniqueProperty,
			objectWriteTraceId: r.externalId,
			properties: withEmptied(
				r,
				filledObject(r.properties, (v, n) => String(to(v, n))),
				''
			)
		}));
		const called = await api.call(ctx, { method: 'POST', path: `${CONTACTS}/upsert`, body: { inputs } });
		if (!called.ok) return called.outcome;
		const results = readUpsert(called.reply.json, new Map(wave.map((r) => [keyOf(r) ?? '', r])), s.uniqueProperty, link);
		if (results === null) return api.unreadable();
		if (results.length > 0) return { kind: 'verdicts', results };
		const errors = listAt(called.reply.json, 'errors') ?? [];
		if (errors.length === 0) return api.unreadable();
		// Failed, and nobody is named: halving finds who it was.
		const [reason, field] = whyOf(errors[0]);
		return {
			kind: 'refused',
			problem: { code: 'deliveryRefused', params: { host: api.host, status: called.reply.status, reason } },
			reason,
			field
		};
	}

	async function fields(ctx: Ctx): Promise<Result<TargetField[]>> {
		const answer = await api.ask(ctx, { method: 'GET', path: PROPERTIES });
		if (!answer.ok) return answer;
		const list = listAt(answer.value.json, 'results');
		return list ? ok(list.map(toField).filter((f) => f.name !== '')) : { ok: false, problem: api.unreadable().problem };
	}

	async function lookUp(ctx: Ctx, keys: readonly string[], names: readonly string[]): Promise<Result<Map<string, Standing>>> {
		const body = {
			idProperty: s.uniqueProperty,
			properties: [...new Set([s.uniqueProperty, ...(byEmail ? [MORE_EMAILS] : []), ...names])],
			inputs: keys.map((id) => ({ id }))
		};
		const answer = await api.ask(ctx, { method: 'POST', path: `${CONTACTS}/read`, body });
		if (!answer.ok) return answer;
		const list = listAt(answer.value.json, 'results');
		if (!list) return { ok: false, problem: api.unreadable().problem };
		// Who isn't there is named as an error, too. Of whom anything else is said it is not known what stands there.
		const unread = listAt(answer.value.json, 'errors')?.find((e) => textOf(at(e, 'category')) !== NOT_THERE);
		if (unread !== undefined) {
			const { status } = answer.value;
			const reason = whyOf(unread)[0] || noReason(status);
			return { ok: false, problem: { code: 'deliveryRefused', params: { host: api.host, status, reason } } };
		}
		const standing = list.map((e) => ({ e, found: { id: textOf(at(e, 'id')) ?? '', values: (n: string) => at(e, `properties.${n}`) } }));
		// A contact is found by each of its emails; one that is somebody's first is that contact's.
		return ok(
			new Map([
				...standing.flatMap(({ e, found }) =>
					keysIn(byEmail ? at(e, `properties.${MORE_EMAILS}`) : null).map((key) => [key, found] as const)
				),
				...standing.flatMap(({ e, found }) => keysIn(at(e, `properties.${s.uniqueProperty}`)).map((key) => [key, found] as const))
			])
		);
	}

	return {
		url: base.href,
		batchSize: s.batchSize,
		minIntervalMs: 110,
		send: (records, ctx) => inWaves(records, keyOf, s.uniqueProperty, (wave) => sendWave(wave, ctx)),
		fields,
		check: (needed, ctx, report) =>
			checkApi(
				{
					api,
					ping: { method: 'GET', path: '/crm/v3/objects/contacts?limit=1&properties=email' },
					writePing: { method: 'POST', path: `${CONTACTS}/upsert`, body: { inputs: [] } },
					corsRemedy: CORS_REMEDY,
					scopes: RIGHTS.hubspot,
					fields
				},
				byEmail ? needed : [...needed, s.uniqueProperty],
				ctx,
				report
			),
		batchLink: () => null,
		byOwnId: !byEmail,
		async createFields(missing, ctx) {
			const inputs = missing.map((m) => ({
				name: propertyName(m.name),
				label: m.label,
				groupName: 'contactinformation',
				type: m.type === 'number' ? 'number' : 'string',
				fieldType: m.type
			}));
			const answer = await api.ask(ctx, { method: 'POST', path: `${PROPERTIES}/batch/create`, body: { inputs } });
			if (!answer.ok) return answer;
			forgetKinds(base.href);
			const made = listAt(answer.value.json, 'results');
			return made
				? ok(made.map((e) => textOf(at(e, 'name')) ?? '').filter((n) => n !== ''))
				: { ok: false, problem: api.unreadable().problem };
		},
		foresee: (records, ctx) => foreseeBy(records, keyOf, s.uniqueProperty, 100, (keys, names) => lookUp(ctx, keys, names), true),
		emptiesScore: true,
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: 100,
				async remove(some) {
					const called = await api.call(ctx, {
						method: 'POST',
						path: `${CONTACTS}/archive`,
						body: { inputs: some.map((r) => ({ id: r.crmId })) }
					});
					return removedInSilence(called, some);
				},
				async restore(some) {
					// A blank text clears a property.
					const inputs = some.map((r) => ({
						id: r.crmId,
						objectWriteTraceId: r.externalId,
						properties: Object.fromEntries(Object.entries(r.before).map(([n, v]) => [n, v === null ? '' : String(v)]))
					}));
					const called = await api.call(ctx, { method: 'POST', path: `${CONTACTS}/update`, body: { inputs } });
					if (!called.ok) return called.outcome;
					const done = new Set((listAt(called.reply.json, 'results') ?? []).map((e) => textOf(at(e, 'id'))));
					const [reason] = whyOf(listAt(called.reply.json, 'errors')?.[0]);
					return some.map((r) => (done.has(r.crmId) ? takenBack(r) : rejected(r, reason)));
				}
			})
	};
}

const keysIn = (value: unknown): string[] =>
	String(value ?? '')
		.toLowerCase()
		.split(';')
		.map((key) => key.trim())
		.filter(Boolean);

/** HubSpot's internal names are lower case: leadScore → lead_score. */
const propertyName = (n: string): string =>
	n
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.toLowerCase()
		.replace(/[^a-z0-9_]+/g, '_')
		.replace(/^[^a-z]+/, '')
		.slice(0, 100) || 'muster_field';

const KINDS: Readonly<Record<string, TargetField['type']>> = {
	string: 'text',
	phone_number: 'text',
	number: 'number',
	date: 'date',
	datetime: 'date',
	bool: 'yesNo',
	enumeration: 'choice'
};

function toField(entry: unknown): TargetField {
	const options = listAt(entry, 'options') ?? [];
	const kind = textOf(at(entry, 'type')) ?? '';
	const shown = textOf(at(entry, 'fieldType'));
	const type = shown === 'booleancheckbox' ? 'yesNo' : (KINDS[kind] ?? 'other');
	return {
		name: textOf(at(entry, 'name')) ?? '',
		label: textOf(at(entry, 'label')) ?? '',
		type,
		required: false,
		writable: at(entry, 'modificationMetadata.readOnlyValue') !== true && at(entry, 'calculated') !== true,
		// A moment wants its time of day (HubSpot, Properties: date and datetime values).
		...(kind === 'datetime' && { form: 'moment' }),
		...(type === 'choice' && shown === 'checkbox' && { form: 'several' }),
		...(type === 'choice' && { choices: options.map((o) => textOf(at(o, 'value')) ?? '').filter((v) => v !== '') })
	};
}

/** HubSpot contacts by batch upsert: https://developers.hubspot.com/docs/api-reference/crm-contacts-v3 */
export const hubspot: NetworkConnector = {
	id: 'hubspot',
	label: 'HubSpot',
	description: 'Creates and updates HubSpot contacts by email or by a unique property of yours, 100 a request.',
	kind: 'network',
	cors: 'relay-only',
	corsRemedy: CORS_REMEDY,
	proof: 'recorded',
	auth: 'header',
	upsertKey: 'email',
	settings: hubspotFields,
	defaultFields: HUBSPOT_DEFAULTS,
	open
};
