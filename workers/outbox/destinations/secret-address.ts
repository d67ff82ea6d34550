import type { Destination } from '#domain/delivery';
import { readUrl } from '#domain/basics/web-address';
import type { Connector } from '../../connectors/connector';
import type { Http } from '../../connectors/http';
import { connectors } from '../../connectors/index';
import type { Store } from '../../store/engine/open';
import { openSecret } from '../../store/sealing/vault';

/** Stands in the settings for everything behind the origin of an address that is a secret itself. */
const HIDDEN = '/***';

/** Whoever has the address of some webhooks can post to them: the setting that is kept like a token; null = the connector has none. */
export const secretAddressKey = (connector: Pick<Connector, 'settings'>): string | null =>
	connector.settings.find((f) => f.kind === 'secretUrl')?.key ?? null;

/** What is stored and shown of such an address. */
export const masked = (address: string): string => `${new URL(address).origin}${HIDDEN}`;

/** True where only the mask stands, and the address is in the vault. */
export const isMasked = (text: unknown): text is string => typeof text === 'string' && readUrl(text) !== null && text === masked(text);

/** The name under which it lies in the vault, bound to its origin. */
export const addressId = (destinationId: string): string => `address/${destinationId}`;

/** The origin that the hidden address of a destination is bound to; null = none is hidden. */
export function hiddenOrigin(d: Pick<Destination, 'connector' | 'settings'>): string | null {
	const connector = connectors.get(d.connector);
	const key = connector ? secretAddressKey(connector) : null;
	const value = key === null ? null : d.settings[key];
	return isMasked(value) ? new URL(value).origin : null;
}

/** The address in clear, for the request that is about to leave; null where none is hidden, or it can't be opened. */
export async function openAddress(db: Store, d: Pick<Destination, 'id' | 'connector' | 'settings'>): Promise<string | null> {
	const origin = hiddenOrigin(d);
	return origin === null ? null : openSecret(db, addressId(d.id), origin);
}

/** The same way out, which alone knows what stands behind the mask: connectors, receipts and screens never see it. */
export function revealing(http: Http, address: string | null): Http {
	return {
		probe: (url) => http.probe(url),
		async send(request) {
			if (!isMasked(request.url)) return http.send(request);
			if (address === null || masked(address) !== request.url)
				return {
					ok: false,
					problem: { kind: 'refused', problem: { code: 'deliveryAddressMissing', params: { host: new URL(request.url).host } } }
				};
			return http.send({ ...request, url: address });
		}
	};
}

/** The parts of an address by which a server could give it away in its answer. */
export function tellingParts(address: string): string[] {
	const { href, pathname, search, searchParams } = new URL(address);
	const words = [...pathname.split('/'), ...searchParams.values()];
	return [href, pathname + search, pathname.replace(/\/$/, ''), ...words.filter((w) => /\d/.test(w))];
}
