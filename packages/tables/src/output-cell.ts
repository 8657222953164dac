/** Value that a cell of an output can hold; null is an empty cell. */
export type OutputCell = string | number | boolean | null;
