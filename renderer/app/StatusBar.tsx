import { useEffect, useState } from 'react';
import { formatNumber } from '../../shared/domain/format.ts';
import { formatMonth } from '../../shared/domain/months.ts';
import { FailIcon, PassIcon, WarningIcon } from '../components/icons.tsx';
import { type Check, runChecks } from '../state/checks.ts';
import { useServices, useSession, useWindow } from '../state/context.tsx';
import { unusualInputs } from '../state/unusualInputs.ts';

/** Milliseconds of quiet after the last change before every law is checked anew. */
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
  const [checks, setChecks] = useState<readonly Check[]>([]);
  const [unusual, setUnusual] = useState<readonly string[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: figures change with the version, not by identity
  useEffect(() => {
    const timer = setTimeout(() => {
      const { engine, shown, isDrafting } = session.store.getState();
      if (!engine || !shown || isDrafting) return;
      setChecks(runChecks(engine));
      setUnusual(unusualInputs(shown));
    }, quiet);
    return () => clearTimeout(timer);
  }, [settledVersion, session]);

  if (!document) return null;
  const broken = checks.filter((check) => check.problem !== null);
  const checkWords = checks
    .map(
      (check) =>
        `${check.problem === null ? '✓' : '✕'} ${check.name}${check.problem ? `: ${check.problem}` : ''}`,
    )
    .join('\n');
  return (
    <footer className="status-bar">
      <span className="status-item is-first" data-tip={checkWords} role="status">
        {broken.length === 0 ? <PassIcon /> : <FailIcon />}
        <b>
          {checks.length === 0
            ? 'Checking'
            : `${checks.length - broken.length} of ${checks.length} checks pass`}
        </b>
      </span>
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
