import { count, plural } from '#domain/messages/catalogue';
import type { notices as en } from '../en/notices';
import type { Words } from '../words';

const became = (inRows: number, rows: number): string =>
	`${count(inRows)} von ${plural(rows, 'Zeile', 'Zeilen')} ${inRows === 1 ? 'wurde Kontakt' : 'wurden Kontakte'} oder Teil eines Kontakts.`;
const rejected = (n: number): string => `${plural(n, 'Kontakt wurde', 'Kontakte wurden')} vom Ziel abgelehnt.`;

/** Words of the bell. No names of people: a notification of the system shows on a locked screen. */
export const notices = {
	bell: (n) => (n === 0 ? 'Mitteilungen' : `Mitteilungen, ${count(n)} neu`),
	title: 'Mitteilungen',
	none: 'Nichts Neues.',
	imported: (file, inRows, rows) => `${file} ist importiert: ${became(inRows, rows)}`,
	held: (n) => `${plural(n, 'mögliche Dublette wartet', 'mögliche Dubletten warten')} auf eine Entscheidung.`,
	rejected: (label, n) =>
		`${label}: ${rejected(n)} ${n === 1 ? 'Er bleibt hier erhalten; korrigieren Sie ihn und senden Sie ihn' : 'Sie bleiben hier erhalten; korrigieren Sie sie und senden Sie sie'} noch einmal.`,
	paused: (label, n) => `${label} steht still: ${plural(n, 'Kontakt wartet', 'Kontakte warten')} auf die Zustellung. Nichts ist verloren.`,
	backup: (contacts, days) =>
		days === null
			? `${plural(contacts, 'Kontakt ist', 'Kontakte sind')} nur auf diesem Gerät. Erstellen Sie ein Backup.`
			: `Das letzte Backup ist ${plural(days, 'Tag', 'Tage')} alt. Erstellen Sie ein neues.`,
	open: { imported: 'Verlauf öffnen', held: 'Prüfen', delivery: 'Zustellung öffnen', backup: 'Backup erstellen' },
	dismiss: 'Weglegen',
	dismissAll: 'Alle weglegen',
	ask: 'Mitteilungen auf diesem Gerät zeigen',
	askText: 'Sie erscheinen, während Muster im Hintergrund ist, mit Zahlen und ohne Namen von Personen.',
	on: 'Dieses Gerät zeigt Mitteilungen, während Muster im Hintergrund ist.',
	off: 'Nicht mehr zeigen',
	denied: 'Dieser Browser blockiert Mitteilungen von Muster. Erlauben Sie sie in den Website-Einstellungen.',
	system: {
		review: (n) =>
			n === 0
				? 'Eine Datei ist gelesen. Ihr Import wartet auf Sie.'
				: `Eine Datei ist gelesen: ${plural(n, 'Dublette', 'Dubletten')} gefunden. Ihr Import wartet auf Sie.`,
		imported: (inRows, rows) => `Import abgeschlossen: ${became(inRows, rows)}`,
		rejected,
		paused: (n) => `Eine Zustellung steht still: ${plural(n, 'Kontakt wartet', 'Kontakte warten')}.`
	}
} satisfies Words<typeof en>;
