/** What is done at the booth. */
export { attendeeColumns, attendeeLists, dropAttendees, loadAttendees, readVisitorCode } from './booth/attendees';
export { boothTally, capture } from './booth/capture';
export { takeBackVisitor } from './booth/take-back-visitor';
export { keepDraft, keptCompletion, keptDraft, keptPlaces } from './booth/kept-drafts';
export { consentReport } from './reports/consent-report';
export { handOverBytes, handOverFile, receiveBytes, receiveFile, trialWrite } from './booth/hand-over';
export { capturedOf, keepPicture, picture, settleConflict, visitor, visitors } from './booth/visitors';
