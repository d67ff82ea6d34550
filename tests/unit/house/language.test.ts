import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the tests and what they start write figures the same way, whatever the language of the machine', () => {
	const said = execFileSync(process.execPath, ['-p', '(1234.5).toLocaleString()'], {
		env: { ...process.env, LANG: 'de_DE.UTF-8' },
		encoding: 'utf8'
	});
	expect(said.trim()).toBe('1,234.5');
});
