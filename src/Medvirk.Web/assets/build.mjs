// Builds assets/ into wwwroot/: one stylesheet, one script, the fonts and the drawings.
// Called by the project file when something here has changed; by hand: npm run build.
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { compileAsync } from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "wwwroot");
const fonts = ["latin-400", "latin-600", "latin-ext-400", "latin-ext-600"];

await rm(out, { recursive: true, force: true });
for (const folder of ["css", "js", "fonts"]) {
  await mkdir(join(out, folder), { recursive: true });
}

const addresses = {};
for (const font of fonts) {
  const name = `ibm-plex-sans-${font}`;
  const bytes = await readFile(join(here, `node_modules/@fontsource/ibm-plex-sans/files/${name}-normal.woff2`));
  await writeFile(join(out, "fonts", `${name}.woff2`), bytes);
  addresses[`${name}.woff2`] = `${name}.${fingerprint(bytes)}.woff2`;
}

const sheet = await compileAsync(join(here, "css/medvirk.scss"), {
  loadPaths: [join(here, "node_modules")],
  quietDeps: true,
  silenceDeprecations: ["if-function"],
});
const addressed = sheet.css.replace(/fonts\/([\w.-]+\.woff2)/g, (_, name) => `fonts/${addresses[name]}`);
// Its icons are black pictures; ours are drawn in the stylesheet and follow the colours of the page.
const drawn = addressed.replace(/\s*background-image: url\("\.\.\/img[^;]*;/g, "");
const css = await transform(drawn, { loader: "css", minify: true, target: ["chrome100", "firefox100", "safari15"] });
await writeFile(join(out, "css/medvirk.css"), css.code);

await build({
  entryPoints: [join(here, "js/enhance.js")],
  outfile: join(out, "js/enhance.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome100", "firefox100", "safari15"],
});

await cp(join(here, "svg/favicon.svg"), join(out, "favicon.svg"));

// The host serves each file also under a name with the digest of its bytes, cached for good. The layout's
// preload and the stylesheet must name the same address, or the font is fetched twice; so the digest is made
// here as Microsoft.NET.Sdk.StaticWebAssets makes it (first nine bytes of SHA-256, little endian, base 36, ten
// digits). A test fetches what the stylesheet names.
function fingerprint(bytes) {
  const digest = createHash("sha256").update(bytes).digest().subarray(0, 9);
  let number = 0n;
  for (let i = digest.length - 1; i >= 0; i--) {
    number = number * 256n + BigInt(digest[i]);
  }
  number = BigInt.asIntN(72, number);
  number = number < 0n ? -number : number;
  let text = "";
  for (let i = 0; i < 10; i++) {
    text += (number % 36n).toString(36);
    number /= 36n;
  }
  return text;
}
