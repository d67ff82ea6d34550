/**
 * Factors by group with their weight in an untouched profile, as their files have it; a test holds both equal. Source has one factor only,
 * which needs no weight.
 */
export const FACTOR_WEIGHTS: readonly (readonly [id: string, weight: number])[] = [
	['seniority', 60],
	['department', 40],
	['titleMatch', 60],
	['industry', 50],
	['companySize', 25],
	['revenue', 15],
	['region', 10],
	['recency', 60],
	['engagementCounts', 40],
	['completeness', 40],
	['emailKind', 40],
	['phoneReachable', 20]
];
