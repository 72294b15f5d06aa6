import { gone, refuses } from './mutations.js';

type Row = { readonly [key: string]: unknown };

const again = (rows: readonly Row[]) => [...rows, rows[0]];
const secondTwice = (rows: readonly Row[]) => [rows[0], rows[1], rows[1]];
const withLower = (rows: readonly Row[]) => [...rows, { ...rows[0], atLeast: -0 }];
const withFirst = (options: readonly string[]) => [...options, options[0]];
const onAge = { is: ['age', 'under-18'] };
const seen = { is: ['safety-seen', 'yes'] };
const ageOf = { answer: 'age' };
const stop = 'criteria#goal-stop';
const named = 'criteria#named';
const family = 'audiences#family.preset';
const heldBack = 'shortlist.holdBack#moderation-for-others';
const online = 'shortlist.quotas#online';
const overAnswers = { has: ['formats', { answer: 'where' }] };

describe('a content whose questions do not hold together is refused:', () => {
  const safety = 'questions#safety';
  const age = 'questions#age';
  const shown = 'shownWhen.is.0';

  refuses([
    ['a question twice', 'questions', again, 'each only once', 'questions#+.id'],
    ['an option twice', `${age}.options`, withFirst, 'each only once', `${age}.options.4`],
    ['an exclusive option there is not', `${safety}.exclusive.0`, 'nun', 'mean "none"?'],
    ['a neutral option there is not', `${age}.neutral.0`, '26-95', 'Did you mean "26-59"?'],
    ['an exclusive option of a single question', `${age}.exclusive`, ['18-25'], 'Take it out.'],
    ['a core question behind a detail', 'questions#time.part', 'core', 'Move the question'],
    ['a question shown by itself', `${age}.shownWhen`, onAge, 'before this one', `${age}.${shown}`],
    [
      'a question shown once a notice was seen',
      'questions#stage.shownWhen',
      seen,
      'a question that the fit check asks before this one',
      `questions#stage.${shown}`,
    ],
    [
      'a question shown by a later one',
      'questions#concern.shownWhen',
      onAge,
      'before this one',
      `questions#concern.${shown}`,
    ],
  ]);
});

describe('a content whose groups and criteria do not hold together is refused:', () => {
  refuses([
    ['a group twice', 'groups', again, 'each only once', 'groups#+.id'],
    ['an attribute named kind', 'groups#aa.attributes.kind', 'best', 'Use another name.'],
    ['doubt about nothing', 'groups#aa.unverified.0', 'sizes', 'Did you mean "size"?'],
    [
      'a criterion on a notice seen',
      `${stop}.when`,
      seen,
      'the fit check asks',
      `${stop}.when.is.0`,
    ],
    ['points under a notice seen', `${named}.question`, 'safety-seen', 'the fit check asks'],
    ['a criterion twice', 'criteria', again, 'each only once', 'criteria#+.id'],
    ['an unknown question', `${stop}.when.is.0`, 'gaol', 'Did you mean "goal"?'],
    ['a question of another check', `${stop}.when.is.0`, 'attended', 'that the fit check asks'],
    ['an unknown option', `${stop}.when.is.1`, 'stopp', 'Did you mean "stop"?'],
    [
      'one value of a list',
      `${named}.when`,
      { in: ['concern', ['x']] },
      '"has"',
      `${named}.when.in`,
    ],
    ['a list of one value', `${stop}.when`, { has: ['goal', 'stop'] }, '"is"', `${stop}.when.has`],
    ['more options than there are', `${named}.when.atLeast.1`, 99, 'at most 9'],
    ['answers compared with answers', `${stop}.when.is.1`, ageOf, 'Only the "group"'],
    [
      'a group compared with no question',
      `${named}.group.has.1`,
      { answer: 'concerns' },
      'Did you mean "concern"?',
      `${named}.group.has.1.answer`,
    ],
    [
      'an unknown kind of group',
      `${named}.group`,
      { is: ['kind', 'comunity'] },
      'Did you mean "community"?',
      `${named}.group.is.1`,
    ],
    ['points under no question', `${named}.question`, gone, 'found nothing'],
    ['an unknown question to book under', `${named}.question`, 'consern', 'mean "concern"?'],
    ['points under an unanswered question', `${named}.question`, 'age', 'is answered whenever'],
  ]);
});

describe('a content whose lists do not hold together is refused:', () => {
  refuses([
    ['a fit twice', 'fits', withLower, 'each only once', 'fits#+.fit'],
    ['fits upside down', 'fits#good.atLeast', 90, 'less than in the row before'],
    ['fewer places than the least', 'shortlist.min', 9, 'at least 9', 'shortlist.max'],
    ['more quotas than places', 'shortlist.max', 4, 'at least 5'],
    ['a quota twice', 'shortlist.quotas', secondTwice, 'only once', 'shortlist.quotas.2.id'],
    ['a quota over answers', `${online}.need`, overAnswers, 'a text', `${online}.need.has.1`],
    [
      'groups held back on no answer',
      `${heldBack}.when.any.0.is.1`,
      'stops',
      'Did you mean "stop"?',
    ],
    ['a meeting type twice', 'meetingTypes', again, 'each only once', 'meetingTypes#+.code'],
    ['a meeting type on no answer', 'meetingTypes#W.when.has.1', 'woman', 'mean "women"?'],
    ['a plan item twice in a list', 'plan', again, 'each only once', 'plan#+.id'],
    ['a plan item on no question', 'plan#insurance.when.is.0', 'costs', 'Did you mean "cost"?'],
    ['an audience twice', 'audiences', again, 'each only once', 'audiences#+.audience'],
    ['a preset of no option', `${family}.for-whom`, 'famly', 'Did you mean "family"?'],
    ['a preset list for one answer', `${family}.for-whom`, ['family'], 'one option id'],
    ['a preset text for several', `${family}.where`, 'online', 'a list of option ids'],
    ['a preset of no question', `${family}.were`, ['online'], 'Did you mean "where"?'],
    ['a family never named', 'familyWhen.is.1', 'parents', 'Use one of "self", "family".'],
  ]);
});
