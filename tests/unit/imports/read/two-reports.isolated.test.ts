import { beforeEach, expect, it, vi } from 'vitest';
import { personReport } from '#workers/privacy/report';
import { value } from '../fix/fix-support';
import { api, csv, importAll, nothing, plainDevice } from '../harness';

/** Holds the next report up in the middle of what it reads. */
const held = vi.hoisted(() => ({ reached: (): void => undefined, go: null as Promise<void> | null }));
vi.mock('#workers/privacy/elsewhere', async (original) => {
	const real = await original<{ elsewhere: (...args: unknown[]) => Promise<unknown> }>();
	return {
		...real,
		elsewhere: async (...args: unknown[]) => {
			const { go } = held;
			held.go = null;
			if (go) held.reached();
			await go;
			return real.elsewhere(...args);
		}
	};
});

beforeEach(plainDevice);

it('CON-4, APP-3: a report that is made while another one, in another language, is under way mixes no word into it', async () => {
	const { chunks } = await importAll(csv('First Name,Last Name,Email', ['Ana,Silva,ana@orion-pack.com']));
	const id = chunks[0]! * 1024;
	let go: () => void = () => undefined;
	held.go = new Promise((r) => (go = r));
	const reached = new Promise<void>((r) => (held.reached = r));
	const first = personReport(id, nothing);
	await reached;
	value(await api.saveSettings({ language: 'de' }));
	const second = await value(await personReport(id, nothing)).blob.text();
	go();
	const EN = ['<html lang="en">', 'Everything kept about', 'leads.csv, row 2'];
	const DE = ['<html lang="de">', 'Alles, was über', 'leads.csv, Zeile 2'];
	for (const text of [second, await value(await first).blob.text()]) {
		const [own, other] = text.includes(DE[0]!) ? [DE, EN] : [EN, DE];
		expect([own.filter((t) => !text.includes(t)), other.filter((t) => text.includes(t))]).toEqual([[], []]);
	}
});
