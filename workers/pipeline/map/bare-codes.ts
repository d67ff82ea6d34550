import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { parsePhone } from '../values/phones/phone';
import type { SourceColumn } from './columns';
import { isPhoneField } from './readers/reader';

/** Digits alone, as a spreadsheet leaves a number whose plus it took for a sign. */
const BARE = /^[1-9]\d{7,14}$/;
/** Numbers that it takes to say anything. */
const ENOUGH = 3;
/** Digits from which on most numbers hold a country code, and those from which on nearly all do. */
const LONG = 11;
const LONGER = 12;

const isAbroad = (digits: string): boolean => {
	const read = parsePhone(`+${digits}`, 'US');
	return !('problem' in read) && read.valid;
};

/**
 * Columns of numbers that begin with their country code but lost the plus (493511234567): several plans would take the code for an area
 * code of their own, one number at a time. A column shows it: every number of digits alone is one with a plus before it, and some are longer
 * than any without.
 */
export function plusBefore(proposed: readonly ColumnMapping[], columns: readonly SourceColumn[]): ColumnMapping[] {
	return proposed.map((mapping, i) => {
		const field = mappedField(mapping);
		if (field === null || !isPhoneField(field) || mapping.reader !== undefined || mapping.joinWith !== undefined) return mapping;
		const bare = (columns[i] as SourceColumn).content.values.map((v) => v.trim()).filter((v) => BARE.test(v));
		const long = bare.filter((v) => v.length >= LONG).length;
		if (bare.length < ENOUGH || long * 2 < bare.length || !bare.some((v) => v.length >= LONGER)) return mapping;
		if (!bare.every(isAbroad)) return mapping;
		const reader = 'plusSign';
		return { ...mapping, reader, reason: { code: mapping.reason.code, params: { ...mapping.reason.params, reader } } };
	});
}
