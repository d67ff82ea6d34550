import { expect, it, vi } from 'vitest';

vi.stubGlobal('$state', <T>(value: T): T => value); // Nothing is drawn here.
const { ChoicesDraft } = await import('#lib/state/settings/field-choices.svelte.ts');

it('MAP-2: choices that go say what becomes of them; one that a contact was to get and goes, too, gives it back', () => {
	const draft = new ChoicesDraft(['S', 'M', 'L']);
	const [s, , l] = draft.lines;
	draft.remove(s!);
	draft.setFate(s!, `to ${l!.key}`);
	draft.lines.find((line) => line.key === l!.key)!.now = ' Large ';
	draft.add();
	expect(draft.change()).toEqual({
		choices: [
			{ was: 'M', now: 'M' },
			{ was: 'L', now: 'Large' }
		],
		gone: [{ choice: 'S', fate: { then: 'change', to: 'Large' } }]
	});
	draft.remove(draft.lines.find((line) => line.key === l!.key)!);
	expect(draft.change().gone).toEqual([
		{ choice: 'S', fate: { then: 'keep' } },
		{ choice: 'L', fate: { then: 'keep' } }
	]);
});
