import { locale } from '#domain/messages/locale';
import { area } from '../area';

const n = (count: number): string => count.toLocaleString(locale());

/** Words of the first steps on Home. */
export const firstSteps = area('firstSteps', {
	title: 'First steps',
	count: (done: number, all: number) => `${n(done)} of ${n(all)} done`,
	hide: 'Put the first steps away',
	done: 'done',
	allDone: 'All first steps are done. Muster is ready.',
	titles: { install: 'Install Muster', contacts: 'Bring in contacts', destination: 'Connect your CRM', booth: 'Get the booth ready' },
	install: 'It gets an icon of its own, and the browser keeps its data best.',
	installApple:
		'First of all: the installed app keeps its own contacts, and those in this tab are deleted after seven days without a visit.',
	contacts: 'A file of your own, or the sample to see how it works. Nothing leaves this device.',
	contactsAbove: 'Drop a file above, or try the sample to see how it works.',
	destination: 'Set up once where contacts go: a CRM, a web address of yours, or a file.',
	booth: 'Name the event and what you ask each visitor. You can change it at any time.',
	boothCheck: 'Check in airplane mode that everything works: camera, storage, offline start.',
	go: {
		install: 'Install',
		howToInstall: 'How to install',
		sample: 'Try the sample',
		destination: 'Choose a system',
		event: 'Set up the event',
		check: 'Check before the show'
	}
});
