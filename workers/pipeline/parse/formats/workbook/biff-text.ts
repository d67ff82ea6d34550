import { Unfamiliar } from './refusal';
import { lineBreaks } from './xml';

/**
 * Reads from a record and the records that continue it. Texts may go on in a continuation, which then begins with a byte
 * that says anew how its characters are stored; everything else just goes on.
 */
export class BiffReader {
	private segment = 0;
	private at: number;

	/** `segments`: start and end of the data of each record. */
	constructor(
		private readonly bytes: Uint8Array,
		private readonly segments: readonly (readonly [start: number, end: number])[]
	) {
		this.at = segments[0]?.[0] ?? 0;
	}

	/** True when nothing is left. */
	get done(): boolean {
		return this.segment >= this.segments.length - 1 && this.at >= this.end;
	}

	private get end(): number {
		return this.segments[this.segment]?.[1] ?? 0;
	}

	u8(): number {
		if (this.at >= this.end) this.next();
		return this.bytes[this.at++] as number;
	}

	u16(): number {
		return this.u8() | (this.u8() << 8);
	}

	u32(): number {
		return this.u16() + this.u16() * 65_536;
	}

	skip(count: number): void {
		for (let left = count; left > 0;) {
			if (this.at >= this.end) this.next();
			const step = Math.min(left, this.end - this.at);
			this.at += step;
			left -= step;
		}
	}

	/** A text: its length (of one byte or two), how it is stored, its characters; formatting and readings are passed over. */
	text(longLength: boolean): string {
		const length = longLength ? this.u16() : this.u8();
		const flags = this.u8();
		const runs = flags & 8 ? this.u16() : 0;
		const readings = flags & 4 ? this.u32() : 0;
		const text = this.characters(length, (flags & 1) !== 0);
		this.skip(runs * 4 + readings);
		return lineBreaks(text);
	}

	private characters(length: number, wide: boolean): string {
		let text = '';
		let left = length;
		let two = wide;
		while (left > 0) {
			if (this.at >= this.end) {
				this.next();
				two = (this.u8() & 1) !== 0;
			}
			const size = two ? 2 : 1;
			const count = Math.min(left, Math.floor((this.end - this.at) / size));
			if (count === 0) throw new Unfamiliar();
			const stop = this.at + count * size;
			if (two)
				for (; this.at < stop; this.at += 2)
					text += String.fromCharCode((this.bytes[this.at] as number) | ((this.bytes[this.at + 1] as number) << 8));
			else for (; this.at < stop; this.at++) text += String.fromCharCode(this.bytes[this.at] as number);
			left -= count;
		}
		return text;
	}

	private next(): void {
		if (++this.segment >= this.segments.length) throw new Unfamiliar();
		this.at = (this.segments[this.segment] as readonly [number, number])[0];
	}
}
