import { standardField, type CustomField, type FieldId } from '#domain/fields';
import type { ColumnMapping } from '#domain/imports/mapping';
import { isOwnColumn } from '#domain/imports/own-columns';
import { otherAddresses } from './addresses';
import { plusBefore } from './bare-codes';
import { leaveOutBeside } from './beside';
import { candidatesFor, type Candidate } from './candidates';
import { consentOf } from './choices/consent-answers';
import type { SourceColumn } from './columns';
import { isOfAddressBook } from './card-display';
import { columnContent, share } from './content';
import { askForConsent } from './consent-questions';
import { CustomFields, shownHeader } from './custom';
import { readDetails } from './details';
import { mapByExport } from './exports/index';
import { headerMeaning, languageOf, otherLanguageOf, type HeaderMeaning } from './header/index';
import { beginsWithFamily } from './name-order';
import { readBoth } from './named-addresses';
import { everyOptOut, optOutValues } from './opt-out';
import { hasGuestMark } from './readers/guest-mark';
import { areCountryNumbers } from './readers/numeric-country';
import { isPhoneField } from './readers/reader';
import { unitOf } from './readers/units';
import { givePhoneParts, isPartConcept } from './phone-parts';
import { givePhoneLabels, givePhones, phoneKind } from './phones';
import { settle } from './settle';
import type { Concept } from './synonyms/index';
import { whyCustom } from './why';

/** Sample cells that are looked at in all. */
const SAMPLE_CELLS = 4000;

interface Choice {
	field: FieldId;
	candidate: Candidate;
	join?: true;
}

export interface ProposeOptions {
	/** Id of the known export that the file is (MAP-4); absent = looked for by the header row, null = none. */
	known?: string | null;
	/** Custom fields that exist already: a column of the same name goes into them. */
	custom?: readonly CustomField[];
}

/** ="0351123456" keeps a spreadsheet from changing a number; cleaning takes that off (damage/detectors/formula-error.ts). */
const shownText = (cell: string): string => (cell.startsWith('="') ? cell.replace(/^="([^"]*)"$/, '$1') : cell);

/** What headers and values say, before fields are given out. */
export function readColumns(
	headers: readonly string[],
	samples: readonly (readonly string[])[]
): { language: string; columns: SourceColumn[] } {
	// A very wide file is judged by fewer of its rows, so that the proposal stays instant.
	const rows = samples.slice(0, Math.max(20, Math.floor(SAMPLE_CELLS / Math.max(1, headers.length))));
	const language = languageOf(headers);
	const meanings = headers.map((header) => headerMeaning(header, language));
	const unknown = (m: HeaderMeaning): boolean => m.match === 'none' && m.concept === null && m.aside === null;
	const other = otherLanguageOf(
		headers.filter((_, i) => unknown(meanings[i]!)),
		language
	);
	const columns = headers.map((header, index): SourceColumn => {
		let meaning = meanings[index] as HeaderMeaning;
		if (other && unknown(meaning)) {
			const again = headerMeaning(header, other);
			if (again.match === 'whole') meaning = again;
		}
		return { index, header, meaning, concept: meaning.concept, content: columnContent(rows.map((row) => shownText(row[index] ?? ''))) };
	});
	askForConsent(columns);
	settle(columns);
	return { language: language.language, columns };
}

/**
 * Proposes a field for every column, by header and by content (MAP-1). `headers` as inspection names them,
 * `samples` are rows below the header. No field is given to two columns, save that a second street line and a house
 * number are joined to the street. A filled column that fits no field becomes a custom field, so that nothing is lost;
 * a blank one is left out.
 */
export function proposeMapping(
	headers: readonly string[],
	samples: readonly (readonly string[])[],
	options: ProposeOptions = {}
): ColumnMapping[] {
	const { columns, language } = readColumns(headers, samples);
	const elsewhere = otherAddresses(columns);
	const candidates = columns
		.filter((c) => !isOwnColumn(c.header, headers))
		.flatMap((c) => candidatesFor(c))
		.filter((c) => !elsewhere.has(c.index))
		.sort((a, b) => b.score - b.behind - (a.score - a.behind) || ownName(b, columns) - ownName(a, columns) || a.index - b.index);
	const { chosen, taken } = giveOut(columns, candidates);

	const custom = new CustomFields(options.custom ?? [], columns);
	const joined = new Set([...chosen.values()].filter((c) => c.join).map((c) => c.field));
	const numbered = [...chosen].some(([i, c]) => c.join && c.candidate.concept === 'houseNumber' && i < (taken.get('street') ?? 0));
	const proposed = columns.map((column): ColumnMapping => {
		const { index, header, content, concept } = column;
		const shown = shownHeader(header, index);
		const base = { index, header: shown, samples: content.samples, byUser: false, ...(concept ? { concept } : {}) };
		if (isOwnColumn(header, headers))
			return { ...base, target: { kind: 'exclude' }, confidence: 1, reason: { code: 'excludedOwn', params: { header } } };
		const choice = chosen.get(index);
		if (choice)
			return {
				...base,
				...fieldMapping(column, choice, headers, taken, joined.has(choice.field)),
				...(numbered && choice.candidate.concept === 'street' ? { joinWith: ' ' } : {}),
				...(choice.field === 'fullName' ? inOrder(column, choice, language) : {})
			};
		if (content.filled === 0)
			return { ...base, target: { kind: 'exclude' }, confidence: 0.9, reason: { code: 'excludedBlank', params: { header } } };
		const field = custom.of(column, shown);
		const known = custom.whyKnown(field, column);
		if (known) return { ...base, target: { kind: 'custom', field }, ...known };
		if (isOfAddressBook(header))
			return { ...base, target: { kind: 'exclude' }, confidence: 1, reason: { code: 'excludedAddressBook', params: { header } } };
		// What a header plainly means is no question, even where no standard field holds it.
		const sure = column.meaning.match !== 'none' && concept !== null;
		return {
			...base,
			target: { kind: 'custom', field },
			confidence: sure ? 0.8 : 0.5,
			reason: whyCustom(column, shown, candidates, headers, taken, elsewhere)
		};
	});
	const mapped = mapByExport(options.known, proposed, columns, options.custom ?? []);
	return leaveOutBeside(readDetails(readBoth(plusBefore(everyOptOut(mapped, columns), columns), columns), columns), columns);
}

/** 1 = the column is called as the field is: of "Groups" and "Tags" the second is Tags. */
const ownName = ({ index, concept }: Candidate, columns: readonly SourceColumn[]): number =>
	(columns[index] as SourceColumn).header.trim().toLowerCase() === standardField(concept)?.label.toLowerCase() ? 1 : 0;

/** Fields go to the best of their columns, phones by use, second lines to the street. */
function giveOut(
	columns: readonly SourceColumn[],
	candidates: readonly Candidate[]
): { chosen: Map<number, Choice>; taken: Map<FieldId, number> } {
	const chosen = new Map<number, Choice>();
	const taken = new Map<FieldId, number>();
	const give = (candidate: Candidate, field: FieldId, join?: true): void => {
		chosen.set(candidate.index, { field, candidate, ...(join ? { join } : {}) });
		if (!taken.has(field)) taken.set(field, candidate.index);
	};
	const phones = new Map<number, Candidate>();
	for (const candidate of candidates) {
		const { concept, index } = candidate;
		if (chosen.has(index) || phones.has(index)) continue;
		if (concept === 'phone') phones.set(index, candidate);
		else if (concept === 'email2') {
			if (!taken.has('email')) give(candidate, 'email');
		} else if (standardField(concept) && !taken.has(concept as FieldId)) give(candidate, concept as FieldId);
	}
	// Postal code and city in one column go into the city, and are taken apart there (MAP-3).
	const zipCity = candidates.find((c) => c.concept === 'zipCity' && c.score > 0.5 && !chosen.has(c.index));
	if (zipCity && !taken.has('city') && !taken.has('postalCode')) give(zipCity, 'city');
	givePhones(columns, [...phones.values()], give);
	givePhoneLabels(
		columns,
		candidates.filter((c) => c.concept === 'phoneLabel' && !chosen.has(c.index)),
		(i) => chosen.get(i)?.field,
		give
	);
	givePhoneParts(columns, (i) => chosen.get(i)?.field, give);
	giveNameParts(columns, taken, give);
	for (const line of candidates
		.filter((c) => (c.concept === 'street2' || c.concept === 'houseNumber') && !chosen.has(c.index))
		.sort((a, b) => a.index - b.index)) {
		if (taken.has('street')) give(line, 'street', true);
		else if (share((columns[line.index] as SourceColumn).content, 'address') >= 0.5) give(line, 'street');
	}
	return { chosen, taken };
}

/** Full names that begin with the family name are read so, and those of a meeting without the mark of a guest. */
function inOrder(column: SourceColumn, { candidate: { reason } }: Choice, language: string): Partial<ColumnMapping> {
	const reader = column.content.values.some(hasGuestMark) ? 'guestMark' : beginsWithFamily(column, language) ? 'familyFirst' : null;
	if (reader === null) return {};
	return { reader, reason: { code: reason.code, params: { ...reason.params, field: 'Full Name', reader } } };
}

/** A "van der" or a second surname in a column of its own belongs to the last name. */
function giveNameParts(
	columns: readonly SourceColumn[],
	taken: ReadonlyMap<FieldId, number>,
	give: (candidate: Candidate, field: FieldId, join: true) => void
): void {
	if (!taken.has('lastName')) return;
	const given = new Set<string>();
	for (const { index, header, concept, content } of columns) {
		if ((concept !== 'namePrefix' && concept !== 'secondLastName') || content.filled === 0 || given.has(concept)) continue;
		if (share(content, 'name') < 0.8) continue;
		given.add(concept);
		give({ index, concept, score: 0.85, behind: 0, reason: { code: 'mappedNamePart', params: { header } } }, 'lastName', true);
	}
}

/** Why a column is joined to another, and what is put between their values. */
const JOINED: Partial<Record<Concept, { code: string; joinWith: string }>> = {
	street2: { code: 'mappedSecondLine', joinWith: ', ' },
	houseNumber: { code: 'mappedHouseNumber', joinWith: ' ' },
	namePrefix: { code: 'mappedNamePart', joinWith: ' ' },
	secondLastName: { code: 'mappedNamePart', joinWith: ' ' },
	callingCode: { code: 'mappedPhonePart', joinWith: ' ' },
	areaCode: { code: 'mappedPhonePart', joinWith: ' ' },
	phoneExtension: { code: 'mappedPhonePart', joinWith: ' ' }
};

/** A number without its area code. */
const LOCAL = /^[\d\s()./-]{4,20}$/;

function fieldMapping(
	column: SourceColumn,
	{ field, candidate, join }: Choice,
	headers: readonly string[],
	taken: ReadonlyMap<FieldId, number>,
	joined: boolean
): Pick<ColumnMapping, 'target' | 'confidence' | 'reason'> & Partial<ColumnMapping> {
	const { score, reason, warning, concept } = candidate;
	const params = { ...reason.params, field: standardField(field)?.label ?? field };
	const { header, meaning } = column;
	const mapping: ReturnType<typeof fieldMapping> = {
		target: { kind: 'field', field },
		confidence: score,
		concept,
		reason: { code: reason.code, params }
	};
	const said = JOINED[concept];
	if (join && said)
		mapping.reason = {
			code: said.code,
			params: { header, other: headers[taken.get(field) ?? column.index] ?? '', ...(isPartConcept(concept) ? { reader: concept } : {}) }
		};
	if (join && isPartConcept(concept)) mapping.reader = concept;
	// A local number beside its area code is what it should be.
	const local = joined && isPhoneField(field) && !join && column.content.values.every((v) => LOCAL.test(v));
	if (local) mapping.confidence = Math.max(score, 0.85);
	else if (warning) mapping.warning = { code: warning.code, params: { ...warning.params, field: params.field } };
	if (joined) mapping.joinWith = said?.joinWith ?? (field === 'street' ? ', ' : ' ');
	const kind = isPhoneField(field) && !isPartConcept(concept) ? phoneKind(column) : undefined;
	if (kind) mapping.phoneType = kind;
	if (field === 'consentStatus' && !meaning.negative && column.content.values.slice(0, 20).some((v) => consentOf(v) !== null)) {
		mapping.reader = 'statedConsent';
		mapping.reason = {
			code: column.byValues ? 'mappedConsentValues' : reason.code,
			params: { ...params, reader: mapping.reader, ...(column.byValues ? { example: (column.content.samples[0] ?? '').slice(0, 40) } : {}) }
		};
	}
	const unit = field === 'annualRevenue' && share(column.content, 'number') >= 0.6 ? unitOf(header) : undefined;
	if (unit) Object.assign(mapping, { reader: unit, reason: { code: reason.code, params: { ...params, reader: unit } } });
	if (field === 'country' && areCountryNumbers(column.content.values)) {
		const { warning: _said, ...plain } = mapping;
		return {
			...plain,
			confidence: 0.9,
			reader: 'numericCountry',
			reason: { code: reason.code, params: { ...params, reader: 'numericCountry' } }
		};
	}
	if (field === 'consentStatus' && meaning.negative)
		Object.assign(mapping, { values: optOutValues(column.content.values), reason: { code: 'mappedOptOut', params } });
	return mapping;
}
