import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Message, Params } from '#domain/messages/catalogue';
import { systemMessages } from '#domain/messages/system';

const source = readdirSync('workers/connectors', { recursive: true })
	.filter((n) => String(n).endsWith('.ts'))
	.map((n) => readFileSync(`workers/connectors/${String(n)}`, 'utf8'))
	.join('\n');
const used = new Set(source.match(/'system[A-Z]\w+'/g)?.map((c) => c.slice(1, -1)));

describe("texts of systems on servers of one's own", () => {
	it('PUSH-3: every code has a sentence and a remedy; none is left over', () => {
		expect([...used].sort()).toEqual(Object.keys(systemMessages).sort());
	});
	it.each(Object.entries<Message>(systemMessages))('PUSH-6: %s reads as sentences, with and without what the server said', (code, m) => {
		for (const params of [
			{},
			{ host: 'crm.example.com', reason: 'Out of order.', fields: 'a, b', field: 'email', list: 'contacts', count: 2 }
		] as Params[])
			for (const text of [m.message(params), m.fix?.(params) ?? '']) expect(text, code).toMatch(/^[A-Za-z].*[.!?]$/);
	});
});
