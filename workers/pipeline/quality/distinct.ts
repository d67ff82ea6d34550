import { HashSet } from './hash-set';

/** 2^12 registers of one byte: standard error 1.04 / √4096 = 1.6 %. */
const BITS = 12;
const REGISTERS = 1 << BITS;
/** Bias correction of HyperLogLog for this many registers (Flajolet, Fusy, Gandouet and Meunier, 2007). */
const ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

/** Plain data: `pairs` while it is exact, `registers` from then on. */
export interface DistinctState {
	pairs: Int32Array | null;
	registers: Uint8Array;
}

/**
 * Counts different values by their hashes in bounded memory: exact up to `limit`, an estimate beyond. The registers are
 * filled from the start, so that nothing has to be read again when the exact set is given up.
 */
export class Distinct {
	private set: HashSet | null;
	private readonly registers: Uint8Array<ArrayBuffer>;

	constructor(
		private readonly limit: number,
		state?: DistinctState
	) {
		this.set = state ? state.pairs && new HashSet(state.pairs) : new HashSet();
		this.registers = state ? Uint8Array.from(state.registers) : new Uint8Array(REGISTERS);
	}

	/** Adds values by their hashes: high, low, high, low, … */
	addAll(hashes: Int32Array): void {
		for (let i = 0; i + 1 < hashes.length; i += 2) this.add(hashes[i] as number, hashes[i + 1] as number);
	}

	private add(high: number, low: number): void {
		if (this.set) {
			if (!this.set.add(high, low)) return;
			if (this.set.size > this.limit) this.set = null;
		}
		const register = high >>> (32 - BITS);
		// Position of the first 1 among the bits that follow; the low half is long enough for any count we meet.
		const rank = Math.clz32(low) + 1;
		if (rank > (this.registers[register] ?? 0)) this.registers[register] = rank;
	}

	get exact(): boolean {
		return this.set !== null;
	}

	count(): number {
		if (this.set) return this.set.size;
		let sum = 0;
		let empty = 0;
		for (const rank of this.registers) {
			sum += 2 ** -rank;
			if (rank === 0) empty++;
		}
		const raw = (ALPHA * REGISTERS * REGISTERS) / sum;
		const estimate = raw <= 2.5 * REGISTERS && empty > 0 ? REGISTERS * Math.log(REGISTERS / empty) : raw;
		return Math.max(this.limit + 1, Math.round(estimate));
	}

	state(): DistinctState {
		return { pairs: this.set?.pairs() ?? null, registers: this.registers.slice() };
	}
}
