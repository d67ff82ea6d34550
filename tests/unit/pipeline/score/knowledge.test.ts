import { describe, expect, it } from 'vitest';
import { employees, representative } from '#workers/pipeline/score/knowledge/amounts';
import { emailKind } from '#workers/pipeline/score/knowledge/email-kind';
import { readIndustry } from '#workers/pipeline/score/knowledge/industries';
import { readSource } from '#workers/pipeline/score/knowledge/sources';

describe('industries', () => {
	it.each([
		['Tech', 'technology'],
		['SaaS', 'technology'],
		['Information Technology & Services', 'technology'],
		['Finance', 'finance'],
		['Banking', 'finance'],
		['FinTech', 'finance'],
		['Manufacturing', 'manufacturing'],
		['Maschinenbau', 'manufacturing'],
		['Retail', 'retail'],
		['E-commerce', 'retail'],
		['Hospital & Health Care', 'healthcare'],
		['Marketing & Advertising', 'professionalServices'],
		['Oil & Gas', 'energy'],
		['Transportation/Shipping', 'logistics'],
		['Nonprofit', 'nonprofit'],
		['Non-profit Organization Management', 'nonprofit'],
		['Real Estate', 'construction'],
		['Higher Education', 'education'],
		['Telecommunications', 'telecom'],
		['软件', 'technology']
	])('SCO-2: "%s" is %s', (text, family) => expect(readIndustry(text)).toBe(family));
	it.each(['', 'Zzyzx', '__proto__', 'Digit'])('SCO-4: "%s" is not understood', (text) => expect(readIndustry(text)).toBeNull());
});

describe('sources', () => {
	it.each([
		['Referral', 'referral'],
		['Webinar', 'webinar'],
		['LinkedIn Webinar', 'webinar'],
		['Trade Show', 'event'],
		['TRADESHOW', 'event'],
		['Hannover Messe 2026', 'event'],
		['Badge Scan', 'event'],
		['Website', 'inbound'],
		['Web Form', 'inbound'],
		['LinkedIn', 'social'],
		['LinkedIn Ads', 'ads'],
		['Google Ads', 'ads'],
		['Google', 'search'],
		['Organic Search', 'search'],
		['Partner', 'partner'],
		['Cold List', 'list'],
		['Purchased list', 'list'],
		['Cold Call', 'outbound'],
		['Demo request', 'demoRequest'],
		['Newsletter', 'content']
	])('SCO-2: "%s" is %s', (text, kind) => expect(readSource(text)).toBe(kind));
	it.each(['', 'contacts.csv', 'Other', 'Import 7'])('SCO-2: "%s" says nothing', (text) => expect(readSource(text)).toBeNull());
});

describe('amounts', () => {
	it.each([
		['500', 500],
		['1-10', 3.16],
		['51-200', 101],
		['1,001-5,000', 2237],
		['1.001 - 5.000', 2237],
		['10,001+', 15_001.5],
		['1k-5k', 2236],
		['51 to 200 employees', 101],
		['Enterprise', 3000],
		['Self-employed', 2],
		['SMB', 100],
		['Mid-Market', 300]
	])('SCO-2: a size of "%s" stands for about %d', (text, n) => expect(employees(text)! / n).toBeCloseTo(1, 1));
	it.each([
		['5000000', 5e6],
		['$2.5M', 2.5e6],
		['€ 3 million', 3e6],
		['1.5 bn', 1.5e9],
		['10-50 million', 22_360_680],
		['$1,200,000', 1.2e6],
		['0', 0]
	])('SCO-2: a revenue of "%s" stands for about %d', (text, n) => expect(representative(text)!).toBeCloseTo(n, -1));
	it.each(['', 'many', 'n/a', '...'])('SCO-4: "%s" stands for nothing', (text) => expect(employees(text)).toBeNull());
});

it.each([
	['acme-tools.com', 'business'],
	['gmail.com', 'free'],
	['gmial.com', 'free'],
	['gmx.de', 'free'],
	['mailinator.com', 'disposable'],
	['ox.ac.uk', 'education'],
	['mit.edu', 'education'],
	['example.com', 'business']
])('SCO-2: %s is a %s address', (domain, kind) => expect(emailKind(domain)).toBe(kind));
