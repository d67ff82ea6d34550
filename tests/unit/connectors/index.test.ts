import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message, Params } from '#domain/messages/catalogue';
import { knowsCode } from '#domain/messages/index';
import { serviceMessages } from '#domain/messages/service';
import type { DeliveryRecord } from '#domain/delivery';
import { standardField } from '#domain/fields';
import type { NetworkConnector } from '#workers/connectors/connector';
import { createHttp } from '#workers/connectors/http';
import { connectors, describeConnectors } from '#workers/connectors/index';
import { NOW } from '../../support/recorded';

/** What a user would fill in where a setting is needed and has no default. */
const SAMPLE: Record<string, unknown> = {
	url: 'https://crm.example.com/in',
	secretUrl: 'https://hooks.example.com/in',
	text: 'us21',
	number: 1,
	yesNo: false
};
const filledIn = (c: { settings: (typeof connectors.all)[number]['settings'] }): Record<string, unknown> =>
	Object.fromEntries(
		c.settings.filter((f) => f.kind !== 'secret').map((f) => [f.key, f.required && f.default === null ? SAMPLE[f.kind] : f.default])
	);
const network = connectors.all.filter((c): c is NetworkConnector => c.kind === 'network');

describe('connectors', () => {
	it('PUSH-1: every one describes itself as plain data, and its settings draw themselves', () => {
		const described = describeConnectors();
		expect(structuredClone(described)).toEqual(described);
		expect(described.map((c) => c.id)).toEqual(
			expect.arrayContaining([
				'brevo',
				'dynamics',
				'file-download',
				'hubspot',
				'mailchimp',
				'mautic',
				'pipedrive',
				'salesforce',
				'salesforce-bulk',
				'suitecrm',
				'twenty',
				'webhook-json',
				'zoho'
			])
		);
		for (const c of described) {
			expect(c.label && c.description, c.id).toBeTruthy();
			const keys = c.settings.map((f) => f.key);
			expect(new Set(keys).size).toBe(keys.length);
			for (const f of c.settings) {
				expect(f.label && f.hint, `${c.id}/${f.key}`).toBeTruthy();
				if (f.kind === 'choice') expect(f.choices!.map((x) => x.value)).toContain(f.default);
			}
		}
	});
	it('PUSH-1: the defaults that a screen fills in are accepted by the connector itself', () => {
		for (const c of connectors.all) expect(c.open(filledIn(c)), c.id).toMatchObject({ ok: true });
	});
	it('PUSH-5: no setting of kind secret has a default', () => {
		for (const c of connectors.all) for (const f of c.settings) if (f.kind === 'secret') expect(f.default).toBeNull();
	});
	it.each(network.map((c) => [c.id, c] as const))('PUSH-1: %s says batch size, pace, remedy, fields and key', (_, c) => {
		const opened = c.open(filledIn(c));
		if (!opened.ok) throw new Error(opened.problem.code);
		const t = opened.value;
		expect(t.batchSize).toBeGreaterThanOrEqual(1);
		expect(t.batchSize).toBeLessThanOrEqual(1000);
		expect(t.minIntervalMs).toBeGreaterThanOrEqual(0);
		if (c.proof === 'recorded' && c.cors !== 'open') expect(c.corsRemedy, c.id).toMatch(/^[A-Z].{20,}\.$/s);
		for (const preset of [
			c.defaultFields ?? {},
			c.defaultFieldsOf?.({}) ?? {},
			c.defaultFieldsOf?.({ object: 'Lead', module: 'Leads' }) ?? {}
		]) {
			for (const ours of Object.keys(preset)) expect(standardField(ours), ours).toBeDefined();
			expect(new Set(Object.values(preset)).size).toBe(Object.keys(preset).length);
		}
		if (c.defaultFieldsOf) expect(c.defaultFieldsOf({})).toBe(c.defaultFields);
		if (c.auth === 'oauth') expect(c.oauth, c.id).toBeTypeOf('function');
		if (c.cors === 'relay-only' && c.proof === 'recorded') expect(c.settings.some((f) => f.key === 'relayUrl')).toBe(true);
	});
	it.each(network.map((c) => [c.id, c] as const))(
		'PUSH-4: %s: whatever is answered, a record gets one verdict at most, and none that was not sent',
		async (_, c) => {
			const opened = c.open(filledIn(c));
			if (!opened.ok) throw new Error(opened.problem.code);
			const email = c.defaultFields?.email ?? 'email';
			const records: DeliveryRecord[] = ['d-1', 'd-2'].map((externalId) => ({
				externalId,
				properties: { [email]: `${externalId}@example.com` }
			}));
			const asked = new Set(records.map((r) => r.externalId));
			const odd = [
				'{}',
				'[]',
				'null',
				'{"data":[]}',
				'{"results":[{"externalId":"d-1","id":1},{"externalId":"x"}]}',
				'[{"success":true,"id":"1"},{"success":true,"id":"2"}]',
				'<html>',
				'"text"',
				'{"data":{"items":[]}}',
				'{"errors":[{}]}'
			];
			for (const status of [200, 207, 400, 401, 403, 404, 409, 413, 429, 500, 503])
				for (const body of odd) {
					const outcome = await opened.value.send(records.slice(0, opened.value.batchSize), {
						http: createHttp(async () => new Response(body, { status })),
						secret: null,
						requestId: 'r',
						batch: { id: 'b', label: 'B' },
						now: NOW,
						sleep: async () => undefined
					});
					if (outcome.kind === 'verdicts' || outcome.kind === 'named') {
						const ids = outcome.results.map((v) => v.externalId);
						expect(new Set(ids).size).toBe(ids.length);
						expect(ids.every((id) => asked.has(id))).toBe(true);
					} else expect(knowsCode(outcome.problem.code), outcome.problem.code).toBe(true);
				}
		}
	);
	it('PUSH-4: no answer makes a connector throw, hang, or judge a record that was not sent', async () => {
		const shape = fc.jsonValue({ maxDepth: 3 });
		const keys = fc.constantFrom(
			'data',
			'results',
			'errors',
			'new_members',
			'contacts',
			'statusCodes',
			'items',
			'createPeople',
			'id',
			'state',
			'fields',
			'value',
			'attributes',
			'0',
			'success',
			'code',
			'access_token',
			'processId'
		);
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(shape, fc.dictionary(keys, fc.oneof(shape, fc.dictionary(keys, shape)))),
				fc.constantFrom(200, 201, 202, 204, 207, 400, 422),
				async (body, status) => {
					for (const c of network) {
						const opened = c.open(filledIn(c));
						if (!opened.ok) throw new Error(opened.problem.code);
						const { host } = new URL(opened.value.url);
						const records: DeliveryRecord[] = [
							{ externalId: 'd-1', properties: { [c.defaultFields?.email ?? 'email']: 'd-1@example.com' } }
						];
						const ctx = {
							http: createHttp(async () => new Response(status === 204 ? null : JSON.stringify(body), { status })),
							secret: { value: 's', origin: new URL(opened.value.url).origin },
							now: NOW
						};
						const outcome = await opened.value.send(records, { ...ctx, requestId: `${c.id} ${host}`, batch: { id: 'b', label: 'B' } });
						if (outcome.kind === 'verdicts') for (const v of outcome.results) expect(v.externalId).toBe('d-1');
						const foreseen = await opened.value.foresee?.(records, ctx);
						if (foreseen?.ok) expect(foreseen.value.map((f) => f.externalId)).toEqual(['d-1']);
						await opened.value.fields?.(ctx);
						const alike = await opened.value.alike?.(records, ctx);
						if (alike?.ok) for (const a of alike.value) expect([a.externalId, a.records.length > 1]).toEqual(['d-1', true]);
						await opened.value.takeBack?.(
							[
								{ externalId: 'd-1', crmId: '1', before: null },
								{ externalId: 'd-2', crmId: '2', before: { a: null, b: 'x' } }
							],
							ctx
						);
					}
				}
			),
			{ numRuns: 20 }
		);
	});
});

describe('texts of the services', () => {
	const source = readdirSync('workers/connectors', { recursive: true })
		.filter((n) => String(n).endsWith('.ts'))
		.map((n) => readFileSync(`workers/connectors/${String(n)}`, 'utf8'))
		.join('\n');
	const used = new Set(source.match(/'service[A-Z]\w+'/g)?.map((c) => c.slice(1, -1)));
	it('PUSH-3: every code has a sentence and a remedy; none is left over', () => {
		expect([...used].sort()).toEqual(Object.keys(serviceMessages).sort());
	});
	it.each(Object.entries<Message>(serviceMessages))('PUSH-6: %s reads as sentences, with and without what the server said', (code, m) => {
		for (const params of [
			{},
			{
				host: 'crm.example.com',
				reason: 'Out of order.',
				key: 'email',
				fields: 'score, tier',
				count: 2,
				scopes: 'a, b',
				remedy: 'Add it.',
				field: 'x',
				seconds: 3
			}
		] as Params[])
			for (const text of [m.message(params), m.fix?.(params) ?? '']) expect(text, code).toMatch(/^[A-Z].*[.!?]$/i);
	});
});
