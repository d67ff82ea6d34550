import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.stubGlobal(
	'$state',
	Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value })
);
vi.stubGlobal(
	'$derived',
	Object.assign(<T>(value: T): T => value, { by: <T>(job: () => T): T => job() })
);
const { AddProgress } = await import('#lib/state/lists/list-add.svelte.ts');

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

it('APP-4: contacts that take a while to be put into a list show how far they are; those that are there at once show no bar', async () => {
	const progress = new AddProgress();
	let end = (): void => undefined;
	const run = (): Promise<void> => progress.during(() => new Promise<void>((done) => (end = done)));

	const long = run();
	progress.tell(100, 400);
	expect(progress.percent).toBeNull();
	await vi.advanceTimersByTimeAsync(1000);
	expect(progress.percent).toBe(25);
	progress.tell(300, 400);
	expect(progress.percent).toBe(75);
	end();
	await long;
	expect(progress.percent).toBeNull();

	const short = run();
	progress.tell(400, 400);
	await vi.advanceTimersByTimeAsync(500);
	end();
	await short;
	await vi.advanceTimersByTimeAsync(2000);
	expect(progress.percent).toBeNull();
});
