import type { CustomField, FieldId } from '../fields';

export type MappingTarget = { kind: 'field'; field: FieldId } | { kind: 'custom'; field: CustomField } | { kind: 'exclude' };

/** LOOK: confidence is shown as a word. sure ≥ 0.9, likely ≥ 0.6, check below. */
export type ConfidenceWord = 'sure' | 'likely' | 'check';

/** Where one source column goes, and why (MAP-1, MAP-2). */
export interface ColumnMapping {
	/** Source column index, 0-based. */
	index: number;
	/** Header as read; blank and duplicate headers are kept apart by index. */
	header: string;
	/** Up to three non-blank sample values. */
	samples: string[];
	target: MappingTarget;
	/** 0–1. */
	confidence: number;
	/** Key + params of the reason (catalogue `mappingReason`). */
	reason: { code: string; params: Record<string, string | number> };
	/** Set where the content contradicts the field. */
	warning?: { code: string; params: Record<string, string | number> };
	/** True once a person chose the target. */
	byUser: boolean;
	/** Two columns on one field are refused unless the user joins them: the text put between their values. */
	joinWith?: string;
	/** What the header means, even where no standard field holds it (`middleName`, `fax`); absent = unknown. */
	concept?: string;
	/** Kind of the numbers of a phone column (`mobile`, `work`, `home`, `other`), by its header. */
	phoneType?: 'mobile' | 'work' | 'home' | 'other';
	/** What values of this column become (select values), from → to; values that are not listed stay as they are. */
	values?: [string, string][];
	/** How cells are read where a known export (MAP-4) writes them in its own way: an entry of the pipeline's readers. */
	reader?: string;
}

/** What a column can add to the phone numbers of its field; the readers of such columns are called so too. */
export const PHONE_PARTS = ['callingCode', 'areaCode', 'phoneExtension'] as const;
export type PhonePart = (typeof PHONE_PARTS)[number];

/** The part of the numbers of its field that a column holds, or null: it holds numbers, or is no column of phones. */
export const phonePartOf = (m: ColumnMapping): PhonePart | null =>
	m.target.kind === 'field' && /^phone\d$/.test(m.target.field) ? (PHONE_PARTS.find((p) => p === m.reader) ?? null) : null;
export const isPhonePart = (m: ColumnMapping): boolean => phonePartOf(m) !== null;

export const confidenceWord = (c: number): ConfidenceWord => (c >= 0.9 ? 'sure' : c >= 0.6 ? 'likely' : 'check');

/** The field a mapping fills, or null when the column is excluded. */
export function mappedField(m: ColumnMapping): FieldId | null {
	return m.target.kind === 'field' ? m.target.field : m.target.kind === 'custom' ? m.target.field.id : null;
}
