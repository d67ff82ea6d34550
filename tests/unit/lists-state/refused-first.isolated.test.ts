import { expect, it, vi } from 'vitest';
import { DEFAULT_OUTCOMES, type CallOutcome } from '#domain/lists/outcomes';

const says = vi.hoisted(() => ({ refused: '', attempts: [] as unknown[] }));
vi.mock('#lib/worker-client/lists.ts', () => ({
	lists: {
		attempt: (_campaign: string, _contact: number, draft: unknown) => {
			says.attempts.push(draft);
			return Promise.resolve({ ok: false, problem: { code: 'notAllowed', params: {} } });
		}
	}
}));
vi.mock('#lib/worker-client/pipeline', () => ({ pipeline: {} }));
vi.mock('#lib/state/shell/refusals.svelte.ts', () => ({ refusals: { reason: () => says.refused } }));
// Nothing is drawn here.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: <T>(value: () => T): T => value() });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
const { WorkDesk } = await import('#lib/state/lists/work.svelte.ts');

it('LST-6, HIS-3: who may not note outcomes is refused before a time is asked for; who may is asked', async () => {
	const callback = DEFAULT_OUTCOMES.find((o) => o.callback) as CallOutcome;
	const desk = Object.assign(new WorkDesk(), { item: { id: 7, phones: [] }, ready: true });
	await desk.choose(callback);
	expect([desk.asking, says.attempts.length]).toEqual([callback, 0]);
	desk.asking = null;
	says.refused = 'Your role may not change lists.';
	await desk.choose(callback);
	expect([desk.asking, says.attempts.length, desk.problem?.code]).toEqual([null, 1, 'notAllowed']);
});

it('LST-9: an outcome that refuses calls goes with whose campaign it is, so that it is kept also where that was deleted meanwhile', async () => {
	const of = (meaning: CallOutcome['meaning']): CallOutcome => DEFAULT_OUTCOMES.find((o) => o.meaning === meaning && !o.callback)!;
	says.attempts.length = 0;
	const desk = Object.assign(new WorkDesk(), {
		item: { id: 7, phones: [] },
		ready: true,
		campaign: { processId: 'sales', name: 'Autumn' }
	});
	await desk.choose(of('refuse'));
	await desk.choose(of('notReached'));
	expect(says.attempts).toMatchObject([{ refusal: { processId: 'sales', campaign: 'Autumn' } }, {}]);
	expect(says.attempts[1]).not.toHaveProperty('refusal');
});
