// Runs inside a worker of the app before the app's own code: notes when each of its transactions was begun and ended.
const times = [];
const transaction = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (stores, mode, options) {
	const made = transaction.call(this, stores, mode, options);
	const entry = { worker: self.name, mode: mode ?? 'readonly', stores: String(stores), begun: Date.now(), ended: null };
	times.push(entry);
	for (const end of ['complete', 'abort'])
		made.addEventListener(end, () => {
			entry.ended = Date.now();
		});
	return made;
};
const channel = new BroadcastChannel('faults');
channel.addEventListener('message', (e) => {
	if (e.data === 'times?') channel.postMessage({ times });
});
