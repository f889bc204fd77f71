import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Sizes of a slide's words, the largest first; `Slide.module.css` knows each. */
const sizes = ['large', 'medium', 'small', 'smallest'] as const;

/** The largest size at which the words need no scrolling, or the smallest; anew with every size of the slide. */
export function useFit(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const fit = () => {
      for (const size of sizes) {
        element.dataset.size = size;
        if (element.scrollHeight <= element.clientHeight + 1) return;
      }
    };
    fit();
    const watch = new ResizeObserver(fit);
    for (const one of [element, ...element.children]) watch.observe(one);
    return () => watch.disconnect();
  });
  return place;
}
