// Tables of inputs: arrow keys and Enter move between cells, a block from a spreadsheet fills them.

export function grids() {
  document.addEventListener("keydown", (event) => {
    const cell = event.target;
    const table = gridOf(cell);
    if (!table || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }

    const step = stepOf(event, cell);
    if (!step) {
      return;
    }

    const next = neighbour(table, cell, step);
    if (next) {
      event.preventDefault();
      next.focus();
      next.select();
    } else if (event.key === "Enter") {
      event.preventDefault(); // Enter in the last row does not send the form unread
    }
  });

  document.addEventListener("paste", (event) => {
    const table = gridOf(event.target);
    const block = event.clipboardData?.getData("text/plain") ?? "";
    if (!table || !/[\t\n]/.test(block.trim())) {
      return;
    }

    event.preventDefault();
    fill(table, event.target, block);
  });
}

function gridOf(element) {
  return element.matches?.("input") ? element.closest("table[data-grid]") : null;
}

function stepOf(event, cell) {
  const atStart = cell.selectionStart === 0;
  const atEnd = cell.selectionEnd === cell.value.length;
  switch (event.key) {
    case "ArrowUp": return [-1, 0];
    case "ArrowDown": return [1, 0];
    case "Enter": return [event.shiftKey ? -1 : 1, 0];
    case "ArrowLeft": return atStart && !event.shiftKey ? [0, -1] : null;
    case "ArrowRight": return atEnd && !event.shiftKey ? [0, 1] : null;
    default: return null;
  }
}

/** The inputs as rows of columns, by where their cells stand. */
function rowsOf(table) {
  return [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => [...row.cells].map((cell) => cell.querySelector("input:not([type=hidden])")));
}

function placeOf(rows, input) {
  const row = rows.findIndex((inputs) => inputs.includes(input));
  return [row, rows[row].indexOf(input)];
}

function neighbour(table, cell, [down, right]) {
  const rows = rowsOf(table);
  let [row, column] = placeOf(rows, cell);
  do {
    row += down;
    column += right;
    const next = rows[row]?.[column];
    if (next && !next.disabled) {
      return next;
    }
  } while (rows[row] && column >= 0 && column < rows[row].length);
  return null;
}

function fill(table, from, block) {
  const rows = rowsOf(table);
  const [top, left] = placeOf(rows, from);
  const lines = block.replace(/\r/g, "").replace(/\n$/, "").split("\n");
  lines.forEach((line, down) => line.split("\t").forEach((text, right) => {
    const input = rows[top + down]?.[left + right];
    if (input && !input.disabled && !input.readOnly) {
      input.value = text.trim();
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }));
}
