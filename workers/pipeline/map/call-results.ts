import { foldKey } from '../values/text';
import type { SourceColumn } from './columns';

/**
 * What a dialer or an agent notes when somebody wants no more calls, folded; by language: en, de, fr, es, it, pt, nl, pl. "Not interested"
 * and "no answer" are results of a call like any other.
 */
const NO_CALLS = new RegExp(
	`^(?:(?:on|added to|put on|placed on|requested|requests|national|internal|state|federal|client|customer) (?:the )?)?(?:${[
		'dncl?(?: list| registry)?',
		'(?:do not|dont|don t|never) (?:call|contact|phone|ring)(?: again| anymore| list| registry)?',
		'donot(?:call|contact)',
		'remove(?:d)? from (?:(?:call|calling|our|the) )?list',
		'nicht (?:mehr )?(?:anrufen|kontaktieren)',
		'keine (?:weiteren )?anrufe(?: mehr)?(?: gewunscht| erwunscht)?',
		'(?:anruf|werbe|kontakt)sperre',
		'ne (?:pas|plus) (?:r?appeler|contacter)',
		'no (?:llamar|volver a llamar|contactar)(?: mas)?',
		'non (?:chiamare|richiamare|contattare)(?: piu)?',
		'nao (?:ligar|contatar|contactar)(?: mais)?',
		'niet (?:meer )?(?:bellen|benaderen)',
		'nie (?:dzwonic|kontaktowac)(?: wiecej)?'
	].join('|')})$`,
	'u'
);
const NO_CALLS_TOGETHER =
	/^(?:架電禁止|架電不可|電話不可|電話拒否|連絡不可|(?:请勿|不要|禁止)(?:致电|拨打|来电|联系)|(?:請勿|禁止)(?:致電|撥打|來電|聯繫))$/u;

/** True for the result of a call by which somebody refuses further ones: "DNC", "Do not call", "Ne pas appeler". */
export const refusesCalls = (value: string): boolean =>
	value.length <= 40 && (NO_CALLS.test(foldKey(value)) || NO_CALLS_TOGETHER.test(value.trim()));

/** A header over what came of the last call. */
const RESULT =
	/(?:^| )(?:dispo(?:sition)?s?|call (?:results?|outcomes?|status|codes?)|anrufergebnis|anrufstatus|gesprachsergebnis|resultat (?:de )?(?:l |d )?appel|resultado (?:de )?(?:la )?llamada|resultado (?:da )?(?:ligacao|chamada)|esito (?:della )?chiamata|belresultaat|wynik rozmowy)(?: |$)|(?:架電|通話)結果|(?:呼叫|通话)结果/u;
/** Different values that such a column has at most. */
const RESULTS = 60;

/** A column of what came of calls, or of states among which somebody refuses them. Few do: of the first, later rows count as well. */
export function isCallResult({ header, concept, content }: SourceColumn): boolean {
	if (content.distinct > RESULTS) return false;
	return RESULT.test(foldKey(header)) || (concept === 'leadStatus' && content.values.some(refusesCalls));
}
