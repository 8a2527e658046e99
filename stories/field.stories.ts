import type { Meta } from '@storybook/web-components-vite';
import { field } from '../src/widgets/shared/field/field.js';
import { fields } from '../src/widgets/shared/field/field.styles.js';
import { boxStory } from './support/box.js';

/** Label above, hint and error below, both read with the field. 16 px at least, so that no phone zooms into it. */
const meta: Meta = { title: 'Primitives/Field' };
export default meta;

export const Empty = boxStory([fields], ({ t }) => field({ id: 'name', label: t('chat:name') }));

export const Filled = boxStory([fields], ({ t }) =>
  field({ id: 'name', label: t('chat:name'), value: 'Haruka Mori', autocomplete: 'name' }),
);

export const WithHint = boxStory([fields], ({ t }) =>
  field({ id: 'booking', label: t('chat:booking'), hint: t('chat:contactHint') }),
);

/** What is wrong, and what to do. */
export const Wrong = boxStory([fields], ({ t }) =>
  field({ id: 'email', type: 'email', label: t('chat:email'), value: 'aino@', wrong: t('chat:contactEmailWrong') }),
);

export const Password = boxStory([fields], () =>
  field({
    id: 'password',
    type: 'password',
    label: 'Password',
    value: 'twelve letters',
    autocomplete: 'current-password',
  }),
);
