/** What the solver finds is never taken at its word: the engine is asked. */
import { GroupFitError, type Answers } from '../engine/index.js';
import type { Formula } from './formulas.js';
import { isUndecided, type Inquiry, type Undecided } from './inquiry.js';
import type { Finding } from './report.js';

/** The solver and the engine contradict each other: a fault of the checker, and nothing it says can be relied on. */
export class CheckerError extends GroupFitError {
  override name = 'CheckerError';
}

/** Whether the engine agrees about these answers. */
export type Shows = (answers: Answers) => boolean;

/** What is said, as the solver and as the engine know it. */
export type Statement = {
  readonly subject: string;
  readonly target: Formula;
  readonly shows: Shows;
};

const reasons: { readonly [why in Undecided]: string } = {
  open: 'The solver could not decide it.',
  'too-large':
    'The points or weights are too large for the solver. Write smaller ones in the same proportions.',
};

/** A finding for what was not decided. */
export const undecided = (subject: string, why: Undecided): Finding => ({
  subject,
  outcome: 'open',
  note: reasons[why],
});

/** A finding for something that should be possible. Answers found before come first: to ask the engine is quick. */
export function possible(inquiry: Inquiry, { subject, target, shows }: Statement): Finding {
  const known = inquiry.known.find(shows);
  const asked = known ?? inquiry.ask(target);
  if (asked === 'none') return { subject, outcome: 'failed' };
  if (isUndecided(asked)) return undecided(subject, asked);
  const answers = confirmed(subject, asked, shows);
  if (!known) inquiry.remember(answers);
  return { subject, outcome: 'witness', answers };
}

/** A finding for something that should never be. */
export function impossible({ ask }: Inquiry, { subject, target, shows }: Statement): Finding {
  const asked = ask(target);
  if (asked === 'none') return { subject, outcome: 'proved' };
  if (isUndecided(asked)) return undecided(subject, asked);
  return { subject, outcome: 'failed', answers: confirmed(subject, asked, shows) };
}

/**
 * The answers without those that are not needed.
 * @throws CheckerError when the engine does not agree.
 */
export function confirmed(subject: string, answers: Answers, shows: Shows): Answers {
  if (!shows(answers)) {
    const sheet = JSON.stringify(answers);
    throw new CheckerError(
      `${subject}: expected the engine to confirm ${sheet}, found it does not`,
    );
  }
  return shortened(answers, shows);
}

function shortened(answers: Answers, shows: Shows): Answers {
  let left = answers;
  const leaveOut = (shorter: Answers): void => {
    if (shows(shorter)) left = shorter;
  };
  for (const [id, answer] of Object.entries(answers)) {
    const { [id]: _, ...others } = left;
    leaveOut(others);
    for (const option of Array.isArray(answer) ? answer : []) {
      const chosen = left[id];
      if (Array.isArray(chosen))
        leaveOut({ ...left, [id]: chosen.filter((one) => one !== option) });
    }
  }
  return left;
}
