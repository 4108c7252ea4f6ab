import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withActions } from 'storybook/actions/decorator';
import '../../src/elements/all.ts';
import { pseudo } from '../../src/localization/pseudo.ts';
import { registerTranslation } from '../../src/localization/localize.ts';
import { now } from '../../test/elements/fixtures/interviewers.ts';
import { argTypesOf, descriptionOf } from './arg-types.ts';
import './preview.css';

registerTranslation(pseudo());

// "3 days ago" is to stay so: time goes on from the instant that the fixtures are told at.
const real = Date.now;
const ahead = now - real();
Date.now = () => real() + ahead;

/** What a host page decides for the elements on it; they follow, as they do on any page. */
const page: Decorator = (story, { globals }) => {
  const { language, direction, scheme, width } = globals as Record<string, string>;
  const { documentElement } = document;
  documentElement.lang = language ?? 'en';
  documentElement.dir = direction || (language === 'ar' ? 'rtl' : 'ltr');
  documentElement.style.colorScheme = scheme ?? 'light';
  return html`<div class="page" data-width=${width ?? 'full'}>${story()}</div>`;
};

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

const choice = (
  title: string,
  icon: NonNullable<Toolbar['icon']>,
  items: Record<string, string>,
) => ({
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
    dynamicTitle: true,
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page, withActions],
  initialGlobals: { scheme: 'light', direction: '', language: 'en', width: 'full' },
  globalTypes: {
    scheme: choice('Colour scheme', 'mirror', { light: 'Light', dark: 'Dark' }),
    language: choice('Language', 'globe', {
      en: 'English',
      es: 'Español',
      fr: 'Français',
      de: 'Deutsch',
      pt: 'Português',
      ja: '日本語',
      ar: 'العربية',
      'en-XA': 'Pseudo-locale',
    }),
    direction: choice('Direction', 'transfer', {
      '': 'Direction of the language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    width: choice('Width', 'grow', {
      full: 'Full width',
      768: '768 px',
      480: '480 px',
      320: '320 px',
    }),
  },
  parameters: {
    layout: 'padded',
    // Both would hide what a host page does: its own background, its own width.
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true },
    actions: {
      handles: [
        ...['sk-load', 'sk-error', 'sk-select', 'sk-filter-change'],
        ...['sk-navigate', 'sk-before-change', 'sk-change', 'sk-columns-change'],
      ],
    },
    docs: { extractArgTypes: argTypesOf, extractComponentDescription: descriptionOf },
    options: { storySort: { order: ['Elements', 'Brands'] } },
  },
};

export default preview;
