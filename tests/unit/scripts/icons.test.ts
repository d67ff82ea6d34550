import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { plainIcon } from '../../../scripts/icons.mjs';

const FOLDER = fileURLToPath(new URL('../../../node_modules/@lucide/svelte/dist/icons/', import.meta.url));
const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));
/** An icon's component; an older name of one leads to it. */
const source = (name: string): string => {
	const path = `${FOLDER}${name}.svelte`;
	if (existsSync(path)) return readFileSync(path, 'utf8');
	return source(/from "\.\/([\w-]+)\.svelte"/.exec(readFileSync(`${FOLDER}${name}.js`, 'utf8'))?.[1] ?? '');
};

describe('APP-1: icons as plain pictures', () => {
	it('APP-1: every icon that the app uses is drawn from its own data, and is markup that compiles', () => {
		const used = new Set(
			readdirSync(SRC, { recursive: true, encoding: 'utf8' })
				.filter((f) => /\.(svelte|ts)$/.test(f))
				.flatMap((f) => [...readFileSync(SRC + f, 'utf8').matchAll(/@lucide\/svelte\/icons\/([\w-]+)'/g)].map((m) => m[1] ?? ''))
		);
		expect(used.size).toBeGreaterThan(50);
		expect([...used].filter((name) => plainIcon(source(name)) === null)).toEqual([]);
		expect(plainIcon(source('users'))).toContain('<circle cx="9" cy="7" r="4" />');
		expect(compile(plainIcon(source('users')) ?? '', { generate: 'client' }).warnings).toEqual([]);
	});

	it('APP-1: where the package changes how it keeps its data, its own component is used', () => {
		expect(plainIcon('<script>const data = [];</script>')).toBeNull();
	});
});
