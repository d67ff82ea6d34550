import { fieldDefinition, type CustomField, type FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import type { Blanked } from '../../pipeline/damage/index';

/** No rule makes these findings: what they are about is not in the staged rows any more. */
const BLANKED = 'damage';
const SHOWN = 200;

/** Cells whose text was no value, such as #REF!, go in blank (FIL-2): the row says so, and what stood there. */
export const blankedCells = (cells: readonly Blanked[], own: readonly CustomField[]): Issue[] =>
	cells.map(({ row, field, value }) => ({
		row,
		ruleId: BLANKED,
		code: 'formulaError',
		field,
		severity: 'warning',
		category: 'Invalid Data Format',
		params: { row, field: fieldDefinition(field, own).label, value: value.slice(0, SHOWN), blank: 1 },
		value: value.slice(0, SHOWN)
	}));

/** Fields that a full name is staged as: it is filled in once one of them is. */
const NAME: ReadonlySet<FieldId> = new Set<FieldId>(['firstName', 'lastName', 'fullName']);

/** Whether a finding goes with what was typed into a cell of its row. */
export const isFilledIn = ({ ruleId, field }: Issue, typed: FieldId): boolean =>
	ruleId === BLANKED && (field === typed || (field === 'fullName' && NAME.has(typed)));
