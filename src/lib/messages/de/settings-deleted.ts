import { count, plural } from '#domain/messages/catalogue';
import type { settings as en } from '../en/settings';
import type { Words } from '../words';

const gone = (n: number): string => plural(n, 'gelöschter Kontakt', 'gelöschte Kontakte');

export const deleted = {
	here: (n, recent, delivered) =>
		[
			n > 0 ? `${gone(n)} ${n === 1 ? 'liegt' : 'liegen'} noch auf diesem Gerät` : '',
			n > 0 && recent > 0 ? `, ${recent === n ? '' : `${count(recent)} davon `}noch bis 30 Tage nach dem Löschen zurückzuholen` : '',
			n > 0 ? '. ' : '',
			delivered > 0
				? `${gone(delivered)} ${delivered === 1 ? 'wurde' : 'wurden'} zugestellt und ${delivered === 1 ? 'bleibt' : 'bleiben'} verborgen gespeichert: So kommt niemand doppelt an, der wieder hereinkommt.`
				: ''
		]
			.join('')
			.trim(),
	remove: 'Endgültig entfernen',
	title: (n) => `${plural(n, 'gelöschten Kontakt', 'gelöschte Kontakte')} endgültig entfernen?`,
	text: 'Ihre Werte verschwinden von diesem Gerät, samt Verlauf und ursprünglichen Zeilen. Sie lassen sich nicht mehr zurückholen. Backups, Zustellungen und CRMs behalten, was sie haben, Kampagnen und das Audit-Protokoll ebenso.',
	keep: 'Behalten',
	working: 'Kontakte werden entfernt',
	done: (n) => `${plural(n, 'Kontakt', 'Kontakte')} endgültig entfernt.`,
	failed: 'Nicht alle konnten entfernt werden.'
} satisfies Words<typeof en.deleted>;
