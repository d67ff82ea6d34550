import { locale } from '#domain/messages/locale';
import { count as n, percentText } from '#domain/messages/catalogue';
import type { FactorGroup } from '#domain/score';
import type { Department, EngagementKind, Industry, Seniority, SourceKind } from '#domain/scoring-profile';
import { area } from '../area';

const contacts = (count: number): string => (count === 1 ? '1 contact' : `${n(count)} contacts`);

/** Words of the screen that scoring is set on. */
export const scoringPage = area('scoringPage', {
	title: 'Scoring',
	stateModel: (all: number) => `${contacts(all)} · scores by the learned model`, state: (all: number, version: number) => `${contacts(all)} · scores by ${version > 1 ? `version ${n(version)} of your profile` : 'the standard profile'}`,
	sampled: (looked: number, of: number) => `Shown on ${n(looked)} of ${n(of)} contacts, spread evenly.`,
	reading: (percent: number) => `Reading contacts, ${percentText(percent)}`,
	emptyTitle: 'No contacts to score yet', emptyText: 'Import a file first. Every contact is scored as it comes in; here you say what a good lead is.', emptyAction: 'Import a file',
	troubleTitle: 'The contacts could not be read', troubleText: 'Nothing was changed. Try again.', tryAgain: 'Try again',
	tabs: 'Parts of scoring', tab: { profile: 'Profile', tiers: 'Tiers', model: 'Learned model', report: 'Report' },

	changesTitle: 'Changed since last saved', noneListed: 'none',
	undo: 'Undo', save: 'Save and rescore', saved: (changed: number) => `Saved. ${contacts(changed)} got another score.`, discard: 'Discard changes',
	wouldMove: (moved: number) => (moved === 0 ? 'No contact would change tier' : `${contacts(moved)} would change tier`),
	wouldChange: (changed: number) => (changed === 0 ? 'Every score stays' : `${contacts(changed)} would get another score`),
	rescoring: (percent: number) => `Scoring all contacts anew, ${percentText(percent)}`,
	undone: (version: number) => `Version ${n(version)} is back, and all contacts are scored by it again.`,
	versions: 'Earlier versions', versionLine: (version: number, when: string, by: string) => `Version ${n(version)}${when ? `, ${when}` : ''}${by ? `, ${by}` : ''}`, restoredFrom: (version: number) => `as version ${n(version)}`, use: 'Use again', standard: 'Standard profile',
	failed: 'The profile could not be saved. The scores are as before; try again.',

	distribution: (a: number, total: number, changed: boolean) => (total === 0 ? 'No contact has a score yet' : `${n(a)} of ${contacts(total)} ${changed ? 'would be' : a === 1 ? 'is' : 'are'} hot`),
	distributionTable: 'Contacts by score', scoreFrom: 'Score', countNow: 'With your changes', countBefore: 'As saved', bin: (from: number, to: number) => `${from}–${to}`, bar: (from: number, to: number, now: number, before: number) => `${from}–${to}: ${n(now)}, saved ${n(before)}`,
	unscored: (count: number) => `${contacts(count)} unscored: too little data to judge.`,
	byTier: 'Contacts by tier', tiersTitle: 'Tiers', tierNow: 'Now', tierBefore: 'Saved',
	movesTitle: 'Who would change tier', moveLine: (count: number, from: string, to: string) => `${n(count)} from ${from} to ${to}`,
	examplesTitle: 'Ten contacts, best to last', exampleChange: (by: number) => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0'), noName: 'Without a name',
	gridTitle: 'Fit and engagement', gridText: 'Fit is role and company; engagement is what they did.', bands: ['High', 'Medium', 'Low', 'Unknown'], fit: 'Fit', engagement: 'Engagement', gridNone: 'No contact has activity data, so engagement is inferred from source and fit.',

	groupsTitle: 'What counts', groupsText: 'How much each group weighs. A group without data gives its weight to the others.',
	groups: { demographic: 'Role', firmographic: 'Company', source: 'Source', engagement: 'Activity', completeness: 'Completeness and reach' } satisfies Record<FactorGroup, string>,
	cap: (group: string) => `Most points for ${group}`, capsTitle: 'Caps', capsText: 'The most points that a group may give. 100 is no cap.',
	factorsTitle: 'Inside each group', factorsText: 'How much each factor weighs within its group.',
	seenCount: (count: number, examples: readonly string[]) => (count === 0 ? 'Nobody among your contacts' : `${contacts(count)}${examples.length > 0 ? `: ${examples.join(', ')}` : ''}`),
	senioritiesTitle: 'Seniority', senioritiesText: 'How good a lead is by the level of the job title.',
	seniorities: { executive: 'Executive', vicePresident: 'Vice president', director: 'Director', manager: 'Manager', lead: 'Senior or lead', individual: 'Individual contributor', junior: 'Junior or intern' } satisfies Record<Seniority, string>,
	titlesTitle: 'Titles of your own', titlesText: 'Titles that fit, whatever their level: RevOps, Head Buyer. A contact whose title holds none of them is judged by level and department.', titleAdd: 'Title or a part of it', modelScores: 'A learned model scores your contacts', modelScoresText: 'What you see here are its scores. The sliders move the score by the rules, one of the things the model looks at; switch the model off under Learned model to score by the rules.',
	departmentsTitle: 'Department', departmentsText: 'How good a lead is by the line of work in the title. Of several the best counts.',
	departments: { general: 'Runs the company', sales: 'Sales', marketing: 'Marketing', operations: 'Operations', customer: 'Customer service', product: 'Product', procurement: 'Procurement', finance: 'Finance', it: 'IT', data: 'Data', engineering: 'Engineering', research: 'Research', design: 'Design', hr: 'People', legal: 'Legal', consulting: 'Consulting', education: 'Education', medical: 'Medical', admin: 'Administration' } satisfies Record<Department, string>,
	industriesTitle: 'Industry', industriesText: 'How well each industry fits.',
	industries: { technology: 'Technology', finance: 'Finance', professionalServices: 'Professional services', telecom: 'Telecom', manufacturing: 'Manufacturing', healthcare: 'Healthcare', media: 'Media', energy: 'Energy', logistics: 'Logistics', construction: 'Construction', education: 'Education', government: 'Government', retail: 'Retail', hospitality: 'Hospitality', agriculture: 'Agriculture', nonprofit: 'Nonprofit' } satisfies Record<Industry, string>,
	sourcesTitle: 'Source', sourcesText: 'How well leads from each kind of source tend to do.',
	sources: { referral: 'Referral', partner: 'Partner', demoRequest: 'Demo or quote request', webinar: 'Webinar', event: 'Trade show or event', inbound: 'Website or form', content: 'Content download', search: 'Search', email: 'Email campaign', ads: 'Ads', social: 'Social media', outbound: 'Cold outreach', list: 'Bought list' } satisfies Record<SourceKind, string>,
	sizesTitle: 'Company size and revenue', sizesText: 'How well each size fits.', sizeBand: (from: number, to: number | null) => (to === null ? `More than ${n(from)} people` : `${n(from + 1)} to ${n(to)} people`), revenueBand: (from: number, to: number | null) => (to === null ? `Revenue above ${short(from)}` : from === 0 ? `Revenue up to ${short(to)}` : `Revenue ${short(from)} to ${short(to)}`),
	regionsTitle: 'Region', regionsText: 'Countries (two letters), states or cities that fit. None listed = every region counts the same.', regionAdd: 'Country, state or city', otherRegions: 'Everywhere else',
	ownTitle: 'Your own wordings', ownAdd: 'Wording as it stands in your files', unread: 'Not understood yet', add: 'Add', addWording: (text: string, count: number) => `Add “${text}” (${contacts(count)})`, remove: (text: string) => `Remove ${text}`,
	activityTitle: 'How long activity counts', activityText: 'Days after which an act counts half. Acts with a date of their own (Dated Activities: one a line, such as “2026-11-02 meeting” or “2026-10-30 email open ×3”) fade each by its own age, counts by that of the last activity.', recency: 'Last activity', halfLife: { visits: 'Visits', emailOpens: 'Email opens', emailClicks: 'Email clicks', downloads: 'Downloads', eventVisits: 'Meetings and events', replies: 'Replies' } satisfies Record<EngagementKind, string>, days: (d: number) => (d === 1 ? '1 day' : `${n(d)} days`),
	deductionsTitle: 'Points taken away', deductionsText: 'Points that come off the score, however good the rest is. 0 takes none.',
	deductions: { competitor: 'Competitor', disposableMail: 'Throw-away address', freeMail: 'Free mail', schoolMail: 'School or university address', student: 'Student, intern or apprentice' } as Record<string, string>, minus: (points: number) => (points === 0 ? 'none' : `−${points}`),
	competitors: 'Domains of competitors', competitorAdd: 'rival.com',
	factors: { companySize: 'Company size', completeness: 'Filled in fields', department: 'Department', emailKind: 'Kind of email', engagementCounts: 'Visits, opens, clicks', industry: 'Industry', phoneReachable: 'Reachable by phone', recency: 'Last activity', region: 'Region', revenue: 'Revenue', seniority: 'Seniority', sourceQuality: 'Source', titleMatch: 'Titles of your own' } as Record<string, string>,

	tiers: {
		scheme: 'Names', by: 'Tiers go by', byScore: 'Fixed scores', byRank: 'Rank in the list',
		byText: { score: 'A contact keeps its tier as long as its score stays.', rank: 'The best so many per cent of all scored contacts; the thresholds move as contacts come, go or get another score. Equal scores stay together.' },
		from: (label: string) => `${label} from`, top: (label: string) => `${label}: the best … per cent`,
		rest: (label: string, below: number) => `${label}: scores below ${n(below)}.`, order: 'Each tier must start below the one above it.', orderRank: 'Each tier must reach further down than the one above it.',
		save: 'Save tiers', discard: 'Discard changes', draftProfile: 'Counted with the changes of your profile that are not saved yet.',
		tier: 'Tier', threshold: 'From', contacts: 'Contacts', share: 'Share', action: 'What to do'
	},
	report: {
		open: 'Export report…', ofImport: 'The contacts of this import', title: (total: number) => `Scoring report of ${contacts(total)}`, reading: 'Counting', failed: 'The report could not be counted. Nothing was changed; try again.',
		tiers: (hot: number, total: number) => (total === 0 ? 'No contacts' : `${n(hot)} of ${contacts(total)} ${hot === 1 ? 'is' : 'are'} hot`),
		histogram: (median: number | null) => (median === null ? 'No contact has a score yet' : `Half of the scored contacts have ${n(median)} or more`),
		source: (best: string, mean: number) => `${best} brings the best leads: ${n(mean)} on average`, sourceNone: 'Contacts by source', industry: (best: string, mean: number) => `${best} fits best: ${n(mean)} on average`, industryNone: 'Contacts by industry',
		sourceColumn: 'Source', industryColumn: 'Industry', contacts: 'Contacts', mean: 'Mean score', blank: 'Not given', others: (k: number) => (k === 1 ? 'and 1 more' : `and ${n(k)} more`)
	}
});

function short(amount: number): string {
	return new Intl.NumberFormat(locale(), { notation: 'compact', maximumFractionDigits: 1 }).format(amount);
}
