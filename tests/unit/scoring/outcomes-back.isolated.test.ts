import { beforeEach, expect, it, vi } from 'vitest';
import type { OutcomeMatch } from '#domain/scoring/models';

/** Questions that the worker was asked, each with the way to answer it; what was written. */
const worker = vi.hoisted(() => ({
	asked: [] as { won: readonly string[]; answer: (match: unknown) => void }[],
	written: [] as unknown[]
}));
vi.mock('#lib/worker-client/scoring', () => ({
	scoring: {
		matchOutcomes: (q: { won: readonly string[] }) => new Promise((answer) => worker.asked.push({ won: q.won, answer }))
	}
}));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		writeOutcomes: async (ids: unknown) => {
			worker.written.push(ids);
			return { ok: true, value: { changed: 1 } };
		}
	}
}));
vi.mock('#lib/state/shell/toasts.svelte', () => ({ toasts: { show: () => undefined } }));
// Nothing is drawn here: state is plain values.
const same = <T>(value: T): T => value;
vi.stubGlobal('$state', Object.assign(same, { raw: same }));
vi.stubGlobal('$derived', same);
const { OutcomesBack } = await import('#lib/state/scoring/scoring-outcomes.svelte.ts');

const match = (...ids: number[]) => ({ ok: true, value: { ids, outcomes: ids.map(() => 'Won') } as unknown as OutcomeMatch });
const settled = () => new Promise((done) => setTimeout(done));
beforeEach(() => {
	worker.asked.length = worker.written.length = 0;
});

it('SCO-5: outcomes are written as they are marked now: not those of the mark before, while the contacts of the newest are looked for', async () => {
	const back = new OutcomesBack();
	back.mark('Closed', 'won');
	worker.asked[0]!.answer(match(1, 2));
	await settled();
	back.mark('Closed', 'lost');
	await back.write();
	expect([back.looking, worker.written]).toEqual([true, []]);
	worker.asked[1]!.answer(match(3));
	await settled();
	await back.write();
	expect([back.looking, worker.written]).toEqual([false, [[3]]]);
});

it('SCO-5: a question that could not be answered leaves nothing of the one before to write, and the next answer takes its problem away', async () => {
	const back = new OutcomesBack();
	back.mark('Closed', 'won');
	worker.asked[0]!.answer(match(1, 2));
	await settled();
	back.mark('Closed', 'lost');
	worker.asked[1]!.answer({ ok: false, problem: { code: 'learnFailed', params: {} } });
	await settled();
	await back.write();
	expect([back.match, back.problem !== '', worker.written]).toEqual([null, true, []]);
	back.mark('Closed', 'won');
	worker.asked[2]!.answer(match(1));
	await settled();
	expect([back.match, back.problem]).toEqual([match(1).value, '']);
});
