// Up to four projects, or departments and units, of a year side by side: figures from the year's file, and the parts of each page that
// are marked for comparison, charts as the build drew them. What is compared stands in the address.
'use strict';
(() => {
  const box = document.getElementById('compare');
  if (!box) return;
  const { load, csv, save, make, table, line, head, side, cell, unseen, tell, copies, folded, bare, finder, codesOf } = globalThis.figures;
  const part = id => document.getElementById(id);
  const field = part('choices').elements;
  const root = box.dataset.root;
  const most = 4;
  const mostFound = 10;
  const kinds = { p: { file: 'explorer', name: '项目' }, u: { file: 'units', name: '部门和单位' } };
  const years = [...field.year.options].map(option => option.value);
  let data;
  let state;
  let drawn = 0;

  const readAddress = troubles => {
    const query = new URLSearchParams(location.search);
    const unknown = [...query.keys()].filter(key => !['p', 'u', 'year'].includes(key));
    if (unknown.length > 0) {
      troubles.push(`地址里的“${unknown.join('、')}”这里没有，已略去。这里认得的是 p（项目编码）、u（单位编码）和 year（年度）。`);
    }
    if (query.has('p') && query.has('u')) troubles.push('项目和单位不放在一起比，下面先比项目。');
    const kind = query.has('u') && !query.has('p') ? 'u' : 'p';
    let year = folded(query.get('year') ?? box.dataset.year).trim();
    if (!years.includes(year)) {
      troubles.push(`地址里的年度“${query.get('year')}”没有公开的项目，下面是 ${box.dataset.year} 年。可以选的年度：${years.join('、')}。`);
      year = box.dataset.year;
    }
    return { kind, year, codes: query.get(kind) ?? '' };
  };

  const judge = (wanted, troubles) => {
    const codes = typeof wanted.codes === 'string' ? codesOf(wanted.codes, data) : wanted.codes;
    const gone = codes.filter(code => !data.rowOf.has(code));
    if (gone.length > 0) {
      troubles.push(`${kinds[wanted.kind].name}“${gone.join('、')}”在 ${wanted.year} 年没有公开的目标或自评，已略去。请在下面另选。`);
    }
    const known = codes.filter(code => data.rowOf.has(code));
    if (known.length > most) troubles.push(`一次最多比较 ${most} 个，“${known.slice(most).join('、')}”没有列出。`);
    return { ...wanted, codes: known.slice(0, most) };
  };

  const addressOf = chosen => {
    const query = new URLSearchParams();
    if (chosen.codes.length > 0 || chosen.kind === 'u') query.set(chosen.kind, chosen.codes.join(','));
    if (chosen.codes.length > 0 || chosen.year !== box.dataset.year) query.set('year', chosen.year);
    const text = query.toString().replaceAll('%2C', ',');
    return location.pathname + (text === '' ? '' : `?${text}`);
  };

  const nameOf = code => data.columns.get('name').textOf(data.rowOf.get(code));
  const pageOf = code => `${root}${data.folder}${code}/${data.part}`;
  const compared = () => [...data.columns.values()].filter(column => column.key !== 'name');

  const headOf = code => head({}, make('a', { href: pageOf(code) }, nameOf(code)),
    make('button', { type: 'button', value: code }, '移出', unseen(`：${nameOf(code)}`)));

  const rowOf = column => line(side(column.heading), ...state.codes.map(code => cell(
    { 'data-label': nameOf(code) }, column.textOf(data.rowOf.get(code)))));

  const showTable = () => {
    const rows = part('rows');
    if (state.codes.length === 0) rows.replaceChildren();
    else rows.replaceChildren(table('data compared', `${data.year} 年：${state.codes.map(nameOf).join('、')}`,
      line(head({}, '栏目'), ...state.codes.map(headOf)), compared().map(rowOf)));
    rows.style.setProperty('--count', state.codes.length);
    for (const meanings of box.querySelectorAll('[data-meanings]')) meanings.hidden = meanings.dataset.meanings !== state.kind;
  };

  // A part of another page as it stands there: its links from that page, its ids apart from those of the others.
  const adopt = (element, page, prefix) => {
    const copy = document.importNode(element, true);
    for (const link of copy.querySelectorAll('[href]')) {
      const href = link.getAttribute('href');
      if (!href.startsWith('#') || link.localName === 'a') link.setAttribute('href', new URL(href, page).href);
    }
    for (const named of [copy, ...copy.querySelectorAll('[id]')]) if (named.id) named.id = prefix + named.id;
    for (const key of ['aria-labelledby', 'aria-describedby', 'for']) {
      for (const refers of [copy, ...copy.querySelectorAll(`[${key}]`)]) {
        const ids = refers.getAttribute(key);
        if (ids) refers.setAttribute(key, ids.split(/\s+/).map(id => prefix + id).join(' '));
      }
    }
    for (const drawing of copy.querySelectorAll('*')) {
      for (const { name, value } of [...drawing.attributes]) {
        if (value.startsWith('url(#')) drawing.setAttribute(name, value.replace('url(#', `url(#${prefix}`));
      }
      if (drawing.localName === 'use') drawing.setAttribute('href', drawing.getAttribute('href').replace(/^#/, `#${prefix}`));
    }
    return copy;
  };

  // Marked parts of the year, else those of no year.
  const partsOf = async (code, at) => {
    const page = new URL(pageOf(code), location.href);
    const answer = await fetch(page, { cache: 'no-cache' });
    if (!answer.ok) return [];
    const marked = [...new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('[data-compare]')];
    return marked.filter(element => ['', data.year.toString()].includes(element.dataset.compare))
      .map(element => adopt(element, page, `c${at}-`));
  };

  const showParts = async () => {
    const turn = ++drawn;
    const parts = await Promise.all(state.codes.map((code, at) => partsOf(code, at).catch(() => [])));
    if (turn !== drawn) return;
    part('parts').replaceChildren(...parts.flatMap((elements, at) => elements.length === 0 ? [] : [
      make('section', { 'aria-label': nameOf(state.codes[at]) }, make('h3', {}, nameOf(state.codes[at])), ...elements)]));
  };

  const showFound = () => {
    const wanted = finder(field.q.value);
    const isFull = state.codes.length === most;
    const textOf = row => folded(`${data.codes[row]} ${data.columns.get('name').textOf(row)} ${data.columns.get('unit')?.textOf(row) ?? ''}`);
    const rows = !wanted.asks || isFull ? [] : [...data.codes.keys()]
      .filter(row => !state.codes.includes(data.codes[row]) && wanted.meets(textOf(row), [bare(data.codes[row])]));
    part('found').replaceChildren(...rows.slice(0, mostFound).map(row => make('li', {},
      make('button', { type: 'button', value: data.codes[row] }, '加入', unseen(`：${data.columns.get('name').textOf(row)}`)),
      `${data.columns.get('name').textOf(row)}（${data.columns.get('unit')?.textOf(row) ?? data.codes[row]}）`)));
    const chosen = state.codes.length === 0
      ? `还没有选。输入${kinds[state.kind].name}的名称或编码，再点“加入”。`
      : `正在比较 ${state.codes.length} 个，最多 ${most} 个。`;
    const hits = isFull ? '已经满了，先移出一个。' : !wanted.asks ? '' : rows.length === 0 ? '没有找到这样的名称或编码。'
      : `找到 ${rows.length} 个${rows.length > mostFound ? `，列出前 ${mostFound} 个，多写几个字可以少一些` : ''}。`;
    part('count').textContent = chosen + hits;
  };

  const show = () => {
    field.kind.value = state.kind;
    field.year.value = state.year;
    showTable();
    showFound();
    showParts();
    part('address').href = addressOf(state);
    part('address').textContent = '复制地址';
    part('clear').href = location.pathname;
  };

  const open = (wanted, troubles = []) => load(root, wanted.year, kinds[wanted.kind].file).then(loaded => {
    data = loaded;
    state = judge(wanted, troubles);
    box.hidden = false;
    tell(troubles);
    show();
  }, () => {
    box.hidden = false;
    tell(['没有取到数据，可能是网络断了，或者网页是从文件夹里直接打开的。请从下面的清单打开要比的各页。']);
    for (const id of ['choices', 'count', 'rows']) part(id).hidden = true;
  });

  const openAddress = () => {
    const troubles = [];
    return open(readAddress(troubles), troubles);
  };

  const change = changes => {
    const wanted = { ...state, ...changes };
    history.pushState(null, '', addressOf(wanted));
    return open(wanted);
  };

  part('choices').addEventListener('submit', event => event.preventDefault());
  part('choices').addEventListener('change', event => {
    if (event.target.name === 'kind') {
      field.q.value = '';
      change({ kind: field.kind.value, codes: [] });
    } else if (event.target.name === 'year') change({ year: field.year.value });
  });
  field.q.addEventListener('input', showFound);
  part('found').addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    field.q.value = '';
    field.q.focus();
    change({ codes: [...state.codes, button.value] });
  });
  part('rows').addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    field.q.focus();
    change({ codes: state.codes.filter(code => code !== button.value) });
  });
  part('download').addEventListener('click', event => {
    if (!data || state.codes.length === 0) {
      event.preventDefault();
      return;
    }
    const headings = ['栏目', ...state.codes.map(nameOf)];
    const rows = compared().map(column => [column.heading, ...state.codes.map(code => column.textOf(data.rowOf.get(code)))]);
    save(event.currentTarget, `compare-${data.year}.csv`, csv(headings, rows, [false, ...state.codes.map(() => true)]));
  });
  part('clear').addEventListener('click', event => {
    event.preventDefault();
    history.pushState(null, '', location.pathname);
    openAddress();
  });
  copies(part('address'));
  addEventListener('popstate', openAddress);
  openAddress();
})();
