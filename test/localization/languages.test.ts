import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages } from '../../src/localization/languages.ts';
import { pseudo } from '../../src/localization/pseudo.ts';
import { mergedSteps } from '../../src/server/metrics/funnel.ts';
import { metrics } from '../../src/server/metrics/registry/index.ts';

type Term = string | ((...args: unknown[]) => string);
type Area = Record<string, Term>;

const folder = new URL('../../src/localization/', import.meta.url);
const files = readdirSync(folder, { withFileTypes: true });
const codes = files
  .filter((file) => file.isDirectory() && file.name !== 'en')
  .map((file) => file.name);
const areas = readdirSync(new URL('en/', folder)).map((file) => file.replace(/\.ts$/, ''));

/** The words that a file exports, whatever it calls them. */
async function exported(path: string): Promise<Area> {
  const module = (await import(new URL(path, folder).href)) as Record<string, Area>;
  return Object.assign({}, ...Object.values(module)) as Area;
}

const english: Area = Object.assign(
  {},
  ...(await Promise.all(areas.map((a) => exported(`en/${a}.ts`)))),
);
const marks = ['⟨0⟩', '⟨1⟩', '⟨2⟩', '⟨3⟩'];
const said = (term: Term, args: readonly unknown[] = marks) =>
  typeof term === 'function' ? term(...args) : term;
const texts = (words: Area) =>
  Object.entries(words)
    .filter(([key]) => !key.startsWith('$'))
    .map(([key, term]) => [key, said(term)] as const);

test('the pseudo-locale disguises every English word, of every area', () => {
  const disguised = pseudo() as unknown as Area;
  const plain = Object.keys(english).filter((key) => !said(disguised[key] ?? '').startsWith('⟦'));
  assert.deepEqual(plain, []);
});

test('what the API says in English is what other languages say of their own', async () => {
  const { api } = await import('../../src/localization/en/api.ts');
  const kinds = ['resume', 'form', 'conversational_sms', 'web_interview'];
  const steps = mergedSteps(kinds.map((step) => ({ step })));
  const said = [
    ...steps.map(({ name }) => [`apiStep_${name}`, name]),
    ...[...metrics.values()].map(({ id, definition }) => [`apiMetric_${id}`, definition]),
  ].filter(([key = '']) => key in api);
  assert.deepEqual(Object.fromEntries(said), api);
});

test('every language that comes with the package is listed, and none other', async () => {
  const listed = [...languages.values()].map(async (load) => (await load()).words.$code);
  assert.deepEqual((await Promise.all(listed)).map((code) => code.toLowerCase()).sort(), codes);
  assert.deepEqual(codes, ['ar', 'de', 'es', 'fr', 'ja', 'pt-br']);
});

for (const code of codes) {
  test(`${code} has every word of English and no other`, async () => {
    const words = await exported(`${code}.ts`);
    const known = Object.keys(english);
    assert.deepEqual({ missing: known.filter((key) => !(key in words)) }, { missing: [] });
    const spare = Object.keys(words).filter((key) => !key.startsWith('$') && !known.includes(key));
    assert.deepEqual({ spare }, { spare: [] });
    for (const area of areas) {
      const own = Object.keys(await exported(`${code}/${area}.ts`)).sort();
      const expected = Object.keys(await exported(`en/${area}.ts`)).sort();
      assert.deepEqual(own, expected, `src/localization/${code}/${area}.ts`);
    }
  });

  test(`${code} says what English says of every value it is given`, async () => {
    const words = await exported(`${code}.ts`);
    for (const [key, term] of Object.entries(english)) {
      const own = words[key];
      assert.equal(typeof own, typeof term, key);
      const given = marks.filter((mark) => said(term).includes(mark));
      for (const mark of given) assert.ok(said(own ?? '').includes(mark), `${key}: no ${mark}`);
    }
  });

  test(`${code} has words for none, one, two, few, many and a hundred`, async () => {
    const words = await exported(`${code}.ts`);
    for (const n of [0, 1, 2, 5, 11, 100]) {
      // Where a number comes first, its written form follows; else all are written.
      for (const args of [
        [n, String(n), String(n)],
        [String(n), String(n), String(n)],
      ]) {
        for (const [key, term] of Object.entries(words)) {
          const text = said(term, args);
          assert.equal(text, text.trim(), key);
          assert.doesNotMatch(text, /undefined|null|NaN|\[object|^$/, `${key} of ${n}`);
        }
      }
    }
  });

  test(`${code} leaves no sentence in English and keeps its own typography`, async () => {
    const words = await exported(`${code}.ts`);
    for (const [key, text] of texts(words)) {
      const [source = ''] = [said(english[key] ?? '')];
      if (/\p{L}+ \p{L}+ \p{L}+/u.test(source)) assert.notEqual(text, source, key);
      if (code === 'ar' || code === 'ja') {
        const foreign = text.replace(/ATS|CSAT|CSV|JSON|PNG|SVG|SMS|QR|Enter|Home|End/g, '');
        assert.doesNotMatch(foreign, /[a-z]{2}/i, key);
      }
      // Straight quotes and three full stops are what keyboards have, not what print has.
      assert.doesNotMatch(text, /['"]|\.\.\./, key);
      // A French mark stands apart from its word and never begins a line.
      if (code === 'fr') assert.doesNotMatch(text, /[^\u00a0]:|[^\u202f][;?!]/, key);
      if (code === 'ja') {
        assert.doesNotMatch(
          text,
          /[，．]|[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}][:,()?!]/u,
          key,
        );
      }
      if (code === 'ar') assert.doesNotMatch(text, /[,;?]/, key);
    }
  });
}

test('Arabic counts in its six forms', async () => {
  const { tableDaysLeft } = (await import('../../src/localization/ar/table.ts')).table;
  const counted = [0, 1, 2, 5, 11, 100].map((n) => tableDaysLeft(n, String(n)));
  assert.equal(new Set(counted).size, 6);
  assert.deepEqual(counted.slice(2), ['بقي يومان', 'بقيت 5 أيام', 'بقي 11 يومًا', 'بقي 100 يوم']);
});

test('French counts none like one, Spanish like many', async () => {
  const french = (await import('../../src/localization/fr/table.ts')).table;
  const spanish = (await import('../../src/localization/es/table.ts')).table;
  assert.equal(french.tableCandidates(0, '0'), '0 candidat');
  assert.equal(spanish.tableCandidates(0, '0'), '0 candidatos');
  assert.equal(spanish.tableDaysLeft(1, '1'), 'Queda 1 día');
});

test('one thing has one word in all elements of a language', async () => {
  const others = {
    ar: /تسمي|أفعال|فعلًا|الإدخال/,
    de: /Bewerber(?!management)|Abnehmen|abnehmen|abgenommen|freiwillig/,
    es: /período|Completado|Descartado por|dieron un paso/,
    'pt-br': /off-line|Descartad|deram um passo/i,
    ja: /応募者|[0-9⟩]名|携帯|コンマ/,
  };
  for (const [code, other] of Object.entries(others)) {
    for (const [key, text] of texts(await exported(`${code}.ts`))) {
      assert.doesNotMatch(text, other, `${code} ${key}`);
    }
  }
  const knockedOut = { de: /ausgeschlossen/i, es: /Eliminado/, fr: /Éliminé/, ja: /不合格/ };
  for (const [code, word] of Object.entries(knockedOut)) {
    const words = await exported(`${code}.ts`);
    for (const key of ['feedKnockedOut', 'funnelKnockedOut', 'funnelCountKnockedOut']) {
      assert.match(said(words[key] ?? ''), word, `${code} ${key}`);
    }
  }
});

test('titles are quoted wherever a language quotes them', async () => {
  for (const [code, quoted] of Object.entries({
    es: '«⟨0⟩»',
    fr: '«\u00a0⟨0⟩\u00a0»',
    'pt-br': '“⟨0⟩”',
  })) {
    const words = await exported(`${code}.ts`);
    for (const key of ['labelsOf', 'labelsSetNamed', 'actionShareTitle', 'tableSelect']) {
      assert.ok(said(words[key] ?? '').includes(quoted), `${code} ${key}`);
    }
  }
});

test('French has points in the plural from two on', async () => {
  const { metric } = await import('../../src/localization/fr/metric.ts');
  const said = ['-0,1', '+1', '+1,9', '-2', '+10,9', '0'].map((number) => metric.points(number));
  const words = said.map((text) => text.split('\u00a0')[1]);
  assert.deepEqual(words, ['pt', 'pt', 'pt', 'pts', 'pts', 'pt']);
});

test('Japanese counts what is left out, too', async () => {
  const { metricAccount } = await import('../../src/localization/ja/metric-account.ts');
  assert.equal(metricAccount.metricLeftOutOfTests('54'), 'テスト候補者の54件');
});

test('Spanish nights begin in the evening, and after midnight is the early morning', async () => {
  const { engagement } = await import('../../src/localization/es/engagement.ts');
  assert.equal(engagement.engagementPart_night, 'Madrugada');
  assert.equal(engagement.engagementPart_evening, 'Noche');
});

test('Arabic counts nobody after a number that may be any', async () => {
  const { engagement } = await import('../../src/localization/ar/engagement.ts');
  assert.doesNotMatch(engagement.engagementStartedOf('3', '100'), /\d \p{L}/u);
});

test('the marks between two words are those of the language', async () => {
  const joint = async (code: string) => {
    const { labelled, joined, sentence } = await exported(`${code}.ts`);
    return [labelled, joined, sentence].map((term) => said(term ?? '', ['a', 'b']));
  };
  assert.deepEqual(await joint('fr'), ['a\u00a0: b', 'a, b', 'a.']);
  assert.deepEqual(await joint('ar'), ['a: b', 'a، b', 'a.']);
  assert.deepEqual(await joint('ja'), ['a：b', 'a、b', 'a。']);
});

test('no element writes such marks itself', () => {
  const elements = new URL('../../src/elements/', import.meta.url);
  const found = readdirSync(elements, { recursive: true, encoding: 'utf8' })
    // What is written for machines and for developers is in English.
    .filter((file) => /\.ts$/.test(file) && !/styles|export|development|-check/.test(file))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, elements), 'utf8');
      const written = text.match(/\}(?:: |, |\. )\$\{|join\('(?:, |\. )'\)/g) ?? [];
      return written.map((mark) => `${file}: ${mark}`);
    });
  assert.deepEqual(found, []);
});
