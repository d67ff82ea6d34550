import { expect, it, vi } from 'vitest';

const device = vi.hoisted(() => ({ places: [0, 1], asked: [] as string[] }));
vi.mock('@lucide/svelte/icons/tablet-smartphone', () => ({ default: {} }));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		keptPlaces: async (eventId: string) => {
			device.asked.push(eventId);
			return device.places;
		}
	}
}));
// Nothing is drawn here.
vi.stubGlobal('$state', <T>(value: T): T => value);
const { undeliveredRows, UnsavedVisitors } = await import('#lib/state/booth/visitor-rows.svelte.ts');

it('CAP-3, APP-4: Home says, also while there are no contacts yet, who was typed at the booth and not saved, and follows what is saved in another tab', async () => {
	const news = new BroadcastChannel('muster');
	const unsaved = new UnsavedVisitors();
	unsaved.start(null)();
	expect([unsaved.rows, device.asked]).toEqual([[], []]);
	const stop = unsaved.start('h26');
	await expect.poll(() => unsaved.rows).toMatchObject([{ id: 'unsaved', href: '/booth', title: '2 visitors of the booth not saved yet' }]);
	device.places = [];
	news.postMessage({ kind: 'contacts', told: 'x' });
	await expect.poll(() => unsaved.rows).toEqual([]);
	stop();
	news.close();
	expect(undeliveredRows(0)).toEqual([]);
	expect(undeliveredRows(1)).toMatchObject([{ id: 'visitors', title: '1 visitor of the booth not yet delivered' }]);
});
