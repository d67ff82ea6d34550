/** Words of the choice of columns. */
export const chooser = {
	title: 'Columns',
	changed: 'Changed',
	textOwn: (most: number) => `The name comes first, then up to ${most} more. They belong to the view that is open: save it to keep them.`,
	text: (most: number) => `The name comes first, then up to ${most} more. Kept on this device.`,
	shown: 'In the list',
	others: 'More columns',
	search: 'Search the columns',
	full: (most: number) => `The list has ${most} columns. Take one away to add another.`,
	up: (label: string) => `Move ${label} to the left`,
	down: (label: string) => `Move ${label} to the right`,
	usual: 'Usual columns',
	cancel: 'Cancel',
	apply: 'Show these columns',
	open: 'Choose the columns'
};
