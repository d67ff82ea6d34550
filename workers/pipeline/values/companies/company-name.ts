import { weighWords } from './company-evidence';
import { companyByScript } from './company-script';

/** Whether a text names a company (or shop, office, club, school) rather than a person, and how sure that is (0.5–1). */
export interface CompanyVerdict {
	company: boolean;
	confidence: number;
}

/** Log odds above which a text is a company's: at 0 both are equally likely. */
const THRESHOLD = 0;
const LONGEST = 300;

/**
 * Tells companies from people. Each sign found (legal form, trade word, &, given name, title, comma, the letters of unknown
 * words…) adds its log odds, see company-evidence.ts; the sign of the sum decides and its size says how sure.
 */
export function isCompanyName(text: string): CompanyVerdict {
	const tidy = text.length > LONGEST ? '' : text.trim();
	const score = tidy === '' ? -0.1 : (companyByScript(tidy) ?? weighWords(tidy));
	return { company: score > THRESHOLD, confidence: Math.round(100 / (1 + Math.exp(-Math.abs(score)))) / 100 };
}
