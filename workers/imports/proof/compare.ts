import { fromBase64, toBase64 } from '#domain/basics/base64';
import { CHUNK_ROWS } from '#domain/chunk';
import { DIFFERENCES_SHOWN, FATES, type ProofDifference } from '#domain/imports/proof';
import type { WorkedRows } from '../../rows/row-work';
import { chunkForm, groupMarks } from './bytes';
import { sha256 } from './hashing';
import type { ReadProof } from './read';

const FAILED = FATES.indexOf('failed');

/** Holds rows, chunk by chunk in the order of the file, against a proof, and keeps the first places that differ. */
export class Comparison {
	readonly first: ProofDifference[] = [];
	/** True when there are differences that `first` has no room for. */
	more = false;
	private n = 0;
	private at = 0;
	private readonly aside: ReadonlySet<number>;
	private readonly kept: Uint8Array;

	constructor(private readonly read: ReadProof) {
		this.aside = new Set(read.proof.aside.rows);
		this.kept = fromBase64(read.proof.marks.values);
	}

	async add({ staged: { rows, packed, failed } }: WorkedRows): Promise<void> {
		const { proof, fates } = this.read;
		const { n, at } = this;
		this.n++;
		this.at += rows.length;
		if (at >= proof.rows) return;
		const places = Array.from(rows.keys()).filter((i) => this.aside.has(rows[i] ?? 0));
		const { bytes, marks } = chunkForm(rows, packed, places);
		const found: ProofDifference[] = [];
		rows.forEach((row, i) => {
			const fate = fates.codes[at + i];
			if (fate !== undefined && !this.aside.has(row) && (fate === FAILED) !== (failed[i] === 1))
				found.push({ from: row, to: row, kind: failed[i] ? 'failsNow' : 'passesNow' });
		});
		if (toBase64(await sha256(bytes)) !== proof.chunks[n]) found.push(...this.places(n, at, rows, marks));
		for (const difference of found.sort((a, b) => a.from - b.from)) this.say(difference);
	}

	/** Says that these were all. */
	end(): void {
		const { rows } = this.read.proof;
		if (this.at !== rows)
			this.say({ from: Math.min(this.at, rows) + 1, to: Math.max(this.at, rows), kind: this.at < rows ? 'missing' : 'more' });
	}

	/** Where a chunk that is another lies: the hash proves that it is, the marks tell which rows. */
	private places(n: number, at: number, rows: Uint32Array, marks: Uint32Array): ProofDifference[] {
		const {
			marks: { per },
			rows: all
		} = this.read.proof;
		const before = n * Math.ceil(CHUNK_ROWS / per) * 3;
		const now = groupMarks(marks, per);
		const found: ProofDifference[] = [];
		const expected = Math.min(CHUNK_ROWS, all - at);
		for (let g = 0; g * 3 < now.length; g++) {
			const last = Math.min(rows.length, (g + 1) * per) - 1;
			// A group that the proof has more or fewer rows of: those are told as missing or more.
			if (Math.min(expected, (g + 1) * per) - 1 !== last) continue;
			if ([0, 1, 2].some((b) => now[g * 3 + b] !== this.kept[before + g * 3 + b]))
				found.push({ from: rows[g * per] ?? 0, to: rows[last] ?? 0, kind: 'values' });
		}
		// No mark is another, by chance or because somebody changed them: then all that is known is the chunk.
		return found.length > 0 || rows.length !== expected ? found : [{ from: rows[0] ?? 0, to: rows.at(-1) ?? 0, kind: 'values' }];
	}

	private say(difference: ProofDifference): void {
		const last = this.first.at(-1);
		if (last && last.kind === difference.kind && last.to + 1 === difference.from) last.to = difference.to;
		else if (this.first.length < DIFFERENCES_SHOWN) this.first.push(difference);
		else this.more = true;
	}
}
