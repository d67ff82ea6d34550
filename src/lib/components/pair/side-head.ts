import { comma, locale, otherYear } from '#domain/messages/locale';
import type { PairSide, PairView } from '#domain/matching/review';
import { rowInPart } from '#domain/imports/parts';
import { m } from '#lib/messages/index';

/** Title and origin of one side: "In your contacts · 3 Nov, fair.csv", "In this file · row 212". */
export function sideHead(
	side: Pick<PairSide, 'kind' | 'ref' | 'source'> & Partial<PairSide>,
	now = Date.now()
): { title: string; note: string } {
	if (side.kind === 'row')
		return {
			title: m.imports.pair.inFile,
			note: [side.source, m.imports.pair.row(rowInPart(side.ref))].filter((s) => s !== '').join(comma())
		};
	const day =
		typeof side.time !== 'number'
			? ''
			: new Date(side.time).toLocaleDateString(locale(), { day: 'numeric', month: 'short', ...otherYear(side.time, now) });
	const note = [day, side.source].filter((s) => s !== '').join(comma());
	return { title: side.kind === 'held' ? m.imports.pair.inHeld : m.imports.pair.inContacts, note };
}

/** Others that are named beside the left side. */
const NAMED = 2;

/** The left side of a pair, with the records that are one person with it by then: "In this file · row 2 + row 3". */
export function leftHead({ left, person }: Pick<PairView, 'left' | 'person'>): { title: string; note: string } {
	const head = sideHead(left);
	const others = (person?.others ?? []).map((o) => (o.kind === 'row' ? sideHead(o).note : sideHead(o).title));
	const named = others.slice(0, NAMED).join(' + ') + (others.length > NAMED ? ' …' : '');
	return { title: head.title, note: [head.note, named].filter((s) => s !== '').join(' + ') };
}
