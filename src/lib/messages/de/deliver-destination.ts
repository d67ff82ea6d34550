import { count, plural } from '#domain/messages/catalogue';
import type { destination as en } from '../en/deliver-destination';
import type { Words } from '../words';

export const destination = {
	title: 'Ziele',
	add: 'Ziel hinzufügen',
	none: 'Noch kein Ziel',
	noneText: 'Ein Ziel ist das CRM oder die Datei, in die Kontakte zugestellt werden.',
	choose: 'Wohin gehen die Kontakte?',
	test: 'Verbindung testen',
	edit: 'Bearbeiten',
	pause: 'Anhalten',
	resume: 'Fortsetzen',
	remove: 'Löschen',
	deliver: 'Hierhin zustellen',
	more: (name) => `Mehr zu ${name}`,
	ready: 'Bereit',
	unused: 'Noch nicht benutzt',
	sending: (n) => `Wird gesendet, noch ${count(n)}`,
	waiting: (n) => `${count(n)} offen`,
	rejected: (n) => `${count(n)} beim letzten Mal abgelehnt`,
	paused: 'Angehalten',
	stopped: 'Gestoppt',
	pausedText: (n) =>
		n > 0 ? `${plural(n, 'Kontakt wartet', 'Kontakte warten')}, bis Sie fortsetzen.` : 'Nichts wird gesendet, bis Sie fortsetzen.',
	last: (when, n) => `letzte Zustellung ${when}, ${plural(n, 'Kontakt', 'Kontakte')}`,
	never: 'noch nichts zugestellt',
	resumed: (name) => `${name} wurde fortgesetzt.`,
	pausedDone: (name) => `${name} wurde angehalten. Was wartet, bleibt erhalten.`,
	saved: (name) => `${name} wurde gespeichert.`,
	removed: (name) => `${name} wurde gelöscht.`,
	removeTitle: (name) => `${name} löschen?`,
	removeText:
		'Adresse, Einstellungen und Token werden von diesem Gerät entfernt. Was zugestellt wurde, bleibt im CRM, und frühere Zustellungen bleiben in der Liste. Das lässt sich nicht rückgängig machen.',
	removeFiles: 'Dateien, die dafür erstellt wurden, lassen sich danach nicht mehr herunterladen.',

	formNew: (label) => `Neues Ziel: ${label}`,
	formEdit: (name) => `${name} bearbeiten`,
	name: 'Name',
	nameHint: 'Wie es hier heißt.',
	moreSettings: (n) => plural(n, 'weitere Einstellung', 'weitere Einstellungen'),
	moreHint: 'Die Vorgaben passen für die meisten Server.',
	fields: 'Felder für den Score',
	fieldsText: 'Namen, unter denen Muster sendet, was es ermittelt hat. Im CRM muss es sie geben.',
	scoreField: 'Score (0–100)',
	tierField: 'Stufe',
	factorsField: 'Hauptfaktoren in Worten',
	factorsOn: 'Auch die Hauptfaktoren senden',
	factorsHint: 'Zum Beispiel „High ICP Fit, Senior Role, Inbound Source“.',
	keepPrevious: 'Aufbewahren, was eine Aktualisierung ersetzt',
	keepPreviousHint:
		'Liest jeden Kontakt, bevor er aktualisiert wird, damit sich eine Zustellung zurücknehmen lässt. Ausgeschaltet halbiert sich die Zahl der Aufrufe.',
	secretSaved: (origin) => `Für ${origin} ist ein Token gespeichert. Leer lassen, um es zu behalten.`,
	secretMoved: (origin) =>
		`Das gespeicherte Token gilt für ${origin} und wird nirgendwo anders hingesendet. Geben Sie das Token für die neue Adresse ein.`,
	addressHidden:
		'Wird auf diesem Gerät verschlüsselt aufbewahrt; gezeigt wird nur der Host. Geben Sie zum Ändern die ganze neue Adresse ein.',
	waitingMoves: (n) =>
		n === 1 ? '1 Kontakt, der wartet, geht an die neue Adresse.' : `${count(n)} Kontakte, die warten, gehen an die neue Adresse.`,
	waitingNames: (n) =>
		(n === 1 ? '1 Kontakt, der wartet, wird' : `${count(n)} Kontakte, die warten, werden`) +
		' unter den bisherigen Namen gesendet. Für die neuen brechen Sie jene Zustellung ab und stellen neu zu.',
	secretRemove: 'Gespeichertes Token entfernen',
	notSaved: 'Dieses Ziel wurde nicht gespeichert',
	save: 'Speichern',
	saveAndTest: 'Speichern und Verbindung testen',
	missing: (label) => `${label} fehlt.`,

	testTitle: (name) => `Verbindung zu ${name}`,
	testText: 'Es wird kein Kontakt gesendet.',
	testAgain: 'Noch einmal testen',
	close: 'Schließen',
	allWell: 'Alles funktioniert. Kontakte können zugestellt werden.',
	steps: {
		online: 'Dieses Gerät ist online',
		reachable: 'Der Server antwortet',
		cors: 'Er lässt diese App zu (CORS)',
		authorised: 'Er nimmt das Token an',
		fields: 'Er hat die Felder für Score und Stufe und die zugeordneten'
	},
	states: { pass: 'bestanden', fail: 'nicht bestanden', skipped: 'nicht geprüft', running: 'wird getestet', todo: 'noch offen' },
	address: 'Adresse dieser App'
} satisfies Words<typeof en>;
