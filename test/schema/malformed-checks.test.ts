import { gone, refuses } from './mutations.js';

type Row = { readonly [key: string]: unknown };

const again = (rows: readonly Row[]) => [...rows, rows[0]];
const onAge = { is: ['age', 'under-18'] };
const sign = (id: string): string => `redFlags.signs#${id}`;
const carried = (id: string): string => `${sign(id)}.carryOver`;
const judgment = sign('judgment');
const outcome = 'redFlags.outcomes.1.onlyOftenWhen';

describe('a content whose signs do not hold together is refused:', () => {
  refuses([
    ['a sign twice', 'redFlags.signs', again, 'each only once', 'redFlags.signs#+.id'],
    ['a sign no question asks for', `${judgment}.id`, 'judgement', 'mean "judgment"?'],
    ['a sign whose answers never count', `${judgment}.id`, 'attended', 'the sign never counts'],
    ['a sign on a fit question', `${sign('no-progress')}.countsWhen.in.0`, 'stage', 'red-flags'],
    ['a sign made urgent by nothing', `${sign('privacy')}.actNowWhen.is.1`, 'ja', '"no", "yes"'],
    ['no answer carried over', `${carried('no-skills')}.answers.approach.0`, 'skill', '"skills"?'],
    ['no question carried over', `${carried('size')}.ask.0`, 'sizes', 'Did you mean "size"?'],
    [
      'an outcome on a fit question',
      outcome,
      onAge,
      'that the red-flags check asks',
      `${outcome}.is.0`,
    ],
  ]);
});

describe('a content whose attendance rules do not hold together is refused:', () => {
  const band = 'attendance.bands.0.when';
  const order = 'attendance.frequencyOrder';

  refuses([
    ['questions and no phase', 'attendance.phases', [], 'a phase, as the check asks questions'],
    ['a band on a fit question', band, onAge, 'that the attendance check asks', `${band}.is.0`],
    ['a step up on no answer', 'attendance.stepUpWhen.is.1', 'stress', 'an option of'],
    ['a frequency twice', `${order}.1`, 'twice-weekly', 'each only once'],
    [
      'a frequency without place',
      `${order}.0`,
      gone,
      'frequencyOrder',
      'attendance.frequencies.0.frequency',
    ],
    ['a reason on no question', 'attendance.reasons.0.question', 'focuss', 'mean "focus"?'],
    ['a reason on no answer', 'attendance.reasons.0.answer', 'focusd', 'mean "focused"?'],
  ]);
});
