/** Safety notices as they speak to a counselor: what to do for the client, read together with them. No phone numbers in here. */
import type { CounselorWords } from '../types.js';

const goOn = 'You can still look for a group together after this.';
const checkFirst = 'Follow your own safety steps as well. This quiz does not take their place.';

export const counselorNotices: NonNullable<CounselorWords['notices']> = {
  suicidal: {
    title: 'Talk about suicide with the client now',
    text: `Stay with them and listen. To ask about it does not put the thought in their head. ${goOn}`,
    steps: [
      'In danger right now, or already hurt? Call the emergency number. Do not leave them alone.',
      'If not, call or text a crisis line together.',
      'Ask what would make this day safer, and who can stay with them.',
      'Talk about how to keep away from anything they could use to hurt themselves.',
      checkFirst,
    ],
    family: {
      text: `It may be the client or the person close to them. Ask which. ${goOn}`,
      steps: [
        'In danger right now, or already hurt? Call the emergency number.',
        'If not, call or text a crisis line together. The client can ask what to do.',
        'Is it the other person? Help the client plan how to ask them, and whom to call.',
        checkFirst,
      ],
    },
  },
  overdose: {
    text: `Watch for: hard to wake, slow or no breathing, blue or gray lips. If you see any of these, act now. ${goOn}`,
    steps: [
      'Call the emergency number right away.',
      'Give naloxone if you have it. It does not work on every drug, so always call.',
      'Stay with the client until help comes.',
      'Not happening now? Talk about naloxone and about not using alone. If there is a line here for people who use alone, show it to them.',
    ],
    family: {
      steps: [
        'Is it happening now? Call the emergency number, or help the client to call.',
        'Tell them where to get naloxone. It does not work on every drug, so always call.',
        'Someone should stay with the person until help comes.',
        'Not happening now? It is safer not to use alone. If there is a line here for people who use alone, show it to them.',
      ],
    },
  },
  'unsafe-home': {
    title: 'The client’s safety comes first',
    text: `It is not their fault. No one has the right to hurt or scare them. ${goOn}`,
    steps: [
      'Talk about this only where no one from home can hear or read it.',
      'In danger right now? Help them get to a safer place, and call the emergency number.',
      'Offer to call one of these lines together. They can help make a plan, whether the client stays or leaves.',
      'Ask if it is safe for them to take papers or messages home.',
      'Are children at risk? Follow the rules of your place and the law.',
    ],
    family: {
      text: `It is not the client’s fault, and not their job to fix this. No one has the right to hurt or scare them. ${goOn}`,
      steps: [
        'Talk about this only where no one from home can hear or read it.',
        'In danger right now? Help them and any children get to a safer place, and call the emergency number.',
        'Offer to call one of these lines together. They can help make a plan.',
        'Talks about drinking or drug use at home can wait until it is safe.',
      ],
    },
  },
  withdrawal: {
    title: 'A doctor first, before the client stops',
    text: 'It can be dangerous to stop alcohol, benzodiazepines (such as Xanax or Valium) or barbiturates all at once. It can cause seizures, and people can die. A doctor can help them stop safely.',
    steps: [
      'Tell the client not to stop all at once on their own.',
      'Help them reach a doctor, a clinic or a treatment line today. Have ready what they take and how often.',
      'A seizure, or are they seeing things that are not there? Call the emergency number.',
      'They can still choose a group now and go while they get care.',
    ],
    family: {
      title: 'A doctor first, before they stop',
      text: 'It can be dangerous to stop alcohol, benzodiazepines (such as Xanax or Valium) or barbiturates all at once. It can cause seizures, and people can die. A doctor can help the person stop safely.',
      steps: [
        'The client should not ask the person to stop all at once.',
        'Show the client whom to call: a doctor, a clinic or a treatment line.',
        'A seizure, or is the person seeing things that are not there? Call the emergency number.',
      ],
    },
  },
  'under-18': {
    title: 'Bring in an adult the client trusts',
    text: 'The client is under 18. They are not in trouble for asking. Most groups are full of adults, so start with help made for their age.',
    steps: [
      'Ask which adult they trust. If home is not safe, choose someone outside it.',
      'Tell them plainly what you must share, and with whom.',
      'Show them a youth line. They can ask anything there.',
      'Look at groups for teens first. Ask that adult to come to the first meeting.',
    ],
    nextStep:
      'Before the client leaves, bring in an adult they trust, or call a youth line together. Then look at these groups with them.',
    family: {
      text: 'The client is under 18. Someone else’s drinking, drug use or gambling is not their fault, and not theirs to fix. Start with help made for their age.',
    },
  },
  medication: {
    title: 'Medicine is between the client and the prescriber',
    text: 'No group should tell a client to stop medicine they were prescribed. This goes for medicine for opioid or alcohol use and for mental health.',
    steps: [
      'Before the first meeting, help the client ask how the group sees prescribed medicine.',
      'Practice a short answer: “That is between me and my doctor.”',
      'Any change is made with the prescriber.',
      'They do not have to tell a group what they take.',
    ],
    family: {
      title: 'Medicine is between the person and the prescriber',
      steps: [
        'Ask a group how it sees prescribed medicine.',
        'Is the client worried about a medicine? Suggest a talk with the prescriber.',
      ],
    },
  },
  'care-first': {
    title: 'Add professional care to the group',
    text: 'Groups can help. From these answers, more care could help the client too. The two work well side by side.',
    steps: [
      'Offer an assessment, or refer the client for one.',
      'Pass on what they have tried and what helped, even a little.',
      'They can go to a group as well, before, during and after care.',
    ],
    family: {
      title: 'Add professional care to a group',
      text: 'Groups can help. From these answers, more care could help the other person too. The two work well side by side.',
      steps: [
        'Tell the client how an assessment works and where to call.',
        'They can ask about it even if the other person is not ready.',
        'Plan support for the client as well.',
      ],
    },
  },
};
