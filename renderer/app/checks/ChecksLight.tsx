import { checkCount, problemWords } from '../../../shared/engine/checks/checkWords.ts';
import { FailIcon, PassIcon } from '../../components/icons.tsx';
import { useChecks, useServices, useSession, useWindow } from '../../state/context.tsx';
import { ChecksPanel } from './ChecksPanel.tsx';
import './checks.css';

/** One light for all laws, in the status bar: how many hold, or the first broken one in words. */
export function ChecksLight() {
  const { window: model } = useServices();
  const checks = useChecks((state) => state.checks);
  const portfolio = useChecks((state) => state.portfolio);
  const version = useChecks((state) => state.version);
  const isCurrent = useSession((state) => !state.isDrafting && state.settledVersion === version);
  const isOpen = useWindow((state) => state.areChecksOpen);
  const broken = checks.find(({ isBroken }) => isBroken);
  const problem = broken && portfolio ? problemWords(broken, portfolio) : null;
  const words = checks.length === 0 ? 'Checking' : `Checks ${checkCount(checks)}`;
  return (
    <>
      <span className="visually-hidden" role="status">
        {isCurrent ? words : ''}
      </span>
      <button
        type="button"
        className="status-item is-first checks-light"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-stale={!isCurrent || undefined}
        data-tip={
          isCurrent ? 'What is checked, and how it came out' : 'Checked again when the figures settle'
        }
        disabled={checks.length === 0}
        onClick={() => model.set({ areChecksOpen: !isOpen })}
      >
        {broken ? <FailIcon /> : checks.length > 0 && <PassIcon />}
        <b>{words}</b>
        {broken && (
          <span className="checks-broken">
            {broken.law.name}: broken{problem ? `. ${problem}` : ''}
          </span>
        )}
      </button>
      {isOpen && checks.length > 0 && <ChecksPanel />}
    </>
  );
}
