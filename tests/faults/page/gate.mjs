// Runs inside a worker of the app, before the app's own code: counts the transactions that write, and at one of them
// stops the worker and tells the campaign, which then ends the browser. So a kill hits an exact place, again and again.
const wish = new URLSearchParams(self.location.search);
/** The transaction to stop at (1 = the first), 0 = none. */
const at = Number(wish.get('at') ?? 0);
/**
 * hold = as after, and then it goes on when the campaign says so; before = nothing of it was asked for; middle = one write of it was; after
 * = it is on disk; race = it goes on while the kill is on its way.
 */
const moment = wish.get('moment') ?? 'after';
const stop = `/faults/stop?run=${wish.get('run') ?? ''}&moment=${moment}`;

let seen = 0;
let target = null;
let writes = 0;

/** This worker stands still until the request is answered, or the browser is ended. */
function halt() {
	const request = new XMLHttpRequest();
	request.open('POST', stop, false);
	try {
		request.send();
	} catch {
		// The server went away first.
	}
}

const transaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (stores, mode, options) {
	if (mode !== 'readwrite') return transaction.call(this, stores, mode, options);
	const hit = ++seen === at;
	if (hit && moment === 'before') halt();
	const made = transaction.call(this, stores, mode, options);
	if (hit) {
		target = made;
		if (moment === 'race') void fetch(stop, { method: 'POST' }).catch(() => undefined);
		else made.addEventListener('complete', halt);
	}
	return made;
};
for (const name of ['put', 'add', 'delete']) {
	const write = IDBObjectStore.prototype[name];
	IDBObjectStore.prototype[name] = function (...args) {
		if (target && moment === 'middle' && this.transaction === target && ++writes === 2) halt();
		return write.apply(this, args);
	};
}

self.addEventListener('message', (e) => {
	if (e.data?.faults === 'count') self.postMessage({ faults: 'count', seen });
});
