import type { NetworkConnector, Target } from '#workers/connectors/connector';

/** A connector opened with these settings; fails the test where it does not accept them. */
export function opened(connector: NetworkConnector, settings: Record<string, unknown>): Target {
	const found = connector.open(settings);
	if (!found.ok) throw new Error(`${found.problem.code} ${JSON.stringify(found.problem.params)}`);
	return found.value;
}
