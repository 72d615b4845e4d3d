// SITE [ADDRESS...]: Lighthouse's four categories, as on a phone, for the largest page of every kind of a public site, or for the pages
// named. Ends with 1 where a score is not 100, and says what kept it. A page that is no faster than 99 is measured twice more, and the
// middle one counts: a machine that is busy for a moment costs a point. A page that keeps search engines away on purpose, as one of an
// earlier edition does, is not asked whether they may read it.
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json' };
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const [site, ...named] = process.argv.slice(2);

// As a web server is set up by the README: compressed, and cached for a while.
const server = createServer((request, answer) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return answer.writeHead(404).end();
  const type = types[extname(file)] ?? 'application/octet-stream';
  answer.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip', 'cache-control': 'max-age=86400' });
  answer.end(gzipSync(readFileSync(file)));
});

const walk = folder => readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? walk(join(folder, entry.name)) : entry.name === 'index.html' ? [join(folder, entry.name)] : []);

// A kind is an address without its codes and years; of each the largest page.
function largestOfKinds() {
  const kinds = new Map();
  for (const file of walk(site)) {
    const address = file.slice(site.replace(/\/$/, '').length + 1, -'index.html'.length);
    const kind = address.replace(/[0-9][0-9a-z-]*/g, '*').replace(/^editions\/\*\/.+/, 'editions/*/…');
    const size = statSync(file).size;
    if (!(kinds.get(kind)?.size >= size)) kinds.set(kind, { address, size });
  }
  return [...kinds.values()].map(page => page.address).sort();
}

const isForSearchEngines = address =>
  !/<meta name="robots" content="[^"]*noindex/.test(readFileSync(join(site, address, 'index.html'), 'utf8'));

async function measure(address) {
  const settings = { port: chrome.port, onlyCategories: categories, skipAudits: isForSearchEngines(address) ? [] : ['is-crawlable'] };
  return (await lighthouse(`http://127.0.0.1:${server.address().port}/${address}`, settings)).lhr;
}

async function measureUntilSure(address) {
  const first = await measure(address);
  if (first.categories.performance.score === 1) return first;
  const all = [first, await measure(address), await measure(address)];
  return all.sort((one, other) => one.categories.performance.score - other.categories.performance.score)[1];
}

await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox'], chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
let isWhole = true;
try {
  console.log(`| page | ${categories.join(' | ')} | what kept it |\n|---|${categories.map(() => '--:|').join('')}---|`);
  for (const address of named.length > 0 ? named : largestOfKinds()) {
    const lhr = await measureUntilSure(address);
    const scores = categories.map(category => Math.round(lhr.categories[category].score * 100));
    const short = categories.filter((_, at) => scores[at] < 100).flatMap(category =>
      lhr.categories[category].auditRefs.filter(audit => audit.weight > 0 && (lhr.audits[audit.id].score ?? 1) < 1).map(audit => audit.id));
    isWhole &&= short.length === 0 && scores.every(score => score === 100);
    console.log(`| /${address} | ${scores.join(' | ')} | ${short.join(', ')}${isForSearchEngines(address) ? '' : ' (noindex)'} |`);
  }
} finally {
  await chrome.kill();
  server.close();
}
process.exitCode = isWhole ? 0 : 1;
