import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import initSqlJs from 'sql.js';

const SCHEMA = `
	CREATE TABLE IF NOT EXISTS contacts (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		email TEXT NOT NULL,
		email_key TEXT NOT NULL UNIQUE,
		external_id TEXT,
		name TEXT NOT NULL,
		properties TEXT NOT NULL,
		batch_id TEXT,
		created_at INTEGER NOT NULL,
		updated_at INTEGER NOT NULL,
		writes INTEGER NOT NULL
	);
	CREATE INDEX IF NOT EXISTS contacts_external ON contacts (external_id);
	CREATE INDEX IF NOT EXISTS contacts_updated ON contacts (updated_at DESC, id DESC);
	CREATE TABLE IF NOT EXISTS answers (request_id TEXT PRIMARY KEY, body TEXT NOT NULL, at INTEGER NOT NULL);
	CREATE TABLE IF NOT EXISTS deliveries (
		id TEXT PRIMARY KEY, label TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL, rejected INTEGER NOT NULL,
		requests INTEGER NOT NULL, at INTEGER NOT NULL
	);`;

/** Longest time that a change stays in memory only, ms. */
const SAVE_AFTER_MS = 500;

/**
 * SQLite in WebAssembly, in memory, kept in `file` when one is given.
 * @param {string | undefined} file
 * @returns an object with run, one, all (SQL with parameters), transaction(work) and close().
 */
export async function openDatabase(file) {
	const SQL = await initSqlJs();
	const db = new SQL.Database(file && existsSync(file) ? readFileSync(file) : undefined);
	/** @type {Map<string, any>} */
	const statements = new Map();
	/** @type {NodeJS.Timeout | undefined} */
	let timer;
	db.run(SCHEMA);

	const prepared = (/** @type {string} */ sql) => {
		let s = statements.get(sql);
		if (!s) statements.set(sql, (s = db.prepare(sql)));
		return s;
	};
	function save() {
		clearTimeout(timer);
		timer = undefined;
		if (!file) return;
		// Exporting ends every prepared statement.
		statements.clear();
		const bytes = db.export();
		writeFileSync(`${file}.new`, bytes);
		renameSync(`${file}.new`, file);
	}
	function changed() {
		if (file && !timer) timer = setTimeout(save, SAVE_AFTER_MS);
	}
	function all(/** @type {string} */ sql, /** @type {any[]} */ params = []) {
		const s = prepared(sql);
		s.bind(params);
		const rows = [];
		while (s.step()) rows.push(s.getAsObject());
		s.reset();
		return rows;
	}
	return {
		all,
		/** First row, or undefined. */
		one: (/** @type {string} */ sql, /** @type {any[]} */ params = []) => all(sql, params)[0],
		run(/** @type {string} */ sql, /** @type {any[]} */ params = []) {
			prepared(sql).run(params);
			changed();
		},
		/** Everything in `work` happens, or nothing. @template T @param {() => T} work @returns {T} */
		transaction(work) {
			db.run('BEGIN');
			try {
				const result = work();
				db.run('COMMIT');
				changed();
				return result;
			} catch (error) {
				db.run('ROLLBACK');
				throw error;
			}
		},
		close() {
			save();
			db.close();
		}
	};
}
