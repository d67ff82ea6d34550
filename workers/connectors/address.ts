import { fail, ok, type Result } from '#domain/result';
import { readUrl } from '#domain/basics/web-address';

/** True for addresses that never leave this device: 127.0.0.0/8, ::1, localhost and its subdomains. */
export function isLoopback(host: string): boolean {
	const name = host.toLowerCase().replace(/\.$/, '');
	return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
}

/**
 * True for hosts of the own network or device by their address or name: what a browser asks a permission for before a page may reach them.
 */
export function isLocalNetwork(host: string): boolean {
	const name = host.toLowerCase();
	return (
		isLoopback(name) ||
		name.endsWith('.local') ||
		!/[.:]/.test(name) ||
		/^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)/.test(name) ||
		/^\[f[cd]/.test(name) ||
		name.startsWith('[fe80')
	);
}

/**
 * An address that records may be sent to (PUSH-5): https, or http on this device only, and no name or password in it
 * (they would end up in logs). Problems: deliveryAddressUnreadable, deliveryAddressNotHttps, deliveryAddressHasPassword.
 */
export function checkAddress(text: unknown): Result<URL> {
	const url = typeof text === 'string' ? readUrl(text.trim()) : null;
	if (!url) return fail('deliveryAddressUnreadable', { url: shown(text) });
	if (url.username !== '' || url.password !== '') return fail('deliveryAddressHasPassword', { host: url.host });
	if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return ok(url);
	return fail('deliveryAddressNotHttps', { url: shown(url.origin === 'null' ? url.protocol : url.origin) });
}

/**
 * A web link out of an answer, made absolute against the address that answered (`base`), or out of the store, where a backup that somebody
 * changed may have put it. Anything but http(s) is dropped, and so is one with a name before its host, which looks like another:
 * `https://crm.example@elsewhere.example`.
 */
export function safeLink(link: unknown, base?: string): string | null {
	if (typeof link !== 'string' || link === '' || link.length > 2048) return null;
	const url = readUrl(link, base);
	return url && (url.protocol === 'https:' || url.protocol === 'http:') && url.username + url.password === '' ? url.href : null;
}

const shown = (text: unknown): string => (typeof text === 'string' ? text.slice(0, 200) : '');
