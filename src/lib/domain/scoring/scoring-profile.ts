import * as z from 'zod/mini';

/** Levels that a job title can show, highest first. */
export const SENIORITIES = ['executive', 'vicePresident', 'director', 'manager', 'lead', 'individual', 'junior'] as const;
export type Seniority = (typeof SENIORITIES)[number];

/** Lines of work that a job title can show; `general` = runs the whole company. */
export const DEPARTMENTS = [
	'general',
	'sales',
	'marketing',
	'operations',
	'customer',
	'product',
	'procurement',
	'finance',
	'it',
	'data',
	'engineering',
	'research',
	'design',
	'hr',
	'legal',
	'consulting',
	'education',
	'medical',
	'admin'
] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** Families that industries, however worded, are read as. */
export const INDUSTRIES = [
	'technology',
	'finance',
	'professionalServices',
	'telecom',
	'manufacturing',
	'healthcare',
	'media',
	'energy',
	'logistics',
	'construction',
	'education',
	'government',
	'retail',
	'hospitality',
	'agriculture',
	'nonprofit'
] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** Kinds of lead source that wordings are read as. */
export const SOURCE_KINDS = [
	'referral',
	'partner',
	'demoRequest',
	'webinar',
	'event',
	'inbound',
	'content',
	'search',
	'email',
	'ads',
	'social',
	'outbound',
	'list'
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A number between 0 and `max`; anything else falls back to the default. */
const bounded = (max: number, otherwise: number) => z.catch(z.number().check(z.minimum(0), z.maximum(max)), otherwise);

/** A number of days from 1 to ten years. */
const days = (otherwise: number) => z.catch(z.number().check(z.minimum(1), z.maximum(3650)), otherwise);

/** Schema of a fixed set of shares (0–1): a name that is missing or wrong takes its default, an unknown one is dropped. */
const shares = <K extends string>(names: readonly K[], defaults: Record<K, number>) => {
	const shape = Object.fromEntries(names.map((name) => [name, bounded(1, defaults[name])]));
	return z.catch(z.object(shape), { ...defaults }) as unknown as z.ZodMiniType<Record<K, number>>;
};
/** Schema of a list of bands; `upTo` null = no upper end. A band holds what lies above the one before and up to `upTo`. */
const bands = (defaults: { upTo: number | null; share: number }[]) =>
	z.catch(z.array(z.object({ upTo: z.nullable(z.number()), share: bounded(1, 0.5) })), defaults);
/** Schema of wordings with a share each. */
const wordings = () => z.catch(z.array(z.object({ text: z.string(), share: bounded(1, 1) })), []);

/**
 * The Ideal Customer Profile and the weights of scoring (SCO-2, SCO-3). A share says how good something is, from 0 (worst)
 * to 1 (best). Group weights are relative: they are brought to 100 over the groups that have data.
 */
export const scoringProfileSchema = z.object({
	groupWeights: z.catch(
		z.object({
			demographic: bounded(100, 35),
			firmographic: bounded(100, 25),
			source: bounded(100, 15),
			engagement: bounded(100, 15),
			completeness: bounded(100, 10)
		}),
		{ demographic: 35, firmographic: 25, source: 15, engagement: 15, completeness: 10 }
	),
	/** Relative weight of a factor within its group by factor id; a factor that isn't named takes its own default. */
	factorWeights: z.catch(z.record(z.string(), bounded(100, 50)), {}),
	seniorities: shares<Seniority>(SENIORITIES, {
		executive: 1,
		vicePresident: 0.95,
		director: 0.88,
		manager: 0.65,
		lead: 0.58,
		individual: 0.5,
		junior: 0.05
	}),
	/** Own wordings of titles, e.g. "RevOps"; titles that hold none are left to their level and line of work. */
	titles: wordings(),
	departments: shares<Department>(DEPARTMENTS, {
		general: 1,
		sales: 1,
		marketing: 1,
		operations: 1,
		customer: 0.8,
		product: 0.7,
		procurement: 0.7,
		finance: 0.6,
		it: 0.6,
		data: 0.5,
		engineering: 0.45,
		research: 0.35,
		design: 0.4,
		hr: 0.4,
		legal: 0.3,
		consulting: 0.6,
		education: 0.2,
		medical: 0.3,
		admin: 0.2
	}),
	industries: shares<Industry>(INDUSTRIES, {
		technology: 1,
		finance: 0.85,
		professionalServices: 0.8,
		telecom: 0.85,
		manufacturing: 0.8,
		healthcare: 0.7,
		media: 0.6,
		energy: 0.6,
		logistics: 0.65,
		construction: 0.45,
		education: 0.4,
		government: 0.4,
		retail: 0.4,
		hospitality: 0.35,
		agriculture: 0.35,
		nonprofit: 0.3
	}),
	/** Own wordings of industries; they win over the families. */
	ownIndustries: wordings(),
	/** Number of employees. */
	sizes: bands([
		{ upTo: 10, share: 0.3 },
		{ upTo: 50, share: 0.55 },
		{ upTo: 200, share: 0.85 },
		{ upTo: 1000, share: 1 },
		{ upTo: 5000, share: 0.95 },
		{ upTo: null, share: 0.85 }
	]),
	/** Annual revenue, in the currency of the file. */
	revenues: bands([
		{ upTo: 1e6, share: 0.3 },
		{ upTo: 1e7, share: 0.6 },
		{ upTo: 1e8, share: 0.9 },
		{ upTo: 1e9, share: 1 },
		{ upTo: null, share: 0.9 }
	]),
	/** Countries (ISO code), states or cities that fit; empty = any region, which then says nothing about a contact. */
	regions: wordings(),
	otherRegions: bounded(1, 0.2),
	/** How well leads of a kind of source tend to do. */
	sources: shares<SourceKind>(SOURCE_KINDS, {
		referral: 1,
		partner: 0.9,
		demoRequest: 1,
		webinar: 0.82,
		event: 0.82,
		inbound: 0.8,
		content: 0.75,
		search: 0.7,
		email: 0.55,
		ads: 0.5,
		social: 0.5,
		outbound: 0.3,
		list: 0.1
	}),
	/** Own wordings of sources; they win over the kinds. */
	ownSources: wordings(),
	/** Days after which the last activity counts half. */
	halfLifeDays: days(30),
	/**
	 * Days after which acts of a kind count half: those with a date of their own by its age, others by that of the last activity. Meetings
	 * and replies are remembered longer than visits.
	 */
	halfLives: z.catch(
		z.object({
			visits: days(30),
			emailOpens: days(30),
			emailClicks: days(30),
			downloads: days(30),
			eventVisits: days(90),
			replies: days(90)
		}),
		{ visits: 30, emailOpens: 30, emailClicks: 30, downloads: 30, eventVisits: 90, replies: 90 }
	),
	/** Most points that a group may give, 0–100; 100 = no cap. */
	groupCaps: z.catch(
		z.object({
			demographic: bounded(100, 100),
			firmographic: bounded(100, 100),
			source: bounded(100, 100),
			engagement: bounded(100, 100),
			completeness: bounded(100, 100)
		}),
		{ demographic: 100, firmographic: 100, source: 100, engagement: 100, completeness: 100 }
	),
	/** Points taken away by deduction id; one that isn't named takes none. */
	deductions: z.catch(z.record(z.string(), bounded(100, 0)), {}),
	/** Domains of competitors, for the deduction of that name. */
	competitors: z.catch(z.array(z.string()), [])
});
export type ScoringProfile = z.infer<typeof scoringProfileSchema>;

const initial: ScoringProfile = scoringProfileSchema.parse({});

/**
 * The profile of an untouched device: senior people in sales, marketing and operations of technology and finance companies,
 * any region. Always the same object, so that scoring remembers what it judged from chunk to chunk: copy it before changing it.
 */
export const defaultProfile = (): ScoringProfile => initial;

/** Kinds of act whose counts are fields. */
export const COUNTED_KINDS = ['visits', 'emailOpens', 'emailClicks', 'downloads', 'eventVisits'] as const;
/** Kinds of act that scoring reads, each with a half-life of its own; eventVisits are meetings, too. */
export const ENGAGEMENT_KINDS = [...COUNTED_KINDS, 'replies'] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

/** Profiles seen so far by what they say, so that equal ones are one object. */
const seen = new Map<string, ScoringProfile>([[JSON.stringify(initial), initial]]);
const SEEN = 20;

/** The object that stands for all profiles equal to this one: what scoring remembers of it holds for all of them. */
export function sameProfile(profile: ScoringProfile): ScoringProfile {
	const key = JSON.stringify(profile);
	const known = seen.get(key);
	if (known) return known;
	seen.set(key, profile);
	// The first is the untouched device's: it stays.
	if (seen.size > SEEN) seen.delete([...seen.keys()][1] ?? '');
	return profile;
}
