// Tryton from Debian's packages, on SQLite, with a module of two dozen lines that gives parties a score and a tier.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, folder, freePort, runToEnd, startProcess } from './process.mjs';

const PASSWORD = 'crm-test-password';
const PYTHON = '/usr/bin/python3';
const there = () => existsSync('/usr/bin/trytond') && existsSync('/usr/lib/python3/dist-packages/trytond/modules/party');

/** @param {(line: string) => void} say @returns {Promise<string>} why it can't be had, or '' */
export async function install(say) {
	if (there()) return '';
	if (process.env.MUSTER_NO_INSTALL === '1') return 'it is not installed, and installing is switched off (MUSTER_NO_INSTALL)';
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
		return "it comes from Debian's packages (apt-get install tryton-server tryton-modules-party), which only root may install";
	say('apt-get install tryton-server tryton-modules-party …');
	mkdirSync(CACHE, { recursive: true });
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const { output } = await runToEnd(
		'apt-get',
		['-q', '-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends', 'tryton-server', 'tryton-modules-party'],
		{ env, timeoutMs: 300_000 }
	);
	return there() ? '' : `apt-get failed: ${output.trim().split('\n').slice(-2).join(' ')}`;
}

export const version = async () => (await runToEnd(PYTHON, ['-c', 'import trytond; print(trytond.__version__)'])).output.trim();

/** A module as an administrator would write one; its rule refuses some names, so that there is something to refuse. */
function writeModule(site) {
	const module = join(site, 'trytond', 'modules', 'party_lead');
	mkdirSync(module, { recursive: true });
	writeFileSync(join(module, 'tryton.cfg'), '[tryton]\nversion=6.0.0\ndepends:\n    party\nxml:\n');
	writeFileSync(
		join(module, '__init__.py'),
		"from trytond.pool import Pool\nfrom . import party\n\n\ndef register():\n    Pool.register(party.Party, module='party_lead', type_='model')\n"
	);
	writeFileSync(
		join(module, 'party.py'),
		`from trytond.exceptions import UserError
from trytond.model import fields
from trytond.pool import PoolMeta


class Party(metaclass=PoolMeta):
    __name__ = 'party.party'
    lead_score = fields.Integer('Lead Score')
    lead_tier = fields.Char('Lead Tier')
    lead_factors = fields.Char('Lead Factors')
    remark = fields.Char('Remark')

    @classmethod
    def validate(cls, parties):
        super().validate(parties)
        for party in parties:
            if 'Refused' in (party.name or ''):
                raise UserError('This name is refused: ' + party.name)
`
	);
	const info = join(site, 'party_lead-6.0.0.egg-info');
	mkdirSync(info, { recursive: true });
	writeFileSync(join(info, 'PKG-INFO'), 'Metadata-Version: 1.0\nName: party-lead\nVersion: 6.0.0\n');
	writeFileSync(join(info, 'entry_points.txt'), '[trytond.modules]\nparty_lead = trytond.modules.party_lead\n');
}

/**
 * @param {{ origins: string[], databases: string[] }} plan origins that a browser may call from
 * @returns {Promise<{ url: string, user: string, key: string, rpc(database: string, method: string, ...params: unknown[]): Promise<any>,
 *   stop(): Promise<void> }>}
 */
export async function start({ origins, databases }) {
	const home = folder('tryton');
	const site = folder('tryton', 'site');
	const data = folder('tryton', 'data');
	const made = folder('tryton', 'made');
	writeModule(site);
	const port = await freePort();
	const conf = join(home, 'trytond.conf');
	const lines = (path) =>
		`[database]\nuri = sqlite://\npath = ${path}\n[web]\nlisten = 127.0.0.1:${port}\ncors =\n${origins.map((o) => `    ${o}\n`).join('')}`;
	const env = { PYTHONPATH: site, TRYTONPASSFILE: join(home, 'password') };
	writeFileSync(env.TRYTONPASSFILE, `${PASSWORD}\n`);
	const template = join(made, `${await version()}.sqlite`);
	if (!existsSync(template)) {
		writeFileSync(conf, lines(made));
		const fresh = join(made, 'fresh.sqlite');
		rmSync(fresh, { force: true });
		writeFileSync(fresh, '');
		const { code, output } = await runToEnd(
			PYTHON,
			[
				'/usr/bin/trytond-admin',
				'-c',
				conf,
				'-d',
				'fresh',
				'-u',
				'party',
				'party_lead',
				'--activate-dependencies',
				'--email',
				'admin@example.com',
				'-p'
			],
			{ cwd: home, env, timeoutMs: 180_000 }
		);
		if (code !== 0) throw new Error(`trytond-admin failed: ${output.slice(-1500)}`);
		copyFileSync(fresh, template);
	}
	for (const name of databases) copyFileSync(template, join(data, `${name}.sqlite`));
	writeFileSync(conf, lines(data));
	const url = `http://127.0.0.1:${port}`;
	const post = async (path, body, headers = {}) => {
		const answer = await fetch(url + path, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', ...headers },
			body: JSON.stringify(body)
		});
		return { status: answer.status, body: JSON.parse((await answer.text()) || 'null') };
	};
	const server = await startProcess({
		name: 'Tryton',
		command: PYTHON,
		args: ['/usr/bin/trytond', '-c', conf],
		cwd: home,
		env,
		ready: async () => (await post('/', { id: 0, method: 'common.server.version', params: [] })).status === 200
	});
	const sessions = new Map();
	async function rpc(database, method, ...params) {
		if (!sessions.has(database)) {
			const { body } = await post(`/${database}/`, { id: 0, method: 'common.db.login', params: ['admin', { password: PASSWORD }, 'en'] });
			sessions.set(database, `Session ${Buffer.from(`admin:${body.result[0]}:${body.result[1]}`).toString('base64')}`);
		}
		const { body } = await post(`/${database}/`, { id: 1, method, params: [...params, {}] }, { Authorization: sessions.get(database) });
		return body.error ? body : body.result;
	}
	return { url, user: 'admin', key: PASSWORD, rpc, stop: server.stop };
}
