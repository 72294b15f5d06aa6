/** Door `./schema`: checks what a host brings. The only place that uses zod, and only its core. */
export type { HostContent } from './content.js';
export type { ContentExtension } from './extension.js';
export type { ContentIssue } from './content-issue.js';
export { extendContent } from './extend-content.js';
export { InvalidAnswersError } from './invalid-answers-error.js';
export { InvalidContentError } from './invalid-content-error.js';
export { parseAnswers } from './parse-answers.js';
export { parseContent } from './parse-content.js';
export { readContent } from './read-content.js';
export { mergeMessages, type PartialMessages } from '../messages/merge.js';
export { messagesOver } from '../messages/own-words.js';
