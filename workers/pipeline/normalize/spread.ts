import type { Column } from '#domain/chunk';
import { fieldDefinition, PHONE_FIELDS, type FieldId } from '#domain/fields';
import { addNote, columnIn } from '../fill-in';
import type { NormalizeOptions } from '../stages';
import { parsePhone } from '../values/phone';
import { severalEmails, severalPhones } from '../values/several';

/**
 * Keeps what the step `several` leaves of its cells (VAL-1): other phone numbers go to free phone fields of their row, other addresses,
 * and phones that find no room, to its notes. Runs before the columns are cleaned, in place; `countries` = the rows' own countries.
 */
export function spreadSeveral(columns: Map<FieldId, Column>, options: NormalizeOptions, countries: Column | undefined): void {
	const note = (field: FieldId, i: number, rows: number, value: string): void => {
		const line = `${fieldDefinition(field).label}: ${value}`;
		// Rows of the fix grid come by again; what is noted already is not noted twice.
		if (!columns.get('notes')?.[i]?.split('\n').includes(line)) addNote(columns, i, rows, line);
	};
	const fields = (['email', ...PHONE_FIELDS] as const).filter((f) => columns.has(f) && !options.off.has(`${f}/several`));
	for (const field of fields) {
		const cells = columns.get(field) as Column;
		for (let i = 0; i < cells.length; i++) {
			const cell = cells[i];
			if (!cell) continue;
			if (field === 'email') {
				for (const other of severalEmails(cell)?.slice(1) ?? []) note(field, i, cells.length, other);
				continue;
			}
			const country = countries?.[i] ?? options.defaultCountry;
			const numbers = severalPhones(cell, country);
			if (!numbers) continue;
			for (const number of numbers.slice(1)) {
				const { canonical } = parsePhone(number, country);
				if (PHONE_FIELDS.some((f) => f !== field && sameNumber(columns.get(f)?.[i], canonical, country))) continue;
				const free = PHONE_FIELDS.find((f) => f !== field && !columns.get(f)?.[i]);
				if (free) columnIn(columns, free, cells.length)[i] = number;
				else note(field, i, cells.length, number);
			}
		}
	}
}

const sameNumber = (cell: string | null | undefined, canonical: string, country: string): boolean =>
	!!cell && parsePhone(cell, country).canonical === canonical;
