const MAX_PROPERTIES = 500;

/** Names of the fields that this CRM has from the start; others appear once something was stored in them. */
export const FIELDS = [
	'salutation',
	'firstName',
	'lastName',
	'nameSuffix',
	'fullName',
	'email',
	'phone1',
	'phone1Type',
	'phone2',
	'phone2Type',
	'phone3',
	'phone3Type',
	'phone4',
	'phone4Type',
	'phone5',
	'phone5Type',
	'company',
	'jobTitle',
	'industry',
	'companySize',
	'annualRevenue',
	'website',
	'street',
	'city',
	'state',
	'postalCode',
	'country',
	'timeZone',
	'leadSource',
	'leadStatus',
	'owner',
	'createdDate',
	'lastActivityDate',
	'visits',
	'emailOpens',
	'emailClicks',
	'downloads',
	'eventVisits',
	'activities',
	'tags',
	'notes',
	'linkedin',
	'twitter',
	'consentStatus',
	'consentChannel',
	'consentDate',
	'consentText',
	'accountId',
	'leadScore',
	'leadTier',
	'leadFactors'
];

/** Why a record can't be stored, in words, or null. @param {Record<string, unknown>} r */
function objection(r) {
	if (typeof r.externalId !== 'string' || r.externalId === '') return { field: 'externalId', message: 'The record has no externalId.' };
	if (r.email === undefined || r.email === null || r.email === '')
		return { field: 'email', message: 'A contact needs an email address, and this one has none.' };
	if (typeof r.email !== 'string' || r.email.length > 254 || !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(r.email))
		return { field: 'email', message: `${String(r.email).slice(0, 80)} is not an email address.` };
	const score = r.leadScore;
	if (score !== undefined && score !== null && (typeof score !== 'number' || score < 0 || score > 100))
		return { field: 'leadScore', message: 'The lead score must be a number from 0 to 100.' };
	if (Object.keys(r).length > MAX_PROPERTIES) return { field: null, message: `A contact can have at most ${MAX_PROPERTIES} fields.` };
	return null;
}

const nameOf = (/** @type {Record<string, unknown>} */ r) =>
	String(r.fullName || [r.firstName, r.lastName].filter(Boolean).join(' ') || r.company || r.email);

/**
 * Creates or updates contacts by email (upper and lower case are the same), else by externalId, all in one transaction.
 * Answers per record, in words. A property that a record leaves out keeps its value.
 * @param {Awaited<ReturnType<typeof import('./database.mjs').openDatabase>>} db
 * @param {unknown[]} records
 * @param {{ id: string, label: string }} batch
 * @param {{ now: number, base: string, refuse: (r: Record<string, unknown>) => string | null }} options
 */
export function upsert(db, records, batch, { now, base, refuse }) {
	const counts = { created: 0, updated: 0, rejected: 0 };
	const results = db.transaction(() =>
		records.map((record) => {
			const r = /** @type {Record<string, unknown>} */ (typeof record === 'object' && record !== null ? record : {});
			const { externalId = null, ...properties } = r;
			const blocked = refuse(r);
			const why = objection(r) ?? (blocked === null ? null : { field: 'email', message: blocked });
			if (why) {
				counts.rejected++;
				return { externalId, id: null, status: 'rejected', message: why.message, field: why.field, link: null };
			}
			const key = String(r.email).toLowerCase();
			const old =
				db.one('SELECT id, properties FROM contacts WHERE email_key = ?', [key]) ??
				db.one('SELECT id, properties FROM contacts WHERE external_id = ?', [externalId]);
			const merged = { ...(old ? JSON.parse(old.properties) : {}), ...properties };
			const values = [r.email, key, externalId, nameOf(merged), JSON.stringify(merged), batch.id, now];
			if (old)
				db.run(
					'UPDATE contacts SET email = ?, email_key = ?, external_id = ?, name = ?, properties = ?, batch_id = ?, updated_at = ?, writes = writes + 1 WHERE id = ?',
					[...values, old.id]
				);
			else
				db.run(
					'INSERT INTO contacts (email, email_key, external_id, name, properties, batch_id, updated_at, created_at, writes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)',
					[...values, now]
				);
			const id = String(old ? old.id : db.one('SELECT last_insert_rowid() AS id').id);
			const status = old ? 'updated' : 'created';
			counts[status]++;
			return { externalId, id, status, message: null, field: null, link: `${base}/contacts/${id}` };
		})
	);
	if (records.length > 0)
		db.run(
			`INSERT INTO deliveries (id, label, created, updated, rejected, requests, at) VALUES (?, ?, ?, ?, ?, 1, ?)
			 ON CONFLICT (id) DO UPDATE SET created = created + excluded.created, updated = updated + excluded.updated, rejected = rejected + excluded.rejected, requests = requests + 1, at = excluded.at`,
			[batch.id, batch.label, counts.created, counts.updated, counts.rejected, now]
		);
	return results;
}

/**
 * A page of contacts, newest change first. @param {Awaited<ReturnType<typeof import('./database.mjs').openDatabase>>} db @param {{ limit:
 * number, offset: number, email?: string | null, search?: string | null, batch?: string | null }} q
 */
export function list(db, { limit, offset, email, search, batch }) {
	const where = [];
	const params = [];
	if (email) {
		where.push('email_key = ?');
		params.push(email.toLowerCase());
	}
	if (batch) {
		where.push('batch_id = ?');
		params.push(batch);
	}
	if (search) {
		const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
		where.push("(email LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\' OR properties LIKE ? ESCAPE '\\')");
		params.push(like, like, like);
	}
	const filter = where.length ? `WHERE ${where.join(' AND ')}` : '';
	const total = Number(db.one(`SELECT count(*) AS n FROM contacts ${filter}`, params).n);
	const rows = db.all(`SELECT * FROM contacts ${filter} ORDER BY updated_at DESC, id DESC LIMIT ? OFFSET ?`, [...params, limit, offset]);
	return { total, contacts: rows.map(present) };
}

/** One contact by id, or null. @param {Awaited<ReturnType<typeof import('./database.mjs').openDatabase>>} db @param {string} id */
export function get(db, id) {
	const row = /^\d{1,15}$/.test(id) ? db.one('SELECT * FROM contacts WHERE id = ?', [Number(id)]) : undefined;
	return row ? present(row) : null;
}

const present = (/** @type {any} */ row) => ({
	id: String(row.id),
	email: row.email,
	externalId: row.external_id,
	name: row.name,
	properties: JSON.parse(row.properties),
	batchId: row.batch_id,
	createdAt: row.created_at,
	updatedAt: row.updated_at,
	writes: row.writes
});
