import { createElement } from 'react';
import type { ChangeEvent } from 'react';
import { addons, types, useGlobals } from 'storybook/manager-api';

/** Any colour for the brand, beside the three of the toolbar. */
function BrandColour() {
  const [globals, update] = useGlobals();
  return createElement('input', {
    type: 'color',
    value: String(globals.brand),
    'aria-label': 'Another colour for the brand',
    title: 'Another colour for the brand',
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => update({ brand: target.value }),
  });
}

addons.register('tuki', () => {
  addons.add('tuki/brand-colour', { type: types.TOOL, title: 'Brand colour', render: BrandColour });
});
