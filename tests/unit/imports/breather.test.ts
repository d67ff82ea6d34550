import { expect, it } from 'vitest';
import { breather } from '#workers/imports/jobs';

it('IMP-6: work in tiny steps lets messages in again and again, and not at every step', async () => {
	const { port1, port2 } = new MessageChannel();
	let heard = 0;
	port1.onmessage = () => {
		heard++;
		// Node goes on reading a line that is written to meanwhile: one message for each time that others are let in.
		setImmediate(() => port2.postMessage(0));
	};
	port2.postMessage(0);
	const rest = breather();
	let steps = 0;
	for (const began = performance.now(); (steps < 5000 || heard < 3) && performance.now() - began < 20_000; steps++) await rest();
	port1.close();
	expect(heard).toBeGreaterThanOrEqual(3);
	expect(heard).toBeLessThan(steps / 10);
});
