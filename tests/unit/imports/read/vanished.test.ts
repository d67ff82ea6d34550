import { beforeEach, expect, it } from 'vitest';
import { api, csv, freshDevice } from '../harness';

beforeEach(freshDevice);

it('IMP-4: a file that was moved, deleted or changed since it was chosen is said to be so', async () => {
	const gone = csv('First Name,Email', ['Ann,ann@lumen.example.com']);
	const throws = (e: Error) => () => Promise.reject(e);
	for (const name of ['NotFoundError', 'NotReadableError']) {
		const refused = throws(new DOMException('could not be found', name));
		const file = new Proxy(gone, {
			get: (of, key) =>
				key === 'slice' || key === 'arrayBuffer'
					? () => ({ arrayBuffer: refused, stream: () => new ReadableStream({ pull: refused }), size: of.size })
					: (Reflect.get(of, key, of) as unknown)
		});
		expect(await api.inspectFiles([file])).toMatchObject({ ok: false, problem: { code: 'fileChanged', params: { name: 'leads.csv' } } });
	}
});
