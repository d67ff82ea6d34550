import { beforeEach, expect, it } from 'vitest';
import type { News } from '#workers/contract';
import { api, csv, importAll, nothing, plainDevice } from '../imports/harness';

beforeEach(plainDevice);

it('APP-5: other tabs begin anew once what they show is taken away, and not for a file that is refused', async () => {
	await importAll(csv('First Name,Last Name,Email', ['Ana,Lima,ana@firm1.de']));
	const made = await api.makeBackup(null, nothing);
	if (!made.ok) throw new Error(made.problem.code);
	const { blob } = made.value;
	const heard: News['kind'][] = [];
	const tab = new BroadcastChannel('muster');
	tab.onmessage = ({ data }: MessageEvent<News>) => heard.push(data.kind);
	try {
		expect((await api.restoreBackup(new File([blob.slice(0, blob.size - 9)], 'cut.muster'), null, nothing)).ok).toBe(false);
		expect((await api.restoreBackup(new File([blob], 'whole.muster'), null, nothing)).ok).toBe(true);
		await expect.poll(() => heard).toContain('held');
		const told: News['kind'][] = ['replaced', 'settings', 'contacts', 'held'];
		expect(heard.filter((kind) => told.includes(kind))).toEqual(told);
	} finally {
		tab.close();
	}
});

it('APP-5: other tabs begin anew when the device was wiped', async () => {
	const heard: News['kind'][] = [];
	const tab = new BroadcastChannel('muster');
	tab.onmessage = ({ data }: MessageEvent<News>) => heard.push(data.kind);
	try {
		expect((await api.wipeDevice()).ok).toBe(true);
		await expect.poll(() => heard).toContain('replaced');
	} finally {
		tab.close();
	}
});
