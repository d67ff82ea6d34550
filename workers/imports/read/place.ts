import type { Issue } from '#domain/imports/issue';
import { placeOfRow, type PartName } from '#domain/imports/parts';

/** Says in each finding which file or sheet its row is in, where an import has several; its message then begins with that. */
export function withPlace(issues: Issue[], parts: readonly PartName[]): Issue[] {
	if (parts.length > 1) for (const issue of issues) issue.params = { ...issue.params, place: placeOfRow(parts, issue.row) };
	return issues;
}
