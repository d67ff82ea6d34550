import type { FieldId } from '#domain/fields';
import { toRegistry } from '../../../registry';
import { deductions } from '../deductions/index';
import type { ScoringFactor } from '../factor';
import { companySize } from './company-size';
import { completeness } from './completeness';
import { department } from './department';
import { emailKind } from './email-kind';
import { engagementCounts } from './engagement-counts';
import { industry } from './industry';
import { phoneReachable } from './phone-reachable';
import { recency } from './recency';
import { region } from './region';
import { revenue } from './revenue';
import { seniority } from './seniority';
import { sourceQuality } from './source-quality';
import { titleMatch } from './title-match';

/** Everything that scoring looks at (SCO-2). */
export const factors = toRegistry<ScoringFactor>([
	companySize,
	completeness,
	department,
	emailKind,
	engagementCounts,
	industry,
	phoneReachable,
	recency,
	region,
	revenue,
	seniority,
	sourceQuality,
	titleMatch
]);

/** Every field that any factor or deduction reads. */
export const scoredFields: ReadonlySet<FieldId> = new Set([...factors.all.flatMap((f) => f.fields), ...deductions.all.map((d) => d.field)]);
