import type { ConnectionCheck } from '#domain/delivery';
import { isLoopback } from '../connectors/address';
import { readDestination } from '../store/destinations';
import { connectorOf, customFieldNames, secretOf, targetOf } from './destination-target';
import type { Env } from './env';

const STEPS = ['online', 'reachable', 'cors', 'authorised', 'fields'] as const;

/** PUSH-6: the steps in order, each reported as it is known; what can't be known after a failed step is skipped. Sends no contact. */
export async function testConnection(env: Env, id: string, onCheck: (c: ConnectionCheck) => void): Promise<ConnectionCheck[]> {
	const checks: ConnectionCheck[] = [];
	const report = (c: ConnectionCheck): void => { checks.push(c); onCheck(c); };
	const rest = (detail: ConnectionCheck['detail'] = null): ConnectionCheck[] => {
		for (const step of STEPS.slice(checks.length)) report({ step, state: 'skipped', detail });
		return checks;
	};
	const db = await env.store();
	const destination = await readDestination(db, id);
	if (!destination) return rest({ code: 'deliveryDestinationGone', params: {} });
	const connector = connectorOf(destination);
	if (connector.ok && connector.value.kind === 'file') return rest({ code: 'deliveryFileNeedsNoSending', params: {} });
	const opened = targetOf(destination);
	if (!opened.ok) {
		report({ step: 'online', state: 'fail', detail: opened.problem });
		return rest();
	}
	const target = opened.value;
	const { host, hostname } = new URL(target.url);
	if (!env.online() && !isLoopback(hostname)) {
		report({ step: 'online', state: 'fail', detail: { code: 'deliveryOffline', params: {} } });
		return rest();
	}
	report({ step: 'online', state: 'pass', detail: null });
	if (!(await env.http.probe(target.url))) {
		report({ step: 'reachable', state: 'fail', detail: { code: isLoopback(hostname) ? 'deliveryUnreachableHere' : 'deliveryUnreachable', params: { host } } });
		return rest();
	}
	report({ step: 'reachable', state: 'pass', detail: null });
	await target.check(customFieldNames(destination), { http: env.http, secret: await secretOf(db, destination), now: env.now() }, report);
	return checks;
}
