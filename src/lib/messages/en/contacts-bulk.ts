import { count, plural } from '#domain/messages/catalogue';

/** Words of the edit of many contacts at once. */
export const bulk = {
	open: 'Edit',
	title: (n: number) => `Edit ${plural(n, 'contact')}`,
	text: 'One field at a time. Each contact keeps in its history what it was, and the whole edit can be undone.',
	field: 'Field',
	how: 'What to do',
	ways: { add: 'Add tags', remove: 'Take tags away', set: 'Set to a value', clear: 'Clear' },
	value: 'New value',
	choose: 'Choose a value',
	tags: 'Tags',
	tagsHint: 'Several are separated by commas.',
	becomes: (value: string) => `Will be stored as “${value}”.`,
	counting: 'Working out what changes…',
	/** `same` = have it already, `gone` = deleted since they were ticked. */
	ahead: (changed: number, same: number, gone: number) =>
		[
			changed === 0 ? 'Nothing would change.' : `${plural(changed, 'contact')} would change.`,
			same > 0 ? `${count(same)} ${same === 1 ? 'is' : 'are'} so already.` : '',
			gone > 0 ? `${count(gone)} ${gone === 1 ? 'was' : 'were'} deleted meanwhile.` : ''
		]
			.filter(Boolean)
			.join(' '),
	refused: (n: number, why: string) =>
		`${count(n)} would break a rule and ${n === 1 ? 'stays' : 'stay'} as ${n === 1 ? 'it is' : 'they are'}: ${why}`,
	working: 'Editing contacts',
	stop: 'Stop',
	cancel: 'Cancel',
	confirm: (n: number) => `Change ${plural(n, 'contact')}`,
	confirmAny: 'Change',
	/** `left` = not reached, since it was stopped. */
	done: (changed: number, same: number, refused: number, left: number) =>
		[
			changed === 0 ? 'No contact was changed.' : `${plural(changed, 'contact')} changed.`,
			same > 0 ? `${count(same)} ${same === 1 ? 'was' : 'were'} so already.` : '',
			refused > 0 ? `${count(refused)} would have broken a rule and ${refused === 1 ? 'stays' : 'stay'} as before.` : '',
			left > 0 ? `Stopped: ${count(left)} not reached.` : ''
		]
			.filter(Boolean)
			.join(' '),
	undo: 'Undo',
	undone: (back: number, kept: number, taken: number) =>
		`${plural(back, 'contact')} as before.${kept > 0 ? ` ${count(kept)} ${kept === 1 ? 'keeps' : 'keep'} what was changed again since.` : ''}${taken > 0 ? ` ${count(taken)} ${taken === 1 ? 'stays' : 'stay'} as edited.` : ''}`,
	failed: 'No contact was changed.',
	undoFailed: 'The edit could not be undone.',
	/** The page or browser ended in the middle of an edit: none of it stays. */
	interrupted: (n: number) =>
		`An edit of many contacts was interrupted, so it is undone: ${n === 1 ? 'the contact that it had changed is' : `the ${count(n)} contacts that it had changed are`} as before. Make the edit again.`,
	/** The list of those that were made. */
	made: {
		open: 'Bulk edits',
		text: 'What was changed for many contacts at once, newest first. Undo gives each of them back what it had; what was changed again since stays.',
		reading: 'Looking them up…',
		none: 'There is no bulk edit that can be undone as a whole.',
		trouble: 'They could not be read.',
		line: (n: number, fields: string) => `${plural(n, 'contact')}: ${fields}`,
		/** What was done, behind the line; several tags with commas between. */
		added: (tags: string) => `${tags} added`,
		removed: (tags: string) => `${tags} taken away`,
		set: (value: string) => `set to “${value}”`,
		cleared: 'cleared',
		quoted: (tag: string) => `“${tag}”`,
		stopped: 'stopped early',
		undone: 'Undone',
		undoing: 'Undoing the edit',
		close: 'Close'
	}
};
