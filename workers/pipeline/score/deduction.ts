import type { FieldId } from '#domain/fields';
import type { FactorGroup } from '#domain/scoring/score';
import type { ScoringProfile } from '#domain/scoring/scoring-profile';
import type { RegistryEntry } from '../../registry';
import { domainOf } from './knowledge/domain';

/** Something that takes points away: one file of deductions/, one line in its index. How many is the profile's to say; none by itself. */
export interface Deduction extends RegistryEntry {
	/** The group whose points it stands among. */
	group: FactorGroup;
	/** The field that it looks at. */
	field: FieldId;
	/** True where it looks at the domain of an address only. */
	domain: boolean;
	/** Is it so? Pure; `text` is the field's value, or its domain in lower case. */
	applies(text: string, profile: ScoringProfile): boolean;
	/** Code of its sentence; its only parameter is `text`. */
	code: string;
	/** Code of its words among the key factors. */
	key: string;
}

/** What a deduction looks at in a value; null = nothing there. */
export const seenBy = (d: Deduction, value: string | null | undefined): string | null => (d.domain ? domainOf(value) : value || null);
