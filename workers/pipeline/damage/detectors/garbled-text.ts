import { doubleEncodingOf, repairDoubleEncoding } from '../../parse/double-encoding';
import { isTextField, type Detector, type Fact } from '../detector';

const beyondAscii = /[^\x00-\x7f]/;
/** Texts with foreign letters that a column is judged by, how many of them it takes, and the share that one wrong reading explains. */
const JUDGED = 300;
const LONGEST = 300;
const FEWEST = 5;
const SHARE = 0.8;

/**
 * MÃ¼ller: letters that were saved as UTF-8 and read as something else. A text that gets less odd by it is repaired for
 * itself; where the whole column shows the same wrong reading, a doubtful one is too.
 */
export const garbledTextDetector: Detector = {
	id: 'garbled-text',
	kind: 'garbledText',
	order: 20,
	passesPlain: true,
	label: 'Garbled letters',
	description: 'Letters with accents that were decoded twice, like MÃ¼ller for Müller.',
	applies: isTextField,
	scan() {
		const texts: string[] = [];
		return {
			add(value) {
				if (texts.length < JUDGED && value.length <= LONGEST && beyondAscii.test(value)) texts.push(value);
			},
			facts(): Fact {
				const found = texts.length < FEWEST ? null : doubleEncodingOf(texts);
				return found !== null && found.share >= SHARE ? { reading: found.kind, texts: texts.length, share: found.share } : {};
			}
		};
	},
	judge(value, _ctx, fact) {
		if (!beyondAscii.test(value)) return undefined;
		const reading = typeof fact['reading'] === 'string' ? fact['reading'] : undefined;
		const text = repairDoubleEncoding(value, reading);
		// What would change again was not understood.
		return text === null || text === value || text.trim() === '' || repairDoubleEncoding(text, reading) !== null ? undefined : text;
	}
};
