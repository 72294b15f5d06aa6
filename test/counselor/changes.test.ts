import { expect } from 'chai';
import { render } from 'lit';
import { changesOf } from '../../src/counselor/changes.js';
import { defaultContent } from '../../src/content/index.js';
import type { Answers, Change } from '../../src/engine/index.js';
import { messages } from '../../src/messages/en.js';
import type { QuizView } from '../../src/quiz/quiz-view.js';

const answers: Answers = { concern: ['opioids', 'cannabis'], goal: 'cut-down' };

/** As far as words go. */
const view = {
  state: { content: defaultContent, check: 'fit', audience: 'counselor', answers },
  messages,
} as unknown as QuizView;

function told(...change: readonly Change[]): string {
  const place = document.createElement('div');
  const found = { group: 'aa', isListed: false, changes: [change] };
  render(changesOf(view, found), place);
  return place.querySelector('li')?.textContent ?? '';
}

const { title, options } = messages.questions.fit['concern']!;
const label = (option: string): string => options[option]?.label ?? '';
const more = (option: string): string => `“${title}” also had the answer “${label(option)}”`;
const less = (option: string): string => `“${title}” no longer had the answer “${label(option)}”`;

describe('what would change, in words', () => {
  it('names each option more or less of one question', () => {
    const text = told({ question: 'concern', answer: ['opioids', 'alcohol'] });
    expect(text).to.include(more('alcohol')).and.to.include(less('cannabis'));
    expect(text).not.to.include(label('opioids'));
    const both = told({
      question: 'concern',
      answer: ['opioids', 'cannabis', 'alcohol', 'cocaine'],
    });
    expect(both).to.include(more('alcohol')).and.to.include(more('cocaine'));
    expect(both).not.to.include('no longer');
  });

  it('says that a question had no answer, however many it had', () => {
    expect(told({ question: 'concern', answer: null })).to.include(`“${title}” had no answer`);
  });
});
