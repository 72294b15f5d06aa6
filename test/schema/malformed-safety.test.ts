import { gone, refuses } from './mutations.js';

type Row = { readonly [key: string]: unknown };

const again = (rows: readonly Row[]) => [...rows, rows[0]];
const never = { any: [] };
const hidden = { all: [{ is: ['age', 'under-18'] }, { not: { not: never } }] };
const unseen = { not: { is: ['safety-seen', 'yes'] } };
const seen = 'questions#safety-seen';
const overdose = 'notices#overdose';

describe('a content that could leave someone in danger is refused:', () => {
  refuses([
    ['a notice left out', 'notices#withdrawal', gone, 'every notice stays', 'notices'],
    ['no notice at all', 'notices', [], 'a notice "suicidal", found none'],
    ['a notice twice', 'notices', again, 'each only once', 'notices#+.id'],
    ['a notice never given', `${overdose}.when`, never, 'a condition that can hold'],
    ['a notice never given, hidden', `${overdose}.when`, hidden, 'a condition that can hold'],
    ['a notice on an unknown option', `${overdose}.when.has.1`, 'overdoes', 'mean "overdose"?'],
    ['a notice on an unknown question', `${overdose}.when.has.0`, 'safty', 'mean "safety"?'],
    [
      'a notice that compares a list with one value',
      `${overdose}.when`,
      { is: ['safety', 'overdose'] },
      'Write "has" or "atLeast".',
      `${overdose}.when.is`,
    ],
    [
      'a notice that is gone once it was seen',
      'notices#medication.when',
      unseen,
      'a question of the fit check, found "safety-seen"',
      'notices#medication.when.not.is.0',
    ],
    [
      'a danger that is ignored beside other answers',
      'questions#safety.exclusive',
      ['none', 'suicidal'],
      'calls for no notice, found "suicidal"',
      'questions#safety.exclusive.1',
    ],
    ['no one to call', 'notices#suicidal.helplines', [], 'a helpline for US'],
    ['no one to call in a region', `${overdose}.helplines`, ['using-alone'], 'a helpline for UK'],
    ['no emergency line', 'helplines#au-emergency', gone, 'a helpline for AU', 'helplines'],
    ['a helpline twice', 'helplines', again, 'each only once', 'helplines#+.id'],
  ]);
});

describe('a content without a sound acknowledgement is refused:', () => {
  refuses([
    ['none', seen, gone, 'found none. Add one', 'questions'],
    ['two', 'questions#age.kind', 'acknowledgement', 'Take one out.', 'questions#age'],
    ['one that can be hidden', `${seen}.shownWhen`, { has: ['safety', 'none'] }, 'Take it out.'],
    ['one of nothing', `${seen}.acknowledges`, gone, 'Use "safety".'],
    ['one of another question', `${seen}.acknowledges`, 'age', 'Use "safety".'],
    [
      'one given beforehand',
      'audiences#person.preset',
      { 'safety-seen': 'yes' },
      'that is asked',
      'audiences#person.preset.safety-seen',
    ],
    [
      'one carried over',
      'redFlags.signs#no-skills.carryOver.answers.safety-seen',
      'yes',
      'that is asked',
    ],
  ]);
});
