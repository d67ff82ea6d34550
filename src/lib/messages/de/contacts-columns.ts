import type { chooser as en } from '../en/contacts-columns';
import type { Words } from '../words';

export const chooser = {
	title: 'Spalten',
	changed: 'Geändert',
	textOwn: (most) =>
		`Zuerst der Name, dann bis zu ${most} weitere. Sie gehören zur geöffneten Ansicht: Speichern Sie diese, um sie zu behalten.`,
	text: (most) => `Zuerst der Name, dann bis zu ${most} weitere. Bleibt auf diesem Gerät.`,
	shown: 'In der Liste',
	others: 'Weitere Spalten',
	search: 'Spalten durchsuchen',
	full: (most) => `Die Liste hat ${most} Spalten. Entfernen Sie eine, um eine andere hinzuzufügen.`,
	up: (label) => `${label} nach links`,
	down: (label) => `${label} nach rechts`,
	usual: 'Übliche Spalten',
	cancel: 'Abbrechen',
	apply: 'Diese Spalten zeigen',
	open: 'Spalten auswählen'
} satisfies Words<typeof en>;
