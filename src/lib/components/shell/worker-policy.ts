/** No network but the app's own files. */
const CLOSED = "default-src 'none'; script-src 'self'; connect-src 'self'";
/** The sender alone reaches destinations, which users enter: https anywhere, http on this machine only (PUSH-5). */
const SENDER = "default-src 'none'; script-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*";

const SCRIPT = /^\/_app\/immutable\/workers\/([^/]+)\.js$/;

/** The Content-Security-Policy of a worker script by its path, or null for any other file. Hosts send the same (static/_headers). */
export function workerPolicy(path: string): string | null {
	const name = SCRIPT.exec(path)?.[1];
	if (name === undefined) return null;
	return /^delivery(?![a-z])/.test(name) ? SENDER : CLOSED;
}
