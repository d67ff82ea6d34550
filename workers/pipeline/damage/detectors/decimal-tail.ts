import { isCodeField, type Detector } from '../detector';

const tailed = /^(\+?\d{4,20})[.,]0$/;
const plain = /^\+?\d{2,20}$/;
/** Digits that a phone number has at least: 911.0 and 2.0 may mean something else. */
const PHONE_DIGITS = 7;
/** Share of a column's numbers that have the tail, when the program put it on all of them. */
const MOST = 0.9;
const FEWEST = 3;

/**
 * 4155550142.0: a program kept numbers with decimals because the column had blanks. In phones that is certain, in codes the whole column
 * has to show it.
 */
export const decimalTailDetector: Detector = {
	id: 'decimal-tail',
	kind: 'decimalTail',
	order: 10,
	label: 'Codes with a decimal tail',
	description: 'A phone number or code to which a program added .0, because it took it for an amount.',
	applies: (field) => field.type === 'phone' || isCodeField(field),
	scan(field) {
		let tails = 0;
		let others = 0;
		return {
			add(value) {
				const text = value.trim();
				if (tailed.test(text)) tails++;
				else if (plain.test(text)) others++;
			},
			facts: () =>
				tails > 0 && (field.type === 'phone' || (tails >= FEWEST && tails >= MOST * (tails + others))) ? { tails, others } : null
		};
	},
	judge(value, ctx) {
		const digits = tailed.exec(value.trim())?.[1];
		if (digits === undefined || (ctx.field.type === 'phone' && digits.length < PHONE_DIGITS)) return undefined;
		return digits;
	}
};
