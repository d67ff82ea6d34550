import type { CustomField } from '#domain/fields';
import { choiceMoves, MOST_CHOICES, type ChoicesChange } from '#domain/contacts/own-fields';
import type { Problem, Result } from '#domain/result';
import type { Settings } from '#domain/settings';
import { foldKey } from '../pipeline/values/text';
import { withField } from './begin';
import { carriedViews } from './carried-views';
import { changeValues, markOf, type OnProgress } from './change';

/** Why a list of choices can't be that of a field, or null. */
export function choicesProblem(choices: readonly string[]): Problem | null {
	if (choices.length === 0) return { code: 'choicesNeeded', params: {} };
	if (choices.length > MOST_CHOICES) return { code: 'choicesTooMany', params: { limit: MOST_CHOICES } };
	const seen = new Set<string>();
	for (const choice of choices) {
		const key = foldKey(choice);
		if (key === '') return { code: 'choicesNeeded', params: {} };
		if (seen.has(key)) return { code: 'choiceTwice', params: { choice } };
		seen.add(key);
	}
	return null;
}

/** True where every choice of before is still there or was said to go, and what it becomes is there. */
function isWhole(before: readonly string[], { choices, gone }: ChoicesChange): boolean {
	const named = new Set([...choices.flatMap((c) => c.was ?? []), ...gone.map((g) => g.choice)]);
	const after = new Set(choices.map((c) => c.now));
	return before.every((choice) => named.has(choice)) && gone.every(({ fate }) => fate.then !== 'change' || after.has(fate.to));
}

/** The saved views: they follow a choice that is called otherwise. One that asked for nothing but what goes stays, and finds nobody. */
function viewsThen(views: Settings['contactViews'], next: CustomField, values: ReturnType<typeof choiceMoves>): Settings['contactViews'] {
	const moves = new Map(values.map(([from, to]) => [foldKey(from), to]));
	const becomes = (value: string): string[] => {
		const to = moves.get(foldKey(value));
		return to === undefined ? [value] : to === null ? [] : [to];
	};
	return carriedViews(views, { next, values: [], becomes }).views;
}

/** FieldsApi.changeChoices: values follow a choice that is called otherwise. */
export const changeChoices = (
	id: CustomField['id'],
	change: ChoicesChange,
	onProgress: OnProgress
): Promise<Result<{ contacts: number }>> =>
	changeValues(id, onProgress, (field, now, who) => {
		const tidy: ChoicesChange = { ...change, choices: change.choices.map((c) => ({ ...c, now: c.now.trim().replace(/\s+/g, ' ') })) };
		const choices = tidy.choices.map((c) => c.now);
		const problem = choicesProblem(choices);
		if (problem) return problem;
		const before = field.choices ?? [];
		// Another tab changed them meanwhile: what was said is not of these.
		if (field.type !== 'choice' || !isWhole(before, tidy)) return { code: 'fieldChangedSince', params: { field: field.label } };
		const values = choiceMoves(tidy);
		const next: CustomField = { ...field, choices };
		return {
			// More choices, or another order.
			...(tidy.gone.length === 0 && values.length === 0 && { harmless: true as const }),
			settings: { ...withField(now, next), contactViews: viewsThen(now.contactViews, next, values) },
			mark: markOf(field, who, {
				work: { kind: 'move', values },
				said: { action: 'fields.choices', params: { field: field.label, before, after: choices } }
			})
		};
	});
