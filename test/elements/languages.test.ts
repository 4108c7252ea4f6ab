import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/funnel/funnel.ts';
import '../../src/elements/provider/provider.ts';
import type { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import { addEnglish, loadLanguage, registerTranslation } from '../../src/localization/localize.ts';
import { feedOf, rows as candidates } from './candidate-feed/feed.ts';
import { candidate } from './fixtures/candidates.ts';
import { funnel } from './fixtures/funnel.ts';
import { rows, tableOf } from './fixtures/table.ts';
import { interviewers } from './fixtures/interviewers.ts';
import { until } from './fixtures/until.ts';

const fetched = (name = '[^/]+') =>
  performance
    .getEntriesByType('resource')
    .map((entry) => new URL(entry.name).pathname)
    .filter((path) => new RegExp(`/localization/${name}/(?:common|table)\\.ts$`).test(path))
    .filter((path) => !path.includes('/en/'));

const heading = (element: SkFunnel) => element.shadowRoot?.querySelector('h2')?.innerText.trim();
const base = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.base');
const direction = (element: Element) => getComputedStyle(base(element) as Element).direction;
const says = (element: SkFunnel, text: string) =>
  until(() => heading(element) === text, `no ${text}`);
const shown = (lang: string) =>
  fixture<SkFunnel>(html`<sk-funnel lang=${lang} .data=${funnel()}></sk-funnel>`);

// In this order: what one test fetches, the next finds there.
describe('languages', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
  });

  it('are not fetched by a page in English, nor by one in a language that is not there', async () => {
    for (const lang of ['', 'en', 'en-GB', 'fi', 'valueof']) {
      const element = await shown(lang);
      await tableOf(interviewers(3), { lang });
      expect(heading(element)).to.equal('Candidate funnel');
    }
    expect(fetched()).to.deep.equal([]);
  });

  it('are fetched once when an element speaks them; English stands in and nothing moves', async () => {
    const element = await shown('es');
    expect(heading(element)).to.equal('Candidate funnel');
    const { height } = element.getBoundingClientRect();
    await says(element, 'Embudo de candidatos');
    expect(element.getBoundingClientRect().height).to.equal(height);
    await shown('es-MX');
    await says(await shown('es'), 'Embudo de candidatos');
    expect(fetched('es')).to.have.length(2);
    expect(fetched()).to.have.length(2);
  });

  it('reach rows that were drawn before the words were there', async () => {
    const table = await tableOf(interviewers(3), { lang: 'oc' });
    const read = () => rows(table)[0]?.textContent ?? '';
    expect(read()).to.match(/\d\s+candidates/);
    registerTranslation({ $code: 'oc', tableCandidates: (_, count) => `${count} candidats` });
    await until(() => /\d candidats/.test(read()), 'no candidats');
  });

  it('reach candidates that were drawn before the words were there', async () => {
    const feed = await feedOf([candidate()], { lang: 'ca' });
    const read = () => candidates(feed)[0]?.textContent ?? '';
    expect(read()).to.contain('Completed');
    registerTranslation({ $code: 'ca', feedCompleted: 'Acabat' });
    await until(() => read().includes('Acabat'), 'no Acabat');
  });

  it('are there from the first frame when the page has waited for them', async () => {
    await loadLanguage('fr-CA');
    expect(heading(await shown('fr-CA'))).to.equal('Entonnoir des candidats');
  });

  it('change under an element that is on the page, back to English too', async () => {
    const element = await shown('fr');
    await says(element, 'Entonnoir des candidats');
    element.lang = 'de';
    await says(element, 'Kandidatentrichter');
    const read = () => element.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
    expect(read()).to.contain('1.248');
    element.lang = 'en';
    await element.updateComplete;
    expect(heading(element)).to.equal('Candidate funnel');
    expect(read()).to.contain('1,248');
  });

  it('are those of the region, and Portuguese is that of Brazil', async () => {
    await says(await shown('pt-BR'), 'Funil de candidatos');
    await says(await shown('pt'), 'Funil de candidatos');
    await says(await shown('pt_BR'), 'Funil de candidatos');
    registerTranslation({ $code: 'pt-PT', funnelHeading: 'Funil de candidaturas' });
    await says(await shown('pt-PT'), 'Funil de candidaturas');
    expect(heading(await shown('pt-BR'))).to.equal('Funil de candidatos');
  });

  it('come from the element, else its provider, else what is around it, as that changes', async () => {
    const around = await fixture<HTMLElement>(html`
      <div lang="fr">
        <sk-funnel .data=${funnel()}></sk-funnel>
        <sk-provider locale="ja"><sk-funnel .data=${funnel()}></sk-funnel></sk-provider>
        <sk-provider locale="ja">
          <sk-funnel lang="de" .data=${funnel()}></sk-funnel>
        </sk-provider>
      </div>
    `);
    const [nearest, provided, own] = [...around.querySelectorAll('sk-funnel')] as [
      SkFunnel,
      SkFunnel,
      SkFunnel,
    ];
    await says(nearest, 'Entonnoir des candidats');
    await says(provided, '候補者ファネル');
    await says(own, 'Kandidatentrichter');
    around.lang = 'es';
    await says(nearest, 'Embudo de candidatos');
    around.removeAttribute('lang');
    await says(nearest, 'Candidate funnel');
    document.documentElement.lang = 'de';
    await says(nearest, 'Kandidatentrichter');
  });
});

describe('languages from right to left', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
    document.documentElement.removeAttribute('dir');
  });

  it('mirror the element before their words are there, so that nothing changes sides', async () => {
    const element = await shown('ar');
    expect([heading(element), direction(element)]).to.deep.equal(['Candidate funnel', 'rtl']);
    await says(element, 'مسار المرشحين');
    expect(direction(element)).to.equal('rtl');
    const drawing = element.shadowRoot?.querySelector('.funnel-svg') as Element;
    expect(getComputedStyle(drawing).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    const [first, second] = [...(element.shadowRoot?.querySelectorAll('.stage') ?? [])].map(
      (stage) => stage.getBoundingClientRect().left,
    );
    expect(first).to.be.greaterThan(second ?? Infinity);
    await expect(element).to.be.accessible();
  });

  it('mirror the table too', async () => {
    const table = await tableOf(interviewers(3), { lang: 'ar' });
    expect(direction(table)).to.equal('rtl');
    await expect(table).to.be.accessible();
  });

  it('follow the page’s language where nobody says a direction', async () => {
    document.documentElement.lang = 'ar';
    const element = await fixture<SkFunnel>(html`<sk-funnel .data=${funnel()}></sk-funnel>`);
    expect(direction(element)).to.equal('rtl');
    document.documentElement.dir = 'ltr';
    await until(() => direction(element) === 'ltr', 'the page has a say');
  });

  it('give way to a direction of the element, or of what is around it', async () => {
    const element = await fixture<SkFunnel>(
      html`<sk-funnel lang="ar" dir="ltr" .data=${funnel()}></sk-funnel>`,
    );
    expect(direction(element)).to.equal('ltr');
    const around = await fixture(
      html`<div lang="ar" dir="ltr"><sk-funnel .data=${funnel()}></sk-funnel></div>`,
    );
    expect(direction(around.querySelector('sk-funnel') as Element)).to.equal('ltr');
    document.documentElement.dir = 'rtl';
    expect(direction(await shown('de'))).to.equal('ltr');
  });
});

describe('words of the host', () => {
  it('replace some of a language, whether said before it is fetched or after', async () => {
    registerTranslation({ $code: 'it', $name: 'Italiano', $dir: 'ltr', funnelStep: 'Passo' });
    registerTranslation({ $code: 'ja', funnelHeading: '応募ファネル' });
    await loadLanguage('ja');
    const element = await shown('ja');
    expect(heading(element)).to.equal('応募ファネル');
    expect(element.shadowRoot?.textContent).to.contain('完了率');
    registerTranslation({ $code: 'ja', funnelHeading: '採用ファネル' });
    await says(element, '採用ファネル');
  });

  it('stay when an element’s module comes later, in English as well', async () => {
    registerTranslation({ $code: 'en', funnelHeading: 'Applicants' });
    addEnglish({ funnelHeading: 'Candidate funnel' });
    expect(heading(await shown('en'))).to.equal('Applicants');
    // What a language has not is English, and that is the host's; what it has stays.
    expect(heading(await shown('it'))).to.equal('Applicants');
    expect(heading(await shown('fr'))).to.equal('Entonnoir des candidats');
    registerTranslation({ $code: 'en', funnelHeading: 'Candidate funnel' });
  });
});
