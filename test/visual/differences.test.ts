/** Shows that a change of look is seen: each is held against the baseline of the story as it should be. */
import { expect } from 'chai';
import * as file from '../../stories/fit.stories.js';
import { looksAlike, setWay, startLooks, unsetWay } from './looks.js';
import { storiesOf, type Story } from './stories.js';

const fit = storiesOf('fit', file);

function storyNamed(id: string): Story {
  const story = fit.find((one) => one.id === id);
  if (!story) throw new Error(`There is no story ${id}.`);
  return story;
}

const changes = {
  'another accent': '--group-fit-accent: #8a3c17',
  'an accent a shade lighter': '--group-fit-accent: #267572',
  'more space': '--group-fit-space: 1.1em',
  'rounder corners': '--group-fit-radius: 1.5em',
};

describe('looks: a change is seen', function () {
  this.timeout(30_000);

  before(async function () {
    // While baselines are made there is nothing to hold against.
    if (await startLooks(this)) this.skip();
    await setWay('light', 360);
  });

  after(unsetWay);

  for (const id of ['fit/first-question', 'fit/result']) {
    const seen = (css?: string): Promise<boolean> =>
      looksAlike({ story: storyNamed(id), way: 'light', width: 360, ...(css ? { css } : {}) });

    it(`none in ${id} as it is`, async () => {
      expect(await seen()).to.equal(true);
    });

    for (const [change, css] of Object.entries(changes)) {
      it(`${change} in ${id}`, async () => {
        expect(await seen(css)).to.equal(false);
      });
    }
  }
});
