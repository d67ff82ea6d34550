import { parseJson } from '../answer';

/** One operation of a $batch; `path` begins with /api/data. */
export interface Operation {
	method: 'GET' | 'PATCH' | 'DELETE';
	path: string;
	headers?: Record<string, string>;
	body?: unknown;
}
/** Its answer; `json` undefined = no JSON. */
export interface Part {
	status: number;
	json: unknown;
}

/** A $batch body (OData 4, 11.7): one part an operation, no change set, so that each succeeds or fails alone. Lines end in CRLF. */
export function batchBody(boundary: string, operations: readonly Operation[]): string {
	const lines: string[] = [];
	for (const [i, { method, path, headers, body }] of operations.entries()) {
		lines.push(`--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', `Content-ID: ${i + 1}`, '');
		lines.push(`${method} ${path} HTTP/1.1`, 'Accept: application/json');
		for (const [name, value] of Object.entries(headers ?? {})) lines.push(`${name}: ${value}`);
		if (body !== undefined) lines.push('Content-Type: application/json; type=entry');
		lines.push('', body === undefined ? '' : JSON.stringify(body));
	}
	return [...lines, `--${boundary}--`, ''].join('\r\n');
}

/** The answers of a $batch in its order, which the vendor promises; null when the text is no such answer. */
export function readBatch(text: string): Part[] | null {
	const boundary = /^\s*(--\S+)\r?\n/.exec(text)?.[1];
	if (boundary === undefined) return null;
	const parts: Part[] = [];
	for (const piece of text.split(boundary).slice(1)) {
		if (piece.startsWith('--')) return parts;
		const status = /^HTTP\/1\.\d (\d{3})/m.exec(piece)?.[1];
		if (status === undefined) return null;
		const http = piece.slice(piece.indexOf('HTTP/1.'));
		const body = /\r?\n\r?\n([\s\S]*)$/.exec(http)?.[1] ?? '';
		parts.push({ status: Number(status), json: parseJson(body.trim()) });
	}
	// No closing line: it was cut off on the way.
	return null;
}
