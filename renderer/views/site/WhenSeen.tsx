import { useIntersection } from '@mantine/hooks';
import { type ComponentType, memo } from 'react';
import { useSession } from '../../state/context.tsx';
import type { SiteInView } from './siteInView.ts';

interface HeldProps {
  readonly view: SiteInView;
  readonly what: ComponentType<{ readonly view: SiteInView }>;
  readonly isHeld: boolean;
}

/** Not drawn anew while it is held: what nobody sees need not follow the hand. */
const Held = memo(
  function Held({ view, what: What }: HeldProps) {
    return <What view={view} />;
  },
  (before, after) => after.isHeld || (before.view === after.view && before.what === after.what),
);

/**
 * A panel below the edge of the window: it follows a drag only while it can be seen, so that the frame
 * belongs to what is seen, and catches up as soon as it comes into sight or the hand lets go.
 */
export function WhenSeen(props: { readonly className: string } & Omit<HeldProps, 'isHeld'>) {
  const isDrafting = useSession((state) => state.isDrafting);
  const { ref, entry } = useIntersection<HTMLDivElement>();
  const isUnseen = entry !== null && !entry.isIntersecting;
  return (
    <div className={props.className} ref={ref}>
      <Held key={props.view.site.id} view={props.view} what={props.what} isHeld={isDrafting && isUnseen} />
    </div>
  );
}
