import { fileURLToPath } from 'node:url';
import { serveApp } from '../../scripts/serve.mjs';
import { sandboxDestination, startSandboxCrm } from '../../tools/sandbox-crm/index.mjs';

export const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** A contact as the sandbox CRM holds it. */
export type CrmContact = Record<string, unknown> & { email: string };
export type Fault = { mode: string; count?: number; retryAfterSeconds?: number };

/** The sandbox CRM, and what tests ask of it. */
export class Crm {
	readonly #server: { url: string; stop(): Promise<unknown> };
	constructor(server: { url: string; stop(): Promise<unknown> }) {
		this.#server = server;
	}
	get url(): string {
		return this.#server.url;
	}
	async contacts(): Promise<CrmContact[]> {
		const body = (await (await fetch(`${this.url}/api/contacts?limit=1000`)).json()) as { contacts: CrmContact[] };
		return body.contacts;
	}
	async count(): Promise<number> {
		return ((await (await fetch(`${this.url}/api/contacts/count`)).json()) as { count: number }).count;
	}
	async fault(fault: Fault): Promise<void> {
		await fetch(`${this.url}/api/faults`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fault) });
	}
	async clear(): Promise<void> {
		await this.fault({ mode: 'none', count: 0 });
		await fetch(`${this.url}/api/contacts`, { method: 'DELETE' });
	}
	stop(): Promise<unknown> {
		return this.#server.stop();
	}
}

/**
 * The built app and a sandbox CRM of its own on free loopback ports, the CRM preconfigured as in `npm start`.
 * @param dir another folder than the build
 */
export async function startServers(dir = BUILD): Promise<{ url: string; crm: Crm; stop(): Promise<void> }> {
	const crm = new Crm(await startSandboxCrm({ port: 0, host: '127.0.0.1' }));
	const app = await serveApp({ dir, port: 0, config: { destinations: [sandboxDestination(crm.url)] } });
	return {
		url: app.url,
		crm,
		stop: async () => {
			await Promise.all([app.stop(), crm.stop()]);
		}
	};
}
