import { m } from '#lib/messages/index';
import { codes } from '#lib/worker-client/codes';
import { areSeveral, bestCode } from './booth-scan';
import { keepAwake } from '../screen-awake';

/** Longest side of a picture that is searched, pixels: enough for a badge held at arm's length, small enough to be read in a moment. */
const LIVE_PIXELS = 960;
const STILL_PIXELS = 1800;
/** Pause between two looks, ms. */
const EVERY_MS = 120;
/** Looks without a code after which a badge was taken away. */
const AWAY_LOOKS = 5;

/** What a browser says of a camera that is not there any more. */
const GONE: readonly string[] = ['OverconstrainedError', 'NotFoundError'];

type Detector = { detect(source: CanvasImageSource): Promise<{ rawValue: string }[]> };
type DetectorClass = { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> };
const WANTED = ['qr_code', 'data_matrix', 'aztec', 'pdf417', 'code_128'];

/** The engine's own detector where it knows all kinds of codes; null = ours is used. */
async function ownDetector(): Promise<Detector | null> {
	const Made = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
	const known = await Made?.getSupportedFormats().catch((): string[] => []);
	return Made && known && WANTED.every((f) => known.includes(f)) ? new Made({ formats: WANTED }) : null;
}

/** The camera while it looks for a code (CAP-2): on for one scan, off in between. */
export class BoothCamera {
	open = $state(false);
	/**
	 * Why nothing is read; `busy` = the camera is there, and another app has it; `reader` = there is a picture, and what reads codes could not
	 * be loaded: the app is not whole on this device yet, and the network is gone.
	 */
	failed = $state<'' | 'none' | 'busy' | 'reader'>('');
	/** The same in words; '' = all is well, or nothing is wanted. */
	get trouble(): string {
		if (this.open || this.failed === '') return '';
		return { none: m.booth.noCamera, busy: m.booth.cameraBusy, reader: m.shell.partMissing }[this.failed];
	}
	/** The codes of several people were in the last picture with a code. */
	several = false;
	torch = $state(false);
	hasTorch = $state(false);
	/** Pause between two looks while the camera stays on, ms. */
	pause = EVERY_MS;
	cameras = $state.raw<MediaDeviceInfo[]>([]);
	#stream: MediaStream | null = null;
	#chosen: string | undefined;
	#turn = 0;
	/** Ends what lives as long as the camera is on. */
	#on: AbortController | null = null;

	/**
	 * Turns the camera on and calls back with the first code that it sees; with `more`, it stays on and calls back for each code that is
	 * not the one before.
	 */
	async start(video: HTMLVideoElement, onfound: (text: string) => unknown, more = false): Promise<void> {
		const turn = ++this.#turn;
		this.failed = '';
		this.open = true;
		try {
			const stream = await this.#streamOf();
			if (turn !== this.#turn) {
				for (const t of stream.getTracks()) t.stop();
				return;
			}
			this.#stream = stream;
			this.#on = new AbortController();
			keepAwake(this.#on.signal);
			// Nobody looks: a camera in the background would only be a light that worries people.
			document.addEventListener(
				'visibilitychange',
				() => {
					if (document.visibilityState === 'hidden') this.stop();
				},
				{ signal: this.#on.signal }
			);
			// Taken by another app, forbidden or unplugged: the last picture would stand there for good.
			for (const track of stream.getVideoTracks()) track.addEventListener('ended', () => this.#lost('busy'), { signal: this.#on.signal });
			video.srcObject = stream;
			await video.play();
			this.cameras = (await navigator.mediaDevices.enumerateDevices()).filter((d) => d.kind === 'videoinput');
			this.hasTorch = 'torch' in (stream.getVideoTracks()[0]?.getCapabilities?.() ?? {});
			const own = await ownDetector();
			let last = '';
			let blank = 0;
			while (turn === this.#turn) {
				const texts = own
					? (await own.detect(video).catch(() => [])).map((found) => found.rawValue)
					: await look(video, video.videoWidth, video.videoHeight, LIVE_PIXELS, false).catch(() => null);
				if (turn !== this.#turn) return;
				if (texts === null) return this.#lost('reader');
				const text = bestCode(texts);
				this.several = areSeveral(texts);
				if (text && !more) {
					this.stop();
					onfound(text);
					return;
				}
				// The same badge counts again only after it was out of the picture.
				blank = text ? 0 : blank + 1;
				if (blank > AWAY_LOOKS) last = '';
				if (text && text !== last) {
					last = text;
					await onfound(text);
				}
				await new Promise((next) => setTimeout(next, more ? this.pause : EVERY_MS));
			}
		} catch (e) {
			if (turn === this.#turn) this.#lost(e instanceof DOMException && e.name === 'NotReadableError' ? 'busy' : 'none');
		}
	}

	#lost(why: 'none' | 'busy' | 'reader'): void {
		this.stop();
		this.failed = why;
	}

	/** The picture of the chosen camera; once that is unplugged, of the one that looks away from the user. */
	async #streamOf(): Promise<MediaStream> {
		const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
		const { mediaDevices } = navigator;
		if (this.#chosen !== undefined)
			try {
				return await mediaDevices.getUserMedia({ video: { deviceId: { exact: this.#chosen }, ...size } });
			} catch (e) {
				if (!(e instanceof Error) || !GONE.includes(e.name)) throw e;
				this.#chosen = undefined;
			}
		return mediaDevices.getUserMedia({ video: { facingMode: 'environment', ...size } });
	}

	async setTorch(on: boolean): Promise<void> {
		await this.#stream
			?.getVideoTracks()[0]
			?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] })
			.catch(() => undefined);
		this.torch = on;
	}

	/** Another camera, from the next start on. */
	choose(deviceId: string): void {
		this.#chosen = deviceId;
	}

	/** What the camera sees now, as JPEG; null = it is off. */
	async photo(video: HTMLVideoElement): Promise<Blob | null> {
		if (!this.#stream || video.videoWidth === 0) return null;
		const canvas = document.createElement('canvas');
		canvas.width = video.videoWidth;
		canvas.height = video.videoHeight;
		canvas.getContext('2d')?.drawImage(video, 0, 0);
		return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
	}

	stop(): void {
		this.#turn++;
		for (const track of this.#stream?.getTracks() ?? []) track.stop();
		this.#stream = null;
		this.#on?.abort();
		this.#on = null;
		this.open = false;
		this.torch = false;
	}
}

/** The codes in a picture file: none where none was found, or it is no picture. */
export async function codesInPicture(file: File): Promise<string[]> {
	const bitmap = await createImageBitmap(file).catch(() => null);
	if (!bitmap) return [];
	try {
		return await look(bitmap, bitmap.width, bitmap.height, STILL_PIXELS, true);
	} finally {
		bitmap.close();
	}
}

async function look(source: CanvasImageSource, width: number, height: number, most: number, thorough: boolean): Promise<string[]> {
	if (width === 0 || height === 0) return [];
	const scale = Math.min(1, most / Math.max(width, height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return [];
	context.drawImage(source, 0, 0, canvas.width, canvas.height);
	return codes.read(context.getImageData(0, 0, canvas.width, canvas.height), thorough);
}
