import { type RefObject, useEffect, useState } from 'react';
import type { Chapter } from '../../../shared/model/document/document.ts';
import { placeId } from './placeId.ts';

/** The chapter that stands at the top of the text, as it is scrolled. */
export function useChapterInView(
  text: RefObject<HTMLElement | null>,
  chapters: readonly Chapter[],
): string | null {
  const [inView, setInView] = useState<string | null>(chapters[0]?.id ?? null);
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const visible = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) visible.add(target.id);
          else visible.delete(target.id);
        const first = chapters.find(({ id }) => visible.has(placeId(id)));
        if (first) setInView(first.id);
      },
      // The end of the chapter before still touches the edge that the next one was brought to.
      { root, rootMargin: '-24px 0px -85% 0px' },
    );
    for (const { id } of chapters) {
      const section = document.getElementById(placeId(id));
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [text, chapters]);
  return inView;
}
