import { count, counted, percentText, plural } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';
import type { history as en } from '../en/history';
import type { Words } from '../words';

const contacts = (n: number): string => plural(n, 'Kontakt', 'Kontakte');
const rows = (n: number): string => plural(n, 'Zeile', 'Zeilen');
const imports = (n: number): string => plural(n, 'Import', 'Importe');

export const history = {
	title: 'Verlauf',
	state: (number, all, open) =>
		[
			number > 0 || open === 0 ? `${imports(number)} · ${rows(all)}, ${all === 1 ? '' : 'jede '}nachgewiesen` : '',
			open > 0 ? `${imports(open)} nicht abgeschlossen` : ''
		]
			.filter(Boolean)
			.join(' · '),
	stateNone: 'Jeder Import bleibt hier stehen, mit dem, was aus jeder Zeile wurde.',
	reading: 'Die Importe werden gelesen',
	trouble: 'Die Importe konnten gerade nicht gelesen werden',
	troubleText:
		'Sie sind weiter auf diesem Gerät gespeichert. Laden Sie die Seite neu; bleibt es dabei, schließen Sie Muster in jedem Tab und öffnen Sie es wieder.',
	reload: 'Neu laden',
	importAction: 'Datei importieren',
	moreActions: 'Mehr',
	emptyTitle: 'Noch wurde nichts importiert',
	emptyText: 'Importieren Sie eine Kontaktdatei; dann sagt diese Seite, wann, von wem, und was aus jeder Zeile wurde.',

	picture: (inRows, all) =>
		all === 0
			? 'Noch ist keine Zeile hereingekommen'
			: `${count(inRows)} von ${plural(all, 'Zeile', 'Zeilen')} ${inRows === 1 ? 'wurde Kontakt' : 'wurden Kontakte'} oder Teil eines Kontakts`,
	pictureLabel: (undone) => `Alle Importe zusammen${undone > 0 ? ', ohne die rückgängig gemachten' : ''}`,
	ledger: { created: 'Importiert', merged: 'Zusammengeführt', skipped: 'Übersprungen', held: 'Zurückgehalten', failed: 'Fehlerhaft' },
	segment: (n, word) => `${count(n)} ${word.toLowerCase()}`,

	today: 'Heute',
	yesterday: 'Gestern',
	dayLine: (number, all, open) =>
		[number > 0 || open === 0 ? `${imports(number)}, ${rows(all)}` : '', open > 0 ? `${count(open)} nicht abgeschlossen` : '']
			.filter(Boolean)
			.join(' · '),
	sentence: (total, created, merged, skipped, held, failed) => {
		const parts = [
			created > 0 ? `${count(created)} neu` : '',
			merged > 0 ? `${count(merged)} mit einem Kontakt zusammengeführt` : '',
			skipped > 0 ? `${count(skipped)} übersprungen` : '',
			held > 0 ? `${count(held)} zur Prüfung zurückgehalten` : '',
			failed > 0 ? `${count(failed)} fehlerhaft` : ''
		].filter(Boolean);
		return `${rows(total)}: ${parts.length > 0 ? parts.join(', ') : 'nichts kam herein'}.`;
	},
	resolved: (created, merged, skipped) =>
		`Von den zurückgehaltenen seither entschieden: ${[created > 0 ? `${count(created)} als neu importiert` : '', merged > 0 ? `${count(merged)} zusammengeführt` : '', skipped > 0 ? `${count(skipped)} übersprungen` : ''].filter(Boolean).join(', ')}.`,
	by: (user) => `von ${user}`,
	running: {
		reading: (percent) => `Läuft gerade${percent === null ? '' : `, ${percentText(percent)}`}`,
		scanning: (percent) => `Läuft gerade: Dubletten werden gesucht${percent === null ? '' : `, ${percentText(percent)}`}`,
		writing: (percent) => `Läuft gerade: Kontakte werden gespeichert${percent === null ? '' : `, ${percentText(percent)}`}`
	},
	unfinished: (step) => `Nicht abgeschlossen. Steht bei ${step}; nichts ist verloren.`,
	resume: 'Import fortsetzen',
	contacts: 'Kontakte anzeigen',
	deliver: 'Zustellen',
	reportCsv: 'Fehlerbericht herunterladen (CSV)',
	reportXlsx: 'Fehlerbericht herunterladen (XLSX)',
	review: (n) => `${count(n)} zurückgehaltene prüfen`,
	more: (file) => `Mehr zu ${file}`,
	reportFailed: 'Der Fehlerbericht konnte nicht erstellt werden',

	undo: {
		action: 'Import rückgängig machen',
		resume: 'Weiter rückgängig machen',
		stopped: 'Das Rückgängigmachen dieses Imports blieb auf halbem Weg stehen. Nichts ist verloren; fahren Sie fort, um es abzuschließen.',
		undone: (when, by) => `Rückgängig gemacht ${when}${by ? ` von ${by}` : ''}.`,
		tally: (removed, returned, left, held, taken) =>
			[
				removed > 0 ? `${contacts(removed)} entfernt` : '',
				returned > 0 ? `${count(returned)} auf den früheren Stand gebracht` : '',
				left > 0 ? `${count(left)} seither geändert, angerufen oder noch einmal gebracht, und so belassen` : '',
				taken > 0 ? `${count(taken)} so belassen, weil inzwischen ein anderer Kontakt hat, was zurückkäme` : '',
				held > 0 ? `${plural(held, 'offene Zeile', 'offene Zeilen')} verworfen` : ''
			]
				.filter(Boolean)
				.join(', '),
		title: (file) => `Den Import von ${file} rückgängig machen?`,
		text: 'Ihre Kontakte werden wieder, was sie ohne ihn waren. Was schon zugestellt wurde, bleibt im CRM. Der Eintrag im Verlauf bleibt.',
		looking: 'Es wird ermittelt, was er geändert hat',
		nothing: 'Von ihm ist nichts mehr rückgängig zu machen.',
		lines: (created, merged, held) =>
			[
				created > 0
					? created === 1
						? '1 Kontakt, den er gebracht hat, verschwindet'
						: `${count(created)} Kontakte, die er gebracht hat, verschwinden`
					: '',
				merged > 0
					? merged === 1
						? '1 Kontakt, den er aktualisiert hat, wird wieder, wie er war'
						: `${count(merged)} Kontakte, die er aktualisiert hat, werden wieder, wie sie waren`
					: '',
				held > 0
					? held === 1
						? '1 Zeile von ihm in der manuellen Prüfung verschwindet'
						: `${count(held)} Zeilen von ihm in der manuellen Prüfung verschwinden`
					: ''
			].filter(Boolean),
		taken: (n) =>
			`${contacts(n)}, ${n === 1 ? 'den er aktualisiert hat, bleibt' : 'die er aktualisiert hat, bleiben'} wie jetzt, weil inzwischen ein anderer Kontakt hat, was zurückkäme:`,
		deliveries: (delivered, waiting, goes) =>
			[
				delivered > 0
					? `${contacts(delivered)}, gebracht oder aktualisiert, ${delivered === 1 ? 'ist in einem CRM und bleibt' : 'sind in einem CRM und bleiben'} dort.`
					: '',
				waiting > 0
					? `${contacts(waiting)}, ${waiting === 1 ? 'der bleibt, wartet in einer Zustellung mit seinen jetzigen Werten' : 'die bleiben, warten in einer Zustellung mit ihren jetzigen Werten'}. Soll nichts davon gesendet werden, brechen Sie diese Zustellung vorher ab.`
					: '',
				goes > 0
					? `${contacts(goes)}, ${goes === 1 ? 'der geht, wartet in einer Zustellung und wird' : 'die gehen, warten in einer Zustellung und werden'} nicht mehr gesendet.`
					: ''
			].filter(Boolean),
		changed: (created, merged, waiting) =>
			`${[created > 0 ? (created === 1 ? '1 Kontakt, den er gebracht hat,' : `${count(created)} Kontakte, die er gebracht hat,`) : '', merged > 0 ? (merged === 1 ? '1 Kontakt, den er aktualisiert hat,' : `${count(merged)} Kontakte, die er aktualisiert hat,`) : '', waiting > 0 ? `${plural(waiting, 'Zeile', 'Zeilen')} von ihm in der manuellen Prüfung` : ''].filter(Boolean).join(' und ')} ${created + merged + waiting === 1 ? 'wurde' : 'wurden'} seither geändert, angerufen oder noch einmal gebracht:`,
		called: (n) => `${n === 1 ? 'einmal' : `${count(n)}-mal`} angerufen`,
		again: (file) => `kam noch einmal mit ${file}`,
		awaited: (n) =>
			`Manuelle Prüfung: Eine spätere Datei hatte ${n === 1 ? 'dieselbe Zeile und ließ sie' : 'dieselben Zeilen und ließ sie'} aus, da sie hier ${n === 1 ? 'wartet' : 'warten'}`,
		changedLegend: 'Was aus dem wird, was seither geändert, angerufen oder noch einmal gebracht wurde',
		noName: 'Ohne Namen',
		andMore: (n) => `und ${count(n)} weitere`,
		answers: { keep: 'So belassen, wie sie sind', undo: 'Auch diese rückgängig machen' },
		answerHints: {
			keep: 'Was nach dem Import an ihnen getan wurde, bleibt unberührt.',
			undo: 'Kontakte, die er gebracht hat, verschwinden mit dem, was zu Anrufen notiert wurde, ebenso wartende Zeilen. Aktualisierte werden wieder, wie sie waren, außer in seither geänderten Feldern.'
		},
		cancel: 'Import behalten',
		confirm: 'Import rückgängig machen',
		working: 'Der Import wird rückgängig gemacht',
		safe: 'Nichts wurde geändert.',
		done: (file) => `Der Import von ${file} wurde rückgängig gemacht.`
	},

	became: {
		title: 'Was daraus wurde',
		reading: 'Die Kontakte werden gezählt',
		said: (here, delivered) =>
			here === 0
				? 'Keiner der Kontakte, die er brachte oder aktualisierte, ist jetzt noch hier'
				: `${plural(here, 'Kontakt', 'Kontakte')}, gebracht oder aktualisiert, ${here === 1 ? 'ist' : 'sind'} hier, ${delivered === 0 ? 'keiner' : count(delivered)} zugestellt`,
		unknown: 'Die Kontakte konnten gerade nicht gezählt werden'
	},
	proof: {
		title: 'Nachweis dieses Imports',
		input: 'Eingabe',
		recipe: 'Rezept',
		output: 'Ergebnis',
		shortened: ' (die ersten 16 von 64 Stellen)',
		text: 'Dieselbe Datei ergibt mit demselben Rezept dasselbe Ergebnis. Wer die Datei und den Nachweis hat, kann das auf jedem Gerät nachprüfen, auch ohne Netz. Der Nachweis enthält keinen Kontakt.',
		save: 'Nachweis speichern',
		verify: 'Nachprüfen',
		open: 'Import nachprüfen',
		notSaved: 'Der Nachweis wurde nicht gespeichert',
		notVerified: 'Der Import ließ sich nicht nachprüfen',
		saved: (name) => `${name} wurde gespeichert. Die Datei enthält Hashes und das Rezept, aber keinen Kontakt.`,
		dialogTitle: 'Import nachprüfen',
		dialogText: 'Die Datei durchläuft das Rezept ihres Nachweises noch einmal, und das Ergebnis wird verglichen. Gespeichert wird nichts.',
		proofFile: 'Nachweis (.muster-proof.json)',
		files: 'Die importierte Datei oder die Dateien',
		working: 'Die Datei durchläuft das Rezept',
		run: 'Nachprüfen',
		close: 'Schließen',
		same: (rows) => `Gleiches Ergebnis: ${counted(rows, { one: 'Zeile', other: 'Zeilen' })} wie im Nachweis`,
		other: 'Nicht das gleiche Ergebnis',
		reasons: {
			altered: () => 'Der Nachweis wurde nachträglich geändert: Er passt nicht zu seinen eigenen Hashes.',
			record: () => 'Dieses Gerät hat beim Abschluss des Imports andere Hashes festgehalten: Das ist nicht der Nachweis von damals.',
			file: () => 'Es ist eine andere Datei, oder die Datei wurde seither geändert.',
			rules: (_now, _then, rules, here) =>
				`Die Zeilen entstanden nach den Regeln ${rules}; diese App hat die Regeln ${here}, die anders bereinigen können.`,
			rows: (now, then) => `Die Datei hat ${counted(now, { one: 'Zeile', other: 'Zeilen' })}; der Nachweis gilt für ${count(then)}.`,
			values: () => 'Zeilen haben andere Werte als im Nachweis, oder sie scheitern, wo sie damals durchgingen.'
		},
		where: 'Die ersten Unterschiede',
		difference: (kind, from, to) => {
			if (kind === 'missing')
				return `Am Ende ${from === to ? 'fehlt' : 'fehlen'} ${counted(to - from + 1, { one: 'Zeile', other: 'Zeilen' })}`;
			if (kind === 'more')
				return `Am Ende ${from === to ? 'steht' : 'stehen'} ${counted(to - from + 1, { one: 'Zeile', other: 'Zeilen' })}, die nicht im Nachweis ${from === to ? 'ist' : 'sind'}`;
			const rows = from === to ? `Zeile ${count(from)}` : `Zeilen ${count(from)} bis ${count(to)}`;
			return kind === 'failsNow'
				? `${rows}: scheitert jetzt und ging damals durch`
				: kind === 'passesNow'
					? `${rows}: scheiterte damals und geht jetzt durch`
					: `${rows}: andere Werte`;
		},
		andMore: 'und weitere',
		covers:
			'Nachgeprüft: welche Zeilen gelesen wurden, was aus jeder wurde und welche scheiterten. Bewertungen und spätere Änderungen gehören nicht dazu.',
		decided: (ofFile, stored, skipped, held) =>
			`Aus dem Nachweis übernommen, weil es von Kontakten und Entscheidungen abhängt, die nicht in der Datei stehen: ${count(ofFile)} innerhalb der Datei zusammengeführt, ${count(stored)} mit vorhandenen Kontakten zusammengeführt, ${count(skipped)} übersprungen, ${count(held)} zurückgehalten.`,
		aside: (n) =>
			`Nicht verglichen: ${counted(n, { one: 'Zeile', other: 'Zeilen' })}, von Hand korrigiert oder von einer Person, die nicht gespeichert werden darf.`,
		changedSince: (n) =>
			`Seither auf diesem Gerät geändert: ${counted(n, { one: 'Kontakt', other: 'Kontakte' })} dieses Imports. An dem, was der Import tat, ändert das nichts.`
	},
	mapping: { title: 'Spalten und Felder', column: 'Spalte', field: 'Feld', left: 'Ausgelassen', unnamed: (n) => `Spalte ${n}` },
	importedBy: 'Importiert von',
	times: 'Begonnen und abgeschlossen',
	details: 'Details',
	detailsOf: (file) => `Details zu ${file}`,
	policy: 'Gleiche E-Mail wie ein Kontakt',
	disagree: 'Wenn zwei Werte voneinander abwichen',
	required: 'Eine Zeile musste enthalten',
	source: 'Angegebene Lead-Quelle',
	fileName: 'Datei',
	parts: 'Zusammen gelesen',
	fileFacts: (size, encoding, delimiter) => [size, encoding, delimiter && `${delimiter} zwischen den Zellen`].filter(Boolean).join(' · '),
	hash: 'Fingerabdruck (SHA-256)',
	columns: 'Spalten',
	columnsLine: (mapped, all) => `${count(mapped)} von ${count(all)} wurden importiert`,
	method: { file: 'Ausgewählte Datei', paste: 'Eingefügte Zellen', sample: 'Beispielkontakte', manual: 'Von Hand' },
	cleaned: 'Bereinigte Werte',
	duplicates: 'Zeilen mit einer möglichen Dublette',
	matches: 'Treffer',
	matchTypes: {
		exact: 'exakt',
		email: 'E-Mail',
		phone: 'Telefon',
		nameCompany: 'Name/Unternehmen',
		primaryKey: 'Primärschlüssel',
		similar: 'ähnlich'
	},
	none: 'keine',
	took: (seconds, rate) => `Dauer ${seconds}, ${plural(rate, 'Zeile', 'Zeilen')} pro Sekunde`,
	stages: {
		parse: 'Lesen',
		map: 'Spalten zuordnen',
		normalize: 'Bereinigen',
		validate: 'Prüfen',
		match: 'Dubletten suchen',
		merge: 'Zusammenführen',
		score: 'Bewerten',
		store: 'Speichern'
	},
	stageTable: 'Zeit je Schritt',
	ms: (ms) => (ms < 1000 ? `${count(Math.round(ms))} ms` : `${(ms / 1000).toLocaleString(locale(), { maximumFractionDigits: 1 })} s`)
} satisfies Words<typeof en>;
