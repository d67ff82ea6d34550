import { afterAll, describe, expect, it } from 'vitest';
import { area, setAreas } from '#lib/messages/area';

describe('APP-3: words of an area', () => {
	afterAll(() => setAreas({}));

	it('are English until another language is spoken, and of an area that it has not', () => {
		expect(area('door', { open: 'Open' })).toEqual({ open: 'Open' });
		setAreas({ door: { open: 'Öffnen' } });
		expect(area('door', { open: 'Open' })).toEqual({ open: 'Öffnen' });
		expect(area('window', { open: 'Open' })).toEqual({ open: 'Open' });
	});
});
