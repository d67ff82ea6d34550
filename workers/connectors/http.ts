import { fail, type Problem, type Result } from '#domain/result';
import { checkAddress } from './address';
import { bodyText } from './body-text';

/** Longest wait for an answer, ms, and the largest answer that is read, bytes. */
const HTTP_TIMEOUT_MS = 30_000;
const HTTP_MAX_BYTES = 10 * 1024 * 1024;

/**
 * A secret on its way out: put into `header` only when the address has exactly the `origin` it was saved for (PUSH-5).
 * `also`: the same secret in a second header, for systems that want it twice.
 */
export interface OutgoingSecret {
	header: string;
	value: string;
	origin: string;
	also?: { header: string; value: string };
}

export interface HttpRequest {
	url: string;
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	headers?: Record<string, string>;
	body?: string;
	secret?: OutgoingSecret | null;
	timeoutMs?: number;
	/** Ends the request from outside, e.g. when the sender stops. */
	signal?: AbortSignal;
}

/** Status and text of any answer, whatever its status. `header` reads one, null when absent or not exposed to a browser. */
export interface HttpAnswer {
	status: number;
	text: string;
	header(name: string): string | null;
}

/**
 * Why there is no answer: it is unknown whether the server acted, except for `refused` (never left the device). `redirected`: it named
 * another address, which is never followed. `status` of one that was too large to be read: only of a 2xx that matters.
 */
export type HttpFailure = {
	kind: 'refused' | 'network' | 'timeout' | 'tooLarge' | 'aborted' | 'redirected';
	problem: Problem;
	status?: number;
};

export interface Http {
	/** One request, one answer. Never follows a redirect, sends no cookies and no referrer, reads at most HTTP_MAX_BYTES. */
	send(request: HttpRequest): Promise<Result<HttpAnswer, HttpFailure>>;
	/** True when something answers at the address, whatever it says: a request without secret or body whose answer stays unread. */
	probe(url: string): Promise<boolean>;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The only way out of the app. `fetcher`, `limits` are replaced in tests. */
export function createHttp(
	fetcher: Fetch = (url, init) => fetch(url, init),
	limits = { timeoutMs: HTTP_TIMEOUT_MS, maxBytes: HTTP_MAX_BYTES }
): Http {
	const options = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;
	return {
		async send(request) {
			const address = checkAddress(request.url);
			if (!address.ok) return { ok: false, problem: { kind: 'refused', problem: address.problem } };
			const { secret } = request;
			if (secret && secret.origin !== address.value.origin)
				return refused(fail('deliveryTokenOtherOrigin', { saved: secret.origin, now: address.value.origin }).problem);
			const headers: Record<string, string> = { ...request.headers };
			if (secret) headers[secret.header] = secret.value;
			if (secret?.also) headers[secret.also.header] = secret.also.value;
			const host = address.value.host;
			if (!usable(headers)) return refused({ code: 'deliveryHeaderUnusable', params: { host } });
			const timeoutMs = request.timeoutMs ?? limits.timeoutMs;
			const deadline = new AbortController();
			const timer = setTimeout(() => deadline.abort(), timeoutMs);
			const stop = (): void => deadline.abort();
			request.signal?.addEventListener('abort', stop);
			if (request.signal?.aborted) stop();
			try {
				const response = await fetcher(address.value.href, {
					...options,
					redirect: 'manual',
					method: request.method,
					headers,
					body: request.body ?? null,
					signal: deadline.signal
				});
				if (isRedirect(response)) {
					void response.body?.cancel().catch(() => undefined);
					return { ok: false, problem: { kind: 'redirected', problem: { code: 'deliveryRedirected', params: { host } } } };
				}
				// What went wrong its status says, and the header how long to wait, however much is said of it, and where that never ends.
				const { text, whole } = await readText(response, limits.maxBytes).catch((error: unknown) => {
					if (!saysAll(response.status) || request.signal?.aborted) throw error;
					return { text: '', whole: false };
				});
				if (!whole && response.ok)
					return {
						ok: false,
						problem: {
							kind: 'tooLarge',
							status: response.status,
							problem: { code: 'deliveryAnswerTooLarge', params: { host, mb: limits.maxBytes / 1048576 } }
						}
					};
				return { ok: true, value: { status: response.status, text, header: (name) => response.headers.get(name) } };
			} catch {
				if (request.signal?.aborted)
					return { ok: false, problem: { kind: 'aborted', problem: { code: 'deliveryInterrupted', params: { host } } } };
				if (deadline.signal.aborted)
					return {
						ok: false,
						problem: { kind: 'timeout', problem: { code: 'deliveryTimeout', params: { host, seconds: Math.round(timeoutMs / 100) / 10 } } }
					};
				return { ok: false, problem: { kind: 'network', problem: { code: 'deliveryNoAnswer', params: { host } } } };
			} finally {
				clearTimeout(timer);
				request.signal?.removeEventListener('abort', stop);
			}
		},
		async probe(url) {
			const address = checkAddress(url);
			if (!address.ok) return false;
			const timer = new AbortController();
			const late = setTimeout(() => timer.abort(), Math.min(10_000, limits.timeoutMs));
			const answers = async (how: RequestInit): Promise<boolean> => {
				try {
					const response = await fetcher(address.value.href, { ...options, ...how, method: 'GET', signal: timer.signal });
					void response.body?.cancel().catch(() => undefined);
					return true;
				} catch {
					return false;
				}
			};
			try {
				// One that names another address answers, too, whoever is there. Where the server does not allow that to be seen: the platform has
				// `no-cors` only together with following; there is nothing secret in it to follow.
				return (await answers({ redirect: 'manual' })) || (await answers({ mode: 'no-cors' }));
			} finally {
				clearTimeout(late);
			}
		}
	};
}

/** Statuses that need no further word: not authorised, too many, broken or overloaded. */
const saysAll = (status: number): boolean => status === 401 || status === 429 || status >= 500;

/** A browser shows of a redirect only that it was one. */
const isRedirect = ({ type, status }: Response): boolean => type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

const refused = (problem: Problem): Result<HttpAnswer, HttpFailure> => ({ ok: false, problem: { kind: 'refused', problem } });

/** False when a header's name or value holds characters that HTTP can't carry (a pasted line break, an umlaut in a token). */
function usable(headers: Record<string, string>): boolean {
	try {
		new Headers(headers);
		return true;
	} catch {
		return false;
	}
}

/** The body as text, as far as `maxBytes` goes; real bytes are counted, the declared length is not trusted. */
async function readText(response: Response, maxBytes: number): Promise<{ text: string; whole: boolean }> {
	const reader = response.body?.getReader();
	if (!reader) return { text: '', whole: true };
	const parts: Uint8Array[] = [];
	const text = (whole: boolean): { text: string; whole: boolean } => ({
		text: bodyText(parts, response.headers.get('Content-Type'), whole),
		whole
	});
	let bytes = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text(true);
		bytes += value.byteLength;
		if (bytes > maxBytes) {
			await reader.cancel().catch(() => undefined);
			return text(false);
		}
		parts.push(value);
	}
}
