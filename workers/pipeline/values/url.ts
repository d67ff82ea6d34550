import { isRealDomain } from './emails/email';

/** Also as people mistype it: http:/acme.com, http//acme.com, https:acme.com. */
const scheme = /^(https?)(?::\/{0,3}|;?\/\/)/iu;
const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?:[\p{L}\p{M}]{2,24}|xn--[a-z0-9-]{2,59})$/iu;
const MAX_PORT = 65_535;

/**
 * A web address with https:// (or the scheme that was typed) and its host in small letters; a bare trailing slash goes.
 * Without a scheme the host must end in a top-level domain that exists, else "ann.lee" would be one.
 * Null for anything else: other schemes (javascript:), mail addresses, words without a dot, markup.
 */
export function parseUrl(raw: string): string | null {
	if (raw.length > 4096) return null;
	let text = raw.trim().replace(/^[<"'(]+|[>"')]+$/gu, '');
	if (/[\s<>"]/u.test(text)) return null;
	const m = scheme.exec(text);
	const protocol = m ? (m[1] ?? 'https').toLowerCase() : 'https';
	text = m ? text.slice(m[0].length) : text.replace(/^\/\//u, '');
	const end = text.search(/[/?#\\]/u);
	const authority = (end < 0 ? text : text.slice(0, end)).toLowerCase();
	const [name = '', port, more] = authority.split(':');
	if (name.length > 253 || more !== undefined || !host.test(name)) return null;
	if (port !== undefined && !(/^\d{1,5}$/u.test(port) && Number(port) > 0 && Number(port) <= MAX_PORT)) return null;
	if (!m && !isRealDomain(name)) return null;
	const rest = end < 0 ? '' : text.slice(end);
	return `${protocol}://${authority}${rest === '/' ? '' : rest}`;
}
