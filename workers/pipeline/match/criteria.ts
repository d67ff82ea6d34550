import type { Comparison } from '#domain/matching/match';
import { isFreeMailDomain } from '../values/emails/email-kind';
import { foldedText, hostOf, profileOf } from './texts';
import { mailDomain } from './mail-domain';
import { otherGeneration, PHONE_SLOTS, sharePhone, type KeyedTable } from './keys';
import { likeness } from './likeness';

/** How much two records agree in one respect. Numbers, because they index the costs of a rule. */
export const SAME = 0;
export const ALIKE = 1;
export const PARTLY = 2;
export const DIFFERENT = 3;
export const BLANK = 4;
export type Verdict = 0 | 1 | 2 | 3 | 4;

/** One respect in which two records are compared, symmetric: judge(i, j) = judge(j, i). */
export interface Criterion {
	field: Exclude<Comparison['field'], 'prior'>;
	/** Message codes by verdict; null = nothing worth a line. */
	codes: readonly [same: string, alike: string | null, partly: string | null, different: string, blank: string | null];
	judge(k: KeyedTable, i: number, j: number): Verdict;
}

export const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
const isInitialOf = (a: string, b: string): boolean => a.charCodeAt(0) === b.charCodeAt(0) && (a.charAt(1) === ' ' || b.charAt(1) === ' ');

/** Folded names: nearly equal or an initial for the first name is alike, the same last name partly; so are father and son of one name. */
export const name: Criterion = {
	field: 'name',
	codes: ['sameName', 'alikeName', 'similarName', 'differentName', 'oneName'],
	judge(k, i, j) {
		const a = k.name[i] ?? 0;
		const b = k.name[j] ?? 0;
		if (a === 0 || b === 0) return BLANK;
		if (a === b) return otherGeneration(k, i, j) ? PARTLY : SAME;
		const x = k.names[a] ?? '';
		const y = k.names[b] ?? '';
		const sameLast = lastWord(x) === lastWord(y);
		const like = likeness(x, y);
		if (like >= 0.94 || (sameLast && isInitialOf(x, y))) return otherGeneration(k, i, j) ? PARTLY : ALIKE;
		return sameLast || like >= 0.85 ? PARTLY : DIFFERENT;
	}
};

const leads = (a: string, b: string): boolean => b.length > a.length && b.startsWith(a) && b.charAt(a.length) === ' ';

/** Company cores: nearly equal, or one begins with the other ("Acme", "Acme Germany"), is alike. */
export const company: Criterion = {
	field: 'company',
	codes: ['sameCompany', 'alikeCompany', null, 'differentCompany', null],
	judge(k, i, j) {
		const a = k.company[i] ?? 0;
		const b = k.company[j] ?? 0;
		if (a === 0 || b === 0) return BLANK;
		if (a === b) return SAME;
		const x = k.companies[a] ?? '';
		const y = k.companies[b] ?? '';
		return leads(x, y) || leads(y, x) || likeness(x, y) >= 0.92 ? ALIKE : DIFFERENT;
	}
};

/** Email addresses: two at one company's domain are alike, two at a mail provider are not. */
export const email: Criterion = {
	field: 'email',
	codes: ['sameEmail', 'differentEmailSameDomain', null, 'differentEmail', 'oneEmail'],
	judge(k, i, j) {
		const a = k.email[i] ?? 0;
		const b = k.email[j] ?? 0;
		if (a === 0 || b === 0) return BLANK;
		if (a === b) return SAME;
		const x = mailDomain(k.table.columns.email[i]);
		return x !== '' && x === mailDomain(k.table.columns.email[j]) && !isFreeMailDomain(x) ? ALIKE : DIFFERENT;
	}
};

/** Phone numbers, any of one against any of the other. */
export const phones: Criterion = {
	field: 'phones',
	codes: ['samePhone', null, null, 'differentPhones', 'onePhone'],
	judge(k, i, j) {
		if (!hasPhone(k, i) || !hasPhone(k, j)) return BLANK;
		return sharePhone(k, i, j) ? SAME : DIFFERENT;
	}
};

function hasPhone(k: KeyedTable, i: number): boolean {
	for (let s = i * PHONE_SLOTS; s < (i + 1) * PHONE_SLOTS; s++) if ((k.phone[s] ?? 0) !== 0) return true;
	return false;
}

/** A field compared by its folded form; `alikeFrom` = likeness from which a difference is only one of writing. */
function text(
	field: 'jobTitle' | 'city' | 'postalCode' | 'country' | 'website' | 'linkedin',
	codes: Criterion['codes'],
	read: (t: string) => string,
	alikeFrom = 2
): Criterion {
	return {
		field,
		codes,
		judge(k, i, j) {
			const a = k.table.columns[field][i];
			const b = k.table.columns[field][j];
			if (!a || !b) return BLANK;
			if (a === b) return SAME;
			const x = read(a);
			const y = read(b);
			if (x === y) return SAME;
			return alikeFrom <= 1 && likeness(x, y) >= alikeFrom ? ALIKE : DIFFERENT;
		}
	};
}

export const jobTitle = text('jobTitle', ['sameTitle', 'alikeTitle', null, 'differentTitle', null], foldedText, 0.88);
export const city = text('city', ['sameCity', 'sameCity', null, 'differentCity', null], foldedText, 0.92);
export const country = text('country', ['sameCountry', null, null, 'differentCountry', null], foldedText);
export const website = text('website', ['sameWebsite', null, null, 'differentWebsite', null], hostOf);
export const linkedin = text('linkedin', ['sameLinkedIn', null, null, 'differentLinkedIn', null], profileOf);
const postalCode = text('postalCode', ['sameCity', null, null, 'differentCity', null], (t) => foldedText(t).replace(/ /gu, ''));

/** Where they are, in one respect: another country or city is another place; the postal code speaks where no city does. */
export const place: Criterion = {
	field: 'city',
	codes: ['samePlace', 'samePlace', null, 'differentPlace', null],
	judge(k, i, j) {
		if (country.judge(k, i, j) === DIFFERENT) return DIFFERENT;
		const byCity = city.judge(k, i, j);
		return byCity === BLANK ? postalCode.judge(k, i, j) : byCity;
	}
};
