import { expect } from 'chai';
import { messages } from '../../src/messages/en.js';
import { formatDate } from '../../src/messages/format.js';

describe('a date in words', () => {
  const day = new Date(2026, 10, 22, 12);

  it('is written in the language of the words', () => {
    expect(formatDate(day, { ...messages, lang: 'de' })).to.equal('22.11.2026');
  });

  it('is written in English where nobody writes dates by the language tag', () => {
    const inEnglish = formatDate(day, messages);
    for (const lang of ['de-DE-AT', '', 'a', 'en_US']) {
      expect(formatDate(day, { ...messages, lang })).to.equal(inEnglish);
    }
  });
});
