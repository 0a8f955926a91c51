import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { root } from './bundles.ts';
import { flipFuses } from './fuses.ts';

const icons = join(root, 'build/icons');

/** Replaced by the packager with the processor that it packs for. */
const arch = ['$', '{arch}'].join('');

/** What the app is made of: the bundles, and SQLite's binding with the binaries that `prebuilds` matches. */
function contents(prebuilds: string): string[] {
  return [
    'package.json',
    'out/main/**',
    'out/bridge/preload.cjs',
    'out/renderer/**',
    '!out/main/{chromium,cli,development}.js',
    '!**/*.map',
    // All else that ships is bundled.
    '!node_modules/!(better-sqlite3)/**',
    '!node_modules/better-sqlite3/!(lib|prebuilds|package.json|LICENSE*)/**',
    '!node_modules/better-sqlite3/binding.gyp',
    `!node_modules/better-sqlite3/prebuilds/!(${prebuilds}.node)`,
  ];
}

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
    // Only the binary itself leaves the archive, not the package around it.
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
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
    afterPack: async (context: AfterPackContext) => {
      // An Electron that was laid out by hand may bring its own start page.
      rmSync(join(context.packager.getResourcesDir(context.appOutDir), 'default_app.asar'), { force: true });
      await flipFuses(context);
    },
    win: {
      target: [{ target: 'nsis', arch: ['x64', 'arm64'] }],
      icon: join(icons, 'switchyard.ico'),
      files: contents(`win32-${arch}`),
    },
    nsis: { oneClick: false, allowToChangeInstallationDirectory: true, perMachine: false },
    mac: {
      target: [{ target: 'dmg', arch: ['universal'] }],
      category: 'public.app-category.finance',
      icon: join(icons, 'switchyard.icns'),
      hardenedRuntime: true,
      // Each half of a universal app keeps the binary of its own processor.
      x64ArchFiles: '**/prebuilds/darwin-*.node',
      files: contents('darwin-*'),
    },
    linux: {
      target: ['AppImage', 'deb'],
      category: 'Office',
      icon: join(icons, 'linux'),
      executableName: 'switchyard',
      maintainer: 'The Switchyard authors',
      synopsis: 'Plan which mining sites become AI data-center capacity',
      files: contents(`linux-${arch}`),
    },
  };
}
