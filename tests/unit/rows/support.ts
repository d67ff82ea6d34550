import type { FromRows, RowPort, ToRows } from '#workers/rows/messages';
import type { PoolOptions } from '#workers/rows/pool';
import { createWork } from '#workers/rows/create-work';
import { rowWork } from '#workers/rows/row-work';
import { fileLook, type FileLook } from '#workers/rows/file-look';
import { LookedAt } from '#workers/rows/looked-at';

/** What a stand-in for a row worker does with a chunk: answer it after a while (ms, or what it waits for), never, or die of it. */
export type Manner = (n: number) => { after: number | (() => Promise<void>) } | 'silent' | 'dies';

/** A row worker on this thread: messages are cloned both ways, answers come later, and it can go wrong. */
export class FakePort implements RowPort {
	onmessage: RowPort['onmessage'] = null;
	onerror: RowPort['onerror'] = null;
	onmessageerror: RowPort['onmessageerror'] = null;
	ended = false;
	atHand = 0;
	most = 0;
	answered = 0;
	/** Chunks to be cleaned that came with their rows. */
	sent = 0;
	private readonly looked = new LookedAt();
	private work: ReturnType<typeof rowWork> | null = null;
	private create: ReturnType<typeof createWork> | null = null;
	private scan: { id: number; look: FileLook } | null = null;

	constructor(private readonly manner: Manner) {}

	postMessage(message: ToRows): void {
		const data = structuredClone(message);
		if (data.kind === 'order') {
			this.work = rowWork(data.order);
			return;
		}
		if (data.kind === 'creating') {
			this.create = createWork(data.order);
			return;
		}
		if (data.kind === 'scan') {
			this.looked.clear();
			this.scan = { id: data.id, look: fileLook(data.scan) };
			return;
		}
		if (data.kind === 'look') this.looked.add(data);
		if (data.kind === 'rows') {
			this.most = Math.max(this.most, ++this.atHand);
			if ('source' in data) this.sent++;
		}
		const manner = this.manner(data.n);
		if (manner === 'silent') return;
		const reply = (): void => {
			if (this.ended) return;
			if (data.kind === 'rows') this.atHand--;
			if (manner === 'dies') {
				this.onerror?.();
				return;
			}
			this.answered++;
			this.onmessage?.({ data: structuredClone(this.answer(data)) } as MessageEvent<FromRows>);
		};
		const after = manner === 'dies' ? 1 : manner.after;
		if (typeof after === 'number') setTimeout(reply, after);
		else void after().then(reply);
	}

	private answer(data: Exclude<ToRows, { kind: 'order' | 'creating' | 'scan' }>): FromRows {
		if (data.kind === 'rows') return { n: data.n, worked: this.work!(this.looked.sourceOf(data)) };
		if (data.kind === 'create') return { n: data.n, created: this.create!(data.task) };
		const mine = this.scan?.id === data.id ? this.scan.look : null;
		if (data.kind === 'prove') return { n: data.n, proved: mine?.result() ?? null };
		mine?.add(data.source);
		return { n: data.n, seen: true };
	}

	terminate(): void {
		this.ended = true;
	}
}

/** A pool over fakes, and the fakes. */
export function fakes(workers: number, manner: (worker: number) => Manner): { options: PoolOptions; ports: FakePort[] } {
	const ports: FakePort[] = [];
	return {
		ports,
		options: {
			workers,
			start: () => {
				const port = new FakePort(manner(ports.length));
				ports.push(port);
				return port;
			}
		}
	};
}
