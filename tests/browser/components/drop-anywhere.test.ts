import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import DropAnywhere from '#lib/components/shell/DropAnywhere.svelte';
import type { Intake } from '#lib/state/shell/shell-intake.svelte.ts';

it('APP-2, APP-5: a file dropped on a field for one, as of a backup to restore, is the field’s; anywhere else it starts an import', async () => {
	const open = vi.fn();
	await render(DropAnywhere, { intake: { open } as unknown as Intake });
	const field = Object.assign(document.createElement('input'), { type: 'file' });
	document.body.append(field);
	const files = [new File(['Email\na@firm.de'], 'a.csv')];
	const taken = (type: 'dragover' | 'drop', target: Element): boolean => {
		const event = new Event(type, { bubbles: true, cancelable: true });
		Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], items: [], files } });
		target.dispatchEvent(event);
		return event.defaultPrevented;
	};
	expect([taken('dragover', field), taken('drop', field), open.mock.calls.length]).toEqual([false, false, 0]);
	expect([taken('dragover', document.body), taken('drop', document.body)]).toEqual([true, true]);
	expect(open.mock.calls).toEqual([[files]]);
	field.remove();
});
