import { parseYesNo } from '../../values/yes-no';
import { foldKey } from '../../values/text';
import { readDate } from '../../values/date';
import { deniesConsent, stateAndDay } from './consent-phrases';
import { proposeValues } from './index';

/** A sentence's first part: "Ja, ich stimme zu" begins with its answer. */
const opening = /^[^,.;:!–—(/-]{1,20}(?=\s*[,.;:!–—(/-])/u;

/** "n/a", which begins with no "n" for no. */
const NOTHING = /^\W*n ?[/.] ?[acd]\W*$/iu;

/** The state of consent that a value says in the words of any product, or null. */
export function consentOf(value: string): string | null {
	const whole = proposeValues('consentStatus', [{ value, count: 1 }], [])[0]?.to ?? null;
	if (whole !== null) return whole;
	if (NOTHING.test(value)) return null;
	if (dayOfConsent(value) !== null) return consentOf(stateAndDay(value.trim())?.state ?? '');
	// A short answer is one by itself, in whichever language.
	const answer = parseYesNo(opening.exec(value.trim())?.[0] ?? value);
	if (answer !== null) return answer === 'yes' ? 'Granted' : 'Denied';
	return deniesConsent(value, foldKey(value)) ? 'Denied' : null;
}

/** The day behind a state, "erteilt am 01.02.2024"; null = there is none. */
export function dayOfConsent(value: string): string | null {
	const day = stateAndDay(value.trim())?.day;
	return day !== undefined && readDate(day) !== null ? day : null;
}

/** Words that are said of nothing but a subscription. */
const TELLING =
	/subscrib|opt(ed)?[ _-]?(in|out)|abgemeldet|abonn|desinscri|disiscritt|suscrit|descadastrad|uitgeschreven|wypisan|widerruf|werbesperre|配信停止|退订|退訂|订阅|訂閱/u;

/** True for a value (folded) whose words are said of nothing but a subscription. */
export const speaksOfConsent = (folded: string): boolean => TELLING.test(folded);

/** True where values speak of consent: all but a few are known states, some by words that are said of nothing else, and not all are one. */
export function answersConsent(values: readonly string[]): boolean {
	if (values.length < 2 || values.length > 12 || !values.some((v) => speaksOfConsent(foldKey(v)))) return false;
	const known = values.filter((v) => v.length <= 40 && consentOf(v) !== null).length;
	return known >= 2 && known * 4 >= values.length * 3;
}
