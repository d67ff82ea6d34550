/** Filled to this share before it grows. */
const LOAD = 0.7;
const SMALLEST = 64;

/** A set of 64-bit hashes in typed arrays: 8 bytes a value, up to twice that while it grows. Linear probing; (0, 0) is kept apart. */
export class HashSet {
	private table: Int32Array<ArrayBuffer>;
	private mask: number;
	private zero = false;
	private filled = 0;

	/** `pairs` = high, low, high, low, … of an earlier set. */
	constructor(pairs: Int32Array = new Int32Array(0)) {
		let slots = SMALLEST;
		while (slots * LOAD < pairs.length / 2) slots *= 2;
		this.table = new Int32Array(slots * 2);
		this.mask = slots - 1;
		for (let i = 0; i + 1 < pairs.length; i += 2) this.add(pairs[i] ?? 0, pairs[i + 1] ?? 0);
	}

	get size(): number {
		return this.filled + (this.zero ? 1 : 0);
	}

	/** True when it was not there. */
	add(high: number, low: number): boolean {
		if (high === 0 && low === 0) {
			const isNew = !this.zero;
			this.zero = true;
			return isNew;
		}
		const { table, mask } = this;
		let slot = low & mask;
		for (;;) {
			const h = table[2 * slot];
			const l = table[2 * slot + 1];
			if (h === 0 && l === 0) break;
			if (h === high && l === low) return false;
			slot = (slot + 1) & mask;
		}
		table[2 * slot] = high;
		table[2 * slot + 1] = low;
		if (++this.filled > (mask + 1) * LOAD) this.grow();
		return true;
	}

	private grow(): void {
		const old = this.table;
		this.table = new Int32Array(old.length * 2);
		this.mask = this.table.length / 2 - 1;
		this.filled = 0;
		for (let i = 0; i < old.length; i += 2) if (old[i] !== 0 || old[i + 1] !== 0) this.add(old[i] ?? 0, old[i + 1] ?? 0);
	}

	/** All hashes as pairs, without the gaps. */
	pairs(): Int32Array<ArrayBuffer> {
		const out = new Int32Array(2 * this.size);
		let n = this.zero ? 2 : 0;
		for (let i = 0; i < this.table.length; i += 2) {
			if (this.table[i] === 0 && this.table[i + 1] === 0) continue;
			out[n++] = this.table[i] ?? 0;
			out[n++] = this.table[i + 1] ?? 0;
		}
		return out;
	}
}
