import * as z from 'zod/mini';
import { base64OfText } from '#domain/basics/base64';
import type { DeliveryRecord, DeliveryResult, SettingField } from '#domain/delivery';
import { ok, type Result } from '#domain/result';
import { checkAddress } from '../address';
import { noReason } from '../classify';
import { type NetworkConnector, type SendContext, type SendOutcome, type Target, type TargetField } from '../connector';
import { createApi, makeEach, type Api, type Ctx } from '../shared/api';
import { checkApi } from '../shared/check';
import { foreseeBy, type Standing } from '../shared/foresee';
import { at, listAt, textOf } from '../shared/json';
import { forgetKinds, inKind, kindsOf, sayingYesOrNo, type Kinds } from '../shared/kinds';
import { RIGHTS } from '../shared/rights';
import { choice, field, parseSettings, rows, rowsField, secretField } from '../shared/settings';
import { takeBackEach } from '../shared/take-back';
import { emailKey, filledObject } from '../shared/values';
import { rejected, taken } from '../shared/verdict';
import { inWaves } from '../shared/waves';
import { named, shown } from './places';

const EMAIL = 'email';
const CORS_REMEDY =
	"In Mautic under Configuration → System Settings → CORS Settings, restrict the domains and add this app's address, as it stands in the browser's address bar, to “Valid Domains”.";

const schema = z.object({ url: z.string(), sign: z._default(z.enum(['basic', 'bearer']), 'basic'), batchSize: rows(100, 200) });
const settings: SettingField[] = [
	field(
		'url',
		'url',
		'Address',
		'Of your Mautic, for example https://mautic.example.com. The API must be switched on in its configuration.',
		null,
		true
	),
	choice('sign', 'Signing in', 'Basic needs “Enable HTTP basic auth” in the API settings of Mautic.', [
		['basic', 'User name and password'],
		['bearer', 'Access token (OAuth 2)']
	]),
	secretField(
		'User name and password, or token',
		'As name:password, or the access token alone. Kept encrypted, and sent to the address above only.'
	),
	rowsField(100, 200)
];

function open(raw: Record<string, unknown>): Result<Target> {
	const s = parseSettings(schema, settings, raw);
	if (!s.ok) return s;
	const base = checkAddress(s.value.url);
	return base.ok ? ok(target(s.value, base.value)) : base;
}

const contact = (id: string): string => `/api/contacts/${encodeURIComponent(id)}`;

const formOf = (kinds: Kinds | null): ReturnType<typeof inKind> => inKind(kinds, undefined, (parts) => parts.join('|'));

function target(s: z.infer<typeof schema>, base: URL): Target {
	const api: Api = createApi({
		base,
		windowMs: 10_000,
		secret: (ctx) =>
			ctx.secret && {
				header: 'Authorization',
				value: s.sign === 'basic' ? `Basic ${base64OfText(ctx.secret.value)}` : `Bearer ${ctx.secret.value}`,
				origin: ctx.secret.origin
			},
		reason: (json) => textOf(at(json, 'errors.0.message'))
	});
	const keyOf = (r: DeliveryRecord): string | null => emailKey(r, EMAIL);
	const link = (id: string): string => `${base.href.replace(/\/$/, '')}/s/contacts/view/${encodeURIComponent(id)}`;

	/**
	 * Verdicts by index: a code for each record, and a reason for each that failed. Of several choices Mautic wants bars between, and any text
	 * for a yes or no that is no yes it takes for a no.
	 */
	async function sendWave(wave: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome> {
		const kinds = await kindsOf(base.href, ctx, fields);
		const { fit, unfit } = sayingYesOrNo(wave, kinds);
		if (fit.length === 0) return { kind: 'verdicts', results: unfit };
		const to = formOf(kinds);
		const called = await api.call(ctx, {
			method: 'POST',
			path: '/api/contacts/batch/new',
			body: fit.map((r) => filledObject(named(r.properties, kinds), to))
		});
		if (!called.ok) return called.outcome;
		const { json } = called.reply;
		if (at(json, 'contacts') === undefined || at(json, 'statusCodes') === undefined) return api.unreadable();
		const results = fit.flatMap((record, i) =>
			verdictOf(record, at(json, `statusCodes.${i}`), at(json, `contacts.${i}`), at(json, `errors.${i}`))
		);
		return results.length > 0 ? { kind: 'verdicts', results: [...unfit, ...results] } : api.unreadable();
	}

	function verdictOf(record: DeliveryRecord, code: unknown, contact: unknown, error: unknown): DeliveryResult[] {
		const id = textOf(at(contact, 'id'));
		if ((code === 200 || code === 201) && id !== null) {
			const email = textOf(at(contact, 'fields.all.email'));
			// The contact in this place is another one's: no verdict rather than a wrong one.
			if (email !== null && email.toLowerCase() !== keyOf(record)) return [];
			return [taken(record, code === 201 ? 'created' : 'updated', id, link(id))];
		}
		if (error === undefined || error === null) return [];
		const details = at(error, 'details');
		const name = typeof details === 'object' && details !== null ? (Object.keys(details)[0] ?? null) : null;
		return [rejected(record, textOf(at(error, 'message')) ?? noReason(String(code)), name)];
	}

	async function fields(ctx: Ctx): Promise<Result<TargetField[]>> {
		const answer = await api.ask(ctx, { method: 'GET', path: '/api/fields/contact?limit=1000' });
		if (!answer.ok) return answer;
		const list = listAt(answer.value.json, 'fields');
		return list ? ok(list.map(toField)) : { ok: false, problem: api.unreadable().problem };
	}

	async function lookUp(ctx: Ctx, keys: readonly string[]): Promise<Result<Map<string, Standing>>> {
		const where = new URLSearchParams({
			'where[0][col]': EMAIL,
			'where[0][expr]': 'in',
			'where[0][val]': keys.join(','),
			limit: String(keys.length * 2)
		});
		const answer = await api.ask(ctx, { method: 'GET', path: `/api/contacts?${where.toString()}` });
		if (!answer.ok) return answer;
		const contacts = at(answer.value.json, 'contacts');
		const kinds = await kindsOf(base.href, ctx, fields);
		if (typeof contacts !== 'object' || contacts === null) return { ok: false, problem: api.unreadable().problem };
		return ok(
			new Map(
				Object.values(contacts).map((c): [string, Standing] => [
					(textOf(at(c, 'fields.all.email')) ?? '').toLowerCase(),
					{ id: textOf(at(c, 'id')) ?? '', values: (n) => shown(n, at(c, `fields.all.${n}`), kinds) }
				])
			)
		);
	}

	return {
		url: base.href,
		batchSize: s.batchSize,
		minIntervalMs: 0,
		// It takes them for values that were not meant, in a new contact as well; nor does overwriteWithBlank change that.
		zeroStays: true,
		batchLink: () => null,
		fields,
		send: (records, ctx) => inWaves(records, keyOf, EMAIL, (wave) => sendWave(wave, ctx)),
		check: (needed, ctx, report) =>
			checkApi(
				{ api, ping: { method: 'GET', path: '/api/contacts?limit=1&minimal=1' }, corsRemedy: CORS_REMEDY, scopes: RIGHTS.mautic, fields },
				needed,
				ctx,
				report
			),
		createFields: (missing, ctx) => {
			forgetKinds(base.href);
			return makeEach(
				api,
				ctx,
				missing,
				(m) => ({
					method: 'POST',
					path: '/api/fields/contact/new',
					body: { label: m.label, alias: aliasOf(m.name), type: m.type, group: 'core' }
				}),
				(m, { json }) => textOf(at(json, 'field.alias')) ?? aliasOf(m.name)
			);
		},
		foresee: (records, ctx) => foreseeBy(records, keyOf, EMAIL, 30, (keys) => lookUp(ctx, keys)),
		takeBack: (records, ctx) =>
			takeBackEach(records, {
				remove: (r) => api.call(ctx, { method: 'DELETE', path: `${contact(r.crmId)}/delete` }),
				// It shows whom it deleted, by then without an id.
				isRemoved: ({ json }) =>
					typeof at(json, 'contact') === 'object' && at(json, 'contact') !== null && at(json, 'errors') === undefined,
				async restore({ crmId, before: { [EMAIL]: _, ...values } }) {
					const kinds = await kindsOf(base.href, ctx, fields);
					const to = formOf(kinds);
					const written = Object.fromEntries(Object.entries(named(values, kinds)).map(([n, v]) => [n, v === null ? '' : to(v, n)]));
					// Blanks are ignored unless it is said that they are meant.
					return api.call(ctx, { method: 'PATCH', path: `${contact(crmId)}/edit`, body: { ...written, overwriteWithBlank: true } });
				},
				isRestored: ({ json }, r) => textOf(at(at(json, 'contact'), 'id')) === r.crmId
			})
	};
}

/** Aliases are lower case, at most 25 letters, digits and underscores: leadScore → lead_score. */
const aliasOf = (n: string): string =>
	n
		.replace(/([a-z0-9])([A-Z])/g, '$1_$2')
		.toLowerCase()
		.replace(/[^a-z0-9_]+/g, '_')
		.slice(0, 25);

const KINDS: Readonly<Record<string, TargetField['type']>> = {
	text: 'text',
	textarea: 'text',
	html: 'text',
	email: 'text',
	tel: 'text',
	url: 'text',
	lookup: 'text',
	number: 'number',
	date: 'date',
	datetime: 'date',
	boolean: 'yesNo',
	select: 'choice',
	multiselect: 'choice',
	country: 'text',
	region: 'text'
};

function toField(e: unknown): TargetField {
	const kind = textOf(at(e, 'type')) ?? '';
	const type = KINDS[kind] ?? 'other';
	return {
		name: textOf(at(e, 'alias')) ?? '',
		label: textOf(at(e, 'label')) ?? '',
		type,
		required: at(e, 'isRequired') === true,
		writable: at(e, 'isPublished') !== false,
		...(kind === 'multiselect' && { form: 'several' }),
		...((kind === 'country' || kind === 'region') && { form: kind }),
		...(type === 'choice' && {
			choices: (listAt(e, 'properties.list') ?? []).map((o) => textOf(at(o, 'value')) ?? textOf(o) ?? '').filter((v) => v !== '')
		})
	};
}

/** Mautic contacts by batch: https://devdocs.mautic.org/en/latest/rest_api/contacts.html */
export const mautic: NetworkConnector = {
	id: 'mautic',
	label: 'Mautic',
	description: 'Creates and updates Mautic contacts by email, 100 a request.',
	kind: 'network',
	cors: 'allowlist',
	corsRemedy: CORS_REMEDY,
	proof: 'recorded',
	auth: 'header',
	upsertKey: 'email',
	mails: true,
	settings,
	defaultFields: {
		salutation: 'title',
		firstName: 'firstname',
		lastName: 'lastname',
		email: EMAIL,
		phone1: 'phone',
		phone2: 'mobile',
		company: 'company',
		jobTitle: 'position',
		website: 'website',
		street: 'address1',
		city: 'city',
		state: 'state',
		postalCode: 'zipcode',
		country: 'country',
		linkedin: 'linkedin',
		twitter: 'twitter'
	},
	open
};
