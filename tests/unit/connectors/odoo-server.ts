import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { DeliveryRecord } from '#domain/delivery';
import { odoo } from '#workers/connectors/odoo/odoo';
import { contextFor, NOW, RecordedServer } from '../../support/recorded';
import { opened } from '../../support/opened';

/** A partner as it stands there. */
interface Partner {
	id: number;
	xid: string;
	values: Record<string, string>;
	/** Hidden from whoever does not ask for such, too. */ archived?: true;
	create_date: string;
	write_date: string;
}
/** Its fields, as `fields_get` tells them. */
export const FIELDS = Object.fromEntries(
	['name', 'email', 'function', 'country_id', 'x_lead_score', 'x_lead_tier', 'active'].map((n) => [
		n,
		{ string: n, type: n === 'x_lead_score' ? 'integer' : 'char', readonly: false, required: n === 'name' }
	])
);

/** Answers of Odoo 17 as they were seen: always 200, `load` all or none with messages by record. */
class Answers {
	partners: Partner[] = [];
	private clock = 0;

	load(fields: string[], rows: string[][]): unknown {
		const messages = rows.flatMap((row, record) => {
			const score = row[fields.indexOf('x_lead_score')] ?? '0';
			return /^\d*$/.test(score)
				? []
				: [
						{
							type: 'error',
							record,
							rows: { from: record, to: record },
							field: 'x_lead_score',
							message: `'${score}' does not seem to be an integer for field 'Lead score'`
						}
					];
		});
		if (messages.length > 0) return { ids: false, messages, nextrow: 0 };
		const now = `2026-11-26 12:00:${String(++this.clock).padStart(2, '0')}`;
		const ids = rows.map((row) => {
			const key = row[0]!;
			let p = this.partners.find((x) => (fields[0] === '.id' ? String(x.id) === key : x.xid === key));
			if (!p) this.partners.push((p = { id: this.partners.length + 1, xid: key, values: {}, create_date: now, write_date: now }));
			fields.slice(1).forEach((f, i) => {
				p.values[f] = row[i + 1]!;
			});
			p.write_date = now;
			return p.id;
		});
		return { ids, messages: [], nextrow: 0 };
	}

	method(name: string, named: Record<string, any>, ids: number[]): unknown {
		if (name === 'fields_get') return FIELDS;
		if (name === 'search_read')
			return this.partners
				.filter((p) => named.domain[0][2].includes(p.values.email) && (!p.archived || named.context?.active_test === false))
				.map((p) => ({ id: p.id, ...p.values, active: !p.archived }));
		if (name === 'read')
			return this.partners.filter((p) => ids.includes(p.id)).map(({ id, create_date, write_date }) => ({ id, create_date, write_date }));
		return this.load(named.fields, named.data);
	}
}

/** A server that answers as Odoo does, with no partners at the start of each test; and what is sent to it. */
export function useOdoo() {
	const server = new RecordedServer();
	const there = new Answers();
	beforeAll(() => server.start());
	afterAll(() => server.stop());
	beforeEach(() => {
		server.reset();
		there.partners = [];
		server.on('POST /jsonrpc', (s) => {
			const { service, args } = s.json.params;
			if (service === 'common') return { json: { jsonrpc: '2.0', id: s.json.id, result: args[2] === 'k3y' ? 7 : false } };
			return { json: { jsonrpc: '2.0', id: s.json.id, result: there.method(args[4], args[6], args[5][0] ?? []) } };
		});
	});
	return {
		server,
		there,
		target: (settings: Record<string, unknown> = {}) =>
			opened(odoo, { url: server.url, database: `db${NOW}${Math.random()}`, user: 'bot', ...settings }),
		ctx: () => contextFor(server.url, 'k3y')
	};
}

/** A record of a contact, as it is sent. */
export const record = (n: number, more: DeliveryRecord['properties'] = {}): DeliveryRecord => ({
	externalId: `d-${n}`,
	properties: { name: `P${n}`, email: `p${n}@example.com`, x_lead_score: n, ...more }
});
