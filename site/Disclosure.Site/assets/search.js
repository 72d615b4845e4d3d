// Searches the published index (search/index.txt and what it names) in the reader's browser. The page reads without it: it only
// shows filters and results. What is typed is folded as SearchText.cs folds the index.
(() => {
  'use strict';
  const form = document.getElementById('search');
  const box = form.elements.q;
  const filters = form.querySelector('fieldset');
  const selects = [...filters.querySelectorAll('select')];
  const clear = filters.querySelector('.clear');
  const fold = form.querySelector('.filter');
  const found = document.querySelector('.found');
  const [status, more, nothing] = ['.status', '.more', '.nothing'].map(name => found.querySelector(name));
  const list = document.createElement('ol');
  list.className = 'hits';
  more.before(list);
  const title = document.title;
  const PAGE = 20;
  const KINDS = { u: '部门单位', p: '项目', l: '目录', y: '年度', e: '评价报告', s: '满意度调查', a: '文章', g: '名词', c: '政策条款' };
  const ORDER = Object.keys(KINDS).join('');
  const GRADES = { A: '优', B: '良', C: '中', D: '差' };
  const CHINESE = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' };

  const folded = text => text.normalize('NFKC').toLowerCase().replace(/[(),:;!?]/g, sign => CHINESE[sign]);

  // The index, asked for when it is first needed: names, and the words of indicators and goals after them.
  const text = (address, options) => fetch(address, options).then(answer => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.text();
  });
  const lines = file => file.split('\n').filter(line => line.length > 0);
  const once = make => { let made; return () => made ??= make().catch(failure => { made = undefined; throw failure; }); };
  const manifest = once(async () => {
    const [format, names, words, synonyms] = (await text('index.txt', { cache: 'no-cache' })).split('\n');
    if (format !== 'disclosure-search/1') throw new Error(format);
    return { names: names.split(' '), words: words.split(' '), synonyms };
  });
  const index = once(async () => {
    const named = await manifest();
    const [others, ...files] = await Promise.all([named.synonyms, ...named.names].map(name => text(name)));
    const entries = files.flatMap(lines).map(line => ({ line, words: '' }));
    const units = new Map();
    for (const entry of entries) {
      if (entry.line[0] !== 'u') continue;
      const unit = fieldsOf(entry);
      units.set(unit.codes.at(-1), { name: unit.name, keys: [...unit.keys, ...unit.initials] });
    }
    // A line is 医院 看病=医疗 卫生: what is typed, and what is searched besides.
    const synonyms = new Map(lines(others).map(line => line.split('=').map(part => part.split(' ')))
      .flatMap(([typed, besides]) => typed.map(word => [word, besides])));
    return { entries, units, synonyms };
  });
  const words = once(async () => {
    const [{ entries }, files] = await Promise.all([index(), manifest().then(all => Promise.all(all.words.map(name => text(name))))]);
    const byPath = new Map(files.flatMap(lines).map(line => [line.slice(0, line.indexOf('\t')), line]));
    for (const entry of entries) if ('pu'.includes(entry.line[0])) entry.words = byPath.get(fieldsOf(entry).path) ?? '';
  });

  function fieldsOf(entry) {
    if (entry.fields) return entry.fields;
    const [kind, path, name, codes, years, ...more] = entry.line.split('\t');
    const marked = mark => more.filter(field => field[0] === mark).map(field => field.slice(1));
    const [formerCodes, former, short, keys, initials] = ['o', 'f', 's', 'k', 'i'].map(marked);
    entry.fields = {
      kind, path, name, years, formerCodes, former, short, initials,
      codes: codes ? codes.split(' ') : [],
      code: 'pu'.includes(kind) ? path.split('/')[1] : '',
      keys: [name, ...former, ...short, ...keys],
    };
    return entry.fields;
  }

  // What was typed: each word must be met somewhere, itself or another word for it. A code is met with and without its dashes.
  const partsOf = typed => folded(typed).split(/\s+/).filter(part => part.length > 0);

  const queryOf = (parts, { units, synonyms }) => parts.map(part =>
    ({ ...wordOf(part, units), others: (synonyms.get(part) ?? []).map(other => wordOf(other, units)) }));

  const wordOf = (word, units) => ({
    text: word,
    code: /\d/.test(word) && /^[0-9a-z-]+$/.test(word) ? new RegExp([...word.replaceAll('-', '')].join('-?')) : null,
    letters: /^[a-z0-9]{2,}$/.test(word) && /[a-z]/.test(word),
    year: /^(20\d\d)年?$/.exec(word)?.[1],
    units: new Set([...units].filter(([, unit]) => unit.keys.some(key => key.includes(word))).map(([code]) => code)),
  });

  // 农村医院 is 农村 and 医院: what is written without a space is cut at the words that have others.
  function cut(part, { synonyms }) {
    const known = [...synonyms.keys()].sort((a, b) => b.length - a.length).join('|');
    return part.length < 3 ? [part] : part.split(new RegExp(`(${known})`)).filter(word => word.length > 1);
  }

  const mayMeet = (entry, word) => mayMeetTyped(entry, word) || word.others.some(other => mayMeetTyped(entry, other));

  const mayMeetTyped = (entry, word) => entry.line.includes(word.text) || entry.words.includes(word.text) || word.code?.test(entry.line)
    || word.year || (word.units.size > 0 && entry.line[0] !== 'u');

  const place = (key, word) => key === word ? 0 : key.startsWith(word) ? 1 : 2;
  const best = (keys, word) => Math.min(9, ...keys.filter(key => key.includes(word)).map(key => place(key, word)));

  // How well an entry meets a word (smaller is better) and why; nothing where it does not. All that it meets by another word for
  // it comes after.
  function meet(entry, word) {
    const typed = meetTyped(entry, word);
    if (typed) return typed;
    let nearest = null;
    for (const other of word.others) {
      const how = meetTyped(entry, other);
      if (how && !(how.rank >= nearest?.how.rank)) nearest = { how, other: other.text };
    }
    return nearest && { ...nearest.how, rank: 8 + nearest.how.rank / 10, other: nearest.other };
  }

  function meetTyped(entry, word) {
    const fields = fieldsOf(entry);
    const named = best([fields.name, ...fields.keys.slice(1 + fields.former.length + fields.short.length)], word.text);
    if (named < 9 && fields.name.toLowerCase().includes(word.text)) return { rank: named };
    if (word.code && fields.code && word.code.test(fields.code)) {
      const plain = [fields.code, word.text].map(code => code.replaceAll('-', ''));
      const rank = fields.code.includes(word.text) ? place(fields.code, word.text) : place(...plain) + 0.5;
      return { rank, why: ['编码', fields.code] };
    }
    const formerCode = word.code && fields.formerCodes.find(code => word.code.test(code));
    if (formerCode) return { rank: place(formerCode, word.text) + 0.7, why: ['原编码', formerCode] };
    for (const [label, names] of [['曾用名', fields.former], ['简称', fields.short]]) {
      const name = names.find(one => folded(one).includes(word.text));
      if (name) return { rank: 3 + best([folded(name)], word.text) / 10, why: [fields.kind === 'e' ? '类别' : label, name] };
    }
    if (named < 9 || best(fields.keys, word.text) < 9) return { rank: 3 };
    const letters = word.letters ? best(fields.initials, word.text) : 9;
    if (letters < 9) return { rank: 3.5 + letters / 10, why: ['拼音首字母', word.text] };
    if (word.year && fields.years.split(' ').some(year => year.startsWith(word.year))) return { rank: 5, why: ['年度', word.year] };
    return meetWords(entry, word) ?? meetUnits(fields, word);
  }

  function meetWords(entry, word) {
    if (!entry.words.includes(word.text)) return null;
    const field = entry.words.split('\t').slice(1).find(one => one.indexOf(word.text, 1) > 0);
    if (!field) return null;
    const [label, rank] = { n: ['指标', 7], t: ['主要任务', 7.2], g: ['绩效目标', 7.5] }[field[0]];
    return { rank, why: [label, excerpt(field.slice(1), word.text)] };
  }

  function meetUnits(fields, word) {
    if (fields.kind === 'u') return null;
    const code = fields.codes.find(one => word.units.has(one));
    return code ? { rank: 6, unit: code } : null;
  }

  const excerpt = (long, word) => {
    const at = long.indexOf(word);
    const [from, to] = [Math.max(0, at - 14), at + word.length + 18];
    return (from > 0 ? '…' : '') + long.slice(from, to) + (to < long.length ? '…' : '');
  };

  // A year must have all that is asked at once: 2024, 差 is a project that was 差 in 2024.
  const yearPattern = asked => new RegExp(
    `^${asked.year || '\\d{4}'}${asked.budget || '.'}${asked.grade || '.'}[a-z]*${asked.stage}`);

  function filterOf(asked) {
    const wantsYear = asked.year || asked.budget || asked.grade || asked.stage;
    const pattern = yearPattern(asked);
    return fields => (!asked.dept || fields.codes.includes(asked.dept))
      && (!wantsYear || fields.years.split(' ').some(year => pattern.test(year)));
  }

  function hitsOf(names, asked) {
    const parts = partsOf(asked.q);
    const found = hitsOfWords(names, asked, parts);
    const words = found.hits.length > 0 ? parts : parts.flatMap(part => cut(part, names));
    return words.length > parts.length || words.some((word, i) => word !== parts[i]) ? hitsOfWords(names, asked, words) : found;
  }

  function hitsOfWords(names, asked, words) {
    const { entries, units } = names;
    const query = queryOf(words, names);
    const passes = filterOf(asked);
    const whole = query.map(word => word.text).join('');
    const hits = [];
    for (const entry of entries) {
      if (!query.every(word => mayMeet(entry, word))) continue;
      const fields = fieldsOf(entry);
      if (!passes(fields)) continue;
      const met = [];
      for (const word of query) {
        const how = meet(entry, word);
        if (!how) break;
        met.push(how);
      }
      if (met.length < query.length) continue;
      const worst = Math.max(0, ...met.map(how => how.rank));
      const rank = query.length > 1 && fields.keys.some(key => key === whole) ? 0 : worst;
      hits.push({ fields, met, rank, sum: met.reduce((sum, how) => sum + how.rank, 0) });
    }
    hits.sort((a, b) => a.rank - b.rank || a.sum - b.sum || ORDER.indexOf(a.fields.kind) - ORDER.indexOf(b.fields.kind)
      || a.fields.name.length - b.fields.name.length || (a.fields.path < b.fields.path ? -1 : 1));
    return { hits, query, units, pattern: yearPattern(asked) };
  }

  // Showing. Text is put in as text: nothing of the index is ever read as markup.
  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  function marked(whole, words) {
    const low = whole.toLowerCase();
    const spots = low.length !== whole.length ? [] : words.filter(word => low.includes(word))
      .map(word => [low.indexOf(word), low.indexOf(word) + word.length]).sort((a, b) => a[0] - b[0]);
    const parts = [];
    let at = 0;
    for (const [from, to] of spots) {
      if (from < at) continue;
      parts.push(whole.slice(at, from), element('mark', '', whole.slice(from, to)));
      at = to;
    }
    return [...parts, whole.slice(at)];
  }

  // Of the years that are asked for the newest with a grade.
  function factsOf(fields, { units, pattern }) {
    const years = fields.years.split(' ').filter(year => year.length > 0);
    const graded = years.filter(year => GRADES[year[5]] && pattern.test(year)).at(-1);
    const by = { e: '评价', u: '整体自评' }[fields.kind] ?? '自评';
    const unit = units.get(fields.codes.at(-1));
    return [
      fields.code && `编码 ${fields.code}`,
      fields.kind === 'u' ? fields.codes.length > 1 && units.get(fields.codes[0])?.name : unit?.name,
      'pes'.includes(fields.kind) && years.length > 0 && `${runsOf(years.map(year => +year.slice(0, 4)))} 年`,
      graded && `${graded.slice(0, 4)} 年${by}${GRADES[graded[5]]}`,
    ].filter(Boolean).join(' · ');
  }

  function runsOf(years) {
    const runs = [];
    for (const year of years) {
      if (runs.length > 0 && runs.at(-1)[1] === year - 1) runs.at(-1)[1] = year;
      else runs.push([year, year]);
    }
    return runs.map(([first, last]) => first === last ? `${first}` : `${first}～${last}`).join('、');
  }

  function itemOf({ fields, met }, shown) {
    const words = [...shown.query.map(word => word.text), ...met.flatMap(how => how.other ?? [])];
    const link = element('a', '', ...marked(fields.name, words));
    link.href = '../' + fields.path;
    const item = element('li', '', link, ' ', element('span', 'kind', KINDS[fields.kind]));
    const facts = factsOf(fields, shown);
    if (facts) item.append(element('p', '', facts));
    const why = reasonsOf(met, shown);
    if (why.length > 0) {
      item.append(element('p', 'why', ...why.flatMap(([said, what], i) =>
        [i > 0 ? '；' : '', said, ...what ? ['「', ...marked(what, words), '」'] : []])));
    }
    return item;
  }

  // Each reason once, as typed before by another word for it: 匹配：指标「…」；相关：助餐，指标「…」.
  function reasonsOf(met, { units }) {
    const reasons = new Map();
    for (const { why, unit, other } of [...met].sort((a, b) => !!a.other - !!b.other)) {
      const [label, what] = why ?? (unit ? ['部门单位', units.get(unit).name] : []);
      const said = [other, label].filter(Boolean).join('，');
      if (said) reasons.set(said + what, [said, what, other ? '相关：' : '匹配：']);
    }

    return [...reasons.values()].map(([said, what, heading], i, all) =>
      [i > 0 && all[i - 1][2] === heading ? said : heading + said, what]);
  }

  let shown = { hits: [] };
  function showMore() {
    const from = list.children.length;
    list.append(...shown.hits.slice(from, from + PAGE).map(hit => itemOf(hit, shown)));
    more.hidden = list.children.length >= shown.hits.length;
    return list.children[from];
  }

  function show(result, asked, isWhole) {
    shown = result;
    list.replaceChildren();
    showMore();
    const what = asked.q.trim() ? `“${asked.q.trim()}”` : '符合筛选的内容';
    const count = result.hits.length;
    const related = result.hits.filter(hit => hit.rank >= 8).length;
    const of = related === 0 ? '' : related === count ? '，都是意思相关的' : `，其中 ${related.toLocaleString('en')} 条是意思相关的`;
    status.textContent = count > 0 ? `${what}：找到 ${count.toLocaleString('en')} 条${of}${isWhole ? '。' : '，正在查指标和目标……'}`
      : isWhole ? `没有找到${what}。` : '正在查指标和目标……';
    nothing.hidden = count > 0 || !isWhole;
    if (count > 0) performance.mark('search-first-results');
    list.ariaBusy = String(!isWhole);
  }

  // The address says what is shown, so that it can be kept, sent and gone back to.
  const asked = () => ({ q: box.value, ...Object.fromEntries(selects.map(select => [select.name, select.value])) });
  const addressOf = state => {
    const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value.trim() !== ''));
    return query.size > 0 ? '?' + query : location.pathname;
  };

  let turn = 0;
  async function search() {
    const state = asked();
    const mine = ++turn;
    list.ariaBusy = 'true';
    const isEmpty = Object.values(state).every(value => value.trim() === '');
    found.hidden = isEmpty;
    clear.hidden = selects.every(select => select.value === '');
    document.title = state.q.trim() ? `“${state.q.trim()}”的${title}` : title;
    if (isEmpty) return;
    // Only what could not be fetched is told so: a mistake in this file must be seen as one.
    const failed = () => {
      if (mine !== turn) return;
      list.replaceChildren();
      status.textContent = '搜索用的数据没有取到，请刷新本页再试；也可以从下面的目录里找。';
    };
    const names = await index().catch(failed);
    if (!names || mine !== turn) return;
    const needsWords = state.q.trim() !== '' && !words.done;
    show(hitsOf(names, state), state, !needsWords);
    if (!needsWords) return;
    await words().then(() => { words.done = true; }, failed);
    if (words.done && mine === turn) show(hitsOf(names, state), state, true);
  }

  function read() {
    const query = new URLSearchParams(location.search);
    box.value = query.get('q') ?? '';
    for (const select of selects) {
      select.value = query.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }

    fold.open = matchMedia('(min-width: 48rem)').matches || selects.some(select => select.value !== '');
    return search();
  }

  let writing;
  function typed(event) {
    if (event.isComposing) return;
    clearTimeout(writing);
    writing = setTimeout(() => history.replaceState(null, '', addressOf(asked())), 400);
    search();
  }

  function keep() {
    clearTimeout(writing);
    if (addressOf(asked()) !== (location.search || location.pathname)) history.pushState(null, '', addressOf(asked()));
    return search();
  }

  // Arrow keys go from the box through the results and back.
  function move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target.matches('select')) return;
    const stops = [box, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  for (const part of document.querySelectorAll('[data-live]')) part.hidden = false;
  for (const part of document.querySelectorAll('[data-still]')) part.remove();
  filters.disabled = false;
  box.addEventListener('input', typed);
  box.addEventListener('compositionend', typed);
  box.addEventListener('focus', () => index().catch(() => {}), { once: true });
  for (const select of selects) select.addEventListener('change', keep);
  clear.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    box.focus();
    keep();
  });
  form.addEventListener('submit', event => { event.preventDefault(); keep(); });
  more.querySelector('button').addEventListener('click', () => showMore()?.querySelector('a').focus());
  document.addEventListener('keydown', move);
  window.addEventListener('popstate', read);
  read();
})();
