#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { startSandboxCrm } from './index.mjs';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '4174' },
		file: { type: 'string' },
		host: { type: 'string', default: '127.0.0.1' },
		token: { type: 'string' },
		help: { type: 'boolean', short: 'h' }
	}
});

if (values.help) {
	console.log(
		'node tools/sandbox-crm/cli.mjs [--port 4174] [--file contacts.sqlite] [--token SECRET]\n\nA CRM on this device to try deliveries on. Without --file it keeps contacts in memory.'
	);
} else {
	const crm = await startSandboxCrm({
		port: Number(values.port),
		host: values.host,
		...(values.file && { file: values.file }),
		token: values.token ?? null
	});
	console.log(`Sandbox CRM: ${crm.url}`);
	const end = () => void crm.stop().then(() => process.exit(0));
	process.on('SIGINT', end);
	process.on('SIGTERM', end);
}
