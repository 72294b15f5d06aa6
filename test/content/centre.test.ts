/** The worked example: a center’s groups are ranked by their attributes alone. */
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { recommend, type Answers, type Match } from '../../src/engine/index.js';
import { loadContent } from '../../src/host/host-content.js';
import { messages as english } from '../../src/messages/en.js';
import { messages as spanish } from '../../src/messages/es.js';
import { extendContent } from '../../src/schema/index.js';
import { centreAnswers } from '../../stories/examples/centre/answers.js';
import { centre } from '../../stories/examples/centre/centre.js';
import { centreWords } from '../../stories/examples/centre/words.js';

const content = extendContent(defaultContent, centre);
const ids = (centre.groups ?? []).map(({ id }) => id);

const ranked = (answers: Answers): readonly Match[] => {
  const result = recommend(content, { ...centreAnswers, ...answers });
  return 'therapy' in result ? result.therapy : [];
};
const rankedIds = (answers: Answers): string[] => ranked(answers).map(({ group }) => group);

describe('the groups of a center', () => {
  it('are six, and new', () => {
    expect(new Set(ids).size).to.equal(6);
    expect(content.groups).to.have.lengthOf(defaultContent.groups.length + 6);
  });

  it('bring no criteria, and use no attribute that the built-in groups do not', () => {
    expect(Object.keys(centre)).to.have.members(['extends', 'id', 'version', 'groups', 'words']);
    const known = new Set(defaultContent.groups.flatMap((group) => Object.keys(group.attributes)));
    for (const { attributes = {} } of centre.groups ?? []) {
      expect([...known]).to.include.members(Object.keys(attributes));
    }
  });

  it('are all ranked, with parts of built-in criteria that add up', () => {
    const matches = ranked({}).filter(({ group }) => ids.includes(group));
    expect(matches.map(({ group }) => group)).to.have.members(ids);
    const known = defaultContent.criteria.map(({ id }) => id);
    for (const { group, parts, score } of matches) {
      expect(parts, group).not.to.be.empty;
      expect(known).to.include.members(parts.map(({ criterion }) => criterion));
      expect(score, group).to.be.within(0, 100);
    }
  });

  it('stand in the order that the stage of recovery asks for', () => {
    const order = rankedIds({ stage: 'year-plus' });
    expect(order.indexOf('process-tuesday')).to.be.below(order.indexOf('first-steps-monday'));
    const early = rankedIds({ stage: 'first-months' });
    expect(early.indexOf('first-steps-monday')).to.be.below(early.indexOf('process-tuesday'));
  });

  it('are ruled out by the built-in rules', () => {
    expect(rankedIds({ company: ['no-preference'] })).not.to.include('women-friday');
    const family = rankedIds({ 'for-whom': 'family' }).filter((id) => ids.includes(id));
    expect(family).to.deep.equal(['family-saturday']);
    expect(rankedIds({ age: 'under-18' })).to.deep.equal([]);
  });

  it('leave the shortlist as it is', () => {
    const shortlistOf = (base: typeof content) => {
      const result = recommend(base, centreAnswers);
      return 'shortlist' in result ? result.shortlist : undefined;
    };
    expect(shortlistOf(content)).to.deep.equal(shortlistOf(defaultContent));
  });

  for (const language of ['en', 'es']) {
    it(`have all their words in ${language}`, () => {
      const words = content.words?.[language]?.groups ?? {};
      expect(Object.keys(words)).to.have.members(ids);
      for (const [id, group] of Object.entries(words)) {
        expect(Object.keys(group), id).to.have.members(['name', 'short', 'about', 'ask']);
        for (const text of Object.values(group)) expect(text, id).not.to.equal('');
      }
    });
  }

  it('are laid over the built-in content by the element, with their words', async () => {
    const text = JSON.stringify(centre);
    const loaded = await loadContent({ kind: 'text', name: 'script', given: text }, '');
    const { words: _, ...expected } = content;
    expect(loaded.content).to.deep.equal(expected);
    const nameIn = (language: string, builtIn = english) =>
      loaded.messagesFor(language, builtIn).groups['process-tuesday']?.name;
    expect(nameIn('en-US')).to.equal('Tuesday Process Group');
    expect(nameIn('es-MX', spanish)).to.equal('Grupo de proceso del martes');
    expect(loaded.messagesFor('es', spanish).groups['aa']).to.equal(spanish.groups['aa']);
  });

  it('keep their English words, marked as such, where built-in ones of another language have none', async () => {
    const name = 'Our own name';
    const words = { ...centreWords.en.groups, aa: { name } };
    const given = { ...centre, words: { en: { groups: words, chrome: { next: 'Onward' } } } };
    const { messagesFor } = await loadContent({ kind: 'value', name: 'content', given }, '');
    const { groups, chrome, lang } = messagesFor('es', spanish);
    expect(groups['process-tuesday']).to.deep.equal({ ...words['process-tuesday'], lang: 'en' });
    expect(groups['aa']).to.deep.equal(spanish.groups['aa']);
    expect({ chrome, lang }).to.deep.equal({ chrome: spanish.chrome, lang: 'es' });
    expect(messagesFor('en', english).groups['aa']?.name).to.equal(name);
  });

  it('are found whatever the case of the tag', async () => {
    const given = { ...centre, words: { 'pt-BR': { chrome: { next: 'Avançar' } } } };
    const { messagesFor } = await loadContent({ kind: 'value', name: 'content', given }, '');
    expect(messagesFor('pt-br', english).chrome.next).to.equal('Avançar');
    expect(messagesFor('pt', english).chrome).to.deep.equal(english.chrome);
  });

  it('are put together once, so that what is made of them is made once', async () => {
    const { messagesFor } = await loadContent(
      { kind: 'value', name: 'content', given: centre },
      '',
    );
    expect(messagesFor('es', spanish)).to.equal(messagesFor('es', spanish));
    expect(messagesFor('es', spanish)).not.to.equal(messagesFor('es', english));
    expect(messagesFor('en', english)).not.to.equal(messagesFor('es', english));
  });

  it('are not laid over another content', async () => {
    const given = { ...centre, extends: 'group-fti' };
    const problem = await loadContent({ kind: 'value', name: 'content', given }, '').then(
      () => 'none',
      (error: unknown) => String(error),
    );
    expect(problem).to.include('Did you mean "group-fit"?');
  });
});
