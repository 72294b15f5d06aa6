/** What a content has as its base has it: a host who laid groups over it did not write these rows. */
import type { Content, Criterion, Question } from '../engine/index.js';

/** The content that was extended, read as the other one was; `undefined` where a content stands by itself. */
export type Base = Content | undefined;

export const isCriterionOf = (base: Base, criterion: Criterion): boolean =>
  isAmong(base?.criteria, criterion);

export const isQuestionOf = (base: Base, question: Question): boolean =>
  isAmong(base?.questions, question);

/** Rows that were read have their keys in the same order. */
const isAmong = <Row>(rows: readonly Row[] | undefined, row: Row): boolean =>
  rows?.some((one) => JSON.stringify(one) === JSON.stringify(row)) === true;
