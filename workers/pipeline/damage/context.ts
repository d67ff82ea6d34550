import type { Column, ContactChunk } from '#domain/chunk';
import type { FieldDefinition, FieldId } from '#domain/fields';
import { countryCode, isCountryCode } from '../values/country';
import { memoise } from '../values/memo';
import type { DamageContext } from './detector';

/** Country names repeat: looked up once each. '' = none that we know. */
const codeOf = memoise((raw: string): string => (isCountryCode(raw) ? raw : (countryCode(raw) ?? '')), 5_000);

/** The place of the cell that is looked at; one object for a whole chunk, moved from row to row. */
export class RowContext implements DamageContext {
	field!: FieldDefinition;
	i = 0;
	private readonly countries: Column | undefined;

	constructor(
		private readonly chunk: ContactChunk,
		readonly defaultCountry: string,
		countries?: Column
	) {
		this.countries = countries ?? chunk.columns.get('country');
	}
	get country(): string {
		const raw = this.countries?.[this.i]?.trim();
		return raw ? codeOf(raw) : '';
	}
	cell(field: FieldId): string | null {
		return this.chunk.columns.get(field)?.[this.i] ?? null;
	}
}
