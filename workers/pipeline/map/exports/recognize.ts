import type { CustomField } from '#domain/fields';
import { REPORT_PREFIX } from '#domain/imports/own-columns';
import { knownExports } from './products/index';
import { headerKey, headerList, numbered } from './header-key';
import type { KnownExport } from './known-export';
import { meaningsOf } from './meaning';

export interface Recognized {
	id: string;
	label: string;
	confidence: number;
}

/** Share of the columns that must be known where a product says nothing else. */
const COVERED = 0.4;
/** Headers that are looked at. */
const MOST = 500;

interface Seen {
	keys: readonly string[];
	set: ReadonlySet<string>;
	/** Keys of the user's own fields. */
	own: ReadonlySet<string>;
}

function seen(headers: readonly string[], own: readonly CustomField[]): Seen {
	const keys = headers.slice(0, MOST).map(headerKey);
	const set = new Set(keys);
	for (const key of keys) {
		const open = numbered(key);
		if (open) set.add(open.key);
	}
	return { keys, set, own: new Set(own.map((f) => headerKey(f.label))) };
}

/** Confidence that the header row is the product's, 0 when a sign or a column that is always there is missing. */
function scoreOf(known: KnownExport, { keys, set, own }: Seen): { confidence: number; hits: number } {
	const none = { confidence: 0, hits: 0 };
	if (known.core && !headerList(known.core).every((k) => set.has(k))) return none;
	if (known.never && headerList(known.never).some((k) => set.has(k))) return none;
	const signs = headerList(known.signs);
	const hits = known.first ? Number(signs.includes(keys[0] ?? '')) : signs.filter((k) => set.has(k)).length;
	if (hits < known.need) return none;
	const table = meaningsOf(known);
	const named = keys.filter((k) => k !== '' && !(known.ours && own.has(k) && !table.has(k)));
	const covered = named.filter((k) => table.has(k) || table.has(numbered(k)?.key ?? '')).length / Math.max(1, named.length);
	if (covered < (known.covered ?? COVERED)) return none;
	return { confidence: 0.8 + 0.1 * Math.min(1, (hits - known.need + 1) / 4) + 0.09 * covered, hits };
}

/** Every known export that the header row fits, best first. `own` = the user's own fields. */
function fittingExports(headers: readonly string[], own: readonly CustomField[] = []): Recognized[] {
	const row = seen(
		headers.filter((h) => !h.startsWith(REPORT_PREFIX)),
		own
	);
	return knownExports.all
		.map((known) => ({ known, ...scoreOf(known, row) }))
		.filter((f) => f.confidence > 0)
		.sort((a, b) => b.confidence - a.confidence || b.hits - a.hits)
		.map(({ known, confidence }) => ({ id: known.id, label: known.label, confidence: Math.round(confidence * 1000) / 1000 }));
}

/**
 * The product that wrote a header row (MAP-4), or null. Order, case, missing and additional columns don't matter. Columns
 * that Muster added are left aside, so that an error report is known as the file that it is about. `own` = the user's own fields.
 */
export function recognizeExport(headers: readonly string[], own: readonly CustomField[] = []): Recognized | null {
	const [best] = fittingExports(headers, own);
	if (best) return best;
	const report = headers.filter((h) => h.startsWith(REPORT_PREFIX)).length >= 3;
	return report ? { id: 'muster-report', label: 'Muster error report', confidence: 0.95 } : null;
}
