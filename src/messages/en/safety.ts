import type { Messages } from '../types.js';

/** No phone numbers in here: the region's helplines are shown under each notice. */
export const notices = (): Messages['notices'] => ({
  suicidal: {
    title: 'Please talk to someone now',
    text: 'You do not have to get through this alone. Someone is there to listen, whatever brought you here. You can still look for a group after this.',
    steps: [
      'In danger right now, or already hurt? Call the emergency number.',
      'If not, call or text a crisis line.',
      'Ask someone you trust to stay with you.',
      'Move away from anything you could use to hurt yourself.',
    ],
    family: {
      text: 'Help is here for the person you care about, and for you. You can still look for a group after this.',
      steps: [
        'Are they in danger right now, or already hurt? Call the emergency number. Stay with them if that is safe for you.',
        'If not, call or text a crisis line. You can ask what to do.',
        'Ask them plainly if they are thinking of suicide. Listen, and do not judge.',
        'Do you feel this way yourself? The same lines are for you.',
      ],
    },
  },
  overdose: {
    title: 'An overdose is an emergency',
    text: 'Watch for: hard to wake, slow or no breathing, blue or gray lips. If you see any of these, act now. You can still look for a group after this.',
    steps: [
      'Call the emergency number right away.',
      'Give naloxone if you have it. It does not work on every drug, so always call.',
      'Stay with the person until help comes.',
      'Is it you? Call now and unlock your door.',
      'Not happening now? Try not to use alone. If there is a line here for people who use alone, call it before you use.',
    ],
    family: {
      steps: [
        'Call the emergency number right away.',
        'Give naloxone if you have it. It does not work on every drug, so always call.',
        'Stay with them until help comes.',
        'Not happening now? It is safer if they do not use alone. If there is a line here for people who use alone, tell them about it.',
      ],
    },
  },
  'unsafe-home': {
    title: 'Your safety comes first',
    text: 'It is not your fault. No one has the right to hurt you or scare you. You can still look for a group after this.',
    steps: [
      'In danger right now? Get to a safer place if you can, and call the emergency number.',
      'When it is safe, call or text one of these lines. They can help you make a plan, whether you stay or leave.',
      'Use a phone no one else checks, if you can.',
      'This page does not clear your history. Clearing all of it at once can be noticed.',
    ],
    family: {
      text: 'It is not your fault, and it is not your job to fix this. No one has the right to hurt you or scare you. You can still look for a group after this.',
      steps: [
        'In danger right now? Get yourself and any children to a safer place if you can, and call the emergency number.',
        'When it is safe, call or text one of these lines. They can help you make a plan, whether you stay or leave.',
        'Talks about drinking or drug use can wait until you are safe.',
        'Use a phone no one else checks, if you can. Clearing all your history at once can be noticed.',
      ],
    },
  },
  withdrawal: {
    title: 'Talk to a doctor before you stop',
    text: 'It can be dangerous to stop alcohol, benzodiazepines (such as Xanax or Valium) or barbiturates all at once. It can cause seizures, and people can die. A doctor can help you stop safely.',
    steps: [
      'Do not stop all at once on your own.',
      'Call a doctor, a clinic or a treatment line. Say what you take and how often.',
      'A seizure, or seeing things that are not there? Call the emergency number.',
      'You can still choose a group now and go while you get care.',
    ],
    family: {
      title: 'They need a doctor before they stop',
      text: 'It can be dangerous to stop alcohol, benzodiazepines (such as Xanax or Valium) or barbiturates all at once. It can cause seizures, and people can die. A doctor can help them stop safely.',
      steps: [
        'Do not ask them to stop all at once.',
        'Call a doctor, a clinic or a treatment line. Ask how they can stop safely.',
        'A seizure, or are they seeing things that are not there? Call the emergency number.',
      ],
    },
  },
  'under-18': {
    title: 'Bring in an adult you trust',
    text: 'You are not in trouble for asking. Most groups are full of adults, so start with help made for your age.',
    steps: [
      'Tell an adult you trust: a parent, relative, teacher, school counselor or doctor. If home is not safe, choose someone outside it.',
      'Call or text a youth line. They listen, and you can ask anything.',
      'Look at groups for teens first.',
      'Ask that adult to come with you to the first meeting, or to know where you are.',
    ],
    nextStep:
      'Today, tell an adult you trust, or call or text a youth line. Then look at these groups together.',
    family: {
      text: 'Someone else’s drinking, drug use or gambling is not your fault, and not yours to fix. Start with help made for your age.',
    },
  },
  medication: {
    title: 'Your medicine is between you and your prescriber',
    text: 'No group should tell you to stop medicine that was prescribed for you. This goes for medicine for opioid or alcohol use and for mental health.',
    steps: [
      'Before the first meeting, ask how the group sees prescribed medicine.',
      'Told to stop? You can say: “That is between me and my doctor.”',
      'Talk to your prescriber before you change anything.',
      'You do not have to tell a group what you take.',
    ],
    family: {
      title: 'Their medicine is between them and their prescriber',
      text: 'No group, and no family member, should tell a person to stop prescribed medicine. This goes for medicine for opioid or alcohol use and for mental health.',
      steps: [
        'Ask a group how it sees prescribed medicine.',
        'Worried about a medicine? Suggest a talk with the prescriber.',
      ],
    },
  },
  'care-first': {
    title: 'Add professional care to your group',
    text: 'Groups can help. From your answers, a professional could help you too. The two work well side by side.',
    steps: [
      'Ask a doctor, a clinic or a treatment line for an assessment. It is a talk about what you need, and a good first step.',
      'Tell them what you have tried and what helped, even a little.',
      'Go to a group as well, before, during and after care.',
    ],
    family: {
      title: 'Add professional care to a group',
      text: 'Groups can help. From your answers, a professional could help them too. The two work well side by side.',
      steps: [
        'A doctor, a clinic or a treatment line can offer them an assessment. It is a talk about what they need, and a good first step.',
        'You can call and ask how it works, even if they are not ready.',
        'Get support for yourself as well.',
      ],
    },
  },
});

export const cautions = (): Messages['cautions'] => ({
  medication: {
    title: 'Ask about prescribed medicine',
    text: 'No group should tell you to stop it, but some members might. Ask: “Can people on prescribed medicine take part and share?” Talk to your prescriber before you change anything.',
  },
  'abstinence-only': {
    title: 'Works toward stopping fully',
    text: 'Ask: “Can I come while I cut down, or while I make up my mind?”',
  },
  spiritual: {
    title: 'Prayer or a higher power is part of it',
    text: 'Ask how big a part it is, and if you can sit it out.',
  },
  religious: {
    title: 'Built on one faith',
    text: 'Ask what happens at a meeting and what you would be asked to join in.',
  },
  'no-professional': {
    title: 'Run by peers, not professionals',
    text: 'Ask who they call if someone is in crisis. Find or keep a professional for your mental health as well.',
  },
  availability: {
    title: 'Few meetings',
    text: 'Look for one near you or online first. Have a larger group as a backup.',
  },
  unverified: {
    title: 'Some facts not confirmed',
    text: 'We could not check all we say about this group. Ask the group, or look at its website, before you go.',
  },
  'women-only': {
    title: 'For women',
    text: 'Not sure it includes you? Write or call first and ask who is welcome.',
  },
  'unsafe-home': {
    title: 'Not together while it is unsafe',
    text: 'Do not join a session or start a talk with someone who hurts or scares you. Speak alone first, with the therapist or a violence line.',
  },
  'under-18': {
    title: 'Mostly adults here',
    text: 'Ask if teens are welcome and if an adult you trust can come with you.',
  },
});

export const fits: Messages['fits'] = {
  strong: 'Fits your answers well',
  good: 'Fits many of your answers',
  possible: 'Fits some of your answers',
};

export const regions: Messages['regions'] = {
  US: 'United States',
  CA: 'Canada',
  UK: 'United Kingdom',
  IE: 'Ireland',
  AU: 'Australia',
};

export const helplineKinds: Messages['helplineKinds'] = {
  emergency: 'Emergency',
  crisis: 'Crisis and suicide',
  treatment: 'Alcohol and drug help',
  'using-alone': 'If you use alone',
  violence: 'Not safe at home',
  'sexual-assault': 'Sexual assault',
  youth: 'Kids and teens',
  gambling: 'Gambling',
};

export const helplineWords: Messages['helplines'] = {
  'us-emergency': {
    name: 'Emergency services',
    note: 'Police, ambulance or fire. In some places you can text 911.',
  },
  'us-crisis': {
    name: '988 Suicide & Crisis Lifeline',
    note: 'For any crisis, drugs and alcohol too. Free and private, day and night. For Spanish, call and press 2.',
  },
  'us-treatment': {
    name: 'SAMHSA National Helpline',
    note: 'Tells you where to find treatment and groups. Not a crisis line. Free and private, day and night, English and Spanish. Or text your ZIP code (English only).',
  },
  'us-using-alone': {
    name: 'SafeSpot',
    note: 'Someone stays on the phone while you use, and gets help if you stop answering. Free and private, day and night, all over the US.',
  },
  'us-violence': {
    name: 'National Domestic Violence Hotline',
    note: 'Free and private, day and night, over 200 languages. Or text START.',
  },
  'us-sexual-assault': {
    name: 'National Sexual Assault Hotline (RAINN)',
    note: 'Free and private, day and night.',
  },
  'us-youth': {
    name: 'Boys Town National Hotline',
    note: 'For any teen or parent. Private, day and night. Or text VOICE.',
  },
  'us-youth-lgbtq': {
    name: 'The Trevor Project',
    note: 'For LGBTQ+ young people. Free and private, day and night.',
  },
  'us-gambling': {
    name: 'National Problem Gambling Helpline',
    note: '1-800-MY-RESET. For you or your family. Free and private. Tells you about help near you.',
  },
  'ca-emergency': {
    name: 'Emergency services',
    note: 'Police, ambulance or fire. In parts of the territories, call your local number.',
  },
  'ca-crisis': {
    name: '9-8-8 Suicide Crisis Helpline',
    note: 'Call or text. Free, day and night, English and French.',
  },
  'ca-treatment': {
    name: '211',
    note: 'Tells you about alcohol, drug and mental health help near you. Not a crisis line. Free and private, over 150 languages.',
  },
  'ca-using-alone': {
    name: 'National Overdose Response Service (NORS)',
    note: 'Someone stays on the phone while you use, and gets help if you stop answering. Free and private, day and night.',
  },
  'ca-violence': {
    name: '211',
    note: 'Tells you about shelters and help near you. Free and private, over 150 languages.',
  },
  'ca-sexual-assault': {
    name: '211',
    note: 'Tells you about sexual assault help near you. Not a crisis line. Free and private, over 150 languages.',
  },
  'ca-youth': {
    name: 'Kids Help Phone',
    note: 'Free and private, day and night, English and French. Or text CONNECT.',
  },
  'uk-emergency': {
    name: 'Emergency services',
    note: 'Police, ambulance or fire. Cannot speak? On a mobile, press 55 when asked.',
  },
  'uk-crisis': {
    name: 'Samaritans',
    note: 'Someone to listen, day and night. Free, no credit needed. Texts go to Shout, also free: text SHOUT.',
  },
  'uk-crisis-nhs': {
    name: 'NHS 111',
    note: 'Choose the mental health option. Urgent help, day and night, in England, Scotland and Wales.',
  },
  'uk-treatment': {
    name: 'FRANK',
    note: 'Private facts and advice about drugs and alcohol, day and night.',
  },
  'uk-treatment-alcohol': {
    name: 'Drinkline',
    note: 'About your own or someone else’s drinking. Free and private. Weekdays 9am to 8pm, weekends 11am to 4pm.',
  },
  'uk-violence': {
    name: 'National Domestic Abuse Helpline (Refuge)',
    note: 'For women. Free and private, day and night.',
  },
  'uk-violence-men': {
    name: 'Men’s Advice Line',
    note: 'For men. Free and private.',
  },
  'uk-sexual-assault': {
    name: 'Rape and Sexual Abuse Support Line',
    note: 'Ages 16 and over, England and Wales. Free and private, day and night.',
  },
  'uk-youth': {
    name: 'Childline',
    note: 'For anyone under 19. Free and private, day and night.',
  },
  'uk-gambling': {
    name: 'National Gambling Helpline (GamCare)',
    note: 'For you or your family. Free, day and night.',
  },
  'ie-emergency': {
    name: 'Emergency services',
    note: 'Gardaí, ambulance or fire. Free. 999 works too.',
  },
  'ie-crisis': {
    name: 'Samaritans',
    note: 'Someone to listen, day and night. Free. Texts go to 50808, another free service, day and night.',
  },
  'ie-treatment': {
    name: 'HSE Drugs and Alcohol Helpline',
    note: 'Free and private. Open weekdays in office hours.',
  },
  'ie-violence': {
    name: 'Women’s Aid',
    note: 'For women. Free, day and night.',
  },
  'ie-violence-men': {
    name: 'Male Advice Line',
    note: 'For men. Free. Not open at all hours.',
  },
  'ie-sexual-assault': {
    name: 'National Rape Crisis Helpline',
    note: 'Free, day and night.',
  },
  'ie-youth': {
    name: 'Childline',
    note: 'For anyone 18 or under. Free and private, day and night.',
  },
  'ie-gambling': {
    name: 'GamblingCare',
    note: 'Tells you about help in Ireland.',
  },
  'au-emergency': {
    name: 'Emergency services (Triple Zero)',
    note: 'Police, ambulance or fire. Free from any phone.',
  },
  'au-crisis': {
    name: 'Lifeline',
    note: 'Someone to talk or text with, day and night. Calls are free from mobiles.',
  },
  'au-treatment': {
    name: 'National Alcohol and Other Drug Hotline',
    note: 'Free and private. Puts you through to the service in your state.',
  },
  'au-violence': {
    name: '1800RESPECT',
    note: 'For family and sexual violence. Private, day and night.',
  },
  'au-sexual-assault': {
    name: '1800RESPECT',
    note: 'For family and sexual violence. Private, day and night.',
  },
  'au-youth': {
    name: 'Kids Helpline',
    note: 'For ages 5 to 25. Free and private, day and night.',
  },
  'au-gambling': {
    name: 'National Gambling Helpline',
    note: 'Talk to someone in your state. Chat on gamblinghelponline.org.au, day and night.',
  },
};
