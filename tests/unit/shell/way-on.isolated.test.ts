import { beforeEach, describe, expect, it, vi } from 'vitest';

const went: string[] = [];
vi.mock('$app/navigation', () => ({ goto: (address: string) => Promise.resolve(void went.push(address)) }));
const { wayOn } = await import('#lib/state/shell/way-on');

const at = (pathname: string, search = ''): void => void vi.stubGlobal('location', { pathname, search });

describe('the way on once something is done', () => {
	beforeEach(() => void went.splice(0));

	it('APP-3: goes where it leads, whatever was filtered meanwhile', async () => {
		at('/contacts', '?tier=A');
		const goOn = wayOn();
		at('/contacts', '?tier=B');
		await goOn('/deliver');
		expect(went).toEqual(['/deliver']);
	});

	it('APP-3: takes nobody away who has gone elsewhere, nor from the next contact', async () => {
		at('/contact', '?id=7');
		const goOn = wayOn();
		at('/contact', '?id=8');
		await goOn('/contacts');
		at('/history');
		await goOn('/contacts');
		expect(went).toEqual([]);
	});
});
