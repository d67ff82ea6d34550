import { expect, it, vi } from 'vitest';
import type { Named } from '#domain/basics/named';

const there = vi.hoisted(() => ({ adopted: false, read: 0 }));
const configured: Named = { kind: 'destination', id: 'fair-crm', name: 'Fair CRM', of: '' };
vi.mock('#lib/worker-client/query', () => ({
	query: { names: () => Promise.resolve((there.read++, there.adopted ? [configured] : [])) }
}));
vi.mock('#lib/worker-client/delivery', () => ({
	delivery: { destinations: () => Promise.resolve(((there.adopted = true), [{ id: 'fair-crm', name: 'Fair CRM' }])) }
}));
// Nothing is drawn here.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: <T>(value: () => T): T => value() });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
const { NameFinder } = await import('#lib/state/shell/shell-palette.svelte.ts');

it('APP-3, PUSH-1: a destination that the app’s configuration sets is found before anybody opened Deliver', async () => {
	const finder = new NameFinder();
	await finder.load();
	expect(finder.find('fair', []).map((f) => f.href)).toEqual(['/deliver?at=fair-crm']);
	// What is known already is read once.
	there.read = 0;
	await finder.load();
	expect(there.read).toBe(1);
});
