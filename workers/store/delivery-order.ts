import type { Batch } from '#domain/delivery';

type Made = Pick<Batch, 'createdAt' | 'generation'>;

/**
 * In which order deliveries were made, the earlier one first. A clock that was set back makes no delivery older: generations of the contacts
 * count on, and earlier versions of the app, whose deliveries have none, came before.
 */
export const madeInOrder = (a: Made, b: Made): number => (a.generation ?? -1) - (b.generation ?? -1) || a.createdAt - b.createdAt;

/** True where the clock was set back between two of these deliveries, the newest first: then times say nothing of what came before what. */
export const clockWentBack = (batches: readonly Made[]): boolean =>
	batches.some((b, i) => i > 0 && b.createdAt > batches[i - 1]!.createdAt);
