/** Contents a host may set while someone answers. */
import { defaultContent } from '../../src/content/index.js';
import type { OptionId, QuestionId } from '../../src/engine/index.js';

/** The least a part of a content has to say. */
export const extension = { extends: 'group-fit', id: 'ours', version: '1' };

/** The built-in content without a question, and without whatever looks at it. */
export function withoutQuestion(question: QuestionId): unknown {
  const looksAt = (one: unknown): boolean => JSON.stringify(one).includes(`["${question}",`);
  const { questions, criteria, plan, meetingTypes, ...rest } = defaultContent;
  return {
    ...rest,
    id: 'ours',
    questions: questions.filter((one) => one.id !== question && !looksAt(one)),
    criteria: criteria.filter((one) => one.question !== question && !looksAt(one)),
    plan: plan.filter((one) => !looksAt(one)),
    meetingTypes: meetingTypes.filter((one) => !looksAt(one)),
  };
}

/** The built-in content with one more concern to choose, which the built-in one has no place for. */
export function withConcern(option: OptionId): unknown {
  const concern = defaultContent.questions.find(({ id }) => id === 'concern');
  const options = [...(concern?.options ?? []), option];
  return { ...extension, questions: [{ id: 'concern', options, neutral: [option] }] };
}
