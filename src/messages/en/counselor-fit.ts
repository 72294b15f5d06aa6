/** Words of the fit check as they speak to a counselor about a client. `family`: the client is family or a friend. */
import type { CounselorWords } from '../types.js';

type Questions = NonNullable<NonNullable<CounselorWords['questions']>['fit']>;

const groupForClient = 'This is about a group for the client.';

/** Told alike of the client and of the person they worry about. */
const getsSick = 'They get sick, shake or have seizures when they stop.';

const core: Questions = {
  'for-whom': {
    title: 'Whose drinking, drug use, gambling or other behavior is this about?',
    options: {
      self: { label: 'The client’s own' },
      family: {
        label: 'Someone close to the client',
        hint: 'A partner, parent, child, relative or friend. We look for support for the client.',
      },
    },
  },
  safety: {
    title: 'Is any of this true for the client right now?',
    hint: 'Ask every client. They can pass.',
    why: 'If someone may be in danger, we show where to get help first. You can still go on.',
    options: {
      suicidal: { label: 'Thoughts of suicide or self-harm' },
      withdrawal: {
        label: 'Stopping could make them sick',
        hint: `${getsSick} Or they drink or take sedatives every day.`,
      },
      'unsafe-home': {
        label: 'They are not safe at home',
        hint: 'Someone hurts, threatens, controls or scares them.',
      },
    },
    family: {
      title: 'Is any of this true for the client or the person close to them?',
      hint: 'Ask every client. They can pass.',
      options: {
        withdrawal: {
          label: 'Stopping could make the other person sick',
          hint: `${getsSick} Or they drink or take sedatives every day.`,
        },
        'unsafe-home': {
          label: 'Someone is not safe at home',
          hint: 'The client, the other person or a child is hurt, threatened, controlled or scared.',
        },
      },
    },
  },
  concern: {
    title: 'What does the client want help with?',
    family: { title: 'What worries the client about the person close to them?' },
  },
  age: {
    title: 'How old is the client?',
    why: 'Some groups are for one age. For a client under 18, we show help for young people first.',
    family: { hint: 'The client’s own age, not the age of the person they worry about.' },
  },
  goal: {
    title: 'What is the client’s goal right now?',
    why: 'Some groups ask members to stop fully. Others support a goal of the person’s own.',
    options: {
      stop: { hint: 'If they drink or take sedatives every day, a doctor comes first.' },
      'safer-use': { hint: 'They go on for now, with less risk of harm.' },
      unsure: { label: 'They are not sure yet' },
    },
  },
  medication: {
    title: 'Does the client take medicine for opioid or alcohol use, or mental health?',
    why: 'In some meetings, people may press members about medicine. No group should tell anyone to stop prescribed medicine.',
    options: {
      taking: { label: 'Yes, they take it now' },
      considering: { label: 'They are thinking about it' },
    },
  },
  'mental-health': {
    title: 'Does the client also live with a mental health problem?',
    options: {
      supported: { label: 'Yes, and they get help for it' },
      unsupported: { label: 'Yes, but they get no help yet' },
      unsure: { label: 'Not sure' },
    },
  },
  spirituality: {
    title: 'How does the client feel about prayer or a higher power?',
    options: {
      welcome: { label: 'They would welcome it' },
      'own-way': { label: 'Fine, in their own way' },
      'rather-not': { label: 'They would rather not' },
    },
  },
  faith: {
    title: 'Would the client like a group based on a faith or tradition?',
    why: 'Some groups follow one faith. This is an offer. We do not ask what the client believes.',
    options: { none: { label: 'No' } },
  },
  approach: {
    title: 'What would the client like a group to offer?',
    options: {
      steps: { hint: 'Members work through steps. A sponsor is a member who guides them.' },
    },
  },
  company: {
    title: 'Would the client like a group with any of these people?',
    why: 'Some meetings are for certain people. Mark what would feel right to them. We do not ask who they are.',
    family: { hint: groupForClient },
  },
  where: {
    title: 'How would the client like to meet?',
    family: { hint: groupForClient },
  },
  stage: {
    title: 'How far along is the client right now?',
    options: {
      'first-months': { label: 'In the first months of change' },
      'returned-to-use': { label: 'Went back to it not long ago' },
    },
  },
  'family-aim': {
    title: 'What does the client want help with for themselves?',
    options: {
      boundaries: { label: 'To set limits that protect them' },
      'own-support': { label: 'Support for the client' },
      engage: { label: 'To help the other person start treatment' },
    },
  },
};

const detail: Questions = {
  size: { title: 'What size of group would the client like?' },
  time: {
    title: 'How often could the client go to a meeting?',
    options: { unsure: { label: 'Not sure' } },
    family: { hint: groupForClient },
  },
  access: {
    title: 'Does the client need any of these?',
    options: { 'proof-of-attendance': { label: 'Proof that they went' } },
    family: { hint: groupForClient },
  },
  cost: {
    title: 'If the client wanted therapy, how could they pay?',
    options: {
      'can-pay': { label: 'They could pay something' },
      insured: { label: 'They have health insurance' },
    },
  },
  home: {
    title: 'How steady are things where the client lives?',
    options: { 'stable-supported': { label: 'Steady, with people who support them' } },
    family: { why: 'It helps us see what other support the client may need.' },
  },
  before: {
    title: 'What has the client tried so far?',
    hint: 'If something was not enough, that is not their fault.',
    options: {
      'first-time': { label: 'Nothing yet, this is new to them' },
      'meetings-not-enough': { label: 'Meetings, but they needed more' },
      'treatment-not-enough': { label: 'Treatment, but they needed more' },
    },
    family: {
      title: 'What has the client tried for themselves so far?',
      options: { 'treatment-not-enough': { label: 'Counseling, but they needed more' } },
    },
  },
  sharing: {
    title: 'How does the client feel about speaking in a group?',
    hint: 'In many groups they can just listen.',
    options: {
      ready: { label: 'They are ready to speak' },
      'listen-first': { label: 'They want to listen first' },
      dread: { label: 'They dread it' },
    },
  },
  hopes: {
    title: 'What would the client like to work on?',
    options: {
      triggers: {
        label: 'Knowing their triggers',
        hint: 'Triggers are things that make them want to drink, use or gamble.',
      },
      mindfulness: { label: 'Calming mind and feelings' },
      'support-system': { label: 'Finding people they can trust' },
      'relapse-plan': { hint: 'What to do when they feel close to going back.' },
    },
    family: {
      options: {
        triggers: {
          label: 'Knowing their triggers',
          hint: 'Triggers are things that set off stress.',
        },
      },
    },
  },
  practical: {
    title: 'What else would help the client right now?',
    options: { 'family-services': { label: 'Help for their family' } },
    family: { options: { treatment: { label: 'Treatment for the person close to them' } } },
  },
};

export const counselorFit: Questions = { ...core, ...detail };
