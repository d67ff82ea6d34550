import { readFileSync, readdirSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveApp } from '../../scripts/serve.mjs';
import { sandboxDestination, startSandboxCrm } from '../../tools/sandbox-crm/index.mjs';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
const own = (name) => readFileSync(fileURLToPath(new URL(`./page/${name}`, import.meta.url)), 'utf8');
const PAGE = '<!doctype html><meta charset="utf-8"><title>Fault campaign</title><script type="module" src="/faults/rig.mjs"></script>';

/** Page, scripts and wrapped workers of the campaign, by path. */
function files(dir, times, clock) {
	const comlink = join(createRequire(import.meta.url).resolve('comlink'), '../../esm/comlink.mjs');
	const answers = new Map([
		['/faults/', ['text/html', PAGE]],
		['/faults/gate.mjs', ['text/javascript', own('gate.mjs')]],
		['/faults/rig.mjs', ['text/javascript', own('rig.mjs')]],
		['/faults/snapshot.mjs', ['text/javascript', own('snapshot.mjs')]],
		['/faults/times.mjs', ['text/javascript', own('times.mjs')]],
		['/faults/clock.mjs', ['text/javascript', own('clock.mjs')]],
		['/faults/old-store.mjs', ['text/javascript', own('old-store.mjs')]],
		['/faults/comlink.mjs', ['text/javascript', readFileSync(comlink, 'utf8')]]
	]);
	for (const file of readdirSync(join(dir, '_app/immutable/workers'))) {
		const name = /^(pipeline|query|delivery|lists)\.worker-.*\.js$/.exec(file)?.[1];
		if (times && name)
			answers.set(`/_app/immutable/workers/${file}`, [
				'text/javascript',
				`import '/faults/times.mjs';\n${readFileSync(join(dir, '_app/immutable/workers', file), 'utf8')}`
			]);
		if (clock && name === 'delivery')
			answers.set(`/_app/immutable/workers/${file}`, [
				'text/javascript',
				`import '/faults/clock.mjs';\n${readFileSync(join(dir, '_app/immutable/workers', file), 'utf8')}`
			]);
		if (file.startsWith('rows.worker-'))
			answers.set('/faults/rows.mjs', ['text/javascript', `import '/_app/immutable/workers/${file}';\n`]);
		if (name)
			answers.set(`/faults/${name}.mjs`, ['text/javascript', `import '/faults/gate.mjs';\nimport '/_app/immutable/workers/${file}';\n`]);
	}
	return answers;
}

/**
 * The built app with the campaign's own page beside it on one origin (so that both see one store), and a sandbox CRM.
 * `onStop` hears that a gate was reached; the worker stands still until the third argument is called, or its browser is ended. Without a service worker: each load is the server's.
 * @param {{ dir?: string, times?: boolean, clock?: boolean }} [options] times = the app's pipeline notes when its transactions begin and
 *   end (page/times.mjs);
 * clock = the sender's time goes fast and can be set (page/clock.mjs), and no destination is there to begin with
 */
export async function startFront({ dir = BUILD, times = false, clock = false } = {}) {
	const crm = await startSandboxCrm({ port: 0 });
	const app = await serveApp({ dir, config: { destinations: clock ? [] : [sandboxDestination(crm.url)] } });
	const answers = files(dir, times, clock);
	const front = { url: '', crm: crmClient(crm.url), onStop: (_run, _moment, _goOn) => {}, stop: async () => {} };
	const server = createServer((req, res) => {
		const url = new URL(req.url ?? '/', 'http://host');
		if (url.pathname === '/faults/stop')
			return front.onStop(url.searchParams.get('run'), url.searchParams.get('moment'), () => void res.writeHead(204).end());
		if (url.pathname === '/service-worker.js') return void res.writeHead(404).end();
		const found = answers.get(url.pathname);
		if (found)
			return void res.writeHead(200, { 'Content-Type': `${found[0]}; charset=utf-8`, 'Cache-Control': 'max-age=600' }).end(found[1]);
		const through = ask(
			{ port: app.port, host: '127.0.0.1', path: req.url, method: req.method, headers: { ...req.headers, host: `127.0.0.1:${app.port}` } },
			(answer) => {
				res.writeHead(answer.statusCode ?? 502, answer.headers);
				answer.pipe(res);
			}
		);
		through.on('error', () => res.destroy());
		req.pipe(through);
	});
	await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
	front.url = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
	front.stop = async () => {
		server.closeAllConnections();
		await new Promise((done) => server.close(() => done(undefined)));
		await Promise.all([app.stop(), crm.stop()]);
	};
	return front;
}

function crmClient(url) {
	const json = { 'Content-Type': 'application/json' };
	return {
		url,
		fault: (body) => fetch(`${url}/api/faults`, { method: 'POST', headers: json, body: JSON.stringify(body) }),
		async clear() {
			await this.fault({ mode: 'none', count: 0 });
			await fetch(`${url}/api/contacts`, { method: 'DELETE' });
		},
		async contacts() {
			return (await (await fetch(`${url}/api/contacts?limit=5000`)).json()).contacts;
		}
	};
}
