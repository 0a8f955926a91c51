import { useEffect, useRef } from 'react';
import { formatCount, formatNumber, sentenceCase } from '../../../shared/domain/format.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import {
  amountWords,
  placeTarget,
  placeWords,
  problemWords,
} from '../../../shared/engine/checks/checkWords.ts';
import type { Entry } from '../../../shared/engine/checks/ledger.ts';
import type { Check } from '../../../shared/engine/checks/runChecks.ts';
import { FailIcon, PassIcon } from '../../components/icons.tsx';
import { useChecks, useServices } from '../../state/context.tsx';
import './checks.css';

/** Every law with what it compared, how near it came to breaking, and the way to that place. */
export function ChecksPanel() {
  const { window: model, actions } = useServices();
  const checks = useChecks((state) => state.checks);
  const portfolio = useChecks((state) => state.portfolio);
  const panel = useRef<HTMLElement>(null);
  const returnTo = useRef<Element | null>(null);
  const close = (): void => model.set({ areChecksOpen: false });

  useEffect(() => {
    returnTo.current = document.activeElement;
    panel.current?.focus();
    return () => {
      if (returnTo.current instanceof HTMLElement && returnTo.current.isConnected) returnTo.current.focus();
    };
  }, []);

  const goTo = (entry: Entry): void => {
    const target = placeTarget(entry);
    model.set({ areChecksOpen: false, modelPage: null });
    if (entry.siteId === null) actions.show('portfolio');
    else actions.openSite(entry.siteId);
    if (target) model.askWhy(target, null);
  };
  const readLaws = (): void => {
    model.set({ areChecksOpen: false });
    model.openModel('laws');
  };

  const ordered = [...checks].sort((a, b) => Number(b.isBroken) - Number(a.isBroken));
  const broken = checks.filter(({ isBroken }) => isBroken).length;
  const compared = checks.reduce((sum, check) => sum + check.compared, 0);
  return (
    <section
      className="checks"
      ref={panel}
      tabIndex={-1}
      role="dialog"
      aria-labelledby="checks-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="checks-head">
        <div>
          <h2 id="checks-title">
            {broken === 0
              ? `All ${formatNumber(checks.length)} checks hold`
              : `${sentenceCase(formatCount(broken, 'check is', 'checks are'))} broken`}
          </h2>
          <p>
            {formatNumber(compared)} comparisons after the last change; a cent in a billion dollars is
            rounding
          </p>
        </div>
        <button type="button" className="button" onClick={readLaws}>
          Read in the model
        </button>
        <button type="button" className="kbd" aria-label="Close the checks" onClick={close}>
          Esc
        </button>
      </div>
      <div className="checks-scroll selectable">
        <table className="checks-table">
          <thead>
            <tr>
              <th scope="col">Law</th>
              <th scope="col" className="is-number">
                Comparisons
              </th>
              <th scope="col" className="is-number">
                Largest difference
              </th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map(
              (check) =>
                portfolio && <CheckRow key={check.law.id} check={check} portfolio={portfolio} goTo={goTo} />,
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CheckRow(props: {
  readonly check: Check;
  readonly portfolio: Portfolio;
  readonly goTo: (entry: Entry) => void;
}) {
  const { check, portfolio, goTo } = props;
  const { law, place, largest } = check;
  const problem = problemWords(check, portfolio);
  return (
    <tr data-broken={check.isBroken || undefined}>
      <th scope="row">
        <span className="check-name">
          {check.isBroken ? <FailIcon /> : <PassIcon />}
          <span className="visually-hidden">{check.isBroken ? 'Broken: ' : 'Holds: '}</span>
          {law.name}
        </span>
        <span className="check-words">{sentenceCase(law.words)}</span>
        {problem && <span className="check-problem">{problem}</span>}
      </th>
      <td className="is-number">{formatNumber(check.compared)}</td>
      <td className="is-number">{largest ? amountWords(largest.difference, law.unit) : ''}</td>
      <td>
        {place && place.difference !== 0 ? (
          <button type="button" className="link check-place" onClick={() => goTo(place)}>
            {placeWords(place, portfolio)}
          </button>
        ) : (
          <span className="muted">{place ? 'exact everywhere' : 'nothing to compare'}</span>
        )}
      </td>
    </tr>
  );
}
