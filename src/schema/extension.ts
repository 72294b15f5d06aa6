/** What is laid over a content: rows to add, change or remove, and words. */
import type {
  Content,
  Criterion,
  Group,
  Helpline,
  NoticeRule,
  PlanItem,
  Question,
  Sign,
} from '../engine/index.js';
import { words, type HostContent } from './content.js';
import { criterion } from './criterion.js';
import { group } from './group.js';
import { list, object, optional, partsOf, type ObjectSchema } from './kinds.js';
import { id, isTrue, optionals, text } from './parts.js';
import { question } from './question.js';
import { sign } from './red-flags.js';
import { meetingType, planItem } from './rules.js';
import { helpline, notice, noticeChange } from './safety.js';

/** A new row, or some keys of one there is. */
type Change<Row, Key extends keyof Row> = Partial<Row> & {
  readonly [key in Key]: Row[key];
} & {
  /** The row it goes before; a new row goes last without it. */
  readonly before?: string;
  readonly remove?: true;
};
type Changes<Row, Key extends keyof Row> = readonly Change<Row, Key>[];

/** A part of a content that `extendContent` lays over a whole one. */
export type ContentExtension = {
  /** Id of the content it goes over. */
  readonly extends?: string;
  readonly id?: string;
  readonly version?: string;
  readonly questions?: Changes<Question, 'id'>;
  readonly groups?: Changes<Group, 'id'>;
  readonly criteria?: Changes<Criterion, 'id'>;
  /** A notice can name other helplines, no more. */
  readonly notices?: readonly Pick<NoticeRule, 'id' | 'helplines'>[];
  readonly helplines?: Changes<Helpline, 'id'>;
  readonly meetingTypes?: Changes<Content['meetingTypes'][number], 'code'>;
  readonly plan?: Changes<PlanItem, 'id'>;
  readonly signs?: Changes<Sign, 'id'>;
  readonly words?: Exclude<HostContent['words'], undefined>;
};

/** A list of rows: what tells two of them apart, and within what. */
export type Table = {
  readonly name: Exclude<keyof ContentExtension, 'extends' | 'id' | 'version' | 'words'>;
  readonly row: ObjectSchema;
  readonly key: 'id' | 'code';
  /** Ids are unique within this key only: a `size` question of one check is not that of another. */
  readonly within?: 'check' | 'list';
};

export const tables: readonly Table[] = [
  { name: 'questions', row: question, key: 'id', within: 'check' },
  { name: 'groups', row: group, key: 'id' },
  { name: 'criteria', row: criterion, key: 'id' },
  { name: 'notices', row: notice, key: 'id' },
  { name: 'helplines', row: helpline, key: 'id' },
  { name: 'meetingTypes', row: meetingType, key: 'code' },
  { name: 'plan', row: planItem, key: 'id', within: 'list' },
  { name: 'signs', row: sign, key: 'id' },
];

const rows = ({ name, row, key }: Table) => {
  if (name === 'notices') return list(noticeChange);
  const extra = { before: optional(id), remove: optional(isTrue) };
  return list(object({ ...optionals(partsOf(row)), [key]: id, ...extra }));
};

export const extension = object({
  ...optionals({ extends: text, id: text, version: text }),
  ...optionals(Object.fromEntries(tables.map((table) => [table.name, rows(table)]))),
  words: optional(words),
});
