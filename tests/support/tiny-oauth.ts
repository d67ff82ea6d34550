import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A sign-in server on loopback: code with PKCE for public clients, refresh tokens that work once. It checks what it must
 * (redirect address, verifier) and refuses anything else. `grants` = tokens given out, newest last. `quotes` = its
 * refusals repeat what it was shown. `mood.denies` = whoever signs in says no; `mood.spent` = every code was used before.
 * `returns` = addresses that it led back to.
 */
export async function startTinyOauth(options: { lifeSeconds?: number; quotes?: boolean; denies?: boolean } = {}): Promise<{
	url: string;
	grants: string[];
	returns: string[];
	mood: { denies: boolean; spent: boolean };
	revoke(): void;
	stop(): Promise<void>;
}> {
	const codes = new Map<string, { challenge: string; redirect: string }>();
	const grants: string[] = [];
	const returns: string[] = [];
	const mood = { denies: options.denies ?? false, spent: false };
	let refresh = '';
	let n = 0;
	const server = createServer(async (req, res) => {
		const url = new URL(req.url ?? '/', 'http://x');
		const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
		if (req.method === 'OPTIONS') return void res.writeHead(204, cors).end();
		const json = (status: number, body: unknown): void =>
			void res.writeHead(status, { ...cors, 'Content-Type': 'application/json' }).end(JSON.stringify(body));
		if (url.pathname === '/services/oauth2/authorize') {
			const code = `code-${++n}-of-them`;
			codes.set(code, { challenge: url.searchParams.get('code_challenge') ?? '', redirect: url.searchParams.get('redirect_uri') ?? '' });
			const back = new URL(url.searchParams.get('redirect_uri') ?? '');
			if (mood.denies) back.searchParams.set('error', 'access_denied');
			else back.searchParams.set('code', code);
			back.searchParams.set('state', url.searchParams.get('state') ?? '');
			returns.push(back.href);
			return void res.writeHead(302, { Location: back.href }).end();
		}
		if (url.pathname !== '/services/oauth2/token') return json(404, {});
		let text = '';
		for await (const part of req) text += String(part);
		const form = new URLSearchParams(text);
		if (form.get('grant_type') === 'authorization_code') {
			const known = codes.get(form.get('code') ?? '');
			codes.delete(form.get('code') ?? '');
			if (mood.spent) return json(400, { error: 'invalid_grant', error_description: 'Code used before' });
			const verifier = createHash('sha256')
				.update(form.get('code_verifier') ?? '')
				.digest('base64url');
			if (!known || known.challenge !== verifier || known.redirect !== form.get('redirect_uri'))
				return json(400, {
					error: 'invalid_grant',
					error_description: options.quotes ? `Wrong code ${form.get('code')} with ${form.get('code_verifier')}` : 'Wrong code'
				});
		} else if (form.get('refresh_token') !== refresh || refresh === '')
			return json(400, { error: 'invalid_grant', error_description: 'expired' });
		grants.push(`access-${++n}`);
		refresh = `refresh-${n}`;
		json(200, { access_token: grants.at(-1), refresh_token: refresh, token_type: 'Bearer', expires_in: options.lifeSeconds ?? 3600 });
	});
	await new Promise<void>((ready) => {
		server.listen(0, '127.0.0.1', ready);
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		grants,
		returns,
		mood,
		revoke: () => {
			refresh = '';
		},
		stop: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
