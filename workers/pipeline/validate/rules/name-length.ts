import type { FieldId } from '#domain/fields';
import { characterCount } from '../../values/text';
import { eachValue, has } from '../columns';
import type { Rule } from '../rule';

const MIN_CHARACTERS = 2;
const oneIsEnough = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const isShort = (value: string): boolean =>
	value.length < 2 * MIN_CHARACTERS && !oneIsEnough.test(value) && characterCount(value.replace(/\.$/u, '')) < MIN_CHARACTERS;

/**
 * VAL-4: a name has at least 2 characters (1 in Chinese, Japanese and Korean). An initial beside the other part is worth a look, no more.
 */
export const nameLengthRule: Rule = {
	id: 'name-length',
	label: 'Name length',
	description: 'A name has at least 2 characters; 1 is enough in Chinese, Japanese and Korean.',
	codes: ['nameTooShort', 'nameInitial'],
	check(chunk, _options, emit) {
		const parts: readonly [FieldId, FieldId][] = [
			['firstName', 'lastName'],
			['lastName', 'firstName']
		];
		eachValue(chunk.columns.get('fullName') ?? [], (value, i) => {
			if (isShort(value)) emit(i, { code: 'nameTooShort', severity: 'error', field: 'fullName', value });
		});
		for (const [part, other] of parts) {
			eachValue(chunk.columns.get(part) ?? [], (value, i) => {
				if (!isShort(value)) return;
				if (has(chunk, other, i)) emit(i, { code: 'nameInitial', severity: 'warning', field: part, value });
				// The full name of such a row says the same; one error is enough.
				else if (!has(chunk, 'fullName', i)) emit(i, { code: 'nameTooShort', severity: 'error', field: part, value });
			});
		}
	}
};
