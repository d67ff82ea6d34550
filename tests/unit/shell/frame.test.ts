import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initials } from '../../../src/lib/components/shell/initials';
import { workerPolicy } from '../../../src/lib/components/shell/worker-policy';
import { countryOptions } from '#lib/state/countries';
import { wholeNumber } from '../../../src/lib/components/settings/whole-number';
import { fitting, namesFirst } from '../../../src/lib/state/shell/shell-fitting';
import { importWork } from '../../../src/lib/state/shell/shell-progress';
import { bytesText } from '../../../src/lib/state/settings/settings-storage';
import { IMPORT_PHASES } from '../../../src/lib/domain/import';

describe('APP-6: worker scripts carry a policy of their own', () => {
	it('only the sender reaches beyond the app, and only by https or on this machine', () => {
		const sender = workerPolicy('/_app/immutable/workers/delivery.worker-Ab_-12.js')!;
		expect(sender).toContain("connect-src 'self' https: http://127.0.0.1:* http://localhost:*");
		for (const name of ['pipeline.worker-x', 'query.worker-y', 'deliveryish-z']) {
			const policy = workerPolicy(`/_app/immutable/workers/${name}.js`)!;
			expect(policy).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
		}
	});
	it('only the reader of codes may compile WebAssembly, and it reaches nothing else', () => {
		expect(workerPolicy('/_app/immutable/workers/codes.worker-x.js')).toBe(
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
		);
		expect(workerPolicy('/_app/immutable/workers/codesque-x.js')).not.toContain('wasm');
		expect(readFileSync('static/_headers', 'utf8')).toContain(
			"/_app/immutable/workers/codes*\n  Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
		);
	});
	it('APP-6: every worker of the app has its policy in the file for static hosts', () => {
		const entries = readdirSync('workers')
			.filter((name) => name.endsWith('.worker.ts'))
			.map((name) => name.slice(0, -'.worker.ts'.length));
		expect(entries.length).toBeGreaterThanOrEqual(6);
		for (const name of entries)
			expect(readFileSync('static/_headers', 'utf8')).toContain(
				`/_app/immutable/workers/${name}*\n  Content-Security-Policy: default-src 'none'`
			);
	});
	it('no other file is touched', () => {
		for (const path of [
			'/',
			'/config.json',
			'/contacts',
			'/_app/immutable/chunks/delivery.js',
			'/_app/immutable/workers/',
			'/x/_app/immutable/workers/delivery.worker.js'
		])
			expect(workerPolicy(path)).toBeNull();
	});
});

describe('APP-1: the manifest', () => {
	const manifest = JSON.parse(readFileSync('static/manifest.webmanifest', 'utf8')) as {
		id: string;
		start_url: string;
		display: string;
		icons: { src: string; sizes: string; type: string; purpose: string }[];
	};
	const size = (path: string): string => {
		const png = readFileSync(`static${path}`);
		return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
	};
	it('names the app and has icons of the sizes it says, maskable ones too', () => {
		expect([manifest.id, manifest.start_url, manifest.display]).toEqual(['/', '/', 'standalone']);
		for (const purpose of ['any', 'maskable'])
			for (const sizes of ['192x192', '512x512']) {
				const icon = manifest.icons.find((i) => i.purpose === purpose && i.sizes === sizes);
				expect(icon?.type).toBe('image/png');
				expect(size(icon!.src)).toBe(sizes);
			}
	});
});

describe('the frame', () => {
	it.each([
		['Ada Lovelace', 'AL'],
		['ada', 'A'],
		['Ludwig van der Berg', 'LB'],
		['山田 太郎', '山'],
		['  ', ''],
		['𝒜da Z', '𝒜Z']
	])('initials of %j are %j', (name, expected) => {
		expect(initials(name)).toBe(expected);
	});

	it('IMP-6: what an import is at is said with a true share: between 0 and 99, and none where nothing was told', () => {
		fc.assert(
			fc.property(fc.constantFrom(...IMPORT_PHASES), fc.nat(1_000_000), fc.nat(1_000_000), (phase, rowsDone, rowsTotal) => {
				const { percent } = importWork({ id: 'a', phase, rowsDone, rowsTotal }, null);
				if (phase === 'processing' && rowsTotal > 0) expect(percent).toSatisfy((n: number) => n >= 0 && n <= 99);
				else expect(percent).toBeNull();
			})
		);
		const reading = { id: 'a', phase: 'processing', rowsDone: 8000, rowsTotal: 0 } as const;
		expect(importWork({ ...reading, rowsDone: 430, rowsTotal: 1000 }, null)).toEqual({ stage: 'reading', percent: 43 });
		// How many rows there are is known at their end: until then the frame says what was told, and no 0 % where nothing was.
		const told = (phase: 'processing' | 'matching' | 'committing', percent: number) => ({ importId: 'a', phase, percent });
		expect(importWork(reading, told('processing', 61.7))).toEqual({ stage: 'reading', percent: 61 });
		expect(importWork({ ...reading, id: 'b' }, told('processing', 61.7))).toEqual({ stage: 'reading', percent: null });
		// The device may not have been asked since: what was told last is further.
		expect(importWork(reading, told('matching', 12))).toEqual({ stage: 'scanning', percent: 12 });
		expect(importWork({ ...reading, phase: 'committing' }, told('matching', 100))).toEqual({ stage: 'writing', percent: null });
		expect(importWork({ ...reading, phase: 'review' }, told('committing', 100))).toEqual({ stage: 'writing', percent: 99 });
	});

	it('the palette finds commands by all words typed and puts beginnings first', () => {
		const commands = [{ label: 'Import a contact file' }, { label: 'Contacts' }, { label: 'Théme', hint: 'dark' }];
		expect(fitting(commands, 'cont').map((c) => c.label)).toEqual(['Contacts', 'Import a contact file']);
		expect(fitting(commands, 'theme DARK')).toHaveLength(1);
		expect(fitting(commands, 'import contacts')).toHaveLength(0);
		expect(fitting(commands, '')).toEqual(commands);
	});
	it('the palette puts people by name before people by company', () => {
		const rows = [{ name: 'Eva Stone' }, { name: 'Max Mannheim' }, { name: 'Manuel Ortiz' }];
		expect(namesFirst(rows, 'man').map((r) => r.name)).toEqual(['Max Mannheim', 'Manuel Ortiz', 'Eva Stone']);
	});
});

describe('settings', () => {
	it.each([
		['50,000', 50_000],
		['50.000', 50_000],
		['50 000', 50_000],
		["1'000'000", 1_000_000],
		[' 7 ', 7],
		['0', 0]
	])('reads %j as a whole number', (text, n) => {
		expect(wholeNumber(text)).toBe(n);
	});
	it.each(['', '-5', '1.5', '1e5', 'ten', '5,00', '9'.repeat(30)])('refuses %j', (text) => {
		expect(wholeNumber(text)).toBeNull();
	});
	it('reads back what it shows', () => {
		fc.assert(
			fc.property(fc.nat(5_000_000), (n) => {
				for (const locale of ['en', 'de', 'fr', 'de-CH', 'es', 'ja']) expect(wholeNumber(new Intl.NumberFormat(locale).format(n))).toBe(n);
			})
		);
	});
	it('VAL-1: every country can be chosen once, by name and by code', () => {
		const countries = countryOptions();
		expect(new Set(countries.map((c) => c.value)).size).toBe(countries.length);
		expect(countries.length).toBe(250);
		expect(countries.every((c) => /^[A-Z]{2}$/.test(c.value) && c.label !== '' && c.label !== c.value)).toBe(true);
	});
	it('APP-1: amounts of storage in words', () => {
		expect(bytesText(0)).toMatch(/^0 bytes?$/);
		expect(bytesText(8_400_000)).toMatch(/8[.,]4\sMB/);
		expect(bytesText(11_000_000_000)).toMatch(/11\sGB/);
	});
});
