const scheme = /^(https?):\/{1,3}/iu;
const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?:[\p{L}\p{M}]{2,24}|xn--[a-z0-9-]{2,59})\.?(?::\d{1,5})?$/iu;

/**
 * A web address with https:// (or the scheme that was typed) and its host in small letters; a bare trailing slash goes.
 * Null for anything else: other schemes (javascript:), mail addresses, words without a dot.
 */
export function parseUrl(raw: string): string | null {
	if (raw.length > 4096) return null;
	let text = raw.trim().replace(/^[<"'(]+|[>"')]+$/gu, '');
	if (/\s/u.test(text)) return null;
	const m = scheme.exec(text);
	const protocol = m ? (m[1] ?? 'https').toLowerCase() : 'https';
	text = m ? text.slice(m[0].length) : text.replace(/^\/\//u, '');
	const end = text.search(/[/?#\\]/u);
	const authority = end < 0 ? text : text.slice(0, end);
	if (authority.length > 260 || !host.test(authority)) return null;
	const rest = end < 0 ? '' : text.slice(end);
	return `${protocol}://${authority.toLowerCase()}${rest === '/' ? '' : rest}`;
}
