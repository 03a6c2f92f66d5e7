// Search without a server and without asking anybody: the index is scripts, split so that a query loads little of it.
(function () {
  'use strict';
  var most = 30, tries = 120, alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
  var manifest = null, shards = {}, chunks = {}, waiting = {}, turn = 0;
  var form = document.getElementById('search'), input = document.getElementById('query');
  var found = document.getElementById('found'), results = document.getElementById('results');
  var everything = document.getElementById('everything'), kinds = found.dataset.kinds.split('|');

  window.briefing = {
    start: function (m) { manifest = m; },
    shard: function (n, keys) { shards[n] = keys; arrived('s' + n); },
    chunk: function (n, entries) { chunks[n] = entries; arrived('c' + n); }
  };

  function arrived(name) {
    (waiting[name] || []).forEach(function (f) { f(); });
    waiting[name] = [];
  }

  // Scripts, because pages opened from a disk may load nothing else.
  function load(kind, n) {
    var store = kind === 's' ? shards : chunks, name = kind + n;
    if (store[n]) return Promise.resolve();
    return new Promise(function (resolve, reject) {
      if (waiting[name]) { waiting[name].push(resolve); return; }
      waiting[name] = [resolve];
      var script = document.createElement('script');
      script.src = 'search/' + name + '.js';
      script.onerror = reject;
      document.head.appendChild(script);
    });
  }

  // Width, case and kana are folded, as they were when the index was made.
  function fold(text) {
    return text.normalize('NFKC').toLowerCase().replace(/[\u30a1-\u30f6]/g, function (c) {
      return String.fromCharCode(c.charCodeAt(0) - 0x60);
    });
  }

  function isCjk(c) {
    return /[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(c);
  }

  function keysOf(term) {
    var keys = [], run = '', kind = '';
    function end() {
      if (kind === 'w') keys.push(run.length > 1 ? { prefix: run, at: run.slice(0, 2) } : { key: run, at: run });
      else if (run.length === 1) keys.push({ prefix: run, at: run });
      else for (var i = 0; i + 1 < run.length; i++) keys.push({ key: run.substr(i, 2), at: run[i] });
      run = '';
    }
    for (var i = 0; i < term.length; i++) {
      var c = term[i], k = isCjk(c) ? 'c' : /[\p{L}\p{Nd}]/u.test(c) ? 'w' : '';
      if (run && k !== kind) end();
      kind = k;
      if (k) run += c;
    }
    if (run) end();
    return keys;
  }

  function shardOf(text) {
    var h = 0;
    for (var i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) >>> 0;
    return h % manifest.shards;
  }

  function decode(list) {
    var ids = [], id = -1, n = 0, shift = 0;
    for (var i = 0; i < list.length; i++) {
      var v = alphabet.indexOf(list[i]);
      n |= (v & 31) << shift;
      if (v & 32) { shift += 5; continue; }
      id += n + 1; ids.push(id); n = 0; shift = 0;
    }
    return ids;
  }

  function idsOf(k) {
    var shard = shards[shardOf(k.at)], all = {};
    Object.keys(shard).forEach(function (key) {
      if (k.key ? key === k.key : key.indexOf(k.prefix) === 0) decode(shard[key]).forEach(function (id) { all[id] = 1; });
    });
    return all;
  }

  function chunkOf(id) {
    var low = 0, high = manifest.chunks.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (manifest.chunks[middle] <= id) low = middle; else high = middle - 1;
    }
    return low;
  }

  function textOf(entry) {
    return fold(entry.t + '\n' + (entry.d || '') + '\n' + entry.p.map(function (p) { return p[1]; }).join('\n'));
  }

  function search() {
    var mine = ++turn, terms = fold(input.value).split(/\s+/).filter(Boolean), keys = [];
    terms.forEach(function (term) { keys = keys.concat(keysOf(term)); });
    everything.hidden = keys.length > 0;
    results.textContent = '';
    found.textContent = '';
    if (!keys.length || !manifest) return;
    Promise.all(keys.map(function (k) { return load('s', shardOf(k.at)); })).then(function () {
      var ids = Object.keys(idsOf(keys[0])).map(Number);
      keys.slice(1).forEach(function (k) {
        var also = idsOf(k);
        ids = ids.filter(function (id) { return also[id]; });
      });
      ids.sort(function (a, b) { return a - b; });
      return collect(ids, terms, mine, [], 0);
    }).then(function (hits) {
      if (mine === turn) show(hits, terms);
    }, function () { found.textContent = found.dataset.none; });
  }

  // Chunk by chunk, until there is enough to show.
  function collect(ids, terms, mine, hits, at) {
    if (at >= ids.length || hits.length >= most || at >= tries || mine !== turn) return Promise.resolve(hits);
    var n = chunkOf(ids[at]);
    return load('c', n).then(function () {
      for (; at < ids.length && chunkOf(ids[at]) === n && hits.length < most; at++) {
        var entry = chunks[n][ids[at] - manifest.chunks[n]], text = textOf(entry);
        if (terms.every(function (term) { return text.indexOf(term) >= 0; })) hits.push({ kind: kindOf(ids[at]), entry: entry });
      }
      return collect(ids, terms, mine, hits, at);
    });
  }

  function show(hits, terms) {
    found.textContent = hits.length ? (hits.length < most ? found.dataset.some : found.dataset.many).replace('{0}', hits.length) : found.dataset.none;
    hits.forEach(function (hit) {
      var entry = hit.entry, passage = best(entry, terms), item = add(results, 'li');
      var title = add(item, 'p', 'title', entry.l), link = add(title, 'a');
      link.href = entry.u + (passage ? '#' + encodeURIComponent(passage[0]) : '');
      mark(link, entry.t, terms, 0, entry.t.length);
      var by = add(item, 'p', 'by');
      add(by, 'span', 'kind').textContent = kinds[hit.kind];
      if (entry.d) add(by, 'span').textContent = entry.d;
      if (passage) excerpt(add(item, 'p', '', entry.l), passage[1], terms);
    });
  }

  function add(parent, name, className, language) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (language) element.lang = language;
    return parent.appendChild(element);
  }

  // Topics come first in the index, then documents, then events.
  function kindOf(id) {
    return id < manifest.kinds[0] ? 0 : id < manifest.kinds[1] ? 1 : 2;
  }

  function best(entry, terms) {
    var winner = null, score = 0;
    entry.p.forEach(function (p) {
      var text = fold(p[1]), n = terms.filter(function (term) { return text.indexOf(term) >= 0; }).length;
      if (n > score) { winner = p; score = n; }
    });
    return winner;
  }

  function excerpt(element, text, terms) {
    var first = terms.map(function (term) { return matchesOf(text, [term])[0]; }).filter(Boolean)[0];
    var at = first ? Math.max(0, first[0] - 40) : 0;
    // No half of a character.
    if (/[\udc00-\udfff]/.test(text[at])) at--;
    if (at) element.appendChild(document.createTextNode('…'));
    mark(element, text, terms, at, at + 140);
    if (at + 140 < text.length) element.appendChild(document.createTextNode('…'));
  }

  // Where the terms stand in a text, as [from, to]. Folding changes lengths, so each character with its marks is folded by itself.
  function matchesOf(text, terms) {
    var folded = '', places = [], at = 0, found = [];
    (text.match(/[^][\udc00-\udfff]?[\uff9e\uff9f\u3099\u309a\u0300-\u036f]*/g) || []).forEach(function (part) {
      var f = fold(part);
      for (var i = 0; i < f.length; i++) places.push([at, at + part.length]);
      folded += f;
      at += part.length;
    });
    for (var from = 0, next; (next = nearest(folded, terms, from)); from = next[1]) found.push([places[next[0]][0], places[next[1] - 1][1]]);
    return found;
  }

  function nearest(folded, terms, from) {
    var best = null;
    terms.forEach(function (term) {
      var i = folded.indexOf(term, from);
      if (i >= 0 && (!best || i < best[0])) best = [i, i + term.length];
    });
    return best;
  }

  function mark(element, text, terms, from, to) {
    var at = from;
    matchesOf(text, terms).forEach(function (m) {
      if (m[0] < at || m[1] > to) return;
      element.appendChild(document.createTextNode(text.substring(at, m[0])));
      add(element, 'mark').textContent = text.substring(m[0], m[1]);
      at = m[1];
    });
    element.appendChild(document.createTextNode(text.substring(at, to)));
  }

  // The address says what is shown, so that it can be kept and sent.
  function readAddress() {
    input.value = new URLSearchParams(location.search).get('q') || '';
    search();
  }

  function writeAddress() {
    var query = input.value.trim();
    try { history.replaceState(null, '', location.pathname + (query ? '?q=' + encodeURIComponent(query) : '')); } catch (x) { /* a browser that keeps a disk's addresses */ }
  }

  var timer;
  input.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(function () { writeAddress(); search(); }, 120);
  });
  form.addEventListener('submit', function (e) {
    e.preventDefault();
    clearTimeout(timer);
    writeAddress();
    search();
  });
  window.addEventListener('popstate', readAddress);
  window.addEventListener('load', readAddress);
  form.hidden = false;
  input.focus();
})();
