import { eventIdOf, type BoothEvent, type Qualifier } from '#domain/booth/booth';
import { m } from '#lib/messages/index';

const words = m.booth;
const listed = (text: string): string[] => [
	...new Set(
		text
			.split(/[,;、，\n]/)
			.map((t) => t.trim())
			.filter(Boolean)
	)
];

/** An event being set up or changed. */
export class BoothSetup {
	name = $state('');
	source = $state('');
	goal = $state('0');
	qualifiers = $state<{ label: string; choices: string }[]>([]);
	nextSteps = $state('');
	consentText = $state('');
	tried = $state(false);

	constructor(event: BoothEvent | null) {
		this.name = event?.name ?? '';
		this.source = event && event.source !== event.name ? event.source : '';
		this.goal = String(event?.goal ?? 0);
		this.qualifiers = (event?.qualifiers ?? words.defaults.qualifiers).map((q) => ({ label: q.label, choices: q.choices.join(', ') }));
		this.nextSteps = (event?.nextSteps ?? words.defaults.nextSteps).join(', ');
		this.consentText = event ? event.consentText : words.defaults.consentText;
	}

	/** True while the name is that of another event, whose visitors are counted apart. */
	isOther(before: BoothEvent | null): boolean {
		const name = this.name.trim();
		return before !== null && name !== '' && name !== before.name && eventIdOf(name) !== before.id;
	}

	/** The event, or null while its name is missing. Another name is another event, with a list of its own. */
	done(before: BoothEvent | null): BoothEvent | null {
		this.tried = true;
		const name = this.name.trim();
		if (name === '') return null;
		const qualifiers: Qualifier[] = this.qualifiers
			.map((q) => ({ label: q.label.trim(), choices: listed(q.choices) }))
			.filter((q) => q.label !== '' && q.choices.length > 0);
		return {
			id: before?.name === name ? before.id : eventIdOf(name),
			name,
			source: this.source.trim() || name,
			goal: Math.max(0, Math.round(Number(this.goal) || 0)),
			qualifiers,
			nextSteps: listed(this.nextSteps),
			consentText: this.consentText.trim()
		};
	}
}
