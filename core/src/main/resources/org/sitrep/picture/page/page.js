// Adds a filter by kind of happening and by language, and opens what a link leads to.
(function () {
  'use strict';
  var form = document.querySelector('.filter');

  function chosen(name) {
    var boxes = form.querySelectorAll('input[name="' + name + '"]');
    if (!boxes.length) return null;
    return Array.prototype.filter.call(boxes, function (box) { return box.checked; })
      .map(function (box) { return box.value; });
  }

  function show(selector, attribute, wanted) {
    if (!wanted) return;
    document.querySelectorAll(selector).forEach(function (element) {
      element.hidden = !element.getAttribute(attribute).split(' ').some(function (value) {
        return wanted.indexOf(value) >= 0;
      });
    });
  }

  function filter() {
    show('[data-group]', 'data-group', chosen('group'));
    document.querySelectorAll('a[data-groups]').forEach(function (marker) {
      var wanted = chosen('group');
      marker.style.display = !wanted || marker.getAttribute('data-groups').split(' ').some(function (value) {
        return wanted.indexOf(value) >= 0;
      }) ? '' : 'none';
    });
    show('li[data-lang]', 'data-lang', chosen('lang'));
  }

  function reveal() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target) return;
    for (var box = target.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
    target.scrollIntoView();
  }

  if (form && form.querySelector('fieldset')) {
    form.hidden = false;
    form.addEventListener('change', filter);
  }
  window.addEventListener('hashchange', reveal);
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (box) { box.open = true; });
  });
  reveal();
}());
