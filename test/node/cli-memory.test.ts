/** The built program `group-fit-quiz` with many records: its memory does not grow with them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { program } from '../support/program.js';

describe('the memory of group-fit-quiz score', function () {
  this.timeout(40_000);

  /** Tells at the end how much memory was held at most, in kilobytes. */
  const telling =
    'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))';
  // A long id, so that lines or results that are kept would show.
  const rhythm = { id: 'x'.repeat(400), answers: { focus: 'recovery', since: 'new' } };
  const record = `${JSON.stringify(rhythm)}\n`;

  /** Feeds so many lines and gives back the peak, in megabytes. */
  async function peak(count: number): Promise<number> {
    const args = ['--import', telling, program, 'score', '--check', 'attendance'];
    const child = spawn(process.execPath, args, {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    const closed = once(child, 'close');
    const told = text(child.stderr);
    const batch = record.repeat(1000);
    await pipeline(Readable.from(Array(count / 1000).fill(batch)), child.stdin);
    await closed;
    const [, scored, kilobytes] = /^(\d+) scored, 0 bad\n(\d+)$/.exec(await told) ?? [];
    expect(Number(scored)).to.equal(count);
    return Number(kilobytes) / 1024;
  }

  it('stays the same for 1,000 and for 200,000 lines', async () => {
    const [few, many] = [await peak(1000), await peak(200_000)];
    expect(many - few).to.be.below(25);
  });

  it('stays the same when the results are read slowly', async () => {
    const child = spawn(process.execPath, [program, 'score']);
    let handedOver = 0;
    const feed = (async function* feeding() {
      for (; handedOver < 400; handedOver += 1) yield '{"goal":"stop"}\n'.repeat(1000);
    })();
    const fed = pipeline(feed, child.stdin).catch(() => undefined);
    await once(child.stdout, 'readable');
    let before = -1;
    while (before < handedOver) {
      before = handedOver;
      await new Promise((later) => setTimeout(later, 700));
    }
    expect(handedOver).to.be.below(200);
    child.kill();
    await fed;
  });
});
