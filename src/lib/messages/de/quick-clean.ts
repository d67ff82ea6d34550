import { count, plural } from '#domain/messages/catalogue';
import type { quickClean as en } from '../en/quick-clean';
import type { Words } from '../words';
import { keyName } from './key-name';

const rows = (n: number): string => plural(n, 'Zeile', 'Zeilen');

export const quickClean = {
	title: 'Schnellbereinigung',
	state: 'Legen Sie eine Datei ab, und Sie erhalten sie bereinigt, ohne Dubletten und bewertet zurück. Nichts wird gespeichert.',
	drop: 'Datei zum Bereinigen ablegen',
	dropNow: 'Loslassen, um diese Datei zu bereinigen',
	dropText: 'CSV, TSV, Excel oder vCard. Sie wird in diesem Tab gelesen und vergessen, wenn Sie ihn verlassen.',
	choose: 'Datei auswählen',
	another: 'Andere Datei bereinigen',
	notRead: (name) => `${name} lässt sich nicht als Kontaktliste lesen`,
	stopped: 'Die Datei wurde nicht bereinigt',
	nothingLost: 'Nichts wurde gespeichert. Ihre Datei ist, wie sie war.',
	reading: 'Die ersten Zeilen werden gelesen …',
	working: { reading: 'Die Zeilen werden bereinigt …', matching: 'Dubletten werden gesucht …', scoring: 'Kontakte werden bewertet …' },
	rate: (n, rate) => (rate > 0 ? `${rows(n)} · ${count(rate)} pro Sekunde` : rows(n)),
	stop: 'Anhalten',
	done: (kept, merged, failed) =>
		[
			plural(kept, 'saubere Zeile', 'saubere Zeilen'),
			merged > 0 ? `${count(merged)} zusammengeführt` : '',
			failed > 0 ? `${count(failed)} mit Fehlern` : ''
		]
			.filter(Boolean)
			.join(' · '),
	took: (seconds) => `Bereinigt in ${seconds}. Nichts wurde gespeichert.`,
	parts: { kept: 'Saubere Zeilen', merged: 'Zusammengeführt', failed: 'Mit Fehlern' },
	equation: (total, kept, merged, failed) =>
		`${plural(total, 'Zeile', 'Zeilen')} = ${count(kept)} sauber + ${count(merged)} zusammengeführt + ${count(failed)} mit Fehlern`,
	ledger: 'Was aus den Zeilen wurde',
	download: 'Saubere Datei herunterladen',
	formats: { csv: 'CSV', xlsx: 'Excel-Arbeitsmappe', vcard: 'vCard', json: 'JSON' },
	otherFormats: 'Andere Formate',
	report: 'Fehlerbericht herunterladen',
	failedTitle: (n) =>
		n === 1 ? '1 Zeile hat Fehler und fehlt in der sauberen Datei' : `${count(n)} Zeilen haben Fehler und fehlen in der sauberen Datei`,
	failedText: 'Der Bericht enthält jede Zeile, wie sie war, mit dem, was falsch ist und wie es sich beheben lässt.',
	twins: (n) =>
		n === 1
			? '1 Zeile nennt vielleicht jemanden, der schon in der Datei steht (gleiche E-Mail unter anderem Namen, gleiches Telefon oder gleicher Name und gleiches Unternehmen). Sie bleibt und ist in der Spalte „Possible duplicate of row“ gekennzeichnet.'
			: `${count(n)} Zeilen nennen vielleicht jemanden, der schon in der Datei steht (gleiche E-Mail unter anderem Namen, gleiches Telefon oder gleicher Name und gleiches Unternehmen). Sie bleiben und sind in der Spalte „Possible duplicate of row“ gekennzeichnet.`,
	suppressed: (n) =>
		n === 1
			? '1 Zeile steht auf einer Sperrliste. Sie bleibt und ist in der Spalte „On suppression list“ gekennzeichnet.'
			: `${rows(n)} stehen auf Sperrlisten. Sie bleiben und sind in der Spalte „On suppression list“ gekennzeichnet.`,
	neutralised: (n) =>
		n === 1
			? '1 Zelle, die eine Tabellenkalkulation als Formel ausführen würde, erhielt einen Apostroph davor.'
			: `${count(n)} Zellen, die eine Tabellenkalkulation als Formel ausführen würde, erhielten einen Apostroph davor.`,
	columns: (placed, all) => `${count(placed)} von ${plural(all, 'Spalte', 'Spalten')} erkannt`,
	columnsHint: 'Eine ausgelassene Spalte behält ihre Zellen, wie sie sind.',
	targetFor: (header) => `Feld für die Spalte ${header}`,
	settings: 'Wie bereinigt wird',
	required: 'Eine Zeile muss enthalten',
	twinRows: (key) => `Zeilen mit gleichem Wert (${keyName(key)})`,
	twinsMerge: 'Werden eine Zeile, wenn die Namen übereinstimmen',
	twinsStay: 'Bleiben, wie sie sind',
	country: 'Land für Telefonnummern ohne eines',
	cleaned: 'Was bereinigt wurde',
	nothingCleaned: 'Jeder Wert war schon sauber.',
	changed: (n) => plural(n, 'Wert', 'Werte'),
	more: (n) => `${count(n)} weitere anzeigen`,
	damage: 'Beschädigte Werte',
	quality: 'Datenqualität',
	tiers: 'Scores'
} satisfies Words<typeof en>;
