import { expect, it, vi } from 'vitest';

// Nothing is drawn here.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: <T>(value: () => T): T => value() });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
const { figureLabel } = await import('#lib/state/lists/campaign-figure.svelte.ts');

const letters = (figure: object, scoredApart: boolean): string =>
	figureLabel({ id: 'c', ...figure }, 'letters', { outcomes: [], scoredApart }, () => 'Fair');

it('LST-7, SCO-5: where lists of a campaign have scores of their own, a tier says that it is theirs: contacts are shown with another one', () => {
	expect(letters({ tier: 'A' }, false)).toBe('Tier A (Hot Lead)');
	expect(letters({ tier: 'A', state: 'done' }, true)).toBe('Tier A (Hot Lead) by the score in its list, Done');
	// Of one list they are shown with the score that they have in it.
	expect(letters({ tier: 'A', list: 'fair' }, true)).toBe('Tier A (Hot Lead), Fair');
	expect(letters({ state: 'done' }, true)).toBe('Done');
});
