/**
 * People, like short case notes: what they answer and what the written rules promise them. Nothing is expected here that
 * does not follow from those rules.
 */
import type { Answers } from '../../src/engine/content.js';

export type Expectation = {
  readonly status?: 'incomplete' | 'urgent' | 'ready' | 'no-match';
  /** All notices, in their order. */
  readonly notices?: readonly string[];
  readonly noticesLack?: readonly string[];
  readonly first?: string;
  readonly shortlistHas?: readonly string[];
  readonly shortlistLacks?: readonly string[];
  readonly ranked?: readonly string[];
  /** Everything that is ranked, in any order. */
  readonly rankedOnly?: readonly string[];
  readonly ruledOut?: readonly string[];
  readonly aboveBelow?: readonly (readonly [above: string, below: string])[];
  readonly cautions?: { readonly [group: string]: readonly string[] };
  readonly cautionsLack?: { readonly [group: string]: readonly string[] };
  readonly meetingTypes?: readonly string[];
  readonly therapyFirst?: readonly string[];
  readonly therapyLast?: string;
  readonly therapyOnly?: readonly string[];
  readonly noTherapy?: true;
};

export type Persona = {
  readonly who: string;
  readonly answers: Answers;
  readonly expect: Expectation;
};

export const personas: readonly Persona[] = [
  // --- alcohol -------------------------------------------------------------------------------------------------------
  {
    who: 'Ed, 52, wants to stop drinking, likes the idea of steps and a sponsor',
    answers: {
      'for-whom': 'self',
      safety: ['none'],
      concern: ['alcohol'],
      age: '26-59',
      goal: 'stop',
      medication: 'none',
      'mental-health': 'no',
      spirituality: 'welcome',
      faith: 'none',
      approach: ['steps'],
      company: ['no-preference'],
      where: ['in-person'],
      stage: 'first-months',
    },
    expect: {
      status: 'ready',
      notices: [],
      shortlistLacks: ['mm'],
      ranked: ['aa', 'na', 'smart', 'lifering', 'mm'],
      ruledOut: [
        'ga',
        'ma',
        'ha',
        'cma',
        'wfs',
        'al-anon',
        'celebrate-recovery',
        'jacs',
        'millati-islami',
        'alateen',
      ],
      meetingTypes: [],
      cautionsLack: { aa: ['spiritual', 'medication', 'availability'] },
    },
  },
  {
    who: 'Rosa, 34, wants to stop drinking, takes buprenorphine and wants tools, not prayer',
    answers: {
      'for-whom': 'self',
      safety: ['none'],
      concern: ['alcohol', 'opioids'],
      age: '26-59',
      goal: 'stop',
      medication: 'taking',
      'mental-health': 'supported',
      spirituality: 'rather-not',
      approach: ['skills'],
      company: ['women'],
      where: ['online'],
      stage: 'some-months',
    },
    expect: {
      status: 'ready',
      notices: ['medication'],
      ranked: ['wfs', 'mara', 'ha'],
      shortlistLacks: ['mm'],
      cautions: {
        aa: ['medication', 'spiritual'],
        na: ['medication', 'spiritual'],
        ha: ['medication', 'availability'],
        wfs: ['women-only'],
      },
      cautionsLack: {
        smart: ['medication', 'spiritual'],
        lifering: ['medication'],
        wfs: ['medication'],
        mara: ['medication', 'spiritual'],
      },
      aboveBelow: [
        ['smart', 'wfs'],
        ['lifering', 'wfs'],
        ['mara', 'aa'],
        ['mara', 'na'],
        ['dra', 'aa'],
        ['dtr', 'ha'],
      ],
      meetingTypes: ['W', 'A'],
    },
  },
  {
    who: 'Ingrid, 61, wants to drink less, not to stop',
    answers: {
      'for-whom': 'self',
      safety: ['none'],
      concern: ['alcohol'],
      age: '60-plus',
      goal: 'cut-down',
      medication: 'none',
      'mental-health': 'no',
      spirituality: 'own-way',
      faith: 'none',
    },
    expect: {
      status: 'ready',
      notices: [],
      ranked: ['mm', 'hams'],
      aboveBelow: [
        ['mm', 'aa'],
        ['smart', 'aa'],
        ['hams', 'lifering'],
        ['mara', 'na'],
        ['all-recovery', 'secular-aa'],
      ],
      cautions: {
        aa: ['abstinence-only'],
        lifering: ['abstinence-only'],
        'secular-aa': ['abstinence-only'],
        mm: ['availability'],
        'all-recovery': ['unverified'],
      },
      cautionsLack: {
        mm: ['abstinence-only'],
        smart: ['abstinence-only'],
        hams: ['abstinence-only'],
        mara: ['abstinence-only'],
      },
    },
  },
  {
    who: 'Tomas, 45, wants to drink more safely and was hurt by church',
    answers: {
      'for-whom': 'self',
      concern: ['alcohol'],
      age: '26-59',
      goal: 'safer-use',
      spirituality: 'rather-not',
      faith: 'christian',
    },
    expect: {
      status: 'ready',
      ruledOut: ['celebrate-recovery'],
      cautions: {
        aa: ['spiritual', 'abstinence-only'],
        dra: ['spiritual', 'abstinence-only', 'availability'],
      },
      cautionsLack: { 'secular-aa': ['spiritual'], mara: ['spiritual'] },
      aboveBelow: [
        ['hams', 'aa'],
        ['smart', 'lifering'],
        ['hams', 'lifering'],
        ['mara', 'secular-aa'],
      ],
      meetingTypes: ['A'],
    },
  },
  {
    who: 'Nils, 40, does not know yet what he wants with his drinking',
    answers: { concern: ['alcohol'], age: '26-59', goal: 'unsure' },
    expect: {
      status: 'ready',
      ranked: ['mm', 'aa', 'smart', 'hams'],
      cautionsLack: { aa: ['abstinence-only'], lifering: ['abstinence-only'] },
    },
  },
  {
    who: 'Bea, 29, drinks every day and shakes in the morning, no home support',
    answers: {
      'for-whom': 'self',
      safety: ['withdrawal'],
      concern: ['alcohol'],
      age: '26-59',
      goal: 'stop',
      home: 'stable-alone',
    },
    expect: { status: 'ready', notices: ['withdrawal', 'care-first'], shortlistLacks: ['mm'] },
  },
  {
    who: 'Bo, 38, shakes when he stops; wife and home stand behind him',
    answers: { safety: ['withdrawal'], home: 'stable-supported' },
    expect: { status: 'ready', notices: ['withdrawal', 'care-first'], therapyFirst: ['iop'] },
  },
  {
    who: 'Hana, 57, AA helped once, now she is back after two years of drinking',
    answers: {
      'for-whom': 'self',
      concern: ['alcohol'],
      stage: 'returned-to-use',
      before: ['meetings-helped'],
    },
    expect: { status: 'ready', noticesLack: ['care-first'] },
  },
  {
    who: 'Gus, 66, meetings were never enough, lives with his daughter who helps',
    answers: {
      concern: ['alcohol'],
      age: '60-plus',
      before: ['meetings-not-enough'],
      home: 'stable-supported',
    },
    expect: { status: 'ready', notices: ['care-first'] },
  },
  {
    who: 'Mona, 44, wants women around her and no talk of God',
    answers: {
      'for-whom': 'self',
      concern: ['alcohol'],
      goal: 'stop',
      spirituality: 'rather-not',
      company: ['women', 'lgbtq'],
    },
    expect: {
      ranked: ['wfs'],
      cautions: { wfs: ['women-only'], aa: ['spiritual'] },
      cautionsLack: { wfs: ['spiritual'] },
      meetingTypes: ['W', 'LGBTQ', 'A'],
    },
  },
  {
    who: 'Karl, 35, says nothing about company: a group for women needs the wish',
    answers: { concern: ['alcohol'], age: '26-59' },
    expect: { ruledOut: ['wfs'] },
  },
  {
    who: 'Olu, 50, on disulfiram, wants steps',
    answers: { concern: ['alcohol'], medication: 'taking', approach: ['steps'], goal: 'stop' },
    expect: {
      notices: ['medication'],
      aboveBelow: [
        ['dra', 'aa'],
        ['dtr', 'aa'],
        ['mara', 'aa'],
        ['dra', 'na'],
        ['mara', 'secular-aa'],
        ['smart', 'hams'],
        ['lifering', 'sos'],
      ],
      cautions: {
        aa: ['medication'],
        'secular-aa': ['medication'],
        sos: ['medication', 'unverified', 'availability'],
      },
      cautionsLack: { mm: ['medication'], hams: ['medication'], dra: ['medication'] },
    },
  },
  {
    who: 'Vera, 48, thinks about naltrexone and wants to cut down',
    answers: { concern: ['alcohol'], medication: 'considering', goal: 'cut-down' },
    expect: {
      notices: ['medication'],
      aboveBelow: [
        ['mm', 'lifering'],
        ['hams', 'lifering'],
        ['mara', 'dra'],
        ['smart', 'hams'],
        ['all-recovery', 'lifering'],
        ['smart', 'mm'],
      ],
    },
  },
  {
    who: 'Abe, 70, Jewish, wants to stop and have faith in it',
    answers: {
      concern: ['alcohol'],
      age: '60-plus',
      goal: 'stop',
      spirituality: 'welcome',
      faith: 'jewish',
    },
    expect: {
      ranked: ['jacs'],
      ruledOut: ['celebrate-recovery', 'millati-islami'],
      cautions: { jacs: ['religious', 'availability'] },
    },
  },
  {
    who: 'Amina, 27, Muslim, cocaine and drinking',
    answers: {
      concern: ['alcohol', 'cocaine'],
      age: '26-59',
      spirituality: 'welcome',
      faith: 'muslim',
      company: ['women'],
    },
    expect: {
      ranked: ['millati-islami', 'ca', 'wfs'],
      ruledOut: ['celebrate-recovery', 'jacs'],
      cautions: { 'millati-islami': ['religious', 'availability'] },
      meetingTypes: ['W'],
    },
  },
  {
    who: 'Ruth, 39, Christian, drinking, wants her church in it',
    answers: {
      concern: ['alcohol'],
      goal: 'stop',
      spirituality: 'welcome',
      faith: 'christian',
      medication: 'taking',
    },
    expect: {
      ranked: ['celebrate-recovery'],
      cautions: { 'celebrate-recovery': ['religious', 'medication'] },
      aboveBelow: [['dra', 'celebrate-recovery']],
    },
  },
  {
    who: 'Sam, 31, welcomes spirit but follows no faith',
    answers: { concern: ['alcohol'], spirituality: 'welcome', faith: 'none' },
    expect: {
      ruledOut: ['celebrate-recovery', 'millati-islami', 'jacs'],
      cautionsLack: { aa: ['spiritual'] },
    },
  },
  {
    who: 'Lena, 33, spiritual in her own way and skips the question on faith',
    answers: { concern: ['alcohol'], spirituality: 'own-way', faith: null },
    expect: {
      ruledOut: ['celebrate-recovery', 'millati-islami', 'jacs'],
      ranked: ['refuge-recovery', 'recovery-dharma'],
    },
  },
  {
    who: 'Jo, 26, named a faith and then said: rather not',
    answers: { concern: ['alcohol', 'gambling'], spirituality: 'rather-not', faith: 'muslim' },
    expect: {
      ruledOut: ['millati-islami'],
      meetingTypes: ['A'],
      cautions: { 'recovery-dharma': ['spiritual'] },
    },
  },
  {
    who: 'Dale, 47, Native, looks for tradition',
    answers: {
      concern: ['alcohol'],
      spirituality: 'welcome',
      faith: 'native',
      company: ['native'],
    },
    expect: {
      ranked: ['wellbriety'],
      cautions: { wellbriety: ['availability'] },
      cautionsLack: { wellbriety: ['religious'] },
      meetingTypes: ['NDG'],
    },
  },
  {
    who: 'May, 36, Buddhist, wants to sit rather than talk',
    answers: {
      concern: ['alcohol'],
      spirituality: 'own-way',
      faith: 'buddhist',
      approach: ['meditation'],
    },
    expect: {
      ranked: ['recovery-dharma', 'refuge-recovery'],
      cautions: { 'refuge-recovery': ['availability'] },
      cautionsLack: { 'recovery-dharma': ['availability', 'religious', 'spiritual'] },
    },
  },
  {
    who: 'Finn, 23, only says: alcohol',
    answers: { concern: ['alcohol'] },
    expect: {
      status: 'ready',
      notices: [],
      aboveBelow: [
        ['aa', 'na'],
        ['aa', 'smart'],
        ['aa', 'recovery-dharma'],
      ],
    },
  },
  // --- opioids -------------------------------------------------------------------------------------------------------
  {
    who: 'Kim, 30, heroin, on methadone, wants to stop',
    answers: {
      'for-whom': 'self',
      safety: ['none'],
      concern: ['opioids'],
      age: '26-59',
      goal: 'stop',
      medication: 'taking',
      'mental-health': 'no',
    },
    expect: {
      notices: ['medication'],
      ruledOut: ['aa', 'mm', 'cma', 'ma', 'secular-aa', 'ga'],
      cautions: { na: ['medication'], ha: ['medication', 'availability'], ca: ['medication'] },
      cautionsLack: { mara: ['medication'] },
      aboveBelow: [
        ['mara', 'na'],
        ['mara', 'ha'],
        ['dra', 'na'],
        ['smart', 'hams'],
        ['smart', 'recovery-dharma'],
        ['lifering', 'sos'],
      ],
    },
  },
  {
    who: 'Pat, 41, fentanyl, wants to use more safely',
    answers: { concern: ['opioids'], goal: 'safer-use', medication: 'considering' },
    expect: {
      notices: ['medication'],
      aboveBelow: [
        ['mara', 'na'],
        ['mara', 'dra'],
        ['harm-reduction-works', 'lifering'],
        ['hams', 'lifering'],
        ['smart', 'harm-reduction-works'],
      ],
      cautions: {
        na: ['abstinence-only', 'medication'],
        'harm-reduction-works': ['availability', 'unverified'],
      },
    },
  },
  {
    who: 'Cleo, 28, overdosed last week',
    answers: { 'for-whom': 'self', safety: ['overdose'], concern: ['opioids'] },
    expect: { status: 'urgent', notices: ['overdose'] },
  },
  {
    who: 'Cleo, 28, has seen the notice and goes on',
    answers: {
      'for-whom': 'self',
      safety: ['overdose'],
      'safety-seen': 'yes',
      concern: ['opioids'],
    },
    expect: { status: 'ready', notices: ['overdose'], ranked: ['na', 'ha', 'mara'] },
  },
  {
    who: 'Ravi, 37, overdose and thoughts of suicide, on no medicine yet, treatment failed',
    answers: {
      safety: ['overdose', 'suicidal'],
      concern: ['opioids', 'sedatives'],
      medication: 'considering',
      before: ['treatment-not-enough'],
    },
    expect: {
      status: 'urgent',
      notices: ['suicidal', 'overdose', 'withdrawal', 'medication', 'care-first'],
    },
  },
  {
    who: 'Ravi, 37, goes on after the notice',
    answers: {
      safety: ['overdose', 'suicidal'],
      'safety-seen': 'yes',
      concern: ['opioids', 'sedatives'],
      medication: 'considering',
      before: ['treatment-not-enough'],
    },
    expect: {
      status: 'ready',
      notices: ['suicidal', 'overdose', 'withdrawal', 'medication', 'care-first'],
    },
  },
  {
    who: 'Zoe, 32, only says: opioids',
    answers: { concern: ['opioids'] },
    expect: {
      aboveBelow: [
        ['ha', 'na'],
        ['ha', 'smart'],
        ['ha', 'recovery-dharma'],
      ],
      ruledOut: ['aa', 'ma'],
    },
  },
  // --- cocaine, meth, cannabis, sedatives, other drugs ---------------------------------------------------------------
  {
    who: 'Leo, 29, cocaine on weekends',
    answers: { concern: ['cocaine'], age: '26-59', goal: 'stop' },
    expect: { ranked: ['ca', 'na', 'smart'], ruledOut: ['cma', 'aa', 'ha', 'ma'] },
  },
  {
    who: 'Iris, 33, only says: cocaine',
    answers: { concern: ['cocaine'] },
    expect: {
      aboveBelow: [
        ['ca', 'na'],
        ['ca', 'smart'],
        ['ca', 'refuge-recovery'],
      ],
    },
  },
  {
    who: 'Dev, 35, meth, gay, takes an antidepressant',
    answers: { concern: ['meth'], goal: 'stop', medication: 'taking', company: ['lgbtq', 'men'] },
    expect: {
      ranked: ['cma', 'ca', 'na'],
      cautions: { cma: ['availability'], ca: ['medication'], na: ['medication'] },
      cautionsLack: { cma: ['medication'] },
      meetingTypes: ['M', 'LGBTQ'],
    },
  },
  {
    who: 'Ash, 24, only says: meth',
    answers: { concern: ['meth'] },
    expect: {
      aboveBelow: [
        ['cma', 'smart'],
        ['cma', 'na'],
        ['cma', 'recovery-dharma'],
      ],
    },
  },
  {
    who: 'Mia, 22, cannabis every evening, wants less',
    answers: { concern: ['cannabis'], age: '18-25', goal: 'cut-down', spirituality: 'rather-not' },
    expect: {
      ranked: ['ma', 'na', 'smart', 'hams'],
      ruledOut: ['mm', 'aa'],
      cautions: { ma: ['abstinence-only', 'availability', 'spiritual'] },
      aboveBelow: [
        ['smart', 'ma'],
        ['hams', 'na'],
      ],
    },
  },
  {
    who: 'Pia, 25, only says: cannabis',
    answers: { concern: ['cannabis'] },
    expect: {
      aboveBelow: [
        ['ma', 'smart'],
        ['ma', 'na'],
      ],
      ruledOut: ['ha', 'cma', 'aa'],
    },
  },
  {
    who: 'Greta, 63, sleeping pills for twenty years',
    answers: { concern: ['sedatives'], age: '60-plus', goal: 'cut-down' },
    expect: {
      status: 'ready',
      notices: ['withdrawal'],
      noticesLack: ['care-first'],
      ruledOut: ['aa', 'ha', 'ma', 'cma', 'mm'],
      ranked: ['na', 'smart', 'all-recovery'],
    },
  },
  {
    who: 'Max, 31, ketamine',
    answers: { concern: ['other-drugs'], goal: 'unsure', 'mental-health': 'unsure' },
    expect: {
      notices: [],
      ranked: ['na', 'ca', 'sos'],
      ruledOut: ['aa', 'secular-aa', 'ma', 'ha', 'cma', 'mm', 'ga'],
      cautions: {
        na: ['no-professional'],
        smart: ['no-professional'],
        'all-recovery': ['no-professional', 'unverified'],
      },
    },
  },
  {
    who: 'Noa, 34, meth and cannabis and drink',
    answers: { concern: ['meth', 'cannabis', 'alcohol'], goal: 'stop' },
    expect: { ranked: ['cma', 'ma', 'aa'], ruledOut: ['ha'], shortlistLacks: ['mm'] },
  },
  // --- gambling and other behaviour ----------------------------------------------------------------------------------
  {
    who: 'Vic, 42, gambles online, wants to stop',
    answers: { concern: ['gambling'], age: '26-59', goal: 'stop' },
    expect: {
      rankedOnly: ['ga', 'smart', 'refuge-recovery', 'recovery-dharma'],
      cautionsLack: { ga: ['medication'] },
    },
  },
  {
    who: 'Una, 50, only says: gambling',
    answers: { concern: ['gambling'] },
    expect: { first: 'ga', shortlistHas: ['ga'], ruledOut: ['gam-anon', 'aa', 'na'] },
  },
  {
    who: 'Yusuf, 36, Muslim, gambles, takes an antidepressant',
    answers: {
      concern: ['gambling'],
      spirituality: 'welcome',
      faith: 'muslim',
      medication: 'taking',
    },
    expect: {
      notices: ['medication'],
      ranked: ['millati-islami'],
      cautions: {
        'millati-islami': ['religious', 'medication', 'availability'],
        'refuge-recovery': ['medication'],
      },
      cautionsLack: {
        ga: ['medication'],
        smart: ['medication'],
        'recovery-dharma': ['medication'],
      },
      aboveBelow: [
        ['smart', 'recovery-dharma'],
        ['smart', 'refuge-recovery'],
      ],
    },
  },
  {
    who: 'Ole, 44, bets on horses and wants to bet less',
    answers: { concern: ['gambling'], goal: 'cut-down' },
    expect: { first: 'smart', cautions: { ga: ['abstinence-only'] } },
  },
  {
    who: 'Eva, 38, cannot stop shopping',
    answers: { concern: ['other-behavior'], goal: 'cut-down' },
    expect: {
      rankedOnly: ['smart', 'refuge-recovery', 'recovery-dharma', 'sos', 'all-recovery'],
      aboveBelow: [
        ['smart', 'sos'],
        ['all-recovery', 'sos'],
        ['smart', 'recovery-dharma'],
      ],
    },
  },
  {
    who: 'Ian, 17, games all night',
    answers: { concern: ['other-behavior'], age: 'under-18' },
    expect: {
      status: 'ready',
      notices: ['under-18'],
      rankedOnly: ['smart'],
      shortlistHas: ['smart'],
      cautions: { smart: ['under-18'] },
      noTherapy: true,
    },
  },
  {
    who: 'Ari, 16, Christian, gambles',
    answers: {
      concern: ['gambling'],
      age: 'under-18',
      spirituality: 'welcome',
      faith: 'christian',
    },
    expect: {
      rankedOnly: ['ga', 'smart', 'celebrate-recovery'],
      cautions: { ga: ['under-18'], 'celebrate-recovery': ['under-18', 'religious'] },
      noTherapy: true,
    },
  },
  // --- nothing named -------------------------------------------------------------------------------------------------
  {
    who: 'Someone who opens the quiz',
    answers: {},
    expect: { status: 'incomplete', notices: [] },
  },
  {
    who: 'Someone who skips everything',
    answers: {
      'for-whom': null,
      safety: null,
      concern: null,
      age: null,
      spirituality: null,
      where: [],
    },
    expect: { status: 'incomplete', notices: [] },
  },
  {
    who: 'Someone who gives an answer only to a question that is not asked',
    answers: { faith: 'buddhist', 'family-aim': ['engage'] },
    expect: { status: 'incomplete' },
  },
  {
    who: 'Someone who only says that nothing is urgent',
    answers: { safety: ['none'] },
    expect: {
      status: 'ready',
      notices: [],
      rankedOnly: ['smart', 'refuge-recovery', 'recovery-dharma'],
    },
  },
  {
    who: 'Someone who names no concern, Christian',
    answers: { spirituality: 'own-way', faith: 'christian', age: '26-59' },
    expect: { rankedOnly: ['smart', 'refuge-recovery', 'recovery-dharma', 'celebrate-recovery'] },
  },
  {
    who: 'Someone who names no concern and is 15',
    answers: { age: 'under-18' },
    expect: { status: 'ready', notices: ['under-18'], rankedOnly: ['smart'], noTherapy: true },
  },
  {
    who: 'Someone who only acknowledges a notice never given',
    answers: { 'safety-seen': 'yes' },
    expect: { status: 'incomplete' },
  },
  {
    who: 'Someone with thoughts of suicide and nothing else to say',
    answers: { safety: ['suicidal', 'none'] },
    expect: { status: 'urgent', notices: ['suicidal'] },
  },
  {
    who: 'Someone unsafe at home who goes on',
    answers: { safety: ['unsafe-home', 'withdrawal'], 'safety-seen': 'yes', concern: ['alcohol'] },
    expect: { status: 'ready', notices: ['unsafe-home', 'withdrawal', 'care-first'] },
  },
  {
    who: 'Someone who gets sick without a drink and wants to cut down',
    answers: {
      safety: ['withdrawal'],
      concern: ['alcohol'],
      goal: 'cut-down',
      approach: ['skills'],
      age: '26-59',
    },
    expect: {
      status: 'ready',
      notices: ['withdrawal', 'care-first'],
      ranked: ['mm', 'hams'],
      shortlistLacks: ['mm'],
    },
  },
  {
    who: 'A partner who is not safe at home',
    answers: {
      'for-whom': 'family',
      safety: ['unsafe-home'],
      'safety-seen': 'yes',
      concern: ['alcohol'],
      age: '26-59',
      'family-aim': ['engage', 'communication'],
    },
    expect: {
      status: 'ready',
      notices: ['unsafe-home'],
      cautions: { craft: ['unsafe-home'], 'family-therapy': ['unsafe-home'] },
      cautionsLack: { 'al-anon': ['unsafe-home'] },
      aboveBelow: [['al-anon', 'craft']],
      therapyLast: 'family-therapy',
    },
  },
  {
    who: 'Someone in every danger at once',
    answers: {
      safety: ['withdrawal', 'unsafe-home', 'overdose', 'suicidal'],
      age: 'under-18',
      medication: 'taking',
      'mental-health': 'unsupported',
    },
    expect: {
      status: 'urgent',
      notices: [
        'suicidal',
        'overdose',
        'unsafe-home',
        'withdrawal',
        'under-18',
        'medication',
        'care-first',
      ],
    },
  },
  // --- under 18 ------------------------------------------------------------------------------------------------------
  {
    who: 'Tia, 16, drinks',
    answers: { 'for-whom': 'self', concern: ['alcohol'], age: 'under-18', goal: 'stop' },
    expect: {
      status: 'ready',
      notices: ['under-18'],
      noTherapy: true,
      rankedOnly: ['aa', 'na', 'smart', 'ca', 'secular-aa', 'wellbriety'],
      ruledOut: ['mm', 'lifering', 'alateen', 'hams', 'mara'],
      cautions: { aa: ['under-18'], smart: ['under-18'], wellbriety: ['under-18', 'availability'] },
    },
  },
  {
    who: 'Zed, 17, pills and weed, unhappy and without help',
    answers: {
      concern: ['sedatives', 'cannabis'],
      age: 'under-18',
      'mental-health': 'unsupported',
    },
    expect: {
      notices: ['withdrawal', 'under-18', 'care-first'],
      noTherapy: true,
      ranked: ['na', 'ma', 'ca', 'smart'],
      cautions: { ma: ['under-18', 'no-professional', 'availability'] },
    },
  },
  {
    who: 'Nia, 15, her father drinks',
    answers: { 'for-whom': 'family', concern: ['alcohol'], age: 'under-18' },
    expect: {
      status: 'ready',
      notices: ['under-18'],
      first: 'alateen',
      rankedOnly: ['alateen', 'wellbriety'],
      shortlistHas: ['alateen', 'wellbriety'],
      ruledOut: ['al-anon', 'aca', 'smart-family', 'craft'],
      noTherapy: true,
    },
  },
  {
    who: 'Uri, 16, Jewish, his brother uses heroin',
    answers: {
      'for-whom': 'family',
      concern: ['opioids'],
      age: 'under-18',
      spirituality: 'welcome',
      faith: 'jewish',
    },
    expect: {
      rankedOnly: ['nar-anon', 'wellbriety', 'jacs'],
      ruledOut: ['alateen', 'families-anonymous'],
      cautions: { jacs: ['religious', 'under-18', 'availability'], 'nar-anon': ['under-18'] },
      noTherapy: true,
    },
  },
  {
    who: 'Ivo, 14, his mother gambles',
    answers: { 'for-whom': 'family', concern: ['gambling'], age: 'under-18' },
    expect: { status: 'no-match', notices: ['under-18'], rankedOnly: [], noTherapy: true },
  },
  {
    who: 'Ada, 17, her sister shops without end, the family is Christian',
    answers: {
      'for-whom': 'family',
      concern: ['other-behavior'],
      age: 'under-18',
      spirituality: 'welcome',
      faith: 'christian',
    },
    expect: {
      status: 'ready',
      rankedOnly: ['celebrate-recovery'],
      shortlistHas: ['celebrate-recovery'],
    },
  },
  // --- family --------------------------------------------------------------------------------------------------------
  {
    who: 'Joan, 58, her husband drinks, she wants help for herself',
    answers: {
      'for-whom': 'family',
      safety: ['none'],
      concern: ['alcohol'],
      age: '26-59',
      spirituality: 'welcome',
      faith: 'none',
      company: ['women'],
      where: ['in-person'],
      'family-aim': ['own-support'],
    },
    expect: {
      status: 'ready',
      notices: [],
      ranked: [
        'al-anon',
        'families-anonymous',
        'smart-family',
        'craft',
        'aca',
        'all-recovery',
        'wellbriety',
      ],
      ruledOut: ['aa', 'alateen', 'nar-anon', 'gam-anon', 'wfs', 'smart'],
      meetingTypes: ['W'],
      therapyOnly: ['family-therapy', 'psychoeducation', 'support', 'individual-therapy'],
    },
  },
  {
    who: 'Tim, 49, wants to get his son into treatment for opioids',
    answers: { 'for-whom': 'family', concern: ['opioids'], age: '26-59', 'family-aim': ['engage'] },
    expect: {
      ranked: ['craft', 'nar-anon', 'smart-family', 'families-anonymous', 'aca'],
      ruledOut: ['al-anon', 'na', 'alateen'],
      cautions: { craft: ['availability'] },
    },
  },
  {
    who: 'Lou, 62, her partner gambles the rent away',
    answers: { 'for-whom': 'family', concern: ['gambling'], age: '60-plus' },
    expect: {
      rankedOnly: ['gam-anon', 'smart-family', 'aca'],
      cautions: { 'gam-anon': ['unverified'] },
      aboveBelow: [['gam-anon', 'smart-family']],
    },
  },
  {
    who: 'Kit, 33, grew up with drinking parents and names no concern',
    answers: { 'for-whom': 'family', age: '26-59' },
    expect: {
      rankedOnly: ['smart-family', 'aca'],
      shortlistHas: ['smart-family', 'aca'],
      cautionsLack: { aca: ['medication', 'spiritual'] },
    },
  },
  {
    who: 'Wes, 45, his wife takes pills; he would rather have no prayer',
    answers: {
      'for-whom': 'family',
      concern: ['sedatives'],
      age: '26-59',
      spirituality: 'rather-not',
    },
    expect: {
      notices: ['withdrawal'],
      ranked: ['nar-anon', 'smart-family', 'craft', 'aca', 'all-recovery'],
      cautions: { 'nar-anon': ['spiritual'], aca: ['spiritual'] },
      cautionsLack: {
        'smart-family': ['spiritual'],
        craft: ['spiritual'],
        'all-recovery': ['spiritual'],
      },
      meetingTypes: ['A'],
    },
  },
  {
    who: 'Amy, 51, her daughter hits her when she cannot get the drug',
    answers: { 'for-whom': 'family', safety: ['unsafe-home'], concern: ['meth'] },
    expect: { status: 'urgent', notices: ['unsafe-home'] },
  },
  {
    who: 'Bill, 55, first answered for himself, then for his brother',
    answers: {
      'for-whom': 'family',
      concern: ['alcohol'],
      goal: 'cut-down',
      medication: 'taking',
      'mental-health': 'unsupported',
      stage: 'still-using',
      approach: ['steps'],
    },
    expect: {
      notices: [],
      noticesLack: ['medication', 'care-first'],
      ruledOut: ['aa', 'mm'],
      cautionsLack: { wellbriety: ['abstinence-only', 'medication', 'no-professional'] },
    },
  },
  {
    who: 'Sue, 47, Christian, mother of a man who drinks',
    answers: {
      'for-whom': 'family',
      concern: ['alcohol'],
      spirituality: 'own-way',
      faith: 'christian',
    },
    expect: {
      ranked: ['celebrate-recovery', 'al-anon'],
      ruledOut: ['jacs', 'alateen'],
      cautions: { 'celebrate-recovery': ['religious'] },
    },
  },
  {
    who: 'Ken, 60, only says that his son drinks',
    answers: { 'for-whom': 'family', concern: ['alcohol'] },
    expect: {
      aboveBelow: [['al-anon', 'smart-family']],
      therapyOnly: ['family-therapy', 'psychoeducation', 'support', 'individual-therapy'],
    },
  },
  // --- stages, care and timing ---------------------------------------------------------------------------------------
  {
    who: 'Al, still using, says nothing more',
    answers: { stage: 'still-using' },
    expect: { therapyFirst: ['psychoeducation', 'skills', 'support'], therapyLast: 'process' },
  },
  {
    who: 'Cy, in the first months',
    answers: { 'for-whom': 'self', stage: 'first-months' },
    expect: { therapyFirst: ['psychoeducation', 'skills', 'support'], therapyLast: 'process' },
  },
  {
    who: 'Di, some months in',
    answers: { stage: 'some-months' },
    expect: { therapyFirst: ['cbt', 'relapse-prevention', 'skills'] },
  },
  {
    who: 'Fay, sober for more than a year',
    answers: { stage: 'year-plus' },
    expect: { therapyFirst: ['process', 'support'], therapyLast: 'psychoeducation' },
  },
  {
    who: 'Gil, returned to use',
    answers: { stage: 'returned-to-use' },
    expect: {
      therapyFirst: ['relapse-prevention', 'support', 'skills'],
      noticesLack: ['care-first'],
    },
  },
  {
    who: 'Hal, depressed and without help, stable home with support',
    answers: { 'mental-health': 'unsupported', home: 'stable-supported' },
    expect: {
      notices: ['care-first'],
      therapyFirst: ['iop'],
      cautions: { smart: ['no-professional'] },
    },
  },
  {
    who: 'Ivy, depressed and without help, nowhere to stay',
    answers: { 'mental-health': 'unsupported', home: 'unstable', concern: ['alcohol'] },
    expect: {
      notices: ['care-first'],
      cautions: { aa: ['no-professional'], smart: ['no-professional'] },
    },
  },
  {
    who: 'Jan, treatment was not enough, tells nothing of home',
    answers: { before: ['first-time', 'treatment-not-enough'] },
    expect: { notices: ['care-first'], therapyFirst: ['individual-therapy'] },
  },
  {
    who: 'Liv, in good care for her anxiety',
    answers: { concern: ['alcohol'], 'mental-health': 'supported' },
    expect: { notices: [], cautionsLack: { aa: ['no-professional'], smart: ['no-professional'] } },
  },
  {
    who: 'Ned, sober for years, dreads speaking in a group',
    answers: { stage: 'year-plus', sharing: 'dread', concern: ['alcohol'] },
    expect: { status: 'ready', notices: [] },
  },
  // --- what to ask for -----------------------------------------------------------------------------------------------
  {
    who: 'Opal, 22, deaf, needs a signed meeting and childcare, and proof for court',
    answers: {
      concern: ['cannabis'],
      age: '18-25',
      company: ['newcomers', 'young-people', 'people-of-color'],
      access: ['sign-language', 'childcare', 'proof-of-attendance', 'wheelchair', 'evenings'],
    },
    expect: { meetingTypes: ['Y', 'POC', 'BE', 'X', 'ASL', 'BA', 'POA'] },
  },
  {
    who: 'Quin, 29, has no preference, but would like men around',
    answers: { concern: ['alcohol'], company: ['no-preference', 'men'] },
    expect: { meetingTypes: ['M'], ruledOut: ['wfs'] },
  },
  {
    who: 'Rex, 53, answers everything and contradicts himself',
    answers: {
      'for-whom': 'self',
      safety: ['none', 'withdrawal'],
      concern: ['alcohol', 'gambling'],
      age: '26-59',
      goal: 'stop',
      medication: 'none',
      'mental-health': 'unsure',
      spirituality: 'rather-not',
      faith: 'jewish',
      approach: ['steps', 'therapist'],
      company: ['women', 'men'],
      where: ['online', 'in-person'],
      stage: 'returned-to-use',
      'family-aim': ['engage'],
      size: 'any',
      time: 'unsure',
      home: 'unstable',
      before: ['first-time', 'meetings-not-enough'],
      sharing: 'ready',
    },
    expect: {
      status: 'ready',
      notices: ['withdrawal', 'care-first'],
      ranked: ['ga', 'aa', 'wfs', 'mm'],
      ruledOut: ['jacs', 'craft'],
      shortlistLacks: ['mm'],
      cautions: { aa: ['spiritual', 'no-professional'], wfs: ['women-only', 'no-professional'] },
      meetingTypes: ['W', 'M', 'A'],
    },
  },
  {
    who: 'Sky, 24, only says how large a group may be',
    answers: { size: 'small' },
    expect: { status: 'ready', rankedOnly: ['smart', 'refuge-recovery', 'recovery-dharma'] },
  },
];
