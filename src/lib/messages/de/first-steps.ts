import { count as n } from '#domain/messages/catalogue';
import type { firstSteps as en } from '../en/first-steps';
import type { Words } from '../words';

export const firstSteps = {
	title: 'Erste Schritte',
	count: (done, all) => `${n(done)} von ${n(all)} erledigt`,
	hide: 'Erste Schritte ausblenden',
	done: 'erledigt',
	allDone: 'Alle ersten Schritte sind erledigt. Muster ist bereit.',
	titles: { install: 'Muster installieren', contacts: 'Kontakte holen', destination: 'CRM verbinden', booth: 'Messestand vorbereiten' },
	install: 'Muster bekommt ein eigenes Symbol, und der Browser bewahrt die Daten am besten auf.',
	installApple:
		'Als Erstes: Die installierte App hat ihre eigenen Kontakte; die in diesem Tab werden nach sieben Tagen ohne Besuch gelöscht.',
	contacts: 'Eine eigene Datei, oder die Beispielkontakte zum Ausprobieren. Nichts verlässt dieses Gerät.',
	contactsAbove: 'Legen Sie oben eine Datei ab, oder probieren Sie es mit den Beispielkontakten aus.',
	destination: 'Richten Sie einmal ein, wohin Kontakte gehen: ein CRM, eine eigene Webadresse oder eine Datei.',
	booth: 'Benennen Sie die Veranstaltung und die Fragen am Stand. Beides lässt sich jederzeit ändern.',
	boothCheck: 'Prüfen Sie im Flugmodus, dass alles geht: Kamera, Speicher, Start ohne Netz.',
	go: {
		install: 'Installieren',
		howToInstall: 'So geht’s',
		sample: 'Beispiel ausprobieren',
		destination: 'System auswählen',
		event: 'Veranstaltung einrichten',
		check: 'Check vor der Messe'
	}
} satisfies Words<typeof en>;
