import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Permission } from '#domain/device/permissions';

/** Buttons that begin a call which not everybody may make, by what stands in their tag. */
const BUTTONS: readonly (readonly [file: string, tag: string, needs: Permission])[] = [
	['deliver/BatchState', 'data-testid="resume-batch"', 'push'],
	['deliver/BatchState', 'data-testid="resume-destination"', 'push'],
	['deliver/BatchState', 'data-testid="try-now"', 'push'],
	['deliver/BatchState', 'data-testid="edit-destination"', 'push'],
	['deliver/BatchState', 'data-testid="send-again"', 'push'],
	['deliver/BatchState', 'goOnTakingBack()', 'push'],
	['deliver/BatchState', 'data-testid="download-file"', 'export'],
	['deliver/DestinationRow', 'data-testid="resume-destination"', 'push'],
	['deliver/RepairDialog', 'data-testid="save-and-resend"', 'push'],
	['deliver/ForesightPanel', 'data-testid="foresight-create"', 'push'],
	['deliver/RefusedNote', 'data-testid="refused-map"', 'push'],
	['history/ImportDetails', 'data-testid="details-undo"', 'import'],
	['history/ImportRow', '{words.undo.resume}', 'import'],
	['history/ImportRow', 'data-testid="import-resume"', 'import'],
	['booth/GiveVisitors', 'data-testid="give-file"', 'export'],
	['booth/TakeVisitors', 'data-testid="take-codes"', 'import'],
	['booth/AttendeeLists', 'data-testid="attendees-choose"', 'import'],
	['booth/AttendeeLists', 'ask(list)', 'delete'],
	['import/SaveRecipe', 'data-testid="recipe-export"', 'export'],
	['import/SaveRecipe', 'data-testid="save-recipe"', 'import'],
	['import/upload/SavedDialog', 'data-testid="saved-export"', 'export'],
	['import/upload/SavedDialog', 'data-testid="saved-delete"', 'import'],
	['import/complete/ReportActions', 'data-testid="download-error-report"', 'import'],
	['scoring/OutcomesBack', 'data-testid="write-outcomes"', 'decide'],
	['settings/DuplicatesSection', 'data-testid="apart-forget"', 'decide']
];

/** The opening tag of the button that holds a text: from its name up to the text, wherever in it that stands. */
function tagWith(file: string, text: string): string {
	const source = readFileSync(new URL(`../../../src/lib/components/${file}.svelte`, import.meta.url), 'utf8');
	const from = source.lastIndexOf('Button', source.indexOf(text));
	return source.slice(from, source.indexOf('</', from));
}

it.each(BUTTONS)('HIS-3: %s: what begins with %s says beforehand who may not', (file, text, needs) => {
	const tag = tagWith(file, text);
	expect(tag).toContain(text);
	expect(tag).toContain(`needs="${needs}"`);
});

it('HIS-3: every button that leads to an import says beforehand who may not', () => {
	const src = fileURLToPath(new URL('../../../src', import.meta.url));
	const tags = readdirSync(src, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.svelte'))
		.flatMap((name) => readFileSync(`${src}/${name}`, 'utf8').match(/<Button\b[^>]*href="\/import"[^>]*>/g) ?? []);
	expect(tags.length).toBeGreaterThan(8);
	expect(tags.filter((tag) => !tag.includes('needs="import"'))).toEqual([]);
});
