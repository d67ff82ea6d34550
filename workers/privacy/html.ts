/** A piece of a page that is markup already. */
export class Markup {
	constructor(readonly text: string) {}
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Characters that turn or hide the text around them, by name: a report shows what there is. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const named = (c: string): string => `⟨U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;

/** Text as text, whatever is in it. */
const escapeHtml = (text: string): string => text.replace(HIDDEN, named).replace(/[&<>"']/gu, (c) => ESCAPES[c] ?? c);

/** `html` tagged template: everything put in is escaped unless it is markup; lists are joined. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Markup | readonly Markup[] | null)[]): Markup {
	const said = (v: (typeof values)[number]): string =>
		v === null ? '' : v instanceof Markup ? v.text : typeof v === 'object' ? v.map((m) => m.text).join('') : escapeHtml(String(v));
	return new Markup(parts.reduce((all, part, i) => all + part + (i < values.length ? said(values[i] ?? null) : ''), ''));
}

const STYLE =
	'body{font:15px/1.5 system-ui,sans-serif;color:#1c1b19;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.1rem;margin:2rem 0 .5rem;border-top:1px solid #e7e4df;padding-top:1.5rem}h3{font-size:1rem;margin:1.5rem 0 .25rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #e7e4df;overflow-wrap:anywhere}th{font-weight:600;color:#6b675f;white-space:nowrap}p{max-width:46rem}.quiet{color:#6b675f}@media(max-width:40rem){table,tbody,tr,td,th{display:block;border:0;padding:.1rem 0}tr{border-bottom:1px solid #e7e4df;padding:.5rem 0}thead{display:none}}@media print{body{margin:0;max-width:none}}';

/** A whole page that needs nothing but itself, and in which nothing runs. */
export const page = (title: string, body: Markup, language = 'en'): Blob =>
	new Blob(
		[
			'<!doctype html>\n',
			html`<html lang="${language}">
				<head>
					<meta charset="utf-8" />
					<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
					<meta name="viewport" content="width=device-width" />
					<title>${title}</title>
					<style>
						${new Markup(STYLE)}
					</style>
				</head>
				<body>
					${body}
				</body>
			</html>`.text
		],
		{ type: 'text/html' }
	);

/** A table; an empty one is nothing. */
export const table = (head: readonly string[], rows: readonly (readonly (string | Markup)[])[]): Markup =>
	rows.length === 0
		? new Markup('')
		: html`<table>
				<thead>
					<tr>
						${head.map((h) => html`<th scope="col">${h}</th>`)}
					</tr>
				</thead>
				<tbody>
					${rows.map(
						(r) =>
							html`<tr>
								${r.map((cell) => html`<td>${cell}</td>`)}
							</tr>`
					)}
				</tbody>
			</table>`;
