import { describe, expect, it } from 'vitest';
import { fromBase64 } from '#domain/basics/base64';
import { BackupWriter, readHeader } from '#workers/backup/format';

describe('APP-5: the header of a backup', () => {
	it('APP-5: changed in any one bit it is told as damaged, or is another header that could be one; it never is an exception', async () => {
		const writer = await BackupWriter.open({ schema: 4, at: 5, contacts: 1500, device: 'tablet' }, 'correct horse battery');
		const bytes = new Uint8Array(await (await writer.finish()).arrayBuffer());
		const end = 11 + new DataView(bytes.buffer).getUint32(7);
		const said = new Set<string>();
		for (let at = 0; at < end; at++)
			for (let bit = 1; bit < 256; bit <<= 1) {
				const changed = bytes.slice(0, end);
				changed[at]! ^= bit;
				const read = await readHeader(new Blob([changed]));
				said.add(read.ok ? 'read' : read.problem.code);
				if (read.ok && read.value.header.sealed) expect(fromBase64(read.value.header.sealed.salt).length).toBeGreaterThan(0);
			}
		expect([...said].sort()).toEqual(['backupDamaged', 'backupNotOne', 'read']);
	});
});
