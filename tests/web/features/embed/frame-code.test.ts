import { expect, test } from 'vitest';
import { emptyFilter } from '../../../../server/contract/filter.ts';
import { emptyView } from '../../../../server/contract/view.ts';
import { frameCode } from '../../../../web/features/embed/frame-code.ts';

test('the code of a frame shows exactly this view, and its address is safe in a page', () => {
  const view = { ...emptyView, panel: 'projects' as const, filter: { ...emptyFilter, q: '"<b>' } };
  const code = frameCode('https://atlas.example', view, '#map=8/48.9/38.9', 'Atlas "A" & B');
  expect(code).toBe(
    '<iframe src="https://atlas.example/embed?lang=uk&amp;q=%22%3Cb%3E&amp;v=1&amp;view=projects#map=8/48.9/38.9" ' +
      'title="Atlas &quot;A&quot; &amp; B" width="100%" height="600" style="border:0" loading="lazy" allowfullscreen></iframe>',
  );
});
