import { expect } from 'chai';
import { keyboard, mouse } from './hands.js';
import { openOutbox, type Outbox } from './outbox.js';
import { documented, leftOpenByEngines, startPixel, type Pixel } from './pixel.js';
import {
  posthogAnswers,
  startClarity,
  startPosthog,
  startRrweb,
  type Recorder,
} from './recorders.js';
import { tellTalesIn } from './tell-tales.js';
import { loadPageBundle, takeQuiz, visit } from './visit.js';
import { download, useLinks } from './ways-out.js';
import { checks } from './ways.js';

const names = ['rrweb', 'posthog', 'clarity'] as const;

/** Long enough for all of them to write down what they saw, and to send it. */
const settled = (): Promise<void> =>
  new Promise((later) => {
    setTimeout(later, 1_200);
  });

describe('on a page with recorders, analytics and a pixel', function () {
  this.timeout(120_000);
  let outbox: Outbox;
  let pixel: Pixel;
  const recorders = new Map<string, Recorder>();
  const closed = new Set<Node>();

  before(async () => {
    outbox = openOutbox(posthogAnswers);
    recorders.set('rrweb', await startRrweb());
    recorders.set('posthog', await startPosthog(outbox));
    recorders.set('clarity', await startClarity());
    pixel = startPixel((node) => closed.has(node.getRootNode()));
    await loadPageBundle();
  });

  after(() => {
    pixel.stop();
    for (const recorder of recorders.values()) recorder.stop();
    outbox.close();
  });

  const capturedBy = (name: (typeof names)[number]): Promise<string> =>
    recorders.get(name)?.captured() ?? Promise.resolve('');

  describe('the quiz, whole, of each check, by mouse and by keyboard', () => {
    before(async () => {
      for (const hands of [mouse, keyboard]) {
        for (const check of checks) {
          const quiz = visit(check);
          closed.add(quiz.root);
          // Tab takes long to get to the answers in a long result.
          await takeQuiz(hands, quiz, { edits: hands === mouse || check === 'attendance' });
          if (hands === mouse) await useLinks(hands, quiz);
          quiz.element.remove();
        }
      }
      const counselor = visit('fit');
      closed.add(counselor.root);
      await download(mouse, counselor);
      counselor.element.remove();
      await settled();
    });

    for (const name of names) {
      it(`${name} holds no answer, no question and no result`, async () => {
        expect(tellTalesIn(await capturedBy(name))).to.deep.equal([]);
      });
    }

    it('the pixel holds no answer, no question and no result', async () => {
      expect(tellTalesIn(await pixel.captured())).to.deep.equal([]);
    });

    it('the pixel finds no way inside but those the engines leave open', () => {
      const ways = [...pixel.waysInside].filter((way) => !leftOpenByEngines.includes(way));
      expect(ways).to.deep.equal([]);
    });

    it('events tell what the README says, and no more', () => {
      for (const { type, fields } of pixel.told) {
        expect(Object.keys(fields), type).to.have.members(documented[type] ?? []);
      }
    });
  });

  /** Comes last: it also shows that none of them had stopped before. */
  describe('a quiz with an open root, for comparison', () => {
    before(async () => {
      const quiz = visit('attendance', 'open');
      await takeQuiz(mouse, quiz);
      await settled();
      quiz.element.remove();
    });

    for (const name of names) {
      it(`${name} holds questions and options`, async () => {
        const found = tellTalesIn(await capturedBy(name));
        expect(found.length, found.join('\n')).to.be.above(5);
      });
    }

    it('the pixel holds questions and options', async () => {
      expect(tellTalesIn(await pixel.captured()).length).to.be.above(5);
    });
  });
});
