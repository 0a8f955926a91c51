import type { ExplainTarget } from '../../../shared/engine/explain.ts';
import type { LineEntry } from '../../../shared/model/document/document.ts';
import { useSession, useWindow } from '../../state/context.tsx';

/** The site at which F8 explains lines of sites: the selected one, or the first; null without a document. */
export function useExplainedSite(): string | null {
  const selected = useWindow((state) => state.selectedSiteId);
  return useSession((state) => {
    const sites = state.shown?.sites ?? [];
    return sites.find(({ id }) => id === selected)?.id ?? sites[0]?.id ?? null;
  });
}

/** The figure that F8 explains at a line. */
export function whyOf(line: LineEntry, siteId: string | null): ExplainTarget | null {
  if (siteId === null || line.scope === 'block') return null;
  return line.scope === 'site' ? { line: line.id, siteId } : { line: line.id };
}
