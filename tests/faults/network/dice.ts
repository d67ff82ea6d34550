import { dice as roll } from '../random.mjs';

/** Numbers that look random and are the same for the same seed. */
export interface Dice {
	next(): number;
	below(n: number): number;
	between(a: number, b: number): number;
	chance(p: number): boolean;
	pick<T>(list: readonly T[]): T;
}
export const dice = (...seed: (string | number)[]): Dice => roll(...seed) as Dice;
