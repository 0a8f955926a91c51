import { expect, test } from 'vitest';
import type { MapSite } from '../../shared/deck/charts/chartSpec.ts';
import { mapViews } from './mapLayout.ts';

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
