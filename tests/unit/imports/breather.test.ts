import { expect, it } from 'vitest';
import { breather } from '#workers/imports/jobs';

it('IMP-6: work in tiny steps lets messages in again and again, and not at every step', async () => {
	const { port1, port2 } = new MessageChannel();
	let heard = 0;
	port1.onmessage = () => {
		heard++;
		port2.postMessage(0);
	};
	port2.postMessage(0);
	const rest = breather();
	let steps = 0;
	for (const began = performance.now(); steps < 5000 || performance.now() - began < 60; steps++) await rest();
	port1.close();
	expect(heard).toBeGreaterThan(0);
	expect(heard).toBeLessThan(steps / 10);
});
