import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostOf, tokenMoved } from '#lib/state/deliver/deliver-words';
import { checkAddress, safeLink } from '../../../workers/connectors/address';
import { isMasked } from '../../../workers/outbox/destinations/secret-address';

/** What came to Safari after 16.4, the oldest that README promises; other engines had it sooner or at the same time. */
const LATER =
	/\b(?:URL\.canParse|(?:Object|Map)\.groupBy|Promise\.(?:withResolvers|try)|AbortSignal\.any|Iterator\.from|RegExp\.escape|Uint8Array\.from(?:Base64|Hex)|ReadableStream\.from|Math\.sumPrecise|Symbol\.(?:asyncD|d)ispose)\b|\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|getWeekInfo|createWritable)\(|\.(?:values|keys|entries)\(\)\s*\.(?:map|filter|some|every|find|reduce|take|drop|flatMap|forEach|toArray)\(/g;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = ['src', 'workers'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((f) => /\.(ts|svelte)$/.test(f) && !f.startsWith('pipeline/values/data/'))
		.map((f) => join(folder, f))
);

describe('APP-1: an iPad that stays at iPadOS 16', () => {
	it('has everything that the app calls', () => {
		expect(['Object.groupBy(a)', 'set.values().map(f)', 'a.canParse'].map((t) => t.match(LATER)?.length ?? 0)).toEqual([1, 1, 0]);
		expect(sources.length).toBeGreaterThan(500);
		expect(sources.flatMap((f) => (readFileSync(join(root, f), 'utf8').match(LATER) ?? []).map((found) => `${f}: ${found}`))).toEqual([]);
	});

	describe('where URL has neither canParse nor parse', () => {
		const { canParse, parse } = URL;
		beforeEach(() => {
			Object.assign(URL, { canParse: undefined, parse: undefined });
		});
		afterEach(() => {
			Object.assign(URL, { canParse, parse });
		});

		it('PUSH-1, PUSH-5, PUSH-7: addresses of destinations are judged, kept secret, named and linked as elsewhere', () => {
			expect(checkAddress(' https://crm.example/api ')).toMatchObject({ ok: true });
			expect(checkAddress('crm')).toMatchObject({ ok: false });
			expect(safeLink('/leads/7', 'https://crm.example/api')).toBe('https://crm.example/leads/7');
			expect(safeLink('/leads/7')).toBeNull();
			expect(isMasked('https://hooks.example/***')).toBe(true);
			expect(isMasked('***')).toBe(false);
			expect(hostOf({ settings: { url: 'https://crm.example/api' } })).toBe('crm.example');
			expect(hostOf({ settings: { url: '' } })).toBe('');
			expect(tokenMoved({ secretOrigin: 'https://crm.example', settings: {} }, { url: 'https://other.example/x' })).toBe(true);
			expect(tokenMoved({ secretOrigin: 'https://crm.example', settings: {} }, { url: ' https://crm.example/y ' })).toBe(false);
		});
	});
});
