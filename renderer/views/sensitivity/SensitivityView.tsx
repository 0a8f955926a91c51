import { useCallback, useEffect, useRef, useState } from 'react';
import { sentenceCase } from '../../../shared/domain/format.ts';
import { driversOf } from '../../../shared/whatif/drivers.ts';
import { positionText, positionUnit } from '../../../shared/whatif/ranges.ts';
import { useServices, useSession } from '../../state/context.tsx';
import { BridgePanel } from './BridgePanel.tsx';
import { HeatPanel } from './HeatPanel.tsx';
import { movedState, movedStatesGroup } from './movedStates.ts';
import { usePlace } from './place.ts';
import { SensitivityHead } from './SensitivityHead.tsx';
import { SpiderPanel } from './SpiderPanel.tsx';
import { TornadoPanel } from './TornadoPanel.tsx';
import { type Trial, TrialStrip } from './TrialStrip.tsx';
import './sensitivity.css';

/** What moves the plan, where it tips, and what made it differ from before. */
export function SensitivityView() {
  const { altered, session } = useServices();
  const place = usePlace();
  const isDrafting = useSession((state) => state.isDrafting);
  const [trial, setTrial] = useState<Trial | null>(null);
  const held = useRef(false);
  held.current = trial !== null && isDrafting;

  // What was only tried goes when the view does.
  useEffect(
    () => () => {
      if (held.current) session.cancel();
    },
    [session],
  );
  const portfolio = place?.portfolio ?? null;
  const siteId = place?.siteId ?? null;
  useEffect(() => {
    altered.make(movedStatesGroup, (id) => portfolio && movedState(portfolio, siteId, id));
  }, [altered, portfolio, siteId]);
  const putBack = useCallback((): void => {
    session.cancel();
    setTrial(null);
  }, [session]);

  if (!place) return null;
  if (place.portfolio.sites.length === 0)
    return (
      <div className="sensitivity-view">
        <p className="sensitivity-empty">There is no site yet whose plan could move.</p>
      </div>
    );
  /** Moves the inputs of a driver to a position, as a draft that is kept or put back. */
  const tryAt = (driverId: string, position: number): void => {
    // One trial takes the place of another: both start from the plan.
    const from = (held.current ? trial?.portfolio : null) ?? place.portfolio;
    const driver = driversOf(from, place.siteId).find(({ id }) => id === driverId);
    if (!driver) return;
    const inputs = driver.changes(position);
    const text = `${positionText(driver, position)} ${positionUnit(driver)}`.trim();
    if (inputs.length === 0) {
      putBack();
      return;
    }
    const where = driver.isRelative ? ' ' : ' to ';
    session.preview({
      name: 'inputs.set',
      input: {
        label: sentenceCase(`set ${driver.label}${where}${text}`),
        inputs: [...inputs],
        original: text,
      },
    });
    setTrial({ driverId, label: driver.label, text, portfolio: from });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape puts back what was tried, wherever the focus is
    <div
      className="sensitivity-view"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !held.current) return;
        event.preventDefault();
        putBack();
      }}
    >
      <SensitivityHead place={place} />
      <TrialStrip
        place={place}
        trial={isDrafting ? trial : null}
        keep={() => {
          void session.commit();
          setTrial(null);
        }}
        putBack={putBack}
      />
      <div className="sensitivity-grid">
        <TornadoPanel place={place} tryAt={tryAt} triedId={isDrafting ? (trial?.driverId ?? null) : null} />
        <HeatPanel place={place} />
        <BridgePanel place={place} />
        <SpiderPanel place={place} />
      </div>
    </div>
  );
}
