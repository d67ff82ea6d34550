import { locale } from '#domain/messages/locale';
import { count, plural, sharePercent } from '#domain/messages/catalogue';
import { ROLE_NAMES } from '#domain/messages/de/trust';
import type { insights as en } from '../en/insights';
import type { Words } from '../words';
import { RULE_NAMES } from './insights-rules';

const time = (ms: number): string => {
	const [value, one, many] =
		ms < 60_000
			? [Math.max(0.01, ms / 1000), 'Sekunde', 'Sekunden']
			: ms < 3_600_000
				? [ms / 60_000, 'Minute', 'Minuten']
				: ms < 2 * 86_400_000
					? [ms / 3_600_000, 'Stunde', 'Stunden']
					: [ms / 86_400_000, 'Tag', 'Tage'];
	const shown = value.toLocaleString(locale(), { maximumFractionDigits: value < 0.1 ? 2 : value < 10 ? 1 : 0 });
	return `${shown} ${shown === '1' ? one : many}`;
};
const rows = (upTo: number, from: number): string =>
	upTo === Infinity
		? `Über ${count(from)} Zeilen`
		: from === 0
			? `Bis zu ${count(upTo)} Zeilen`
			: `${count(from + 1)} bis ${count(upTo)} Zeilen`;
const imports = (n: number): string => plural(n, 'Import', 'Importe');
/** After "von", "in", "aus". */
const ofImports = (n: number): string => plural(n, 'Import', 'Importen');
const ofRows = (n: number): string => plural(n, 'Zeile', 'Zeilen');
const moreImports = (n: number): string => plural(n, 'weiterer Import wird', 'weitere Importe werden');
const worded = (id: string): string => {
	const text = id.replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
	return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Words of Insights: a question, the sentence that answers it, and what is missing where too little is known. */
export const insights = {
	title: 'Einblicke',
	reading: 'Die Zahlen werden gelesen',
	state: (n, events) => `${imports(n)} und ${plural(events, 'Ereignis', 'Ereignisse')} auf diesem Gerät gezählt`,
	stateNone: 'Antworten erscheinen hier, sobald Dateien importiert werden.',
	private:
		'All das wird auf diesem Gerät gezählt und bleibt darauf. Ereignisse enthalten Zahlen, Zeiten und IDs, nie den Wert einer Person. Besuche vom Messestand zählen nur im ersten Bild. Ein rückgängig gemachter Import zählt so, wie er war.',
	trouble: 'Die Zahlen konnten gerade nicht gelesen werden',
	troubleText:
		'Sie sind weiter auf diesem Gerät gespeichert. Laden Sie die Seite neu; bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.',
	reload: 'Neu laden',
	emptyTitle: 'Noch wurde nichts gezählt',
	emptyText: 'Importieren Sie eine Kontaktdatei, und diese Seite sagt, wie es lief und was besser ginge.',
	importAction: 'Datei importieren',
	exportEvents: 'Ereignisse exportieren',
	open: 'Noch nicht beantwortet',
	openText: 'Es ist zu wenig bekannt. Bei jeder Frage steht, was sie beantworten wird.',
	table: 'Als Tabelle anzeigen',
	tableOf: (question) => `Zahlen: ${question}`,
	time,
	count,

	overTime: {
		question: 'Was wurde aus den Zeilen?',
		sentence: (inRows, all, failed, undone) =>
			`${count(inRows)} von ${ofRows(all)} ${inRows === 1 ? 'wurde Kontakt' : 'wurden Kontakte'} oder Teil eines Kontakts${undone > 0 ? `, davon ${count(undone)} in Importen, die inzwischen rückgängig gemacht wurden` : ''}; ${failed === 0 ? 'keine war fehlerhaft' : `${count(failed)} ${failed === 1 ? 'war' : 'waren'} fehlerhaft`}.`,
		need: 'Der erste abgeschlossene Import füllt dieses Bild.',
		head: ['Zeitraum', 'Importiert', 'Zusammengeführt', 'Übersprungen', 'Zurückgehalten', 'Fehlerhaft'],
		parts: { created: 'Importiert', merged: 'Zusammengeführt', skipped: 'Übersprungen', held: 'Zurückgehalten', failed: 'Fehlerhaft' }
	},
	finishing: {
		question: 'Werden Importe ohne Hilfe abgeschlossen?',
		sentence: (done, started, straight) =>
			`${count(done)} von ${ofImports(started)} ${done === 1 ? 'wurde' : 'wurden'} abgeschlossen, davon ${count(straight)} ohne einen Schritt zurück und ohne eine korrigierte Zeile.`,
		need: (missing) => `${moreImports(missing)} das beantworten.`,
		head: ['Ausgang', 'Importe'],
		straight: 'Geradewegs abgeschlossen',
		helped: 'Nach einem Schritt zurück oder einer Korrektur abgeschlossen',
		givenUp: 'Aufgegeben',
		open: 'Noch nicht abgeschlossen'
	},
	steps: {
		question: 'Welcher Schritt ist am schwersten?',
		sentence: (steps, at, all) =>
			`Am häufigsten wurden Importe aufgegeben bei ${steps.map((s) => `„${s}“`).join(', ')}: ${steps.length > 1 ? 'je ' : ''}${count(at)} von ${count(all)}.`,
		none: (started) => `Von ${ofImports(started)} wurde keiner aufgegeben.`,
		need: (missing) => `Bisher wurde keiner aufgegeben; ${moreImports(missing)} zeigen, ob ein Schritt schwer ist.`,
		head: ['Schritt', 'Aufgegeben']
	},
	template: {
		question: 'Verhindert die Vorlage Fehler?',
		better: (template, others) =>
			`Ja: In Dateien mit ihren Spalten waren beim Lesen ${sharePercent(template)} der Zeilen fehlerhaft, in anderen ${sharePercent(others)}.`,
		worse: (template, others) =>
			`Bisher nicht: In Dateien mit ihren Spalten waren beim Lesen ${sharePercent(template)} der Zeilen fehlerhaft, in anderen ${sharePercent(others)}.`,
		need: (downloads) =>
			`Die Vorlage wurde ${downloads === 0 ? 'noch nicht' : downloads === 1 ? 'einmal' : `${count(downloads)}-mal`} heruntergeladen. Eine Datei mit ihren Spalten und eine mit anderen werden das beantworten.`,
		head: ['Dateien', 'Importe', 'Zeilen', 'Fehlerhaft beim Lesen'],
		template: 'Mit den Spalten der Vorlage',
		others: 'Mit anderen Spalten'
	},
	sources: {
		question: 'Welche Quelle bringt die besten Kontakte?',
		sentence: (best, ok, worst, okWorst) =>
			`${best.join(', ')}: ${sharePercent(ok)} der Zeilen konnten hinein, wie sie gelesen wurden. Bei ${worst.join(', ')} waren es ${sharePercent(okWorst)}.`,
		same: (ok) => `Keine: Bei jeder Quelle konnten ${sharePercent(ok)} der Zeilen hinein, wie sie gelesen wurden.`,
		left: (left, all) =>
			left === 1
				? `1 von ${ofRows(all)} zählt hier nicht: Sie nennt keine Quelle oder eine, die in ihrem Import nur wenige Zeilen nennen.`
				: `${count(left)} von ${ofRows(all)} zählen hier nicht: Sie nennen keine Quelle oder eine, die in ihrem Import nur wenige Zeilen nennen.`,
		need: (rows) =>
			`Zwei Quellen mit je ${ofRows(rows)} oder mehr werden das beantworten. Ordnen Sie die Lead-Quelle einer Datei zu, oder geben Sie beim Import eine an.`,
		head: ['Quelle', 'Importe', 'Zeilen', 'Ohne Korrektur importierbar', 'Vollständig'],
		methods: { file: 'Dateien ohne Lead-Quelle', paste: 'Eingefügte Zellen', sample: 'Beispielkontakte' }
	},
	duplicates: {
		question: 'Welche Treffer stimmen, und welchen wird vertraut?',
		sentence: (type, same, all) =>
			`Von den Treffern der Art „${type}“, über die jemand entschieden hat, waren ${count(same)} von ${count(all)} derselbe Kontakt; das ist der beste Wert aller Arten.`,
		one: (type, same, all) =>
			`Von den Treffern der Art „${type}“, über die jemand entschieden hat, waren ${count(same)} von ${count(all)} derselbe Kontakt.`,
		need: (missing) =>
			`${plural(missing, 'weitere Entscheidung über mögliche Dubletten wird', 'weitere Entscheidungen über mögliche Dubletten werden')} das beantworten.`,
		head: ['Treffer', 'Derselbe Kontakt', 'Zwei Personen', 'Durch eine Regel geklärt', 'Offen'],
		types: {
			exact: 'exakt',
			email: 'E-Mail',
			phone: 'Telefon',
			nameCompany: 'Name/Unternehmen',
			primaryKey: 'Primärschlüssel',
			similar: 'ähnlich'
		}
	},
	volume: {
		question: 'Wie wirkt sich die Menge auf die Dauer aus?',
		sentence: (small, smallMs, large, largeMs) =>
			`${small} dauern ${time(smallMs)}, ${large.charAt(0).toLowerCase()}${large.slice(1)} ${time(largeMs)}.`,
		need: 'Importe zweier Größen werden das beantworten: bis zu 1.000 Zeilen, bis zu 10.000, bis zu 50.000 oder mehr.',
		head: ['Größe', 'Importe', 'Zeilen', 'Dauer (Median)', 'Zeilen pro Sekunde'],
		rows
	},
	stages: {
		question: 'Wohin geht die Zeit, je nach Menge?',
		sentence: (stage, share) => `„${stage}“ braucht am meisten: ${sharePercent(share)} der Arbeit.`,
		across: (stage, share, small, smallTime, large, largeTime) =>
			`„${stage}“ braucht am meisten: ${sharePercent(share)} der Arbeit. ${small}: ${smallTime} je 1.000; ${large.charAt(0).toLowerCase()}${large.slice(1)}: ${largeTime}.`,
		each: (text) => `${text} je 1.000 Zeilen`,
		others: 'Alle übrigen Schritte',
		need: 'Der erste abgeschlossene Import mit mehr als 1.000 Zeilen füllt dieses Bild: Ein kleinerer sagt wenig darüber, was eine Zeile braucht.',
		head: ['Schritt, Zeit je 1.000 Zeilen']
	},
	rules: {
		question: 'Welche Prüfregeln sollten angepasst werden?',
		sentence: (rules, found, n, read) =>
			`${rules.map((rule) => `„${rule}“`).join(', ')} ${rules.length > 1 ? `fanden am meisten: je ${count(found)}` : `fand am meisten: ${count(found)} in ${count(n)} von ${ofImports(read)}`}. Sind diese Werte richtig, passen Sie die Regel an; wenn nicht, sagen Sie es der Quelle.`,
		again: (reports) =>
			`${reports === 1 ? '1 korrigierter Bericht, der zurückkam, ist' : `${count(reports)} korrigierte Berichte, die zurückkamen, sind`} nicht noch einmal gezählt.`,
		none: (read) => `In ${ofImports(read)} fand keine Regel etwas.`,
		need: 'Die erste gelesene Datei füllt dieses Bild.',
		head: ['Regel', 'Gefunden', 'Importe'],
		name: (code) => RULE_NAMES[code] ?? worded(code)
	},
	recovery: {
		question: 'Werden Fehler behoben?',
		sentence: (recovered, all, fixedIn, n, reports) =>
			`${count(recovered)} von ${ofRows(all)}, die beim Lesen nicht hineinkonnten, ${recovered === 1 ? 'wurde' : 'wurden'} doch noch importiert; in ${count(fixedIn)} von ${ofImports(n)} mit Fehlern wurden Zeilen im Assistenten korrigiert${reports > 0 ? `, und ${plural(reports, 'korrigierter Bericht kam', 'korrigierte Berichte kamen')} zurück` : ''}.`,
		need: 'Der erste abgeschlossene Import mit fehlerhaften Zeilen wird das beantworten.',
		head: ['Zeilen', 'Anzahl'],
		atReading: 'Konnten beim Lesen nicht hinein',
		atEnd: 'Konnten es am Ende noch immer nicht'
	},
	launch: {
		question: 'Wie schnell wird aus einer Liste eine Kampagne?',
		sentence: (what, ms, n) => `Vom Ende eines Imports ${what} dauert es im Median ${time(ms)} (${imports(n)}).`,
		need: 'Ein Import, dessen Lead-Liste einer Kampagne zugewiesen wird, der zugestellt wird oder dessen Kontakte angesehen werden, wird das beantworten.',
		head: ['Ab dem Ende eines Imports', 'Importe', 'Dauer (Median)'],
		use: 'Bis zum ersten Blick auf einen Kontakt',
		delivery: 'Bis zur ersten Zustellung',
		campaign: 'Bis zu einer Kampagne',
		what: {
			use: 'bis zum ersten Blick auf einen seiner Kontakte',
			delivery: 'bis zu seiner ersten Zustellung',
			campaign: 'bis zur Kampagne seiner Lead-Liste'
		}
	},
	features: {
		question: 'Welche Teile der App werden benutzt, und von wem?',
		sentence: (features, times) =>
			`Am häufigsten geöffnet: ${features.map((f) => `„${f}“`).join(', ')}, in ${features.length > 1 ? 'je ' : ''}${plural(times, 'Sitzung', 'Sitzungen')}.`,
		need: 'Das füllt sich, während die App benutzt wird.',
		head: ['Teil', 'Rolle', 'Sitzungen'],
		role: (role) => ROLE_NAMES[role] ?? worded(role),
		noRole: 'Ohne Rolle'
	},
	settings: {
		title: 'Einblicke',
		text: 'Was in der App geschieht, wird auf diesem Gerät für die Antworten unter „Einblicke“ gezählt. Nichts davon wird irgendwohin gesendet.',
		days: 'Tage, die Ereignisse und ihre Summen aufbewahrt werden'
	}
} satisfies Words<typeof en>;
