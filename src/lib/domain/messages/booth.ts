import type { Catalogue } from './catalogue';

/** What can go wrong at the booth (CAP-1 to CAP-3). */
export const boothMessages = {
	attendeesNoIds: {
		message: (p) => `No badge id stands in the column “${p.column}”`,
		fix: () => 'Choose the column that holds what the badge code says. Nothing was changed.'
	},
	visitorGone: { message: () => 'This visitor was taken back in the meantime', fix: () => 'Go back to the list.' },
	noVisitors: { message: () => 'There is nobody to hand over yet', fix: () => 'Capture a visitor first.' },
	notVisitors: {
		message: () => 'This file holds no visitors of another tablet',
		fix: () =>
			'Choose the file that “Save as a file” made on the other tablet. A whole backup is restored in Settings. Nothing was changed.'
	},
	trialWriteFailed: { message: () => 'What was written did not come back', fix: () => 'Close other tabs of this app, then check again.' }
} satisfies Catalogue;
