/** What each group is, in plain words, and one thing to ask or check before the first meeting. */
import type { Messages } from '../types.js';

export const groups = (): Messages['groups'] => ({
  aa: {
    name: 'Alcoholics Anonymous',
    short: 'AA',
    about:
      'People who want to stop drinking share and work the 12 steps. You can have a sponsor, a member who guides you.',
    ask: 'Ask if the meeting is open to all, or only for people who want to stop drinking.',
  },
  na: {
    name: 'Narcotics Anonymous',
    short: 'NA',
    about:
      'A 12-step group for anyone who wants to stop using. The focus is addiction, not one drug.',
    ask: 'Ask how this meeting sees medicine for opioid use disorder. Views differ from meeting to meeting.',
  },
  smart: {
    name: 'SMART Recovery',
    short: 'SMART',
    about:
      'You learn tools to handle urges and change habits, for any substance or behavior. You set your own goal. Prescribed medicine is fine.',
    ask: 'Ask which tools the group is working on, and if you can just listen at first.',
  },
  wfs: {
    name: 'Women for Sobriety',
    short: 'WFS',
    about:
      'For women of every identity who want to live without alcohol or drugs. You work with 13 statements that build self-worth.',
    ask: 'Ask about the rule not to drink or use on the day of a meeting.',
  },
  'refuge-recovery': {
    name: 'Refuge Recovery',
    short: 'Refuge Recovery',
    about:
      'You meditate and learn from Buddhist teachings, for any substance or behavior. You do not have to believe in anything.',
    ask: 'Check that the group still meets. Many groups moved to Recovery Dharma.',
  },
  lifering: {
    name: 'LifeRing Secular Recovery',
    short: 'LifeRing',
    about:
      'Talk-based meetings without religion. You build your own plan to live without alcohol and drugs. Prescribed medicine is fine.',
    ask: 'Meetings open with how your week was. Ask if you can pass at first.',
  },
  'recovery-dharma': {
    name: 'Recovery Dharma',
    short: 'Recovery Dharma',
    about:
      'Members guide each other in meditation and Buddhist practice. The aim is to let go of a substance or a behavior.',
    ask: 'Ask how long the meditation is, and if someone helps newcomers.',
  },
  'celebrate-recovery': {
    name: 'Celebrate Recovery',
    short: 'CR',
    about:
      'A Christian 12-step program in churches, for any hurt or habit. A large meeting comes first, then small groups for men or women.',
    ask: 'Ask how this group sees prescribed medicine, and how the evening runs.',
  },
  ca: {
    name: 'Cocaine Anonymous',
    short: 'CA',
    about:
      'A 12-step group for people who want to stop using cocaine. All other drugs and alcohol count, too.',
    ask: 'Ask how many people usually come. Some meetings are very small.',
  },
  cma: {
    name: 'Crystal Meth Anonymous',
    short: 'CMA',
    about:
      'A 12-step group for people who want to stop using meth. Medicine taken as prescribed is not part of what you give up.',
    ask: 'Ask if there’s an LGBTQ+ meeting, if you’d like one.',
  },
  ma: {
    name: 'Marijuana Anonymous',
    short: 'MA',
    about: 'A 12-step group for people who want to stop using cannabis. Meetings can be small.',
    ask: 'Check if a group meets near you. If not, ask about online meetings.',
  },
  ha: {
    name: 'Heroin Anonymous',
    short: 'HA',
    about:
      'A 12-step group for people who want to stop using heroin and other opioids. The goal is to stop all drugs and alcohol.',
    ask: 'Ask how people on medicine for opioid use disorder are welcomed. Views can differ by meeting.',
  },
  ga: {
    name: 'Gamblers Anonymous',
    short: 'GA',
    about:
      'A 12-step group for people who want to stop gambling. Gam-Anon is its sister group for families.',
    ask: 'Ask if your family can come, or if Gam-Anon meets nearby.',
  },
  mara: {
    name: 'Medication-Assisted Recovery Anonymous',
    short: 'MARA',
    about:
      'For people who take medicine for recovery, or may want to. Medicine is seen as a tool, and the aim is a safer life.',
    ask: 'Check the times of the online meetings. You can keep your camera off.',
  },
  mm: {
    name: 'Moderation Management',
    short: 'MM',
    about:
      'For people who want to drink less and aren’t physically dependent on alcohol. You set limits. A month without alcohol is advised first.',
    ask: 'Check with a doctor first if you feel sick or shaky when you don’t drink.',
  },
  hams: {
    name: 'HAMS: Harm Reduction, Abstinence, and Moderation Support',
    short: 'HAMS',
    about:
      'Online support to drink more safely, drink less, or stop. You choose the goal, and every step forward counts.',
    ask: 'Ask who can read what you write in the forum or email list.',
  },
  'secular-aa': {
    name: 'Secular AA',
    short: 'Secular AA',
    about:
      'AA meetings without prayer or a required higher power. Made for atheists and agnostics; all are welcome.',
    ask: 'Ask which version of the steps the group uses.',
  },
  dra: {
    name: 'Dual Recovery Anonymous',
    short: 'DRA',
    about:
      'A 12-step group for people with a substance problem and a mental health condition. It warns against telling anyone to drop prescribed medicine.',
    ask: 'Ask who you can turn to if you feel worse between meetings.',
  },
  dtr: {
    name: 'Double Trouble in Recovery',
    short: 'DTR',
    about:
      '12-step meetings for adults with a substance problem and a mental health condition. You can talk openly about your medicine.',
    ask: 'Check if a group meets near you. Some areas have few.',
  },
  'al-anon': {
    name: 'Al-Anon Family Groups',
    short: 'Al-Anon',
    about:
      'A 12-step group for family and friends of a person with a drinking problem. It’s about your well-being, whether they seek help or not.',
    ask: 'Ask if there’s a meeting for people in your place, like parents or partners.',
  },
  alateen: {
    name: 'Alateen',
    short: 'Alateen',
    about:
      'Part of Al-Anon, for teens who have a relative or friend who drinks. Teens share with other teens.',
    ask: 'Tell an adult you trust. Ask which adult will be at the meeting.',
  },
  'nar-anon': {
    name: 'Nar-Anon Family Groups',
    short: 'Nar-Anon',
    about:
      'A 12-step group for family and friends of a person who uses drugs. Narateen is for teens.',
    ask: 'Ask how often the group meets, and if there’s a Narateen group.',
  },
  'families-anonymous': {
    name: 'Families Anonymous',
    short: 'FA',
    about:
      'A 12-step group for people, mostly parents, who worry about someone’s substance use. You learn to set firm limits.',
    ask: 'Ask who usually comes: parents, partners, or friends.',
  },
  'smart-family': {
    name: 'SMART Recovery Family & Friends',
    short: 'SMART Family',
    about:
      'For partners, parents, and friends. You learn tools to care for yourself and to encourage change without a fight.',
    ask: 'Ask which tools the group is working on, and if you can join any week.',
  },
  craft: {
    name: 'Community Reinforcement and Family Training',
    short: 'CRAFT',
    about:
      'A therapist teaches you how to help a loved one start treatment and how to improve your own life. It takes 12 to 14 sessions.',
    ask: 'Ask if the therapist is trained in CRAFT, what it costs, and if insurance pays.',
  },
  aca: {
    name: 'Adult Children of Alcoholics & Dysfunctional Families',
    short: 'ACA',
    about:
      'For adults who grew up with drinking or other trouble at home. The 12 steps help with what you still carry.',
    ask: 'Plan who you can call after the meeting. Hard memories can come up.',
  },
  wellbriety: {
    name: 'Wellbriety Movement',
    short: 'Wellbriety',
    about:
      'Talking circles with the Medicine Wheel and the 12 steps. Made for Native people and their families; others are welcome.',
    ask: 'Ask if there’s a circle near you, and one for men, women, or youth.',
  },
  'millati-islami': {
    name: 'Millati Islami',
    short: 'Millati Islami',
    about:
      'The 12 steps on Islamic principles, for alcohol, drugs, or gambling. Meetings open and close with readings from the Quran.',
    ask: 'Check if a group meets near you. The counts we found are old.',
  },
  jacs: {
    name: 'Jewish Alcoholics, Chemically Dependent Persons and Significant Others',
    short: 'JACS',
    about:
      'Support for Jewish people in recovery and their families. It goes along with a 12-step group and is not treatment.',
    ask: 'Ask what runs near you, and what a retreat costs.',
  },
  'lgbtq-meetings': {
    name: 'LGBTQ+ meetings',
    short: 'LGBTQ+ meetings',
    about:
      'Meetings inside groups like AA, NA, CMA, SMART, and LifeRing, in a room that affirms LGBTQ+ people.',
    ask: 'Look for LGBTQ+ in the group’s meeting list.',
  },
  ypaa: {
    name: 'Young People in AA',
    short: 'YPAA',
    about: 'AA meetings for people in their teens, 20s, and 30s. There’s no age limit.',
    ask: 'Ask how old most people in the room are.',
  },
  'in-the-rooms': {
    name: 'In The Rooms',
    short: 'In The Rooms',
    about:
      'A website with live online meetings of many groups, for families too. It’s a place to meet, not a program.',
    ask: 'Check if you need an account, and what name others will see.',
  },
  sos: {
    name: 'Secular Organizations for Sobriety',
    short: 'SOS',
    about: 'Self-help without religion for people who want to stop drinking or using drugs.',
    ask: 'Check that a meeting still runs. If not, try LifeRing, which grew out of SOS.',
  },
  'gam-anon': {
    name: 'Gam-Anon',
    short: 'Gam-Anon',
    about: 'A 12-step group for family and friends of a person with a gambling problem.',
    ask: 'Check where the group meets, and if you can join online or by phone.',
  },
  'harm-reduction-works': {
    name: 'Harm Reduction Works',
    short: 'HRW',
    about:
      'Meetings for people who use, used to use, or want to change. Any positive change counts.',
    ask: 'Check the meeting times, and ask if you can just listen.',
  },
  'all-recovery': {
    name: 'All Recovery meetings',
    short: 'All Recovery',
    about:
      'Meetings for people on any path to recovery, and for families and supporters. You don’t have to choose a program.',
    ask: 'Ask which organization hosts the meeting and who leads it.',
  },
  psychoeducation: {
    name: 'Education group (psychoeducation)',
    short: 'Education group',
    about:
      'A counselor explains how substances affect body, mind, and daily life, and what helps. You can ask and discuss.',
    ask: 'Ask which topics come up, how many sessions there are, and what it costs.',
  },
  skills: {
    name: 'Skills group',
    short: 'Skills group',
    about:
      'A trained leader shows ways to cope with stress, talk things through, and say no. You practice them together.',
    ask: 'Ask which skills you’ll practice, and if there’s role play.',
  },
  cbt: {
    name: 'Cognitive behavioral therapy group',
    short: 'CBT group',
    about:
      'A therapist helps you notice thoughts that lead to urges and try other ways to respond.',
    ask: 'Ask if there’s homework, and how many weeks it runs.',
  },
  support: {
    name: 'Support group led by a counselor',
    short: 'Support group',
    about:
      'You talk about daily life in recovery and support each other. A counselor guides the talk.',
    ask: 'Ask if you can join at any time, and if you can listen first.',
  },
  process: {
    name: 'Process group',
    short: 'Process group',
    about:
      'A therapist leads a small group. You talk about feelings and how you get along with each other. Trust takes time.',
    ask: 'Ask how the group keeps things private, and how you can get ready for it.',
  },
  'relapse-prevention': {
    name: 'Relapse prevention group',
    short: 'Relapse prevention',
    about:
      'A counselor helps you spot triggers and plan for risky moments. If you used again, you look for your way back.',
    ask: 'Ask if you can come if you’ve used lately.',
  },
  'trauma-informed': {
    name: 'Trauma-informed group',
    short: 'Trauma-informed group',
    about:
      'For people who’ve been through painful or frightening events. A therapist leads, and feeling safe comes first.',
    ask: 'Ask if you can stay silent or step out when you need to.',
  },
  expressive: {
    name: 'Expressive arts group',
    short: 'Arts group',
    about: 'A trained leader helps you use art, dance, or drama to show what’s hard to say.',
    ask: 'Ask what you’ll make or do, and who will see it.',
  },
  'culture-specific': {
    name: 'Culture-specific group',
    short: 'Culture group',
    about:
      'A group that draws on the strengths and customs of your culture. The leader belongs to it or knows it well.',
    ask: 'Ask which community the group is for and who leads it.',
  },
  'family-therapy': {
    name: 'Family therapy',
    short: 'Family therapy',
    about: 'A therapist meets with you and your family, to help you talk and support each other.',
    ask: 'Ask who should come. If home isn’t safe, tell the therapist first, in private.',
  },
  'individual-therapy': {
    name: 'Individual therapy',
    short: 'Individual therapy',
    about:
      'You talk with a therapist one to one, about private matters and what lies behind them. It can start with an assessment.',
    ask: 'Ask what happens at the first visit, what it costs, and if insurance pays.',
  },
  iop: {
    name: 'Intensive outpatient program',
    short: 'IOP',
    about:
      'A program of several sessions a week, led by therapists in small groups, while you live at home.',
    ask: 'Ask how many days a week it takes, what it costs, and which rules there are.',
  },
});
