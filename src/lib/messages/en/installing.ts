import { area } from '../area';

/** Words on installing, per platform. */
export const installing = area('installing', {
	install: 'Install',
	first: 'Install first, import second',
	firstText:
		'On an iPad or iPhone the installed app has a storage of its own: what is imported in this tab does not come along, and Safari deletes it after seven days without a visit.',
	goOn: 'Go on in this tab',
	/** In an app on the Home Screen: what was made waits for a tap. */
	handed: {
		title: (names: string) => `Ready to save: ${names}`,
		text: 'An app on the Home Screen gives files away through the share sheet. Tap Save, then “Save to Files”, or choose another app.',
		failed: 'The share sheet took nothing. What was made is still here: tap Save again.',
		save: 'Save',
		letGo: 'Don’t save'
	},
	steps: {
		apple: [
			'Tap Share in Safari’s bar.',
			'Choose “Add to Home Screen”, leave “Open as Web App” on, tap Add.',
			'Open the app from the Home Screen and import there.'
		],
		android: ['Open the browser’s menu.', 'Choose “Install app” or “Add to Home screen”.'],
		mac: ['Open the File menu or tap Share in Safari.', 'Choose “Add to Dock”.'],
		chromium: ['Open the browser’s menu, or click the install sign in the address bar.', 'Choose “Install”.'],
		firefox: ['Firefox on a computer can’t install web apps: open this page in Chrome, Edge or Safari to install, or go on in this tab.']
	}
});
