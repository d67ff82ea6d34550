import { isGivenName } from '../values/names/given-names';
import { ALIKE, BLANK, DIFFERENT, lastWord, name, PARTLY, SAME, type Criterion } from './criteria';
import { nameGap, ONE_NAME, OTHER_NAME } from './other-name';
import { isNickname } from './similar/features/nicknames';

const firstOf = (text: string): string => text.split(' ', 1)[0] ?? '';

/**
 * Whose number it is, by the names: a family has one number, so another given name of the same family is another name, and Lena and Lina are
 * two though a letter parts them. A short form is the same name.
 */
export const bearer: Criterion = {
	...name,
	judge(k, i, j) {
		const verdict = name.judge(k, i, j);
		if (verdict === SAME || verdict === BLANK) return verdict;
		const gap = nameGap(k, i, j);
		if (gap === OTHER_NAME) return DIFFERENT;
		const [x, y] = [k.names[k.name[i] ?? 0] ?? '', k.names[k.name[j] ?? 0] ?? ''];
		const [p, q] = [firstOf(x), firstOf(y)];
		if (lastWord(x) === lastWord(y)) {
			if (isNickname(p, q)) return ALIKE;
			if (p !== q && isGivenName(p) && isGivenName(q)) return PARTLY;
		}
		return gap === ONE_NAME ? ALIKE : PARTLY;
	}
};
