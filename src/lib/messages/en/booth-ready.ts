import { locale } from '#domain/messages/locale';
import { area } from '../area';

const n = (count: number): string => count.toLocaleString(locale());
const visitors = (count: number): string => `${n(count)} ${count === 1 ? 'visitor' : 'visitors'}`;

/** Words of visitor mode, the check before a show, and handing over from tablet to tablet. */
export const boothReady = area('boothReady', {
	kiosk: {
		title: 'Visitor mode',
		text: 'Visitors fill in the form themselves. Lists, menus and shortcuts are locked away until you leave with your passcode, also after a reload. The form empties itself a minute after the last touch.',
		pin: 'On a tablet that is left alone, also pin the screen: Guided Access on an iPad, “Pin app” on Android. No web app can lock the browser’s own buttons.',
		passcode: 'Passcode to leave',
		passcodeHint:
			'At least 4 characters. Only its hash is kept. Forgotten, visitor mode is ended by your passphrase where the app has a lock; without one only by clearing the browser’s data, which takes the contacts along.',
		again: 'Passcode again',
		short: 'Use at least 4 characters.',
		unlike: 'The two are not the same.',
		start: 'Start visitor mode',
		cancel: 'Cancel',
		welcome: (event: string) => `Welcome to ${event}`,
		ask: 'Leave your details and we will get back to you.',
		send: 'Send',
		clear: 'Start over',
		needs: 'Add your email or a phone number, so that we can reach you.',
		thanks: 'Thank you',
		thanksText: 'Your details are saved.',
		next: 'Next visitor',
		leaving: 'Still there? The form is about to empty itself.',
		stay: 'Go on',
		staff: 'Staff',
		leaveTitle: 'Leave visitor mode',
		forgotten: 'Passcode forgotten',
		leave: 'Leave',
		wrong: 'This is not the passcode.',
		wait: (seconds: number) => `Too many tries. Wait ${n(seconds)} s.`,
		consent: 'May we contact you?',
		locked: 'Visitor mode is on'
	},
	check: {
		title: 'Check before the show',
		text: 'Turn on airplane mode, then check: everything that a visitor needs is tried on this device, without a network.',
		run: 'Check now',
		again: 'Check again',
		checking: 'Checking',
		ready: 'Ready for the show',
		readyOffline: 'Everything was tried without a network.',
		readyOnline: 'Everything works. The network was on: check once more in airplane mode to be sure.',
		notReady: (count: number) => `${n(count)} ${count === 1 ? 'thing needs' : 'things need'} your attention`,
		last: (when: string) => `Last passed: ${when}`,
		state: { ok: 'Passed', warn: 'Worth a look', fail: 'Failed', running: 'Being checked' },
		items: {
			shell: 'The app opens without a network',
			store: 'A visitor can be written and read back',
			camera: 'The camera can be used',
			codes: 'Codes are read on this device',
			outbox: 'The outbox is in order',
			persisted: 'The browser keeps the data',
			installed: 'The app is installed',
			clock: 'The clock is right',
			room: 'There is room for more',
			backup: 'A backup was made and verified'
		},
		said: {
			stored: (files: number) => `${n(files)} ${files === 1 ? 'file is' : 'files are'} stored on this device`,
			wrote: (ms: number) => `Written and read back in ${n(ms)} ms`,
			cameras: (count: number) => `${n(count)} ${count === 1 ? 'camera' : 'cameras'}`,
			read: (ms: number) => `A code was made and read in ${n(ms)} ms`,
			queue: (waiting: number) => (waiting > 0 ? `${n(waiting)} not yet delivered; they go out when there is a network` : 'Nothing waits'),
			clock: (now: string) => now,
			room: (used: string, quota: string) => `${used} of ${quota} used`
		},
		remedy: {
			shell: 'Open this page once with a network and wait for “Ready to work offline”, then check again.',
			store: 'Close other tabs of this app. If the device is full, free some space.',
			camera:
				'Allow the camera for this page in the browser’s settings, and close other apps that use it. Visitors can be typed meanwhile.',
			codes: 'Reload this page once with a network, then check again. Codes that can’t be read are kept as photos.',
			outbox: 'Open Deliver and look at what is paused or failed.',
			persisted: 'Let the browser keep the data, or install the app.',
			installed: 'Install the app first: the installed app has a storage of its own, and only it is spared the deletion after seven days.',
			installedElsewhere: 'Installed, the app opens from its own icon, and the browser is readier to keep its data.',
			clock: 'Set date and time of the device by the network: every visitor and consent carries the time.',
			room: 'Free some space on the device, or remove deleted contacts for good (Settings, Storage).',
			backup: 'Save a backup now, to a stick or another device.'
		},
		persist: 'Keep the data',
		install: 'Install',
		openDeliver: 'Open Deliver',
		backup: 'Back up now',
		backupTitle: 'Nothing is lost',
		backupText:
			'Everything stays on this device until it is delivered. A backup is one encrypted file with all of it, and is read back before you get it.',
		drillHint: 'Open the file on another device: Settings, Backup, Restore.'
	},
	handOver: {
		title: 'Hand over to another tablet',
		text: 'Two tablets come together without a network. Nobody is doubled, in whatever order and however often; what they say differently is asked under Visitors.',
		send: 'Give',
		receive: 'Take in',
		which: 'Give or take in',
		file: 'As a file',
		fileText: 'With photos, encrypted with a passphrase. By AirDrop, stick or cable.',
		codes: 'By codes on the screen',
		codesText: 'The other tablet’s camera reads them. Without photos; about a minute for 100 visitors.',
		passphrase: 'Passphrase',
		passphraseHint: 'At least 8 characters. Say it to the person at the other tablet; it is not in the file.',
		short: 'Use at least 8 characters.',
		save: 'Save as a file',
		saved: (count: number) => `${visitors(count)} saved as a file`,
		fileName: 'visitors',
		show: 'Show codes',
		stop: 'Stop',
		key: 'Key to type at the other tablet',
		showing: (count: number, frames: number) =>
			`${visitors(count)} in ${n(frames)} ${frames === 1 ? 'code' : 'codes'}, over and over, until the other tablet has them all`,
		frame: 'Code to be read by the other tablet',
		choose: 'Choose a file',
		chosenFile: (name: string) => name,
		takeIn: 'Take in',
		read: 'Read codes',
		reading: 'Hold this camera at the other screen until all codes are here',
		progress: (have: number, count: number) => (count === 0 ? 'No code yet' : `${n(have)} of ${n(count)}`),
		all: 'All codes are here. Type the key that the other tablet shows.',
		keyHint: '8 letters and digits',
		wrongKey: 'This key does not open what was read. Look at the other tablet’s screen.',
		wrongPassphrase: 'This passphrase does not open the file. Type the one that was chosen at the other tablet. Nothing was taken in.',
		again: 'Read again',
		otherFile: 'Another file',
		done: (count: number) => `${visitors(count)} taken in`,
		tally: (created: number, merged: number, known: number) =>
			`${n(created)} new, ${n(merged)} added to contacts that were here, ${n(known)} known already.`,
		takenBack: (count: number) => `${visitors(count)} taken back on the other tablet: here too now.`,
		erased: (count: number) => `${visitors(count)} stayed out: erased from this device at their request.`,
		incomplete: (count: number) => `${visitors(count)} without email or phone ${count === 1 ? 'waits' : 'wait'} under Visitors.`,
		held: (count: number) => `${n(count)} may be somebody who is here: decide in Manual Review.`,
		conflicts: (count: number) =>
			`${n(count)} ${count === 1 ? 'value differs' : 'values differ'} between the tablets: decide under Visitors.`,
		toReview: 'Open Manual Review',
		toVisitors: 'Show visitors',
		interrupted: 'Taking in was interrupted. What came in stays; take the rest in again.'
	}
});
