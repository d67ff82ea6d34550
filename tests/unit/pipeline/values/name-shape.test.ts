import { describe, expect, it } from 'vitest';
import { learnShape, skeleton } from '#workers/pipeline/values/names/name-shape';

describe('skeleton', () => {
	it('MAP-2: spellings of one name are one', () => {
		expect(new Set(['katharina', 'catarina', 'katarine', 'catharinah'].map(skeleton)).size).toBe(1);
		expect(skeleton('philippa')).toBe(skeleton('filipa'));
	});
	it('MAP-2: short words and short stems stay apart', () => {
		expect(skeleton('otto')).toBe('otto');
		expect(skeleton('cerny')).not.toBe(skeleton('cern'));
	});
});

describe('learnShape', () => {
	const shape = learnShape(['andersson', 'karlsson', 'nilsson', 'persson'], ['technics', 'logistics', 'plastics', 'robotics']);
	it('MAP-2: an unknown word takes after the list that it is spelt like', () => {
		expect(shape('gustavsson')).toBeLessThan(0);
		expect(shape('optics')).toBeGreaterThan(0);
	});
	it('MAP-2: stays within its limits, and says nothing of letters never seen', () => {
		expect(shape('sson'.repeat(40))).toBe(-3);
		expect(shape('ics'.repeat(40))).toBe(3);
		expect(Math.abs(shape('qqq'))).toBeLessThan(0.5);
	});
});
