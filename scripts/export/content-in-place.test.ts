import { expect, it } from 'vitest';
import { withContentInPlace } from './content-in-place.mjs';

const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;

it('puts what was exported apart where it belongs, and leaves nothing for a script to move', () => {
  const apart = page(
    '<figure><!--$?--><template id="B:0"></template><!--/$--></figure><figure><!--$?--><template id="B:1"></template><!--/$--></figure>' +
      '<div hidden id="S:0"><div>one</div></div><script>$RC=1;$RC("B:0","S:0")</script>' +
      '<div hidden id="S:1"><p>two</p></div><script>$RC("B:1","S:1")</script>',
  );
  expect(withContentInPlace(apart)).toBe(
    page(
      '<figure><!--$--><div>one</div><!--/$--></figure><figure><!--$--><p>two</p><!--/$--></figure>' +
        '<script>$RC=1;</script><script></script>',
    ),
  );
});

it('leaves a page alone that has everything in place', () => {
  expect(withContentInPlace(page('<p>all here</p>'))).toBe(page('<p>all here</p>'));
});

it('does not guess when the marks are not the known ones', () => {
  const odd = page(
    '<template id="B:0"></template><div hidden id="S:0">x</div><script>$RC("B:0","S:0")</script>',
  );
  expect(() => withContentInPlace(odd)).toThrow('B:0 is not marked');
});
