import type { DeliveryResult } from '#domain/delivery';
import { ok, type Result } from '#domain/result';
import type { CallContext, Foreseen, NetworkConnector, SendOutcome, Target, TargetField } from '../connector';
import { bisect, inTurn, type Sent } from '../kit/bisect';
import { got, type Got } from '../kit/remembered';
import { keyOf, rowsOf, sayingYesOrNo, spellings, waves, type Row } from '../kit/rows';
import { trytonRpc } from '../kit/tryton-rpc';
import type { Ctx, Trouble } from '../shared/api';
import { alikeBy } from '../shared/alike';
import { checkFields } from '../shared/check';
import { foreseeBy } from '../shared/foresee';
import { at, plain } from '../shared/json';
import { openAt } from '../shared/settings';
import { takeBackBy } from '../shared/take-back';
import type { Values } from '../shared/values';
import { refusedBy, rejected, takenBack } from '../shared/verdict';
import { settings, schema, type Settings, corsRemedy } from './settings';
import { shown, typed } from './values';
import { PARTY, MECHANISMS, type Shape, shapes, partiesIn } from './parties';
import { emailsOf, writingTo } from './write';

function target(s: Settings, base: URL): Target {
	const { api, rpc } = trytonRpc(base, s.database, s.user);
	const link = (id: number | string): string => `${base.href.replace(/\/$/, '')}/#${s.database}/model/party.party/${id}`;

	const parties = partiesIn({ api, rpc }, s, base);
	const { ask, shapeOf, find } = parties;

	const { create, update } = writingTo({ api, rpc }, parties, link);

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
			report(checkFields(host, listed.value, needed));
		},
		batchLink: () => null,
		fields,
		foresee(records, ctx): Promise<Result<Foreseen[]>> {
			const spelled = spellings(records, 'email');
			return foreseeBy(
				records,
				(r) => keyOf(r.properties.email) || null,
				'email',
				200,
				async (keys, names) => {
					const shape = await shapeOf(ctx);
					if (!shape.ok) return { ok: false, problem: shape.outcome.problem };
					const found = await find(ctx, spelled(keys));
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
			);
		},
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
