import { count, plural } from '#domain/messages/catalogue';
import type { saved as en } from '../en/imports-saved';
import type { Words } from '../words';

export const saved = {
	use: 'Rezept verwenden',
	useText: 'Ein Rezept liest, ordnet zu, bereinigt und korrigiert diese Datei so, wie Sie es schon einmal festgelegt haben.',
	fits: (name) => `Die Spalten sind die des Rezepts „${name}“.`,
	fitsUse: 'Verwenden',
	next: 'Mit einem Rezept lesen',
	nextNone: 'Kein Rezept',
	manage: 'Alle Rezepte',
	applied: (name) => `Rezept „${name}“ wird verwendet`,
	asBefore: 'Nichts in dieser Datei hat es überrascht.',
	surprises: (n) =>
		n === 1
			? '1 Sache in dieser Datei ist anders, als das Rezept sie kannte:'
			: `${count(n)} Dinge in dieser Datei sind anders, als das Rezept sie kannte:`,
	severity: { error: 'Zuerst klären', warning: 'Zu prüfen', info: 'Gut zu wissen' },
	goTo: (column) => `Zu „${column}“`,
	goToPlain: 'Zur Spalte',
	drop: 'Ohne das Rezept lesen',
	looked: 'Ich habe es geprüft',
	lookFirst: 'Das Rezept hat etwas Unerwartetes gefunden. Sehen Sie sich die Liste oben an und bestätigen Sie es dort.',

	known: (label) => `Erkannt: ${label}`,
	knownText: 'Die Spalten sind zugeordnet, wie dieses Produkt sie schreibt.',
	without: 'Ohne es zuordnen',
	mapped: (name) => `Zuordnung „${name}“ wird verwendet`,
	missing: (names) => `Nicht in dieser Datei: ${names}.`,
	added: (names) => `Seither neu: ${names}.`,
	noneOf: (name) => `Keine Spalte der Zuordnung „${name}“ ist in dieser Datei`,
	sameSet: 'Die Spalten sind dieselben wie beim Speichern.',
	startOver: 'Neu beginnen',

	mappingMenu: 'Zuordnungen',
	saveMapping: 'Diese Zuordnung speichern',
	saveRecipe: 'Als Rezept speichern',
	list: 'Gespeicherte Zuordnungen',
	listRecipes: 'Rezepte',
	nameTitle: { mapping: 'Diese Zuordnung speichern', recipe: 'Als Rezept speichern' },
	nameText: {
		mapping: 'Wohin jede Spalte geht. Sie wird von selbst verwendet, wenn wieder eine Datei mit denselben Spalten kommt.',
		recipe:
			'Alles vom ersten Byte bis zur Zustellung: wie die Datei gelesen wird, wohin ihre Spalten gehen, was bereinigt und korrigiert wird, Dubletten, Scoring. Die Datei des nächsten Monats wird ebenso behandelt, und was sich geändert hat, wird aufgelistet.'
	},
	name: 'Name',
	nameHint: 'Derselbe Name ersetzt den bisherigen.',
	nameNeeded: 'Geben Sie einen Namen ein, an dem Sie es wiedererkennen.',
	willReplace: 'Diesen Namen gibt es schon; was darunter gespeichert ist, wird ersetzt.',
	save: 'Speichern',
	cancel: 'Abbrechen',
	savedMapping: (name) => `Zuordnung „${name}“ ist auf diesem Gerät gespeichert.`,
	savedRecipe: (name) => `Rezept „${name}“ ist auf diesem Gerät gespeichert.`,
	dialogTitle: { mapping: 'Gespeicherte Zuordnungen', recipe: 'Rezepte' },
	dialogText: {
		mapping: 'Auf diesem Gerät aufbewahrt. Jede wird von selbst verwendet, wenn ihre Spalten wiederkommen.',
		recipe: 'Auf diesem Gerät aufbewahrt. Exportieren Sie eines als Datei, um es auf einem anderen zu verwenden.'
	},
	none: {
		mapping: 'Noch ist keine Zuordnung gespeichert. Speichern Sie diese, oder laden Sie eine Zuordnungsdatei.',
		recipe: 'Noch ist kein Rezept gespeichert. Speichern Sie diesen Import als eines, oder laden Sie eine Rezeptdatei.'
	},
	columns: (n) => plural(n, 'Spalte', 'Spalten'),
	from: (file, rows) => (rows > 0 ? `aus ${file}, ${plural(rows, 'Zeile', 'Zeilen')}` : `aus ${file}`),
	on: (date) => `gespeichert ${date}`,
	apply: 'Verwenden',
	inUse: 'in Verwendung',
	download: 'Als Datei exportieren',
	remove: 'Löschen',
	removeSure: (name) => `„${name}“ löschen?`,
	keep: 'Behalten',
	removed: (name) => `„${name}“ ist gelöscht. Damit gemachte Importe bleiben, wie sie sind.`,
	bring: { mapping: 'Zuordnungsdatei laden', recipe: 'Rezeptdatei laden' },
	recipeTaken: (name) => `Rezept „${name}“ ist jetzt auf diesem Gerät.`,
	mappingTaken: (name) => `Zuordnung „${name}“ ist jetzt auf diesem Gerät.`,
	sameFile: (n) =>
		n === 1
			? 'Eine Datei ist dieselbe wie eine andere hier: Sie wird einmal gelesen.'
			: `${count(n)} Dateien sind dieselben wie andere hier: Jede wird einmal gelesen.`,

	nextTitle: 'Für die nächste Datei',
	nextText:
		'Bewahren Sie all das als Rezept auf: Die Datei des nächsten Monats wird ebenso gelesen, zugeordnet, bereinigt und korrigiert, und was sich geändert hat, wird aufgelistet.',
	recipeDone: (name) => `Gespeichert als „${name}“.`,
	exportRecipe: 'Als Datei exportieren'
} satisfies Words<typeof en>;
