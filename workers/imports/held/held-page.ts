/** What waits in Manual Review, a page at a time, as the screen shows it. */

import type { ContactValues } from '#domain/chunk';
import { fieldDefinition } from '#domain/fields';
import { rowPlaces } from '#domain/imports/parts';
import type { HeldEntry } from '#domain/matching/review';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { mergeContacts } from '../../pipeline/merge/index';
import { readContacts } from '../../store/contacts';
import { readSettings } from '../../store/settings';
import { openStore } from '../context';
import { differingFields } from '../review/differing';
import { lastSkipped } from './held-skipped';
import { heldInOrder } from './held-store';
import { hasKeyOf, settlesByKey, sharesMail } from './held-same-key';
import { reasonsOf } from '../review/pair-reasons';
import { readModel } from '../match/similar';
import { uniqueFields } from '../contacts/unique';
import { waiting } from './held-sides';

/** Names the field of which only one contact may have a value, where that is what the two share (MAP-7), and not the primary key. */
const saying = (reasons: Pick<HeldEntry, 'evidence' | 'against'>, taken: string): Pick<HeldEntry, 'evidence' | 'against'> =>
	taken === ''
		? reasons
		: {
				...reasons,
				evidence: reasons.evidence.map((c) => (c.code === 'samePrimaryKey' ? { ...c, params: { ...c.params, field: taken } } : c))
			};

/** PipelineApi.heldPlace: where an entry stands among those that wait; null = it doesn't. */
export async function heldPlace(id: string): Promise<number | null> {
	const { all } = await heldInOrder(await openStore());
	const place = all.findIndex((e) => e.id === id);
	return place < 0 ? null : place;
}

/**
 * PipelineApi.heldPage: with the other side as it is now. `total` = entries, each one person; `rows` = rows of files in all of them, as the
 * ledgers count; `skipped` = id of the entry whose skip is the next to be taken back.
 */
export async function heldPage(
	offset: number,
	limit: number
): Promise<{ total: number; rows: number; entries: HeldEntry[]; skipped: string | null }> {
	const db = await openStore();
	const { all, imports } = await heldInOrder(db);
	const page = all.slice(offset, offset + Math.min(limit, 100));
	const ids = page.flatMap((e) => (e.match?.kind === 'stored' ? [e.match.ref] : []));
	const contacts = new Map((await readContacts(db, ids)).map((c) => [c.id, c]));
	const learned = await readModel(db);
	const settings = await readSettings(db);
	const { matchFields } = settings;
	const unique = uniqueFields(settings);
	const model = learned && { ...learned, fields: matchFields };
	/** In which field the two have what only one contact may have, though they are not one by the primary key. */
	const takenField = (other: ContactValues, row: ContactValues): string => {
		const key = primaryKeyOf(settings.table);
		if (other[key] && other[key] === row[key]) return '';
		const field = unique.find((f) => row[f] && row[f] === other[f]);
		return field ? fieldDefinition(field, settings.customFields).label : '';
	};
	const entries = page.map((e): HeldEntry => {
		const other = e.match?.kind === 'stored' ? (contacts.get(e.match.ref) ?? null) : waiting(all, e);
		const from = imports.get(e.importId);
		const taken = other && 'externalId' in other ? takenField(other.values, e.values) : '';
		return {
			...e,
			booth: from?.method === 'booth',
			places: rowPlaces(from?.file.name ?? '', from?.setup?.parts, e.rows),
			other: other?.values ?? null,
			otherId: other && 'externalId' in other ? other.id : null,
			sameKey:
				other !== null &&
				'externalId' in other &&
				settlesByKey(from) &&
				!(sharesMail(e) && e.match?.type !== 'exact') &&
				hasKeyOf(other.values, e.values, from),
			taken,
			differing: other ? differingFields(other.values, e.values) : [],
			...(other && e.match
				? saying(reasonsOf(other.values, e.values, e.match.type, e.match.score, e.match.key ?? from?.primaryKey ?? 'email', model), taken)
				: { evidence: [], against: [] }),
			merged:
				other && 'externalId' in other
					? mergeContacts(other.values, e.values, { rule: from?.setup?.survivorship ?? 'newestWins', existingAt: 0, incomingAt: 1 }).values
					: null
		};
	});
	return { total: all.length, rows: all.reduce((n, e) => n + e.rows.length, 0), entries, skipped: await lastSkipped(db) };
}
