/** Every option changes something in a result under some other answers, unless it is marked neutral. */
import {
  adviseAttendance,
  checkRedFlags,
  recommend,
  type Answers,
  type Check,
  type Content,
  type Question,
} from '../engine/index.js';
import { isQuestionOf, type Base } from './base.js';
import { isUndecided, type Asked, type Inquiries, type Inquiry } from './inquiry.js';
import { claimOf, type Claim, type Finding } from './report.js';
import { differsHidden, differsIn, visibleIn, type Visible } from './visible.js';
import { confirmed, undecided, type Shows } from './witness.js';

const results = { fit: recommend, 'red-flags': checkRedFlags, attendance: adviseAttendance };
const checks = Object.keys(results) as readonly Check[];

/**
 * An option changes something when there are answers that have a result without it and another one with it. Where a first
 * answer turns nothing into a result, that is not the option's doing. What is still open does not count as a change. Of a
 * question taken over from a base an option that changes nothing is told only: the groups it told apart may be gone.
 */
export function optionsClaim(inquiries: Inquiries, base: Base): Claim {
  const findings = checks.flatMap((check) => {
    const inquiry = inquiries[check];
    return inquiry.questions
      .filter(({ kind }) => kind !== 'acknowledgement')
      .flatMap((question) =>
        question.options.map((option) => {
          const finding = findingFor(inquiry, check, question, option);
          const isLeft = finding.note === idle && isQuestionOf(base, question);
          return isLeft ? { ...finding, outcome: 'reported' as const, note: left } : finding;
        }),
      );
  });
  return claimOf('options', findings);
}

function findingFor(inquiry: Inquiry, check: Check, question: Question, option: string): Finding {
  const { content } = inquiry;
  const subject = `${check} ${question.id}: ${option}`;
  const isNeutral = question.neutral?.includes(option) === true;
  const shows = changesBy(content, check, question, option);
  const known = isNeutral
    ? undefined
    : inquiry.known.map((one) => withOption(one, question, option)).find(shows);
  const asked = known ?? askDifference(inquiry, check, question, option, shows);
  if (isUndecided(asked)) return undecided(subject, asked);
  if (asked === 'none') {
    return isNeutral ? { subject, outcome: 'proved' } : { subject, outcome: 'failed', note: idle };
  }
  const answers = confirmed(subject, asked, shows);
  if (isNeutral) return { subject, outcome: 'failed', answers, note: notNeutral };
  if (!known) inquiry.remember(answers);
  return { subject, outcome: 'witness', answers };
}

const idle =
  'No answers make it change anything. Mark it neutral if that is meant; else mend or remove it.';
const left = 'With your groups and criteria no answers make it change anything.';
const notNeutral = 'It is marked neutral, and changes something. Take it out of "neutral".';

/** Answers with the option that come to something else without it. */
function askDifference(
  { ask, content, formulas, sheetWith }: Inquiry,
  check: Check,
  question: Question,
  option: string,
  shows: Shows,
): Asked {
  const visibleWith = (isChosen: boolean): Visible =>
    visibleIn(formulas, content, check, sheetWith(question, option, isChosen));
  const [one, other] = [visibleWith(true), visibleWith(false)];
  const asked = ask(differsIn(formulas, one, other));
  if (isUndecided(asked)) return asked;
  if (asked !== 'none') return withOption(asked, question, option);
  // What acts through the shortlist rules alone is shown where it happens to show, and not decided otherwise.
  const hidden = ask(differsHidden(formulas, one, other));
  if (hidden === 'none' || isUndecided(hidden)) return hidden;
  const answers = withOption(hidden, question, option);
  return shows(answers) ? answers : 'open';
}

function withOption(answers: Answers, { id, kind }: Question, option: string): Answers {
  if (kind !== 'multi') return { ...answers, [id]: option };
  const others = [answers[id] ?? []].flat().filter((one) => one !== option);
  return { ...answers, [id]: [...others, option] };
}

const changesBy =
  (content: Content, check: Check, { id, kind }: Question, option: string): Shows =>
  (answers) => {
    const given = answers[id];
    const chosen = given === undefined || given === null ? [] : [given].flat();
    if (!chosen.includes(option)) return false;
    const { [id]: _, ...others } = answers;
    const rest = chosen.filter((one) => one !== option);
    const before = results[check](content, kind === 'multi' ? { ...others, [id]: rest } : others);
    const after = results[check](content, answers);
    return !isIncomplete(before) && !isIncomplete(after) && textOf(before) !== textOf(after);
  };

type Result = ReturnType<(typeof results)[Check]>;

const isIncomplete = (result: Result): boolean =>
  ('status' in result ? result.status : result.outcome) === 'incomplete';

const textOf = (result: Result): string => JSON.stringify({ ...result, unanswered: undefined });
