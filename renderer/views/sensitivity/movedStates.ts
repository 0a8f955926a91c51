import { formatList } from '../../../shared/domain/format.ts';
import type { Portfolio } from '../../../shared/domain/portfolio.ts';
import { PortfolioEngine } from '../../../shared/engine/engine.ts';
import { driversOf, scopeOf, withChanges } from '../../../shared/whatif/drivers.ts';
import { positionText, positionUnit } from '../../../shared/whatif/ranges.ts';
import type { AlteredState } from '../../state/alteredStates.ts';

/** The group of states in which drivers stand somewhere else than in the plan. */
export const movedStatesGroup = 'moved';

/** Drivers by id, each with the position to which it is moved. */
export type Positions = readonly (readonly [driverId: string, position: number])[];

/** The name of the state in which drivers stand at these positions. */
export const movedStateName = (positions: Positions): string =>
  `${movedStatesGroup}/${positions.map(([id, position]) => `${id}=${position}`).join('&')}`;

/**
 * The plan of a place with drivers at the positions that `id` names, as `movedStateName` writes them. Null
 * where one of them is no driver of the place.
 */
export function movedState(portfolio: Portfolio, siteId: string | null, id: string): AlteredState | null {
  const drivers = driversOf(portfolio, siteId);
  const moved = id.split('&').map((part) => {
    const [driverId, position] = part.split('=');
    const driver = drivers.find((each) => each.id === driverId);
    return driver ? { driver, position: Number(position) } : null;
  });
  if (!moved.every((each) => each !== null)) return null;
  const words = moved.map(({ driver, position }) =>
    `${driver.label} ${driver.isRelative ? '' : 'at '}${positionText(driver, position)} ${positionUnit(driver)}`.trim(),
  );
  const changes = moved.flatMap(({ driver, position }) => driver.changes(position));
  return {
    words: `with ${formatList(words)}`,
    engine: new PortfolioEngine(withChanges(scopeOf(portfolio, siteId), changes)),
  };
}
