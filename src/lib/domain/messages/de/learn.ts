import { type Catalogue, count, countryName, type Message, numberText, type Params, percentText, plural } from '../catalogue';

const after: Record<string, string> = {
	Duration: 'Wie lange etwas gedauert hat, ist erst hinterher bekannt',
	Tags: 'Tags und Bemerkungen entstehen, während ein Lead bearbeitet wird',
	Quality: 'Eine solche Note vergibt, wer weiß, wie es läuft',
	LastActivity: 'Die letzte Aktivität eines abgeschlossenen Leads liegt nach dem Ergebnis',
	Outcome: 'Der Name sagt, dass es das Ergebnis ist',
	Reason: 'Ein Grund wird genannt, sobald ein Lead gewonnen oder verloren ist',
	Closing: 'Sie wird beim Abschluss eines Deals ausgefüllt',
	Stage: 'Die Phase bewegt sich mit dem Ergebnis'
};
const left = (message: Message['message']): Message => ({
	message,
	fix: () => 'Ist sie vor dem Ergebnis bekannt, behalten Sie sie und lassen Sie neu lernen.'
});
const times = (up: boolean, what: (p: Params) => string): Message => ({
	message: (p) => `${what(p)}: Gewinnchance ${p.times}-mal ${up ? 'höher' : 'niedriger'}.`
});
const both = (code: string, what: (p: Params) => string): Catalogue => ({
	[`${code}Up`]: times(true, what),
	[`${code}Down`]: times(false, what)
});

export const learnMessages: Catalogue = {
	learnOneClass: {
		message: (p) => `Alle Ergebnisse sind gleich: ${count(p.won)} gewonnen und ${count(p.lost)} verloren. Ein Modell braucht beides.`,
		fix: () => 'Wählen Sie eine Spalte mit gewonnenen und verlorenen Leads. Die Scores nach Regeln bleiben, wie sie sind.'
	},
	learnTooFew: {
		message: (p) =>
			`${count(p.won)} gewonnene und ${count(p.lost)} verlorene sind zu wenig zum Lernen: Es braucht mindestens ${count(p.least)} von beiden.`,
		fix: () => 'Holen Sie mehr abgeschlossene Leads herein. Bis dahin bleiben die Scores nach Regeln, wie sie sind.'
	},
	learnNoFeatures: {
		message: () => 'Keine Spalte bleibt zum Lernen: Alle sind leer, überall gleich, freier Text oder erst nach dem Ergebnis bekannt.',
		fix: () => 'Ordnen Sie mehr Spalten zu, oder behalten Sie eine der ausgelassenen.'
	},
	learnNoOutcomes: {
		message: () => 'Kein Lead hat in dieser Spalte ein Ergebnis.',
		fix: () => 'Wählen Sie eine andere Spalte, oder holen Sie abgeschlossene Leads herein.'
	},
	learnNoWon: {
		message: (p) => `Kein Lead hat in dieser Spalte den Wert „${p.value}“; also gilt keiner als gewonnen.`,
		fix: () => 'Wählen Sie die Werte, die gewonnen bedeuten.'
	},
	learnOtherOutcomes: {
		message: (p) =>
			`${plural(p.kinds, 'anderer Wert gilt', 'andere Werte gelten')} als verloren (${p.values}): ${plural(p.count, 'Lead', 'Leads')}.`,
		fix: () => 'Nennen Sie die Werte, die verloren bedeuten, wenn es nicht alle sind.'
	},
	learnOpenOutcomes: {
		message: (p) => `${plural(p.count, 'Lead ist', 'Leads sind')} noch offen (${p.values}); daraus wird nicht gelernt.`
	},
	learnBlankOutcomes: { message: (p) => `${plural(p.count, 'Lead hat', 'Leads haben')} kein Ergebnis; daraus wird nicht gelernt.` },
	learnFutureDates: {
		message: (p) =>
			`${p.column} hat ${plural(p.count, 'Datum', 'Datumsangaben')} in der Zukunft; ${Number(p.count) === 1 ? 'es gilt' : 'sie gelten'} als leer.`
	},

	learnLeakCopy: left(
		(p) => `${p.column} ist das Ergebnis unter anderem Namen: Allein trennt sie gewonnen von verloren in ${p.auc} von 100 Paaren.`
	),
	learnLeakStrong: left(
		(p) =>
			`${p.column} allein trennt gewonnen von verloren in ${p.auc} von 100 Paaren, weit mehr, als ein Lead vorher zeigen kann; sie wurde höchstwahrscheinlich nach dem Ergebnis ausgefüllt.`
	),
	learnLeakBlank: left(
		(p) =>
			`${p.column} ist bei gewonnenen Leads ausgefüllt und bei verlorenen leer oder umgekehrt; sie wurde also wegen des Ergebnisses ausgefüllt.`
	),
	learnLeakOneSided: left(
		(p) =>
			`Fast alle der ${count(p.count)} Leads, zu denen ${p.column} etwas sagt, haben dasselbe Ergebnis; sie wurde also wegen des Ergebnisses ausgefüllt.`
	),
	...Object.fromEntries(
		Object.entries(after).map(([kind, why]) => [
			`learnLeak${kind}`,
			left(
				(p) =>
					`${p.column} wurde höchstwahrscheinlich nach dem Ergebnis ausgefüllt. ${why}, und allein trennt die Spalte gewonnen von verloren in ${p.auc} von 100 Paaren.`
			)
		])
	),
	learnCalendar: left(
		(p) => `${p.column} bleibt über Zeiträume gleich und rückt dann weiter: Sie sagt, wann ein Lead kam, nicht wie gut er ist.`
	),
	learnCalendarClings: left((p) => `${p.column} hängt so sehr an der Zeit, dass sich spätere Leads ohne sie besser vorhersagen lassen.`),
	learnLeftExcluded: { message: (p) => `${p.column} wurde von Ihnen ausgelassen.` },
	learnLeftBlank: { message: (p) => `${p.column} ist überall leer.` },
	learnLeftConstant: { message: (p) => `${p.column} ist bei allen Leads gleich.` },
	learnLeftId: { message: (p) => `${p.column} nummeriert die Leads und sagt nichts über sie.` },
	learnLeftFreeText: { message: (p) => `${p.column} ist freier Text: Kaum ein Wert steht bei mehr als einigen Leads.` },
	learnLeftName: { message: (p) => `${p.column} enthält Namen von Personen; daraus wird nicht gelernt.` },

	learnDriftMoreWon: {
		message: (p) =>
			`Der Anteil der gewonnenen stieg von ${percentText(p.first)} bei den ersten Leads auf ${percentText(p.last)} bei den letzten.`
	},
	learnDriftFewerWon: {
		message: (p) =>
			`Der Anteil der gewonnenen fiel von ${percentText(p.first)} bei den ersten Leads auf ${percentText(p.last)} bei den letzten.`
	},
	learnDriftColumn: { message: (p) => `${p.column} hat bei den letzten Leads andere Werte als bei den ersten.` },
	learnDriftScores: { message: () => 'Die zu beurteilenden Leads weichen von denen ab, aus denen das Modell gelernt hat.' },

	learnNoSignal: {
		message: (p) =>
			`Kein brauchbares Signal: Gewonnene und verlorene Leads lassen sich an diesen Spalten nicht unterscheiden (${p.low} bis ${p.high} von 100 Paaren in der richtigen Reihenfolge; Zufall sind 50).`,
		fix: () =>
			'Es bleibt bei den Scores nach Regeln. Ordnen Sie mehr Spalten zu, die vorher bekannt sind, oder holen Sie mehr Ergebnisse herein.'
	},
	learnUnsure: {
		message: (p) =>
			`Die Zahlen sind grob, denn ${plural(p.outcomes, 'Ergebnis ist', 'Ergebnisse sind')} wenig: Das Modell ordnet wohl ${p.low} bis ${p.high} von 100 Paaren richtig.`
	},
	learnBelowLeast: {
		message: (p) =>
			`${count(p.won)} gewonnene und ${count(p.lost)} verlorene liegen unter dem Mindestmaß von je ${count(p.least)}: nur zum Messen.`
	},
	learnTreesWon: {
		message: (p) =>
			`Boosted Trees haben die zurückgehaltenen Leads besser vorhergesagt als das logistische Modell (AUC ${p.trees} gegen ${p.logistic}) und werden verwendet.`
	},
	learnTreesLost: {
		message: (p) =>
			`Boosted Trees haben die zurückgehaltenen Leads nicht besser vorhergesagt, als es der Zufall erlaubt (AUC ${p.trees} gegen ${p.logistic}).`
	},

	...both('learnLevel', (p) => `${p.column} ist ${p.level}`),
	...both('learnOther', (p) => `${p.column} hat einen seltenen Wert`),
	...both('learnBlank', (p) => `${p.column} ist leer`),
	...both('learnNumber', (p) => `${p.column} ist eher hoch als niedrig`),
	...both('learnRules', () => 'Ein eher hoher als niedriger Score nach Regeln'),
	learnTreesUse: { message: (p) => `${p.column || 'Der Score nach Regeln'} hat ${percentText(p.share)} Anteil am Urteil.` },

	learnShowsBlank: { message: (p) => `${p.column} ist leer` },
	learnShowsValue: { message: (p) => `${p.column}: ${p.value}` },
	learnShowsNumber: { message: (p) => `${p.column}: ${numberText(p.value)}` },
	learnShowsCountry: { message: (p) => `${p.column}: ${countryName(p.value)}` },
	learnShowsYes: { message: (p) => `${p.column}: ja` },
	learnShowsNo: { message: (p) => `${p.column}: nein` },
	learnShowsFilled: { message: (p) => `${p.column} ist ausgefüllt` },
	learnShowsAge: { message: (p) => `${p.column}: vor ${plural(p.days, 'Tag', 'Tagen')}` },
	learnRulesScore: { message: (p) => `Score nach Regeln: ${p.score}` },
	learnRulesUnscored: { message: () => 'Kein Score nach Regeln' },

	modelFileUnreadable: {
		message: () => 'Diese Datei ist kein Scoring-Modell.',
		fix: () => 'Wählen Sie eine Datei, die unter Scoring gespeichert wurde.'
	},
	modelFileVersion: {
		message: (p) => `Dieses Modell hat die Version ${p.version}, die dieses Muster nicht kennt.`,
		fix: () => 'Aktualisieren Sie Muster, dann öffnen Sie die Datei noch einmal.'
	},
	modelFileBroken: {
		message: () => 'Diese Modelldatei ist beschädigt: Ihre Teile passen nicht zusammen. Nichts wurde geändert.',
		fix: () => 'Speichern Sie sie dort noch einmal, woher sie kam.'
	}
};
