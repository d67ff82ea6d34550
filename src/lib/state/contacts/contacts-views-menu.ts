import type { ContactView } from './contacts-views';

/** A line of the menu of saved views. */
export type ViewsMenuLine = { kind: 'all' | 'reading' | 'save' } | { kind: 'view' | 'update' | 'rename' | 'remove'; view: ContactView };

/**
 * The lines of the menu, from the top. Until the saved views are read, nothing is offered below the first line: views that come in would
 * push what one is about to press away from under the finger. @param from the view that what is shown was made of
 */
export function viewsMenu(
	isRead: boolean,
	views: readonly ContactView[],
	shown: ContactView | null,
	from: ContactView | null
): ViewsMenuLine[] {
	if (!isRead) return [{ kind: 'all' }, { kind: 'reading' }];
	const lines: ViewsMenuLine[] = [{ kind: 'all' }, ...views.map((view) => ({ kind: 'view' as const, view }))];
	if (from && !shown) lines.push({ kind: 'update', view: from });
	lines.push({ kind: 'save' });
	if (shown) lines.push({ kind: 'rename', view: shown }, { kind: 'remove', view: shown });
	return lines;
}
