import { useEffect, useState } from 'react';
import { formatNumber } from '../../shared/domain/format.ts';
import { formatMonth } from '../../shared/domain/months.ts';
import { WarningIcon } from '../components/icons.tsx';
import { useServices, useSession, useWindow } from '../state/context.tsx';
import { unusualInputs } from '../state/unusualInputs.ts';
import { ChecksLight } from './checks/ChecksLight.tsx';
import { RiskStatus } from './RiskStatus.tsx';

/** Milliseconds of quiet after the last change before the inputs are looked over. */
const quiet = 150;

/** What can be said of the document at all times: checks, what is saved, basis. */
export function StatusBar() {
  const { session } = useServices();
  const document = useSession((state) => state.document);
  const settledVersion = useSession((state) => state.settledVersion);
  const pendingCount = useSession((state) => state.pendingCount);
  const note = useSession((state) => state.shown?.portfolio.note ?? '');
  const decision = useSession((state) => state.shown?.portfolio.decisionMonth ?? null);
  const isBusy = useWindow((state) => state.isBusy);
  const [unusual, setUnusual] = useState<readonly string[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: inputs change with the version
  useEffect(() => {
    const timer = setTimeout(() => {
      const { shown, isDrafting } = session.store.getState();
      if (!shown || isDrafting) return;
      setUnusual(unusualInputs(shown));
    }, quiet);
    return () => clearTimeout(timer);
  }, [settledVersion, session]);

  if (!document) return null;
  return (
    <footer className="status-bar">
      <ChecksLight />
      {unusual.length > 0 && (
        <span className="status-item" data-tip={unusual.slice(0, 12).join('\n')}>
          <WarningIcon />
          {formatNumber(unusual.length)} unusual {unusual.length === 1 ? 'input' : 'inputs'}
        </span>
      )}
      <span className="status-item">
        {pendingCount > 0
          ? 'Saving'
          : `All changes saved${document.savedAt ? ` ${clockTime(document.savedAt)}` : ''}`}
      </span>
      <span className="status-item">Revision {formatNumber(document.revision)}</span>
      <RiskStatus />
      {isBusy && <span className="status-item">{isBusy}</span>}
      <span className="spacer" />
      {decision && <span className="status-item">USD nominal, {formatMonth(decision)}</span>}
      {note && (
        <span className="status-item is-last" data-tip={note}>
          <span className="status-note">{note}</span>
        </span>
      )}
    </footer>
  );
}

/** `14:02` of the person's own clock. */
function clockTime(iso: string): string {
  const time = new Date(iso);
  return `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`;
}
