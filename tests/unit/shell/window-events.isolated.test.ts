import { beforeEach, expect, it, vi } from 'vitest';
import { followNotes, noteFeature } from '#lib/state/shell/window-events.ts';

const noteEvents = vi.hoisted(() => vi.fn<(events: unknown[]) => Promise<void>>());
vi.mock('#lib/worker-client/pipeline', () => ({ pipeline: { noteEvents } }));

beforeEach(() => void noteEvents.mockReset());

it('HIS-1: who shows what was counted hears when what this window noted is counted, and not before; nothing once it stopped', async () => {
	let counted: () => void = () => undefined;
	noteEvents.mockImplementation(() => new Promise<void>((done) => (counted = done)));
	const heard = vi.fn();
	const stop = followNotes(heard);
	noteFeature('insights');
	await Promise.resolve();
	expect(noteEvents).toHaveBeenCalledWith([{ name: 'feature_adoption', props: { feature: 'insights' } }]);
	expect(heard).not.toHaveBeenCalled();
	counted();
	await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
	// A screen is counted once in the life of the page.
	noteFeature('insights');
	expect(noteEvents).toHaveBeenCalledTimes(1);
	stop();
	noteFeature('history');
	counted();
	await new Promise((done) => setTimeout(done));
	expect(heard).toHaveBeenCalledTimes(1);
	noteEvents.mockRejectedValue(new Error('no worker'));
	const again = followNotes(heard);
	noteFeature('contacts');
	await new Promise((done) => setTimeout(done));
	again();
	expect(heard).toHaveBeenCalledTimes(1);
});
