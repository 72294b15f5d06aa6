/** Made-up answers: the same for the same seed. */
import { readAnswers } from '../../dist/engine/index.js';

/** Fewest and most questions answered in a record. */
const least = 18;
const most = 22;
const share = 0.92;

/** Numbers from 0 to below 1 (a linear congruential generator: repeatable, and good enough to pick options). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Records of answers that count: hidden questions and options such as "none" beside another are gone already. What has to be
 * acknowledged is, so that each record gets a ranking.
 * @throws Error when the content has too few questions for such records.
 */
export function makeAnswers(content, count, seed = 1) {
  const random = randomFrom(seed);
  const questions = content.questions.filter(({ check }) => check === 'fit');
  const records = [];
  for (let tries = 0; records.length < count; tries += 1) {
    if (tries > count * 100) {
      throw new Error(`answers: expected ${least} to ${most} to a record, found no such content`);
    }
    const { counted } = readAnswers(content, 'fit', draw(questions, random));
    const answered = answeredIn(content, counted);
    if (answered >= least && answered <= most) records.push(counted);
  }
  return records;
}

/** How many questions a record answers; an acknowledgement is none. */
export const answeredIn = ({ questions }, answers) =>
  questions.filter(
    ({ id, kind, check }) => check === 'fit' && kind !== 'acknowledgement' && id in answers,
  ).length;

function draw(questions, random) {
  const answers = {};
  for (const { id, kind, options, exclusive = [] } of questions) {
    if (kind !== 'acknowledgement' && random() > share) continue;
    const first = options[Math.floor(random() * options.length)];
    if (kind !== 'multi') answers[id] = first;
    else if (exclusive.includes(first)) answers[id] = [first];
    else {
      const others = options.filter((one) => one !== first && !exclusive.includes(one));
      answers[id] = [first, ...others.filter(() => random() < 1.5 / options.length)];
    }
  }
  return answers;
}
