import type { PlannedOption, SiteResult } from '../../../shared/choice/result.ts';
import { formatMw, formatNumber, formatSigned, notApplicable } from '../../../shared/domain/format.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import type { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { useServices } from '../../state/context.tsx';
import { LockBox, OtherLocks } from './LockBox.tsx';

interface Props {
  readonly portfolio: Portfolio;
  readonly engine: PortfolioEngine;
  readonly options: readonly PlannedOption[] | null;
  readonly sites: readonly SiteResult[];
}

/** Every site with what the plan does there, what stops more and why, and the lock on it. */
export function PlanTable({ portfolio, engine, options, sites }: Props) {
  const { choice } = useServices();
  const planned = new Map(options?.map((option) => [option.siteId, option]));
  const judged = new Map(sites.map((site) => [site.siteId, site]));
  const inView = (id: string): number => engine.siteValue(id, 'site.aiUtilityMw');
  // Sites of the plan first, those that gain most at the top; then the others as they stand.
  const rows = [...portfolio.sites].sort(
    (a, b) =>
      (planned.get(b.id)?.gainUsd ?? Number.NEGATIVE_INFINITY) -
        (planned.get(a.id)?.gainUsd ?? Number.NEGATIVE_INFINITY) || 0,
  );
  const sum = (of: (option: PlannedOption) => number): number =>
    [...planned.values()].reduce((total, option) => total + of(option), 0);
  const change = rows.reduce((total, { id }) => total + (planned.get(id)?.utilityMw ?? 0) - inView(id), 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can scroll can be scrolled by key
    <section className="plan-scroll" tabIndex={0} aria-label="Plan by site">
      <table className="plan-table">
        <thead>
          <tr>
            <th scope="col">Site</th>
            <th scope="col">
              To AI <br />
              MW
            </th>
            <th scope="col">
              vs in view <br />Δ MW
            </th>
            <th scope="col">
              AI, IT <br />
              MW
            </th>
            <th scope="col">
              Capex <br />
              USD M
            </th>
            <th scope="col">
              Gain <br />
              USD M
            </th>
            <th scope="col">What stops more</th>
            <th scope="col">Why in, why out</th>
            <th scope="col">Lock</th>
            <th scope="col">Options</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((site) => {
            const option = planned.get(site.id);
            const verdict = judged.get(site.id);
            const by = (option?.utilityMw ?? 0) - inView(site.id);
            return (
              <tr key={site.id} data-in={option ? true : undefined}>
                <th scope="row">
                  {site.name} <i>{site.grid}</i>
                </th>
                <td className="plan-mw">{options ? formatMw(option?.utilityMw ?? 0) : notApplicable}</td>
                <td>{options ? (Math.abs(by) < 0.05 ? '=' : formatSigned(by)) : notApplicable}</td>
                <td>{option ? formatMw(option.itMw) : notApplicable}</td>
                <td>{option ? formatNumber(option.capexUsd / 1e6) : notApplicable}</td>
                <td className={option ? (option.gainUsd < 0 ? 'is-loss' : 'is-gain') : undefined}>
                  {option ? formatSigned(option.gainUsd / 1e6) : notApplicable}
                </td>
                <td className="plan-stop">{verdict?.stop ?? ''}</td>
                <td className="plan-why">
                  <Why verdict={verdict} />
                </td>
                <td className="plan-lock">
                  <OtherLocks siteId={site.id} name={site.name} />
                  <LockBox siteId={site.id} label={`Lock on ${site.name}`} />
                </td>
                <td>
                  <button
                    type="button"
                    className="plan-options"
                    aria-label={`${verdict ? formatNumber(verdict.options) : 'show'} options of ${site.name}`}
                    onClick={() => choice.show('candidates', site.id)}
                  >
                    {verdict ? formatNumber(verdict.options) : 'show'}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
        {options && (
          <tfoot>
            <tr>
              <th scope="row">
                {formatNumber(planned.size)} of {formatNumber(rows.length)} sites
              </th>
              <td className="plan-mw">{formatMw(sum((option) => option.utilityMw))}</td>
              <td>{Math.abs(change) < 0.05 ? '=' : formatSigned(change)}</td>
              <td>{formatMw(sum((option) => option.itMw))}</td>
              <td>{formatNumber(sum((option) => option.capexUsd) / 1e6)}</td>
              <td className="is-gain">{formatSigned(sum((option) => option.gainUsd) / 1e6)}</td>
              <td />
              <td className="plan-why">{`${rows.length - planned.size} keep mining`}</td>
              <td />
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Why({ verdict }: { readonly verdict: SiteResult | undefined }) {
  if (!verdict) return null;
  const forced =
    verdict.forcedUsd === null
      ? ''
      : ` Bringing it in costs USD ${formatNumber(-verdict.forcedUsd / 1e6, 1)} M.`;
  const more = verdict.wouldChange === '' ? '' : ` ${verdict.wouldChange}.`;
  const whole = `${verdict.why}.${more}${forced}`;
  return (
    <span data-tip={whole} aria-description={whole}>
      {verdict.why}
    </span>
  );
}
