import { count } from '#domain/messages/catalogue';
import { area } from '../area';

/** Words of lists on paper (LST-7). */
export const printing = area('printing', {
	action: 'Print…',
	callSheet: 'Print a call sheet…',
	preparing: 'Preparing the pages…',
	failed: 'The list could not be read. Nothing was printed; try again.',
	first: (shown: number, all: number) => `the first ${count(shown)} of ${count(all)}`,
	inView: 'Only the rows in view. “Print…” in the menu of the page prints all of them.',
	number: 'No.',
	timeZone: 'Time zone',
	soFar: 'So far',
	outcome: 'Outcome',
	note: 'Note'
});
