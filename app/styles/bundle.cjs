/**
 * A loader that makes one stylesheet of a section's, which only names those of its components: one request, in their
 * order. For a frame, which is a single file, it is a text (`compare.css?frame`), minified, with what every page stands on
 * before it and what is different in a frame after it.
 */
const path = require('node:path');
const { build } = require('esbuild');

module.exports = async function bundleStyle() {
  const { frame } = this.getOptions();
  const parts = frame
    ? ['../globals.css', this.resourcePath, '../embed/frame.css']
    : [this.resourcePath];
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: parts.map((part) => `@import ${JSON.stringify(part)};`).join('\n'),
      resolveDir: __dirname,
      loader: 'css',
    },
    bundle: true,
    minify: frame,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  for (const file of Object.keys(metafile.inputs)) this.addDependency(path.resolve(file));
  return outputFiles[0].text;
};
