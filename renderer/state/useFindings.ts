import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { BreakEven } from '../../shared/engine/breakEven.ts';
import type { ConfidenceReport } from '../../shared/engine/confidence.ts';
import { useServices, useSession } from './context.tsx';
import type { Topic } from './findings.ts';

/** Something found out, and whether it speaks of older figures than those on screen. */
interface Finding<T> {
  readonly value: T;
  readonly isLate: boolean;
}

function useWanted(kind: Topic['kind'], siteId: string | null): void {
  const { findings } = useServices();
  useEffect(() => findings.want({ kind, siteId }), [findings, kind, siteId]);
}

/** What the value of a site, or of all sites, rests on; null until it is found out. */
export function useConfidence(siteId: string | null): Finding<ConfidenceReport> | null {
  const { findings } = useServices();
  useWanted('confidence', siteId);
  const found = useStore(findings.store, (state) => state.confidence.get(siteId));
  // Not the version itself: what is late stays as it is, however far the figures move on.
  const isLate = useSession(({ version }) => found?.version !== version);
  return found ? { value: found.value, isLate } : null;
}

/** Where the plan of a site, or of all sites, breaks even; null until it is found out. */
export function useBreakEvens(siteId: string | null): Finding<readonly BreakEven[]> | null {
  const { findings } = useServices();
  useWanted('break-evens', siteId);
  const found = useStore(findings.store, (state) => state.breakEvens.get(siteId));
  // Not the version itself: what is late stays as it is, however far the figures move on.
  const isLate = useSession(({ version }) => found?.version !== version);
  return found ? { value: found.value, isLate } : null;
}
