import { expect } from 'chai';
import { atQuestions, atResult, answersOf, fieldIn, until } from './support.js';

const partWith = (counselor: object) => ({
  extends: 'group-fit',
  id: 'riverside-center',
  version: '1',
  words: { en: { counselor } },
});

describe('a host’s own words for counselors', () => {
  it('stand in the counselor view, and nowhere else', async () => {
    const quiz = await atQuestions();
    quiz.element.content = partWith({ chrome: { fitTitle: 'Intake, room 4' } });
    await until(() => quiz.heading === 'Intake, room 4');
    quiz.element.audience = 'person';
    expect(quiz.heading).not.to.equal('Intake, room 4');
  });

  it('name the tools too', async () => {
    const quiz = await atResult(answersOf('fit-result'));
    quiz.element.content = partWith({ tools: { print: 'Print for the file' } });
    await until(() =>
      quiz.all('.tools button').some((one) => one.textContent?.trim() === 'Print for the file'),
    );
    expect(quiz.all('.tools button')).to.have.length(3);
  });

  it('name the field of notes, also where it stands already, and leave the notes in it', async () => {
    const quiz = await atResult(answersOf('fit-result'));
    const field = await fieldIn(quiz);
    field.value = 'Friday';
    field.dispatchEvent(new Event('input'));
    quiz.element.content = partWith({ tools: { notesLabel: 'Case notes' } });
    await until(() => field.labels[0]?.textContent === 'Case notes');
    expect(field.value).to.equal('Friday');
  });

  it('are told by their place where they are no words', async () => {
    const quiz = await atQuestions();
    quiz.element.content = partWith({ tools: { print: 4 } });
    const told = await until(() => quiz.events.find(({ type }) => type === 'group-fit-error'));
    expect(told.fields['message']).to.include('words.en.counselor.tools.print');
  });
});
