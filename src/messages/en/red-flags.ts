/** Words of the red-flag report: the signs, what a healthy group does, a sentence to say, and what to do now. */
import type { Messages } from '../types.js';

/** `say` is for the leader or a member; for the last five signs it is for someone the person trusts. */
export const signs = (): Messages['signs'] => ({
  'no-support': {
    title: 'You leave feeling more alone',
    healthy: 'People listen, and you feel heard.',
    say: 'I often leave feeling alone, and I would like someone to talk to after the meeting.',
  },
  judgment: {
    title: 'People are judged or shamed',
    healthy: 'People talk about the past without blame.',
    say: 'When people are shamed here, it is hard for me to speak.',
  },
  conflict: {
    title: 'Tension that does not go away',
    healthy: 'People can disagree with respect, and the leader helps to settle it.',
    say: 'The arguing makes it hard for me, so could we agree on some ground rules?',
  },
  'values-mismatch': {
    title: 'It clashes with what you believe',
    healthy: 'It is open about its beliefs and lets you take what helps.',
    say: 'How can I take part in a way that fits what I believe?',
  },
  'no-structure': {
    title: 'Meetings are badly run',
    healthy: 'Each meeting has a start, an end and a plan.',
    say: 'Could we have a simple plan for each meeting?',
  },
  dominance: {
    title: 'One or two people take over',
    healthy: 'Everyone who wants to speak gets time.',
    say: 'Could we share out the time so that more people can speak?',
  },
  size: {
    title: 'It feels too big or too small',
    healthy: 'There is room for you, and there are people to learn from.',
    say: 'Do you know of a meeting of another size that I could try?',
  },
  privacy: {
    title: 'Private things are repeated',
    healthy: 'What is said there stays there.',
    say: 'Something private from the group was repeated, and I need it to stay private.',
  },
  irregular: {
    title: 'Meetings are hard to count on',
    healthy: 'It meets when it says it will, and tells you early if not.',
    say: 'Could you let us know early when a meeting is moved or canceled?',
  },
  'no-growth': {
    title: 'People vent, and nothing comes next',
    healthy: 'There is room for feelings and for next steps.',
    say: 'Could each of us end with one thing we will try?',
  },
  'no-guidance': {
    title: 'People in crisis get no real help',
    healthy: 'Someone stays with them and points them to a doctor or crisis line.',
    say: 'What can we do here when someone is in crisis?',
  },
  'no-skills': {
    title: 'Skills and goals are left out',
    healthy: 'You can learn ways to cope and set goals.',
    say: 'Could we spend some time on ways to cope?',
  },
  pressure: {
    title: 'You are pushed',
    healthy: 'You can pass, say no or disagree, and still belong.',
    say: 'I felt pushed in the group, and I need it to be OK to say no.',
  },
  'no-progress': {
    title: 'You feel stuck',
    healthy: 'Over the months, you can name something that has changed.',
    say: 'I feel stuck, so what has helped other people here?',
  },
  'medication-pressure': {
    title: 'Urged to stop prescribed medicine',
    healthy: 'Medicine is left to you and the person who prescribes it.',
    say: 'Someone at my group said to stop prescribed medicine, and I want to ask the prescriber first.',
  },
  'sexual-pressure': {
    title: 'Sexual or romantic moves',
    healthy: 'Nobody makes moves on people who are new or in a hard time.',
    say: 'Someone at my group made moves on me, and I do not feel safe there.',
  },
  exploitation: {
    title: 'Asked for money, work, favors or loyalty',
    healthy: 'Giving is small and your choice, and you owe no leader anything.',
    say: 'Someone at my group wants too much from me, and I need help to say no.',
  },
  threat: {
    title: 'Threats, harm or fear',
    healthy: 'Threats are stopped, and people are kept safe.',
    say: 'Someone at my group scares me, and I need help to stay safe.',
  },
  'help-discouraged': {
    title: 'Told not to get other help',
    healthy: 'Doctors, therapists and other help are welcome beside the group.',
    say: 'Someone at my group told me not to get other help, and I want to find some.',
  },
});

export const signKinds: Messages['signKinds'] = {
  'act-now': 'Act on this now',
  safety: 'Safety',
  climate: 'How people treat each other',
  quality: 'How it is run',
  outcome: 'Whether it helps you',
  fit: 'Whether it suits you',
};

export const outcomes = (): Messages['outcomes'] => ({
  leave: {
    title: 'Stop going there, and talk to someone you trust',
    text: 'What you told us is serious, and it is not your fault. A friend, a doctor or a counselor can help you from here.',
    next: [
      'If you are in danger now, call your emergency number.',
      'Do not go back there. You owe nobody a reason.',
      'If you fear what they may do, ask a helpline how to leave safely.',
      'Do not stop or change prescribed medicine without your prescriber. If you already did, call them or a pharmacist now.',
      'If a court or program sent you there, ask your lawyer or counselor about another group.',
      'Look for another group when you feel ready. There are good ones.',
    ],
  },
  switch: {
    title: 'Try another group',
    text: 'Several of your answers are warning signs about this group. You did not fail. The next group may be quite different.',
    next: [
      'Talk it over with someone you trust or a professional.',
      'Visit one or two other groups and compare.',
      'Keep your other support going while you look.',
      'If you ever feel unsafe in a meeting, leave.',
    ],
  },
  raise: {
    title: 'Talk to the leader or a member you trust',
    text: 'Some things there could be better. A good group will listen.',
    next: [
      'Pick the sign that matters most to you. Use the sentence we give, or your own words.',
      'See what changes over the next three or four meetings.',
      'If nothing changes, try another group.',
      'If speaking up does not feel safe, talk to someone outside the group.',
    ],
  },
  style: {
    title: 'This group may just not be your style',
    text: 'We see nothing wrong with the group in your answers. Another one may suit you more.',
    next: [
      'Visit a different kind of group and compare.',
      'You can keep going here while you look.',
    ],
  },
  keep: {
    title: 'Keep going',
    text: 'Your answers show nothing out of the ordinary. One bad meeting can happen in any group.',
    next: [
      'Go to a few more meetings before you decide.',
      'Take part a little more, such as with a small role.',
      'Do this check again if something feels wrong.',
      'If you ever feel unsafe in a meeting, leave.',
    ],
  },
});
