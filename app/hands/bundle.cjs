/** A loader that makes one small text of a module for the browser and all that it imports. */
const path = require('node:path');
const { build } = require('esbuild');

module.exports = async function bundleScript() {
  const { outputFiles, metafile } = await build({
    entryPoints: [this.resourcePath],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  for (const file of Object.keys(metafile.inputs)) this.addDependency(path.resolve(file));
  return outputFiles[0].text;
};
