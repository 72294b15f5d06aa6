import { expect } from 'chai';
import type * as core from 'zod/v4/core';
import type {
  Content,
  Criterion,
  Group,
  Helpline,
  Question,
  Test,
} from '../../src/engine/index.js';
import type { AttendanceRules, NoticeRule, RedFlagRules } from '../../src/engine/index.js';
import type { ShortlistRules } from '../../src/engine/index.js';
import type { PartialMessages } from '../../src/messages/merge.js';
import type { attendance } from '../../src/schema/attendance.js';
import type { hostContent, HostContent } from '../../src/schema/content.js';
import type { criterion } from '../../src/schema/criterion.js';
import type { group } from '../../src/schema/group.js';
import type { question } from '../../src/schema/question.js';
import type { redFlags } from '../../src/schema/red-flags.js';
import type { shortlist } from '../../src/schema/rules.js';
import type { helpline, notice } from '../../src/schema/safety.js';
import type { test } from '../../src/schema/test.js';
import type { hostWords } from '../../src/schema/words.js';

/** Readonly all the way down: what a schema gives back is fresh and may be changed, what the engine takes is not. */
type Frozen<Value> = Value extends object
  ? { readonly [key in keyof Value]: Frozen<Value[key]> }
  : Value;

/** True for one and the same type; two that merely fit each other are not enough. */
type Same<One, Other> =
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false;

type Equal<Schema extends core.$ZodType, Type> = Same<Frozen<core.output<Schema>>, Frozen<Type>>;

/** The compiler does the testing: where two types differ, `same` doesn't satisfy what it is held against. */
const same = true;

describe('a schema describes the very type of the engine', () => {
  it('for conditions', () => expect(same satisfies Equal<typeof test, Test>).to.equal(true));
  it('for questions', () => expect(same satisfies Equal<typeof question, Question>).to.equal(true));
  it('for groups', () => expect(same satisfies Equal<typeof group, Group>).to.equal(true));
  it('for criteria', () =>
    expect(same satisfies Equal<typeof criterion, Criterion>).to.equal(true));
  it('for notices', () => expect(same satisfies Equal<typeof notice, NoticeRule>).to.equal(true));
  it('for helplines', () => expect(same satisfies Equal<typeof helpline, Helpline>).to.equal(true));
  it('for the shortlist', () =>
    expect(same satisfies Equal<typeof shortlist, ShortlistRules>).to.equal(true));
  it('for red flags', () =>
    expect(same satisfies Equal<typeof redFlags, RedFlagRules>).to.equal(true));
  it('for attendance', () =>
    expect(same satisfies Equal<typeof attendance, AttendanceRules>).to.equal(true));

  it('for a content as a whole', () => {
    type Bare = Omit<core.output<typeof hostContent>, 'words'>;
    expect(same satisfies Same<Frozen<Bare>, Frozen<Content>>).to.equal(true);
    expect(same satisfies Same<Frozen<Bare>, Frozen<Omit<HostContent, 'words'>>>).to.equal(true);
  });

  /** Keys of the chrome are not known to the schema, which would have to carry all its words. */
  it('for words', () => {
    type Found = Omit<core.output<typeof hostWords>, 'chrome' | 'counselor'>;
    type Wanted = Omit<PartialMessages, 'chrome' | 'counselor'>;
    expect(same satisfies Same<Frozen<Found>, Frozen<Wanted>>).to.equal(true);
  });

  it('for words for counselors', () => {
    type Found = Omit<NonNullable<core.output<typeof hostWords>['counselor']>, 'chrome'>;
    type Wanted = Omit<NonNullable<PartialMessages['counselor']>, 'chrome'>;
    expect(same satisfies Same<Frozen<Found>, Frozen<Wanted>>).to.equal(true);
  });
});
