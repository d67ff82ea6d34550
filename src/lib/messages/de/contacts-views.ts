import type { views as en } from '../en/contacts-views';
import type { Words } from '../words';

export const views = {
	title: 'Gespeicherte Ansichten',
	short: 'Ansichten',
	all: 'Alle Kontakte',
	reading: 'Ihre Ansichten werden gelesen …',
	save: 'Diese Ansicht speichern …',
	saveHint: 'Filtern oder sortieren Sie zuerst die Liste.',
	nameTitle: 'Diese Ansicht speichern',
	renameTitle: 'Ansicht umbenennen',
	nameText:
		'Filter, Reihenfolge und gewählte Spalten bleiben auf diesem Gerät und sind Teil eines Backups. Was in die Suche oder in Filter nach Name, E-Mail, Telefon, Link oder Notiz getippt wurde, nicht.',
	name: 'Name',
	nameHint: '„Heiße Leads aus Hannover“',
	nameNeeded: 'Geben Sie ihr einen Namen.',
	willReplace: 'Es gibt eine Ansicht dieses Namens. Sie wird ersetzt.',
	confirm: 'Speichern',
	cancel: 'Abbrechen',
	saved: (name) => `Ansicht „${name}“ ist gespeichert.`,
	unsaved: (name) => `Ansicht „${name}“ gilt, bis diese Seite geschlossen wird: Sie konnte auf diesem Gerät nicht gespeichert werden.`,
	removed: (name) => `Ansicht „${name}“ ist gelöscht.`,
	unremoved: (name) =>
		`Ansicht „${name}“ ist nur weg, bis diese Seite geschlossen wird: Das konnte auf diesem Gerät nicht gespeichert werden.`,
	update: (name) => `Änderungen in „${name}“ speichern`,
	rename: (name) => `„${name}“ umbenennen …`,
	remove: (name) => `„${name}“ löschen`,
	changed: (name) => `${name}, geändert`,
	attention: 'Ein Filter darin muss angesehen werden'
} satisfies Words<typeof en>;
