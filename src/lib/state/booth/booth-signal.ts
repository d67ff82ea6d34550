let audio: AudioContext | null = null;

/** Tones per signal: frequency in Hz, length in ms. */
const TONES = {
	saved: [
		[880, 90],
		[1320, 120]
	],
	known: [[660, 180]],
	failed: [[220, 260]]
} as const;

/**
 * A sound, and a buzz where the device has one (no iPad has): each signal is on the screen as well, in words and colour. Silent
 * where the engine plays nothing before the first tap.
 */
export function signal(kind: keyof typeof TONES): void {
	try {
		navigator.vibrate?.(kind === 'failed' ? [80, 60, 80] : 40);
		audio ??= new AudioContext();
		if (audio.state === 'suspended') void audio.resume().catch(() => undefined);
		let at = audio.currentTime;
		for (const [hertz, ms] of TONES[kind]) {
			const tone = audio.createOscillator();
			const volume = audio.createGain();
			tone.frequency.value = hertz;
			volume.gain.setValueAtTime(0.12, at);
			volume.gain.exponentialRampToValueAtTime(0.001, at + ms / 1000);
			tone.connect(volume).connect(audio.destination);
			tone.start(at);
			tone.stop(at + ms / 1000);
			at += ms / 1000;
		}
	} catch {
		// No sound on this device: the screen says the same.
	}
}
