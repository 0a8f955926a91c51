import { useMemo } from 'react';
import { formatNumber, inSentence } from '../../../shared/domain/format.ts';
import { copula } from '../../../shared/risk/correlation.ts';
import { drivers } from '../../../shared/risk/drivers.ts';
import { correlationId, riskPlace } from '../../../shared/risk/riskRows.ts';
import { riskSettingsOf } from '../../../shared/risk/riskSettings.ts';
import { type TiedDriver, tiedDrivers } from '../../../shared/risk/tiedDrivers.ts';
import { QuantityBox } from '../../components/input/QuantityBox.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { useServices, useSession } from '../../state/context.tsx';

/** Names that fit over a column. */
const shortNames: Readonly<Record<TiedDriver, string>> = {
  btcPrice: 'BTC',
  power: 'Power',
  hardCost: 'Cost',
  delay: 'Delay',
  rent: 'Rent',
  signing: 'Signing',
  loanRate: 'Rate',
  capRate: 'Cap rate',
  gpuPrice: 'GPU',
  tenantDefault: 'Default',
};

/** How far the drivers move together, and how what is stated was moved where no numbers can have it. */
export function CorrelationsPanel() {
  const { session } = useServices();
  const riskInputs = useSession((state) => state.base?.riskInputs ?? null);
  const made = useMemo(() => {
    if (!riskInputs) return null;
    const { correlations } = riskSettingsOf({ riskInputs });
    const stated = new Map(correlations.map(({ a, b, correlation }) => [correlationId(a, b), correlation]));
    return { stated, ...copula(tiedDrivers, correlations) };
  }, [riskInputs]);
  if (!made || !riskInputs) return null;
  const { stated, matrix, repair } = made;
  const own = new Set(riskInputs.map(({ id }) => id));
  const label = (id: string): string => inSentence(drivers[id as TiedDriver].label);
  return (
    <Panel
      className="risk-correlations"
      label="Correlations"
      title={
        repair
          ? `These correlations contradict each other: the nearest that do not are used`
          : 'The drivers move together as stated'
      }
      subtitle="Correlation of each pair, −1 to 1, of which a normal copula is made; the same for all scenarios"
    >
      {repair && (
        <p className="repair-words" role="status">
          Moved most: {label(repair.a)} with {label(repair.b)}, from {formatNumber(repair.stated, 2)} to{' '}
          {formatNumber(repair.used, 2)}. What is used stands under each box that moved.
        </p>
      )}
      <div className="risk-scroll">
        <table className="correlation-table" aria-label="Correlations of drivers">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Driver</span>
              </th>
              {tiedDrivers.slice(0, -1).map((id) => (
                <th key={id} scope="col" data-tip={drivers[id].label}>
                  {shortNames[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tiedDrivers.slice(1).map((row, i) => (
              <tr key={row}>
                <th scope="row">{drivers[row].label}</th>
                {tiedDrivers.slice(0, -1).map((column, j) => {
                  if (j > i) return <td key={column} />;
                  const id = correlationId(row, column);
                  const value = stated.get(id) ?? 0;
                  const used = matrix[i + 1]?.[j] ?? 0;
                  const spec = riskPlace(id)?.spec;
                  return (
                    <td key={column} data-zero={value === 0 || undefined}>
                      {spec && (
                        <QuantityBox
                          spec={spec}
                          label={`Correlation of ${label(column)} and ${label(row)}`}
                          value={value}
                          isChanged={own.has(id)}
                          changedWords="not the catalogue’s"
                          isCell={false}
                          onCommit={(next) => {
                            if (next !== null)
                              void session.edit({ name: 'risk.set', input: { id, value: next, source: '' } });
                          }}
                        />
                      )}
                      {repair && Math.abs(used - value) >= 0.005 && (
                        <span className="used-correlation">{formatNumber(used, 2)}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
