/** Words of the fit check. `family` parts are for someone whose partner, child or friend has the problem. */
import type { Messages } from '../types.js';

const groupForYou = 'This is about a group for you.';

export const fitQuestions: Messages['questions']['fit'] = {
  'for-whom': {
    title: 'Whose drinking, drug use, gambling or other behavior is this about?',
    options: {
      self: { label: 'My own' },
      family: {
        label: 'Someone close to me',
        hint: 'A partner, parent, child, relative or friend. We look for support for you.',
      },
    },
  },
  safety: {
    title: 'Is any of this true for you right now?',
    hint: 'We ask everyone. You can skip it.',
    why: 'If someone may be in danger, we show where to get help first. You can still go on.',
    options: {
      suicidal: { label: 'Thoughts of suicide or hurting myself' },
      overdose: {
        label: 'An overdose, or fear of one',
        hint: 'Hard to wake, slow or no breathing, blue or gray lips: call your emergency number now.',
      },
      withdrawal: {
        label: 'Stopping could make me sick',
        hint: 'You get sick, shake or have seizures when you stop. Or you drink or take sedatives every day.',
      },
      'unsafe-home': {
        label: 'I am not safe at home',
        hint: 'Someone hurts, threatens, controls or scares you.',
      },
      none: { label: 'None of these' },
    },
    family: {
      title: 'Is any of this true for either of you right now?',
      hint: 'You, or the person you are worried about. You can skip it.',
      options: {
        suicidal: { label: 'Thoughts of suicide or self-harm' },
        withdrawal: {
          label: 'Stopping could make them sick',
          hint: 'They get sick, shake or have seizures when they stop. Or they drink or take sedatives every day.',
        },
        'unsafe-home': {
          label: 'Someone is not safe at home',
          hint: 'You, they or a child is hurt, threatened, controlled or scared.',
        },
      },
    },
  },
  concern: {
    title: 'What would you like help with?',
    why: 'Some groups are for one drug or behavior. Others are open to all.',
    options: {
      alcohol: { label: 'Alcohol' },
      opioids: { label: 'Opioids', hint: 'Such as heroin, fentanyl or strong pain pills.' },
      cocaine: { label: 'Cocaine or crack' },
      meth: { label: 'Meth', hint: 'Also called crystal or ice.' },
      cannabis: { label: 'Cannabis', hint: 'Such as weed, THC vapes or edibles.' },
      sedatives: {
        label: 'Sedatives',
        hint: 'Benzos such as Xanax or Valium, or sleeping pills.',
      },
      'other-drugs': { label: 'Other drugs' },
      gambling: { label: 'Gambling', hint: 'Such as sports bets, slots, cards or online games.' },
      'other-behavior': {
        label: 'Another behavior',
        hint: 'Such as gaming, shopping, sex or eating.',
      },
    },
    family: { title: 'What worries you about the person close to you?' },
  },
  age: {
    title: 'How old are you?',
    why: 'Some groups are for one age. If you are under 18, we show help for young people first.',
    options: {
      'under-18': { label: 'Under 18' },
      '18-25': { label: '18 to 25' },
      '26-59': { label: '26 to 59' },
      '60-plus': { label: '60 or older' },
    },
    family: { hint: 'Your own age, not the age of the person you are worried about.' },
  },
  goal: {
    title: 'What is your goal right now?',
    why: 'Some groups ask members to stop fully. Others support a goal you choose.',
    options: {
      stop: {
        label: 'To stop completely',
        hint: 'Talk to a doctor first if you drink or take sedatives every day.',
      },
      'cut-down': { label: 'To cut down' },
      'safer-use': {
        label: 'To make it safer',
        hint: 'You go on for now, with less risk of harm.',
      },
      unsure: { label: 'I am not sure yet' },
    },
  },
  medication: {
    title: 'Do you take medicine for opioid or alcohol use, or mental health?',
    hint: 'Such as methadone, buprenorphine or naltrexone. Or pills for mood or anxiety.',
    why: 'In some meetings, people may press you about medicine. No group should tell you to stop prescribed medicine.',
    options: {
      none: { label: 'No' },
      taking: { label: 'Yes, I take it now' },
      considering: { label: 'I am thinking about it' },
    },
  },
  'mental-health': {
    title: 'Do you also live with a mental health problem?',
    hint: 'Such as depression, anxiety or the effects of trauma.',
    why: 'Some groups are for people who live with both. Care from a professional can go beside a group.',
    options: {
      no: { label: 'No' },
      supported: { label: 'Yes, and I get help for it' },
      unsupported: { label: 'Yes, but I get no help yet' },
      unsure: { label: 'I am not sure' },
    },
  },
  spirituality: {
    title: 'How do you feel about prayer or a higher power?',
    why: 'Some groups pray or speak of a higher power. Others leave it out. Any answer is fine.',
    options: {
      welcome: { label: 'I would welcome it' },
      'own-way': { label: 'Fine, in my own way' },
      'rather-not': { label: 'I would rather not' },
    },
  },
  faith: {
    title: 'Would you like a group based on a faith or tradition?',
    why: 'Some groups follow one faith. This is an offer. We do not ask what you believe.',
    options: {
      none: { label: 'No, thank you' },
      christian: { label: 'Yes, Christian' },
      muslim: { label: 'Yes, Muslim' },
      jewish: { label: 'Yes, Jewish' },
      buddhist: { label: 'Yes, Buddhist' },
      native: { label: 'Yes, Native or Indigenous' },
    },
  },
  approach: {
    title: 'What would you like a group to offer?',
    options: {
      steps: {
        label: 'Steps and a sponsor',
        hint: 'You work through steps. A sponsor is a member who guides you.',
      },
      skills: { label: 'Science-based skills', hint: 'Such as ways to handle cravings.' },
      meditation: { label: 'Meditation' },
      sharing: { label: 'Open talk with others' },
      therapist: { label: 'A trained therapist' },
      facts: { label: 'Facts about addiction' },
      relationships: { label: 'Help with relationships' },
      creative: { label: 'Art, music or movement' },
    },
  },
  company: {
    title: 'Would you like a group with any of these people?',
    why: 'Some meetings are for certain people. Choose what would feel right. We do not ask who you are.',
    options: {
      women: { label: 'Women only' },
      men: { label: 'Men only' },
      lgbtq: { label: 'LGBTQ+ people' },
      'young-people': { label: 'Young people' },
      'people-of-color': { label: 'People of color' },
      native: { label: 'Native or Indigenous people' },
      newcomers: { label: 'People who are new, too' },
      'no-preference': { label: 'No preference' },
    },
    family: { hint: groupForYou },
  },
  where: {
    title: 'How would you like to meet?',
    options: {
      'in-person': { label: 'In person' },
      online: { label: 'Online' },
      phone: { label: 'By phone' },
    },
    family: { hint: groupForYou },
  },
  stage: {
    title: 'How far along are you right now?',
    why: 'What helps can change over time. No answer here is wrong.',
    options: {
      'still-using': { label: 'Still drinking, using or gambling' },
      'first-months': { label: 'In my first months of change' },
      'some-months': { label: 'Steady for some months' },
      'year-plus': { label: 'Steady for a year or more' },
      'returned-to-use': { label: 'I went back to it not long ago' },
    },
  },
  'family-aim': {
    title: 'What would you like help with for yourself?',
    options: {
      understand: { label: 'To understand what is going on' },
      boundaries: { label: 'To set limits that protect me' },
      communication: { label: 'To talk with each other better' },
      'own-support': { label: 'Support for me' },
      engage: { label: 'To help them start treatment' },
      relapse: { label: 'What to do after a return to use' },
    },
  },
  size: {
    title: 'What size of group would you like?',
    options: {
      small: { label: 'Small: up to 12 people' },
      medium: { label: 'Medium: 13 to 25 people' },
      large: { label: 'Large: more than 25 people' },
      any: { label: 'Any size' },
    },
  },
  time: {
    title: 'How often could you go to a meeting?',
    options: {
      weekly: { label: 'About once a week' },
      few: { label: 'A few times a week' },
      daily: { label: 'Every day or most days' },
      unsure: { label: 'I am not sure' },
    },
    family: { hint: groupForYou },
  },
  access: {
    title: 'Do you need any of these?',
    options: {
      wheelchair: { label: 'A place without steps', hint: 'For a wheelchair or walker.' },
      'sign-language': { label: 'Sign language' },
      childcare: { label: 'Childcare' },
      spanish: { label: 'Meetings in Spanish' },
      evenings: { label: 'Evening meetings' },
      weekends: { label: 'Weekend meetings' },
      'no-car': { label: 'A way there without a car' },
      'proof-of-attendance': {
        label: 'Proof that I went',
        hint: 'Such as a signed form for a court, job or school.',
      },
    },
    family: { hint: groupForYou },
  },
  cost: {
    title: 'If you wanted therapy, how could you pay?',
    hint: 'Most peer groups are free.',
    options: {
      free: { label: 'It has to be free' },
      'can-pay': { label: 'I could pay something' },
      insured: { label: 'I have health insurance' },
    },
  },
  home: {
    title: 'How steady are things where you live?',
    why: 'Some day programs suit people with a steady home and people who support them.',
    options: {
      'stable-supported': { label: 'Steady, with people who support me' },
      'stable-alone': { label: 'Steady, but without much support' },
      unstable: { label: 'Not steady right now' },
    },
    family: { why: 'It helps us see what other support you may need.' },
  },
  before: {
    title: 'What have you tried so far?',
    hint: 'If something was not enough, that is not your fault.',
    options: {
      'first-time': { label: 'Nothing yet, this is new to me' },
      'meetings-helped': { label: 'Meetings, and they helped' },
      'meetings-not-enough': { label: 'Meetings, but I needed more' },
      'treatment-not-enough': { label: 'Treatment, but I needed more' },
    },
    family: {
      title: 'What have you tried for yourself so far?',
      options: {
        'treatment-not-enough': { label: 'Counseling, but I needed more' },
      },
    },
  },
  sharing: {
    title: 'How do you feel about speaking in a group?',
    hint: 'In many groups you can just listen.',
    options: {
      ready: { label: 'I am ready to speak' },
      'listen-first': { label: 'I want to listen first' },
      dread: { label: 'I dread it' },
    },
  },
  hopes: {
    title: 'What would you like to work on?',
    options: {
      coping: { label: 'Ways to cope with stress' },
      triggers: {
        label: 'Knowing my triggers',
        hint: 'Triggers are things that make you want to drink, use or gamble.',
      },
      mindfulness: { label: 'Calming my mind and feelings' },
      'support-system': { label: 'Finding people I can trust' },
      goals: { label: 'Setting goals and seeing progress' },
      'relapse-plan': {
        label: 'A plan for hard days',
        hint: 'What to do when you feel close to going back.',
      },
      'self-care': { label: 'Sleep, food, rest and health' },
    },
    family: {
      options: {
        triggers: {
          label: 'Knowing my triggers',
          hint: 'Triggers are things that set off stress.',
        },
        'relapse-plan': {
          label: 'A plan for hard days',
          hint: 'What to do when things get worse at home.',
        },
      },
    },
  },
  practical: {
    title: 'What else would help right now?',
    options: {
      treatment: {
        label: 'Treatment for addiction',
        hint: 'Such as visits, a day program or a place to stay.',
      },
      'mental-health': { label: 'Mental health care' },
      legal: { label: 'Legal help' },
      work: { label: 'A job or job training' },
      housing: { label: 'A place to live' },
      health: { label: 'Health care' },
      'family-services': { label: 'Help for my family' },
      basics: { label: 'Food, childcare, transport or money' },
      'sober-events': { label: 'Fun without alcohol or drugs' },
      faith: { label: 'Spiritual or religious support' },
      learning: { label: 'Learning more about addiction' },
    },
    family: {
      options: {
        treatment: {
          label: 'Treatment for the person close to me',
          hint: 'Such as visits, a day program or a place to stay.',
        },
      },
    },
  },
};
