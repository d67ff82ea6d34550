// A PostgreSQL of its own for one server: a fresh cluster on a free loopback port, from the programs that Debian installs.
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folder, freePort, runToEnd, startProcess } from './process.mjs';

/** Folder with initdb and postgres, newest version first; null = not installed. */
export function postgresBin() {
	const root = '/usr/lib/postgresql';
	if (!existsSync(root)) return null;
	const version = readdirSync(root)
		.filter((v) => existsSync(join(root, v, 'bin', 'initdb')))
		.sort((a, b) => Number(b) - Number(a))[0];
	return version ? join(root, version, 'bin') : null;
}

/** PostgreSQL refuses to run as root, so root lends it to the user "postgres" that its package makes. */
async function identity() {
	if (process.getuid?.() !== 0) return {};
	const [uid, gid] = await Promise.all([runToEnd('id', ['-u', 'postgres']), runToEnd('id', ['-g', 'postgres'])]);
	return { uid: Number(uid.output), gid: Number(gid.output) };
}

/** @returns {Promise<{ uri: string, port: number, bin: string, stop(): Promise<void> }>} an empty database "crm" */
export async function startPostgres(name) {
	const bin = postgresBin();
	if (!bin) throw new Error('PostgreSQL is not installed');
	const who = await identity();
	const data = join(folder('postgres'), name);
	rmSync(data, { recursive: true, force: true });
	mkdirSync(data);
	if (who.uid !== undefined) chownSync(data, who.uid, who.gid);
	const made = await runToEnd(
		join(bin, 'initdb'),
		['-D', data, '-U', 'crm', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'],
		{ ...who, cwd: data }
	);
	if (made.code !== 0) throw new Error(`initdb failed: ${made.output}`);
	const port = await freePort();
	const server = await startProcess({
		name: 'PostgreSQL',
		command: join(bin, 'postgres'),
		...who,
		cwd: data,
		signal: 'SIGINT',
		args: ['-D', data, '-p', String(port), '-k', data, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
		ready: async () => (await runToEnd(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)])).code === 0
	});
	const created = await runToEnd('psql', [
		'-h',
		'127.0.0.1',
		'-p',
		String(port),
		'-U',
		'crm',
		'-d',
		'postgres',
		'-c',
		'create database crm'
	]);
	if (created.code !== 0) throw new Error(`no database: ${created.output}`);
	return { uri: `postgres://crm@127.0.0.1:${port}/crm`, port, bin, stop: server.stop };
}
