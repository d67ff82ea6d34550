import { expect, it, vi } from 'vitest';
import { emptyOutcomes } from '#domain/lists/lead-list';

const says = vi.hoisted(() => ({ outcomes: {} as Record<string, number>, shown: [] as { text: string; tone?: string }[] }));
vi.mock('#lib/worker-client/lists.ts', () => ({
	lists: { addMembers: () => Promise.resolve({ ok: true, value: says.outcomes }) }
}));
vi.mock('#lib/state/shell/toasts.svelte.ts', () => ({ toasts: { show: (said: { text: string }) => says.shown.push(said) } }));
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: <T>(value: () => T): T => value() });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
const { AddProgress, addContacts } = await import('#lib/state/lists/list-add.svelte.ts');

it('CON-1, LST-2: where nobody came into a list it is no success, and says why, and what to do', async () => {
	const add = async (outcomes: Record<string, number>): Promise<unknown> => {
		says.outcomes = { ...emptyOutcomes(), ...outcomes };
		says.shown = [];
		const done = await addContacts({ id: 'l', name: 'Webinar' }, () => Promise.resolve(new Uint32Array([1])), new AddProgress());
		expect(says.shown[0]?.text).toBe(done?.text);
		return [done?.added, says.shown[0]?.tone, done?.text];
	};
	expect(await add({ leftThere: 600 })).toEqual([
		0,
		'yellow',
		'Nobody was added to Webinar. 600 are in another list and stay there. A contact is in one list of a process at most: take them out of the other list first.'
	]);
	expect(await add({ suppressed: 1 })).toEqual([0, 'yellow', 'Nobody was added to Webinar. 1 is suppressed and was not added.']);
	expect(await add({ added: 2, leftThere: 1 })).toEqual([2, 'green', '2 contacts added to Webinar. 1 is in another list and stays there.']);
});
