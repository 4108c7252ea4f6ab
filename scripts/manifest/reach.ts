import ts from 'typescript';
import { declarationsOf, definedIn, isOwn } from './sources.ts';

/**
 * Everything of our own that runs for an element: its class, and whatever a name in it leads to, from
 * declaration to declaration. A module that is imported counts only as far as it is used; one that is
 * imported on demand counts as a whole, unless it is another element's: that speaks for itself.
 */
export function reach(start: ts.Declaration, checker: ts.TypeChecker): ReadonlySet<ts.Node> {
  const reached = new Set<ts.Node>();
  const waiting: ts.Node[] = [start];

  function visit(node: ts.Node): void {
    if (reached.has(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isSourceFile(node) && definedIn(node, checker).length > 0) return;
    reached.add(node);
    if (ts.isIdentifier(node)) follow(node);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      for (const argument of node.arguments) follow(argument);
    }
    ts.forEachChild(node, visit);
  }

  function follow(name: ts.Node): void {
    const declarations = ts.isShorthandPropertyAssignment(name.parent)
      ? (checker.getShorthandAssignmentValueSymbol(name.parent)?.declarations ?? [])
      : declarationsOf(name, checker);
    for (const declaration of declarations) {
      const aliased =
        ts.isImportSpecifier(declaration) || ts.isExportSpecifier(declaration)
          ? declarationsOf(declaration.name, checker)
          : [declaration];
      waiting.push(...aliased.filter((each) => isOwn(each.getSourceFile())));
    }
  }

  for (let next = waiting.pop(); next; next = waiting.pop()) visit(next);
  return reached;
}
