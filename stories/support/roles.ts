import { unsafeCSS } from 'lit';

/** The colours of the second layer of tokens, and what each is for. */
export const ROLES = [
  ['brand', 'What leads: the launcher, the one primary button'],
  ['on-brand', 'Words on the brand’s colour'],
  ['surface', 'What everything stands on'],
  ['sunken', 'Behind the surface, and what cannot be pressed'],
  ['raised', 'Before the surface'],
  ['tint', 'The traveller’s own words, badges, notices'],
  ['ink', 'Words'],
  ['ink-soft', 'Words that explain'],
  ['line', 'Between things; never the only sign of anything'],
  ['line-strong', 'Borders of fields and buttons'],
  ['accent', 'Links, focus, icons'],
  ['edge', 'Around the brand’s colour where it is near the surface'],
  ['danger', 'What went wrong, always with words'],
  ['good', 'What is open and works, always with words'],
  ['warn', 'Behind a warning'],
] as const;

type Role = (typeof ROLES)[number][0];

/** What must be readable on what, and how much contrast WCAG 2.2 AA asks for: 4.5 for words, 3 for controls. */
export const PAIRS: readonly (readonly [front: Role, back: Role, least: number])[] = [
  ['on-brand', 'brand', 4.5],
  ...(['surface', 'sunken', 'raised', 'tint'] as const).flatMap(
    (back) =>
      [
        ['ink', back, 4.5],
        ['ink-soft', back, 4.5],
        ['accent', back, 4.5],
        ['danger', back, 4.5],
        ['line-strong', back, 3],
        ['edge', back, 3],
      ] as const,
  ),
  ['good', 'surface', 4.5],
  ['ink', 'warn', 4.5],
];

/** A class for each role's colour behind, and for each pair. */
export const roleStyles = unsafeCSS(
  [
    ...ROLES.map(([role]) => `.${role}{background:var(--_${role})}`),
    ...PAIRS.map(([front, back]) => `.${front}-on-${back}{color:var(--_${front});background:var(--_${back})}`),
  ].join(''),
);
