import { FAULTS } from './faults.mjs';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text made harmless inside a page. @param {unknown} v */
const esc = (v) => String(v ?? '').replace(/[&<>"']/g, (c) => ENTITIES[/** @type {keyof typeof ENTITIES} */ (c)]);
const num = (/** @type {unknown} */ n) => Number(n ?? 0).toLocaleString('en-US');
const time = (/** @type {unknown} */ ms) => (ms ? new Date(Number(ms)).toLocaleString('sv-SE') : '–');
const plural = (/** @type {number} */ n, /** @type {string} */ one, many = `${one}s`) => `${num(n)} ${n === 1 ? one : many}`;

/** @param {string} title @param {string} body @param {string} nonce @param {string} style @param {string} [script] */
export const page = (title, body, nonce, style, script = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${esc(title)}</title><link rel="icon" href="data:,"><style nonce="${nonce}">${style}</style></head>
<body><main>${body}</main>${script && `<script nonce="${nonce}">${script}</script>`}</body></html>`;

/** Looks every two seconds whether something arrived, and shows it unless someone is typing. */
export const LIVE = (/** @type {string} */ mark) => `
const seen=${JSON.stringify(mark)};
setInterval(async()=>{if(document.hidden||document.activeElement instanceof HTMLInputElement)return;
try{const r=await fetch('/state');if(r.ok&&(await r.text())!==seen)location.reload()}catch{}},2000);`;

const score = (/** @type {unknown} */ v) =>
	typeof v === 'number'
		? `<span class="score"><b>${num(v)}</b><meter min="0" max="100" value="${v}" aria-hidden="true"></meter></span>`
		: '<span class="muted">unscored</span>';

/**
 * @param {{ total: number, all: number, contacts: any[], offset: number, limit: number, search: string, batch: any, deliveries: any[],
 * fault: any, seen: { requests: number } , token: boolean }} v
 */
export function home(v) {
	const all = num(v.all);
	const on = v.fault.mode === 'none' ? null : v.fault.mode;
	const left = Number.isFinite(v.fault.left)
		? v.fault.left === 1
			? 'the next request'
			: `the next ${plural(v.fault.left, 'request')}`
		: 'every request until it is switched off';
	const sum = (/** @type {string} */ key) => v.deliveries.reduce((n, d) => n + Number(d[key]), 0);
	return `
<header><h1>Sandbox CRM</h1><p class="muted">${v.all === 0 ? 'No contacts yet' : `${all} ${v.all === 1 ? 'contact' : 'contacts'}`} · ${plural(v.deliveries.length, 'delivery', 'deliveries')} · on this device only</p></header>
${on ? `<p class="alert" role="status">Fault on: <strong>${esc(FAULTS.find((f) => on.startsWith(f.mode))?.label ?? on)}</strong>${on.startsWith('reject:') ? ` (${esc(on.slice(7))})` : ''}, for ${left}.</p>` : ''}
<dl class="facts"><div><dt>Contacts</dt><dd id="count">${all}</dd></div><div><dt>Created</dt><dd class="created">${num(sum('created'))}</dd></div><div><dt>Updated</dt><dd class="updated">${num(sum('updated'))}</dd></div><div><dt>Rejected</dt><dd class="rejected">${num(sum('rejected'))}</dd></div><div><dt>Requests received</dt><dd>${num(v.seen.requests)}</dd></div></dl>
<h2>What goes wrong</h2><p class="muted">A fault hits the next requests that bring contacts. Use it to see that nothing is lost and nothing arrives twice.</p>
<form method="post" action="/faults"><div class="inline"><label for="count-input">Requests to hit</label><input id="count-input" type="number" name="count" min="1" max="10000" value="1">
<label for="text-input">Text to reject</label><input id="text-input" name="text" placeholder="example.com" maxlength="100"></div>
<div class="faults">${FAULTS.map((f) => `<button class="fault" name="mode" value="${esc(f.mode)}" aria-pressed="${(on ?? 'none') === f.mode || (f.mode === 'reject:' && !!on?.startsWith(f.mode))}"><span>${esc(f.label)}</span><small>${esc(f.hint)}</small></button>`).join('')}</div></form>
${v.deliveries.length ? deliveriesTable(v.deliveries) : ''}
<h2>${v.batch ? `Contacts last written by ${esc(v.batch.label || v.batch.id)}` : 'Contacts'}</h2>
<form class="inline" method="get" action="/" role="search"><input type="search" name="q" value="${esc(v.search)}" placeholder="Name, email, company or any value" aria-label="Search contacts">${v.batch ? `<input type="hidden" name="batch" value="${esc(v.batch.id)}">` : ''}<button>Search</button>${v.search || v.batch ? '<a class="button" href="/">Show all</a>' : ''}</form>
${v.contacts.length ? contactsTable(v) : `<p class="empty">${v.all === 0 ? 'Nothing has been delivered yet. Deliver contacts from Muster to the destination “Sandbox CRM” and they appear here.' : 'No contact matches. Change the search, or show all.'}</p>`}
${v.all > 0 ? `<h2>Start over</h2><form method="post" action="/empty" class="inline"><button class="danger">Delete all ${all} ${v.all === 1 ? 'contact' : 'contacts'}</button><span class="muted">Only here in the sandbox; Muster keeps its own.</span></form>` : ''}`;
}

const deliveriesTable = (/** @type {any[]} */ rows) =>
	`<h2>Deliveries</h2><div class="scroll"><table><thead><tr><th scope="col">Delivery</th><th scope="col" class="number">Created</th><th scope="col" class="number">Updated</th><th scope="col" class="number">Rejected</th><th scope="col" class="number">Requests</th><th scope="col">Last</th></tr></thead><tbody>${rows
		.slice(0, 10)
		.map(
			(d) =>
				`<tr><td><a href="/?batch=${encodeURIComponent(d.id)}">${esc(d.label || d.id || 'Without a name')}</a></td><td class="number created">${num(d.created)}</td><td class="number updated">${num(d.updated)}</td><td class="number rejected">${num(d.rejected)}</td><td class="number">${num(d.requests)}</td><td>${time(d.at)}</td></tr>`
		)
		.join('')}</tbody></table></div>`;

/** @param {{ total: number, contacts: any[], offset: number, limit: number, search: string, batch: any }} v */
function contactsTable({ total, contacts, offset, limit, search, batch }) {
	const link = (/** @type {number} */ to) =>
		esc(`/?${new URLSearchParams({ ...(search && { q: search }), ...(batch && { batch: batch.id }), offset: String(to) })}`);
	const rows = contacts.map(
		({ id, name, email, properties: p, updatedAt, writes }) =>
			`<tr><td><a href="/contacts/${esc(id)}">${esc(name)}</a></td><td>${esc(email)}</td><td>${esc(p.company)}</td><td>${esc(p.jobTitle)}</td><td>${score(p.leadScore)}</td><td>${esc(p.leadTier)}</td><td class="number">${num(writes)}</td><td>${time(updatedAt)}</td></tr>`
	);
	return `<div class="scroll"><table><thead><tr>${['Name', 'Email', 'Company', 'Job title', 'Lead score', 'Tier'].map((h) => `<th scope="col">${h}</th>`).join('')}<th scope="col" class="number">Times written</th><th scope="col">Last change</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>
<nav class="pages" aria-label="Pages"><span class="muted">${num(offset + 1)} to ${num(offset + contacts.length)} of ${num(total)}, newest change first</span><span class="inline">${offset > 0 ? `<a class="button" href="${link(Math.max(0, offset - limit))}">Newer</a>` : ''}${offset + limit < total ? `<a class="button" href="${link(offset + limit)}">Older</a>` : ''}</span></nav>`;
}

/** One contact with everything the CRM knows of it. @param {any} c */
export const contact = (c) => `
<header><h1>${esc(c.name)}</h1><p class="muted">${esc(c.email)} · contact ${esc(c.id)}</p></header>
<p class="back"><a href="/">All contacts</a></p>
<dl class="facts"><div><dt>Lead score</dt><dd>${typeof c.properties.leadScore === 'number' ? num(c.properties.leadScore) : '–'}</dd></div><div><dt>Tier</dt><dd>${esc(c.properties.leadTier ?? '–')}</dd></div><div><dt>Times written</dt><dd>${num(c.writes)}</dd></div></dl>
<h2>Fields</h2><dl class="fields">${Object.entries(c.properties)
	.map(([k, v]) => `<dt>${esc(k)}</dt><dd>${v === null ? '<span class="muted">empty</span>' : esc(v)}</dd>`)
	.join('')}</dl>
<h2>Record</h2><dl class="fields"><dt>External id</dt><dd>${esc(c.externalId)}</dd><dt>Delivery</dt><dd>${c.batchId ? `<a href="/?batch=${encodeURIComponent(c.batchId)}">${esc(c.batchId)}</a>` : '–'}</dd><dt>Created</dt><dd>${time(c.createdAt)}</dd><dt>Last change</dt><dd>${time(c.updatedAt)}</dd></dl>`;

export const missing = (/** @type {string} */ what) =>
	`<header><h1>Not here</h1></header><p>${esc(what)}</p><p><a href="/">All contacts</a></p>`;
