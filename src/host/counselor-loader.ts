/** Fetches what only counselors see, once, where the host asked for their view. Without it the quiz works as for anyone. */
import type { CounselorTools } from '../quiz/quiz-view.js';

export class CounselorLoader {
  readonly #report: (problem: string) => void;
  readonly #onReady: () => void;
  #wasAsked = false;
  tools: CounselorTools | undefined;

  constructor(report: (problem: string) => void, onReady: () => void) {
    this.#report = report;
    this.#onReady = onReady;
  }

  load(): void {
    if (this.#wasAsked) return;
    this.#wasAsked = true;
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { counselorTools } = await import('../counselor/index.js');
      this.tools = counselorTools();
      this.#onReady();
    } catch (error) {
      const { message } = error as Error;
      this.#report(`audience "counselor": ${message}; using the plain view`);
    }
  }
}
