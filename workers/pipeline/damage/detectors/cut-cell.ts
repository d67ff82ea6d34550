import type { FieldDefinition } from '#domain/fields';
import type { Detector, Fact } from '../detector';

/** Where programs cut a cell: old drivers and databases at 255 and 256, a sheet's display at 1,024, a cell at 32,767. */
const LIMITS = [255, 256, 1024, 32_767] as const;
/** Lengths on either side that say how many cells of just this length chance would bring. */
const WINDOW = 16;
/** How many times as many there have to be. */
const TIMES = 3;

/** A text that stops in a word: its last character is a letter, a digit, or a sign that wants more after it. */
const unfinished = /[\p{L}\p{N},;:(/&-]$/u;
const couldBeLong = (field: FieldDefinition): boolean =>
	field.type === 'longText' || field.type === 'tags' || field.id === 'street' || (field.group === 'custom' && field.type === 'text');

const isCut = (value: string, limit: number): boolean => value.length === limit && unfinished.test(value);

/**
 * A long text cut off at the limit of some program. A column proves it when nothing in it is longer, or when far more
 * cells have just that length than its neighbours do. The rest of the text is gone: counted and shown, left as it is.
 */
export const cutCellDetector: Detector = {
	id: 'cut-cell',
	kind: 'cutCell',
	order: 60,
	label: 'Cells cut off',
	description: 'A long text that stops in the middle because a program keeps no more than 255, 256, 1,024 or 32,767 characters.',
	applies: couldBeLong,
	scan() {
		const cut = LIMITS.map(() => 0);
		const near = LIMITS.map(() => 0);
		let longest = 0;
		return {
			add(value) {
				const n = value.length;
				longest = Math.max(longest, n);
				if (n < LIMITS[0] - WINDOW) return;
				LIMITS.forEach((limit, k) => {
					if (isCut(value, limit)) cut[k] = (cut[k] ?? 0) + 1;
					else if (Math.abs(n - limit) <= WINDOW && !isLimit(n)) near[k] = (near[k] ?? 0) + 1;
				});
			},
			facts() {
				const fact: Record<string, number> = {};
				LIMITS.forEach((limit, k) => {
					const found = cut[k] ?? 0;
					const nothingLonger = longest === limit;
					const expected = (near[k] ?? 0) / (nothingLonger ? WINDOW : 2 * WINDOW);
					if (found > TIMES * expected && (nothingLonger || found >= TIMES)) fact[String(limit)] = found;
				});
				return Object.keys(fact).length > 0 ? fact : null;
			}
		};
	},
	judge(value, _ctx, fact: Fact) {
		return value.length >= LIMITS[0] && fact[String(value.length)] !== undefined && isCut(value, value.length) ? null : undefined;
	}
};

const isLimit = (n: number): boolean => (LIMITS as readonly number[]).includes(n);
