import Papa from 'papaparse';
import * as z from 'zod';

/** As the guides show it: the file parsed and each row checked in the window. */
const contact = z.object({ 'First Name': z.string().min(1), Email: z.email() }).loose();
const input = Object.assign(document.createElement('input'), { type: 'file' });
document.getElementById('root').append(input);
input.addEventListener('change', () => {
	const from = performance.now();
	Papa.parse(input.files[0], {
		header: true,
		skipEmptyLines: true,
		complete({ data }) {
			let valid = 0;
			for (const row of data) if (contact.safeParse(row).success) valid++;
			globalThis.peer = { ms: performance.now() - from, rows: data.length, errors: data.length - valid };
		}
	});
});
