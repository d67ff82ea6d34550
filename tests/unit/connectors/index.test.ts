import { describe, expect, it } from 'vitest';
import { connectors, describeConnectors } from '#workers/connectors/index';

describe('connectors', () => {
	it('PUSH-1: every one describes itself as plain data, and its settings draw themselves', () => {
		const described = describeConnectors();
		expect(structuredClone(described)).toEqual(described);
		expect(described.map((c) => c.id)).toEqual(['file-download', 'webhook-json']);
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
		for (const c of connectors.all) {
			const defaults = Object.fromEntries(c.settings.filter((f) => f.kind !== 'secret').map((f) => [f.key, f.key === 'url' ? 'https://crm.example.com/in' : f.default]));
			expect(c.open(defaults), c.id).toMatchObject({ ok: true });
		}
	});
	it('PUSH-5: no setting of kind secret has a default', () => {
		for (const c of connectors.all) for (const f of c.settings) if (f.kind === 'secret') expect(f.default).toBeNull();
	});
});
