import { count, plural } from '#domain/messages/catalogue';
import type { said as en } from '../en/imports-said';
import type { Words } from '../words';
import { keyName } from './key-name';

export const said = {
	stepNames: ['Quelle wählen', 'Einrichten', 'Verarbeiten', 'Dubletten prüfen', 'Fertig'],
	fixRows: 'Zeilen korrigieren',
	seconds: (shown) => `${shown} ${shown === '1' ? 'Sekunde' : 'Sekunden'}`,
	bytes: (n) => `${count(n)} Byte`,
	policy: {
		update: (key) => `Zeilen, deren Wert schon unter Ihren Kontakten ist (${keyName(key)}), aktualisieren den Kontakt.`,
		skip: (key) =>
			`Zeilen, deren Wert schon unter Ihren Kontakten ist (${keyName(key)}), bleiben draußen; die Kontakte behalten ihre Werte.`,
		create: (key) => `Zeilen, deren Wert schon unter Ihren Kontakten ist (${keyName(key)}), werden zweite Kontakte daneben.`,
		review: () => 'Jede Zeile, die zu einem Kontakt oder einer früheren Zeile passt, kommt zu Ihnen.'
	},
	asked: 'Treffer nach Telefon, nach Name/Unternehmen und ähnliche kommen zu Ihnen.',
	askedByKey: 'Treffer nach E-Mail, Telefon, Name/Unternehmen und ähnliche kommen zu Ihnen.',
	errors: (n, of) =>
		`${plural(n, 'Zeile', 'Zeilen')}${of === null ? '' : ` der ersten ${count(of)}`} ${n === 1 ? 'hat Fehler und bleibt' : 'haben Fehler und bleiben'} draußen; der Fehlerbericht führt sie auf.`,
	noErrors: (of) => (of === null ? 'Keine Zeile hat einen Fehler.' : `Keine der ersten ${count(of)} Zeilen hat einen Fehler.`),
	unique: (fields, key) =>
		`Schritt 3 sucht Werte, die auch eine andere Zeile oder ein Kontakt hat (${fields})${key === null ? '' : `, wenn das Feld ${keyName(key)} nicht übereinstimmt`}; solche Zeilen bleiben ebenfalls draußen.`,
	cleaned: (n, partly) => `${plural(n, 'Wert', 'Werte')}${partly ? ' darin' : ''} ${n === 1 ? 'wird' : 'werden'} bereinigt.`,
	missing: (field) => `${field} fehlt`,
	missingAny: 'Pflichtfeld fehlt',
	unusable: (field) => `${field} nicht brauchbar`,
	unusableRow: 'Zeile nicht brauchbar',
	moreKinds: (n) => plural(n, 'weitere Art', 'weitere Arten'),
	time: {
		short: 'unter einer Minute',
		minutes: (n) => (n === 1 ? 'etwa eine Minute' : `etwa ${n} Minuten`),
		hours: (n) => (n === 1 ? 'etwa eine Stunde' : `etwa ${n} Stunden`)
	}
} satisfies Words<typeof en>;
