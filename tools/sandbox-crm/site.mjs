import { randomBytes } from 'node:crypto';
import { empty, number } from './api.mjs';
import { get, list } from './contacts.mjs';
import { contact, home, LIVE, missing, page } from './pages.mjs';
import { STYLE } from './style.mjs';
import { readBody } from './wire.mjs';

const PAGE_ROWS = 50;

/**
 * The pages for people: what the CRM holds, one contact, and the fault switches.
 * @param {import('node:http').IncomingMessage} req @param {import('node:http').ServerResponse} res @param {URL} url @param
 *   {import('./api.mjs').Context} ctx
 */
export async function site(req, res, url, ctx) {
	const { pathname, searchParams: q } = url;
	if (req.method === 'POST' && pathname === '/faults') {
		const form = new URLSearchParams((await readBody(req)) ?? '');
		const mode = form.get('mode') ?? 'none';
		const text = form.get('text')?.trim() || 'example.com';
		ctx.faults.set(mode === 'reject:' ? { mode: `reject:${text}` } : { mode, count: Number(form.get('count') || 1) });
		return back(res);
	}
	if (req.method === 'POST' && pathname === '/empty') return (empty(ctx), back(res));
	if (req.method !== 'GET' && req.method !== 'HEAD') return html(res, 405, 'Sandbox CRM', missing('This page can only be read.'));
	if (pathname === '/state')
		return (res.writeHead(200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }), res.end(mark(ctx)), undefined);
	const id = /^\/contacts\/(\d+)$/.exec(pathname)?.[1];
	if (id) {
		const found = get(ctx.db, id);
		return found
			? html(res, 200, `${found.name} · Sandbox CRM`, contact(found))
			: html(res, 404, 'Sandbox CRM', missing(`There is no contact ${id}. It may have been deleted.`));
	}
	if (pathname !== '/') return html(res, 404, 'Sandbox CRM', missing(`There is nothing at ${pathname}.`));

	const search = (q.get('q') ?? '').slice(0, 200);
	const batchId = q.get('batch');
	const deliveries = ctx.db.all('SELECT * FROM deliveries ORDER BY at DESC');
	const offset = number(url, 'offset', 0, 1e9);
	const { total, contacts } = list(ctx.db, { limit: PAGE_ROWS, offset, search, batch: batchId });
	const body = home({
		total,
		contacts,
		offset,
		limit: PAGE_ROWS,
		search,
		deliveries,
		all: Number(ctx.db.one('SELECT count(*) AS n FROM contacts').n),
		batch: batchId ? (deliveries.find((d) => d.id === batchId) ?? { id: batchId, label: '' }) : null,
		fault: ctx.faults.now,
		seen: ctx.seen,
		token: ctx.token !== null
	});
	return html(res, 200, 'Sandbox CRM', body, LIVE(mark(ctx)));
}

/** Changes whenever the page would look different. @param {import('./api.mjs').Context} ctx */
const mark = ({ db, faults, seen }) => {
	const { n, at } = db.one('SELECT count(*) AS n, max(updated_at) AS at FROM contacts');
	return [n, at, seen.requests, faults.now.mode, faults.now.left].join('/');
};

/** @param {import('node:http').ServerResponse} res */
const back = (res) => {
	res.writeHead(303, { Location: '/' });
	res.end();
};

/**
 * @param {import('node:http').ServerResponse} res @param {number} status @param {string} title @param {string} body @param {string}
 * [script]
 */
function html(res, status, title, body, script) {
	const nonce = randomBytes(16).toString('base64');
	res.writeHead(status, {
		'Content-Type': 'text/html; charset=utf-8',
		'Cache-Control': 'no-store',
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'same-origin',
		'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
	});
	res.end(page(title, body, nonce, STYLE, script));
}
