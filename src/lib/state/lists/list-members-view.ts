/** What the members of a list are ordered by; added = as they came in. */
const MEMBER_ORDERS = ['added', 'name', 'company', 'score', 'state'] as const;
export interface MemberSort {
	by: (typeof MEMBER_ORDERS)[number];
	direction: 'asc' | 'desc';
}
/** Which members are shown, and in what order. */
export interface MembersView {
	search: string;
	sort: MemberSort;
}

export const AS_ADDED: MemberSort = { by: 'added', direction: 'asc' };

/** "score-desc" ↔ MemberSort, as the address and the choice of order carry it. */
export const sortText = (s: MemberSort): string => `${s.by}-${s.direction}`;
export function sortOf(text: string | null): MemberSort {
	const [by, direction] = (text ?? '').split('-');
	const known = MEMBER_ORDERS.find((o) => o === by);
	return known && (direction === 'asc' || direction === 'desc') ? { by: known, direction } : AS_ADDED;
}

/**
 * Names begin at A, scores at the best, states with who is still to be worked; a second tap turns the order round, a third one is as they
 * came in.
 */
export function nextSort(now: MemberSort, by: MemberSort['by']): MemberSort {
	const first = by === 'score' ? 'desc' : 'asc';
	if (now.by !== by) return { by, direction: first };
	return now.direction === first ? { by, direction: first === 'asc' ? 'desc' : 'asc' } : AS_ADDED;
}

/** The view that an address names; what it can't read is left out. */
export const viewOf = (params: URLSearchParams): MembersView => ({
	search: params.get('q')?.trim() ?? '',
	sort: sortOf(params.get('sort'))
});

/** The address of a list in a view, so that it can be linked, reloaded and gone back to. */
export function listAddress(id: string, { search, sort }: MembersView): string {
	const p = new URLSearchParams({ id });
	if (search !== '') p.set('q', search);
	if (sortText(sort) !== sortText(AS_ADDED)) p.set('sort', sortText(sort));
	return `/list?${p.toString()}`;
}
