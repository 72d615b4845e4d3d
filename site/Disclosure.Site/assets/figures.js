// Figures of a year, as the build wrote them, for the pages on which readers choose what they see. Every cell is the text that pages
// show: nothing is spelt here. Without this script the pages lead to lists.
'use strict';
globalThis.figures = (() => {
  const years = new Map();
  const words = new Intl.Collator('zh-CN', { numeric: true });

  // "3,061.97", "94.08%" and "9 / 10" by what they say; what says no number comes last, whichever way it is sorted.
  const numberOf = text => {
    const parts = text.replaceAll(',', '').split(' / ').map(Number.parseFloat);
    return parts.length === 2 ? parts[0] / parts[1] : parts[0];
  };

  const ranksOf = column => {
    if (column.choices) return column.cells.map(cell => cell < 0 ? Number.NaN : cell);
    if (column.figure) return column.cells.map(numberOf);
    const order = [...new Set(column.cells)].filter(text => text !== '').sort(words.compare);
    const places = new Map(order.map((text, place) => [text, place]));
    return column.cells.map(text => places.get(text) ?? Number.NaN);
  };

  const columnOf = column => {
    let ranks;
    return {
      ...column,
      textOf: row => column.choices ? column.choices[column.cells[row]]?.[1] ?? '' : column.cells[row],
      keyOf: row => column.choices?.[column.cells[row]]?.[0] ?? '',
      ranks: () => ranks ??= ranksOf(column),
    };
  };

  const read = data => {
    const columns = new Map(data.columns.map(column => [column.key, columnOf(column)]));
    const codes = columns.get('code').cells;
    return {
      year: data.year, folder: data.folder, part: data.part, columns, codes, count: codes.length,
      rowOf: new Map(codes.map((code, row) => [code, row])),
    };
  };

  // The figures of a year: `file` is explorer for projects, units for departments and units.
  const load = (root, year, file) => {
    const address = `${root}lists/${year}/${file}.json`;
    if (!years.has(address)) {
      years.set(address, fetch(address, { cache: 'no-cache' }).then(answer => {
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        return answer.json();
      }).then(read));
    }
    return years.get(address);
  };

  // As the CSV files of the site: a text that a spreadsheet would take for a formula, another number or a day is protected from it.
  const formula = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;
  const misread = new RegExp('^(?!\\d{4}-\\d{2}-\\d{2}$)(?:\\d+ / \\d+|0\\d+(?:\\.\\d*)?|\\d{12,}|\\d+\\.\\d*0|\\d+(?:\\.\\d+)?e[+-]?\\d+'
    + '|\\(\\d+(?:\\.\\d+)?\\)|\\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?|\\d{1,2}[-/]\\d{4}|\\d{4}[-/]\\d{1,2}(?:[-/]\\d{1,2})?'
    + '|\\d{1,4}:\\d{1,2}(?::\\d{1,2})?|\\d{1,4}[- ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
    + '|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]?\\d{1,4})$', 'i');
  const protect = text => formula.test(text) ? `'${text}` : misread.test(text) ? `="${text}"` : text;
  const quoted = text => /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const number = /^-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?%?$/;
  const cellOf = (text, isFigure) => quoted(isFigure && number.test(text) ? text : protect(text));

  // Rows of texts as a file: the headings first; which columns hold figures is told beside.
  const csv = (headings, rows, areFigures) => '\uFEFF' + [headings.map(text => cellOf(text, false)),
    ...rows.map(row => row.map((text, at) => cellOf(text, areFigures[at])))].map(cells => cells.join(',') + '\r\n').join('');

  const save = (link, name, text) => {
    URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = name;
  };

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value === true ? '' : value);
    }
    element.append(...children);
    return element;
  };

  // Tables keep their roles where a narrow screen lays them out otherwise.
  const table = (name, caption, head, body) => make('table', { class: name, role: 'table' }, make('caption', {}, caption),
    make('thead', { role: 'rowgroup' }, head), make('tbody', { role: 'rowgroup' }, ...body));
  const line = (...cells) => make('tr', { role: 'row' }, ...cells);
  const head = (attributes, ...children) => make('th', { scope: 'col', role: 'columnheader', ...attributes }, ...children);
  const side = (...children) => make('th', { scope: 'row', role: 'rowheader' }, ...children);
  const cell = (attributes, text, ...more) =>
    make('td', { role: 'cell', ...attributes }, text === '' ? make('span', { class: 'none' }, '—') : text, ...more);

  // As the search folds what is typed: full-width letters, digits and dashes as plain ones, small letters.
  const chinese = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' };
  const folded = text => text.normalize('NFKC').toLowerCase().replace(/[‐‑‒–—―−]/g, '-').replace(/[(),:;!?]/g, sign => chinese[sign]);
  const bare = code => folded(code).replaceAll('-', '');

  // Texts that each have every word that was typed. A code is met with and without its dashes.
  const finder = typed => {
    const tests = folded(typed).split(/\s+/).filter(word => word !== '').map(word => {
      const code = /\d/.test(word) && /^[0-9a-z-]+$/.test(word) ? bare(word) : '';
      return code === '' ? text => text.includes(word)
        : (text, codes) => text.includes(word) || codes.some(one => one.includes(code));
    });
    return { asks: tests.length > 0, meets: (text, codes) => tests.every(test => test(text, codes)) };
  };

  // Codes of an address, as they are published, however they were typed; what is not among them stays as it was typed.
  const codesOf = (text, data) => {
    data.bare ??= new Map(data.codes.map(code => [bare(code), code]));
    const codes = text.split(/[,，、]/).map(code => code.trim()).filter(code => code !== '');
    return [...new Set(codes.map(code => data.bare.get(bare(code)) ?? code))];
  };

  const unseen = text => make('span', { class: 'unseen' }, text);

  // What an address asks for that is not here is said in a line each; the page stays as it would be without it.
  const tell = lines => {
    const trouble = document.getElementById('trouble');
    trouble.replaceChildren(...lines.map(line => make('p', {}, line)));
    trouble.hidden = lines.length === 0;
  };

  // The address is copied where the browser lets it; elsewhere the link leads to it, to be copied by hand.
  const copies = link => link.addEventListener('click', event => {
    if (!navigator.clipboard) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(() => { link.textContent = '地址已复制'; }, () => { location.href = link.href; });
  });

  return { load, csv, save, make, table, line, head, side, cell, unseen, tell, copies, folded, bare, finder, codesOf };
})();
