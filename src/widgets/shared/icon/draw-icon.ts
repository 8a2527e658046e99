import type { IconNode } from 'lucide';

const SVG = 'http://www.w3.org/2000/svg';

/** An icon as an SVG element, made without parsing HTML, so that Trusted Types and a strict CSP allow it. */
export function drawIcon(node: IconNode): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  setAll(svg, attributes);
  for (const [tag, own] of node) svg.append(setAll(document.createElementNS(SVG, tag), own));
  return svg;
}

export function setAll<E extends Element>(element: E, attributes: object): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
