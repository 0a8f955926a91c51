import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapSite } from '../../shared/deck/charts/chartSpec.ts';
import { type MapView, mapViews } from './mapLayout.ts';

const site = (latitude: number, longitude: number): MapSite => ({
  id: `${latitude} ${longitude}`,
  name: 'Site',
  latitude,
  longitude,
  energisedMw: 100,
  aiMw: 0,
});

test.each([
  ['no site', []],
  ['one site', [site(31, -100)]],
  ['two sites in one place', [site(31, -100), site(31, -100)]],
  ['a site elsewhere', [site(60, 18)]],
  ['sites on both sides of the ocean', [site(31, -100), site(45, -80), site(60, 18)]],
])('%s gives a map with outlines and no place without a number', (_, sites) => {
  const views = mapViews(sites, 420, 300);
  expect(views.flatMap((view) => view.sites)).toHaveLength(sites.length);
  for (const { land, borders, sites: own, project } of views) {
    expect(land).toMatch(/^M/);
    expect(`${land}${borders}`).not.toContain('NaN');
    for (const { longitude, latitude } of own)
      for (const at of project(longitude, latitude) ?? [Number.NaN]) expect(at).toBeGreaterThan(0);
  }
});

test('outlines out of sight change nothing that is drawn', { timeout: 60_000 }, () => {
  const earth = { west: -180, south: -90, east: 180, north: 90 };
  const place = fc.record({
    latitude: fc.integer({ min: -55, max: 75 }),
    longitude: fc.integer({ min: -179, max: 179 }),
  });
  const american = fc.record({
    latitude: fc.integer({ min: 23, max: 71 }),
    longitude: fc.integer({ min: -139, max: -51 }),
  });
  const places = fc.array(fc.oneof(american, place), { minLength: 1, maxLength: 6 });
  const aroundTheEarth = [
    { latitude: 30, longitude: -52 },
    { latitude: -12, longitude: 2 },
    { latitude: 41, longitude: -143 },
    { latitude: 22, longitude: -155 },
  ];
  const size = fc.integer({ min: 200, max: 900 });
  fc.assert(
    fc.property(places, size, size, (given, width, height) => {
      const sites = given.map(({ latitude, longitude }) => site(latitude, longitude));
      const whole = mapViews(sites, width, height, () => earth);
      mapViews(sites, width, height).forEach((view, index) => {
        expect(lacking(view, whole[index])).toEqual([]);
        expect(lacking(whole[index], view)).toEqual([]);
      });
    }),
    // The first has the 180th meridian between two of the places where the map is looked through.
    { numRuns: 25, endOnFailure: true, examples: [[aroundTheEarth, 548, 827]] },
  );
});

test('a small inset has coarse outlines, one on a slide the fine ones', () => {
  const sites = [site(31, -100), site(45, -80), site(60, 18)];
  const insetAt = (width: number): string =>
    mapViews(sites, width, width * 0.6).find(({ isInset }) => isInset)?.land ?? '';
  const pointsPerPixel = (width: number): number => insetAt(width).split('L').length / width;
  expect(pointsPerPixel(1_100)).toBeGreaterThan(1.5 * pointsPerPixel(300));
});

/** Beginnings of the lines that `view` draws and `other` does not. */
function lacking(view: MapView | undefined, other: MapView | undefined): string[] {
  const linesOf = (drawn: MapView | undefined): string[] =>
    `${drawn?.land ?? ''}${drawn?.borders ?? ''}`.split('M');
  const others = new Set(linesOf(other));
  return linesOf(view).flatMap((line) => (others.has(line) ? [] : [line.slice(0, 60)]));
}
