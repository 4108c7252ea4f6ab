import ts from 'typescript';

/** Stands for a text that only the running page knows. */
export const unknown = '*';

/** Every text that an expression can come to, by its form and its type. */
export function textsOf(expression: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isConditionalExpression(expression)) {
    const { whenTrue, whenFalse } = expression;
    return [...textsOf(whenTrue, checker), ...textsOf(whenFalse, checker)];
  }
  if (ts.isTemplateExpression(expression)) {
    return expression.templateSpans.reduce<readonly string[]>(
      (texts, { expression: inner, literal }) =>
        joined(texts, textsOf(inner, checker), literal.text),
      [expression.head.text],
    );
  }
  const type = checker.getTypeAtLocation(expression);
  const members = type.isUnion() ? type.types : [type];
  return members.map((member) => (member.isStringLiteral() ? member.value : unknown));
}

/** Each of the first with each of the second behind it, then the rest. */
export function joined(
  first: readonly string[],
  second: readonly string[],
  rest: string,
): readonly string[] {
  return first.flatMap((start) => second.map((end) => `${start}${end}${rest}`));
}
