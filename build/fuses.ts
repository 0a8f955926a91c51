import { join } from 'node:path';
import {
  FuseState,
  type FuseV1Config,
  FuseV1Options,
  FuseVersion,
  flipFuses as flip,
  getCurrentFuseWire,
} from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';

/** What a packaged Electron may do. The other fuses of Electron stay as they are: they concern speed alone. */
const fuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};

/** Sets the fuses of a packed app, then reads them back. Throws, and so ends the build, when one differs. */
export async function flipFuses(context: AfterPackContext): Promise<void> {
  const { appOutDir, electronPlatformName, packager } = context;
  const executable = executableOf(appOutDir, electronPlatformName, packager);
  const config: FuseV1Config = {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...fuses,
  };
  await flip(executable, config);
  const wire = await getCurrentFuseWire(executable);
  const wrong = Object.entries(fuses).filter(([index, isOn]) => {
    const state = wire[Number(index) as FuseV1Options];
    return state !== (isOn ? FuseState.ENABLE : FuseState.DISABLE);
  });
  if (wrong.length > 0) {
    const names = wrong.map(([index]) => FuseV1Options[Number(index)] ?? index);
    throw new Error(`These fuses of ${executable} could not be set: ${names.join(', ')}`);
  }
}

function executableOf(folder: string, system: string, packager: AfterPackContext['packager']): string {
  const name = packager.appInfo.productFilename;
  if (system === 'darwin') return join(folder, `${name}.app`, 'Contents/MacOS', name);
  if (system === 'win32') return join(folder, `${name}.exe`);
  return join(folder, packager.config.linux?.executableName ?? name);
}
