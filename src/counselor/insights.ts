/** What the engine tells of single groups, kept while the answers stay as they are. */
import {
  explain,
  whatWouldChange,
  type Answers,
  type Content,
  type Counterfactual,
  type Explanation,
  type GroupId,
} from '../engine/index.js';
import type { QuizView } from '../quiz/quiz-view.js';

type Kept = {
  readonly content: Content;
  readonly answers: Answers;
  readonly explanations: Map<GroupId, Explanation>;
  /** `undefined` while it is worked out. */
  readonly changes: Map<GroupId, Counterfactual | undefined>;
};

/** Long enough for the screen to be drawn first: the search can take a while. */
const afterDrawing = 30;

export class Insights {
  #kept: Kept | undefined;

  explanation(view: QuizView, group: GroupId): Explanation {
    const { content, answers, explanations } = this.#keptFor(view);
    const found = explanations.get(group) ?? explain(content, answers, group);
    explanations.set(group, found);
    return found;
  }

  /** The smallest changes for a group; `undefined` at first, and the quiz is drawn again once they are there. */
  changes(view: QuizView, group: GroupId): Counterfactual | undefined {
    const { content, answers, changes } = this.#keptFor(view);
    if (!changes.has(group)) {
      changes.set(group, undefined);
      setTimeout(() => {
        changes.set(group, whatWouldChange(content, answers, group));
        view.request({ kind: 'desk', change: {} });
      }, afterDrawing);
    }
    return changes.get(group);
  }

  #keptFor({ state: { content, answers } }: QuizView): Kept {
    const kept = this.#kept;
    if (kept?.content === content && kept.answers === answers) return kept;
    return (this.#kept = { content, answers, explanations: new Map(), changes: new Map() });
  }
}
