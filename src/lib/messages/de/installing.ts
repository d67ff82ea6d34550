import type { installing as en } from '../en/installing';
import type { Words } from '../words';

/** Words on installing, per platform. */
export const installing = {
	install: 'Installieren',
	first: 'Erst installieren, dann importieren',
	firstText:
		'Auf einem iPad oder iPhone hat die installierte App einen eigenen Speicher: Was in diesem Tab importiert wird, kommt nicht mit, und Safari löscht es nach sieben Tagen ohne Besuch.',
	goOn: 'In diesem Tab weiter',
	handed: {
		title: (names) => `Bereit zum Sichern: ${names}`,
		text: 'Eine App auf dem Home-Bildschirm gibt Dateien über das Menü „Teilen“ weiter. Tippen Sie auf „Sichern“, dann auf „In Dateien sichern“, oder wählen Sie eine andere App.',
		failed: 'Das Menü „Teilen“ hat nichts übernommen. Was erstellt wurde, ist noch da: Tippen Sie noch einmal auf „Sichern“.',
		save: 'Sichern',
		letGo: 'Nicht sichern'
	},
	steps: {
		apple: [
			'Tippen Sie in der Leiste von Safari auf Teilen.',
			'Wählen Sie „Zum Home-Bildschirm“, lassen Sie „Als Web-App öffnen“ an und tippen Sie auf Hinzufügen.',
			'Öffnen Sie die App vom Home-Bildschirm und importieren Sie dort.'
		],
		android: ['Öffnen Sie das Menü des Browsers.', 'Wählen Sie „App installieren“ oder „Zum Startbildschirm hinzufügen“.'],
		mac: ['Öffnen Sie das Menü Ablage oder klicken Sie in Safari auf Teilen.', 'Wählen Sie „Zum Dock hinzufügen“.'],
		chromium: [
			'Öffnen Sie das Menü des Browsers, oder klicken Sie auf das Installationssymbol in der Adressleiste.',
			'Wählen Sie „Installieren“.'
		],
		firefox: [
			'Firefox kann auf einem Computer keine Web-Apps installieren: Öffnen Sie diese Seite zum Installieren in Chrome, Edge oder Safari, oder machen Sie in diesem Tab weiter.'
		]
	}
} satisfies Words<typeof en>;
