import { isCjk } from './name-cjk';
import { isOfMary } from './name-devotion';
import { withDoubleSurname } from './name-double';
import { withFamilyFirst } from './name-order';
import { parseName } from './name-parse';
import { withoutSigns } from './name-signs';

/** A person's name in the parts of a contact; null = not there. Middle names stay with the first name, particles with the last. */
export interface NameParts {
	salutation: string | null;
	firstName: string | null;
	lastName: string | null;
	nameSuffix: string | null;
	/** The middle names alone; firstName has them as well. */
	middleName: string | null;
	/** No field of its own: it stays in the full name. */
	nickname: string | null;
}

/**
 * A full name as a contact's fields hold it (MAP-3), without emoji and stars. See parseName.
 * @param ways of its country: two family names, the family name first
 */
export function splitFullName(name: string, ways: { double?: boolean; familyFirst?: boolean } = {}): NameParts {
	const text = withoutSigns(name);
	const read = parseName(text);
	// "Nagy, Péter" and names in East Asian scripts say their order themselves.
	const p =
		ways.double || isOfMary(read.first)
			? withDoubleSurname(read)
			: ways.familyFirst && !text.includes(',') && !isCjk(text)
				? withFamilyFirst(read)
				: read;
	const given = [p.first, p.middle].filter(Boolean).join(' ');
	return {
		salutation: p.title || null,
		firstName: given || null,
		lastName: p.last || null,
		nameSuffix: p.suffix || null,
		middleName: p.middle || null,
		nickname: p.nickname || null
	};
}

/**
 * Full name from its parts: 'First "Nick" Last Suffix', East Asian names family name first without a space; '' when there is none. The
 * salutation stays apart.
 */
export function joinName(p: Partial<NameParts>): string {
	const first = p.firstName?.trim() ?? '';
	const last = p.lastName?.trim() ?? '';
	const cjk = first !== '' && last !== '' && isCjk(first) && isCjk(last) && !/[\p{Script=Katakana}]{2}/u.test(first + last);
	const nickname = p.nickname?.trim() ? `"${p.nickname.trim()}"` : '';
	const name = cjk
		? last + first + (p.nickname?.trim() ? `（${p.nickname.trim()}）` : '')
		: [first, nickname, last].filter(Boolean).join(' ');
	const suffix = p.nameSuffix?.trim() ?? '';
	return name !== '' && suffix !== '' ? `${name} ${suffix}` : name;
}
