export { fixText, messageText } from '../../src/lib/domain/messages/index';
export { lookAt } from '../../workers/pipeline/parse/formats/csv/look';
export { readCsv } from '../../workers/pipeline/parse/formats/csv/read';
export { inspectSource, readSource } from '../../workers/pipeline/parse/index';
