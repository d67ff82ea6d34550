import { toRegistry } from '#workers/registry';
import { cutCellDetector } from './cut-cell';
import { dayMonthSwapDetector } from './day-month-swap';
import { decimalTailDetector } from './decimal-tail';
import { exponentDetector } from './exponent';
import { formulaErrorDetector } from './formula-error';
import { garbledTextDetector } from './garbled-text';
import { leadingZeroCodeDetector } from './leading-zero-code';
import { leadingZeroPhoneDetector } from './leading-zero-phone';
import { leadingZeroPostalDetector } from './leading-zero-postal';
import { lostCharacterDetector } from './lost-character';
import { serialDateDetector } from './serial-date';

/** Every kind of damage that is looked for. Adding one: a file here and a line below; the contract test asks the rest. */
export const detectors = toRegistry([
	cutCellDetector,
	dayMonthSwapDetector,
	decimalTailDetector,
	exponentDetector,
	formulaErrorDetector,
	garbledTextDetector,
	leadingZeroCodeDetector,
	leadingZeroPhoneDetector,
	leadingZeroPostalDetector,
	lostCharacterDetector,
	serialDateDetector
]);

/** In the order in which a value passes them. */
export const inOrder = [...detectors.all].sort((a, b) => a.order - b.order);
