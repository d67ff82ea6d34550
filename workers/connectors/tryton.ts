import * as z from 'zod/mini';
import type { DeliveryResult, SettingField } from '#domain/delivery';
import { ok, type Result } from '#domain/result';
import type { CallContext, Foreseen, NetworkConnector, SendOutcome, Target, TargetField } from './connector';
import { bisect, inTurn, type Sent } from './kit/bisect';
import { lookTrouble } from './kit/look';
import { ended, got, remembered, type Got } from './kit/remembered';
import { keyOf, rowsOf, sayingYesOrNo, waves, type Row } from './kit/rows';
import { trytonRpc } from './kit/tryton-rpc';
import type { Ctx, Trouble } from './shared/api';
import { alikeBy } from './shared/alike';
import { foreseeBy } from './shared/foresee';
import { at, plain, textOf } from './shared/json';
import { field, name, openAt, rows as rowsSetting, rowsField, secretField } from './shared/settings';
import { takeBackBy } from './shared/take-back';
import { yesOrNo } from './shared/kinds';
import type { Values } from './shared/values';
import { refusedBy, rejected, taken, takenBack } from './shared/verdict';

const settings: SettingField[] = [
	field('url', 'url', 'Address', 'Where Tryton runs, for example https://tryton.example.com.', null, true),
	field('text', 'database', 'Database', 'The name of its database.', null, true),
	field('text', 'user', 'User', 'The login name of a Tryton user who may write parties.', null, true),
	secretField(
		'Password',
		'The password of this user. It is kept encrypted on this device and sent only to the address above, in the body of the sign-in.'
	),
	rowsField(100, 500)
];
const schema = z.object({
	url: z.string(),
	database: name('tryton'),
	user: z.string().check(z.trim(), z.minLength(1)),
	batchSize: rowsSetting(100, 500)
});
type Settings = z.infer<typeof schema>;

const PARTY = 'model.party.party';
const MECHANISM = 'model.party.contact_mechanism';
/** Values of a party that are kept as its contact mechanisms, by the names under which a party shows them. */
const MECHANISMS = new Set(['email', 'phone', 'mobile', 'website']);

interface Standing {
	id: number;
	mechanisms: { type: string; value: string }[];
}
interface Shape {
	fields: TargetField[];
	types: Map<string, string>;
}
const shapes = remembered<Shape>();

function target(s: Settings, base: URL): Target {
	const { api, rpc } = trytonRpc(base, s.database, s.user);
	const link = (id: number | string): string => `${base.href.replace(/\/$/, '')}/#${s.database}/model/party.party/${id}`;
	const ask = async (ctx: Ctx, method: string, ...params: unknown[]): Promise<Got<unknown>> => {
		const answer = await rpc(ctx, method, ...params);
		return answer.ok ? answer : ended(lookTrouble(answer.outcome));
	};
	const list = (value: unknown): Got<unknown[]> => (Array.isArray(value) ? got(value as unknown[]) : ended(api.unreadable()));

	const shapeOf = (ctx: Ctx): Promise<Got<Shape>> =>
		shapes.get(`${base.href} ${s.database} ${s.user}`, ctx.now, async () => {
			const answer = await ask(ctx, `${PARTY}.fields_get`, []);
			if (!answer.ok) return answer;
			if (typeof answer.value !== 'object' || answer.value === null) return ended(api.unreadable());
			const entries = Object.entries(answer.value);
			return got({
				types: new Map(entries.map(([n, f]) => [n, textOf(at(f, 'type')) ?? ''])),
				fields: entries.map(([n, f]) => ({
					name: n,
					label: textOf(at(f, 'string')) ?? n,
					type: TYPES[textOf(at(f, 'type')) ?? ''] ?? 'other',
					required: at(f, 'required') === true && n !== 'code',
					writable: at(f, 'readonly') !== true || MECHANISMS.has(n)
				}))
			});
		});

	/** Parties by their email, oldest first, with all their contact mechanisms. */
	async function find(ctx: Ctx, emails: readonly string[]): Promise<Got<Map<string, Standing[]>>> {
		const found = new Map<string, Standing[]>();
		if (emails.length === 0) return got(found);
		const named = await ask(
			ctx,
			`${MECHANISM}.search_read`,
			[
				['type', '=', 'email'],
				['value', 'in', emails]
			],
			0,
			null,
			[['party', 'ASC']],
			['party', 'value']
		);
		const owners = named.ok ? list(named.value) : named;
		if (!owners.ok) return owners;
		const all = await ask(
			ctx,
			`${MECHANISM}.search_read`,
			[['party', 'in', [...new Set(owners.value.map((o) => at(o, 'party')))]]],
			0,
			null,
			null,
			['party', 'type', 'value']
		);
		const mechanisms = all.ok ? list(all.value) : all;
		if (!mechanisms.ok) return mechanisms;
		for (const owner of owners.value) {
			const id = Number(at(owner, 'party'));
			const key = keyOf(at(owner, 'value'));
			if ((found.get(key) ?? []).some((p) => p.id === id)) continue;
			const own = mechanisms.value
				.filter((m) => at(m, 'party') === id)
				.map((m) => ({ type: textOf(at(m, 'type')) ?? '', value: textOf(at(m, 'value')) ?? '' }));
			found.set(key, [...(found.get(key) ?? []), { id, mechanisms: own }]);
		}
		return got(found);
	}
	const emailsOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((r) => [r.key, String(r.values.email).trim()]))];

	/** A record as Tryton takes it: typed, and what is a contact mechanism as one that is added where the party lacks it. */
	function valuesOf(row: Row, shape: Shape, standing?: Standing): Record<string, unknown> {
		const values: Record<string, unknown> = {};
		const more: { type: string; value: string }[] = [];
		for (const [n, value] of Object.entries(row.values)) {
			if (!MECHANISMS.has(n)) values[n] = typed(value, shape.types.get(n) ?? '');
			else if (!standing?.mechanisms.some((m) => m.type === n && squeeze(m.value) === squeeze(String(value))))
				more.push({ type: n, value: String(value) });
		}
		return more.length > 0 ? { ...values, contact_mechanisms: [['create', more]] } : values;
	}

	async function create(rows: readonly Row[], shape: Shape, ctx: Ctx): Promise<SendOutcome> {
		const answer = await rpc(
			ctx,
			`${PARTY}.create`,
			rows.map((r) => valuesOf(r, shape))
		);
		if (!answer.ok) return answer.outcome;
		const ids = list(answer.value);
		if (!ids.ok || ids.value.length !== rows.length) return api.unreadable();
		const made = new Map(rows.map((r, i) => [r.externalId, Number(ids.value[i])]));
		await removeTwins(ctx, rows, made);
		return {
			kind: 'verdicts',
			results: rows.map((r) => taken(r, 'created', String(made.get(r.externalId)), link(made.get(r.externalId) ?? '')))
		};
	}

	/**
	 * Tryton knows no request ids, and a browser may send a request again by itself (see [Note: a browser's own repeat]).
	 * None of these emails was there a moment ago: a party of this user, with the same email and name, is the first sending's.
	 */
	async function removeTwins(ctx: Ctx, rows: readonly Row[], made: ReadonlyMap<string, number>): Promise<void> {
		const found = await find(ctx, emailsOf(rows));
		if (!found.ok) return;
		const several = rows.filter((r) => (found.value.get(r.key) ?? []).length > 1);
		if (several.length === 0) return;
		const all = several.flatMap((r) => (found.value.get(r.key) ?? []).map((p) => p.id));
		const answer = await ask(ctx, `${PARTY}.read`, all, ['name', 'create_uid']);
		const parties = answer.ok ? list(answer.value) : answer;
		if (!parties.ok) return;
		const who = new Map(parties.value.map((p) => [at(p, 'id'), JSON.stringify([at(p, 'name'), at(p, 'create_uid')])]));
		const twins = several.flatMap((r) => {
			const mine = made.get(r.externalId);
			return (found.value.get(r.key) ?? []).map((p) => p.id).filter((id) => id !== mine && who.get(id) === who.get(mine));
		});
		if (twins.length > 0) await rpc(ctx, `${PARTY}.delete`, twins);
	}

	async function update(rows: readonly (Row & { standing: Standing })[], shape: Shape, ctx: Ctx): Promise<SendOutcome> {
		const answer = await rpc(ctx, `${PARTY}.write`, ...rows.flatMap((r) => [[r.standing.id], valuesOf(r, shape, r.standing)]));
		if (!answer.ok) return answer.outcome;
		return { kind: 'verdicts', results: rows.map((r) => taken(r, 'updated', String(r.standing.id), link(r.standing.id))) };
	}

	async function sendWave(rows: readonly Row[], shape: Shape, ctx: Ctx): Promise<Sent> {
		const keyed = rows.filter((r) => r.key !== '');
		const results: DeliveryResult[] = rows
			.filter((r) => r.key === '')
			.map((r) => refusedBy(r, { code: 'serviceNoKey', params: { key: 'email' } }, 'email'));
		const found = await find(ctx, emailsOf(keyed));
		if (!found.ok) return { results, ended: found.outcome };
		const standing = keyed.flatMap((r) => {
			const [first] = found.value.get(r.key) ?? [];
			return first ? [{ ...r, standing: first }] : [];
		});
		const fresh = keyed.filter((r) => !found.value.has(r.key));
		const made = await bisect(fresh, (part) => create(part, shape, ctx));
		results.push(...made.results);
		if (made.ended) return { results, ended: made.ended };
		const changed = await bisect(standing, (part) => update(part, shape, ctx));
		return { results: [...results, ...changed.results], ended: changed.ended };
	}

	async function fields(ctx: CallContext): Promise<Result<TargetField[]>> {
		const shape = await shapeOf(ctx);
		return shape.ok ? ok(shape.value.fields) : { ok: false, problem: shape.outcome.problem };
	}
	const verdicts = (
		answer: Got<unknown>,
		done: () => DeliveryResult[],
		refused: (reason: string) => DeliveryResult[]
	): DeliveryResult[] | Trouble =>
		answer.ok ? done() : answer.outcome.kind === 'refused' ? refused(answer.outcome.reason) : answer.outcome;

	return {
		url: base.href,
		batchSize: s.batchSize,
		minIntervalMs: 0,
		async send(records, ctx): Promise<SendOutcome> {
			const shape = await shapeOf(ctx);
			if (!shape.ok) return shape.outcome;
			const { rows, unfit } = sayingYesOrNo(rowsOf(records, 'email'), shape.value.fields);
			const missing = [...new Set(rows.flatMap((r) => Object.keys(r.values)))].filter((n) => !shape.value.types.has(n));
			if (missing.length > 0) {
				shapes.forget(`${base.href} ${s.database} ${s.user}`);
				return {
					kind: 'stop',
					problem: { code: 'systemFieldsMissing', params: { host: api.host, fields: missing.join(', '), count: missing.length } }
				};
			}
			return inTurn([async () => unfit, ...waves(rows).map((wave) => () => sendWave(wave, shape.value, ctx))]);
		},
		async check(needed, ctx, report) {
			const { host } = api;
			const listed = await fields(ctx);
			// Tryton sends its 401 and 403 without the permission that a browser needs to read them: a wrong password looks like a closed
			// door.
			const hidden = !listed.ok && listed.problem.code === 'deliveryNoAnswer';
			report({ step: 'cors', state: hidden ? 'fail' : 'pass', detail: hidden ? { code: 'systemTrytonSilent', params: { host } } : null });
			report({
				step: 'authorised',
				state: hidden ? 'skipped' : listed.ok ? 'pass' : 'fail',
				detail: listed.ok || hidden ? null : listed.problem
			});
			if (!listed.ok) return report({ step: 'fields', state: 'skipped', detail: null });
			const missing = needed.filter((n) => !listed.value.some((f) => f.name === n));
			report({
				step: 'fields',
				state: missing.length === 0 ? 'pass' : 'fail',
				detail:
					missing.length === 0
						? null
						: { code: 'deliveryFieldsMissing', params: { host, fields: missing.join(', '), count: missing.length } }
			});
		},
		batchLink: () => null,
		fields,
		foresee: (records, ctx): Promise<Result<Foreseen[]>> =>
			foreseeBy(
				records,
				(r) => keyOf(r.properties.email) || null,
				'email',
				200,
				async (keys, names) => {
					const shape = await shapeOf(ctx);
					if (!shape.ok) return { ok: false, problem: shape.outcome.problem };
					const found = await find(ctx, keys);
					if (!found.ok) return { ok: false, problem: found.outcome.problem };
					const ids = [...found.value].flatMap(([, [first]]) => (first ? [first.id] : []));
					const read =
						ids.length === 0
							? got<unknown>([])
							: await ask(
									ctx,
									`${PARTY}.read`,
									ids,
									names.filter((n) => shape.value.types.has(n))
								);
					if (!read.ok) return { ok: false, problem: read.outcome.problem };
					const values = new Map((Array.isArray(read.value) ? read.value : []).map((p: unknown) => [at(p, 'id'), p]));
					return ok(
						new Map(
							[...found.value].flatMap(([key, [first]]) =>
								first ? [[key, { id: String(first.id), values: (n: string) => plain(shown(at(values.get(first.id), n))) }]] : []
							)
						)
					);
				}
			),
		async alike(records, ctx) {
			const found = await find(ctx, emailsOf(rowsOf(records, 'email').filter((r) => r.key !== '')));
			if (!found.ok) return { ok: false, problem: found.outcome.problem };
			return alikeBy(records, {
				keyOf: (r) => keyOf(r.properties.email) || null,
				idsOf: async (key) => ({ ids: (found.value.get(key) ?? []).map((p) => String(p.id)) }),
				link
			});
		},
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: 1,
				remove: async (some) =>
					verdicts(
						await rpc(
							ctx,
							`${PARTY}.delete`,
							some.map((r) => Number(r.crmId))
						),
						() => some.map(takenBack),
						(reason) => some.map((r) => rejected(r, reason))
					),
				// Contact mechanisms were added, never replaced, so they stay.
				async restore(some) {
					const shape = await shapeOf(ctx);
					if (!shape.ok) return shape.outcome;
					const asThere = (before: Values): Record<string, unknown> =>
						Object.fromEntries(
							Object.entries(before)
								.filter(([n]) => !MECHANISMS.has(n))
								.map(([n, v]) => [n, v === null ? null : typed(v, shape.value.types.get(n) ?? '')])
						);
					return verdicts(
						await rpc(ctx, `${PARTY}.write`, ...some.flatMap((r) => [[Number(r.crmId)], asThere(r.before)])),
						() => some.map(takenBack),
						(reason) => some.map((r) => rejected(r, reason))
					);
				}
			})
	};
}

const TYPES: Record<string, TargetField['type']> = {
	char: 'text',
	text: 'text',
	integer: 'number',
	biginteger: 'number',
	float: 'number',
	numeric: 'number',
	date: 'date',
	datetime: 'date',
	boolean: 'yesNo'
};
/** A value that stands there: days and amounts are objects in the JSON of Tryton. */
function shown(value: unknown): unknown {
	const kind = at(value, '__class__');
	if (kind === 'Decimal') return at(value, 'decimal');
	const part = (name: string): string => String(at(value, name)).padStart(name === 'year' ? 4 : 2, '0');
	return kind === 'date' || kind === 'datetime' ? `${part('year')}-${part('month')}-${part('day')}` : value;
}
const squeeze = (text: string): string => text.replace(/[\s().-]+/g, '').toLowerCase();

/** A value in the type of its field, as the JSON of Tryton writes it. What does not fit stays as it is, for Tryton to refuse. */
function typed(value: string | number, type: string): unknown {
	const number = typeof value === 'number' ? value : /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
	if (['integer', 'biginteger', 'float'].includes(type)) return Number.isNaN(number) ? value : number;
	if (type === 'numeric') return Number.isNaN(number) ? value : { __class__: 'Decimal', decimal: String(value) };
	// Any text that says something would be a yes there.
	if (type === 'boolean') return yesOrNo(value) ?? value;
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(value)) ?? [];
	return type === 'date' && day !== undefined
		? { __class__: 'date', year: Number(year), month: Number(month), day: Number(day) }
		: type === 'char' || type === 'text'
			? String(value)
			: value;
}

const corsRemedy =
	'Put this app\'s address, as it stands in the browser\'s address bar, into "cors" of the section [web] of trytond.conf, one address a line.';

/** Tryton: parties found by their email; each kind of writing is all or none there, so what is refused is halved. */
export const tryton: NetworkConnector = {
	id: 'tryton',
	label: 'Tryton',
	description: 'Creates and updates parties in Tryton, found by their email.',
	kind: 'network',
	cors: 'allowlist',
	corsRemedy,
	proof: 'server',
	auth: 'body',
	upsertKey: 'email',
	findsDoubles: true,
	settings,
	defaultFields: { fullName: 'name', email: 'email', phone1: 'phone', website: 'website' },
	open: openAt(schema, settings, target)
};
