/** Whatever else a result can hold is held by some result: plan items, meeting types, outcomes, phases and their like. */
import { adviseAttendance, checkRedFlags, recommend } from '../engine/index.js';
import type { FitRules } from './fit-rules.js';
import type { Inquiries, Inquiry } from './inquiry.js';
import { claimOf, type Claim, type Finding } from './report.js';
import { attendanceFacts } from './visible-attendance.js';
import { redFlagFacts } from './visible-red-flags.js';
import { possible, type Statement } from './witness.js';

export function resultsClaim(inquiries: Inquiries, rules: FitRules): Claim {
  return claimOf('results', [
    ...held(inquiries.fit, fitStatements(inquiries.fit, rules)),
    ...held(inquiries['red-flags'], redFlagStatements(inquiries['red-flags'])),
    ...held(inquiries.attendance, attendanceStatements(inquiries.attendance)),
  ]);
}

const held = (inquiry: Inquiry, statements: readonly Statement[]): Finding[] =>
  statements.map((statement) => {
    const finding = possible(inquiry, statement);
    return finding.outcome === 'failed' ? { ...finding, note: outOfReach } : finding;
  });

const outOfReach = 'No answers lead to it. Mend its condition, or remove it.';

function fitStatements({ content, formulas, sheet }: Inquiry, { isRanked }: FitRules): Statement[] {
  const { meetingTypes, plan } = content;
  return [
    ...meetingTypes.map(({ code, when }): Statement => ({
      subject: `meeting type ${code}`,
      target: formulas.all([isRanked, sheet.holds(when)]),
      shows: (answers) => {
        const result = recommend(content, answers);
        return 'meetingTypes' in result && result.meetingTypes.includes(code);
      },
    })),
    ...plan.map(({ id, list, when }): Statement => ({
      subject: `plan ${list}: ${id}`,
      target: formulas.all([isRanked, sheet.holds(when)]),
      shows: (answers) => {
        const result = recommend(content, answers);
        return 'plan' in result && result.plan[list].includes(id);
      },
    })),
  ];
}

function redFlagStatements({ content, formulas, sheet }: Inquiry): Statement[] {
  const { facts, hasResult } = redFlagFacts(formulas, content.redFlags, sheet);
  const outcomes = new Set(content.redFlags.outcomes.map(({ outcome }) => outcome));
  return [...outcomes].map((outcome) => ({
    subject: `outcome ${outcome}`,
    target: formulas.all([hasResult, facts.get(`outcome ${outcome}`) ?? formulas.never]),
    shows: (answers) => checkRedFlags(content, answers).outcome === outcome,
  }));
}

/** Bands, phases, frequencies and reviews; reasons are options of their own. */
function attendanceStatements({ content, formulas, sheet }: Inquiry): Statement[] {
  const { facts, hasResult } = attendanceFacts(formulas, content.attendance, sheet);
  return [...facts]
    .filter(([subject]) => !subject.startsWith('reason '))
    .map(([subject, fact]) => ({
      subject,
      target: formulas.all([hasResult, fact]),
      shows: (answers) => {
        const { band, phase, frequency, review } = adviseAttendance(content, answers);
        return Object.entries({ band, phase, frequency, review }).some(
          ([kind, value]) => subject === `${kind} ${value}`,
        );
      },
    }));
}
