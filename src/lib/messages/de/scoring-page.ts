import { count as n, percentText, plural } from '#domain/messages/catalogue';
import { locale } from '#domain/messages/locale';
import type { scoringPage as en } from '../en/scoring-page';
import type { Words } from '../words';

const contacts = (count: number): string => plural(count, 'Kontakt', 'Kontakte');
const short = (amount: number): string => new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 1 }).format(amount);

export const scoringPage = {
	title: 'Scoring',
	stateModel: (all) => `${contacts(all)} · Scores vom gelernten Modell`, state: (all, version) => `${contacts(all)} · Scores nach ${version > 1 ? `Version ${n(version)} Ihres Profils` : 'dem Standardprofil'}`,
	sampled: (looked, of) => `Gezeigt an ${n(looked)} von ${n(of)} Kontakten, gleichmäßig verteilt.`,
	reading: (percent) => `Kontakte werden gelesen, ${percentText(percent)}`,
	emptyTitle: 'Noch keine Kontakte zu bewerten', emptyText: 'Importieren Sie zuerst eine Datei. Jeder Kontakt wird bewertet, sobald er hereinkommt; hier legen Sie fest, was ein guter Lead ist.', emptyAction: 'Datei importieren',
	troubleTitle: 'Die Kontakte konnten nicht gelesen werden', troubleText: 'Nichts wurde geändert. Versuchen Sie es noch einmal.', tryAgain: 'Noch einmal versuchen',
	tabs: 'Teile des Scorings', tab: { profile: 'Profil', tiers: 'Stufen', model: 'Gelerntes Modell', report: 'Bericht' },

	changesTitle: 'Seit dem letzten Speichern geändert', noneListed: 'keine',
	undo: 'Rückgängig', save: 'Speichern und neu bewerten', saved: (changed) => `Gespeichert. ${plural(changed, 'Kontakt hat', 'Kontakte haben')} einen anderen Score.`, discard: 'Änderungen verwerfen',
	wouldMove: (moved) => (moved === 0 ? 'Kein Kontakt würde die Stufe wechseln' : `${plural(moved, 'Kontakt würde', 'Kontakte würden')} die Stufe wechseln`),
	wouldChange: (changed) => (changed === 0 ? 'Jeder Score bleibt' : `${plural(changed, 'Kontakt erhielte', 'Kontakte erhielten')} einen anderen Score`),
	rescoring: (percent) => `Alle Kontakte werden neu bewertet, ${percentText(percent)}`,
	undone: (version) => `Version ${n(version)} gilt wieder, und alle Kontakte werden danach bewertet.`,
	versions: 'Frühere Versionen', versionLine: (version, when, by) => `Version ${n(version)}${when ? `, ${when}` : ''}${by ? `, ${by}` : ''}`, restoredFrom: (version) => `wie Version ${n(version)}`, use: 'Wieder verwenden', standard: 'Standardprofil',
	failed: 'Das Profil konnte nicht gespeichert werden. Die Scores sind wie zuvor; versuchen Sie es noch einmal.',

	distribution: (a, total, changed) => (total === 0 ? 'Noch hat kein Kontakt einen Score' : `${n(a)} von ${plural(total, 'Kontakt', 'Kontakten')} ${a === 1 ? (changed ? 'wäre' : 'ist') : changed ? 'wären' : 'sind'} heiß`),
	distributionTable: 'Kontakte nach Score', scoreFrom: 'Score', countNow: 'Mit Ihren Änderungen', countBefore: 'Wie gespeichert', bin: (from, to) => `${from}–${to}`, bar: (from, to, now, before) => `${from}–${to}: ${n(now)}, gespeichert ${n(before)}`,
	unscored: (count) => `${contacts(count)} ohne Score: zu wenig Daten für ein Urteil.`,
	byTier: 'Kontakte nach Stufe', tiersTitle: 'Stufen', tierNow: 'Jetzt', tierBefore: 'Gespeichert',
	movesTitle: 'Wer die Stufe wechseln würde', moveLine: (count, from, to) => `${n(count)} von ${from} zu ${to}`,
	examplesTitle: 'Zehn Kontakte, vom besten zum letzten', exampleChange: (by) => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0'), noName: 'Ohne Namen',
	gridTitle: 'Passung und Engagement', gridText: 'Passung ist Rolle und Unternehmen; Engagement ist, was getan wurde.', bands: ['Hoch', 'Mittel', 'Niedrig', 'Unbekannt'], fit: 'Passung', engagement: 'Engagement', gridNone: 'Kein Kontakt hat Aktivitätsdaten; das Engagement wird aus Quelle und Passung geschlossen.',

	groupsTitle: 'Was zählt', groupsText: 'Wie schwer jede Gruppe wiegt. Eine Gruppe ohne Daten gibt ihr Gewicht an die anderen ab.',
	groups: { demographic: 'Rolle', firmographic: 'Unternehmen', source: 'Quelle', engagement: 'Aktivität', completeness: 'Vollständigkeit und Erreichbarkeit' },
	cap: (group) => `Höchstens Punkte für ${group}`, capsTitle: 'Obergrenzen', capsText: 'Die meisten Punkte, die eine Gruppe geben darf. 100 = keine Obergrenze.',
	factorsTitle: 'Innerhalb jeder Gruppe', factorsText: 'Wie schwer jeder Faktor in seiner Gruppe wiegt.',
	seenCount: (count, examples) => (count === 0 ? 'Niemand unter Ihren Kontakten' : `${contacts(count)}${examples.length > 0 ? `: ${examples.join(', ')}` : ''}`),
	senioritiesTitle: 'Hierarchieebene', senioritiesText: 'Wie gut ein Lead ist, nach der Ebene der Position.',
	seniorities: { executive: 'Geschäftsleitung', vicePresident: 'Bereichsleitung', director: 'Abteilungsleitung', manager: 'Management', lead: 'Senior oder Teamleitung', individual: 'Fachkraft', junior: 'Junior oder Praktikum' },
	titlesTitle: 'Eigene Positionen', titlesText: 'Positionen, die passen, gleich welcher Ebene: RevOps, Leitung Einkauf. Enthält die Position keine davon, gelten Ebene und Abteilung.', titleAdd: 'Position oder ein Teil davon', modelScores: 'Ein gelerntes Modell bewertet Ihre Kontakte', modelScoresText: 'Was Sie hier sehen, sind seine Scores. Die Regler bewegen den Score nach Regeln, eines der Dinge, die das Modell ansieht; schalten Sie das Modell unter „Gelerntes Modell“ aus, um nach den Regeln zu bewerten.',
	departmentsTitle: 'Abteilung', departmentsText: 'Wie gut ein Lead ist, nach dem Arbeitsgebiet in der Position. Von mehreren zählt das beste.',
	departments: { general: 'Unternehmensleitung', sales: 'Vertrieb', marketing: 'Marketing', operations: 'Betrieb', customer: 'Kundenservice', product: 'Produkt', procurement: 'Einkauf', finance: 'Finanzen', it: 'IT', data: 'Daten', engineering: 'Entwicklung', research: 'Forschung', design: 'Design', hr: 'Personal', legal: 'Recht', consulting: 'Beratung', education: 'Bildung', medical: 'Medizin', admin: 'Verwaltung' },
	industriesTitle: 'Branche', industriesText: 'Wie gut jede Branche passt.',
	industries: { technology: 'Technologie', finance: 'Finanzwesen', professionalServices: 'Unternehmensdienstleistungen', telecom: 'Telekommunikation', manufacturing: 'Fertigung', healthcare: 'Gesundheitswesen', media: 'Medien', energy: 'Energie', logistics: 'Logistik', construction: 'Bau', education: 'Bildung', government: 'Öffentliche Verwaltung', retail: 'Handel', hospitality: 'Gastgewerbe', agriculture: 'Landwirtschaft', nonprofit: 'Gemeinnützig' },
	sourcesTitle: 'Quelle', sourcesText: 'Wie gut Leads aus jeder Art von Quelle meist abschneiden.',
	sources: { referral: 'Empfehlung', partner: 'Partner', demoRequest: 'Demo- oder Angebotsanfrage', webinar: 'Webinar', event: 'Messe oder Veranstaltung', inbound: 'Website oder Formular', content: 'Inhalt heruntergeladen', search: 'Suche', email: 'E-Mail-Kampagne', ads: 'Anzeigen', social: 'Soziale Medien', outbound: 'Kaltakquise', list: 'Gekaufte Liste' },
	sizesTitle: 'Unternehmensgröße und Umsatz', sizesText: 'Wie gut jede Größe passt.', sizeBand: (from, to) => (to === null ? `Mehr als ${n(from)} Beschäftigte` : `${n(from + 1)} bis ${n(to)} Beschäftigte`), revenueBand: (from, to) => (to === null ? `Umsatz über ${short(from)}` : from === 0 ? `Umsatz bis ${short(to)}` : `Umsatz ${short(from)} bis ${short(to)}`),
	regionsTitle: 'Region', regionsText: 'Länder (zwei Buchstaben), Bundesländer oder Orte, die passen. Keine aufgeführt = jede Region zählt gleich.', regionAdd: 'Land, Bundesland oder Ort', otherRegions: 'Überall sonst',
	ownTitle: 'Eigene Bezeichnungen', ownAdd: 'Bezeichnung, wie sie in Ihren Dateien steht', unread: 'Noch nicht verstanden', add: 'Hinzufügen', addWording: (text, count) => `„${text}“ hinzufügen (${contacts(count)})`, remove: (text) => `${text} entfernen`,
	activityTitle: 'Wie lange Aktivität zählt', activityText: 'Tage, nach denen eine Handlung halb zählt. Handlungen mit eigenem Datum (Aktivitäten mit Datum: eine je Zeile, etwa „2026-11-02 Treffen“ oder „2026-10-30 E-Mail geöffnet ×3“) verblassen nach ihrem eigenen Alter, Zähler nach dem der letzten Aktivität.', recency: 'Letzte Aktivität', halfLife: { visits: 'Besuche', emailOpens: 'E-Mail-Öffnungen', emailClicks: 'E-Mail-Klicks', downloads: 'Downloads', eventVisits: 'Treffen und Veranstaltungen', replies: 'Antworten' }, days: (d) => plural(d, 'Tag', 'Tage'),
	deductionsTitle: 'Punktabzüge', deductionsText: 'Punkte, die vom Score abgehen, so gut der Rest auch ist. 0 = kein Abzug.',
	deductions: { competitor: 'Wettbewerb', disposableMail: 'Wegwerfadresse', freeMail: 'Kostenlose E-Mail', schoolMail: 'Adresse einer Schule oder Hochschule', student: 'Studium, Praktikum oder Ausbildung' }, minus: (points) => (points === 0 ? 'keiner' : `−${points}`),
	competitors: 'Domains des Wettbewerbs', competitorAdd: 'rival.com',
	factors: { companySize: 'Unternehmensgröße', completeness: 'Ausgefüllte Felder', department: 'Abteilung', emailKind: 'Art der E-Mail', engagementCounts: 'Besuche, Öffnungen, Klicks', industry: 'Branche', phoneReachable: 'Telefonisch erreichbar', recency: 'Letzte Aktivität', region: 'Region', revenue: 'Umsatz', seniority: 'Hierarchieebene', sourceQuality: 'Quelle', titleMatch: 'Eigene Positionen' },

	tiers: {
		scheme: 'Namen', by: 'Stufen richten sich nach', byScore: 'Festen Scores', byRank: 'Rang in der Liste',
		byText: { score: 'Ein Kontakt behält seine Stufe, solange sein Score bleibt.', rank: 'Die besten so vielen Prozent aller bewerteten Kontakte; die Schwellen wandern, wenn Kontakte kommen, gehen oder einen anderen Score bekommen. Gleiche Scores bleiben zusammen.' },
		from: (label) => `${label} ab`, top: (label) => `${label}: die besten … Prozent`,
		rest: (label, below) => `${label}: Scores unter ${n(below)}.`, order: 'Jede Stufe muss unter der darüber beginnen.', orderRank: 'Jede Stufe muss weiter hinabreichen als die darüber.',
		save: 'Stufen speichern', discard: 'Änderungen verwerfen', draftProfile: 'Gezählt mit den Änderungen Ihres Profils, die noch nicht gespeichert sind.',
		tier: 'Stufe', threshold: 'Ab', contacts: 'Kontakte', share: 'Anteil', action: 'Was zu tun ist'
	},
	report: {
		open: 'Bericht exportieren …', ofImport: 'Die Kontakte dieses Imports', title: (total) => `Scoring-Bericht zu ${plural(total, 'Kontakt', 'Kontakten')}`, reading: 'Wird gezählt', failed: 'Der Bericht konnte nicht gezählt werden. Nichts wurde geändert; versuchen Sie es noch einmal.',
		tiers: (hot, total) => (total === 0 ? 'Keine Kontakte' : `${n(hot)} von ${plural(total, 'Kontakt', 'Kontakten')} ${hot === 1 ? 'ist' : 'sind'} heiß`),
		histogram: (median) => (median === null ? 'Noch hat kein Kontakt einen Score' : `Die Hälfte der bewerteten Kontakte hat ${n(median)} oder mehr`),
		source: (best, mean) => `${best} bringt die besten Leads: ${n(mean)} im Mittel`, sourceNone: 'Kontakte nach Quelle', industry: (best, mean) => `${best} passt am besten: ${n(mean)} im Mittel`, industryNone: 'Kontakte nach Branche',
		sourceColumn: 'Quelle', industryColumn: 'Branche', contacts: 'Kontakte', mean: 'Mittlerer Score', blank: 'Keine Angabe', others: (k) => (k === 1 ? 'und 1 weiterer' : `und ${n(k)} weitere`)
	}
} satisfies Words<typeof en>;
