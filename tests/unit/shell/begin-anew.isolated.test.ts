import { beforeEach, expect, it, vi } from 'vitest';
import type { ToldNews } from '#workers/contract';

const { endWorkers, heard } = vi.hoisted(() => ({ endWorkers: vi.fn(async () => undefined), heard: [] as ((news: ToldNews) => void)[] }));
vi.mock('#lib/worker-client/all', () => ({ endWorkers }));
vi.mock('#lib/worker-client/news', () => ({ onNews: (listen: (news: ToldNews) => void) => heard.push(listen) }));
const replace = vi.fn();
vi.stubGlobal('location', { replace });
const { followReplaced, replacesHere } = await import('#lib/state/begin-anew');
followReplaced();

async function hear(kind: 'replaced' | 'contacts'): Promise<void> {
	for (const listen of heard) listen({ kind, told: 'x-1' });
	await Promise.resolve();
}
beforeEach(() => {
	vi.clearAllMocks();
	replacesHere(false);
});

it('APP-5: while another tab restores a backup a page begins anew, its workers first, and for no other news', async () => {
	await hear('contacts');
	expect([endWorkers.mock.calls, replace.mock.calls]).toEqual([[], []]);
	let end = (): void => undefined;
	endWorkers.mockImplementationOnce(() => new Promise((done) => (end = () => done(undefined))));
	await hear('replaced');
	expect([endWorkers.mock.calls, replace.mock.calls]).toEqual([[['leaving']], []]);
	end();
	await vi.waitFor(() => expect(replace.mock.calls).toEqual([['/']]));
});

it('APP-5: the page that restores stays, to say what came of it', async () => {
	replacesHere(true);
	await hear('replaced');
	expect([endWorkers.mock.calls, replace.mock.calls]).toEqual([[], []]);
});
