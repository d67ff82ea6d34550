import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The tokens of a style sheet as name → [light, dark]. */
const tokensOf = (file: string): Map<string, readonly [string, string]> =>
	new Map(
		[...readFileSync(file, 'utf8').matchAll(/--([a-z-]+): light-dark\((#[0-9A-Fa-f]{6}), (#[0-9A-Fa-f]{6})\)/g)].map((m) => [
			m[1]!,
			[m[2]!, m[3]!] as const
		])
	);
const tokens = tokensOf('src/app.css');
/** What stands in their place where somebody wants more contrast. */
const more = tokensOf('src/more-contrast.css');

const channel = (hex: string): number => {
	const v = parseInt(hex, 16) / 255;
	return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
};
const luminance = (c: string): number =>
	0.2126 * channel(c.slice(1, 3)) + 0.7152 * channel(c.slice(3, 5)) + 0.0722 * channel(c.slice(5, 7));
/** WCAG contrast ratio of two colours. */
function contrast(a: string, b: string): number {
	const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
	return (x + 0.05) / (y + 0.05);
}
const TONES = ['green', 'purple', 'blue', 'yellow', 'red', 'grey'];
const text: [string, string][] = [
	...['paper', 'surface', 'sunken', 'accent-soft'].flatMap((ground): [string, string][] => [
		['ink', ground],
		['muted', ground]
	]),
	...['paper', 'surface', 'accent-soft', 'sunken'].map((ground): [string, string] => ['accent', ground]),
	['on-accent', 'accent'],
	['on-accent', 'accent-hover'],
	['on-danger', 'danger'],
	['on-danger', 'danger-hover'],
	['paper', 'ink'],
	...TONES.flatMap((t): [string, string][] => [
		[`${t}-ink`, `${t}-soft`],
		[`${t}-ink`, 'paper'],
		[`${t}-ink`, 'surface'],
		['ink', `${t}-soft`],
		['muted', `${t}-soft`]
	])
];
const controls: [string, string][] = [
	...['control', 'accent', 'red', ...TONES].flatMap((c): [string, string][] => [
		[c, 'paper'],
		[c, 'surface']
	]),
	['control', 'sunken']
];

describe.each([
	['light', 0],
	['dark', 1]
] as const)('APP-3: the %s theme', (_, side) => {
	const colour = (name: string): string => {
		const pair = tokens.get(name);
		if (!pair) throw new Error(`no token --${name}`);
		return pair[side];
	};
	it.each(text)('words: %s on %s is at least 4.5:1', (a, b) => {
		expect(contrast(colour(a), colour(b))).toBeGreaterThanOrEqual(4.5);
	});
	it.each(controls)('controls and bars: %s on %s is at least 3:1', (a, b) => {
		expect(contrast(colour(a), colour(b))).toBeGreaterThanOrEqual(3);
	});
});

describe.each([
	['light', 0],
	['dark', 1]
] as const)('APP-3: the %s theme, where somebody asks for more contrast', (_, side) => {
	const colour = (name: string): string => (more.get(name) ?? tokens.get(name)!)[side];
	it.each(text)('words: %s on %s is at least 7:1', (a, b) => {
		expect(contrast(colour(a), colour(b))).toBeGreaterThanOrEqual(7);
	});
	it.each([...controls, ['edge', 'surface'], ['edge', 'sunken'], ['line', 'paper'], ['line', 'surface'], ['line', 'sunken']] as [
		string,
		string
	][])('edges, rules and bars: %s on %s is at least 3:1', (a, b) => {
		expect(contrast(colour(a), colour(b))).toBeGreaterThanOrEqual(3);
	});
	it('every colour that it changes is one of the usual ones', () => {
		expect([...more.keys()].filter((name) => !tokens.has(name))).toEqual([]);
	});
});
