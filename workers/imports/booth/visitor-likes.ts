import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { enabledTypes } from '#domain/matching/match-rules';
import { isSettledByPolicy, MATCH_TYPES, type MatchType } from '#domain/matching/match';
import type { primaryKeyOf } from '#domain/contacts/table-definition';
import { findCandidatePairs } from '../../pipeline/match/index';
import type { Store } from '../../store/engine/open';
import { likeThese } from '../match/stored-keys';

/** The contact that a visitor is part of, and by what. */
export interface Found {
	id: number;
	type: MatchType | null;
	values: ContactValues;
}
/** Who a visitor may be; `key` = the field that only one contact may have (MAP-7). */
export interface Like {
	id: number;
	type: MatchType;
	score: number;
	key?: FieldId;
}

/** The stored contact with the same primary key, and the surest of those that may be the same by something else. */
export async function likeStored(
	db: Store,
	values: ContactValues,
	primaryKey: ReturnType<typeof primaryKeyOf>,
	enabled: ReturnType<typeof enabledTypes>
): Promise<{ same: Like | null; like: Like | null }> {
	const table = await likeThese(db, values, primaryKey, null);
	const pairs = findCandidatePairs(table, { enabled });
	let like: Like | null = null;
	for (let p = 0; p < pairs.length; p++) {
		const left = pairs.left[p] ?? 0;
		const type = MATCH_TYPES[pairs.type[p] ?? 0] ?? 'phone';
		if (left >= table.storedCount) continue;
		const id = table.refs[left] ?? 0;
		const score = pairs.score[p] ?? 0;
		if (isSettledByPolicy(type, primaryKey)) return { same: { id, type, score }, like };
		if (!like || score > like.score) like = { id, type, score };
	}
	return { same: null, like };
}
