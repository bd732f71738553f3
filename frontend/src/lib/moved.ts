/** The rows with one of them so many places further on. */
export function moved<Row>(rows: Row[], index: number, by: number): Row[] {
  return rows.toSpliced(index, 1).toSpliced(index + by, 0, rows[index]!);
}
