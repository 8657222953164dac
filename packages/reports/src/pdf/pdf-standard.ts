/**
 * The standard that a document is made by: `ua-1` is PDF/UA-1 (accessible), `a-2a` is PDF/A-2a (for archives; tagged too). The compiler
 * writes the mark of one of them only.
 */
export type PdfStandard = 'ua-1' | 'a-2a';
