import { count, plural } from '#domain/messages/catalogue';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';

const gone = (n: number): string => plural(n, 'gelöschter Kontakt', 'gelöschte Kontakte');

export const deleted = {
	here: (n, recent, delivered) =>
		[
			n > 0 ? `${gone(n)} ${n === 1 ? 'ist' : 'sind'} noch auf diesem Gerät gespeichert.` : '',
			n > 0 && recent > 0
				? `${recent === n ? (n === 1 ? 'Er lässt' : 'Sie lassen') : `${count(recent)} davon ${recent === 1 ? 'lässt' : 'lassen'}`} sich bis 30 Tage nach dem Löschen zurückholen.`
				: '',
			delivered > 0
				? `${gone(delivered)} ${delivered === 1 ? 'wurde' : 'wurden'} zugestellt und ${delivered === 1 ? 'bleibt' : 'bleiben'} verborgen gespeichert: So kommt niemand doppelt an, der wieder hereinkommt.`
				: ''
		]
			.filter(Boolean)
			.join(' '),
	remove: 'Endgültig entfernen',
	title: (n) => `${plural(n, 'gelöschten Kontakt', 'gelöschte Kontakte')} endgültig entfernen?`,
	text: 'Ihre Werte verschwinden von diesem Gerät, samt Verlauf und ursprünglichen Zeilen. Sie lassen sich nicht mehr zurückholen. Backups, Zustellungen und CRMs behalten, was sie haben, Kampagnen und das Audit-Protokoll ebenso.',
	keep: 'Behalten',
	working: 'Kontakte werden entfernt',
	done: (n) => `${plural(n, 'Kontakt', 'Kontakte')} endgültig entfernt.`,
	failed: 'Nicht alle konnten entfernt werden.'
} satisfies Words<typeof en.deleted>;
