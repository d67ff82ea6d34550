import type { Destination } from '#domain/delivery';
import { fail, ok, type Result } from '#domain/result';
import type { Connector, SavedSecret, Target } from '../connectors/connector';
import { connectors } from '../connectors/index';
import type { Store } from '../store/open';
import { openSecret } from '../store/vault';

/** The connector of a destination, or deliveryConnectorUnknown. */
export function connectorOf(d: Pick<Destination, 'connector'>): Result<Connector> {
	const found = connectors.get(d.connector);
	return found ? ok(found) : fail('deliveryConnectorUnknown', { connector: d.connector });
}

/** A network destination ready to be talked to. */
export function targetOf(d: Pick<Destination, 'connector' | 'settings'>): Result<Target> {
	const connector = connectorOf(d);
	if (!connector.ok) return connector;
	return connector.value.kind === 'network' ? connector.value.open(d.settings) : fail('deliveryFileNeedsNoSending');
}

/** The saved secret with the origin it was saved for (PUSH-5); null when none is saved or it can't be opened. */
export async function secretOf(db: Store, d: Pick<Destination, 'secretId' | 'secretOrigin'>): Promise<SavedSecret | null> {
	if (d.secretId === null || d.secretOrigin === null) return null;
	const value = await openSecret(db, d.secretId, d.secretOrigin);
	return value === null ? null : { value, origin: d.secretOrigin };
}

/** Names of the custom fields that a delivery fills. */
export const customFieldNames = (d: Destination): string[] => [d.scoreField, d.tierField, ...(d.factorsField ? [d.factorsField] : [])];
