import { base64OfText } from '#domain/basics/base64';
import type { DeliveryRecord, DeliveryResult } from '#domain/delivery';
import { ok, type Problem, type Result } from '#domain/result';
import { noReason } from '../classify';
import { type NetworkConnector, type SendContext, type SendOutcome, type Target, type TargetField } from '../connector';
import { createApi, isSilent, makeEach, type Ctx, type Reply, type Trouble } from '../shared/api';
import { checkApi } from '../shared/check';
import { foreseeBy, lookUpEach, type Standing } from '../shared/foresee';
import { at, listAt, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { baseOf, parseSettings } from '../shared/settings';
import { takeBackEach } from '../shared/take-back';
import { emailKey } from '../shared/values';
import { rejected, taken } from '../shared/verdict';
import { inWaves } from '../shared/waves';
import { EMAIL, mergeFields, restoredFields, valueOf } from './member';
import { CORS_REMEDY, MAILCHIMP_DEFAULTS, mailchimpFields, mailchimpSchema, type MailchimpSettings } from './settings';

/** Mailchimp says nothing about when to come back; ten calls at once are its limit. */
const WINDOW_MS = 10_000;
/** Between two contacts that are read one by one, ms. */
const PACE_MS = 100;

/** Under high load Mailchimp answers a bare 403 without JSON: a reason to wait, not a missing right. */
function judge(reply: Reply, _now: number, say: (code: string, params?: Problem['params']) => Problem): Trouble | undefined {
	if (reply.status === 403 && reply.json === undefined) return { kind: 'retry', problem: say('deliveryRateLimited'), afterMs: WINDOW_MS };
	if (reply.status === 400) {
		const reason = reasonOf(reply.json) ?? noReason(reply.status);
		return { kind: 'refused', problem: say('deliveryRefused', { reason }), reason, field: textOf(at(reply.json, 'errors.0.field')) };
	}
	return undefined;
}
const reasonOf = (json: unknown): string | null =>
	textOf(at(json, 'errors.0.message')) ?? textOf(at(json, 'detail')) ?? textOf(at(json, 'title'));

function open(raw: Record<string, unknown>): Result<Target> {
	const s = parseSettings(mailchimpSchema, mailchimpFields, raw);
	if (!s.ok) return s;
	const base = baseOf(`https://${s.value.server}.api.mailchimp.com`, s.value.relayUrl);
	return base.ok ? ok(target(s.value, base.value)) : base;
}

function target(s: MailchimpSettings, base: URL): Target {
	const api = createApi({
		base,
		judge,
		reason: reasonOf,
		windowMs: WINDOW_MS,
		secret: (ctx) =>
			ctx.secret && { header: 'Authorization', value: `Basic ${base64OfText(`muster:${ctx.secret.value}`)}`, origin: ctx.secret.origin }
	});
	const list = `/3.0/lists/${s.audience}`;
	const keyOf = (r: DeliveryRecord): string | null => emailKey(r, EMAIL);
	const memberPath = (email: string): string => `${list}/members/${encodeURIComponent(email)}`;
	const link = (member: unknown): string | null => {
		const webId = textOf(at(member, 'web_id'));
		return webId === null ? null : `https://${s.server}.admin.mailchimp.com/lists/members/view?id=${encodeURIComponent(webId)}`;
	};

	/**
	 * Two steps, so that no status of a known contact is touched: one call that only adds, with the status for new contacts,
	 * then one call a contact that was there already, which has no status in it.
	 */
	async function sendWave(wave: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome> {
		const members = wave.map((r) => ({
			email_address: String(r.properties[EMAIL]).trim(),
			status: s.status,
			merge_fields: mergeFields(r.properties)
		}));
		const called = await api.call(ctx, { method: 'POST', path: list, body: { members, update_existing: false } });
		if (!called.ok) return called.outcome;
		const added = listAt(called.reply.json, 'new_members');
		const errors = listAt(called.reply.json, 'errors');
		if (!added || !errors) return api.unreadable();
		const byEmail = new Map(wave.map((r) => [keyOf(r) ?? '', r]));
		const of = (entry: unknown): DeliveryRecord | undefined => byEmail.get((textOf(at(entry, 'email_address')) ?? '').toLowerCase());
		const results: DeliveryResult[] = [];
		const known: DeliveryRecord[] = [];
		for (const member of added) {
			const record = of(member);
			if (record) results.push(taken(record, 'created', textOf(at(member, 'id')), link(member)));
		}
		for (const error of errors) {
			const record = of(error);
			if (!record) continue;
			if (isKnown(error)) known.push(record);
			else results.push(rejected(record, textOf(at(error, 'error')), textOf(at(error, 'field'))));
		}
		const created = results.length;
		for (const record of known) {
			const done = await update(record, ctx);
			if ('verdict' in done) results.push(done.verdict);
			// Updates can be repeated without harm, a word about what was created can't: only then is it kept and the rest asked for again.
			else return created > 0 ? { kind: 'verdicts', results, cut: done.outcome.problem } : done.outcome;
		}
		return results.length > 0 ? { kind: 'verdicts', results } : api.unreadable();
	}

	async function update(record: DeliveryRecord, ctx: SendContext): Promise<{ verdict: DeliveryResult } | { outcome: Trouble }> {
		const called = await api.call(ctx, {
			method: 'PATCH',
			path: memberPath(keyOf(record) ?? ''),
			body: { merge_fields: mergeFields(record.properties) }
		});
		if (called.ok) {
			const id = textOf(at(called.reply.json, 'id'));
			return id === null ? { outcome: api.unreadable() } : { verdict: taken(record, 'updated', id, link(called.reply.json)) };
		}
		return called.outcome.kind === 'refused'
			? { verdict: rejected(record, called.outcome.reason, called.outcome.field) }
			: { outcome: called.outcome };
	}

	async function fields(ctx: Ctx): Promise<Result<TargetField[]>> {
		const answer = await api.ask(ctx, { method: 'GET', path: `${list}/merge-fields?count=1000` });
		if (!answer.ok) return answer;
		const tags = listAt(answer.value.json, 'merge_fields');
		if (!tags) return { ok: false, problem: api.unreadable().problem };
		return ok([{ name: EMAIL, label: 'Email', type: 'text', required: true, writable: true }, ...tags.flatMap(toFields)]);
	}

	// An archived contact counts as none: adding it brings it back.
	const standingOf = (member: unknown): Standing | null =>
		at(member, 'status') === 'archived' ? null : { id: textOf(at(member, 'id')) ?? '', values: (n) => valueOf(member, n) };
	const lookUp = (ctx: Ctx, keys: readonly string[]): Promise<Result<Map<string, Standing>>> =>
		lookUpEach(api, ctx, keys, memberPath, standingOf, PACE_MS);

	return {
		url: base.href,
		batchSize: s.batchSize,
		minIntervalMs: 200,
		batchLink: () => null,
		fields,
		send: (records, ctx) => inWaves(records, keyOf, 'email', (wave) => sendWave(wave, ctx)),
		check: (needed, ctx, report) =>
			checkApi(
				{ api, ping: { method: 'GET', path: `${list}?fields=id` }, corsRemedy: CORS_REMEDY, scopes: RIGHTS.mailchimp, fields },
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
					path: `${list}/merge-fields`,
					body: { tag: tagOf(m.name), name: m.label, type: m.type, public: false }
				}),
				(m, { json }) => textOf(at(json, 'tag')) ?? tagOf(m.name)
			),
		foresee: (records, ctx) => foreseeBy(records, keyOf, 'email', 100, (keys) => lookUp(ctx, keys)),
		takeBack: (records, ctx) =>
			takeBackEach(records, {
				// Archived: deleting for good would forbid the address to come back.
				remove: (r) => api.call(ctx, { method: 'DELETE', path: memberPath(r.crmId) }),
				isRemoved: isSilent,
				restore: (r) => api.call(ctx, { method: 'PATCH', path: memberPath(r.crmId), body: { merge_fields: restoredFields(r.before) } }),
				isRestored: ({ json }) => textOf(at(json, 'id')) !== null,
				isGone: ({ status }) => status === 404 || status === 405
			})
	};
}

const isKnown = (error: unknown): boolean =>
	at(error, 'error_code') === 'ERROR_CONTACT_EXISTS' || /already a list member/i.test(textOf(at(error, 'error')) ?? '');

/** Merge tags are at most ten capitals, digits and underscores. */
const tagOf = (n: string): string =>
	n
		.toUpperCase()
		.replace(/[^A-Z0-9_]/g, '')
		.slice(0, 10) || 'MUSTER';

const KINDS: Readonly<Record<string, TargetField['type']>> = {
	text: 'text',
	phone: 'text',
	url: 'text',
	imageurl: 'text',
	zip: 'text',
	number: 'number',
	date: 'date',
	birthday: 'date',
	radio: 'choice',
	dropdown: 'choice'
};

function toFields(e: unknown): TargetField[] {
	const tag = textOf(at(e, 'tag')) ?? '';
	const label = textOf(at(e, 'name')) ?? tag;
	const required = at(e, 'required') === true;
	if (at(e, 'type') === 'address')
		return ['addr1', 'addr2', 'city', 'state', 'zip', 'country'].map((part) => ({
			name: `${tag}.${part}`,
			label: `${label}: ${part}`,
			type: 'text',
			required: required && part !== 'addr2' && part !== 'country',
			writable: true
		}));
	const type = KINDS[textOf(at(e, 'type')) ?? ''] ?? 'other';
	return tag === ''
		? []
		: [
				{
					name: tag,
					label,
					type,
					required,
					writable: true,
					...(type === 'choice' && { choices: (listAt(e, 'options.choices') ?? []).map((c) => textOf(c) ?? '').filter((c) => c !== '') })
				}
			];
}

/** Mailchimp audiences: https://mailchimp.com/developer/marketing/api/lists/batch-subscribe-or-unsubscribe/ */
export const mailchimp: NetworkConnector = {
	id: 'mailchimp',
	label: 'Mailchimp',
	description:
		'Adds contacts to a Mailchimp audience and updates those that are in it, by email; nobody who unsubscribed is subscribed again.',
	kind: 'network',
	cors: 'relay-only',
	corsRemedy: CORS_REMEDY,
	proof: 'recorded',
	auth: 'header',
	upsertKey: 'email',
	mails: true,
	settings: mailchimpFields,
	defaultFields: MAILCHIMP_DEFAULTS,
	open
};
