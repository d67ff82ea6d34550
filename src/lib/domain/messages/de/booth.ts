import type { boothMessages as en } from '../booth';
import type { SameCodes } from '../catalogue';

/** What can go wrong at the booth (CAP-1 to CAP-3). */
export const boothMessages = {
	attendeesNoIds: {
		message: (p) => `In der Spalte „${p.column}“ steht keine Ausweis-ID`,
		fix: () => 'Wählen Sie die Spalte, die enthält, was der Code auf dem Ausweis sagt. Nichts wurde geändert.'
	},
	visitorGone: { message: () => 'Dieser Besuch wurde inzwischen zurückgenommen', fix: () => 'Gehen Sie zurück zur Liste.' },
	noVisitors: { message: () => 'Es gibt noch niemanden zu übergeben', fix: () => 'Erfassen Sie zuerst einen Besuch.' },
	notVisitors: {
		message: () => 'Diese Datei enthält keine Besuche eines anderen Tablets',
		fix: () =>
			'Wählen Sie die Datei, die „Als Datei speichern“ auf dem anderen Tablet erzeugt hat. Ein ganzes Backup wird in den Einstellungen wiederhergestellt. Nichts wurde geändert.'
	},
	trialWriteFailed: {
		message: () => 'Was geschrieben wurde, kam nicht zurück',
		fix: () => 'Schließen Sie andere Tabs dieser App, dann prüfen Sie noch einmal.'
	}
} satisfies SameCodes<typeof en>;
