import type { help as english } from '../en/help';
import type { Words } from '../words';

export const help = {
	title: 'Wozu diese Seite da ist',
	firstSteps: 'Erste Schritte',
	/** By screen: what it is for, in two sentences. */
	screens: {
		home: 'Die Startseite sagt, was auf Sie wartet: angefangene Dateien, Zeilen zum Korrigieren, Dubletten zum Prüfen, Kontakte zum Zustellen. Ziehen Sie eine Datei irgendwohin, um zu beginnen, oder versuchen Sie es mit den Beispielkontakten.',
		booth:
			'Am Messestand halten Sie einen Besuch nach dem anderen fest: scannen oder tippen, Antworten antippen, speichern. Alles liegt sofort auf diesem Gerät und braucht kein Netz.',
		import:
			'Ein Import nimmt eine Datei in fünf Schritten auf: wählen, Spalten prüfen, bereinigen lassen, Dubletten prüfen, sehen, was aus jeder Zeile wurde. Vor dem Abschluss kommt nichts zu Ihren Kontakten.',
		quick:
			'Die Schnellbereinigung nimmt eine Datei und gibt sie bereinigt, ohne Dubletten und bewertet zurück. Nichts davon bleibt auf diesem Gerät.',
		contacts:
			'Hier stehen alle Kontakte dieses Geräts: suchen, nach jedem Feld filtern, die Spalten wählen, antippen und sehen, woher jeder Wert kam. Was Sie auswählen, lässt sich auf einmal bearbeiten, exportieren, zustellen, auf eine Liste setzen oder löschen.',
		review:
			'Hier warten die Zeilen, die ein vorhandener Kontakt sein könnten. Führen Sie sie zusammen, halten Sie sie getrennt oder lassen Sie sie für später; jede Entscheidung lässt sich rückgängig machen.',
		deliver:
			'Von hier gehen Kontakte in ein CRM oder eine Datei. Richten Sie ein Ziel einmal ein, wählen Sie, wer gehen soll, und sehen Sie zu jedem Datensatz, was die Gegenseite geantwortet hat.',
		history:
			'Hier steht jeder Import mit dem, was aus seinen Zeilen wurde. Jeder lässt sich rückgängig machen, exportieren oder an seiner Datei nachweisen.',
		settings:
			'Hier legen Sie fest, wie Dateien bereinigt werden, was als Dublette gilt, wer was darf und wie dieses Gerät seine Daten hält. Änderungen werden sofort gespeichert.',
		contact:
			'Alles, was von einer Person bekannt ist: Werte mit Herkunft, Score mit Gründen und was wann geschah. Ändern Sie einen Wert durch Antippen; der Verlauf behält den alten.',
		delivery:
			'Was aus jedem Datensatz dieser Zustellung wurde, so wie die Gegenseite es beantwortet hat. Abgelehnte Datensätze lassen sich hier korrigieren und noch einmal senden.',
		audit:
			'Alles, was auf diesem Gerät getan wurde, der Reihe nach. Jeder Eintrag trägt einen Hash des vorigen, sodass eine spätere Änderung auffiele.',
		scoring:
			'Hier sagen Sie, was ein guter Lead ist, und sehen sofort, wie Ihre eigenen Kontakte dastünden. Für sie ändert sich nichts, bis Sie speichern.',
		lists:
			'Eine Lead-Liste ist eine Auswahl von Kontakten, die jemand in einer gewählten Reihenfolge abarbeitet. Öffnen Sie eine, um anzurufen, sie zu übergeben oder zu exportieren.',
		list: 'Die Kontakte dieser Liste in der Reihenfolge, in der sie drankommen. Beginnen Sie zu telefonieren, oder geben Sie die Liste als Datei an einen Dialer.',
		campaigns:
			'Eine Kampagne arbeitet eine oder mehrere Lead-Listen nach eigenen Regeln ab: Zeiten, Wiederholungen, wer wen anruft. Öffnen Sie eine, um zu sehen, wie weit sie ist.',
		campaign: 'Wie weit diese Kampagne ist, wer daran arbeitet und was dabei herauskam. Geänderte Regeln gelten ab dem nächsten Anruf.',
		work: 'Ein Kontakt nach dem anderen, mit dem, was Sie für den Anruf brauchen. Sagen Sie mit einem Tippen, wie er ausging, und der nächste kommt.',
		suppressions:
			'Wer auf einer Sperrliste steht, wird nie angerufen und nie zugestellt. Ein Eintrag kann eine E-Mail-Adresse, eine Telefonnummer oder eine ganze Domain sein.',
		insights:
			'Was auf diesem Gerät geschah, in Zahlen: wie gut die Dateien waren, wo Importe enden, was Dubletten kosten. Nichts davon verlässt das Gerät.'
	}
} satisfies Words<typeof english>;
