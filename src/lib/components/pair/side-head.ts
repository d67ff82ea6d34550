import { locale } from '#domain/messages/locale';
import type { PairSide } from '#domain/review';
import { rowInPart } from '#domain/parts';
import { m } from '#lib/messages/index';

/** Title and origin of one side: "In your contacts · 3 Nov, fair.csv", "In this file · row 212". */
export function sideHead(side: PairSide): { title: string; note: string } {
	if (side.kind === 'row')
		return {
			title: m.imports.pair.inFile,
			note: [side.source, m.imports.pair.row(rowInPart(side.ref))].filter((s) => s !== '').join(', ')
		};
	const day = side.time === null ? '' : new Date(side.time).toLocaleDateString(locale(), { day: 'numeric', month: 'short' });
	const note = [day, side.source].filter((s) => s !== '').join(', ');
	return { title: side.kind === 'held' ? m.imports.pair.inHeld : m.imports.pair.inContacts, note };
}
