import type { Named } from '#domain/basics/named';
import { fitting } from './shell-fitting';

/** Lines of one kind that are shown. */
const MOST_OF_A_KIND = 5;
const ADDRESSES: Record<Named['kind'], (id: string) => string> = {
	list: (id) => `/list?id=${encodeURIComponent(id)}`,
	campaign: (id) => `/campaign?id=${encodeURIComponent(id)}`,
	destination: (id) => `/deliver?at=${encodeURIComponent(id)}`
};

/** A name that fits, and where it leads. */
export interface FoundName {
	kind: Named['kind'] | 'view';
	id: string;
	label: string;
	hint: string;
	href: string;
}

/** A saved view as it is kept: `filters` = what follows the address of the list of contacts. */
export interface KeptView {
	id: string;
	name: string;
	filters: string;
}

/** What fits of each kind, the kinds one after the other; nothing where nothing is typed. */
export function foundNames(names: readonly Named[], text: string, views: readonly KeptView[]): FoundName[] {
	if (text.trim() === '') return [];
	const all: FoundName[] = [
		...names.map(({ kind, id, name, of }) => ({ kind, id, label: name, hint: of, href: ADDRESSES[kind](id) })),
		...views.map((v) => ({
			kind: 'view' as const,
			id: v.id,
			label: v.name,
			hint: '',
			href: v.filters ? `/contacts?${v.filters}` : '/contacts'
		}))
	];
	const found = fitting(all, text);
	return (['list', 'campaign', 'view', 'destination'] as const).flatMap((kind) =>
		found.filter((f) => f.kind === kind).slice(0, MOST_OF_A_KIND)
	);
}
