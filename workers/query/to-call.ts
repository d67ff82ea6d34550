import type { ContactRow } from '#domain/contact';
import type { FieldId } from '#domain/fields';
import { REFUSAL_FIELDS, refusedChannels } from '#domain/contacts/refusal';
import type { QueryApi } from '../contract';
import { LOOKED_UP, readSuppressions, suppressed } from '../lists/suppressed';
import { openStore } from '../store/engine/open';

/** What says whether somebody may be called. */
const FIELDS: readonly FieldId[] = [...LOOKED_UP, ...REFUSAL_FIELDS];
/**
 * Contacts looked at in one go, and in all: mostly the first few are those, and where a thousand may not be called the next is hardly the one
 * to call first.
 */
const [AT_ONCE, MOST_LOOKED_AT] = [50, 1000];

/**
 * QueryApi.toCall: the best scored, less those who said no to calls themselves and those whom a suppression list of any process names
 * (LST-9). Looked for among the best thousand.
 */
export async function toCall(most: number, page: QueryApi['page']): Promise<ContactRow[]> {
	const lists = await readSuppressions(await openStore());
	const found: ContactRow[] = [];
	for (let at = 0; at < MOST_LOOKED_AT; at += AT_ONCE) {
		const { rows } = await page({ sort: { by: 'score', direction: 'desc' } }, at, AT_ONCE, FIELDS);
		for (const { fields = {}, ...row } of rows) {
			if (row.score === null) return found;
			if (refusedChannels(fields).has('calls') || suppressed(fields, lists, 'calls')) continue;
			if (found.push(row) === most) return found;
		}
		if (rows.length < AT_ONCE) break;
	}
	return found;
}
