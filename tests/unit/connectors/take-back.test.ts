import { describe, expect, it } from 'vitest';
import type { Called, Reply } from '#workers/connectors/shared/api';
import { takeBackEach, type Returning } from '#workers/connectors/shared/take-back';

const created = (n: number): Returning => ({ externalId: `d-${n}`, crmId: `${n}`, before: null });
const replaced = (n: number): Returning => ({ externalId: `d-${n}`, crmId: `${n}`, before: { name: `P${n}` } });
const answered = (status: number): Called => {
	const reply = { status, json: status === 200, text: '', header: () => null };
	if (status < 300) return { ok: true, reply };
	if (status >= 500)
		return { ok: false, failure: null, reply, outcome: { kind: 'retry', problem: { code: 'x', params: {} }, afterMs: null } };
	return {
		ok: false,
		failure: null,
		reply,
		outcome: { kind: 'refused', reason: 'read only', field: null, problem: { code: 'x', params: {} } }
	};
};

const said = { isRemoved: ({ json }: Reply) => json === true, isRestored: ({ json }: Reply) => json === true };

describe('taking back one record a call', () => {
	it('PUSH-4: what is gone counts as deleted, a refusal is that record’s own, and the rest goes on', async () => {
		const asked: string[] = [];
		const outcome = await takeBackEach([created(1), replaced(2), created(3), replaced(4)], {
			remove: async (r) => (asked.push(r.crmId), answered(r.crmId === '1' ? 410 : 200)),
			restore: async (r) => (asked.push(r.crmId), answered(r.crmId === '2' ? 422 : 200)),
			...said,
			isGone: ({ status }) => status === 404 || status === 410
		});
		expect(asked).toEqual(['1', '3', '2', '4']);
		expect(outcome).toMatchObject({
			kind: 'verdicts',
			results: [
				{ externalId: 'd-1', status: 'updated' },
				{ externalId: 'd-3', status: 'updated' },
				{ externalId: 'd-2', status: 'rejected', reason: 'read only' },
				{ externalId: 'd-4', status: 'updated' }
			]
		});
	});

	it('PUSH-4: an answer that says nothing of the record ends the round: what was done keeps its verdict, the rest is asked for again', async () => {
		const all = [created(1), created(2), created(3)];
		const down = { remove: async (r: Returning) => answered(r.crmId === '2' ? 503 : 200), restore: async () => answered(200), ...said };
		expect(await takeBackEach(all, down)).toMatchObject({ kind: 'verdicts', results: [{ externalId: 'd-1' }] });
		expect(await takeBackEach(all.slice(1), down)).toMatchObject({ kind: 'retry' });
	});

	it('PUSH-4: a 2xx that does not say what was done is no verdict, and the rest goes on', async () => {
		const calls = { remove: async (r: Returning) => answered(r.crmId === '1' ? 202 : 200), restore: async () => answered(202), ...said };
		expect(await takeBackEach([created(1), created(2), replaced(3)], calls)).toEqual({
			kind: 'verdicts',
			results: [expect.objectContaining({ externalId: 'd-2', status: 'updated' })]
		});
	});
});
