import type { Catalogue } from './catalogue';
import { grouped, plural } from './catalogue';

/** Names of key scoring factors, as lists, reports and the CRM show them (SCO-1). */
export const keyWords = {
	keySeniorRole: 'Senior Role',
	keyManagerRole: 'Manager Role',
	keyExperiencedRole: 'Experienced Role',
	keyIndividualRole: 'Individual Contributor',
	keyLowSeniority: 'Low Seniority',
	keyTargetTitle: 'Target Title',
	keyRelatedTitle: 'Related Title',
	keyOtherTitle: 'Title Off Target',
	keyTargetDepartment: 'Target Department',
	keyRelatedDepartment: 'Related Department',
	keyOtherDepartment: 'Other Department',
	keyHighFit: 'High ICP Fit',
	keyMediumFit: 'Medium ICP Fit',
	keyLowFit: 'Low ICP Fit',
	keyIdealSize: 'Ideal Company Size',
	keyFairSize: 'Fair Company Size',
	keyUnusualSize: 'Company Size Off Target',
	keyIdealRevenue: 'Ideal Revenue',
	keyFairRevenue: 'Fair Revenue',
	keyUnusualRevenue: 'Revenue Off Target',
	keyTargetRegion: 'Target Region',
	keyOtherRegion: 'Other Region',
	keyReferralSource: 'Referral Source',
	keyPartnerSource: 'Partner Source',
	keyInboundSource: 'Inbound Source',
	keyEventSource: 'Event Source',
	keyCampaignSource: 'Campaign Source',
	keySocialSource: 'Social Source',
	keyColdSource: 'Cold Source',
	keyStrongSource: 'Strong Source',
	keyFairSource: 'Fair Source',
	keyWeakSource: 'Weak Source',
	keyRecentlyActive: 'Recently Active',
	keySomewhatActive: 'Active This Quarter',
	keyInactive: 'No Recent Activity',
	keyHighlyEngaged: 'Highly Engaged',
	keyEngaged: 'Engaged',
	keyLittleEngaged: 'Little Engagement',
	keyCompleteProfile: 'Complete Profile',
	keyPartialProfile: 'Partial Profile',
	keySparseProfile: 'Sparse Profile',
	keyBusinessEmail: 'Business Email',
	keyGovernmentEmail: 'Government Email',
	keyEducationEmail: 'School Email',
	keyFreeEmail: 'Free Email',
	keyDisposableEmail: 'Disposable Email',
	keyReachableByPhone: 'Reachable by Phone',
	keyUnclearPhone: 'Unclear Phone Number',
	keyCompetitor: 'Competitor',
	keyStudent: 'Student or Intern'
};

const ago = (days: string | number | undefined): string => (Number(days) === 1 ? 'yesterday' : `${plural(days, 'day')} ago`);

/** Sentences behind each contribution, what groups without data did, and why a contact has no score. */
export const scoreSentences = {
	scoreTitleExecutive: { message: (p) => `“${p.title}” leads the company.` },
	scoreTitleVicePresident: { message: (p) => `“${p.title}” stands just below the top.` },
	scoreTitleDirector: { message: (p) => `“${p.title}” leads a department.` },
	scoreTitleManager: { message: (p) => `“${p.title}” is a manager.` },
	scoreTitleLead: { message: (p) => `“${p.title}” is senior without leading a department.` },
	scoreTitleIndividual: { message: (p) => `“${p.title}” is an individual contributor.` },
	scoreTitleJunior: { message: (p) => `“${p.title}” rarely decides on a purchase.` },
	scoreTitleWanted: { message: (p) => `“${p.title}” is one of the titles of your profile.` },
	scoreTitleSome: { message: (p) => `“${p.title}” is in your profile as a title that fits in part.` },
	scoreTitleUnwanted: { message: (p) => `“${p.title}” is in your profile as a title that hardly fits.` },
	scoreDepartmentFit: { message: (p) => `“${p.title}” works in a department of your profile.` },
	scoreDepartmentSome: { message: (p) => `“${p.title}” works close to the departments of your profile.` },
	scoreDepartmentOff: { message: (p) => `“${p.title}” works outside the departments of your profile.` },
	scoreIndustryFit: { message: (p) => `The industry ${p.industry} fits your profile.` },
	scoreIndustrySome: { message: (p) => `The industry ${p.industry} fits your profile in part.` },
	scoreIndustryOff: { message: (p) => `The industry ${p.industry} is outside your profile.` },
	scoreSizeFit: { message: (p) => `A company size of ${grouped(p.size)} fits your profile.` },
	scoreSizeSome: { message: (p) => `A company size of ${grouped(p.size)} fits your profile in part.` },
	scoreSizeOff: { message: (p) => `A company size of ${grouped(p.size)} is outside your profile.` },
	scoreRevenueFit: { message: (p) => `Annual revenue of ${grouped(p.revenue)} fits your profile.` },
	scoreRevenueSome: { message: (p) => `Annual revenue of ${grouped(p.revenue)} fits your profile in part.` },
	scoreRevenueOff: { message: (p) => `Annual revenue of ${grouped(p.revenue)} is outside your profile.` },
	scoreRegionFit: { message: (p) => `${p.place} is in a region of your profile.` },
	scoreRegionOff: { message: (p) => `${p.place} is outside the regions of your profile.` },
	scoreSourceStrong: { message: (p) => `Leads from ${p.source} tend to do well.` },
	scoreSourceFair: { message: (p) => `Leads from ${p.source} do about as well as most.` },
	scoreSourceWeak: { message: (p) => `Leads from ${p.source} rarely lead to a sale.` },
	scoreActiveToday: { message: () => 'Last active today.' },
	scoreActiveRecently: { message: (p) => `Last active ${ago(p.days)}.` },
	scoreActiveWhileAgo: { message: (p) => `Last active ${ago(p.days)}, which counts in part.` },
	scoreActiveLongAgo: { message: (p) => `Last active ${ago(p.days)}, which counts little.` },
	scoreEngagedHighly: {
		message: (p) => `Did a lot: ${plural(p.acts, 'visit, open, click or download', 'visits, opens, clicks and downloads')}.`
	},
	scoreEngagedSome: {
		message: (p) => `Did something: ${plural(p.acts, 'visit, open, click or download', 'visits, opens, clicks and downloads')}.`
	},
	scoreEngagedLittle: {
		message: (p) => `Did little: ${plural(p.acts, 'visit, open, click or download', 'visits, opens, clicks and downloads')}.`
	},
	scoreCompleteness: { message: (p) => `${p.filled} of ${p.of} parts of the contact are filled in.` },
	scorePhoneMobile: { message: () => 'There is a mobile number to call.' },
	scorePhoneOk: { message: () => 'There is a phone number to call.' },
	scorePhoneUnreadable: { message: () => 'The phone number could not be read, so a call may not get through.' },
	scoreEmailBusiness: { message: (p) => `The address is at ${p.domain}, a company’s own domain.` },
	scoreEmailGovernment: { message: (p) => `The address is at ${p.domain}, a public office.` },
	scoreEmailEducation: { message: (p) => `The address is at ${p.domain}, a school or university.` },
	scoreEmailFree: { message: (p) => `The address is at ${p.domain}: free mail, open to anybody.` },
	scoreEmailDisposable: { message: (p) => `The address is at ${p.domain}, which gives out throw-away addresses.` },
	scoreLessDisposable: { message: (p) => `${p.text} gives out throw-away addresses, which costs points.` },
	scoreLessFreeMail: { message: (p) => `${p.text} is free mail, which costs points.` },
	scoreLessSchool: { message: (p) => `${p.text} is a school or university, which costs points.` },
	scoreLessCompetitor: { message: (p) => `${p.text} is on your list of competitors, which costs points.` },
	scoreLessStudent: { message: (p) => `“${p.text}” is still learning, which costs points.` },
	scoreCapped: { message: (p) => `This group may give ${p.cap} points at most.` },
	scoreMissingDemographic: { message: () => 'No job title that could be read, so its weight went to the other groups.' },
	scoreMissingFirmographic: { message: () => 'No industry, size or revenue, so their weight went to the other groups.' },
	scoreMissingSource: { message: () => 'No known lead source, so its weight went to the other groups.' },
	scoreMissingEngagement: { message: () => 'No activity data: the score is inferred from source and fit.' },
	scoreMissingCompleteness: { message: () => 'Nothing to check for completeness, so its weight went to the other groups.' },
	stepWorkEmail: { message: () => 'A work email address' },
	stepTitle: { message: (p) => `A job title, if it turns out to be ${p.title}` },
	stepIndustry: { message: (p) => `An industry, if it turns out to be ${p.industry}` },
	stepSize: { message: (p) => `A company size, if it is about ${grouped(p.size)}` },
	stepPhone: { message: () => 'A mobile number' },
	stepActivity: { message: () => 'A sign of life today' },
	stepVisit: { message: () => 'A meeting and three visits today' },
	scoreUnsaved: { message: () => 'The score could not be saved. It is as before.', fix: () => 'Try again.' },
	scoreOutOfRange: { message: () => 'A score is a whole number from 0 to 100.', fix: () => 'Type one of these.' },
	profileUnreadable: {
		message: () => 'This profile could not be saved.',
		fix: () => 'Check the value that you changed. The scores are as before.'
	},
	scoreUnscored: { message: () => 'Too little data to judge. This is not a low score.' },
	scoreNoWay: {
		message: () => 'Nothing that could still be learned of this contact would give it a score.',
		fix: () => 'Check the weights under Scoring: two groups need one, and one of them must be role, company or activity.'
	}
} satisfies Catalogue;

/** Texts by code: reasons of scoring factors (SCO-1), names of key factors, groups without data (`scoreMissing` + Group, SCO-6). */
export const scoreMessages: Catalogue = {
	...scoreSentences,
	...Object.fromEntries(Object.entries(keyWords).map(([code, text]) => [code, { message: () => text }]))
};
