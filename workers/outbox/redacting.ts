import type { SavedSecret } from '../connectors/connector';
import type { Http } from '../connectors/http';

/** Shorter ones are no secrets but settings; blotting them out would blot out words. */
const SHORTEST = 6;
const BLOT = '•••';

/** The same way out, whose answers never repeat the secret: a server that quotes it in an error would otherwise write it into receipts and journal (PUSH-5). */
export function redacting(http: Http, secret: SavedSecret | null): Http {
	const value = secret?.value ?? '';
	if (value.length < SHORTEST) return http;
	const hidden = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), ...base64(value)];
	const clean = (text: string): string => hidden.reduce((t, h) => (t.includes(h) ? t.replaceAll(h, BLOT) : t), text);
	return {
		probe: (url) => http.probe(url),
		async send(request) {
			const answer = await http.send(request);
			if (!answer.ok) return answer;
			const { status, text, header } = answer.value;
			return { ok: true, value: { status, text: clean(text), header: (name) => { const h = header(name); return h === null ? null : clean(h); } } };
		}
	};
}

/** As Basic authentication carries it. */
function base64(value: string): string[] {
	try {
		return [btoa(value)];
	} catch {
		return [];
	}
}
