import { expect, it } from 'vitest';
import { useApp } from '../support/app';
import { startEvent } from '../support/booth';
import { deliverAll, settledBatch } from '../support/deliver';
import { visit } from '../support/screens';

const app = useApp();

it('PUSH-3, CAP-1: whoever said more at the booth since their contact was sent is not said to be sent with all of it', async () => {
	const page = await app.open('/booth');
	const said = async (interest: string): Promise<void> => {
		await page.getByTestId('booth-email').fill('hedy@spectrum.example.com');
		await page.getByTestId('booth-note').fill(interest);
		await page.getByTestId('booth-save').click();
		await page.getByTestId('booth-saved').filter({ hasText: 'hedy' }).waitFor();
	};
	const state = async (): Promise<string> => {
		await visit(page, '/deliver');
		await page.getByTestId('batch-row').first().waitFor();
		return page.locator('header').last().innerText();
	};
	await startEvent(page);
	await said('Robots');
	await deliverAll(page);
	await settledBatch(page);
	expect(await state()).toContain('every contact was sent');
	await visit(page, '/booth');
	await said('Motors, too');
	await expect.poll(state).toContain('1 visitor of the booth not yet delivered');
	expect(await state()).not.toContain('every contact was sent');
	await deliverAll(page);
	await settledBatch(page);
	await expect.poll(state).toContain('every contact was sent');
	expect(JSON.stringify(await app.crm.contacts())).toContain('Motors, too');
});
