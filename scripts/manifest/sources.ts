/** The elements as the compiler sees them: every class that a module of `src/elements` defines a tag for. */
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../command.ts';

export interface ElementSource {
  readonly tag: string;
  readonly declaration: ts.ClassDeclaration;
  /** Whether the entry exports it, for pages to use; others stand inside an element only. */
  readonly isPublic: boolean;
}

export interface Sources {
  readonly checker: ts.TypeChecker;
  readonly elements: readonly ElementSource[];
}

/** `entry` imports every element; `project` says how it is compiled. */
export function readSources(
  entry = join(root, 'src/elements/all.ts'),
  project = join(root, 'tsconfig.json'),
): Sources {
  const { config } = ts.readConfigFile(project, (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([entry], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const start = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile);
  const exported = new Set(
    checker.getExportsOfModule(start as ts.Symbol).flatMap(({ declarations = [] }) => declarations),
  );
  const elements = program
    .getSourceFiles()
    .filter((file) => isOwn(file))
    .flatMap((file) => definedIn(file, checker))
    .map((element) => ({ ...element, isPublic: exported.has(element.declaration) }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
  return { checker, elements };
}

export function isOwn(file: ts.SourceFile): boolean {
  return !file.isDeclarationFile && !file.fileName.includes('/node_modules/');
}

export function pathOf(node: ts.Node): string {
  return relative(root, node.getSourceFile().fileName).replaceAll('\\', '/');
}

/** The declarations behind a name, imported or not. */
export function declarationsOf(name: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const symbol = checker.getSymbolAtLocation(name);
  if (!symbol) return [];
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target.declarations ?? [];
}

/** `define('sk-funnel', SkFunnel)` at the end of a module. */
export function definedIn(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): Omit<ElementSource, 'isPublic'>[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) {
      return [];
    }
    const { expression, arguments: args } = statement.expression;
    const [tag, name] = args;
    if (expression.getText() !== 'define' || !tag || !ts.isStringLiteral(tag) || !name) return [];
    const declaration = declarationsOf(name, checker).find(ts.isClassDeclaration);
    return declaration ? [{ tag: tag.text, declaration }] : [];
  });
}
