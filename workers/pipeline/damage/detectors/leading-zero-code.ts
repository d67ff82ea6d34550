import { isCodeField, type Detector } from '../detector';

const digitsOnly = /^\d{1,30}$/;
/** Codes of the common width, those among them that kept a zero, and the share of that width. */
const FEWEST = 10;
const FEWEST_ZEROS = 3;
const SHARE = 0.8;
const SHORTEST = 4;

/**
 * 4711 for 0004711 in a column of customer numbers. Numbers that simply count up have different lengths too, so the column
 * has to show that its system pads: nearly all codes have one width, and some of those begin with zero.
 */
export const leadingZeroCodeDetector: Detector = {
	id: 'leading-zero-code',
	kind: 'leadingZero',
	order: 40,
	label: 'Codes without their zeros',
	description: 'A number like a customer id that lost its zeros while the others of its column kept theirs.',
	applies: (field) => isCodeField(field) && field.id !== 'postalCode',
	scan() {
		const widths = new Map<number, { all: number; zeros: number }>();
		let codes = 0;
		return {
			add(value) {
				const text = value.trim();
				codes++;
				if (!digitsOnly.test(text)) return;
				const seen = widths.get(text.length) ?? { all: 0, zeros: 0 };
				seen.all++;
				if (text.startsWith('0')) seen.zeros++;
				widths.set(text.length, seen);
			},
			facts() {
				const [width, seen] = [...widths].sort((a, b) => b[1].all - a[1].all || b[0] - a[0])[0] ?? [0, { all: 0, zeros: 0 }];
				const longer = [...widths.keys()].some((w) => w > width);
				const proved =
					width >= SHORTEST && !longer && widths.size > 1 && seen.all >= FEWEST && seen.zeros >= FEWEST_ZEROS && seen.all >= SHARE * codes;
				return proved ? { width, all: seen.all, zeros: seen.zeros, codes } : null;
			}
		};
	},
	judge(value, _ctx, fact) {
		const text = value.trim();
		const width = Number(fact['width']);
		return digitsOnly.test(text) && text.length < width && !text.startsWith('0') ? text.padStart(width, '0') : undefined;
	}
};
