import type { ImportManifest } from '#domain/import';
import { fieldDefinition, type CustomField } from '#domain/fields';
import { count } from '#domain/messages/catalogue';
import { m } from '#lib/messages/index';

const words = m.imports.said;

type IssueCount = ImportManifest['issueCounts'][number];

/** Words for the kinds of error that stop a row; the rest is named by its field. */
function kindOf(i: IssueCount, custom: readonly CustomField[]): string {
	const field = i.field ? fieldDefinition(i.field, custom).label : '';
	if (/^missing/i.test(i.code)) return field ? words.missing(field) : words.missingAny;
	return field ? words.unusable(field) : words.unusableRow;
}

/**
 * "28 × No email · 9 × Phone 1 not usable · 4 × No full name": errors only, largest first, kinds of the same name added up. The number comes
 * first: behind a name that ends in one ("Phone 1") it would be read as part of it.
 */
export function errorKinds(issues: readonly IssueCount[], custom: readonly CustomField[] = []): string {
	const byKind = new Map<string, number>();
	for (const i of issues) {
		const kind = kindOf(i, custom);
		if (i.severity === 'error') byKind.set(kind, (byKind.get(kind) ?? 0) + i.count);
	}
	const sorted = [...byKind].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const shown = sorted.slice(0, 4).map(([kind, n]) => `${count(n)}\u00a0× ${kind}`);
	const rest = sorted.length - shown.length;
	return [...shown, ...(rest > 0 ? [words.moreKinds(rest)] : [])].join(' · ');
}

/** Contact cards that can't be read to their end: what could be read of them goes in, which no figure of failed rows says (IMP-7). */
export const brokenCards = (issues: readonly IssueCount[]): number =>
	issues.filter((i) => i.code === 'brokenCard').reduce((n, i) => n + i.count, 0);
