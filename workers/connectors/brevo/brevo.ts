import * as z from 'zod/mini';
import type { DeliveryRecord, SettingField } from '#domain/delivery';
import { ok, type Problem, type Result } from '#domain/result';
import { outgoing, type NetworkConnector, type SendContext, type SendOutcome, type Target, type TargetField } from '../connector';
import { createApi, isSilent, makeEach, type Ctx, type Reply, type Trouble } from '../shared/api';
import { checkApi, fieldsMissing } from '../shared/check';
import { nextMidnight } from '../shared/clock';
import { foreseeBy, lookUpEach, type Standing } from '../shared/foresee';
import { inKind, kindsOf, sayingYesOrNo } from '../shared/kinds';
import { at, listAt, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { baseOf, field, parseSettings, relayField, relaySetting, rows, rowsField, secretField } from '../shared/settings';
import { takeBackEach } from '../shared/take-back';
import { emailKey, filled, filledObject } from '../shared/values';
import { taken } from '../shared/verdict';
import { inWaves } from '../shared/waves';

const EMAIL = 'email';
const WINDOW_MS = 10_000;
/** Contacts are read one by one, ten a second. */
const PACE_MS = 100;
const CORS_REMEDY =
	'Brevo does not let browsers call it. Set up the relay of docs/relay.md with Brevo (https://api.brevo.com) as upstream and enter its address as “Relay address”.';

const schema = z.object({ relayUrl: relaySetting, listId: z._default(z.int().check(z.minimum(1)), 2), batchSize: rows(100, 1000) });
const settings: SettingField[] = [
	relayField,
	secretField('API key', 'In Brevo under SMTP & API → API keys. Kept encrypted, and sent to the relay only.'),
	field('number', 'listId', 'List number', 'Contacts go into this list; its number stands behind # in Contacts → Lists.', 2, true),
	rowsField(100, 1000)
];

/** 402 asks for money; a limit by the day waits for midnight; others say by header in how many seconds they end, where it can be read. */
function judge(reply: Reply, now: number, say: (code: string, params?: Problem['params']) => Problem): Trouble | undefined {
	if (reply.status === 402) return { kind: 'stop', problem: say('deliveryForbidden') };
	if (reply.status !== 429) return undefined;
	if (/daily|per day/i.test(textOf(at(reply.json, 'message')) ?? ''))
		return { kind: 'parked', problem: say('serviceQuota'), untilMs: nextMidnight(now) };
	const seconds = Number(reply.header('x-sib-ratelimit-reset') ?? NaN);
	return Number.isFinite(seconds) && seconds > 0
		? { kind: 'retry', problem: say('deliveryRateLimited'), afterMs: Math.min(seconds, 86_400) * 1000 }
		: undefined;
}

function open(raw: Record<string, unknown>): Result<Target> {
	const s = parseSettings(schema, settings, raw);
	if (!s.ok) return s;
	const base = baseOf('https://api.brevo.com', s.value.relayUrl);
	return base.ok ? ok(target(s.value, base.value)) : base;
}

function target(s: z.infer<typeof schema>, base: URL): Target {
	const api = createApi({ base, secret: (ctx) => outgoing(ctx.secret, 'api-key', ''), judge, windowMs: WINDOW_MS });
	const keyOf = (r: DeliveryRecord): string | null => emailKey(r, EMAIL);
	const contact = (id: string): string => `/v3/contacts/${encodeURIComponent(id)}`;

	async function fields(ctx: Ctx): Promise<Result<TargetField[]>> {
		const answer = await api.ask(ctx, { method: 'GET', path: '/v3/contacts/attributes' });
		if (!answer.ok) return answer;
		const list = listAt(answer.value.json, 'attributes');
		return list
			? ok([{ name: EMAIL, label: 'Email', type: 'text', required: true, writable: true }, ...list.map(toField)])
			: { ok: false, problem: api.unreadable().problem };
	}

	/**
	 * Taken by a job of the server that says no more of single contacts. Attributes that do not exist it would drop without a word, so they
	 * are looked up first.
	 */
	async function sendWave(wave: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome> {
		const attributes = await api.call(ctx, { method: 'GET', path: '/v3/contacts/attributes' });
		if (!attributes.ok) return attributes.outcome;
		const list = listAt(attributes.reply.json, 'attributes')?.map(toField);
		if (!list) return api.unreadable();
		const there = new Set([EMAIL, ...list.map((f) => f.name)]);
		const names = [...new Set(wave.flatMap((r) => filled(r.properties).map(([n]) => n)))];
		const missing = fieldsMissing(
			api.host,
			names.filter((n) => !there.has(n))
		);
		if (missing) return { kind: 'stop', problem: missing };
		const kinds = new Map(list.map((f) => [f.name, f]));
		const { fit, unfit } = sayingYesOrNo(wave, kinds);
		if (fit.length === 0) return { kind: 'verdicts', results: unfit };
		const to = inKind(kinds);
		const jsonBody = fit.map((r) => {
			const { [EMAIL]: email, ...values } = filledObject(r.properties, to);
			return { email: String(email).trim(), attributes: values };
		});
		const called = await api.call(ctx, {
			method: 'POST',
			path: '/v3/contacts/import',
			body: { jsonBody, listIds: [s.listId], updateExistingContacts: true, emptyContactsAttributes: false, disableNotification: true }
		});
		if (!called.ok) return called.outcome;
		if (textOf(at(called.reply.json, 'processId')) === null) return api.unreadable();
		// Brevo knows contacts by their email as well as by number.
		return { kind: 'verdicts', results: [...unfit, ...fit.map((r) => taken(r, 'accepted', keyOf(r)))] };
	}

	const lookUp = (ctx: Ctx, keys: readonly string[]): Promise<Result<Map<string, Standing>>> =>
		lookUpEach(
			api,
			ctx,
			keys,
			contact,
			(json, id) => ({ id, values: (n) => (n === EMAIL ? at(json, 'email') : at(json, `attributes.${n}`)) }),
			PACE_MS
		);

	return {
		url: base.href,
		batchSize: s.batchSize,
		minIntervalMs: 200,
		batchLink: () => null,
		fields,
		send: (records, ctx) => inWaves(records, keyOf, EMAIL, (wave) => sendWave(wave, ctx)),
		check: (needed, ctx, report) =>
			checkApi(
				{ api, ping: { method: 'GET', path: `/v3/contacts/lists/${s.listId}` }, corsRemedy: CORS_REMEDY, scopes: RIGHTS.brevo, fields },
				needed,
				ctx,
				report
			),
		createFields: (missing, ctx) =>
			makeEach(
				api,
				ctx,
				missing,
				(m) => ({
					method: 'POST',
					path: `/v3/contacts/attributes/normal/${attributeName(m.name)}`,
					body: { type: m.type === 'number' ? 'float' : 'text' }
				}),
				(m) => attributeName(m.name)
			),
		foresee: (records, ctx) => foreseeBy(records, keyOf, EMAIL, 100, (keys) => lookUp(ctx, keys)),
		takeBack: (records, ctx) =>
			takeBackEach(records, {
				remove: (r) => api.call(ctx, { method: 'DELETE', path: contact(r.crmId) }),
				isRemoved: isSilent,
				async restore({ crmId, before: { [EMAIL]: _, ...values } }) {
					// A value of another kind than its attribute Brevo would drop without a word.
					const to = inKind(await kindsOf(base.href, ctx, fields));
					const attributes = Object.fromEntries(Object.entries(values).map(([n, v]) => [n, v === null ? '' : to(v, n)]));
					return api.call(ctx, { method: 'PUT', path: contact(crmId), body: { attributes } });
				},
				isRestored: isSilent
			})
	};
}

/** Attributes are in capitals: leadScore → LEAD_SCORE. */
const attributeName = (n: string): string =>
	n
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.toUpperCase()
		.replace(/[^A-Z0-9_]+/g, '_')
		.slice(0, 50);

const KINDS: Readonly<Record<string, TargetField['type']>> = {
	text: 'text',
	date: 'date',
	float: 'number',
	id: 'number',
	boolean: 'yesNo'
};

function toField(e: unknown): TargetField {
	const category = textOf(at(e, 'category'));
	const options = listAt(e, 'enumeration');
	const name = textOf(at(e, 'name')) ?? '';
	const type = options || category === 'category' ? 'choice' : (KINDS[textOf(at(e, 'type')) ?? ''] ?? 'text');
	return {
		name,
		label: name,
		type,
		required: false,
		writable: category === 'normal' || category === 'category',
		...(options && { choices: options.map((o) => textOf(at(o, 'label')) ?? '').filter((l) => l !== '') })
	};
}

/** Brevo contacts by import job: https://developers.brevo.com/reference/importcontacts */
export const brevo: NetworkConnector = {
	id: 'brevo',
	label: 'Brevo',
	description:
		'Hands contacts to an import job of Brevo, by email; the receipts say that they were taken, Brevo itself shows what became of each.',
	kind: 'network',
	cors: 'relay-only',
	corsRemedy: CORS_REMEDY,
	proof: 'recorded',
	auth: 'header',
	upsertKey: 'email',
	mails: true,
	settings,
	defaultFields: { email: EMAIL, firstName: 'FIRSTNAME', lastName: 'LASTNAME', phone1: 'SMS' },
	open
};
