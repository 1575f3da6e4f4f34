// build.js STANDARD IN_DIR OUT_PDF [IN_DIR OUT_PDF ...]: one process, one report after the other.
// STANDARD: ua-1, a-2a, 1.7, ... FONT_DIR is where Liberation Sans lies; the inputs lie inside the repository.
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const fs = require('fs');
const path = require('path');

const root = path.resolve(__dirname, '../../..');
const [pdfStandard, ...jobs] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: [process.env.FONT_DIR] }] });
for (let i = 0; i < jobs.length; i += 2) {
  const dir = '/' + path.relative(root, path.resolve(jobs[i]));
  const compiled = compiler.compile({ mainFilePath: path.join(__dirname, 'report.typ'), inputs: { dir } });
  if (compiled.hasError() || !compiled.result) {
    compiled.printDiagnostics();
    process.exit(1);
  }
  fs.writeFileSync(jobs[i + 1], compiler.pdf(compiled.result, { pdfStandard }));
  // What the last ten reports had in common is kept: the fastest way measured for many reports.
  compiler.evictCache(10);
}
