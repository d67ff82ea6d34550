import * as duckdb from '@duckdb/duckdb-wasm';
import mvp from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import eh from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/** The four named match types as SQL: same email with and without the same name, same phone, same name and company. */
const MATCH = `
	SELECT count(*) FROM (
		SELECT a.id, b.id FROM c a JOIN c b ON a.email = b.email AND a.id < b.id WHERE a.email <> ''
		UNION ALL SELECT a.id, b.id FROM c a JOIN c b ON a.phone = b.phone AND a.id < b.id WHERE a.phone <> '' AND a.email <> b.email
		UNION ALL SELECT a.id, b.id FROM c a JOIN c b ON a.name = b.name AND a.company = b.company AND a.id < b.id
			WHERE a.name <> '' AND a.company <> '' AND a.email <> b.email AND a.phone <> b.phone
	)`;

const input = Object.assign(document.createElement('input'), { type: 'file' });
document.getElementById('root').append(input);
input.addEventListener('change', async () => {
	const from = performance.now();
	const bundle = await duckdb.selectBundle({
		mvp: { mainModule: mvp, mainWorker: mvpWorker },
		eh: { mainModule: eh, mainWorker: ehWorker }
	});
	const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(bundle.mainWorker));
	await db.instantiate(bundle.mainModule, bundle.pthreadWorker);
	const startMs = performance.now() - from;
	const conn = await db.connect();
	await db.registerFileHandle('list.csv', input.files[0], duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
	await conn.query(
		`CREATE TABLE raw AS SELECT *, row_number() OVER () AS id FROM read_csv('list.csv', header = true, all_varchar = true, ignore_errors = true)`
	);
	await conn.query(`CREATE TABLE c AS SELECT id, lower(trim(coalesce("Email", ''))) AS email, regexp_replace(coalesce("Phone", ''), '[^0-9]', '', 'g') AS phone,
		lower(trim(coalesce("First Name", '') || ' ' || coalesce("Last Name", ''))) AS name, lower(trim(coalesce("Company", ''))) AS company FROM raw`);
	const pairs = Number((await conn.query(MATCH)).getChildAt(0).get(0));
	const rows = Number((await conn.query('SELECT count(*) FROM raw')).getChildAt(0).get(0));
	// Its own store in the browser is in memory, and its Parquet writer is fetched from another host: writing = a CSV file.
	await conn.query(`COPY raw TO 'out.csv' (FORMAT csv, HEADER true)`);
	const bytes = (await db.copyFileToBuffer('out.csv')).length;
	globalThis.peer = { ms: performance.now() - from, startMs, rows, pairs, bytes };
});
