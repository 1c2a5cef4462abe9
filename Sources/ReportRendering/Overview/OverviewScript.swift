// Data: the script of an overview, which sorts its rows; without it they stand in the order of the input.

/// The script.
enum OverviewScript {
    /// The source, as the page's policy allows it: not one character may differ.
    static let source = """
        (function () {
          'use strict';
          var body = document.querySelector('table.overview tbody');
          var heads = document.querySelectorAll('table.overview thead th');
          var order = Array.prototype.slice.call(body.rows);
          function key(row, column) {
            var cell = row.cells[column];
            if (!cell) return null;
            if (column === 0) return cell.textContent;
            var text = cell.getAttribute('data-key');
            return text ? parseFloat(text) : null;
          }
          function compare(left, right) {
            if (typeof left === 'string') return left < right ? -1 : left > right ? 1 : 0;
            return left - right;
          }
          function sort(column) {
            var head = heads[column], first = column === 0 ? 'ascending' : 'descending';
            var second = column === 0 ? 'descending' : 'ascending';
            var was = head.getAttribute('aria-sort');
            var now = was === first ? second : was === second ? null : first;
            Array.prototype.forEach.call(heads, function (other) { other.removeAttribute('aria-sort'); });
            var rows = order.map(function (row, place) { return [key(row, column), place, row]; });
            if (now) {
              head.setAttribute('aria-sort', now);
              var sign = now === 'ascending' ? 1 : -1;
              rows.sort(function (left, right) {
                if (left[0] === null || right[0] === null) {
                  return (left[0] === null) - (right[0] === null) || left[1] - right[1];
                }
                return sign * compare(left[0], right[0]) || left[1] - right[1];
              });
            }
            var all = document.createDocumentFragment();
            rows.forEach(function (row) { all.appendChild(row[2]); });
            body.appendChild(all);
          }
          Array.prototype.forEach.call(heads, function (head, column) {
            if (!head.hasAttribute('data-sort')) return;
            var button = document.createElement('button');
            button.type = 'button';
            button.textContent = head.textContent;
            head.textContent = '';
            head.appendChild(button);
            button.addEventListener('click', function () { sort(column); });
          });
        })();
        """
}
