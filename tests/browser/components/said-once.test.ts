import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Overview from '#lib/components/deliver/Overview.svelte';
import FixAlert from '#lib/components/import/fix/FixAlert.svelte';
import { m } from '#lib/messages/index';
import { Deliveries } from '#lib/state/deliver/deliver.svelte.ts';
import History from '../../../src/routes/history/+page.svelte';

const shell = vi.hoisted(() => ({ trouble: false, imports: null, completed: [], halfUndone: [], visitors: { beside: 0 } }));
vi.mock('#lib/state/shell/shell.svelte.ts', () => ({ useShell: () => shell }));

it('APP-4, HIS-1: where the imports could not be read, History says so and not that it is reading them', () => {
	shell.trouble = false;
	const before = render(History);
	expect(before.container.textContent).toContain(m.history.reading);
	before.unmount();
	shell.trouble = true;
	const { container } = render(History);
	expect(container.textContent).toContain(m.history.trouble);
	expect(container.textContent).not.toContain(m.history.reading);
});

it('APP-4: where destinations could not be read, Deliver says so and not that it is reading them', () => {
	const deliveries = new Deliveries();
	const before = render(Overview, { deliveries });
	expect(before.container.textContent).toContain(m.deliver.reading);
	before.unmount();
	deliveries.failed = true;
	const { container } = render(Overview, { deliveries });
	expect(container.textContent).toContain(m.deliver.trouble);
	expect(container.textContent).not.toContain(m.deliver.reading);
});

it('IMP-8: what is to be said of the rows is an alert until it was read out, and then the same words without one', async () => {
	const { container, rerender } = render(FixAlert, { failed: 2, href: '/import?fix=1' });
	const title = m.fix.alert.title(2);
	expect(container.querySelector('[role="alert"]')?.textContent).toContain(title);
	await rerender({ folded: true, told: true });
	expect(container.querySelector('[role="alert"], [role="status"]')).toBeNull();
	expect(container.textContent).toContain(title);
});
