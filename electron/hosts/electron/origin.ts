/** The app's own scheme and host: the only origin that pages of the Electron host ever have. */
export const scheme = 'app';
export const appOrigin = `${scheme}://switchyard`;

/** Whether `address` is a page of the app itself. */
export function isAppAddress(address: string): boolean {
  return address === appOrigin || address.startsWith(`${appOrigin}/`);
}
