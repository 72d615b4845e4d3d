// All projects of a year to be sorted, filtered, compared and taken away. What is chosen stands in the address.
'use strict';
(() => {
  const box = document.getElementById('explorer');
  if (!box) return;
  const { load, csv, save, make, table, line, head, side, cell, unseen, tell, copies, folded, bare, finder, codesOf } = globalThis.figures;
  const part = id => document.getElementById(id);
  const form = part('choices');
  const field = form.elements;
  const root = box.dataset.root;
  const rowsOnPage = 50;
  const digits = number => number.toLocaleString('en-US');
  const most = 4;
  const phone = matchMedia('(max-width: 47.99rem)');
  const isFirst = input => input.hasAttribute('data-first');
  const columnInputs = [...field.columns];
  const onPhone = ['name', 'executed', 'attained', 'grade'];
  const firstColumns = columnInputs.filter(input => phone.matches ? onPhone.includes(input.value) : isFirst(input))
    .map(input => input.value);
  const years = [...field.year.options].map(option => option.value);
  const has = [...field.has].map(input => input.value);
  const names = {
    year: '年度', department: '主管部门', unit: '实施单位', budgetKind: '预算', grade: '自评等级', unmet: '绩效指标', has: '公开了', q: '名称、编码或单位',
    sort: '排序', columns: '栏目', page: '页', compare: '比较',
  };
  const choosable = ['department', 'unit', 'budgetKind', 'grade'];
  // What choices are called, also those that another year has.
  const labels = new Map(choosable.map(key => [key, new Map([...field[key].options].map(option => [option.value, option.text]))]));
  let data;
  let state;
  let found = [];
  let shownColumns = '';

  const first = () => ({
    year: box.dataset.year, department: '', unit: '', budgetKind: '', grade: '', unmet: '', has: [], q: '',
    sort: 'code', columns: firstColumns, page: 1, compare: [],
  });

  // Reads the address; what it asks for that is not here is told and left out.
  const readAddress = troubles => {
    const wanted = first();
    for (const [key, value] of new URLSearchParams(location.search)) {
      if (!(key in names)) troubles.push(`地址里的“${key}”这里没有，已略去。可以选的有：${Object.values(names).join('、')}。`);
      else if (key === 'columns') wanted.columns = value.split(',');
      else if (key === 'has') wanted.has.push(value);
      else wanted[key] = ['year', 'page'].includes(key) ? value.normalize('NFKC').trim() : value;
    }
    if (!years.includes(wanted.year)) {
      troubles.push(`地址里的年度“${wanted.year}”没有公开的项目，下面是 ${box.dataset.year} 年。可以选的年度：${years.join('、')}。`);
      wanted.year = box.dataset.year;
    }
    return wanted;
  };

  // What the figures of the year must know before it can be judged.
  const judge = (wanted, troubles) => {
    for (const key of choosable) {
      const options = [...field[key].options];
      if (wanted[key] === '' || options.some(option => option.value === wanted[key])) continue;
      const few = options.slice(1).map(option => option.text);
      const called = labels.get(key).get(wanted[key]);
      troubles.push(`${called ? `${wanted.year} 年没有${names[key]}为“${called}”的项目` : `地址里的${names[key]}“${wanted[key]}”在 ${wanted.year} 年没有`}，已略去。`
        + (few.length > 8 ? '请在下面另选。' : `可以选的有：${few.join('、')}。`));
      wanted[key] = '';
    }
    if (!['', 'some', 'none'].includes(wanted.unmet)) {
      troubles.push(`地址里的绩效指标“${wanted.unmet}”这里没有，已略去。可以选的有：有未达成的、可比对的都达成。`);
      wanted.unmet = '';
    }
    const known = wanted.columns.filter(key => data.columns.has(key));
    const unknown = wanted.columns.filter(key => !data.columns.has(key));
    if (unknown.length > 0) {
      troubles.push(`地址里的栏目“${unknown.join('、')}”这里没有，已略去。可以选的栏目都列在下面。`);
      part('columns').open = true;
    }
    wanted.columns = known.length > 0 ? known : firstColumns;
    const odd = wanted.has.filter(value => !has.includes(value));
    if (odd.length > 0) troubles.push(`地址里的“公开了 ${odd.join('、')}”这里没有，已略去。可以选的有：运行监控、绩效评价、抽查复核。`);
    wanted.has = wanted.has.filter(value => has.includes(value));
    if (!data.columns.has(wanted.sort.replace(/^-/, ''))) {
      troubles.push(`地址里的排序“${wanted.sort}”这里没有，下面按编码排列。可以在“排序”里另选。`);
      wanted.sort = 'code';
    }
    if (typeof wanted.compare === 'string') wanted.compare = codesOf(wanted.compare, data);
    const gone = wanted.compare.filter(code => !data.rowOf.has(code));
    if (gone.length > 0) troubles.push(`要比较的“${gone.join('、')}”在 ${wanted.year} 年没有公开的目标或自评，已略去。`);
    wanted.compare = wanted.compare.filter(code => data.rowOf.has(code)).slice(0, most);
    if (!/^[1-9]\d*$/.test(String(wanted.page))) {
      troubles.push(`地址里的页“${wanted.page}”不是页码，下面是第 1 页。`);
      wanted.page = 1;
    }
    wanted.page = Number(wanted.page);
    if (troubles.length > 0) part('filters').open = true;
    return wanted;
  };

  const same = (one, other) => one.join() === other.join();

  const addressOf = chosen => {
    const query = new URLSearchParams();
    const usual = first();
    for (const key of ['year', ...choosable, 'unmet', 'q', 'sort']) if (chosen[key] !== usual[key]) query.set(key, chosen[key]);
    for (const value of chosen.has) query.append('has', value);
    if (!same(chosen.columns, usual.columns)) query.set('columns', chosen.columns.join(','));
    if (chosen.compare.length > 0) query.set('compare', chosen.compare.join(','));
    if (chosen.page > 1) query.set('page', chosen.page);
    const text = query.toString().replaceAll('%2C', ',');
    return location.pathname + (text === '' ? '' : `?${text}`);
  };

  const fillChoices = () => {
    for (const key of choosable) {
      const none = [...field[key].options].filter(option => option.value === 'none');
      const options = data.columns.get(key).choices.map(([value, text]) => make('option', { value }, text));
      for (const option of options) labels.get(key).set(option.value, option.text);
      field[key].replaceChildren(field[key].options[0], ...options, ...none);
    }
    const sorts = [...data.columns.values()].flatMap(column => column.figure
      ? [[`-${column.key}`, `${column.heading}，从大到小`], [column.key, `${column.heading}，从小到大`]]
      : [[column.key, column.heading], [`-${column.key}`, `${column.heading}，倒序`]])
      .map(([value, text]) => make('option', { value }, text));
    field.sort.replaceChildren(...sorts);
  };

  const showChoices = () => {
    for (const key of ['year', ...choosable, 'unmet', 'sort', 'q']) field[key].value = state[key];
    for (const input of field.has) input.checked = state.has.includes(input.value);
    for (const input of columnInputs) input.checked = state.columns.includes(input.value);
  };

  const haystack = row => {
    data.texts ??= [];
    return data.texts[row] ??= {
      text: folded(['code', 'formerCodes', 'name', 'unit', 'department'].map(key => data.columns.get(key).textOf(row)).join(' ')),
      codes: ['code', 'formerCodes'].flatMap(key => data.columns.get(key).textOf(row).split('、')).map(bare),
    };
  };

  const find = () => {
    const tests = [];
    for (const key of choosable) {
      const column = data.columns.get(key);
      const wanted = state[key] === 'none' ? '' : state[key];
      if (state[key] !== '') tests.push(row => column.keyOf(row) === wanted);
    }
    const unmet = data.columns.get('unmet');
    if (state.unmet === 'some') tests.push(row => Number(unmet.textOf(row)) > 0);
    if (state.unmet === 'none') tests.push(row => unmet.textOf(row) === '0');
    if (state.has.includes('monitored')) tests.push(row => data.columns.get('monitored').textOf(row) === '是');
    if (state.has.includes('evaluation')) tests.push(row => data.columns.get('evaluatedBy').textOf(row) !== '');
    if (state.has.includes('recheck')) tests.push(row => data.columns.get('evaluatedBy').textOf(row).includes('抽查复核'));
    const wanted = finder(state.q);
    if (wanted.asks) tests.push(row => wanted.meets(haystack(row).text, haystack(row).codes));
    found = [];
    for (let row = 0; row < data.count; row++) if (tests.every(test => test(row))) found.push(row);

    const isDown = state.sort.startsWith('-');
    const ranks = data.columns.get(state.sort.replace(/^-/, '')).ranks();
    found.sort((one, other) => {
      const [a, b] = [ranks[one], ranks[other]];
      if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) - Number.isNaN(b) || one - other;
      return (isDown ? b - a : a - b) || one - other;
    });
  };

  const chosenColumns = () => [...data.columns.values()].filter(column => state.columns.includes(column.key));

  const headingOf = column => head({ class: column.figure ? 'num' : null, 'data-key': column.key },
    make('button', { type: 'button', value: column.key }, column.heading, make('span', { 'aria-hidden': 'true' })));

  // The head stays while columns do, so that who sorts by keyboard keeps the place.
  const showHead = columns => {
    const wanted = `${data.year} ${columns.map(column => column.key).join()}`;
    if (wanted !== shownColumns) {
      part('rows').replaceChildren(table('data cards', `${data.year} 年的项目`, line(...columns.map(headingOf), head({}, '比较')), []));
      shownColumns = wanted;
    }
    const key = state.sort.replace(/^-/, '');
    for (const heading of part('rows').querySelectorAll('th[data-key]')) {
      const order = heading.dataset.key !== key ? 'none' : state.sort.startsWith('-') ? 'descending' : 'ascending';
      heading.setAttribute('aria-sort', order);
      heading.querySelector('span').textContent = { none: '', ascending: ' ▲', descending: ' ▼' }[order];
    }
  };

  const contentOf = (column, row) => column.key === 'name'
    ? make('a', { href: `${root}${data.folder}${data.codes[row]}/${data.part}` }, column.textOf(row))
    : column.textOf(row);

  const rowOf = (columns, row) => {
    const code = data.codes[row];
    const isPicked = state.compare.includes(code);
    const pick = make('button', { type: 'button', value: code, 'aria-pressed': String(isPicked) }, isPicked ? '已加入' : '加入比较',
      unseen(`：${data.columns.get('name').textOf(row)}`));
    const [first, ...others] = columns;
    return line(side(contentOf(first, row)), ...others.map(column => cell(
      { class: column.figure ? 'num' : column.key === 'grade' ? 'state' : null, 'data-label': column.heading, 'data-short': column.short },
      contentOf(column, row))), cell({ class: 'state pick', 'data-label': '比较' }, pick));
  };

  const showRows = (columns, troubles) => {
    const pages = Math.max(1, Math.ceil(found.length / rowsOnPage));
    if (state.page > pages) {
      troubles.push(`一共 ${pages} 页，没有第 ${state.page} 页，下面是第 ${pages} 页。`);
      state.page = pages;
    }
    const from = (state.page - 1) * rowsOnPage;
    const shown = found.slice(from, from + rowsOnPage);
    part('rows').querySelector('tbody').replaceChildren(...shown.map(row => rowOf(columns, row)));
    part('rows').hidden = found.length === 0;
    part('count').textContent = found.length === 0
      ? `${data.year} 年没有符合的项目。少选几样，或者点“全部重来”。`
      : `${data.year} 年 ${digits(found.length)} 个项目，显示第 ${digits(from + 1)} 至 ${digits(from + shown.length)} 个。`;
    const nav = part('pages');
    nav.hidden = pages === 1;
    nav.querySelector('span').textContent = `第 ${state.page} 页，共 ${pages} 页`;
    nav.querySelector('[value="-1"]').disabled = state.page === 1;
    nav.querySelector('[value="1"]').disabled = state.page === pages;
  };

  const showPicked = () => {
    const picked = part('picked');
    picked.hidden = state.compare.length === 0;
    const list = state.compare.map(code => data.columns.get('name').textOf(data.rowOf.get(code))).join('、');
    const link = make('a', { href: `${root}compare/?p=${state.compare.join(',')}&year=${data.year}` }, '去比较');
    picked.replaceChildren(`已选 ${state.compare.length} 个（最多 ${most} 个）：${list} `, link);
  };

  // Shows what is chosen, and says all at once what of it is not here.
  const show = (troubles = []) => {
    showChoices();
    find();
    const columns = chosenColumns();
    showHead(columns);
    showRows(columns, troubles);
    tell(troubles);
    showPicked();
    part('address').href = addressOf(state);
    part('address').textContent = '复制地址';
    part('clear').href = location.pathname;
  };

  const remember = how => history[how](null, '', addressOf(state));

  const change = (changes, how = 'pushState') => {
    state = { ...state, page: 1, ...changes };
    show();
    remember(how);
  };

  const open = () => {
    const troubles = [];
    const wanted = readAddress(troubles);
    return load(root, wanted.year, 'explorer').then(loaded => {
      data = loaded;
      fillChoices();
      state = judge(wanted, troubles);
      box.hidden = false;
      show(troubles);
    }, () => {
      box.hidden = false;
      tell(['没有取到数据，可能是网络断了，或者网页是从文件夹里直接打开的。下面的清单里有同样的项目。']);
      for (const id of ['choices', 'rows']) part(id).hidden = true;
    });
  };

  const changeYear = () => {
    state = { ...state, year: field.year.value, page: 1 };
    remember('pushState');
    return open();
  };

  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('change', event => {
    const { name, value } = event.target;
    if (name === 'year') changeYear();
    else if (name === 'columns') {
      const chosen = columnInputs.filter(input => input.checked).map(input => input.value);
      change({ columns: chosen.length > 0 ? chosen : ['name'], page: state.page });
    } else if (name === 'has') change({ has: [...field.has].filter(input => input.checked).map(input => input.value) });
    else if (name !== 'q') change({ [name]: value });
  });
  let typed;
  field.q.addEventListener('input', () => {
    clearTimeout(typed);
    typed = setTimeout(() => change({ q: field.q.value.trim() }, 'replaceState'), 150);
  });
  part('rows').addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.closest('thead')) {
      const isFigure = data.columns.get(button.value).figure;
      const [once, again] = isFigure ? [`-${button.value}`, button.value] : [button.value, `-${button.value}`];
      change({ sort: state.sort === once ? again : once });
      return;
    }
    const code = button.value;
    const isPicked = state.compare.includes(code);
    if (!isPicked && state.compare.length === most) {
      tell([`最多比较 ${most} 个。先在已加入的项目上再点一次，腾出位置。`]);
      return;
    }
    change({ compare: isPicked ? state.compare.filter(one => one !== code) : [...state.compare, code], page: state.page });
    part('rows').querySelector(`tbody button[value="${CSS.escape(code)}"]`)?.focus();
  });
  part('pages').addEventListener('click', event => {
    if (event.target.value) {
      change({ page: state.page + Number(event.target.value) });
      box.querySelector('#count').scrollIntoView({ block: 'start' });
    }
  });
  part('download').addEventListener('click', event => {
    if (!data) {
      event.preventDefault();
      return;
    }
    const columns = chosenColumns();
    const rows = found.map(row => columns.map(column => column.textOf(row)));
    const [headings, areFigures] = [columns.map(column => column.heading), columns.map(column => column.figure)];
    save(event.currentTarget, `projects-${data.year}.csv`, csv(headings, rows, areFigures));
  });
  part('clear').addEventListener('click', event => {
    event.preventDefault();
    history.pushState(null, '', location.pathname);
    open();
  });
  copies(part('address'));
  addEventListener('popstate', open);
  if (phone.matches) part('filters').open = false;
  open();
})();
