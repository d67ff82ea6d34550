import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { csvFile } from './files';
import { Wizard } from './wizard';

/** Rows 2 to 13: four good, three with the same broken email, two mistyped with a suggestion, no email, no name, an impossible phone. */
const ROWS = [
	'Ada,Lovelace,ada@engines.co.uk,+44 20 7183 8750,Engines Ltd',
	'Grace,Hopper,grace@compilers.com,+1 212 736 5000,Compilers Inc',
	'Alan,Turing,alan@bletchley.org,+44 1908 640404,Bletchley Park',
	'Katherine,Johnson,katherine@orbits.com,+1 757 864 1000,Orbits LLC',
	'Ben,Okoye,sales,,Lumen Robotics',
	'Cem,Kaya,sales,,Orion Packaging',
	'Dia,Roy,sales,,Harbor Foods',
	'Eve,Moss,"eve.moss@gmail,com",,Apex Materials',
	'Fay,Lund,"fay.lund@gmail,com",,Nova Health',
	'Gus,Roth,,,Cedar Energy',
	',,hal@grove-textiles.com,,Grove Textiles',
	'Ida,Berg,ida@atlas-retail.com,555-ABC-1234,Atlas Retail'
];
export const fixFile = () => csvFile('fix.csv', ['First Name,Last Name,Email,Phone,Company', ...ROWS].join('\n'));

/** The fix grid as a user drives it: rows by their number in the file. */
export class Grid extends Wizard {
	row(n: number): Locator {
		return this.page.locator(`[data-testid="fix-row"][data-row="${n}"]`);
	}
	cell(n: number, field: string): Locator {
		return this.row(n).locator(`[data-testid="fix-cell"][data-field="${field}"]`);
	}
	state(n: number): Promise<string | null> {
		return this.row(n).getAttribute('data-state');
	}
	async openGrid(): Promise<this> {
		await this.upTo(4, fixFile());
		await this.id('fix-rows').click();
		await this.row(6).waitFor();
		return this;
	}
	says(text: string | RegExp) {
		return expect.poll(() => this.id('fix-state').innerText()).toMatch(text);
	}
	async done(): Promise<this> {
		await this.id('fix-done').click();
		await this.id('review-headline').waitFor();
		return this;
	}
}
