import { locale } from '#domain/messages/locale';
import { browser, version } from '$app/environment';
import { m } from '#lib/messages/index';
import { codes } from '#lib/worker-client/codes';
import { delivery } from '#lib/worker-client/delivery';
import { pipeline } from '#lib/worker-client/pipeline';
import { query } from '#lib/worker-client/query';
import { keepPassed, lastPassed } from './booth-check-passed';
import { rejectedNow } from './rejected-now';
import { verifiedBackup } from '../settings/settings-backup.svelte';
import { installer } from '../settings/settings-install.svelte';
import { isAppleTablet } from '../shell/home-screen';
import { storageReport } from '../settings/settings-storage';
import { undelivered } from '../shell/waiting';

const words = m.boothReady.check;
/** A check that says nothing for so long has failed, ms. */
const PATIENCE_MS = 15_000;

const CHECKS = ['shell', 'store', 'camera', 'codes', 'outbox', 'persisted', 'installed', 'clock', 'room', 'backup'] as const;
export type CheckId = (typeof CHECKS)[number];
export interface CheckLine {
	id: CheckId;
	state: 'running' | 'ok' | 'warn' | 'fail';
	said: string;
}
type Verdict = Omit<CheckLine, 'id'>;

const ok = (said = ''): Verdict => ({ state: 'ok', said });
const fails = (said = ''): Verdict => ({ state: 'fail', said });
const warns = (said = ''): Verdict => ({ state: 'warn', said });

/** Tries before a show what every visitor will need (APP-1, CAP-1): the real things, on this device. */
export class ShowCheck {
	lines = $state.raw<CheckLine[]>([]);
	running = $state(false);
	offline = $state(false);
	readonly done = $derived(this.lines.length === CHECKS.length && this.lines.every((l) => l.state !== 'running'));
	readonly failed = $derived(this.lines.filter((l) => l.state === 'fail').length);
	readonly ready = $derived(this.done && this.failed === 0);
	/** When everything passed last, ms; 0 = never. */
	passedAt = $state(browser ? lastPassed() : 0);

	async run(): Promise<void> {
		if (this.running) return;
		this.running = true;
		this.offline = !navigator.onLine;
		this.lines = CHECKS.map((id) => ({ id, state: 'running', said: '' }));
		await Promise.all(
			CHECKS.map(async (id) => {
				const late = new Promise<Verdict>((done) => setTimeout(() => done(fails()), PATIENCE_MS));
				const verdict = await Promise.race([TRIES[id]().catch(() => fails()), late]);
				this.lines = this.lines.map((l) => (l.id === id ? { id, ...verdict } : l));
			})
		);
		this.running = false;
		if (!this.ready) return;
		this.passedAt = Date.now();
		keepPassed(this.passedAt);
	}
}

const TRIES: Record<CheckId, () => Promise<Verdict>> = {
	async shell() {
		const names = (await caches.keys()).filter((k) => k.includes('precache'));
		const stored = (await Promise.all(names.map(async (k) => (await (await caches.open(k)).keys()).length))).reduce((a, b) => a + b, 0);
		const page = (await caches.match('/booth', { ignoreSearch: true })) ?? (await caches.match('/booth.html', { ignoreSearch: true }));
		return navigator.serviceWorker?.controller && page && stored > 0 ? ok(words.said.stored(stored)) : fails();
	},
	async store() {
		const tried = await pipeline.trialWrite();
		return tried.ok ? ok(words.said.wrote(Math.ceil(tried.value.ms))) : fails();
	},
	async camera() {
		const stream = await navigator.mediaDevices.getUserMedia({ video: true });
		for (const track of stream.getTracks()) track.stop();
		return ok(words.said.cameras((await navigator.mediaDevices.enumerateDevices()).filter((d) => d.kind === 'videoinput').length));
	},
	async codes() {
		const started = performance.now();
		const said = crypto.getRandomValues(new Uint8Array(40));
		await codes.showBytes(said);
		const code = await codes.frame(0);
		if (!code) return fails();
		const [text] = await codes.read(drawn(code.size, code.light), false);
		await codes.forgetFrames();
		const { bytes } = await codes.takeFrame(text ?? '');
		await codes.forgetFrames();
		return bytes?.join() === said.join() ? ok(words.said.read(Math.ceil(performance.now() - started))) : fails();
	},
	async outbox() {
		const [{ contacts: waiting }, batches] = [await undelivered(), await delivery.batches()];
		const rejected = await rejectedNow(batches, query.resendable);
		const stuck = batches.some((b) => b.stalled !== null || (rejected.get(b.id) ?? 0) > 0);
		return stuck ? warns(words.said.queue(waiting)) : ok(words.said.queue(waiting));
	},
	async persisted() {
		const { persisted, supported } = await storageReport();
		return persisted ? ok() : supported && !installer.installed ? fails() : warns();
	},
	async installed() {
		installer.look();
		return installer.installed ? ok() : isAppleTablet() ? fails() : warns();
	},
	async clock() {
		const now = Date.now();
		const built = Date.parse(version.replace(/^.*\+(\d{4})(\d\d)(\d\d)\.(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5Z'));
		const newest = (await pipeline.listImports()).reduce((most, i) => Math.max(most, i.updatedAt), 0);
		const said = words.said.clock(new Date(now).toLocaleString(locale(), { dateStyle: 'full', timeStyle: 'short' }));
		// An hour of grace: the clock of the machine that built this need not be exact.
		return now < (Number.isNaN(built) ? 0 : built) - 3_600_000 || now < newest - 60_000 ? fails(said) : ok(said);
	},
	async room() {
		const { used, quota, usedText, quotaText } = await storageReport();
		if (quota === 0) return warns();
		const said = words.said.room(usedText, quotaText);
		return quota - used < 50e6 ? fails(said) : used / quota > 0.8 ? warns(said) : ok(said);
	},
	async backup() {
		const at = verifiedBackup()?.at ?? 0;
		const said = at === 0 ? '' : new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
		return at > Date.now() - 24 * 3_600_000 ? ok(said) : warns(said);
	}
};

/** A code as a picture with its quiet zone, four pixels a module. */
export function drawn(size: number, light: Uint8Array, scale = 4): ImageData {
	const width = (size + 8) * scale;
	const image = new ImageData(width, width);
	image.data.fill(255);
	for (let y = 0; y < size * scale; y++)
		for (let x = 0; x < size * scale; x++) {
			if ((light[Math.floor(y / scale) * size + Math.floor(x / scale)] ?? 255) >= 128) continue;
			const at = ((y + 4 * scale) * width + x + 4 * scale) * 4;
			image.data[at] = image.data[at + 1] = image.data[at + 2] = 0;
		}
	return image;
}
