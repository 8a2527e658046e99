import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TagChoice } from '../../stories/support/tag.js';
import { problemsOf, tagOf } from '../../stories/support/tag.js';

const CHOICE: TagChoice = {
  site: 'demo',
  desk: 'https://help.agency.example',
  lang: '',
  color: '',
  position: 'right',
  theme: 'auto',
};

describe('the tag to copy', () => {
  it('is as short as it can be', () => {
    assert.equal(tagOf(CHOICE), '<script src="https://help.agency.example/tuki.js" data-site="demo" async></script>');
  });

  it('says what was chosen, and nothing breaks out of its quotes', () => {
    const tag = tagOf({
      ...CHOICE,
      desk: 'https://a.example/x/ ',
      lang: 'fi',
      color: '"><b>',
      position: 'left',
      theme: 'dark',
    });
    assert.equal(
      tag,
      '<script src="https://a.example/x/tuki.js" data-site="demo" data-lang="fi" data-color="&quot;><b>" ' +
        'data-position="left" data-theme="dark" async></script>',
    );
  });

  it('is not offered while something is wrong with it', () => {
    assert.deepEqual(problemsOf(CHOICE, true), {});
    assert.deepEqual(Object.keys(problemsOf({ ...CHOICE, site: 'My Site', desk: 'help.agency.example' }, false)), [
      'site',
      'desk',
      'color',
    ]);
  });
});
