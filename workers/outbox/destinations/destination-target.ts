import type { Destination } from '#domain/delivery';
import { fail, ok, type Result } from '#domain/result';
import type { CallContext, Connector, SavedSecret, Target } from '../../connectors/connector';
import { connectors } from '../../connectors/index';
import type { Store } from '../../store/engine/open';
import { isLocked, openSecret } from '../../store/sealing/vault';
import type { Env } from '../env';
import { nameOf } from './properties';
import { redacting } from '../afterwards/redacting';
import { addressId, openAddress, revealing, tellingParts } from './secret-address';

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

/**
 * The address of the system itself, whatever relay leads there; '' where there is none. What was written at one address is not at another.
 */
export function placeOf(d: Pick<Destination, 'connector' | 'settings'>): string {
	const direct = targetOf({ connector: d.connector, settings: { ...d.settings, relayUrl: '' } });
	const target = direct.ok ? direct : targetOf(d);
	return target.ok ? target.value.url : '';
}

/** True where a destination was set up anew meanwhile: what a server said to the settings of before holds no more. */
export const isOtherPlace = (now: Destination, before: Destination): boolean =>
	now.connector !== before.connector || JSON.stringify(now.settings) !== JSON.stringify(before.settings);

/** True for a destination that knows a contact again by its email, and so takes one with another email for somebody else. */
export function isKnownByEmail(d: Destination): boolean {
	const connector = connectors.get(d.connector);
	if (!connector || connector.kind !== 'network' || connector.oneWay || connector.upsertKey === 'externalId') return false;
	const target = targetOf(d);
	if (!target.ok || target.value.byOwnId === true) return false;
	const { keyField } = target.value;
	return keyField === undefined || keyField === nameOf('email', d, defaultsOf(d));
}

/** The saved secret with the origin it was saved for (PUSH-5); null when none is saved or it can't be opened. */
export async function secretOf(db: Store, d: Pick<Destination, 'secretId' | 'secretOrigin'>): Promise<SavedSecret | null> {
	if (d.secretId === null || d.secretOrigin === null) return null;
	const value = await openSecret(db, d.secretId, d.secretOrigin);
	return value === null ? null : { value, origin: d.secretOrigin };
}

/** Names of the custom fields that a delivery fills. */
export const customFieldNames = (d: Destination): string[] => [d.scoreField, d.tierField, ...(d.factorsField ? [d.factorsField] : [])];

/** Names that the connector gives our fields; undefined for those that take our own ids. */
export function defaultsOf(d: Pick<Destination, 'connector' | 'settings'>): Readonly<Record<string, string>> | undefined {
	const connector = connectors.get(d.connector);
	return connector?.kind === 'network' ? (connector.defaultFieldsOf?.(d.settings) ?? connector.defaultFields) : undefined;
}

/** What a call outside a delivery works with. */
export async function callContext(env: Env, db: Store, d: Destination): Promise<CallContext> {
	const [secret, address] = await Promise.all([secretOf(db, d), openAddress(db, d)]);
	const http = redacting(revealing(env.http, address), [secret?.value, ...(address === null ? [] : tellingParts(address))]);
	return { http, secret, now: env.now(), sleep: (ms) => env.sleep(ms, new AbortController().signal) };
}

/** True while a passphrase stands before what this destination needs to be talked to. */
export async function isShut(db: Store, d: Pick<Destination, 'id' | 'secretId'>): Promise<boolean> {
	return (d.secretId !== null && (await isLocked(db, d.secretId))) || isLocked(db, addressId(d.id));
}
