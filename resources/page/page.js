(function () {
  'use strict';
  var root = document.documentElement, steps = [].slice.call(document.querySelectorAll('.step')), now = 0;
  var store = function (key, value) { try { return value === undefined ? localStorage.getItem(key) : localStorage.setItem(key, value); } catch (e) { return null; } };
  var each = function (selector, work) { [].forEach.call(document.querySelectorAll(selector), work); };
  root.classList.add('js');

  function language(tag) {
    root.dataset.lang = tag;
    root.lang = tag;
    document.title = root.getAttribute('data-title-' + tag) || document.title;
    each('[data-speak]', function (b) { b.setAttribute('aria-pressed', b.dataset.speak === tag); });
  }
  function theme(name) {
    if (name) root.dataset.theme = name; else delete root.dataset.theme;
  }
  function show(step, move) {
    now = Math.max(0, Math.min(steps.length - 1, step));
    steps.forEach(function (s, i) { s.classList.toggle('now', i === now); });
    each('.steps a', function (a, i) { if (i === now) a.setAttribute('aria-current', 'step'); else a.removeAttribute('aria-current'); });
    each('.back', function (b) { b.disabled = now === 0; });
    each('.next', function (b) { b.disabled = now === steps.length - 1; });
    if (!move) return;
    try { history.replaceState(null, '', '#' + steps[now].id); } catch (e) { /* a page inside another may not */ }
  }
  function fromAddress() {
    var found = steps.findIndex(function (s) { return '#' + s.id === location.hash; });
    return found < 0 ? 0 : found;
  }

  document.addEventListener('click', function (event) {
    var b = event.target.closest('button, .steps a');
    if (!b) return;
    if (b.dataset.speak) { language(b.dataset.speak); store('tcp-state-lab.lang', b.dataset.speak); }
    else if (b.classList.contains('theme')) {
      var dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
      theme(dark ? 'light' : 'dark'); store('tcp-state-lab.theme', root.dataset.theme);
    }
    else if (b.classList.contains('back')) show(now - 1, true);
    else if (b.classList.contains('next')) show(now + 1, true);
    else if (b.hash) { event.preventDefault(); show(steps.findIndex(function (s) { return '#' + s.id === b.hash; }), true); }
  });
  document.addEventListener('keydown', function (event) {
    if (!steps.length || event.ctrlKey || event.altKey || event.metaKey) return;
    var to = {ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: steps.length - 1}[event.key];
    if (to !== undefined) { event.preventDefault(); show(to, true); }
  });
  var from = null;
  document.addEventListener('touchstart', function (event) { from = event.touches.length === 1 ? event.touches[0] : null; }, {passive: true});
  document.addEventListener('touchend', function (event) {
    if (!from || !steps.length) return;
    var to = event.changedTouches[0], x = to.clientX - from.clientX, y = to.clientY - from.clientY;
    if (Math.abs(x) > 60 && Math.abs(x) > 2 * Math.abs(y)) show(now + (x < 0 ? 1 : -1), true);
    from = null;
  }, {passive: true});
  addEventListener('hashchange', function () { show(fromAddress(), false); });

  var spoken = [].map.call(document.querySelectorAll('[data-speak]'), function (b) { return b.dataset.speak; });
  var asked = new URLSearchParams(location.search).get('lang') || store('tcp-state-lab.lang') || root.dataset.lang;
  language(spoken.indexOf(asked) < 0 ? root.dataset.lang : asked);
  theme(store('tcp-state-lab.theme'));
  if (steps.length) show(fromAddress(), false);
}());
