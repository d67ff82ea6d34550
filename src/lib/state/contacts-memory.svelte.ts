import { ContactList } from './contacts.svelte';
import { ContactSelection } from './contacts-selection.svelte';

const list = new ContactList();

/**
 * The list as it was left: opening a contact and coming back finds the same rows, ticks, filters and place.
 * One per tab; coming from any other screen starts afresh.
 */
export const listMemory = {
	list,
	selection: new ContactSelection(list),
	/** Address of the list with its filters. */
	address: '/contacts',
	/** Id of the saved view that was opened last. */
	view: null as string | null,
	/** First row in view. */
	place: 0
};

/** An address of the list without what was typed into the search: that may name somebody who is no more. */
export function withoutSearch(address: string): string {
	const [path = '', query = ''] = address.split('?');
	const rest = new URLSearchParams(query);
	rest.delete('q');
	return rest.size > 0 ? `${path}?${rest}` : path;
}
