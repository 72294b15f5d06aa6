import { expect } from 'chai';
import type { Answers } from '../../src/engine/index.js';
import { messages } from '../../src/messages/en.js';
import { answersOf, legsOf, stopDrinking } from '../support/journeys.js';
import { eventTypes, setupQuiz, type QuizHarness, type Received } from '../support/quiz-harness.js';

const fitAnswers = answersOf(stopDrinking);

const last = (quiz: QuizHarness): Received | undefined => quiz.events.at(-1);
const only = (quiz: QuizHarness): Received | undefined =>
  quiz.events.length === 1 ? quiz.events[0] : undefined;

/** One act away from the result of a check. */
function beforeResult(check: 'red-flags' | 'attendance', changes: Answers = {}): QuizHarness {
  const legs = legsOf[check];
  const answers = { ...answersOf(legs), ...changes };
  const [id] = legs.at(-1) ?? [''];
  const quiz = setupQuiz({ attributes: { check }, answers });
  quiz.edit(id);
  return quiz;
}

/** Error events are sent in a microtask. */
const settled = (): Promise<void> =>
  new Promise((later) => {
    setTimeout(later);
  });

describe('an event of the quiz', () => {
  it('tells which step is shown, and no more', () => {
    const quiz = setupQuiz();
    quiz.answer('self');
    const fields = { check: 'fit', at: 2, of: 12 };
    expect(only(quiz)).to.deep.equal({ type: 'group-fit-step', fields });
  });

  it('tells a step on the way back, and on the way to a change', () => {
    const quiz = setupQuiz({ answers: fitAnswers });
    quiz.click('back');
    expect(last(quiz)?.fields).to.deep.equal({ check: 'fit', at: 13, of: 13 });
    quiz.click('skip');
    quiz.click('seeResult');
    quiz.edit('age');
    expect(last(quiz)?.fields).to.deep.equal({ check: 'fit', at: 4, of: 13 });
  });

  it('tells status and shortlist of a fit result, and no more', () => {
    const quiz = setupQuiz({ answers: fitAnswers });
    quiz.click('seeResult');
    const { result } = quiz.element;
    const shortlist = 'shortlist' in result ? result.shortlist : [];
    expect(shortlist).not.to.have.length(0);
    const fields = { status: 'ready', shortlist };
    expect(only(quiz)).to.deep.equal({ type: 'group-fit-recommendation', fields });
  });

  it('tells that no group fits', () => {
    const answers = {
      ...answersOf([['for-whom', 'family']]),
      concern: ['gambling'],
      age: 'under-18',
    };
    const quiz = setupQuiz({ answers });
    quiz.element.goTo('where');
    quiz.skip(2);
    quiz.click('seeResult');
    expect(last(quiz)?.fields).to.deep.equal({ status: 'no-match', shortlist: [] });
  });

  it('tells the outcome of a red-flag result, and no more', () => {
    const quiz = beforeResult('red-flags', { threat: 'yes' });
    quiz.events.length = 0;
    quiz.click('next');
    const fields = { outcome: 'leave' };
    expect(only(quiz)).to.deep.equal({ type: 'group-fit-red-flags', fields });
  });

  it('tells phase, rhythm and review of an attendance result, and no more', () => {
    const quiz = beforeResult('attendance');
    quiz.events.length = 0;
    quiz.click('next');
    const { result } = quiz.element;
    const { phase, frequency, review } = 'phase' in result ? result : {};
    expect(phase).to.be.a('string');
    const fields = { phase, frequency, review };
    expect(only(quiz)).to.deep.equal({ type: 'group-fit-attendance', fields });
  });

  it('tells that an act-now notice is shown, and not which', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' } });
    quiz.answer('suicidal');
    const fields = { severity: 'act-now' };
    expect(only(quiz)).to.deep.equal({ type: 'group-fit-notice', fields });
  });

  it('tells of a notice on one page each time it interrupts, and not of the way back', () => {
    const quiz = setupQuiz({ attributes: { layout: 'page' } });
    quiz.chooseIn('safety', 'overdose');
    quiz.click('noticeContinue');
    quiz.chooseIn('for-whom', 'self');
    expect(only(quiz)?.type).to.equal('group-fit-notice');
    quiz.chooseIn('safety', 'suicidal');
    expect(quiz.events.map(({ type }) => type)).to.deep.equal([
      'group-fit-notice',
      'group-fit-notice',
    ]);
  });

  it('tells which group was chosen, and no more', () => {
    const quiz = setupQuiz({ answers: fitAnswers });
    quiz.click('seeResult');
    const { result } = quiz.element;
    const [group = ''] = 'shortlist' in result ? result.shortlist : [];
    quiz.click('choose', { group: messages.groups[group]?.short ?? group });
    expect(last(quiz)).to.deep.equal({ type: 'group-fit-choose', fields: { group } });
  });

  it('is not sent for a result with nothing answered', () => {
    const quiz = setupQuiz();
    quiz.skip(12);
    quiz.events.length = 0;
    quiz.click('seeResult');
    expect(quiz.events).to.deep.equal([]);
  });
});

describe('every event of the quiz', () => {
  /** One of each, as it reaches a page that holds the quiz in a shadow root of its own. */
  async function oneOfEach(): Promise<Map<string, Event>> {
    const reached = new Map<string, Event>();
    const keep = (event: Event) => reached.set(event.type, event);
    for (const type of eventTypes) document.addEventListener(type, keep);
    const home = document.createElement('div');
    document.body.append(home);
    const quizzes = [
      setupQuiz({ answers: { 'for-whom': 'self' } }),
      setupQuiz({ answers: fitAnswers }),
      beforeResult('red-flags'),
      beforeResult('attendance'),
    ] as const;
    home.attachShadow({ mode: 'open' }).append(...quizzes.map(({ element }) => element));
    const [atSafety, atChoice, inRedFlags, inAttendance] = quizzes;
    atSafety.answer('overdose');
    atChoice.click('seeResult');
    atChoice.all<HTMLButtonElement>('article button')[0]?.click();
    inRedFlags.click('next');
    inAttendance.click('next');
    inAttendance.edit('focus');
    withoutConsole(() => inAttendance.element.goTo('nowhere'));
    await settled();
    home.remove();
    for (const type of eventTypes) document.removeEventListener(type, keep);
    return reached;
  }

  function withoutConsole(act: () => void): void {
    const { error } = console;
    console.error = () => undefined;
    act();
    console.error = error;
  }

  it('bubbles and leaves shadow roots', async () => {
    const reached = await oneOfEach();
    expect([...reached.keys()].sort()).to.deep.equal([...eventTypes].sort());
    for (const { bubbles, composed } of reached.values()) {
      expect({ bubbles, composed }).to.deep.equal({ bubbles: true, composed: true });
    }
  });

  it('can be cancelled only where there is something to prevent', async () => {
    const reached = await oneOfEach();
    const cancelable = [...reached.values()].filter((event) => event.cancelable);
    expect(cancelable.map(({ type }) => type)).to.deep.equal(['group-fit-choose']);
  });
});

describe('without an act of the person no event is sent', () => {
  const acts: { readonly [title: string]: (quiz: QuizHarness) => void } = {
    'at load': () => undefined,
    'when answers are set': ({ element }) => {
      element.answers = fitAnswers;
    },
    'when answers are set that call for an act-now notice': ({ element }) => {
      element.answers = { 'for-whom': 'self', safety: ['suicidal'] };
    },
    'when answers are set that end the check': ({ element }) => {
      element.check = 'attendance';
      element.answers = answersOf(legsOf.attendance);
    },
    'by start()': ({ element }) => element.start(),
    'by goTo()': ({ element }) => element.goTo('goal'),
    'by reset()': ({ element }) => element.reset(),
    'when an attribute changes': ({ element }) => {
      element.check = 'red-flags';
      element.audience = 'counselor';
      element.layout = 'page';
      element.region = 'CA';
      element.lang = 'en-IE';
      element.name = 'groups';
    },
    'when it is moved': ({ element }) => document.body.append(element),
  };

  for (const [title, act] of Object.entries(acts)) {
    it(title, async () => {
      const quiz = setupQuiz();
      act(quiz);
      await settled();
      expect(quiz.events).to.deep.equal([]);
      quiz.element.remove();
    });
  }
});
