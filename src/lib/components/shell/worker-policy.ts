/** No network but the app's own files. */
const CLOSED = "default-src 'none'; script-src 'self'; connect-src 'self'";
/** The sender alone reaches destinations, which users enter: https anywhere, http on this machine only (PUSH-5). */
const SENDER = "default-src 'none'; script-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*";

/** The reader of codes compiles its own WebAssembly, and nothing else. */
const CODES = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const SCRIPT = /^\/_app\/immutable\/workers\/([^/]+)\.js$/;

/** The Content-Security-Policy of a worker script by its path, or null for any other file. Hosts send the same (static/_headers). */
export function workerPolicy(path: string): string | null {
	const name = SCRIPT.exec(path)?.[1];
	if (name === undefined) return null;
	if (/^codes(?![a-z])/.test(name)) return CODES;
	return /^delivery(?![a-z])/.test(name) ? SENDER : CLOSED;
}
