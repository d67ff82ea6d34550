import { afterAll, expect, it, vi } from 'vitest';

vi.stubGlobal(
	'$state',
	Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value })
);
/** The reader of codes can't be loaded. */
vi.mock('#lib/worker-client/codes', () => ({ codes: { read: () => Promise.reject(new Error('muster-codes: could not start')) } }));
const canvas = { getContext: () => ({ drawImage: () => undefined, getImageData: () => ({}) }) };
vi.stubGlobal('document', { addEventListener: () => undefined, visibilityState: 'visible', createElement: () => canvas });
const { m } = await import('#lib/messages/index');
const { BoothCamera } = await import('#lib/state/booth/booth-camera.svelte.ts');
afterAll(() => vi.unstubAllGlobals());

type Wish = { video: { deviceId?: { exact: string }; facingMode?: string } };
/** A browser whose camera answers as `answer` says. */
function cameras(answer: (wish: Wish) => Promise<unknown>): Wish[] {
	const asked: Wish[] = [];
	const getUserMedia = (wish: Wish): Promise<unknown> => {
		asked.push(wish);
		return answer(wish);
	};
	vi.stubGlobal('navigator', { mediaDevices: { getUserMedia, enumerateDevices: async () => [] } });
	return asked;
}
const track = { stop: () => undefined, addEventListener: () => undefined, getCapabilities: () => ({}) };
const stream = { getTracks: () => [track], getVideoTracks: () => [track] };
const video = { play: async () => undefined, videoWidth: 0, videoHeight: 0 } as unknown as HTMLVideoElement;
const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

it('CAP-2: a chosen camera that was unplugged since bars no other one', async () => {
	const gone = Object.assign(new Error(), { name: 'OverconstrainedError' });
	const asked = cameras((wish) => (wish.video.deviceId ? Promise.reject(gone) : Promise.resolve(stream)));
	const camera = new BoothCamera();
	camera.choose('usb');
	void camera.start(video, () => undefined);
	await turn();
	expect([camera.open, camera.failed]).toEqual([true, '']);
	expect(asked.map((w) => w.video.deviceId?.exact ?? w.video.facingMode)).toEqual(['usb', 'environment']);
	camera.stop();
});

it('CAP-2: one that another app has is told from one that may not be used', async () => {
	const said = [];
	for (const name of ['NotReadableError', 'NotAllowedError', 'NotFoundError']) {
		cameras(() => Promise.reject(new DOMException('', name)));
		const camera = new BoothCamera();
		await camera.start(video, () => undefined);
		said.push([camera.open, camera.failed]);
	}
	expect(said).toEqual([
		[false, 'busy'],
		[false, 'none'],
		[false, 'none']
	]);
});

it('CAP-2, APP-1: where the reader of codes is not on the device yet nobody is sent to allow a camera that works', async () => {
	cameras(() => Promise.resolve(stream));
	const camera = new BoothCamera();
	await camera.start({ ...video, videoWidth: 640, videoHeight: 480 } as HTMLVideoElement, () => undefined);
	expect([camera.open, camera.failed]).toEqual([false, 'reader']);
	expect(camera.trouble).toBe(m.shell.partMissing);
});
