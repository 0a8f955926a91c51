import { useState } from 'react';
import { inSentence } from '../../../shared/domain/format.ts';
import { type DriverParameter, type DriverRow, driverRows } from '../../../shared/risk/driverRows.ts';
import { ChoiceBox } from '../../components/input/ChoiceBox.tsx';
import { QuantityBox } from '../../components/input/QuantityBox.tsx';
import { TextBox } from '../../components/input/TextBox.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { useServices, useSession } from '../../state/context.tsx';

/** What may come otherwise than planned: each driver with its distribution, parameters and evidence. */
export function DriversPanel() {
  const base = useSession((state) => state.base);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  if (!base) return null;
  const rows = driverRows(base);
  const own = rows.reduce((sum, { parameters }) => sum + parameters.filter(({ isOwn }) => isOwn).length, 0);
  const toggle = (id: string): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <Panel
      className="risk-drivers"
      label="Drivers"
      title={
        own === 0
          ? 'Eleven drivers, all as the catalogue has them'
          : `Eleven drivers; ${own} ${own === 1 ? 'parameter is' : 'parameters are'} your own`
      }
      subtitle="What each moves and how; open one to change it. The same for all scenarios"
    >
      <div className="risk-scroll">
        <ul className="driver-list" aria-label="Drivers">
          {rows.map((row) => (
            <DriverItem key={row.id} row={row} isOpen={open.has(row.id)} toggle={() => toggle(row.id)} />
          ))}
        </ul>
      </div>
    </Panel>
  );
}

function DriverItem(props: {
  readonly row: DriverRow;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}) {
  const { row, isOpen, toggle } = props;
  return (
    <li>
      <button type="button" className="driver-head" aria-expanded={isOpen} onClick={toggle}>
        <span className="driver-name">
          {row.label}
          {row.parameters.some(({ isOwn }) => isOwn) && <span className="driver-own"> changed</span>}
        </span>
        <span className="driver-distribution">{row.distribution}</span>
        <span className="driver-summary muted">{row.summary}</span>
      </button>
      {isOpen && (
        <div className="driver-body">
          <p className="muted">
            Moves {row.moves}. Evidence: {row.evidence}.
          </p>
          {row.parameters.map((parameter) => (
            <ParameterLine key={parameter.id} driver={row.label} parameter={parameter} />
          ))}
        </div>
      )}
    </li>
  );
}

function ParameterLine(props: { readonly driver: string; readonly parameter: DriverParameter }) {
  const { driver, parameter } = props;
  const { id, spec, value, isOwn, source } = parameter;
  const { session } = useServices();
  const set = (next: number | string | null, words: string): void => {
    void session.edit({ name: 'risk.set', input: { id, value: next, source: words } });
  };
  const label = `${driver}, ${inSentence(spec.label)}`;
  const refuse = (next: number | string | null): string | null => {
    const tried = session.try({ name: 'risk.set', input: { id, value: next, source } });
    return tried && !tried.ok ? tried.error.message : null;
  };
  return (
    <div className="parameter-line">
      <span className="parameter-name" data-tip={spec.words}>
        {spec.label}
      </span>
      {spec.kind === 'choice' ? (
        <ChoiceBox
          spec={spec}
          label={label}
          value={String(value)}
          isChanged={isOwn}
          changedWords="not the catalogue’s"
          refuse={refuse}
          onCommit={(next) => set(next, source)}
        />
      ) : (
        <QuantityBox
          spec={spec}
          label={label}
          value={Number(value)}
          isChanged={isOwn}
          changedWords="not the catalogue’s"
          refuse={refuse}
          onCommit={(next) => set(next, source)}
        />
      )}
      <TextBox
        label={`Source of ${inSentence(label)}`}
        value={source}
        emptyWords={isOwn ? 'where does it come from?' : spec.defaultSource}
        refuse={() => null}
        onCommit={(words) => set(value, words)}
      />
      {isOwn ? (
        <button
          type="button"
          className="link"
          aria-label={`${label}: back to the catalogue`}
          onClick={() => set(null, '')}
        >
          back
        </button>
      ) : (
        <span />
      )}
    </div>
  );
}
