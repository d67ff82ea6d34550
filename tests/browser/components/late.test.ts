import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Late } from '#lib/components/ui/late.svelte.ts';

const part = (() => ({})) as unknown as Component;

describe('APP-1: a part that is loaded when it is needed', () => {
	it('is loaded once, however many ask', async () => {
		let loads = 0;
		const late = new Late(() => {
			loads++;
			return Promise.resolve({ default: part });
		});
		expect(late.component).toBeNull();
		await Promise.all([late.need(), late.need()]);
		await late.need();
		expect([late.component, late.failed, loads]).toEqual([part, false, 1]);
	});
	it('APP-4: says that it could not be loaded, and is asked for again', async () => {
		let there = false;
		const late = new Late(() => (there ? Promise.resolve({ default: part }) : Promise.reject(new TypeError('no network'))));
		await late.need();
		expect([late.component, late.failed]).toEqual([null, true]);
		there = true;
		await late.need();
		expect([late.component, late.failed]).toEqual([part, false]);
	});
});
