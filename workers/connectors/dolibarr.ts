import * as z from 'zod/mini';
import type { DeliveryResult, SettingField } from '#domain/delivery';
import { ok, type Result } from '#domain/result';
import { checkAddress } from './address';
import { outgoing, type Foreseen, type NetworkConnector, type SendOutcome, type Target } from './connector';
import { inTurn, sentOf } from './kit/bisect';
import { lookTrouble, skippingUnlisted } from './kit/look';
import { ended, got, type Got } from './kit/remembered';
import { keyOf, rowsOf, type Row } from './kit/rows';
import { createApi, type Ctx, type Reply } from './shared/api';
import { alikeBy } from './shared/alike';
import { checkApi } from './shared/check';
import { foreseeBy } from './shared/foresee';
import { at, plain, textOf } from './shared/json';
import { RIGHTS } from './shared/rights';
import { field, parseSettings, secretField } from './shared/settings';
import { takeBackBy } from './shared/take-back';
import { refusedBy, rejected, taken, takenBack } from './shared/verdict';

const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where Dolibarr runs, for example https://erp.example.com.', null, true),
	secretField(
		'API key',
		'The key of a Dolibarr user who may read and write contacts; the module “API/Web services” must be on. Kept encrypted on this device.'
	),
	field('number', 'requestsPerMinute', 'Requests per minute', 'The most that the server allows; 0 means no limit.', 0, true)
];
const schema = z.object({ url: z.string(), requestsPerMinute: z._default(z.int().check(z.minimum(0), z.maximum(6000)), 0) });

/** Attributes that an administrator added are named so, and travel in a part of their own. */
const EXTRA = /^options_/;
const ID = /^[1-9]\d*$/;

function open(raw: Record<string, unknown>): Result<Target> {
	const parsed = parseSettings(schema, settings, raw);
	if (!parsed.ok) return parsed;
	const address = checkAddress(parsed.value.url);
	return address.ok ? ok(target(address.value, parsed.value.requestsPerMinute)) : address;
}

function target(home: URL, requestsPerMinute: number): Target {
	const root = home.href.replace(/\/+$/, '').replace(/\/api(\/index\.php)?$/, '');
	const api = createApi({
		base: new URL(`${root}/api/index.php`),
		windowMs: 3000,
		secret: (ctx) => outgoing(ctx.secret, 'DOLAPIKEY', ''),
		reason: (json) => textOf(at(json, 'error.0')) ?? textOf(at(json, 'error.message'))
	});
	const link = (id: string): string => `${root}/contact/card.php?id=${id}`;
	const valueOf = (contact: unknown, n: string): unknown => at(contact, EXTRA.test(n) ? `array_options.${n}` : n);

	/** The contact with this email; Dolibarr checks no duplicates itself. */
	async function byEmail(ctx: Ctx, email: string): Promise<Got<unknown>> {
		const called = await api.call(ctx, { method: 'GET', path: `/contacts/email/${encodeURIComponent(email)}` });
		if (called.ok) return ID.test(textOf(at(called.reply.json, 'id')) ?? '') ? got(called.reply.json) : ended(api.unreadable());
		return called.reply?.status === 404 && called.reply.json !== undefined ? got(null) : ended(lookTrouble(called.outcome));
	}

	function bodyOf(row: Row, creates: boolean): Record<string, unknown> {
		const own = Object.entries(row.values);
		const extra = own.filter(([n]) => EXTRA.test(n));
		const body: Record<string, unknown> = Object.fromEntries(own.filter(([n]) => !EXTRA.test(n)));
		// A contact without a last name is refused: then its email stands for it, as it would in a list.
		if (creates && body.lastname === undefined) body.lastname = body.firstname ?? body.email;
		return extra.length > 0 ? { ...body, array_options: Object.fromEntries(extra) } : body;
	}

	/** Dolibarr answers what it saved; where it could not, some versions say 200 and `false`. */
	const saved = (reply: Reply, id: string): 'yes' | 'no' | 'unreadable' =>
		reply.json === false ? 'no' : textOf(at(reply.json, 'id')) === id ? 'yes' : 'unreadable';
	const notSaved = (row: Row): DeliveryResult =>
		refusedBy(row, { code: 'deliveryRefused', params: { host: api.host, status: 200, reason: '' } });

	async function one(row: Row, ctx: Ctx): Promise<SendOutcome> {
		if (row.key === '') return { kind: 'verdicts', results: [refusedBy(row, { code: 'serviceNoKey', params: { key: 'email' } }, 'email')] };
		const there = await byEmail(ctx, row.key);
		if (!there.ok) return there.outcome;
		const standing = textOf(at(there.value, 'id'));
		const called = await api.call(
			ctx,
			standing === null
				? { method: 'POST', path: '/contacts', body: bodyOf(row, true) }
				: { method: 'PUT', path: `/contacts/${standing}`, body: bodyOf(row, false) }
		);
		if (!called.ok)
			return called.outcome.kind === 'refused' ? { kind: 'verdicts', results: [rejected(row, called.outcome.reason)] } : called.outcome;
		if (standing !== null) {
			const is = saved(called.reply, standing);
			if (is === 'unreadable') return api.unreadable();
			return { kind: 'verdicts', results: [is === 'no' ? notSaved(row) : taken(row, 'updated', standing, link(standing))] };
		}
		// A new contact is answered with its bare id.
		const id = textOf(called.reply.json);
		if (id === null || !ID.test(id)) return api.unreadable();
		const kept = await withoutTwin(row, id, ctx);
		return { kind: 'verdicts', results: [taken(row, 'created', kept, link(kept))] };
	}

	/**
	 * A browser repeats a POST by itself where a kept connection closes, and Dolibarr makes a second contact of it. Nobody had
	 * this email a moment ago: where an older one has it now, ours is the repeat and goes. The id of the one that stays.
	 */
	async function withoutTwin(row: Row, own: string, ctx: Ctx): Promise<string> {
		const found = await insisting(
			() => byEmail(ctx, row.key),
			(answer) => answer.ok
		);
		const older = found.ok ? textOf(at(found.value, 'id')) : null;
		if (older === null || older === own) return own;
		// A bare number that was cut on its way is a number, too: the one with this email is told from it by the look.
		if (Number(older) > Number(own)) return older;
		// First the other gets what ours has, so that nothing is lost should it be somebody else's.
		const written = await api.call(ctx, { method: 'PUT', path: `/contacts/${older}`, body: bodyOf(row, false) });
		const isThere = written.ok && saved(written.reply, older) === 'yes';
		if (!isThere) return own;
		const { reply } = await insisting(
			() => api.call(ctx, { method: 'DELETE', path: `/contacts/${own}` }),
			(answer) => answer.reply !== null && isAnswer(answer.reply)
		);
		// Whether ours went nobody knows without an answer; the other is there in any case.
		const stays = reply !== null && (reply.status === 429 || (isAnswer(reply) && reply.status !== 404 && !isRemoved(reply.json)));
		return stays ? own : older;
	}

	return {
		url: home.href,
		batchSize: 1,
		minIntervalMs: requestsPerMinute > 0 ? Math.ceil(60_000 / requestsPerMinute) : 0,
		send: (records, ctx) => inTurn(rowsOf(records, 'email').map((row) => async () => sentOf(await one(row, ctx)))),
		check: (needed, ctx, report) =>
			checkApi(
				{
					api,
					ping: { method: 'GET', path: '/contacts?limit=1' },
					knows: Array.isArray,
					corsRemedy,
					scopes: RIGHTS.dolibarr,
					fields: () => Promise.resolve({ ok: false, problem: { code: 'systemFieldsNotListed', params: { host: api.host } } })
				},
				needed,
				ctx,
				skippingUnlisted(report)
			),
		batchLink: () => null,
		foresee: (records, ctx): Promise<Result<Foreseen[]>> =>
			foreseeBy(
				records,
				(r) => keyOf(r.properties.email) || null,
				'email',
				1,
				async ([key]) => {
					const found = key === undefined ? got<unknown>(null) : await byEmail(ctx, key);
					if (!found.ok) return { ok: false, problem: found.outcome.problem };
					const id = textOf(at(found.value, 'id'));
					return ok(
						new Map(id === null || key === undefined ? [] : [[key, { id, values: (n: string) => plain(valueOf(found.value, n)) }]])
					);
				}
			),
		alike: (records, ctx) =>
			alikeBy(records, {
				keyOf: (r) => keyOf(r.properties.email) || null,
				link,
				// The look-up by email answers one contact only; a filter lists them all. An apostrophe would end its text.
				async idsOf(key) {
					const filter = encodeURIComponent(`(t.email:=:'${key.replaceAll("'", '')}')`);
					const called = await api.call(ctx, { method: 'GET', path: `/contacts?limit=20&sortfield=t.rowid&sqlfilters=${filter}` });
					if (!called.ok)
						return called.reply?.status === 404 && called.reply.json !== undefined ? { ids: [] } : { problem: called.outcome.problem };
					if (!Array.isArray(called.reply.json)) return { problem: api.unreadable().problem };
					return {
						ids: (called.reply.json as unknown[]).filter((c) => keyOf(at(c, 'email')) === key).flatMap((c) => textOf(at(c, 'id')) ?? [])
					};
				}
			}),
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: 1,
				async remove(some) {
					const [r] = some;
					if (!r) return [];
					const called = await api.call(ctx, { method: 'DELETE', path: `/contacts/${r.crmId}` });
					if (!called.ok) return called.reply?.status === 404 ? [takenBack(r)] : called.outcome;
					if (isRemoved(called.reply.json)) return [takenBack(r)];
					return typeof called.reply.json === 'number' || called.reply.json === false
						? [notSaved({ externalId: r.externalId, key: '', values: {} })]
						: [];
				},
				async restore(some) {
					const [r] = some;
					if (!r) return [];
					const values = Object.fromEntries(Object.entries(r.before).map(([n, v]) => [n, v ?? '']));
					const called = await api.call(ctx, {
						method: 'PUT',
						path: `/contacts/${r.crmId}`,
						body: bodyOf({ externalId: r.externalId, key: '', values }, false)
					});
					const is = called.ok && saved(called.reply, r.crmId);
					if (is === 'unreadable') return api.unreadable();
					if (is === 'no') return [notSaved({ externalId: r.externalId, key: '', values: {} })];
					return called.ok ? [takenBack(r)] : called.outcome.kind === 'refused' ? [rejected(r, called.outcome.reason)] : called.outcome;
				}
			})
	};
}

/** Dolibarr's own word, not one of what stands in front of it. */
const isAnswer = ({ status, json }: Reply): boolean => json !== undefined && status < 500 && status !== 429;

/** Asks up to three times: what made two of one contact, a network in trouble, may lose this answer, too. */
async function insisting<T>(ask: () => Promise<T>, isSaid: (answer: T) => boolean): Promise<T> {
	for (let left = 2; ; left--) {
		const answer = await ask();
		if (left === 0 || isSaid(answer)) return answer;
	}
}

/** A deletion is answered with 1, by later versions in words; one that failed inside with a number below, all of them as 200. */
const isRemoved = (json: unknown): boolean => json === true || (typeof json === 'number' && json > 0) || at(json, 'success.code') === 200;

const corsRemedy = 'Dolibarr lets every address in; nothing has to be allowed.';

/** Dolibarr: every contact is looked up by its email first, since the same one sent twice would be there twice. */
export const dolibarr: NetworkConnector = {
	id: 'dolibarr',
	label: 'Dolibarr',
	description: 'Creates and updates contacts in Dolibarr, found by their email. Fields that were added there are named options_….',
	kind: 'network',
	cors: 'open',
	corsRemedy,
	proof: 'recorded',
	auth: 'header',
	upsertKey: 'email',
	findsDoubles: true,
	settings,
	defaultFields: {
		firstName: 'firstname',
		lastName: 'lastname',
		email: 'email',
		phone1: 'phone_pro',
		phone2: 'phone_mobile',
		jobTitle: 'poste',
		street: 'address',
		city: 'town',
		postalCode: 'zip',
		notes: 'note_private'
	},
	open
};
