import type { FieldId } from '#domain/fields';
import type { LearnNote, TrainedModel } from '#domain/scoring/learned-model';
import type { FieldsNow } from '#domain/contacts/own-fields';

/**
 * A model as its columns are called by now: it names them by what they were called when it learned, and an own field may have another name
 * since. The same object where all have the names that it knows.
 */
export function withNamesNow(model: TrainedModel, { customFields, deletedFields }: FieldsNow): TrainedModel {
	const now = new Map<FieldId, string>([...deletedFields, ...customFields].map(({ id, label }) => [id, label]));
	const { leaks, calendar, leftOut } = model.report;
	/** What a column was called → what it is called. */
	const other = new Map<string, string>();
	for (const { column, label } of [...model.encoders, ...leaks, ...calendar, ...leftOut]) {
		const name = now.get(column);
		if (name !== undefined && name !== label) other.set(label, name);
	}
	const ordered = model.orderField && model.orderLabel !== undefined ? now.get(model.orderField) : undefined;
	if (ordered !== undefined && ordered !== model.orderLabel) other.set(model.orderLabel!, ordered);
	if (other.size === 0) return model;

	const note = (n: LearnNote): LearnNote => {
		const name = other.get(String(n.params.column ?? ''));
		return name === undefined ? n : { ...n, params: { ...n.params, column: name } };
	};
	const named = <T extends { column: FieldId; label: string }>(c: T): T => ({ ...c, label: now.get(c.column) ?? c.label });
	const found = <T extends { column: FieldId; label: string; why: LearnNote }>(all: readonly T[]): T[] =>
		all.map((f) => ({ ...named(f), why: note(f.why) }));
	const { report } = model;
	return {
		...model,
		...(ordered !== undefined && { orderLabel: ordered }),
		encoders: model.encoders.map(named),
		report: {
			...report,
			leaks: found(leaks),
			calendar: found(calendar),
			leftOut: found(leftOut),
			drift: { ...report.drift, why: report.drift.why.map(note) },
			notes: report.notes.map(note)
		}
	};
}
