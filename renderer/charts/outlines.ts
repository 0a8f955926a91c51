import { feature, mesh } from 'topojson-client';
import states from 'us-atlas/states-10m.json';
import countries from 'world-atlas/countries-50m.json';
import coarseCountries from 'world-atlas/countries-110m.json';

/** A part of the earth in degrees. One that crosses the 180th meridian is given as all longitudes. */
export interface DegreeBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

type Position = readonly number[];

/** Shapes of the earth as the projections take them. */
interface Areas {
  readonly type: 'MultiPolygon';
  readonly coordinates: Position[][][];
}
interface Lines {
  readonly type: 'MultiLineString';
  readonly coordinates: Position[][];
}

/** Outlines that reach into a box: coasts, and borders of countries and, where they are wanted, of states. */
export interface Outlines {
  readonly land: Areas;
  readonly borders: Lines;
}

/** A shape, with the box that holds it. */
interface Boxed<T> {
  readonly shape: T;
  readonly box: DegreeBox;
}

interface Atlas {
  readonly areas: readonly Boxed<Position[][]>[];
  readonly borders: readonly Boxed<Position[]>[];
}

type Topology = Parameters<typeof mesh>[0];
type Shape = Parameters<typeof feature>[1];
type Shapes = NonNullable<Parameters<typeof mesh>[1]>;

/** The atlases come as JSON, whose types are too wide for what they are. */
const topologies = {
  fine: countries as unknown as Topology,
  coarse: coarseCountries as unknown as Topology,
  states: states as unknown as Topology,
};

const read = new Map<'fine' | 'coarse', Atlas>();
let stateBorders: Atlas['borders'] | null = null;

/** Coasts and borders at 1:50 million, or at 1:110 million for a map that is small. Decoded once. */
function readAtlas(scale: 'fine' | 'coarse'): Atlas {
  const known = read.get(scale);
  if (known) return known;
  const topology = topologies[scale];
  const land = feature(topology, shapeOf(topology, 'land'));
  const features = land.type === 'FeatureCollection' ? land.features : [land];
  const atlas: Atlas = {
    areas: features.flatMap(({ geometry }) => {
      if (geometry.type === 'MultiPolygon') return geometry.coordinates.map(boxedArea);
      return geometry.type === 'Polygon' ? [boxedArea(geometry.coordinates)] : [];
    }),
    borders: innerBorders(topology, 'countries'),
  };
  read.set(scale, atlas);
  return atlas;
}

function shapeOf(topology: Topology, name: string): Shape {
  const shape = topology.objects[name];
  if (!shape) throw new Error(`The atlas has no "${name}"`);
  return shape;
}

function innerBorders(topology: Topology, name: string): Atlas['borders'] {
  const { coordinates } = mesh(topology, shapeOf(topology, name) as Shapes, (a, b) => a !== b);
  return coordinates.map((shape) => ({ shape, box: boxOf(shape) }));
}

const boxedArea = (shape: Position[][]): Boxed<Position[][]> => ({ shape, box: boxOf(shape[0] ?? []) });

function boxOf(positions: readonly Position[]): DegreeBox {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude = 0, latitude = 0] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, south, east, north };
}

const touch = (a: DegreeBox, b: DegreeBox): boolean =>
  a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;

/**
 * The outlines that reach into `box`, whole. Projecting all of the world to show a part of it takes longer than
 * everything else that is drawn when a portfolio opens.
 */
export function outlinesIn(
  box: DegreeBox,
  { scale, hasStates }: { readonly scale: 'fine' | 'coarse'; readonly hasStates: boolean },
): Outlines {
  const { areas, borders } = readAtlas(scale);
  if (hasStates) stateBorders ??= innerBorders(topologies.states, 'states');
  const lines = hasStates ? [...borders, ...(stateBorders ?? [])] : borders;
  const within = <T>(shapes: readonly Boxed<T>[]): T[] =>
    shapes.flatMap(({ shape, box: own }) => (touch(own, box) ? [shape] : []));
  return {
    land: { type: 'MultiPolygon', coordinates: within(areas) },
    borders: { type: 'MultiLineString', coordinates: within(lines) },
  };
}
