import { byShare, type ScoringFactor } from '../factor';
import { readTitle } from '../knowledge/read-title';

/** Whether the title's line of work is one that buys; of several lines the best counts. */
export const department: ScoringFactor = {
	id: 'department',
	label: 'Department',
	description: 'Whether the line of work in the job title is one of the departments in your profile.',
	group: 'demographic',
	weight: 40,
	fields: ['jobTitle'],
	codes: [
		'scoreDepartmentFit',
		'scoreDepartmentSome',
		'scoreDepartmentOff',
		'keyTargetDepartment',
		'keyRelatedDepartment',
		'keyOtherDepartment'
	],
	uses: ['departments'],
	reading: (v) => readTitle(v.jobTitle ?? '').departments.join() || null,
	by: 'jobTitle',
	memoKey: (v) => v.jobTitle ?? null,
	assess(values, profile) {
		const title = values.jobTitle ?? '';
		const { departments } = readTitle(title);
		if (departments.length === 0) return null;
		const share = Math.max(...departments.map((d) => profile.departments[d]));
		return {
			share,
			reason: { code: byShare(share, 'scoreDepartmentFit', 'scoreDepartmentSome', 'scoreDepartmentOff'), params: { title } },
			key: byShare(share, 'keyTargetDepartment', 'keyRelatedDepartment', 'keyOtherDepartment')
		};
	}
};
