import type { EntryDescription } from '../../contract';
import { matchRules } from '../../pipeline/match/index';
import { survivorshipRules } from '../../pipeline/merge/index';
import { normalizers } from '../../pipeline/normalize/index';
import { formats } from '../../pipeline/parse/index';
import { factors } from '../../pipeline/score/index';
import { rules } from '../../pipeline/validate/index';

/** PipelineApi.describe: every registry as plain data, so that a new entry needs no change of a screen. */
export const describe = (): Record<
	'formats' | 'normalizers' | 'rules' | 'matchRules' | 'survivorshipRules' | 'factors',
	EntryDescription[]
> => ({
	formats: formats.describe(),
	normalizers: normalizers.describe(),
	rules: rules.describe(),
	matchRules: matchRules.describe(),
	survivorshipRules: survivorshipRules.describe(),
	factors: factors.describe()
});
