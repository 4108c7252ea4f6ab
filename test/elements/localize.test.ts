import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { list } from '../../src/localization/list.ts';
import { opened } from '../../src/localization/en/opened.ts';
import {
  addEnglish,
  Localize,
  loadLanguage,
  registerTranslation,
} from '../../src/localization/localize.ts';

addEnglish(opened);

class LocalizeHost extends LitElement {
  readonly localize = new Localize(this);
}
customElements.define('localize-host', LocalizeHost);

const inLanguage = async (lang: string) => {
  const host = await fixture<LocalizeHost>(html`<localize-host lang=${lang}></localize-host>`);
  return host.localize;
};

describe('words', () => {
  it('are found without reading the language tag anew for each', async () => {
    const localize = await inLanguage('en-CA');
    localize.term('close');
    const intl: { Locale: typeof Intl.Locale } = Intl;
    const real = intl.Locale;
    let read = 0;
    intl.Locale = new Proxy(real, {
      construct(target, [tag, options]: [string, object]) {
        read++;
        return new target(tag, options);
      },
    });
    try {
      for (let i = 0; i < 1000; i++) {
        localize.term('close');
        localize.term('updatedAt', '8:04');
      }
    } finally {
      intl.Locale = real;
    }
    expect(read).to.equal(0);
  });

  it('come from the region, else the language, else English', async () => {
    registerTranslation(
      { $code: 'eo', $name: 'Esperanto', $dir: 'ltr', close: 'Fermi', retry: 'Reprovi' },
      { $code: 'eo-CH', $name: 'Esperanto', $dir: 'ltr', close: 'Fermu' },
    );
    const localize = await inLanguage('eo-CH');
    expect(localize.term('close')).to.equal('Fermu');
    expect(localize.term('retry')).to.equal('Reprovi');
    expect(localize.term('refresh')).to.equal('Refresh');
  });

  it('come from the script too, however its code is written', async () => {
    registerTranslation(
      { $code: 'zh-Hant', $name: '繁體中文', $dir: 'ltr', close: '關閉' },
      { $code: 'sr-Latn', $name: 'Srpski', $dir: 'ltr', close: 'Zatvori' },
      { $code: 'gl_ES', $name: 'Galego', $dir: 'ltr', close: 'Pechar' },
    );
    const close = async (lang: string) => (await inLanguage(lang)).term('close');
    expect(await close('zh-Hant')).to.equal('關閉');
    expect(await close('zh-TW')).to.equal('關閉');
    expect(await close('zh-Hans')).to.equal('Close');
    expect(await close('sr-Latn-RS')).to.equal('Zatvori');
    expect(await close('sr')).to.equal('Close');
    expect(await close('gl-ES')).to.equal('Pechar');
  });

  it('have their own language where there are none in the one asked for', async () => {
    const of = async (lang: string) => (await inLanguage(lang)).lang();
    expect([await of('nl'), await of('en-GB'), await of('eo-CH')]).to.deep.equal([
      'en',
      'en-gb',
      'eo-ch',
    ]);
    expect((await inLanguage('nl')).number(1234.5)).to.equal('1.234,5');
  });

  it('are in the language of what stands around a tree of shadows', async () => {
    const around = await fixture(html`<div lang="eo"></div>`);
    const root = around.attachShadow({ mode: 'open' });
    const host = new LocalizeHost();
    root.append(host);
    expect(host.localize.term('close')).to.equal('Fermi');
  });

  it('set a name from the other side apart, and no other', async () => {
    const english = await inLanguage('en');
    expect(english.term('labelled', 'موظف', 'yes')).to.equal('\u2068موظف\u2069: yes');
    expect(english.term('labelled', 'Kfz-Mechatroniker', 'yes')).to.equal('Kfz-Mechatroniker: yes');
    expect(list(english, ['one', 'שתיים'])).to.equal('one and \u2068שתיים\u2069');
    await loadLanguage('ar');
    const arabic = await inLanguage('ar');
    expect(arabic.term('labelled', 'Cook (m/f)', 'موظف')).to.equal('\u2068Cook (m/f)\u2069: موظف');
    expect(arabic.term('labelled', '12', '3')).to.equal('12: 3');
  });

  it('added later are shown by elements that are there already', async () => {
    const localize = await inLanguage('ia');
    expect(localize.term('close')).to.equal('Close');
    registerTranslation({ $code: 'ia', $name: 'Interlingua', $dir: 'ltr', close: 'Clauder' });
    expect(localize.term('close')).to.equal('Clauder');
  });
});

describe('times', () => {
  const now = Date.parse('2026-03-02T12:00:00Z');
  const ago = (minutes: number) => new Date(now - minutes * 60_000);

  it('are told relatively in three lengths', async () => {
    const localize = await inLanguage('en');
    expect(localize.relative(ago(24 * 60), now)).to.equal('yesterday');
    expect(localize.relative(ago(12), now)).to.equal('12 minutes ago');
    expect(localize.relative(ago(12), now, 'short')).to.equal('12 min. ago');
    expect(localize.relative(ago(12), now, 'narrow')).to.equal('12m ago');
    expect(localize.relative(ago(366 * 24 * 60), now, 'narrow')).to.equal('1y ago');
    expect(localize.relative(ago(0), now, 'narrow')).to.equal('now');
  });

  it('are not told with a minus sign where French has to be narrow', async () => {
    const localize = await inLanguage('fr-CA');
    expect(localize.relative(ago(12), now, 'narrow')).to.equal('il y a 12\u00a0min');
  });

  it('are told in the shortest form that says what is meant in the language', async () => {
    const months = ago(70 * 24 * 60);
    const expected = {
      de: ['vor 12 Min.', 'vor 2 Monaten', 'vor 1 Jahr'],
      es: ['hace 12 min', 'hace 2 meses', 'hace 1 año'],
      fr: ['il y a 12 min', 'il y a 2 mois', 'il y a 1 an'],
      'pt-PT': ['há 12 min', 'há 2 meses', 'há 1 ano'],
      ja: ['12分前', '2か月前', '1年前'],
    };
    for (const [lang, texts] of Object.entries(expected)) {
      const localize = await inLanguage(lang);
      const told = [ago(12), months, ago(400 * 24 * 60)].map((at) =>
        localize.relative(at, now, 'narrow'),
      );
      expect(told.map((text) => text.replaceAll('\u00a0', ' '))).to.deep.equal(texts);
    }
    expect((await inLanguage('pt-PT')).relative(ago(4 * 24 * 60), now, 'narrow')).to.equal(
      'há 4 dias',
    );
  });

  it('that something lasts have their months and years written out', async () => {
    const day = 86_400;
    const expected = {
      en: ['5 months', '1 year'],
      de: ['5 Monate', '1 Jahr'],
      es: ['5 meses', '1 año'],
      fr: ['5 mois', '1 an'],
      'pt-BR': ['5 meses', '1 ano'],
    };
    for (const [lang, texts] of Object.entries(expected)) {
      const localize = await inLanguage(lang);
      const told = [150 * day, 365 * day].map((seconds) => localize.durationParts(seconds)[0]);
      expect(told.map((text) => text?.replaceAll('\u00a0', ' '))).to.deep.equal(texts);
    }
  });

  it('are told in the zone asked for: of today the time, of other days the date', async () => {
    const localize = await inLanguage('en');
    const at = new Date();
    const time = (timeZone: string) =>
      new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone }).format(at);
    expect(localize.timeOrDate(at, 'Asia/Kathmandu')).to.equal(time('Asia/Kathmandu'));
    expect(localize.timeOrDate(at, 'America/Vancouver')).to.equal(time('America/Vancouver'));
    expect(localize.timeOrDate(new Date('2020-01-01T00:00:00Z'), 'America/Vancouver')).to.equal(
      'Dec 31, 2019',
    );
  });
});

describe('amounts', () => {
  it('of a currency that the browser does not know are told all the same, as are times of such a zone', async () => {
    const localize = await inLanguage('en');
    for (const currency of ['', 'credits', 'US$']) {
      const amount = { amountMinor: 12_345, currency };
      // The code that stands for no currency.
      expect(localize.money(amount)).to.equal('XXX\u00a0123.45');
      expect(localize.money(amount, { compact: true })).to.equal('XXX\u00a0123');
    }
    const day = { dateStyle: 'medium', timeZone: 'Mars/Base' } as const;
    expect(localize.dateTime('2026-03-01T08:00:00Z', day)).to.equal('Mar 1, 2026');
  });
});
