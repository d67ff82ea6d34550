import { readdirSync, readFileSync } from 'node:fs';

/**
 * Samples the memory that a page holds: JavaScript heap, DOM and array buffers, of the window by itself and of all its
 * workers (and theirs) together; beside it, where the system tells, what all processes of the browser occupy.
 * @param {import('puppeteer-core').Browser} browser @param {import('puppeteer-core').Page} page @param {number} [everyMs]
 */
export function watchMemory(browser, page, everyMs = 100) {
	const peak = { heapBytes: 0, windowBytes: 0, workersBytes: 0, processesBytes: 0 };
	let on = true;
	let looks = 0;
	const usage = async (session) => {
		const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
		return usedSize + embedderHeapUsedSize + backingStorageSize;
	};
	const loop = (async () => {
		const main = await page.createCDPSession();
		const workers = await watchWorkers(page);
		while (on) {
			const ofWindow = await usage(main).catch(() => 0);
			// A worker may end between being listed and being asked.
			const ofWorkers = (await Promise.all([...workers.sessions].map((s) => usage(s).catch(() => 0)))).reduce((a, b) => a + b, 0);
			peak.windowBytes = Math.max(peak.windowBytes, ofWindow);
			peak.workersBytes = Math.max(peak.workersBytes, ofWorkers);
			peak.heapBytes = Math.max(peak.heapBytes, ofWindow + ofWorkers);
			// Asking the system costs milliseconds of the machine that is being measured.
			if (looks++ % 10 === 0) peak.processesBytes = Math.max(peak.processesBytes, occupied(browser.process()?.pid ?? 0));
			await new Promise((done) => setTimeout(done, everyMs));
		}
		workers.end();
		await main.detach().catch(() => {});
	})();
	return {
		/** Highest sums seen, in bytes. */
		async stop() {
			on = false;
			await loop;
			return peak;
		}
	};
}

/** Sessions of all workers of the page, those that a worker started included. */
async function watchWorkers(page) {
	const sessions = new Set();
	const attach = async (session) => {
		session.on('Target.attachedToTarget', async ({ sessionId }) => {
			const child = session.connection()?.session(sessionId);
			if (!child || sessions.has(child)) return;
			sessions.add(child);
			child.once('sessiondetached', () => sessions.delete(child));
			await attach(child).catch(() => {});
		});
		session.on('Target.detachedFromTarget', ({ sessionId }) => {
			for (const s of sessions) if (s.id() === sessionId) sessions.delete(s);
		});
		await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
	};
	const root = await page.createCDPSession();
	await attach(root);
	return { sessions, end: () => void root.detach().catch(() => {}) };
}

/** Memory of a process and all that it started, shared pages counted once (PSS), in bytes; 0 where the system doesn't tell. */
function occupied(pid) {
	if (pid === 0 || process.platform !== 'linux') return 0;
	const parents = new Map();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
			parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
		} catch {
			// It ended meanwhile.
		}
	}
	let sum = 0;
	for (const p of parents.keys()) {
		for (let q = p; q > 1; q = parents.get(q) ?? 0) {
			if (q !== pid) continue;
			try {
				sum += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${p}/smaps_rollup`, 'latin1'))?.[1] ?? 0) * 1024;
			} catch {
				// It ended meanwhile.
			}
			break;
		}
	}
	return sum;
}
