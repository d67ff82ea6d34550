import { FilterTypes } from './contacts-field-filters';
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
	/** What its filters by own fields were set for. */
	filterTypes: new FilterTypes(),
	/** Id of the saved view that was opened last. */
	view: null as string | null,
	/** First row in view. */
	place: 0
};
