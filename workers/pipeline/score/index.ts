/** The score stage: contact → LeadScore (SCO-1 to SCO-4, SCO-6). Pure: profile, thresholds and time come in as arguments. */
export { factors, scoredFields } from './factors/index';
export { dayOf } from './knowledge/days';
export { deductions } from './deductions/index';
export { axesOf } from './axes';
export { nextTier } from './next-tier';
export { reasonsOf } from './reasons';
export { scoreContact } from './score-contact';
export { scoreChunk } from './score-chunk';
