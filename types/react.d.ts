/** The tags in JSX for React 19: `import type {} from 'screenkit/react'` in one file of the project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {} from '../dist/elements/all.js';

type Tag = Extract<keyof HTMLElementTagNameMap, `sk-${string}`>;

/** Its properties; an attribute with a hyphen, such as `interviewer-id`, is taken as it stands. */
type Own<E extends HTMLElement> = {
  [Name in Exclude<keyof E, keyof HTMLElement>]?: E[Name] | undefined;
};

/** `onsk-select={(event) => …}`, and so on. */
type Events = {
  [Name in keyof HTMLElementEventMap as Name extends `sk-${string}` ? `on${Name}` : never]?:
    ((event: HTMLElementEventMap[Name]) => void) | undefined;
};

type Elements = {
  [Name in Tag]: DetailedHTMLProps<
    HTMLAttributes<HTMLElementTagNameMap[Name]>,
    HTMLElementTagNameMap[Name]
  > &
    Own<HTMLElementTagNameMap[Name]> &
    Events;
};

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface adds to one
    interface IntrinsicElements extends Elements {}
  }
}
