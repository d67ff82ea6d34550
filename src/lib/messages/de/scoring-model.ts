import { count as n, percentText, plural } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';
import type { scoringModel as en } from '../en/scoring-model';
import type { Words } from '../words';

const hundred = (auc: number): string => String(Math.round(auc * 100));
const fine = (auc: number): string => auc.toLocaleString(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const ofLeads = (count: number): string => plural(count, 'Kontakt', 'Kontakten');

export const scoringModel = {
	title: 'Aus den eigenen Abschlüssen lernen',
	text: 'Aus Kontakten, deren Deals gewonnen oder verloren wurden, lernt Muster, welche der anderen den gewonnenen ähneln. Bevor Sie entscheiden, wird es an Kontakten erprobt, die es nicht kennt, und mit den Regeln verglichen.',
	reading: 'Ergebnisse werden gesucht',
	readFailed: 'Die Ergebnisse konnten nicht gelesen werden. Nichts wurde geändert; versuchen Sie es noch einmal.',
	tryAgain: 'Noch einmal versuchen',
	noColumns:
		'Noch enthält keine Spalte Ergebnisse. Ordnen Sie beim Import den Lead-Status oder eine Ja/Nein-Spalte zu, oder holen Sie unten gewonnene und verlorene Deals aus Ihrem CRM.',
	chooseColumn: 'Wählen Sie die Spalte mit gewonnen oder verloren',
	column: 'Ergebnis',
	columnOption: (label, kinds) => `${label}, ${plural(kinds, 'Wert', 'Werte')}`,
	values: 'Was jeder Wert bedeutet',
	value: 'Wert',
	contacts: 'Kontakte',
	verdicts: { won: 'Gewonnen', lost: 'Verloren', none: 'Keines von beiden' },
	examples: (won, lost) => `${n(won)} gewonnen, ${n(lost)} verloren`,
	tooFew: (won, lost, least) =>
		`Ein Modell braucht mindestens ${n(least)} gewonnene und ${n(least)} verlorene; ${won < least ? `${n(least - won)} gewonnene` : ''}${won < least && lost < least ? ' und ' : ''}${lost < least ? `${n(least - lost)} verlorene` : ''} mehr würden reichen. Bis dahin bewerten die Regeln.`,
	train: 'Lernen',
	training: (percent) => `Lernt, ${percentText(percent)}`,
	stop: 'Anhalten',
	modelName: (at) =>
		`Modell vom ${at.toLocaleDateString(locale(), { dateStyle: 'medium' })}, ${at.toLocaleTimeString(locale(), { timeStyle: 'short' })}`,

	verdict: {
		none: 'Kein brauchbares Signal: Aus dem, was über die Kontakte bekannt ist, lassen sich diese Ergebnisse nicht unterscheiden. Die Regeln bewerten weiter.',
		better: 'Das Modell ordnet Ihre Kontakte besser als die Regeln.',
		alike: 'Das Modell ordnet Ihre Kontakte etwa so gut wie die Regeln; mehr Ergebnisse würden es zeigen.',
		worse: 'Die Regeln ordnen Ihre Kontakte besser als das Modell. Bleiben Sie bei den Regeln.'
	},
	auc: (model, low, high) =>
		`Von einem gewonnenen und einem verlorenen Kontakt setzt es den gewonnenen in ${hundred(model)} von 100 Paaren voran (AUC ${fine(model)}, zwischen ${fine(low)} und ${fine(high)})`,
	aucRules: (rules, low, high) =>
		`Die Regeln bei denselben Kontakten: ${hundred(rules)} von 100 (AUC ${fine(rules)}, zwischen ${fine(low)} und ${fine(high)})`,
	aucNoRules: 'Die Regeln haben keinen dieser Kontakte bewertet.',
	validation: {
		time: 'Vorwärts in der Zeit erprobt: aus den früheren Kontakten gelernt, an den späteren erprobt.',
		timeBy: (date) => `Vorwärts in der Zeit erprobt, nach „${date}“: aus den früheren Kontakten gelernt, an den späteren erprobt.`,
		noDate: (date) =>
			`Kein Datum sagt, in welcher Folge diese Kontakte kamen; haben die meisten „${date}“, wird ein Modell vorwärts in der Zeit erprobt.`,
		folds: (folds) => `An unbekannten Kontakten erprobt, in ${n(folds)} Runden.`
	},
	scale: 'AUC von 0,5 (Zufall) bis 1',
	model: 'Modell',
	rules: 'Regeln',

	calibration: 'Trifft eine Chance von 30 % in 30 von 100 Fällen ein?',
	calibrationError: (error) => `Im Mittel liegt sie um ${error} Punkte daneben.`,
	predicted: 'Chance',
	observed: 'Eingetroffen',
	of: 'Kontakte',
	calibrationTable: 'Die Zahlen als Tabelle',
	lift: (times) => `Im besten Zehntel sind ${times}-mal so viele gewonnen wie im Durchschnitt`,
	decile: (d) => (d === 1 ? 'Bestes Zehntel' : `Zehntel ${d}`),
	wonShare: 'Gewonnen',
	liftColumn: 'Vielfaches des Durchschnitts',
	rulesWon: 'Gewonnen im gleichen Zehntel nach den Regeln',
	learned: 'Was es gelernt hat',
	learnedNone: 'Nichts sticht heraus.',
	unsure: ' · nicht sicher',
	leaks: (count) =>
		count === 0
			? 'Keine Spalte verrät das Ergebnis'
			: count === 1
				? '1 Spalte verrät das Ergebnis'
				: `${n(count)} Spalten verraten das Ergebnis`,
	leaksText: 'Sie bleiben außen vor, da sie erst ausgefüllt werden, wenn das Ergebnis bekannt ist, und bei neuen Kontakten leer sind.',
	calendar: 'Diese sagen, wann ein Kontakt kam, nicht wer er ist, und bleiben außen vor',
	leftOut: 'Aus anderen Gründen ausgelassen',
	keep: (label) => `${label} trotzdem verwenden`,
	drift: 'Die Kontakte haben sich mit der Zeit verändert',
	driftTitle: 'Das Modell passt vielleicht nicht mehr zu Ihren Kontakten',
	driftText:
		'Seine Scores bleiben, aber vertrauen Sie seiner Reihenfolge weniger. Holen Sie gewonnene und verlorene Deals der letzten Monate, lassen Sie es neu lernen und vergleichen Sie; oder schalten Sie es aus, dann bewerten die Regeln.',
	driftOpen: 'Modell öffnen',
	driftTodo: 'Scoring-Modell noch einmal prüfen',
	driftTodoText:
		'Ihre Kontakte gleichen nicht mehr denen, aus denen es gelernt hat. Lassen Sie es aus neueren Deals neu lernen, oder schalten Sie es aus.',
	notes: 'Gut zu wissen',

	saveUse: 'Mit diesem Modell bewerten',
	save: 'Nur aufbewahren',
	discard: 'Verwerfen',
	kept: 'Das Modell ist aufbewahrt.',
	on: 'Alle Kontakte werden jetzt vom Modell bewertet.',
	off: 'Alle Kontakte werden wieder von den Regeln bewertet.',
	removed: 'Die Version ist gelöscht.',
	imported: 'Das Modell ist aufbewahrt; schalten Sie es ein, um damit zu bewerten.',
	failed: 'Das hat nicht funktioniert. Kontakte und Modelle sind wie zuvor; versuchen Sie es noch einmal.',
	versions: 'Versionen',
	versionsNone: 'Noch ist kein Modell aufbewahrt.',
	inUse: 'Bewertet Ihre Kontakte',
	use: 'Damit bewerten',
	rollBack: 'Ausschalten',
	remove: 'Löschen',
	exportFile: 'Exportieren',
	importFile: 'Modelldatei importieren',
	show: 'Bericht anzeigen',
	versionLine: (auc, won, lost) => `AUC ${auc}, aus ${n(won)} gewonnenen und ${n(lost)} verlorenen`,
	scored: (percent) => `Alle Kontakte werden neu bewertet, ${percentText(percent)}`,
	activeTitle: (name) => `${name} bewertet Ihre Kontakte`,
	activeText: 'Die Regler des Profils ändern, was die Regeln sagen; der Score nach Regeln ist eines der Dinge, die das Modell ansieht.',

	sourcesTitle: 'Was Ihre Ergebnisse über Ihre Quellen sagen',
	sourcesText:
		'Bei wenigen Ergebnissen zur Gesamtquote hingezogen. Mit dem Übernehmen werden sie als eigene Bezeichnungen ins Profil geschrieben; gespeichert wird wie jede andere Änderung.',
	source: 'Quelle',
	rate: 'Gewinnquote',
	sourceWon: (won, all) => `${n(won)} von ${n(all)}`,
	accept: 'Ins Profil übernehmen',
	accepted: 'Die Quoten stehen jetzt in Ihrem Profil. Sehen Sie sich die Vorschau an, dann speichern Sie.',

	backTitle: 'Nach den Abschlüssen',
	backText: 'Holen Sie gewonnen und verloren als CSV-Datei aus Ihrem CRM: Kontakte werden an E-Mail oder Kontakt-ID erkannt.',
	backChoose: 'CRM-Export auswählen',
	backRead: (name) => `${name} wird gelesen`,
	backMatched: (matched, rows) => `${n(matched)} von ${n(rows)} Zeilen passen zu einem Kontakt`,
	backIdentity: 'Kontakt nach',
	backBy: [
		{ value: 'email', label: 'E-Mail' },
		{ value: 'contactId', label: 'Kontakt-ID' }
	],
	backOutcome: 'Ergebnis in',
	backWonLost: (won, lost) => `${plural(won, 'Kontakt', 'Kontakte')} gewonnen, ${plural(lost, 'Kontakt', 'Kontakte')} verloren`,
	backTest: 'Wie gut waren die Scores?',
	backMoment: 'Scores vom',
	backNow: 'Jetzt',
	backTier: 'Stufe',
	backHit: 'Gewonnen von den entschiedenen',
	backAuc: (auc, low, high) =>
		`Von einem gewonnenen und einem verlorenen Kontakt setzte der Score den gewonnenen in ${hundred(auc)} von 100 Paaren voran (AUC ${fine(auc)}, zwischen ${fine(low)} und ${fine(high)}).`,
	backTooFew: 'Zu wenige gewonnene und verlorene passten, um mehr zu sagen.',
	backApply: (count) => `Ergebnis in den Lead-Status von ${ofLeads(count)} schreiben`,
	backApplied: (count) =>
		count === 0
			? 'Der Lead-Status steht schon so da: Nichts wurde geändert.'
			: `Der Lead-Status von ${ofLeads(count)} wurde gesetzt. Jeder lässt sich beim Kontakt rückgängig machen.`,
	backHalf:
		'Die Ergebnisse wurden nicht zu Ende geschrieben. Was geschrieben ist, bleibt; der Rest folgt von selbst, wenn die App neu startet, oder jetzt, wenn Sie es noch einmal versuchen.',
	backFinished: (count) =>
		`Das Schreiben der Ergebnisse aus Ihrem CRM wurde unterbrochen und ist jetzt abgeschlossen: Der Lead-Status von ${ofLeads(count)} wurde eben gesetzt.`,
	backNothing: 'Keine Zeile dieser Datei passt zu einem Kontakt. Prüfen Sie, welche Spalte die E-Mail enthält.'
} satisfies Words<typeof en>;
