import type { DeliveryRecord, DeliveryResult } from '#domain/delivery';
import { ok, type Problem, type Result } from '#domain/result';
import { checkAddress } from '../address';
import { noReason } from '../classify';
import { outgoing, type NetworkConnector, type SendContext, type SendOutcome, type Target, type TargetField } from '../connector';
import { createApi, makeEach, type Ctx, type Trouble } from '../shared/api';
import { checkApi } from '../shared/check';
import { foreseeBy, type Standing } from '../shared/foresee';
import { at, listAt, textOf } from '../shared/json';
import { RIGHTS } from '../shared/rights';
import { parseSettings } from '../shared/settings';
import { takeBackBy } from '../shared/take-back';
import { beforeInKind, forgetKinds, inKind, kindsOf } from '../shared/kinds';
import { filledObject, withEmptied } from '../shared/values';
import { rejected, taken, takenBack } from '../shared/verdict';
import { inWaves } from '../shared/waves';
import { batchBody, readBatch, type Operation, type Part } from './batch';
import { newColumn, schemaName, toField } from './columns';
import {
	CORS_REMEDY,
	DYNAMICS_DEFAULTS,
	dynamicsFields,
	dynamicsOauth,
	dynamicsSchema,
	NUMBERS,
	TABLES,
	type DynamicsSettings
} from './settings';

const API = '/api/data/v9.2';
/** Their behaviour is "DateOnly" or another: https://learn.microsoft.com/power-apps/developer/data-platform/behavior-format-date-time-attribute */
const MOMENTS = 'Microsoft.Dynamics.CRM.DateTimeAttributeMetadata';

function open(raw: Record<string, unknown>): Result<Target> {
	const s = parseSettings(dynamicsSchema, dynamicsFields, raw);
	if (!s.ok) return s;
	const base = checkAddress(s.value.url);
	return base.ok ? ok(target(s.value, base.value)) : base;
}

/** Busy or broken for the moment: the record gets no verdict and is asked for again. */
const passing = (status: number): boolean => status === 408 || status === 429 || status >= 500;

function target(s: DynamicsSettings, base: URL): Target {
	const api = createApi({ base, secret: (ctx) => outgoing(ctx.secret, 'Authorization', 'Bearer'), windowMs: 30_000 });
	const { set, id: idColumn } = TABLES[s.table];
	const kindsKey = `${base.href} ${s.table}`;
	const definition = `${API}/EntityDefinitions(LogicalName='${s.table}')`;
	const link = (id: string): string => `${base.origin}/main.aspx?pagetype=entityrecord&etn=${s.table}&id=${encodeURIComponent(id)}`;
	const quoted = (text: string): string => encodeURIComponent(`'${text.replaceAll("'", "''")}'`);

	/** One call of many operations; each answer in its place. The operations after a failed one are still done. */
	async function batch(ctx: Ctx, operations: readonly Operation[]): Promise<{ parts: Part[] } | { outcome: Trouble }> {
		const boundary = 'batch_muster';
		const called = await api.call(ctx, {
			method: 'POST',
			path: `${API}/$batch`,
			body: batchBody(boundary, operations),
			timeoutMs: 120_000,
			headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}`, Prefer: 'odata.continue-on-error' }
		});
		if (!called.ok) return { outcome: called.outcome };
		const parts = readBatch(called.reply.text);
		return parts && parts.length === operations.length ? { parts } : { outcome: api.unreadable() };
	}
	const troubleOf = (part: Part | undefined): Trouble => ({
		kind: 'retry',
		problem: {
			code: part?.status === 429 ? 'deliveryRateLimited' : 'deliveryServerError',
			params: { host: api.host, status: part?.status ?? 0, reason: reasonOf(part) ?? '' }
		},
		afterMs: part?.status === 429 ? 30_000 : null
	});

	async function sendWave(wave: readonly DeliveryRecord[], ctx: SendContext): Promise<SendOutcome> {
		const to = inKind(await kindsOf(kindsKey, ctx, fields), NUMBERS);
		const done = await batch(
			ctx,
			wave.map((r): Operation => {
				const values = withEmptied(r, filledObject(r.properties, to), null);
				// The key stands in the address; the vendor refuses it in the body.
				delete values[s.keyColumn];
				return {
					method: 'PATCH',
					path: `${API}/${set}(${s.keyColumn}=${quoted(r.externalId)})?$select=${idColumn},${s.keyColumn}`,
					headers: { Prefer: 'return=representation' },
					body: values
				};
			})
		);
		if ('outcome' in done) return done.outcome;
		const results = wave.flatMap((record, i) => verdictOf(record, done.parts[i]));
		// Those that met a busy server were not left out: they wait, however often it is.
		const busy = done.parts.find((p) => passing(p.status));
		return results.length > 0 ? { kind: 'verdicts', results, ...(busy && { cut: troubleOf(busy).problem }) } : troubleOf(done.parts[0]);
	}

	function verdictOf(record: DeliveryRecord, part: Part | undefined): DeliveryResult[] {
		if (!part || passing(part.status)) return [];
		if (part.status >= 300) return [rejected(record, reasonOf(part) ?? noReason(part.status), fieldOf(reasonOf(part)))];
		const id = textOf(at(part.json, idColumn));
		const key = textOf(at(part.json, s.keyColumn));
		// Another record's answer in this place would be a verdict on the wrong one.
		return id === null || (key !== null && key !== record.externalId)
			? []
			: [taken(record, part.status === 201 ? 'created' : 'updated', id, link(id))];
	}

	async function fields(ctx: Ctx): Promise<Result<TargetField[]>> {
		const answer = await api.ask(ctx, {
			method: 'GET',
			path: `${definition}/Attributes?$select=LogicalName,AttributeType,DisplayName,IsValidForCreate,IsValidForUpdate,RequiredLevel`
		});
		if (!answer.ok) return answer;
		const list = listAt(answer.value.json, 'value');
		if (!list) return { ok: false, problem: api.unreadable().problem };
		const moments = await momentsIn(ctx);
		return ok(list.map(toField).map((f) => (moments.has(f.name) ? { ...f, form: 'moment' } : f)));
	}
	/** Columns of a day and a time, which take no bare day; where that isn't told, none. */
	async function momentsIn(ctx: Ctx): Promise<Set<string | null>> {
		const answer = await api.ask(ctx, { method: 'GET', path: `${definition}/Attributes/${MOMENTS}?$select=LogicalName,DateTimeBehavior` });
		const list = (answer.ok ? listAt(answer.value.json, 'value') : null) ?? [];
		return new Set(list.filter((e) => at(e, 'DateTimeBehavior.Value') !== 'DateOnly').map((e) => textOf(at(e, 'LogicalName'))));
	}
	async function keyProblem(ctx: Ctx): Promise<Problem | null> {
		const answer = await api.ask(ctx, { method: 'GET', path: `${definition}/Keys?$select=KeyAttributes,EntityKeyIndexStatus` });
		if (!answer.ok) return answer.problem;
		const usable = (listAt(answer.value.json, 'value') ?? []).some(
			(k) => at(k, 'KeyAttributes.0') === s.keyColumn && listAt(k, 'KeyAttributes')?.length === 1
		);
		return usable ? null : { code: 'serviceKeyField', params: { host: api.host, field: s.keyColumn } };
	}

	async function lookUp(ctx: Ctx, keys: readonly string[], names: readonly string[]): Promise<Result<Map<string, Standing>>> {
		const columns = [...new Set([idColumn, s.keyColumn, ...names.filter((n) => /^[a-z]\w*$/.test(n))])];
		const done = await batch(
			ctx,
			keys.map((k) => ({ method: 'GET', path: `${API}/${set}(${s.keyColumn}=${quoted(k)})?$select=${columns.join(',')}` }))
		);
		if ('outcome' in done) return { ok: false, problem: done.outcome.problem };
		const standing = new Map<string, Standing>();
		for (const [i, part] of done.parts.entries()) {
			if (part.status === 404) continue;
			// Busy is no answer about the record: it is asked again, and nothing is written over before.
			if (passing(part.status)) return { ok: false, problem: troubleOf(part).problem };
			const id = textOf(at(part.json, idColumn));
			if (part.status !== 200 || id === null)
				return {
					ok: false,
					problem: { code: 'deliveryRefused', params: { host: api.host, status: part.status, reason: reasonOf(part) ?? '' } }
				};
			standing.set(keys[i] ?? '', { id, values: (n) => at(part.json, n) });
		}
		return ok(standing);
	}

	/** Verdicts of taking back; what is gone already counts as taken back. */
	async function returned(
		ctx: Ctx,
		some: readonly { externalId: string; crmId: string }[],
		operations: readonly Operation[]
	): Promise<DeliveryResult[] | Trouble> {
		const done = await batch(ctx, operations);
		if ('outcome' in done) return done.outcome;
		const results = some.flatMap((r, i) => {
			const part = done.parts[i];
			if (!part || passing(part.status)) return [];
			return part.status < 300 || (part.status === 404 && operations[i]?.method === 'DELETE')
				? [takenBack(r)]
				: [rejected(r, reasonOf(part))];
		});
		return results.length > 0 ? results : troubleOf(done.parts[0]);
	}

	return {
		url: base.href,
		batchSize: s.batchSize,
		minIntervalMs: 100,
		batchLink: () => null,
		fields,
		send: (records, ctx) =>
			inWaves(
				records,
				(r) => r.externalId,
				s.keyColumn,
				(wave) => sendWave(wave, ctx)
			),
		check: (needed, ctx, report) =>
			checkApi(
				{
					api,
					ping: { method: 'GET', path: `${API}/${set}?$select=${idColumn}&$top=1` },
					corsRemedy: CORS_REMEDY,
					scopes: RIGHTS.dynamics,
					fields,
					alsoNeeds: (_, c) => keyProblem(c)
				},
				[...new Set([...needed, s.keyColumn])],
				ctx,
				report
			),
		async createFields(missing, ctx) {
			const made = await makeEach(
				api,
				ctx,
				missing,
				(m) => ({ method: 'POST', path: `${definition}/Attributes`, body: newColumn(s.prefix, m) }),
				(m) => schemaName(s.prefix, m.name).toLowerCase()
			);
			if (made.ok) forgetKinds(kindsKey);
			return made;
		},
		foresee: (records, ctx) =>
			foreseeBy(
				records,
				(r) => r.externalId,
				s.keyColumn,
				100,
				(keys, names) => lookUp(ctx, keys, names),
				true
			),
		emptiesScore: true,
		takeBack: (records, ctx) =>
			takeBackBy(records, {
				atOnce: 100,
				remove: (some) =>
					returned(
						ctx,
						some,
						some.map((r) => ({ method: 'DELETE', path: `${API}/${set}(${encodeURIComponent(r.crmId)})` }))
					),
				// If-Match: a record that was deleted meanwhile is not made anew.
				async restore(some) {
					const to = inKind(await kindsOf(kindsKey, ctx, fields), NUMBERS);
					return returned(
						ctx,
						some,
						some.map((r) => {
							const { [s.keyColumn]: _, ...body } = beforeInKind(r.before, to);
							return { method: 'PATCH', path: `${API}/${set}(${encodeURIComponent(r.crmId)})`, headers: { 'If-Match': '*' }, body };
						})
					);
				}
			})
	};
}

const reasonOf = (part: Part | undefined): string | null => textOf(at(part?.json, 'error.message'));
const fieldOf = (reason: string | null): string | null =>
	/(?:property named|attribute|column|field) '(\w+)'/i.exec(reason ?? '')?.[1] ?? null;

/**
 * Dynamics 365 (Dataverse) by $batch of upserts:
 * https://learn.microsoft.com/power-apps/developer/data-platform/webapi/execute-batch-operations-using-web-api
 */
export const dynamics: NetworkConnector = {
	id: 'dynamics',
	label: 'Dynamics 365',
	description: 'Creates and updates contacts or leads in Dynamics 365 (Dataverse) by an alternate key, 100 a request.',
	kind: 'network',
	cors: 'open',
	corsRemedy: CORS_REMEDY,
	proof: 'recorded',
	auth: 'oauth',
	oauth: dynamicsOauth,
	upsertKey: 'externalId',
	settings: dynamicsFields,
	defaultFields: DYNAMICS_DEFAULTS,
	open
};
