import { SIZES } from './app';

/** True in `npm run test:long`: every theme in every size, every refused file followed by a whole import. `npm test` takes a sample of each. */
export const LONG = process.env.MUSTER_LONG === '1';

type Size = keyof typeof SIZES;
/** The sizes to look at: all of them, or the given ones. */
export const sizes = (sample: readonly Size[]): [Size, (typeof SIZES)[Size]][] =>
	(Object.entries(SIZES) as [Size, (typeof SIZES)[Size]][]).filter(([name]) => LONG || sample.includes(name));
