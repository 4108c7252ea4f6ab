import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { brandPage, sessionOf } from './page.ts';
import './brands.css';

const meta: Meta = { title: 'Brands/White label', parameters: { layout: 'fullscreen' } };
export default meta;

/** As data: what an agency keeps of each of its clients, say. */
const nightshift = {
  '--sk-color-text': '#e7e9ff',
  '--sk-color-text-muted': '#9ba0c8',
  '--sk-color-surface': '#12142a',
  '--sk-color-surface-raised': '#1b1e3b',
  '--sk-color-border': '#2f3463',
  '--sk-color-accent': '#7df9c2',
  '--sk-color-accent-text': '#06231a',
  '--sk-color-focus': '#ff5fd2',
  '--sk-color-chart-1': '#7df9c2',
  '--sk-color-chart-2': '#8d9bff',
  '--sk-color-chart-3': '#ffb454',
  '--sk-color-chart-4': '#7f86ad',
  '--sk-radius': '4px',
  '--sk-radius-small': '2px',
} as const;

const harbourline = () =>
  brandPage({
    brand: 'harbourline',
    name: 'Harbourline',
    client: 'Acme',
    session: sessionOf('Acme'),
  });

const inClementine = html`<span slot="heading">How far people get</span>
  <a slot="toolbar" class="brand-link" href="#invite">Invite more people</a>`;

const clementine = () =>
  brandPage({
    brand: 'clementine',
    name: 'Clementine',
    client: 'Globex',
    session: sessionOf('Globex', 972),
    inFunnel: inClementine,
  });

/** Tokens that are the page's own variables; light and dark with the page. */
export const Harbourline: StoryObj = { render: harbourline };

/** Square, dense and in the page's serif; rules in place of boxes, by parts. */
export const Meridian: StoryObj = {
  render: () =>
    brandPage({
      brand: 'meridian',
      name: 'Meridian',
      client: 'Globex',
      session: sessionOf('Globex'),
    }),
};

/** Dark on any page; the tokens are an object, given to the provider. */
export const Nightshift: StoryObj = {
  render: () =>
    brandPage({
      brand: 'nightshift',
      name: 'Nightshift',
      client: 'Acme',
      session: sessionOf('Acme', 2310),
      appearance: nightshift,
    }),
};

/** Large and round, with a heading and a link of its own in the slots. */
export const Clementine: StoryObj = { render: clementine };

/** Two brands on one page, each with a session of its own, for a client of its own. */
export const SideBySide: StoryObj = {
  render: () => html`<div class="brands-beside">${harbourline()}${clementine()}</div>`,
};
