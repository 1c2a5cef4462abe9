// Data: the script of a page, which walks through the changes; without it the page lacks nothing else.

/// The script.
enum PageScript {
    /// The source, as the page's policy allows it: not one character may differ.
    static let source = """
        (function () {
          'use strict';
          var walk = document.getElementById('walk'), place = document.getElementById('place'), current = null;
          function isShown(node) {
            return node.getClientRects().length > 0 && !node.closest('details:not([open])');
          }
          function changes() {
            return Array.prototype.filter.call(document.querySelectorAll('[data-change]'), isShown);
          }
          function unfold(node) {
            for (var up = node && node.parentElement; up; up = up.parentElement) {
              if (up.tagName === 'DETAILS') up.open = true;
            }
          }
          function say(all) {
            place.textContent = (current ? all.indexOf(current) + 1 : 0) + ' / ' + all.length;
          }
          function mark(node) {
            if (current) current.classList.remove('current');
            current = node;
            if (node) node.classList.add('current');
          }
          function start(all, step) {
            var top = Math.min(160, window.innerHeight / 3), index = 0;
            while (index < all.length && all[index].getBoundingClientRect().top < top) index += 1;
            return step > 0 ? index : index - 1;
          }
          function go(step) {
            var all = changes();
            if (!all.length) return;
            var index = current ? all.indexOf(current) : -1;
            index = index < 0 ? start(all, step) : index + step;
            index = Math.max(0, Math.min(all.length - 1, index));
            mark(all[index]);
            current.scrollIntoView({ block: 'center', inline: 'center' });
            current.focus({ preventScroll: true });
            say(all);
          }
          function arrive() {
            var node = document.getElementById(decodeURIComponent(location.hash.slice(1)));
            if (!node) return;
            unfold(node);
            if (node.hasAttribute('data-change')) mark(node);
            node.scrollIntoView({ block: node.hasAttribute('data-change') ? 'center' : 'start' });
            say(changes());
          }
          document.getElementById('next').addEventListener('click', function () { go(1); });
          document.getElementById('previous').addEventListener('click', function () { go(-1); });
          document.addEventListener('keydown', function (event) {
            if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
            if (event.key === 'n') go(1);
            else if (event.key === 'p') go(-1);
          });
          document.addEventListener('change', function () { say(changes()); });
          window.addEventListener('hashchange', arrive);
          walk.hidden = false;
          say(changes());
          if (location.hash) arrive();
        })();
        """
}
