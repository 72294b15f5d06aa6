/** The words of what only counselors see. `{name}` marks a placeholder. */
export const counselorTools = {
  // on the page of questions
  keys: 'Keys in a question: 1 to 9 choose, 0 is the tenth and the minus key (-) the eleventh. Enter goes to the next question, Shift and Enter go back. Control and Enter show the result.',

  // notes
  notesTitle: 'Your notes',
  notesLabel: 'Notes for yourself',
  notesPlace:
    'They stay on this page until you close or clear it. They are not kept, not sent, and change no result.',
  fieldShut:
    'There can be no private field here: this page holds the quiz in a closed frame. To write notes or copy by hand, open the quiz on a page of its own.',

  // the account of a group
  accountTitle: 'Why the score is {score}',
  accountOutTitle: 'Full account: left out',
  place: 'Place {rank}',
  fitAndScore: '{fit}. Score: {score} of 100.',
  asIfNotOut: 'If it were not left out, its score would be {score} of 100.',
  reason: 'Reason',
  points: 'Points',
  sum: 'Sum of points',
  noParts: 'No answer gives it points or takes any away.',
  partsTitle: 'What each answer added',
  outTitle: 'Why it is left out',
  changesTitle: 'What would change this for {group}',
  working: 'Working it out…',
  join: 'If {change}, {group} would join the list.',
  leave: 'If {change}, {group} would leave the list.',
  and: '{one} and {two}',
  wereAnswered: 'the answer to “{question}” were “{answer}”',
  wereOpen: '“{question}” had no answer',
  wereAdded: '“{question}” also had the answer “{answer}”',
  wereRemoved: '“{question}” no longer had the answer “{answer}”',
  moreChanges: 'There are {count} more.',
  noChanges: 'One or two options chosen otherwise would not do it.',

  // the summary
  deskTitle: 'For the counselor',
  summaryTitle: 'Intake summary',
  otherSummaryTitle: 'Summary',
  withNotes: 'Put my notes into the summary',
  print: 'Print',
  copy: 'Copy as text',
  download: 'Download data',
  printSeen:
    'Print: anyone who picks up the paper can read it. The printer and its queue can keep a copy. So can a PDF.',
  copySeen:
    'Copy: other programs can read the clipboard. Clipboard managers and synced devices keep it.',
  downloadSeen: 'Download: the file lies in the downloads folder for anyone who uses this device.',
  printed: 'The summary was handed to the print window.',
  copied: 'Copied. Clear the clipboard when you are done.',
  copyRefused: 'The browser did not allow it. Another way stands below.',
  downloaded: 'Downloaded as {file}.',
  byHand: 'Summary to copy by hand',
  paperTitle: 'Intake summary: groups that fit',
  redFlagsPaperTitle: 'Summary: what the client noticed in a group',
  attendancePaperTitle: 'Summary: how long the client should keep going',
  madeOn: 'Made on {date}',
  answersHeading: 'Answers',
  noticesHeading: 'Safety first',
  adviceHeading: 'What the answers come to',
  scheduleHeading: 'How often and how long',
  shortlistHeading: 'Groups to try',
  meetingTypesHeading: 'Kinds of meetings to ask for',
  therapyHeading: 'Therapy groups and services',
  leftOutHeading: 'Left out, and why',
  stepsHeading: 'First steps for the client',
  notesHeading: 'Notes',
  why: 'Why: {reasons}',
  askFirst: 'Ask first: {cautions}',
  stamp: 'Content {content} {version}, engine {engine}',
} as const;
