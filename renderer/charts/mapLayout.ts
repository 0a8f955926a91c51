import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoConicConformal,
  geoNaturalEarth1,
  geoPath,
} from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import states from 'us-atlas/states-10m.json';
import countries from 'world-atlas/countries-50m.json';
import type { MapSite } from '../../shared/deck/charts/chartSpec.ts';
import type { Rect } from './labelPlacement.ts';

/** One map: where it stands, its outlines as paths, and how places become points. */
export interface MapView {
  readonly frame: Rect;
  readonly land: string;
  readonly borders: string;
  readonly project: (longitude: number, latitude: number) => readonly [number, number] | null;
  readonly sites: readonly MapSite[];
  readonly isInset: boolean;
}

type Topology = Parameters<typeof mesh>[0];
type Shape = Parameters<typeof feature>[1];
type Shapes = NonNullable<Parameters<typeof mesh>[1]>;

/** The atlases come as JSON, whose types are too wide for what they are. */
const stateTopology = states as unknown as Topology;
const countryTopology = countries as unknown as Topology;

interface Outlines {
  readonly land: GeoPermissibleObjects;
  readonly countryBorders: GeoPermissibleObjects;
  readonly stateBorders: GeoPermissibleObjects;
}

let outlines: Outlines | null = null;

/** Decoded once: 50 m coasts and borders of the world, state lines of the United States. */
function readOutlines(): Outlines {
  outlines ??= {
    land: feature(countryTopology, shapeOf(countryTopology, 'land')),
    countryBorders: innerBorders(countryTopology, 'countries'),
    stateBorders: innerBorders(stateTopology, 'states'),
  };
  return outlines;
}

function shapeOf(topology: Topology, name: string): Shape {
  const shape = topology.objects[name];
  if (!shape) throw new Error(`The atlas has no "${name}"`);
  return shape;
}

const innerBorders = (topology: Topology, name: string): GeoPermissibleObjects =>
  mesh(topology, shapeOf(topology, name) as Shapes, (a, b) => a !== b);

const isNorthAmerican = (site: MapSite): boolean =>
  site.latitude > 22 && site.latitude < 72 && site.longitude > -140 && site.longitude < -50;

/**
 * The maps that show `sites` in `width` by `height`: North America fitted to the sites in it, with the rest
 * of the world in an inset; or one map of the world where most sites are elsewhere.
 */
export function mapViews(sites: readonly MapSite[], width: number, height: number): readonly MapView[] {
  const here = sites.filter(isNorthAmerican);
  const elsewhere = sites.filter((site) => !isNorthAmerican(site));
  const whole: Rect = { x: 0, y: 0, width, height };
  if (here.length < elsewhere.length) return [worldView(sites, whole, false)];
  const main = americanView(here, whole);
  if (elsewhere.length === 0) return [main];
  const insetWidth = Math.min(width * 0.34, 400);
  const insetHeight = insetWidth * 0.56;
  const inset: Rect = emptiestCorner(main, insetWidth, insetHeight);
  return [main, worldView(elsewhere, inset, true)];
}

/** The corner of the main map whose inset would cover the fewest megawatts. */
function emptiestCorner(main: MapView, width: number, height: number): Rect {
  const { frame } = main;
  const corners: Rect[] = [
    { x: frame.x, y: frame.y + frame.height - height, width, height },
    { x: frame.x + frame.width - width, y: frame.y + frame.height - height, width, height },
    { x: frame.x, y: frame.y, width, height },
    { x: frame.x + frame.width - width, y: frame.y, width, height },
  ];
  const covered = (corner: Rect): number =>
    main.sites.reduce((sum, site) => {
      const point = main.project(site.longitude, site.latitude);
      if (!point) return sum;
      const near = 14;
      const isIn =
        point[0] > corner.x - near &&
        point[0] < corner.x + corner.width + near &&
        point[1] > corner.y - near &&
        point[1] < corner.y + corner.height + near;
      return isIn ? sum + 1 + site.energisedMw / 1000 : sum;
    }, 0);
  return corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
}

function americanView(sites: readonly MapSite[], frame: Rect): MapView {
  const projection = geoConicConformal().rotate([97, 0]).parallels([29, 50]);
  fitTo(projection, sites, frame, 7);
  return draw(projection, frame, sites, false, true);
}

function worldView(sites: readonly MapSite[], frame: Rect, isInset: boolean): MapView {
  const projection = geoNaturalEarth1();
  fitTo(projection, sites, frame, isInset ? 12 : 9);
  return draw(projection, frame, sites, isInset, false);
}

type Place = Pick<MapSite, 'longitude' | 'latitude'>;

/** Where most sites are to be expected while none is on the map: Washington, southern Texas and Maine. */
const whereNone: readonly Place[] = [
  { longitude: -121, latitude: 47 },
  { longitude: -98, latitude: 28 },
  { longitude: -70, latitude: 45 },
];

/** Fits a projection to the box around `sites` with a margin of `margin` degrees. */
function fitTo(projection: GeoProjection, sites: readonly Place[], frame: Rect, margin: number): void {
  const places = sites.length > 0 ? sites : whereNone;
  const longitudes = places.map((site) => site.longitude);
  const latitudes = places.map((site) => site.latitude);
  const west = Math.min(...longitudes) - margin;
  const east = Math.max(...longitudes) + margin;
  const south = Math.max(-58, Math.min(...latitudes) - margin * 0.6);
  const north = Math.min(82, Math.max(...latitudes) + margin * 0.6);
  const edge = 10;
  const corners: GeoPermissibleObjects = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, south],
      [west, north],
      [east, north],
      [(west + east) / 2, south],
      [(west + east) / 2, north],
    ],
  };
  projection.fitExtent(
    [
      [frame.x + edge, frame.y + edge],
      [frame.x + frame.width - edge, frame.y + frame.height - edge],
    ],
    corners,
  );
  projection.clipExtent([
    [frame.x, frame.y],
    [frame.x + frame.width, frame.y + frame.height],
  ]);
}

function draw(
  projection: GeoProjection,
  frame: Rect,
  sites: readonly MapSite[],
  isInset: boolean,
  hasStates: boolean,
): MapView {
  const { land, countryBorders, stateBorders } = readOutlines();
  const path = geoPath(projection).digits(1);
  return {
    frame,
    isInset,
    sites,
    land: path(land) ?? '',
    borders: `${path(countryBorders) ?? ''}${hasStates ? (path(stateBorders) ?? '') : ''}`,
    project: (longitude, latitude) => projection([longitude, latitude]),
  };
}
