import { join } from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { root } from './bundles.ts';
import { flipFuses } from './fuses.ts';

const icons = join(root, 'build/icons');

/** Prebuilt SQLite of other systems than the packaged one. */
const foreign = (systems: string): string => `!node_modules/better-sqlite3/prebuilds/{${systems}}*`;

/**
 * What a package holds and how it is made. An Electron other than the one of package.json can be packed
 * through `ELECTRON_OVERRIDE_DIST_PATH`, as it can be run through it.
 */
export function packageConfig(): Configuration {
  const electronDist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return {
    appId: 'app.switchyard.planner',
    productName: 'Switchyard',
    copyright: 'Copyright © 2026 The Switchyard authors',
    directories: { output: join(root, 'dist'), buildResources: icons },
    ...(electronDist ? { electronDist } : {}),
    // The binaries of better-sqlite3 are prebuilt for Node-API, which every Electron has.
    npmRebuild: false,
    publish: null,
    asar: true,
    asarUnpack: ['**/*.node'],
    files: [
      'package.json',
      'out/main/**',
      'out/bridge/preload.cjs',
      'out/renderer/**',
      '!out/main/{chromium,cli,development}.js',
      '!**/*.map',
      // All else that ships is bundled.
      '!node_modules/**',
      'node_modules/better-sqlite3/{package.json,LICENSE*,lib/**,prebuilds/**}',
    ],
    extraFiles: ['LICENSE', 'THIRD-PARTY-NOTICES.txt'],
    fileAssociations: [
      {
        ext: 'switchyard',
        name: 'Switchyard portfolio',
        description: 'Switchyard portfolio',
        role: 'Editor',
        mimeType: 'application/x-switchyard',
        icon: join(icons, 'document'),
      },
    ],
    afterPack: (context: AfterPackContext) => flipFuses(context),
    win: {
      target: [{ target: 'nsis', arch: ['x64', 'arm64'] }],
      icon: join(icons, 'switchyard.ico'),
      files: [foreign('linux,darwin')],
    },
    nsis: { oneClick: false, allowToChangeInstallationDirectory: true, perMachine: false },
    mac: {
      target: [{ target: 'dmg', arch: ['universal'] }],
      category: 'public.app-category.finance',
      icon: join(icons, 'switchyard.icns'),
      hardenedRuntime: true,
      // Each half of a universal app keeps the binary of its own processor.
      x64ArchFiles: '**/prebuilds/darwin-*.node',
      files: [foreign('linux,win32')],
    },
    linux: {
      target: ['AppImage', 'deb'],
      category: 'Office',
      icon: join(icons, 'linux'),
      executableName: 'switchyard',
      maintainer: 'The Switchyard authors',
      synopsis: 'Plan which mining sites become AI data-center capacity',
      files: [foreign('win32,darwin')],
    },
  };
}
