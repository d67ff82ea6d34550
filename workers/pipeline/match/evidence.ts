import type { ContactValues } from '#domain/chunk';
import { firstPhone, PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import { MATCH_FIELDS, type Comparison, type MatchTable, type MatchType } from '#domain/matching/match';
import { personName } from '#domain/contacts/person-name';
import { splitPhone } from '../values/phones/phone-text';
import { BLANK, type Criterion } from './criteria';
import { keyedTable, type KeyedTable } from './keys';
import { nameGap, OTHER_NAME } from './other-name';
import { lineKey } from './phone-key';
import { ruleOf } from './rules/index';

/** The two sides as a table of two rows, so that evidence is judged by the very code that scored the pair. */
function tableOf(a: ContactValues, b: ContactValues, primaryKey: FieldId): KeyedTable {
	const columns = Object.fromEntries(MATCH_FIELDS.map((f) => [f, [a[f] ?? null, b[f] ?? null]])) as MatchTable['columns'];
	const keyed = keyedTable({
		length: 2,
		storedCount: 0,
		heldCount: 0,
		columns,
		primaryKey,
		keys: primaryKey === 'email' ? null : [a[primaryKey] ?? null, b[primaryKey] ?? null],
		refs: new Uint32Array(2),
		active: new Uint8Array([1, 1])
	});
	keyed.read(0, 2);
	return keyed;
}

/**
 * The lines of the waterfall for one pair (DUP-4): first what makes it a match, with the base of its type as weight,
 * then every criterion of its rule with the points that it takes off. The weights add up to `score` exactly
 * ([Note: the score of a pair]). Where a side was edited after the score was made, a last line carries the difference,
 * and a match that doesn't hold any more says so instead of claiming it.
 * @param score the pair's score in per cent, as stored
 * @param primaryKey field of pairs of type primaryKey
 */
export function explainPair(
	a: ContactValues,
	b: ContactValues,
	type: MatchType,
	score: number,
	primaryKey: FieldId = 'email'
): Comparison[] {
	const rule = ruleOf(type);
	const k = tableOf(a, b, primaryKey);
	const holds = rule.holds(k, 0, 1);
	const lines: Comparison[] = [
		{
			field: rule.anchor.field,
			code: holds ? rule.anchor.code : 'matchedBefore',
			params: { ...paramsOf(rule.anchor.field, a, b, primaryKey), match: type },
			weight: rule.base
		}
	];
	let sum = rule.base;
	for (const { criterion, points } of rule.costs) {
		const verdict = criterion.judge(k, 0, 1);
		const cost = points[verdict];
		const code = criterion.codes[verdict];
		if (code === null || (cost === 0 && verdict === BLANK)) continue;
		sum -= cost;
		lines.push({ field: criterion.field, code, params: paramsOf(criterion.field, a, b, primaryKey), weight: cost === 0 ? 0 : -cost });
	}
	const extensions = type === 'phone' && holds ? differentExtensions(a, b) : null;
	if (extensions) lines.push({ field: 'phones', code: 'differentExtension', params: extensions, weight: 0 });
	if (sum !== score) lines.push({ field: rule.anchor.field, code: 'changedSinceScored', params: {}, weight: score - sum });
	return lines;
}

/** True where two with one email have the names of two people plainly (IMP-10). */
export const areOthers = (a: ContactValues, b: ContactValues): boolean => nameGap(tableOf(a, b, 'email'), 0, 1) === OTHER_NAME;

const nameOf = personName;

function paramsOf(field: Criterion['field'], a: ContactValues, b: ContactValues, primaryKey: FieldId): Comparison['params'] {
	if (field === 'key') return { left: a[primaryKey] ?? '', right: b[primaryKey] ?? '' };
	if (field === 'name') return { left: nameOf(a), right: nameOf(b) };
	if (field !== 'phones') return { left: a[field] ?? '', right: b[field] ?? '' };
	const shared = sharedNumber(a, b);
	return shared ? { number: shared.left, type: shared.type } : { left: firstPhone(a), right: firstPhone(b) };
}

interface SharedNumber {
	left: string;
	right: string;
	type: string;
}

/** The first number that both have, as the left side writes it, with its type (mobile, work …) where one side says it. */
function sharedNumber(a: ContactValues, b: ContactValues): SharedNumber | null {
	for (const [s, field] of PHONE_FIELDS.entries()) {
		const left = a[field];
		const key = left ? lineKey(left) : '';
		if (!left || key === '') continue;
		for (const [t, other] of PHONE_FIELDS.entries()) {
			const right = b[other];
			if (!right || lineKey(right) !== key) continue;
			return { left, right, type: a[PHONE_TYPE_FIELDS[s] ?? 'phone1Type'] ?? b[PHONE_TYPE_FIELDS[t] ?? 'phone1Type'] ?? '' };
		}
	}
	return null;
}

function differentExtensions(a: ContactValues, b: ContactValues): { left: string; right: string } | null {
	const shared = sharedNumber(a, b);
	if (!shared) return null;
	const left = splitPhone(shared.left).extension;
	const right = splitPhone(shared.right).extension;
	return left !== '' && right !== '' && left !== right ? { left, right } : null;
}
