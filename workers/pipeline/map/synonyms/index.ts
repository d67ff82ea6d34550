import { Words } from './compile';
import type { Lexicon } from './types';
import { af } from './af';
import { ar } from './ar';
import { be } from './be';
import { bg } from './bg';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { eu } from './eu';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { gl } from './gl';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { id } from './id';
import { int } from './int';
import { is } from './is';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { lt } from './lt';
import { lv } from './lv';
import { mk } from './mk';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sr } from './sr';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

export type { Concept } from './types';

/** One file per language, one line here; the commoner language first: it wins where a header row could be either. */
const LEXICONS: readonly Lexicon[] = [
	en, de, fr, es, it, pt, nl, pl, ja, zhHans, zhHant, ru, ko, cs, sv, da, nb, fi, hu, ro, tr, el, hr, sk, sl, uk, bg, sr, ca, he, ar, fa, et, lv, lt, eu, gl, id, vi, th, hi, mk, be, af, is
];

const compiled = new Map<string, Words>();

function wordsOf(lexicon: Lexicon): Words {
	let words = compiled.get(lexicon.language);
	if (!words) compiled.set(lexicon.language, (words = new Words(lexicon)));
	return words;
}

/** Words of every language: products, loans and abbreviations. */
export const international = (): Words => wordsOf(int);
export const english = (): Words => wordsOf(en);

/** The languages that headers can be in, in order of preference. */
export const languages = (): readonly Words[] => LEXICONS.map(wordsOf);
