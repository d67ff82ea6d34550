import type { Destination } from '../delivery';

/**
 * Names of fields as a delivery used them: what was mapped, what the connector maps by itself (absent = our own ids), and those of the
 * score.
 */
export interface NamesSent extends Pick<Destination, 'scoreField' | 'tierField' | 'factorsField' | 'fields'> {
	defaults?: Readonly<Record<string, string>>;
}
