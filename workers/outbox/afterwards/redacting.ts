import type { Http } from '../../connectors/http';

/** Shorter ones are no secrets but settings; blotting them out would blot out words. */
const SHORTEST = 6;
const BLOT = '•••';

/** Blots secrets out of a text, in each form that they travel in. */
export function blotting(secrets: readonly (string | null | undefined)[]): (text: string) => string {
	const values = secrets.flatMap((s) => (typeof s === 'string' ? [s, passwordIn(s)] : [])).filter((s) => s.length >= SHORTEST);
	// The longest first: a part of a secret must not break the whole apart.
	const hidden = [...new Set(values.flatMap((v) => [v, encodeURIComponent(v), JSON.stringify(v).slice(1, -1), ...base64(v)]))].sort(
		(a, b) => b.length - a.length
	);
	return (text) => hidden.reduce((t, h) => (t.includes(h) ? t.replaceAll(h, BLOT) : t), text);
}

/**
 * The same way out, whose answers never repeat a secret: a server that quotes it in an error would otherwise write it into receipts and
 * journal (PUSH-5).
 */
export function redacting(http: Http, secrets: readonly (string | null | undefined)[]): Http {
	const clean = blotting(secrets);
	return {
		probe: (url) => http.probe(url),
		async send(request) {
			const answer = await http.send(request);
			if (!answer.ok) return answer;
			const { status, text, header } = answer.value;
			return {
				ok: true,
				value: {
					status,
					text: clean(text),
					header: (name) => {
						const h = header(name);
						return h === null ? null : clean(h);
					}
				}
			};
		}
	};
}

/** Of "user:password" a server may quote the second half alone; '' where there is none. */
const passwordIn = (secret: string): string => secret.slice(secret.indexOf(':') + 1 || secret.length);

/** As Basic authentication carries it. */
function base64(value: string): string[] {
	try {
		return [btoa(value)];
	} catch {
		return [];
	}
}
