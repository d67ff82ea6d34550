import type { BoothEvent } from '#domain/booth/booth';
import type { ReceivedTally } from '#domain/booth/capture';
import { localDay } from '#domain/basics/local-day';
import { problemText } from '#domain/messages/index';
import type { Result } from '#domain/result';
import { m } from '#lib/messages/index';
import { codes } from '#lib/worker-client/codes';
import { pipeline } from '#lib/worker-client/pipeline';
import { signal } from './booth-signal';
import { whileBusy } from '../import/import-wizard-busy';
import { saveFile } from '../save-file';
import { keepAwake } from '../screen-awake';
import { toasts } from '../shell/toasts.svelte';

const words = m.boothReady.handOver;
/** Shortest passphrase of a file. */
const SHORTEST = 8;
/** How long one code stays, ms: a camera that looks five times a second sees each at least once. */
const EACH_MS = 280;
/** Letters and digits that nobody mistakes for another. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(8))].map((b) => LETTERS[b % LETTERS.length]).join('');
/** A key as it is compared: without what is put between groups of letters. */
const bareKey = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Giving an event's visitors to another tablet: as a file, or as codes on the screen. */
export class GiveVisitors {
	passphrase = $state('');
	tried = $state(false);
	busy = $state(false);
	problem = $state('');
	/** What is being shown; null = nothing. `n` = the frame that is on the screen. */
	showing = $state.raw<{ key: string; visitors: number; frames: number } | null>(null);
	frame = $state.raw<{ n: number; size: number; light: Uint8Array } | null>(null);
	readonly short = $derived(this.tried && this.passphrase.length < SHORTEST ? words.short : '');
	#end: AbortController | null = null;

	constructor(readonly event: BoothEvent) {}

	async file(): Promise<void> {
		this.tried = true;
		this.problem = '';
		if (this.busy || this.passphrase.length < SHORTEST) return;
		this.busy = true;
		try {
			const made = await pipeline.handOverFile(this.event.id, this.passphrase);
			if (!made.ok) {
				this.problem = problemText(made.problem);
				return;
			}
			if (!(await saveFile(made.value.blob, `${words.fileName}-${localDay(Date.now())}.muster`))) return;
			toasts.show({ text: words.saved(made.value.visitors), tone: 'green' });
			this.passphrase = '';
			this.tried = false;
		} finally {
			this.busy = false;
		}
	}

	/** Shows codes until `stop`. */
	async show(): Promise<void> {
		if (this.busy || this.showing) return;
		this.busy = true;
		this.problem = '';
		const key = newKey();
		try {
			const made = await pipeline.handOverBytes(this.event.id, key);
			if (!made.ok) {
				this.problem = problemText(made.problem);
				return;
			}
			const { frames } = await codes.showBytes(made.value.bytes);
			const end = (this.#end = new AbortController());
			keepAwake(end.signal);
			this.showing = { key: `${key.slice(0, 4)} ${key.slice(4)}`, visitors: made.value.visitors, frames };
			void this.#turn(end.signal);
		} finally {
			this.busy = false;
		}
	}

	stop(): void {
		this.#end?.abort();
		this.#end = null;
		this.showing = null;
		this.frame = null;
	}

	async #turn(end: AbortSignal): Promise<void> {
		for (let n = 0; !end.aborted; n++) {
			const next = await codes.frame(n);
			if (end.aborted || !next) return;
			this.frame = { n, ...next };
			await new Promise((then) => setTimeout(then, EACH_MS));
		}
	}
}

/** Taking visitors in from another tablet. */
export class TakeVisitors {
	file = $state.raw<File | null>(null);
	/** What was read by the camera, once all is here. */
	bytes = $state.raw<Uint8Array | null>(null);
	have = $state(0);
	count = $state(0);
	passphrase = $state('');
	/** Share done, 0–1; null = not running. */
	done = $state<number | null>(null);
	problem = $state('');
	tally = $state.raw<ReceivedTally | null>(null);

	choose(file: File | undefined): void {
		if (!file) return;
		this.reset();
		this.file = file;
	}

	/** Takes the text of a code. True once all are here. */
	async found(text: string): Promise<boolean> {
		const { fits, have, count, bytes } = await codes.takeFrame(text);
		this.have = have;
		this.count = count;
		if (!fits || !bytes || this.bytes) return bytes !== null;
		this.bytes = bytes;
		signal('saved');
		return true;
	}

	reset(): void {
		this.file = this.bytes = this.tally = null;
		this.have = this.count = 0;
		this.passphrase = this.problem = '';
		void codes.forgetFrames();
	}

	async run(): Promise<void> {
		const { file, bytes } = this;
		if (this.done !== null || (!file && !bytes)) return;
		this.done = 0;
		this.problem = '';
		const tell = (done: number): void => {
			this.done = done;
		};
		try {
			const result: Result<ReceivedTally> = await whileBusy(() =>
				bytes
					? pipeline.receiveBytes(bytes, bareKey(this.passphrase), tell)
					: pipeline.receiveFile(file as File, this.passphrase || null, tell)
			);
			if (!result.ok) {
				const isWrong = result.problem.code === 'backupPassphrase';
				this.problem = isWrong ? (bytes ? words.wrongKey : words.wrongPassphrase) : problemText(result.problem);
				return;
			}
			this.reset();
			this.tally = result.value;
			signal('saved');
		} catch {
			this.problem = words.interrupted;
		} finally {
			this.done = null;
		}
	}
}
