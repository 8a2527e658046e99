import type { LitElement } from 'lit';

/** Brings the link of where one is into sight, in a row of links that is wider than a phone. */
export async function showCurrent(element: LitElement): Promise<void> {
  await element.updateComplete;
  const link = element.renderRoot.querySelector('nav [aria-current=page]');
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
