import type { scoring as en } from '../en/scoring';
import type { Words } from '../words';

export const scoring = {
	title: 'Lead-Score',
	outOf: 'von 100',
	action: (text) => ` · ${text}`,
	open: 'Gründe anzeigen',
	why: 'Warum dieser Score',
	groups: {
		demographic: 'Rolle',
		firmographic: 'Unternehmen',
		source: 'Quelle',
		engagement: 'Aktivität',
		completeness: 'Vollständigkeit und Erreichbarkeit'
	},
	points: (points, max) => `${points} von ${max}`,
	sum: 'Ergibt zusammen',
	sumRules: 'Ergibt nach den Regeln',
	speaksFor: 'Spricht dafür',
	speaksAgainst: 'Spricht dagegen',
	axes: { fit: 'Passung', engagement: 'Engagement' },
	bands: ['hoch', 'mittel', 'niedrig', 'keine Daten'],
	next: (tier, from) => (from === 0 ? 'Was ihm einen Score gäbe' : `Was ihn zu ${tier} machen würde: ${from} oder mehr`),
	nextAny: (steps) => (steps === 1 ? 'Das würde reichen:' : 'Jedes davon würde reichen:'),
	nextAll: 'Alle zusammen, eines nach dem anderen:',
	nextNone: (best) =>
		best === null
			? 'Nichts, was noch zu erfahren ist, würde reichen.'
			: `Nichts, was noch zu erfahren ist, würde reichen: Mit allem wäre der Score ${best}.`,
	reaches: (score) => `→ ${score}`,
	past: (first, last) => `War ${first ?? 'ohne Score'}, ist ${last ?? 'ohne Score'}`,
	pastTable: 'Frühere Scores',
	unscored: 'Ohne Score',
	learned: {
		title: (name) => `Nach ${name}`,
		chance: (percent, score) => `Gewinnchance ${percent}: besser als ${score} von hundert früheren Leads.`,
		base: 'Der durchschnittliche frühere Lead'
	},
	byHand: {
		open: 'Score von Hand setzen',
		change: 'Ändern',
		back: 'Zurück zu den Regeln',
		backModel: 'Zurück zum Modell',
		set: (by, when) => `Von Hand gesetzt von ${by}, ${when}.`,
		why: (text) => `„${text}“`,
		rules: (score) => (score === null ? 'Die Regeln geben keinen Score.' : `Die Regeln sagen ${score}.`),
		title: 'Score von Hand setzen',
		text: 'Er gilt, bis Sie ihn zurücknehmen, auch bei jeder Neubewertung, und geht in Listen, Berichte und Zustellungen ein. Beim Kontakt und im Audit-Protokoll steht, wer ihn gesetzt hat.',
		score: 'Score, 0 bis 100',
		range: 'Geben Sie eine ganze Zahl von 0 bis 100 ein.',
		reason: 'Grund',
		save: 'Score setzen',
		cancel: 'Abbrechen'
	}
} satisfies Words<typeof en>;
