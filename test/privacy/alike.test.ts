import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import type { Leg } from '../support/journeys.js';
import { calls, mouse, type Hands } from './hands.js';
import { startPixel } from './pixel.js';
import { loadPageBundle, takeQuiz, visit } from './visit.js';

/** All questions of a check without branches, each with its option at this place. */
const wayOf = (place: number): readonly Leg[] =>
  defaultContent.questions
    .filter(({ check }) => check === 'attendance')
    .map(({ id, options }) => [id, options[place] ?? '']);

/** The events a pixel hears while someone answers. */
async function eventsOf(hands: Hands, place: number): Promise<readonly string[]> {
  const quiz = visit('attendance');
  const pixel = startPixel((node) => node.getRootNode() === quiz.root);
  await takeQuiz(hands, quiz, { way: wayOf(place) });
  pixel.stop();
  quiz.element.remove();
  // Sensors of the machine speak up whenever they like.
  return pixel.events.filter((event) => !event.startsWith('device'));
}

describe('two people who answer differently', function () {
  this.timeout(60_000);
  before(loadPageBundle);

  it('look the same to a script that hears every event, but for the place of the pointer', async () => {
    const events = await eventsOf(calls, 0);
    expect(events).to.have.length.above(20);
    expect(await eventsOf(calls, 1)).to.deep.equal(events);
  });

  it('do not where the pointer is seen, which no page can hide', async () => {
    expect(await eventsOf(mouse, 1)).not.to.deep.equal(await eventsOf(mouse, 0));
  });
});
