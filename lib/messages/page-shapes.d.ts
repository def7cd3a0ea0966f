/** Made by the build from the protocol: see scripts/page-shapes.ts. */
declare module 'virtual:page-shapes' {
  import type { Shape } from './shape.ts';

  export const MESSAGES: Readonly<
    Record<string, { from: 'page' | 'extension'; to: 'background' | 'page' | 'panel'; ask: Shape; answer: Shape }>
  >;
  export const SETTINGS: Shape;
}
