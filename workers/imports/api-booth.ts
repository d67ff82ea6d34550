/** What is done at the booth. */
export { attendeeColumns, attendeeLists, dropAttendees, loadAttendees, readVisitorCode } from './attendees';
export { boothTally, capture } from './capture';
export { takeBackVisitor } from './take-back-visitor';
export { keepDraft, keptCompletion, keptDraft, keptPlaces } from './kept-drafts';
export { consentReport } from './consent-report';
export { handOverBytes, handOverFile, receiveBytes, receiveFile, trialWrite } from './hand-over';
export { capturedOf, keepPicture, picture, settleConflict, visitor, visitors } from './visitors';
