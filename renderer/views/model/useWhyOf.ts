import { useMemo } from 'react';
import type { ExplainTarget } from '../../../shared/engine/explain.ts';
import type { LineEntry } from '../../../shared/model/document/document.ts';
import { useSession, useWindow } from '../../state/context.tsx';

/** The figure that F8 explains at a line: of the site that is selected, or of the first one. */
export function useWhyOf(line: LineEntry): ExplainTarget | null {
  const selected = useWindow((state) => state.selectedSiteId);
  const siteId = useSession((state) => {
    const sites = state.shown?.sites ?? [];
    return sites.find(({ id }) => id === selected)?.id ?? sites[0]?.id ?? null;
  });
  const isOpen = useSession((state) => state.shown !== null);
  return useMemo(() => {
    if (!isOpen || line.scope === 'block') return null;
    if (line.scope !== 'site') return { line: line.id };
    return siteId === null ? null : { line: line.id, siteId };
  }, [line, siteId, isOpen]);
}
