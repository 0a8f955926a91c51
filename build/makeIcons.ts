import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { locateChromium, mustLeaveSandbox } from '../electron/hosts/chromium/browser.ts';

/** Draws the committed icons from their SVG files: run this after editing one. */
const folder = join(import.meta.dirname, 'icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;

/** Types of the entries of an Apple icon by pixel size; each holds a PNG. */
const appleTypes: readonly (readonly [string, number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

async function draw(page: Page, svg: string): Promise<ReadonlyMap<number, Buffer>> {
  const drawn = new Map<number, Buffer>();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    drawn.set(size, await page.screenshot({ omitBackground: true }));
  }
  return drawn;
}

function png(drawn: ReadonlyMap<number, Buffer>, size: number): Buffer {
  const bytes = drawn.get(size);
  if (!bytes) throw new Error(`No picture of ${size} pixels`);
  return bytes;
}

/** A Windows icon of PNG pictures: a header, a directory of 16 bytes each, the pictures. */
function windowsIcon(drawn: ReadonlyMap<number, Buffer>): Buffer {
  const pictures = [16, 24, 32, 48, 64, 128, 256].map((size) => ({ size, bytes: png(drawn, size) }));
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, bytes }, index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(bytes.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)]);
}

/** An Apple icon: a header, then entries of type, length and PNG. */
function appleIcon(drawn: ReadonlyMap<number, Buffer>): Buffer {
  const entry = (type: string, bytes: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(8 + bytes.length, 4);
    return Buffer.concat([head, bytes]);
  };
  return entry('icns', Buffer.concat(appleTypes.map(([type, size]) => entry(type, png(drawn, size)))));
}

const found = locateChromium();
if (!found.ok) throw new Error(found.error.message);
const browser = await chromium.launch({ executablePath: found.value, chromiumSandbox: !mustLeaveSandbox() });
try {
  const page = await browser.newPage();
  for (const name of ['switchyard', 'document']) {
    const drawn = await draw(page, readFileSync(join(folder, `${name}.svg`), 'utf8'));
    writeFileSync(join(folder, `${name}.ico`), windowsIcon(drawn));
    writeFileSync(join(folder, `${name}.icns`), appleIcon(drawn));
    if (name !== 'switchyard') continue;
    // Linux desktops look icons up by size.
    mkdirSync(join(folder, 'linux'), { recursive: true });
    for (const size of [16, 32, 48, 64, 128, 256, 512]) {
      writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png(drawn, size));
    }
  }
} finally {
  await browser.close();
}
