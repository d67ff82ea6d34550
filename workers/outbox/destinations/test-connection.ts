import type { ConnectionCheck } from '#domain/delivery';
import type { Problem } from '#domain/result';
import { isLocalNetwork, isLoopback } from '../../connectors/address';
import { readDestination } from '../../store/destinations';
import { readSettings } from '../../store/settings';
import { callContext, connectorOf, isShut, targetOf } from './destination-target';
import type { Env } from '../env';
import { namesToFind } from './field-mapping';
import { hiddenOrigin, openAddress } from './secret-address';
import { renew } from './sign-in';

const STEPS = ['online', 'reachable', 'cors', 'authorised', 'fields'] as const;

/** PUSH-6: the steps in order, each reported as it is known; what can't be known after a failed step is skipped. Sends no contact. */
export async function testConnection(env: Env, id: string, onCheck: (c: ConnectionCheck) => void): Promise<ConnectionCheck[]> {
	const checks: ConnectionCheck[] = [];
	const report = (c: ConnectionCheck): void => {
		checks.push(c);
		onCheck(c);
	};
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
		report({ step: 'reachable', state: 'fail', detail: { code: await whyUnreachable(env, hostname), params: { host } } });
		return rest();
	}
	report({ step: 'reachable', state: 'pass', detail: null });
	const shut = (await isShut(db, destination))
		? 'deliveryLocked'
		: hiddenOrigin(destination) !== null && (await openAddress(db, destination)) === null
			? 'deliveryAddressMissing'
			: null;
	if (shut !== null) {
		report({ step: 'cors', state: 'skipped', detail: null });
		report({ step: 'authorised', state: 'fail', detail: { code: shut, params: { host } } });
		return rest();
	}
	let renewed = await renew(env, db, destination);
	const remedy = connector.ok && connector.value.kind === 'network' ? connector.value.corsRemedy : undefined;
	const relayed = Boolean(destination.settings.relayUrl);
	const { customFields } = await readSettings(db);
	const asked = async (told: (c: ConnectionCheck) => void): Promise<void> =>
		target.check(namesToFind(destination, customFields), await callContext(env, db, destination), told);
	const say = (c: ConnectionCheck): void => {
		const { detail } = c;
		if (detail === null) report(c);
		else if (c.state === 'fail' && CORS.has(detail.code) && relayed) report({ ...c, detail: { code: 'testRelayCors', params: { host } } });
		// The connector knows the very place where its system wants it said.
		else if (c.state === 'fail' && detail.code === 'deliveryCors' && remedy)
			report({ ...c, detail: { code: 'serviceCors', params: { host, remedy } } });
		else if (c.state === 'fail' && c.step === 'authorised' && !renewed.ok) report({ ...c, detail: renewed.problem });
		else report({ ...c, detail: asTested(detail) });
	};
	/** What is said of a token that was refused, until a new one was tried: that of a device whose clock is behind seems to last. */
	const held: ConnectionCheck[] = [];
	await asked((c) => (held.length > 0 || c.detail?.code === 'deliveryUnauthorised' ? void held.push(c) : say(c)));
	const isLasting = held.length > 0 && renewed.ok;
	if (isLasting) renewed = await renew(env, db, destination, true);
	if (isLasting && renewed.ok && renewed.value) await asked((c) => (c.step === held[0]!.step || c.step === 'fields' ? say(c) : undefined));
	else held.forEach(say);
	return checks;
}

const CORS = new Set(['deliveryCors', 'serviceCors']);

/** What is said otherwise here than of a delivery: no contact waits, and nothing is tried again by itself. */
const TESTED: Readonly<Record<string, string>> = {
	deliveryRateLimited: 'testRateLimited',
	deliveryServerError: 'testServerError',
	deliveryRefused: 'testRefused',
	// No contact was sent: it is no contact that is too large.
	deliveryTooLarge: 'testRefused',
	deliveryTimeout: 'testTimeout',
	deliveryWrongAddress: 'testWrongAddress',
	deliveryUnauthorised: 'testUnauthorised',
	deliveryForbidden: 'testForbidden',
	deliveryAnswerShape: 'testAnswerShape',
	deliveryAnswerPage: 'testAnswerPage',
	deliveryRedirected: 'testRedirected'
};
const asTested = (detail: Problem): Problem => ({ ...detail, code: TESTED[detail.code] ?? detail.code });

/** Names that browsers gave the permission: first one for all, later one for this device and one for its network. */
const LOCAL_PERMISSIONS = ['local-network-access', 'local-network', 'loopback-network'];

/** Nothing answered: nobody is there, or the browser keeps this app from the local network. */
async function whyUnreachable(env: Env, hostname: string): Promise<string> {
	const plain = isLoopback(hostname) ? 'deliveryUnreachableHere' : 'deliveryUnreachable';
	if (!isLocalNetwork(hostname)) return plain;
	const states = await Promise.all(
		LOCAL_PERMISSIONS.filter((n) => n !== (isLoopback(hostname) ? 'local-network' : 'loopback-network')).map((n) => env.permission(n))
	);
	if (states.includes('denied')) return 'deliveryLocalNetworkDenied';
	return states.includes('prompt') && !(env.origin !== null && isLoopback(new URL(env.origin).hostname))
		? 'deliveryLocalNetworkAsk'
		: plain;
}
