import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoConicConformal,
  geoNaturalEarth1,
  geoPath,
} from 'd3-geo';
import type { MapSite } from '../../shared/deck/charts/chartSpec.ts';
import type { Rect } from './labelPlacement.ts';
import { type DegreeBox, outlinesIn } from './outlines.ts';

/** One map: where it stands, its outlines as paths, and how places become points. */
export interface MapView {
  readonly frame: Rect;
  readonly land: string;
  readonly borders: string;
  readonly project: (longitude: number, latitude: number) => readonly [number, number] | null;
  readonly sites: readonly MapSite[];
  readonly isInset: boolean;
}

const isNorthAmerican = (site: MapSite): boolean =>
  site.latitude > 22 && site.latitude < 72 && site.longitude > -140 && site.longitude < -50;

/**
 * The maps that show `sites` in `width` by `height`: North America fitted to the sites in it, with the rest
 * of the world in an inset; or one map of the world where most sites are elsewhere. Only outlines in `sight` are drawn.
 */
export function mapViews(
  sites: readonly MapSite[],
  width: number,
  height: number,
  sight: Sight = boxInSight,
): readonly MapView[] {
  const here = sites.filter(isNorthAmerican);
  const elsewhere = sites.filter((site) => !isNorthAmerican(site));
  const whole: Rect = { x: 0, y: 0, width, height };
  if (here.length < elsewhere.length) return [worldView(sites, whole, false, sight)];
  const main = americanView(here, whole, sight);
  if (elsewhere.length === 0) return [main];
  const insetWidth = Math.min(width * 0.34, 400);
  const insetHeight = insetWidth * 0.56;
  const inset: Rect = emptiestCorner(main, insetWidth, insetHeight);
  return [main, worldView(elsewhere, inset, true, sight)];
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

function americanView(sites: readonly MapSite[], frame: Rect, sight: Sight): MapView {
  const projection = geoConicConformal().rotate([97, 0]).parallels([29, 50]);
  fitTo(projection, sites, frame, 7);
  return draw(projection, frame, sites, { isInset: false, hasStates: true, sight });
}

function worldView(sites: readonly MapSite[], frame: Rect, isInset: boolean, sight: Sight): MapView {
  const projection = geoNaturalEarth1();
  fitTo(projection, sites, frame, isInset ? 12 : 9);
  return draw(projection, frame, sites, { isInset, hasStates: false, sight });
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

/** What of the earth a projection shows in a frame, or more. */
type Sight = (projection: GeoProjection, frame: Rect) => DegreeBox;

/** Pixels under which a map has coarse outlines: an inset beside the table of sites, not one on a slide. */
const smallWidth = 160;

interface DrawWish {
  readonly isInset: boolean;
  readonly hasStates: boolean;
  readonly sight: Sight;
}

function draw(
  projection: GeoProjection,
  frame: Rect,
  sites: readonly MapSite[],
  { isInset, hasStates, sight }: DrawWish,
): MapView {
  const { land, borders } = outlinesIn(sight(projection, frame), {
    scale: frame.width < smallWidth ? 'coarse' : 'fine',
    hasStates,
  });
  const path = geoPath(projection).digits(1);
  return {
    frame,
    isInset,
    sites,
    land: path(land as GeoPermissibleObjects) ?? '',
    borders: path(borders as GeoPermissibleObjects) ?? '',
    project: (longitude, latitude) => projection([longitude, latitude]),
  };
}

/** Points at which a frame is looked through, each way. */
const looks = 16;
/** Degrees by which a box is larger than what was seen between those points. */
const beyond = 3;

/**
 * What a projection shows in a frame, and somewhat more. Where that is half of the earth or a pole, the meridian at
 * which longitudes begin again, or the pole, may lie between two looks: then it is all of the way around, or up.
 */
function boxInSight(projection: GeoProjection, { x, y, width, height }: Rect): DegreeBox {
  const seen: [number, number][] = [];
  for (let row = 0; row <= looks; row += 1)
    for (let column = 0; column <= looks; column += 1) {
      const place = projection.invert?.([x + (width * column) / looks, y + (height * row) / looks]);
      if (place?.every(Number.isFinite)) seen.push(place);
    }
  const longitudes = seen.map(([longitude]) => longitude);
  const latitudes = seen.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes) - beyond, Math.max(...longitudes) + beyond];
  const [south, north] = [Math.min(...latitudes) - beyond, Math.max(...latitudes) + beyond];
  const isAround = east - west > 180 || north > 80 || south < -80;
  return {
    west: isAround ? -180 : west,
    east: isAround ? 180 : east,
    south: south < -75 ? -90 : south,
    north: north > 75 ? 90 : north,
  };
}
