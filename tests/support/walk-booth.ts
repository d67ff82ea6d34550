import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { codePicture } from './codes';
import { until, type Driver } from './walk';

/**
 * The main path of the booth, in an app that is open: an event → one visitor typed, tapped and saved → recognised when typed again → one
 * read from the picture of a code → the check before the show, which tries what this engine has and says what it lacks (no camera is on a
 * test machine).
 */
export async function walkBooth(d: Driver, url: string): Promise<void> {
	await d.goto(`${url}/booth`);
	await d.type('booth-name', 'Hannover 2026');
	await d.click('booth-start');
	await d.type('booth-fullName', 'Hedy Lamarr');
	await d.type('booth-email', 'hedy@spectrum.example.com');
	await d.click('rating-hot');
	await d.click('booth-save');
	await until(d, 'the visitor saved', async () => /Hedy Lamarr/.test(await d.text('booth-saved')));
	await d.type('booth-email', 'hedy@spectrum.example.com');
	await until(d, 'the visitor recognised', async () => /Hedy Lamarr/.test(await d.text('booth-known')));
	await d.click('booth-clear');

	const picture = await codePicture('MECARD:N:Noether,Emmy;ORG:Invariants;EMAIL:emmy@invariants.example.com;;', 'QRCode');
	const path = join(mkdtempSync(join(tmpdir(), 'muster-code-')), picture.name);
	writeFileSync(path, picture.buffer);
	await d.upload('booth-picture', path);
	await d.find('booth-said');
	await d.click('booth-save');
	await until(d, 'the visitor of the code saved', async () => /Emmy Noether/.test(await d.text('booth-saved')));

	await d.click('booth-more');
	await d.click('booth-check');
	await d.click('check-run');
	for (const line of ['store', 'codes', 'outbox']) await d.find(`check-${line}`, 'ok');
	await d.find('check-camera', 'fail');
	expect(await d.text('check-camera')).toContain('Allow the camera');
}
