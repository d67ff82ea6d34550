import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Message, Params } from '#domain/messages/catalogue';
import { connectionTestMessages } from '#domain/messages/connection-test';
import { deliveryMessages as sending } from '#domain/messages/delivery';
import { outboxMessages } from '#domain/messages/outbox';

const deliveryMessages = { ...sending, ...outboxMessages };

const folders = ['workers/outbox', 'workers/connectors'];
const source = [
	...folders.flatMap((f) =>
		readdirSync(f, { recursive: true })
			.filter((n) => String(n).endsWith('.ts'))
			.map((n) => `${f}/${String(n)}`)
	),
	'workers/store/sealing/vault.ts',
	'src/lib/state/deliver/deliver-compose.svelte.ts'
]
	.map((f) => readFileSync(f, 'utf8'))
	.join('\n');
const used = new Set(source.match(/'delivery[A-Z]\w+'/g)?.map((c) => c.slice(1, -1)));

describe('texts of delivery', () => {
	it('PUSH-3: every code that delivery uses has a sentence and a remedy; none is left over', () => {
		expect([...used].filter((c) => !Object.hasOwn(deliveryMessages, c))).toEqual([]);
		expect(Object.keys(deliveryMessages).filter((c) => !used.has(c))).toEqual([]);
		expect(used.size).toBeGreaterThan(30);
	});
	it.each(Object.entries<Message>({ ...deliveryMessages, ...connectionTestMessages }))(
		'PUSH-6: %s reads as sentences, with and without what the server said',
		(code, m) => {
			for (const params of [
				{},
				{
					host: 'crm.example.com',
					status: 500,
					reason: 'Out of order.',
					count: 2,
					seconds: 30,
					url: 'https://x.example',
					path: 'results',
					field: 'score',
					fields: 'a, b',
					name: 'HubSpot'
				}
			] as Params[]) {
				const texts = [m.message(params), m.fix?.(params) ?? ''];
				for (const t of texts) {
					expect(t, code).toMatch(/[.!?]$/);
					expect(t).not.toMatch(/oops|invalid input|please|\.\.|\[object/i);
				}
			}
		}
	);
});
