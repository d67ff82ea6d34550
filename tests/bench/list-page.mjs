// What the bench of the list runs inside the page.

/** Before any script of the page: keeps its workers in reach, and watches for the first row and for long tasks. */
export function watchPage() {
	globalThis.bench = { workers: [], firstRowMs: null, longestTaskMs: 0, tasks: 0 };
	globalThis.Worker = class extends Worker {
		constructor(url, options) {
			super(url, options);
			globalThis.bench.workers.push({ name: options?.name, worker: this });
		}
	};
	const look = new MutationObserver(() => {
		if (!document.querySelector('[data-testid="contact-row"]')) return;
		globalThis.bench.firstRowMs = performance.now();
		look.disconnect();
	});
	look.observe(document, { subtree: true, childList: true });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) {
			globalThis.bench.longestTaskMs = Math.max(globalThis.bench.longestTaskMs, duration);
			globalThis.bench.tasks++;
		}
	}).observe({ type: 'longtask', buffered: true });
}

/** Asks the query worker as the app does, one question after the other; answers ms per question and what `total` said. */
export async function ask(questions) {
	const worker = globalThis.bench.workers.findLast((w) => w.name === 'muster-query').worker;
	const call = (method, args) =>
		new Promise((done, failed) => {
			const id = `bench-${Math.random()}`;
			const hear = ({ data }) => {
				if (data?.id !== id) return;
				worker.removeEventListener('message', hear);
				if (data.type === 'RAW') done(data.value);
				else failed(new Error(`${method}: ${JSON.stringify(data)}`));
			};
			worker.addEventListener('message', hear);
			worker.postMessage({ id, type: 'APPLY', path: [method], argumentList: args.map((value) => ({ type: 'RAW', value })) });
		});
	const answers = [];
	for (const [method, ...args] of questions) {
		const from = performance.now();
		const value = await call(method, args);
		answers.push({ ms: performance.now() - from, total: value.total ?? value.length ?? value, partial: value.partial ?? false });
	}
	return answers;
}

/** Scrolls the list for `seconds`, `pixels` a frame, and measures the frames. */
export function scrollFor(seconds, pixels) {
	const box = document.querySelector('[role="table"]');
	return new Promise((done) => {
		const frames = [];
		let [from, last] = [null, 0];
		const step = (now) => {
			if (from === null) from = now;
			else frames.push(now - last);
			last = now;
			box.scrollTop += pixels;
			if (now - from < seconds * 1000) requestAnimationFrame(step);
			else done(frames);
		};
		requestAnimationFrame(step);
	});
}

/** Goes to the end of the list; ms until its last row is drawn with its contact. */
export async function toTheEnd(rows) {
	const box = document.querySelector('[role="table"]');
	const from = performance.now();
	box.scrollTop = box.scrollHeight;
	while (!box.querySelector(`[aria-rowindex="${rows + 1}"] [data-testid="contact-row"]`)) {
		if (performance.now() - from > 20_000) throw new Error('the last row did not come');
		await new Promise((done) => requestAnimationFrame(done));
	}
	return performance.now() - from;
}

/** Ticks all; ms until the bar says so. */
export async function tickAll() {
	const from = performance.now();
	document.querySelector('[data-testid="select-all"]').click();
	while (!document.querySelector('[data-testid="selected-count"]')) {
		if (performance.now() - from > 20_000) throw new Error('nothing was ticked');
		await new Promise((done) => requestAnimationFrame(done));
	}
	return performance.now() - from;
}
