import type { backupMessages as en } from '../backup';
import { plural, type SameCodes } from '../catalogue';

const GONE = 'Was hier war, wurde dafür entfernt, und was jetzt hier ist, ist nicht vollständig.';

export const backupMessages = {
	backupNotOne: {
		message: () => 'Diese Datei ist kein Backup von Muster',
		fix: () => 'Wählen Sie die Datei, die „Backup erstellen“ gespeichert hat; ihr Name endet auf .muster. Nichts wurde geändert.'
	},
	backupChosen: {
		message: (p) => `${p.name} ist ein Backup von Muster, keine Tabelle mit Kontakten. Nichts wurde importiert.`,
		fix: () =>
			'Wählen Sie es unter Einstellungen, Backup, „Aus einem Backup wiederherstellen“: Seine Kontakte kommen zu denen hier hinzu, oder alles daraus tritt an ihre Stelle.'
	},
	backupDamaged: {
		message: () => 'Das Backup ist beschädigt',
		fix: () => 'Es enthält nicht, was geschrieben wurde. Nehmen Sie eine andere Kopie der Datei. Nichts wurde geändert.'
	},
	backupCut: {
		message: () => 'Das Backup ist abgeschnitten',
		fix: () =>
			'Sein Ende fehlt, wie nach einem abgebrochenen Kopieren oder Herunterladen. Nehmen Sie eine andere Kopie der Datei. Nichts wurde geändert.'
	},
	backupPassphrase: {
		message: () => 'Die Passphrase öffnet dieses Backup nicht',
		fix: () => 'Geben Sie sie ein, wie sie beim Erstellen war. Ohne sie kann niemand die Datei lesen. Nichts wurde geändert.'
	},
	backupNewer: {
		message: (p) => `Das Backup stammt aus einer neueren Version von Muster (Form ${p.schema}; diese kennt ${p.known})`,
		fix: () => 'Aktualisieren Sie Muster, dann stellen Sie wieder her. Nichts wurde geändert.'
	},
	visitorsNewer: {
		message: (p) =>
			`${plural(p.count, 'Besuch', 'Besuche')} dieser Datei ${Number(p.count) === 1 ? 'stammt' : 'stammen'} aus einer neueren Version von Muster und ${Number(p.count) === 1 ? 'lässt' : 'lassen'} sich hier nicht lesen`,
		fix: () => 'Aktualisieren Sie Muster auf diesem Tablet, dann übernehmen Sie sie. Nichts wurde übernommen und nichts geändert.'
	},
	backupIsVisitors: {
		message: () => 'Diese Datei enthält Besuche eines anderen Tablets, kein Backup',
		fix: () => 'Übernehmen Sie sie am Messestand, unter „An ein anderes Tablet übergeben“. Nichts wurde geändert.'
	},
	backupImporting: {
		message: () => 'Ein Import läuft',
		fix: () => 'Lassen Sie ihn zu Ende laufen oder brechen Sie ihn ab, und stellen Sie dann wieder her. Nichts wurde geändert.'
	},
	backupStopped: {
		message: () => 'Angehalten, bevor alles wiederhergestellt war.',
		fix: () => `${GONE} Beginnen Sie mit derselben Datei noch einmal.`
	},
	backupFull: {
		message: () => 'Auf diesem Gerät ist nicht genug Platz für das ganze Backup.',
		fix: () => `${GONE} Schaffen Sie Platz und beginnen Sie dann mit derselben Datei noch einmal.`
	}
} satisfies SameCodes<typeof en>;
