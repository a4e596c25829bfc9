/** Rows of cells as lines of aligned text; cells longer than `widest` are cut with an ellipsis. */
export function textTable(rows: readonly (readonly string[])[], widest = 48): string {
  const cells = rows.map((row) => row.map((cell) => cut(cell.replace(/\s+/g, ' '), widest)))
  const columns = Math.max(0, ...cells.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...cells.map((row) => [...(row[column] ?? '')].length)),
  )
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const cut = (cell: string, widest: number): string => {
  const characters = [...cell]
  return characters.length > widest ? `${characters.slice(0, widest - 1).join('')}…` : cell
}

/** Rows as CSV (RFC 4180): quoted where a comma, a quotation mark or a line end asks for it. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\r\n')
