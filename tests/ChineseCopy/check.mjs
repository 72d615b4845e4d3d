// FILE...: what autocorrect would write otherwise in lines of plain text, as "before -> after"; nothing where they are right.
import { readFileSync } from 'node:fs';
import autocorrect from 'autocorrect-node';

// Full-width punctuation, letters and digits of half width, no blank beside a full-width mark. Not blanks between Chinese and digits:
// official documents (GB/T 9704) have none.
const on = ['fullwidth', 'halfwidth-word', 'halfwidth-punctuation', 'no-space-fullwidth', 'no-space-fullwidth-quote'];
const off = [
  'space-word', 'space-punctuation', 'space-bracket', 'space-backticks', 'space-dash', 'space-dollar', 'spellcheck',
];
autocorrect.loadConfig(JSON.stringify({
  rules: Object.fromEntries([...on.map(rule => [rule, 1]), ...off.map(rule => [rule, 0])]),
}));

const found = new Set();
for (const file of process.argv.slice(2)) {
  const type = file.endsWith('.md') ? 'x.md' : 'x.txt';
  for (const line of autocorrect.lintFor(readFileSync(file, 'utf8'), type).lines) found.add(`${line.old.trim()} -> ${line.new.trim()}`);
}
for (const line of found) console.log(line);
