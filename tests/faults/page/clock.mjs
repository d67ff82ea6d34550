// Runs in a worker before the app's own code: its waits pass `speed` times as fast, so that a run need not take minutes; and
// whoever posts on the channel sets its clock, or takes the network away from it.
const SPEED = 20;
const { now } = Date;
const wait = globalThis.setTimeout;
const ask = globalThis.fetch;
const began = now();
let jumped = 0;
let offline = false;
Date.now = () => began + (now() - began) * SPEED + jumped;
globalThis.setTimeout = (job, ms, ...args) => wait(job, (ms ?? 0) / SPEED, ...args);
globalThis.fetch = (...args) => (offline ? Promise.reject(new TypeError('Failed to fetch')) : ask(...args));
Object.defineProperty(Object.getPrototypeOf(navigator), 'onLine', { configurable: true, get: () => !offline });
new BroadcastChannel('faults-clock').addEventListener('message', ({ data }) => {
	if (data.jumpMs) jumped += data.jumpMs;
	if (data.offline !== undefined && data.offline !== offline) {
		offline = data.offline;
		globalThis.dispatchEvent(new Event(offline ? 'offline' : 'online'));
	}
});
