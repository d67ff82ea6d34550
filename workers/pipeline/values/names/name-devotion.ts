import { foldKey } from '../text';

/** What Mary is called by in Spanish and Portuguese given names, folded; places and crosses are family names as often. */
const DEVOTIONS = new RegExp(
	`^(?:${[
		'del? (?:carmen|pilar|mar|rosario|rocio|consuelo|socorro|amparo)',
		'de las? (?:mercedes|nieves|concepcion|asuncion|encarnacion|soledad|esperanza|luz)',
		'de los (?:angeles|dolores|milagros|remedios|desamparados)',
		'de (?:lourdes|fatima|guadalupe|jesus|gracia|montserrat)',
		'd[ao]s? (?:dores|gracas|conceicao|carmo|gloria|penha|anjos|prazeres|neves|socorro|ceu|fatima)',
		'de (?:lurdes|lourdes)'
	].join('|')})$`,
	'u'
);
const MARY = /^(?:maria|ma|m)$/u;

/**
 * "María del Carmen Ruiz", "Maria das Dores Lima": a given name of several words, as one piece before the family name; pieces as they are
 * where no family name follows ("María de la Cruz").
 */
export function joinDevotion(pieces: readonly string[]): readonly string[] {
	if (pieces.length < 4 || !MARY.test(foldKey(pieces[0] as string))) return pieces;
	for (const words of [3, 2])
		if (
			pieces.length > words + 1 &&
			DEVOTIONS.test(
				pieces
					.slice(1, 1 + words)
					.map(foldKey)
					.join(' ')
			)
		)
			return [pieces.slice(0, 1 + words).join(' '), ...pieces.slice(1 + words)];
	return pieces;
}

/** True for a given name that joinDevotion joined: whoever has one has two family names. */
export const isOfMary = (first: string): boolean => first.includes(' d') && /^m(?:ar[ií]a|a|ª)?\.? d/iu.test(first);
