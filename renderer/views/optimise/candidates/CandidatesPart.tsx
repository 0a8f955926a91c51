import { useEffect, useMemo, useState } from 'react';
import { ownPlaces } from '../../../../shared/choice/optionShapes.ts';
import type { OptionList } from '../../../../shared/choice/result.ts';
import { formatCount, formatNumber } from '../../../../shared/domain/format.ts';
import type { Portfolio } from '../../../../shared/domain/portfolio.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import { useChoice, useOffers, useServices, useSession } from '../../../state/context.tsx';
import { isSameQuestion } from '../../../state/offers.ts';
import { CandidatesTable } from './CandidatesTable.tsx';
import { type CandidateKind, candidateRows, isOfKind, kindWords } from './candidateRows.ts';
import { MadeFrom } from './MadeFrom.tsx';
import { OwnOption } from './OwnOption.tsx';
import { SiteLocks } from './SiteLocks.tsx';
import { UnmadeOptions } from './UnmadeOptions.tsx';
import { useCandidatesTable } from './useCandidatesTable.ts';
import './candidates.css';

const kinds = Object.keys(kindWords) as readonly CandidateKind[];

/** What is chosen among: every option of every site, how it stands, and the ways to change that. */
export function CandidatesPart({ portfolio }: { readonly portfolio: Portfolio }) {
  const { choice } = useServices();
  const { list, of, isAsking, error } = useOffers();
  const limits = useChoice((state) => state.limits);
  const wanted = useChoice((state) => state.siteId);
  const plan = useChoice(({ picked, result }) => picked?.options ?? result?.best?.options ?? null);
  const scenarioId = useSession((state) => state.scenarioId);
  const isDrafting = useSession((state) => state.isDrafting);
  const [kind, setKind] = useState<CandidateKind>('all');
  const isLate = list !== null && (of === null || !isSameQuestion(of, { limits, portfolio, scenarioId }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them makes other options
  useEffect(() => {
    if (!isDrafting) choice.listOptions();
  }, [choice, limits, portfolio, scenarioId, isDrafting]);
  const site = portfolio.sites.find(({ id }) => id === wanted) ?? null;
  const siteId = site?.id ?? null;
  const { without } = limits.options;
  const rows = useMemo(
    () => candidateRows(list, without, new Set(plan?.map(({ optionId }) => optionId))),
    [list, without, plan],
  );
  const ofSite = useMemo(
    () => (siteId === null ? rows : rows.filter(({ option }) => option.siteId === siteId)),
    [rows, siteId],
  );
  const table = useCandidatesTable(rows, { siteId, kind });
  return (
    <div className="candidates-part">
      <Panel
        className="candidates-panel"
        label="Options"
        title={titleOf(list, ofSite, site?.name ?? null, isAsking)}
        subtitle={
          list?.isRiskAside
            ? 'Beaten, without room: no plan needs them. Limits on risk are left aside here; the search counts them'
            : 'Beaten, locked, without room: no plan under the limits is better with one of them'
        }
        tools={
          <span className="muted" role="status">
            {isAsking ? 'Listing options' : isLate ? 'Out of date' : ''}
          </span>
        }
      >
        {error && (
          <p className="candidate-error" role="alert">
            {error.message}{' '}
            <button type="button" className="button" onClick={() => choice.listOptions()}>
              Try again
            </button>
          </p>
        )}
        <fieldset className="candidate-kinds">
          <legend className="visually-hidden">Which options are shown</legend>
          <select
            className="candidate-filter"
            aria-label="Options of"
            value={siteId ?? ''}
            onChange={(event) => choice.show('candidates', event.currentTarget.value || null)}
          >
            <option value="">All sites</option>
            {portfolio.sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          {kinds.map((each) => {
            const count = ofSite.filter((row) => isOfKind(row, each)).length;
            if (count === 0 && each !== 'all' && each !== kind) return null;
            return (
              <button
                type="button"
                key={each}
                className="candidate-kind"
                aria-pressed={kind === each}
                onClick={() => setKind(kind === each ? 'all' : each)}
              >
                {kindWords[each]} <span className="muted">{formatNumber(count)}</span>
              </button>
            );
          })}
        </fieldset>
        {site && closedWords(list, site.id) && (
          <p className="candidate-closed">{closedWords(list, site.id)}</p>
        )}
        <CandidatesTable
          rows={table.rows}
          sorting={table.sorting}
          onSort={table.sortBy}
          isOneSite={siteId !== null}
          isLate={isLate}
          onLeaveOut={(id, isOut) => choice.leaveOut(id, isOut)}
          onRemoveOwn={({ optionId }) => choice.removeOwn(ownPlaces(portfolio, limits, optionId))}
          onSite={(id) => choice.show('candidates', id)}
        />
      </Panel>
      <div className="candidates-side">
        {site && <SiteLocks key={site.id} site={site} />}
        <OwnOption key={`own ${siteId}`} portfolio={portfolio} siteId={siteId} list={list} />
        <UnmadeOptions list={list} siteId={siteId} />
        <MadeFrom />
      </div>
    </div>
  );
}

const closedWords = (list: OptionList | null, siteId: string): string | null =>
  list?.sites.find((each) => each.siteId === siteId)?.closed ?? null;

function titleOf(
  list: OptionList | null,
  rows: ReturnType<typeof candidateRows>,
  siteName: string | null,
  isAsking: boolean,
): string {
  if (!list) return isAsking ? 'Options are being made and valued' : 'No options yet';
  const where = siteName === null ? `at ${formatCount(list.sites.length, 'site')}` : `at ${siteName}`;
  if (rows.length === 0) return `No option ${where}`;
  const open = rows.filter((row) => isOfKind(row, 'open')).length;
  const pruned = rows.length - open;
  const lead = `${formatNumber(rows.length)} ${rows.length === 1 ? 'option' : 'options'} ${where}`;
  return pruned === 0
    ? `${lead}, all of them searched`
    : `${lead}: ${formatNumber(open)} searched, ${formatNumber(pruned)} cut before`;
}
