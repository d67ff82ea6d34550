// Node-RED with flows that behave as automation systems do.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmInstall } from './npm.mjs';
import { folder, freePort, startProcess } from './process.mjs';

export const VERSION = '4.1.8';

/** @param {(line: string) => void} say @returns {Promise<string>} why it can't be had, or '' */
export const install = (say) => npmInstall({ name: 'node-red', packages: { 'node-red': VERSION }, minutes: 6 }, say);

/** Keeps contacts by email and counts each writing; answers contact by contact when asked to. */
const KEEP = `
const held = global.get('held') || {};
const list = typeof msg.payload === 'string' && msg.kind === 'text' ? JSON.parse(msg.payload) : msg.payload.records || (Array.isArray(msg.payload) ? msg.payload : [msg.payload]);
const results = list.filter((r) => r.email).map((r) => {
	if (msg.verdicts && !r.jobTitle) return { externalId: r.externalId, status: 'rejected', message: 'jobTitle is required', field: 'jobTitle' };
	const key = msg.kind + ' ' + r.email;
	const before = held[key];
	held[key] = { ...(before || { id: 'n' + Object.keys(held).length, writes: 0 }), ...r };
	held[key].writes++;
	return { externalId: r.externalId, status: before ? 'updated' : 'created', id: held[key].id };
});
global.set('held', held);
msg.payload = msg.verdicts ? { results } : { ok: true };
`;
const READ = {
	json: '',
	form: '',
	text: 'msg.payload = String(msg.payload);',
	ndjson: "msg.payload = { records: String(msg.payload).trim().split('\\n').map((l) => JSON.parse(l)) };",
	csv: "const [head, ...lines] = String(msg.payload).trim().split('\\r\\n').map((l) => l.split(',').map((c) => c.replace(/^\"|\"$/g, ''))); msg.payload = { records: lines.map((l) => Object.fromEntries(l.map((c, i) => [head[i], c]))) };"
};
/** Two requests of three are told to come back. */
const LIMIT =
	"const n = (flow.get('n') || 0) + 1; flow.set('n', n); if (n % 3 !== 0) { msg.statusCode = 429; msg.headers = { 'Retry-After': '1' }; msg.payload = { message: 'slow down' }; return [null, msg]; } return [msg, null];";
/** The usual semantics of an idempotency key: the first answer is kept and said again; the same key with another body is an error. */
const IDEMPOTENT =
	"const seen = flow.get('seen') || {}; const key = msg.req.headers['idempotency-key']; const body = JSON.stringify(msg.payload); if (!key) { msg.statusCode = 400; msg.payload = { message: 'Idempotency-Key is missing' }; return [null, msg]; } if (seen[key] && seen[key] !== body) { msg.statusCode = 422; msg.payload = { message: 'the key was used with another body' }; return [null, msg]; } if (seen[key]) { msg.payload = { ok: true }; return [null, msg]; } seen[key] = body; flow.set('seen', seen); return [msg, null];";

function flows() {
	const nodes = [{ id: 'tab', type: 'tab', label: 'crm' }];
	const add = (node) => nodes.push({ z: 'tab', x: 100, y: 100, ...node });
	const fn = (id, func, wires) =>
		add({
			id,
			type: 'function',
			name: id,
			func,
			outputs: wires.length,
			timeout: 0,
			noerr: 0,
			initialize: '',
			finalize: '',
			libs: [],
			wires
		});
	const entry = (path, kind, { verdicts = false, gate = '' } = {}) => {
		const id = path.replaceAll('/', '-');
		add({ id: `in${id}`, type: 'http in', url: path, method: 'post', upload: false, wires: [[`fn${id}`]] });
		const prepare = `${READ[kind]} msg.kind = '${kind}'; msg.verdicts = ${verdicts};`;
		if (gate) {
			fn(`fn${id}`, gate, [[`do${id}`], [`out${id}`]]);
			fn(`do${id}`, `${prepare}${KEEP}return msg;`, [[`out${id}`]]);
		} else fn(`fn${id}`, `${prepare}${KEEP}return msg;`, [[`out${id}`]]);
		add({ id: `out${id}`, type: 'http response', statusCode: '', headers: {}, wires: [] });
	};
	entry('/plain', 'json');
	entry('/verdicts', 'json', { verdicts: true });
	entry('/ndjson', 'ndjson', { verdicts: true });
	entry('/csv', 'csv', { verdicts: true });
	entry('/form', 'form');
	entry('/text', 'text');
	entry('/limited', 'json', { verdicts: true, gate: LIMIT });
	entry('/idempotent', 'json', { gate: IDEMPOTENT });
	add({ id: 'in-held', type: 'http in', url: '/held', method: 'get', wires: [['fn-held']] });
	fn(
		'fn-held',
		"msg.payload = Object.entries(global.get('held') || {}).map(([key, c]) => ({ kind: key.split(' ')[0], ...c })); return msg;",
		[['out-held']]
	);
	add({ id: 'out-held', type: 'http response', statusCode: '', headers: {}, wires: [] });
	add({ id: 'in-clear', type: 'http in', url: '/clear', method: 'post', wires: [['fn-clear']] });
	fn('fn-clear', "global.set('held', {}); flow.set('seen', {}); return msg;", [['out-held']]);
	return nodes;
}

/** @returns {Promise<{ url: string, held(): Promise<any[]>, clear(): Promise<void>, stop(): Promise<void> }>} */
export async function start() {
	const port = await freePort();
	const home = folder('node-red', 'home');
	writeFileSync(join(home, 'flows.json'), JSON.stringify(flows()));
	writeFileSync(
		join(home, 'settings.js'),
		`module.exports = ${JSON.stringify({
			uiPort: port,
			uiHost: '127.0.0.1',
			userDir: home,
			flowFile: 'flows.json',
			httpAdminRoot: false,
			credentialSecret: false,
			functionExternalModules: false,
			httpNodeCors: { origin: '*', methods: 'GET,PUT,POST,PATCH' },
			telemetry: { enabled: false },
			logging: { console: { level: 'warn' } }
		})};`
	);
	const url = `http://127.0.0.1:${port}`;
	const server = await startProcess({
		name: 'Node-RED',
		command: process.execPath,
		args: [join(folder('node-red'), 'node_modules/node-red/red.js'), '--settings', join(home, 'settings.js')],
		cwd: home,
		ready: async () => (await fetch(`${url}/held`)).ok
	});
	return {
		url,
		held: async () => (await fetch(`${url}/held`)).json(),
		clear: async () => {
			await fetch(`${url}/clear`, { method: 'POST' });
		},
		stop: server.stop
	};
}
