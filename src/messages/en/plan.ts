/** Words of the plan every result ends with. Each text is something to do. */
import type { Messages } from '../types.js';

const trial = (): Messages['plan']['trial'] => ({
  'three-meetings': {
    title: 'Try three meetings',
    text: 'Go three times before you decide. If you feel unsafe, you can leave at any time.',
  },
  'different-groups': {
    title: 'Try different groups',
    text: 'Visit two or three groups on your list. Notice how you feel after each one.',
  },
  'same-kind-again': {
    title: 'One bad meeting is ordinary',
    text: 'Try another meeting of the same kind, at another time or place. If you felt unsafe, do not go back to that one.',
  },
  'add-in-person': {
    title: 'Add a more active part',
    text: 'If you can, go to some meetings in person too. If not, talk, volunteer or stay in touch between meetings.',
  },
  'take-part': {
    title: 'Take part a little more',
    text: 'Find a sponsor or mentor, take on a small role, or add a second meeting a week. One is enough to start.',
  },
  'prepare-to-share': {
    title: 'You can listen first',
    text: 'Tell the leader you would like to just listen. Have one short line ready, such as "I will pass today."',
  },
  'review-four-meetings': {
    title: 'Look back after four meetings',
    text: 'Ask yourself: Is it safe there? Would I go back?',
  },
  'review-three-months': {
    title: 'Look back at three months',
    text: 'Ask yourself: Am I using what I learn there?',
  },
  'review-six-months': {
    title: 'Look back at six months',
    text: 'Ask yourself: What has changed, and what do I need now? This is not a finish line.',
  },
});

/** A question to ask, and what a good answer sounds like. */
const firstVisit = (): Messages['plan']['firstVisit'] => ({
  atmosphere: {
    title: 'How do people treat each other?',
    text: 'Good signs: people listen, greet newcomers and judge no one.',
  },
  reputation: {
    title: 'What do people I trust say about this group?',
    text: 'Ask a friend, a counselor or someone who has been there. A good sign: they would go back.',
  },
  privacy: {
    title: 'Does what I say here stay private?',
    text: 'A good answer: yes, and here are the limits. Peers have no legal duty to keep it private, so share with care.',
  },
  leader: {
    title: 'Who leads, and what training do they have?',
    text: 'A good answer says plainly if it is a peer or a professional. It also says who to go to with a problem.',
  },
  spirituality: {
    title: 'Is prayer or a higher power part of it?',
    text: 'A good answer tells you what to expect, and that you can sit it out.',
  },
  medication: {
    title: 'Are people who take prescribed medicine welcome?',
    text: 'A good answer: yes, and medicine is between you and your prescriber.',
  },
  goal: {
    title: 'Which goals does the group support?',
    text: 'A good answer is clear: to stop fully, to cut down or your own goal. Nobody shames you for asking.',
  },
  cost: {
    title: 'What does it cost?',
    text: 'A good answer names all costs up front. Most peer groups are free, and giving is your choice.',
  },
  insurance: {
    title: 'Does my insurance cover it?',
    text: 'For therapy, ask your insurer too. A good answer says what they pay and what you pay.',
  },
  sharing: {
    title: 'Can I just listen?',
    text: 'A good answer: yes, for as long as you like.',
  },
  structure: {
    title: 'What happens in a meeting?',
    text: 'A good answer tells you how it starts and ends, how long it lasts and who gets to speak.',
  },
  size: {
    title: 'How many people come?',
    text: 'A good answer gives you a rough number. Check that there is time for you to speak.',
  },
  crisis: {
    title: 'What happens if someone is in crisis?',
    text: 'A good answer: someone stays with them and helps them reach a doctor or crisis line.',
  },
  disagree: {
    title: 'Is it OK to disagree?',
    text: 'A good answer: yes, you can have your own view and still belong.',
  },
  access: {
    title: 'Is it step-free, and is there an interpreter?',
    text: 'A good answer is exact: the door, the restroom, and how to book an interpreter.',
  },
  language: {
    title: 'Is there a meeting in Spanish?',
    text: 'A good answer gives a time and place, or an online meeting.',
  },
  childcare: {
    title: 'Is there childcare, or can my child come?',
    text: 'A good answer says who looks after the children and where.',
  },
  proof: {
    title: 'Can I get proof that I came?',
    text: 'A good answer says who signs it and when. If a court sent you, ask a lawyer: many courts must allow a secular group.',
  },
  newcomer: {
    title: 'What should newcomers know?',
    text: 'A good answer tells you when to come, where to sit, and that you need not speak.',
  },
  times: {
    title: 'When do you meet, and how often?',
    text: 'A good answer gives fixed days and times. Ask how you hear about changes.',
  },
  treatment: {
    title: 'Does this work beside treatment?',
    text: 'A good answer: yes, and nobody asks you to drop your care.',
  },
});

const resources = (): Messages['plan']['resources'] => ({
  treatment: {
    title: 'Treatment',
    text: 'Ask a doctor or a helpline what is near you: visits, day programs or a place to stay. A first talk helps find what you need.',
  },
  'mental-health': {
    title: 'Mental health care',
    text: 'Ask a doctor or clinic for someone who helps with both mental health and addiction.',
  },
  'peer-networks': {
    title: 'Peer networks',
    text: 'Look for a recovery center or online peer group. You can meet people who have been there.',
  },
  legal: {
    title: 'Legal help',
    text: 'Ask a legal aid office about free or low-cost advice. Bring any letters you have.',
  },
  work: {
    title: 'Work',
    text: 'A job center can help you find work or training. You choose what you tell them about your health.',
  },
  housing: {
    title: 'Housing',
    text: 'Ask a local housing office or shelter what is open now. If you look at a recovery home, ask if it allows prescribed medicine.',
  },
  health: {
    title: 'Health',
    text: 'See a doctor or local clinic for a check. Tell them about alcohol, drugs and medicine, so that care is safe.',
  },
  'family-services': {
    title: 'Help for families',
    text: 'Ask a family center or clinic what help there is for you and the children.',
  },
  learning: {
    title: 'Learning',
    text: 'Ask a clinic, library or recovery center for classes or facts you can trust.',
  },
  basics: {
    title: 'Food, childcare, transport and money',
    text: 'Ask a social worker or community center what you can get. Say what you need first.',
  },
  'sober-events': {
    title: 'Fun without alcohol or drugs',
    text: 'Look for sober sports, music or meals near you. Bring a friend if you like.',
  },
  faith: {
    title: 'Spiritual support',
    text: 'Talk to a faith leader or chaplain you trust. Ask first if it stays private.',
  },
});

const selfManagement = (): Messages['plan']['selfManagement'] => ({
  accountability: {
    title: 'Check in with someone',
    text: 'Ask one person you trust to talk with you each week. Tell them how it is really going.',
  },
  'peer-stories': {
    title: 'Learn from others',
    text: 'Listen for one idea you could try. Tell your own story only when you are ready.',
  },
  coping: {
    title: 'Ways to cope',
    text: 'Pick one thing that calms you, such as a walk, slow breaths or a call. Practice it on good days too.',
  },
  triggers: {
    title: 'Know your triggers',
    text: 'Notice the places, people, moods and times that set you off. Plan one thing to do for each.',
  },
  mindfulness: {
    title: 'Calm your mind',
    text: 'Take three minutes to notice your breath and feelings. Stop if it upsets you.',
  },
  'support-system': {
    title: 'People to lean on',
    text: 'Think of three people, such as a sponsor, a mentor or a friend. Reach out to one this week.',
  },
  goals: {
    title: 'Small goals',
    text: 'Set one goal for this week. At the end, see what worked.',
  },
  'relapse-plan': {
    title: 'A plan for hard days',
    text: 'List your warning signs, what helps and who to call. Share it with someone you trust.',
  },
  resilience: {
    title: 'After a setback',
    text: 'A hard day does not undo your work. Ask what you learned, and take one next step.',
  },
  'self-care': {
    title: 'Care for your body',
    text: 'Sleep, eat and move a little each day. See a doctor if something feels wrong.',
  },
});

const family = (): Messages['plan']['family'] => ({
  learn: {
    title: 'Learn about addiction',
    text: 'Addiction is a health problem, and you did not cause it. Read or take a class to make sense of it.',
  },
  boundaries: {
    title: 'Set limits',
    text: 'Decide what you will and will not do. Say it calmly, and only when it is safe.',
  },
  'support-without-enabling': {
    title: 'Help that supports change',
    text: 'Offer help toward change, such as a ride to a meeting. You can say no to what does not feel right.',
  },
  communication: {
    title: 'Talk at a calm time',
    text: 'Say what you see and feel, and listen. If you fear violence, do not raise it: ask a helpline what to do.',
  },
  'family-recovery': {
    title: 'Heal as a family',
    text: 'Everyone needs time, children too. Look for a group or therapy for families.',
  },
  'emotional-support': {
    title: 'Be there',
    text: 'Listen without trying to fix it. Tell them you care.',
  },
  'own-coping': {
    title: 'Care for yourself',
    text: 'Keep up sleep, meals, friends and one thing you enjoy. You matter, whatever they do.',
  },
  'join-in': {
    title: 'Join in',
    text: 'Ask if they would like you at a visit or family session. Let them choose.',
  },
  encourage: {
    title: 'Notice each step',
    text: 'Tell them what you see going well. Offer choices, and let them set the pace.',
  },
  'after-relapse': {
    title: 'After a return to use',
    text: 'It is common, and hope is not lost. Check that they are safe, as overdose risk is higher after a break, then help them reach support.',
  },
});

export const plan = (): Messages['plan'] => ({
  trial: trial(),
  firstVisit: firstVisit(),
  resources: resources(),
  selfManagement: selfManagement(),
  family: family(),
});
