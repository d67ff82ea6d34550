// The app's own rules over a list of values, one kind at a time: the cleaning steps and validation rules that an import
// runs, and the values' own knowledge for the columns that a contact has no field for.
import type { Column, ContactChunk } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import type { DateOrder } from '#domain/import';
import type { Issue } from '#domain/imports/issue';
import { createDateOrderScan, defaultDateOrder, normalizeChunk } from '../../workers/pipeline/normalize/index';
import { validateChunk } from '../../workers/pipeline/validate/index';
import { isCompanyName } from '../../workers/pipeline/values/companies/company-name';
import { countryOfCell } from '../../workers/pipeline/values/country';
import { readDate } from '../../workers/pipeline/values/date';
import { emailDomain, emailName } from '../../workers/pipeline/values/emails/email';
import { isDisposableDomain, isFreeMailDomain, isRoleMailbox } from '../../workers/pipeline/values/emails/email-kind';
import { memoise } from '../../workers/pipeline/values/memo';
import { nameCase } from '../../workers/pipeline/values/names/name-case';
import { parseName } from '../../workers/pipeline/values/names/name-parse';
import { parsePhone } from '../../workers/pipeline/values/phones/phone';

export const KINDS = ['email', 'phone', 'date', 'name', 'casing', 'country', 'company'] as const;
export type Kind = (typeof KINDS)[number];
export interface CheckOptions {
	defaultCountry: string;
	order?: DateOrder;
}

const ROWS = 1000;
const fieldOf: Partial<Record<Kind, FieldId>> = {
	email: 'email',
	phone: 'phone1',
	date: 'createdDate',
	name: 'fullName',
	country: 'country'
};
const severities = ['error', 'warning', 'info'] as const;
const verdicts = { error: 'invalid', warning: 'warning', info: 'valid' } as const;

/** Header row of the verdicts of a kind. */
export const header = (kind: Kind): string[] =>
	({
		email: ['value', 'verdict', 'code', 'why', 'normal', 'suggestion', 'marks'],
		phone: ['value', 'country', 'verdict', 'code', 'normal', 'suggestion', 'e164', 'type', 'valid', 'possible', 'extension'],
		date: ['value', 'verdict', 'code', 'normal', 'suggestion', 'order', 'ambiguous'],
		name: [
			'value',
			'verdict',
			'code',
			'normal',
			'suggestion',
			'salutation',
			'first',
			'middle',
			'last',
			'suffix',
			'nickname',
			'cased',
			'company',
			'confidence'
		],
		casing: ['value', 'cased'],
		country: ['value', 'verdict', 'code', 'normal', 'suggestion'],
		company: ['value', 'company', 'confidence']
	})[kind];

const chunkOf = (columns: readonly (readonly [FieldId, Column])[], first: number): ContactChunk => ({
	rowNumbers: Uint32Array.from(columns[0]?.[1] ?? [], (_, i) => first + i + 2),
	columns: new Map(columns)
});
const yesNo = (yes: boolean): string => (yes ? 'yes' : 'no');

/** What the rules say about one field, per row: the gravest finding, and the first suggestion. */
function findings(
	chunk: ContactChunk,
	field: FieldId,
	defaultCountry: string
): { verdict: string; code: string; why: string; suggestion: string }[] {
	const all = validateChunk(chunk, { requiredPolicy: 'emailOrPhone', customFields: [], knownCompanies: new Set(), defaultCountry });
	const byRow = new Map<number, Issue[]>();
	for (const issue of all)
		if (issue.field === field && issue.ruleId !== 'required') byRow.set(issue.row, [...(byRow.get(issue.row) ?? []), issue]);
	const column = chunk.columns.get(field) ?? [];
	return [...chunk.rowNumbers].map((row, i) => {
		if (!column[i]) return { verdict: 'invalid', code: 'blank', why: '', suggestion: '' };
		const issues = (byRow.get(row) ?? []).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
		const worst = issues[0];
		return {
			verdict: worst ? verdicts[worst.severity] : 'valid',
			code: worst?.code ?? '',
			why: String(worst?.params['why'] ?? ''),
			suggestion: issues.find((issue) => issue.suggestion !== undefined)?.suggestion ?? ''
		};
	});
}

const isoOf = memoise((text: string): string => countryOfCell(text) ?? text);

const marksOf = (address: string): string => {
	const domain = emailDomain(address);
	return [isDisposableDomain(domain) && 'disposable', isFreeMailDomain(domain) && 'free', isRoleMailbox(emailName(address)) && 'role']
		.filter(Boolean)
		.join(';');
};

/** Which order the dates of a whole column have, and how many of them settle it. */
export function dateOrder(values: readonly string[], options: CheckOptions): { order: DateOrder; decidedBy: number; ambiguous: number } {
	const scan = createDateOrderScan(['createdDate'], options.order ?? defaultDateOrder(options.defaultCountry));
	scan.add(chunkOf([['createdDate', [...values]]], 0));
	const { order = 'dmy', decidedBy = 0, ambiguous = 0 } = scan.result()[0] ?? {};
	return { order: options.order ?? order, decidedBy, ambiguous };
}

const isAmbiguous = (value: string): boolean => {
	const parts = readDate(value);
	return parts?.kind === 'open' && parts.a <= 12 && parts.b <= 12 && parts.a !== parts.b;
};

/**
 * Verdicts of a column, one row of cells per value in order. Emails are judged as they stand, since what cleaning takes
 * off (a trailing dot, a display name) is what a syntax check is about; `normal` shows the cleaned form. The other kinds
 * are judged after cleaning, as an import does. `countries` belongs to phones.
 */
export function* check(kind: Kind, values: readonly string[], countries: readonly string[], options: CheckOptions): Generator<string[]> {
	const field = fieldOf[kind];
	const order = kind === 'date' ? dateOrder(values, options).order : 'dmy';
	for (let from = 0; from < values.length; from += ROWS) {
		const part = values.slice(from, from + ROWS);
		if (field === undefined) {
			for (const value of part) {
				const verdict = kind === 'company' ? isCompanyName(value) : null;
				yield verdict ? [value, yesNo(verdict.company), String(verdict.confidence)] : [value, nameCase(value, 'full')];
			}
			continue;
		}
		const country: Column = part.map((_, i) => isoOf(countries[from + i] ?? ''));
		const raw = chunkOf(
			kind === 'phone'
				? [
						[field, part],
						['country', country]
					]
				: [[field, part]],
			from
		);
		const { chunk } = normalizeChunk(raw, {
			defaultCountry: options.defaultCountry,
			customFields: [],
			off: new Set(),
			dateOrders: { createdDate: order }
		});
		const normal = chunk.columns.get(field) ?? [];
		const said = findings(kind === 'email' ? raw : chunk, field, options.defaultCountry);
		for (let i = 0; i < part.length; i++) {
			const value = part[i] ?? '';
			const clean = normal[i] ?? '';
			const { verdict = '', code = '', why = '', suggestion = '' } = said[i] ?? {};
			if (kind === 'email') yield [value, verdict, code, why, clean, suggestion, marksOf(clean)];
			else if (kind === 'phone')
				yield [
					value,
					countries[from + i] ?? '',
					verdict,
					code,
					clean,
					suggestion,
					...phoneCells(clean === '' ? value : clean, value, country[i] || options.defaultCountry)
				];
			else if (kind === 'date') yield [value, verdict, code, clean, suggestion, order, yesNo(isAmbiguous(value))];
			else if (kind === 'country') yield [value, verdict, code, clean, suggestion];
			else yield [value, verdict, code, clean, suggestion, ...nameCells(value)];
		}
	}
}

/** What the numbering plan says: of the value as typed where it can be read, else of its cleaned form. */
function phoneCells(clean: string, value: string, region: string): string[] {
	const typed = parsePhone(value.trim(), region);
	const read = 'problem' in typed ? parsePhone(clean, region) : typed;
	return 'problem' in read
		? ['', '', 'false', 'false', '']
		: [read.e164, read.numberType, String(read.valid), String(read.possible), read.extension];
}

function nameCells(value: string): string[] {
	const p = parseName(value);
	const { company, confidence } = isCompanyName(value);
	return [
		p.title,
		p.first,
		p.middle,
		p.last,
		p.suffix,
		p.nickname,
		nameCase(value.replace(/\s+/gu, ' ').trim(), 'full'),
		yesNo(company),
		String(confidence)
	];
}
