import type { FieldDefinition } from '#domain/fields';
import { isTextField, type Detector } from '../detector';

const REPLACED = '\ufffd';
/** M?ller, Fran?ois, M??ller (two bytes of one letter): a question mark in the middle of a word. */
const inWord = /\p{L}\?{1,2}\p{Ll}/u;
/** ??? ???: words of a script that the file could not hold. */
const allLost = /^\?{2,}(?:[ -]\?{2,})+$/;
const accented = /[^\x00-\x7f\ufffd\u2000-\u206f]/;
/** Words with a question mark inside that it takes where nothing else in the column has an accent. */
const ENOUGH = 3;

/** Columns in which a question mark is no punctuation. */
const isNameLike = (field: FieldDefinition): boolean =>
	field.type === 'name' || ['company', 'jobTitle', 'street', 'city', 'state', 'country', 'industry'].includes(field.id);

/**
 * Letters that are gone: the replacement character anywhere, and question marks inside words of columns that hold names,
 * where the column has other letters with accents or the same loss again and again. Nobody can say which letter it was.
 */
export const lostCharacterDetector: Detector = {
	id: 'lost-character',
	kind: 'lostCharacter',
	order: 30,
	passesPlain: true,
	label: 'Lost letters',
	description: 'Letters that a program could not save and replaced: M?ller, M\ufffdller.',
	applies: isTextField,
	scan(field) {
		let inside = 0;
		let accents = 0;
		const nameLike = isNameLike(field);
		return {
			add(value) {
				if (!nameLike) return;
				if (value.includes('?') && (inWord.test(value) || allLost.test(value.trim()))) inside++;
				else if (accented.test(value)) accents++;
			},
			facts: () => ({ inside, accents, questionMarks: nameLike && inside > 0 && (accents > 0 || inside >= ENOUGH) })
		};
	},
	judge(value, _ctx, fact) {
		if (value.includes(REPLACED)) return null;
		return fact['questionMarks'] === true && value.includes('?') && (inWord.test(value) || allLost.test(value.trim())) ? null : undefined;
	}
};
