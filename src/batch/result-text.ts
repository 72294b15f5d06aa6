/**
 * Results as JSON. Writing a recommendation takes longer than working it out, and most of it has been written before: what all
 * results of a content share is written once, and ids, which need no escaping, are put together as they are.
 */
import type { FullRecommendation, Match, Recommendation } from '../engine/index.js';
import type { Result } from './records.js';

/**
 * The bytes that `JSON.stringify` gives.
 * @param result of a content that was read by `readContent`, or the built-in one
 */
export const textOf = (result: Result): string =>
  'notices' in result ? recommendationText(result) : JSON.stringify(result);

function recommendationText(result: Recommendation): string {
  const { status, content, engine, notices, unanswered } = result;
  const stamp = `"content":${JSON.stringify(content)},"engine":"${engine}"`;
  const ranked = 'community' in result ? rankedText(result) : '';
  return `{"status":"${status}",${stamp},"notices":${list(notices, shared)},${ranked}"unanswered":${ids(unanswered)}}`;
}

const rankedText = (result: FullRecommendation): string => {
  const { shortlist, community, therapy, ruledOut, meetingTypes, plan } = result;
  const { trial, firstVisit, resources, selfManagement, family } = plan;
  return (
    `"shortlist":${ids(shortlist)},"community":${list(community, matchText)},` +
    `"therapy":${list(therapy, matchText)},"ruledOut":${list(ruledOut, ruledOutText)},` +
    `"meetingTypes":${ids(meetingTypes)},"plan":{"trial":${ids(trial)},"firstVisit":${ids(firstVisit)},` +
    `"resources":${ids(resources)},"selfManagement":${ids(selfManagement)},"family":${ids(family)}},`
  );
};

const matchText = ({ group, fit, score, parts, cautions }: Match): string =>
  `{"group":"${group}","fit":"${fit}","score":${scoreText(score)},"parts":${list(parts, shared)},"cautions":${ids(cautions)}}`;

const ruledOutText = ({ group, by }: FullRecommendation['ruledOut'][number]): string =>
  `{"group":"${group}","by":"${by}"}`;

const ids = (texts: readonly string[]): string =>
  texts.length === 0 ? '[]' : `["${texts.join('","')}"]`;

function list<Item>(items: readonly Item[], textOfItem: (item: Item) => string): string {
  let text = '';
  for (const item of items) text += (text === '' ? '' : ',') + textOfItem(item);
  return `[${text}]`;
}

const scoreTexts = new Map<number, string>();

/** Scores have two decimals, so there are few; without this the same text is made and dropped for each of millions of matches. */
function scoreText(score: number): string {
  const known = scoreTexts.get(score);
  if (known !== undefined) return known;
  const text = String(score);
  scoreTexts.set(score, text);
  return text;
}

const written = new WeakMap<object, string>();

/** Parts and notices are the same objects in all results of a content, and never change. */
function shared(one: object): string {
  const known = written.get(one);
  if (known !== undefined) return known;
  const text = JSON.stringify(one);
  written.set(one, text);
  return text;
}
