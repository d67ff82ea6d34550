// npm start: builds when needed, then serves the app and a sandbox CRM on this machine only, until Ctrl-C.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sandboxDestination, startSandboxCrm } from '../tools/sandbox-crm/index.mjs';
import { buildApp } from './build.mjs';
import { onFreePort } from './ports.mjs';
import { serveApp } from './serve.mjs';

const host = '127.0.0.1';
// MUSTER_PORT, MUSTER_CRM_PORT and MUSTER_DATA change where things are; without them: 4173, 4174, .tmp/ of the project.
const data = process.env.MUSTER_DATA ?? fileURLToPath(new URL('../.tmp', import.meta.url));
mkdirSync(data, { recursive: true });

const built = await buildApp({ echo: true });
if (built.code !== 0) {
	console.error('The app could not be built; what went wrong is above.');
	process.exit(1);
}
if (built.ms > 0) console.log(`Built in ${(built.ms / 1000).toFixed(1)} s.`);

const crm = await onFreePort(Number(process.env.MUSTER_CRM_PORT) || 4174, (port) =>
	startSandboxCrm({ port, host, file: join(data, 'sandbox-crm.sqlite') })
);
const app = await onFreePort(Number(process.env.MUSTER_PORT) || 4173, (port) =>
	serveApp({
		dir: fileURLToPath(new URL('../build', import.meta.url)),
		port,
		host,
		config: { destinations: [sandboxDestination(crm.url)] }
	})
);

console.log(
	`\n  Muster       ${app.url}\n  Sandbox CRM  ${crm.url}\n\n  Both answer on this machine only. Ctrl-C stops them; the sandbox keeps what it was sent.\n`
);

let stopping = false;
async function stop() {
	if (stopping) process.exit(1);
	stopping = true;
	await Promise.allSettled([app.stop(), crm.stop()]);
	process.exit(0);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
