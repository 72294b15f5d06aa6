import { expect } from 'chai';
import { messages } from '../../src/messages/en.js';
import { mergeMessages, type PartialMessages } from '../../src/messages/merge.js';

const copy = (): typeof messages => JSON.parse(JSON.stringify(messages)) as typeof messages;

describe('mergeMessages', () => {
  it('gives the base back where there is nothing to lay over it', () => {
    expect(mergeMessages(messages)).to.deep.equal(messages);
    expect(mergeMessages(messages, {}, {})).to.deep.equal(messages);
  });

  it('replaces one text and leaves its neighbours', () => {
    const merged = mergeMessages(messages, { chrome: { next: 'On' } });
    expect(merged.chrome).to.deep.equal({ ...messages.chrome, next: 'On' });
    expect({ ...merged, chrome: messages.chrome }).to.deep.equal(messages);
  });

  it('replaces a list whole', () => {
    const part: PartialMessages = { notices: { overdose: { steps: ['Call.'] } } };
    const { overdose } = mergeMessages(messages, part).notices;
    expect(overdose).to.deep.equal({ ...messages.notices.overdose, steps: ['Call.'] });
  });

  it('adds what is new', () => {
    const tuesday = { name: 'Tuesday', short: 'Tuesday', about: 'Ours.', ask: 'Ring.' };
    const { groups } = mergeMessages(messages, { groups: { tuesday } });
    expect(groups).to.deep.equal({ ...messages.groups, tuesday });
  });

  it('lays later parts over earlier ones', () => {
    const parts = [{ chrome: { next: 'A', back: 'B' } }, { chrome: { next: 'C' } }];
    const { next, back } = mergeMessages(messages, ...parts).chrome;
    expect({ next, back }).to.deep.equal({ next: 'C', back: 'B' });
  });

  it('passes over what is undefined', () => {
    const part = { chrome: undefined, lang: undefined } as unknown as PartialMessages;
    expect(mergeMessages(messages, part)).to.deep.equal(messages);
  });

  it('changes neither base nor parts', () => {
    const base = copy();
    const part = { groups: { aa: { name: 'A' }, tuesday: { name: 'T' } } };
    const merged = mergeMessages(base, part);
    expect(base).to.deep.equal(messages);
    expect(part).to.deep.equal({ groups: { aa: { name: 'A' }, tuesday: { name: 'T' } } });
    expect(merged.groups['tuesday']).not.to.equal(part.groups.tuesday);
  });

  for (const key of ['__proto__', 'constructor']) {
    it(`passes over ${key}`, () => {
      const part = JSON.parse(
        `{"${key}":{"a":1},"groups":{"${key}":{"a":1},"x":{"${key}":{"a":1}}}}`,
      );
      const merged = mergeMessages(messages, part as PartialMessages);
      expect(merged).to.deep.equal({ ...messages, groups: { ...messages.groups, x: {} } });
      for (const each of [merged, merged.groups, merged.groups['x'], {}, Object]) {
        expect(each).not.to.have.property('a');
      }
    });
  }

  it('takes nothing over from what every object has', () => {
    const part = JSON.parse('{"groups":{"toString":{"name":"T"}}}') as PartialMessages;
    const { groups } = mergeMessages(messages, part);
    expect(Object.hasOwn(groups, 'toString')).to.equal(true);
    expect(groups['toString']).to.deep.equal({ name: 'T' });
  });
});
