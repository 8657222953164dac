/** A source file without its comments, line by line the same. */
export interface ScannedSource {
  /** Comments blanked; texts kept, for finding imports. */
  code: string;
  /** Comments and texts blanked, for finding identifiers. */
  bare: string;
}

// In this order: comment, text, template, or a regular expression where an operand may stand (so that `a / b` is none).
const token =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|(?<template>`(?:\\[\s\S]|[^`\\])*`)|(?<regexp>(?<=(?:^|[=(,:[!&|?{};>]|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)/g;

/**
 * Blanks comments and texts of TypeScript source, keeping every line end, so that places stay what they are.
 * A scanner and not a parser: enough to see imports and names, and quick over the whole house.
 */
export function scanSource(source: string): ScannedSource {
  return {
    code: source.replace(token, (whole, comment: string | undefined) => (comment ? blank(whole) : whole)),
    bare: source.replace(token, (whole, _comment, _text, template: string | undefined) =>
      template ? blankTemplate(whole) : blank(whole),
    ),
  };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

// What stands in ${…} is code.
function blankTemplate(text: string): string {
  return text
    .split(/(\$\{[^}]*\})/)
    .map((part) => (part.startsWith('${') ? part : blank(part)))
    .join('');
}

/** Line, from 1, of the character at `index`. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
