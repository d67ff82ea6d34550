import type { CallOutcome } from '#domain/lists/outcomes';
import { m } from '#lib/messages/index';

/** An outcome as one reads it: its own label, else the shipped one of its id. */
export const outcomeLabel = (o: Pick<CallOutcome, 'id' | 'label'>): string => o.label || (m.campaigns.outcomes[o.id] ?? o.id);

/**
 * The outcome of an attempt in words; null = it was given to a dialer. An outcome of one's own that was taken out of the campaign has no
 * label any more.
 */
export function attemptLabel(outcomes: readonly CallOutcome[], id: string | null): string {
	if (id === null) return m.campaigns.exported;
	const known = outcomes.find((o) => o.id === id);
	return known ? outcomeLabel(known) : (m.campaigns.outcomes[id] ?? m.campaigns.outcomeGone);
}
