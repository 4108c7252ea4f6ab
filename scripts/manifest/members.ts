import type { Attribute, ClassMember, CustomElementField } from 'custom-elements-manifest';
import ts from 'typescript';
import { descriptionOf } from './doc-comment.ts';

export interface Members {
  readonly attributes: Attribute[];
  readonly members: (ClassMember | CustomElementField)[];
}

const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static;

/** The public fields and methods of a class, and the attributes that `@property` makes of fields. */
export function membersOf(declaration: ts.ClassDeclaration, checker: ts.TypeChecker): Members {
  const attributes: Attribute[] = [];
  const members: Members['members'] = [];
  for (const member of declaration.members) {
    if (!member.name || ts.isPrivateIdentifier(member.name)) continue;
    // Declared anew for its type alone.
    if (ts.getCombinedModifierFlags(member) & (hidden | ts.ModifierFlags.Ambient)) continue;
    const name = member.name.getText();
    if (ts.isMethodDeclaration(member)) {
      if (!isOverride(member)) members.push(method(name, member, checker));
    } else if (ts.isPropertyDeclaration(member) || ts.isGetAccessor(member)) {
      const field = fieldOf(name, member, checker);
      members.push(field);
      if (field.attribute === undefined) continue;
      const { description, type, default: value } = field;
      attributes.push({
        name: field.attribute,
        fieldName: name,
        ...(type && { type }),
        ...(value !== undefined && { default: value }),
        ...(description && { description }),
      });
    }
  }
  return { attributes, members };
}

function isOverride(member: ts.ClassElement): boolean {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Override) !== 0;
}

function fieldOf(
  name: string,
  member: ts.PropertyDeclaration | ts.GetAccessorDeclaration,
  checker: ts.TypeChecker,
): CustomElementField {
  const options = propertyOptions(member);
  const description = descriptionOf(member);
  const initializer = ts.isPropertyDeclaration(member) ? member.initializer : undefined;
  const attribute = options?.get('attribute');
  const isAttribute = options && attribute !== 'false';
  const readonly = ts.isGetAccessor(member) ? !hasSetter(member) : isReadonly(member);
  return {
    kind: 'field',
    name,
    ...(description && { description }),
    type: { text: typeText(member, checker) },
    ...(initializer && { default: initializer.getText() }),
    ...(readonly && { readonly }),
    ...(isAttribute && { attribute: attribute?.slice(1, -1) ?? name.toLowerCase() }),
    ...(options?.get('reflect') === 'true' && { reflects: true }),
  };
}

function hasSetter({ parent, name }: ts.GetAccessorDeclaration): boolean {
  const { members } = parent as ts.ClassDeclaration;
  return members.some((each) => ts.isSetAccessor(each) && each.name.getText() === name.getText());
}

function isReadonly(member: ts.ClassElement): boolean {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly) !== 0;
}

/** The options of `@property({ … })` as they are written; undefined where it is none. */
function propertyOptions(member: ts.ClassElement): Map<string, string> | undefined {
  for (const { expression } of ts.canHaveDecorators(member)
    ? (ts.getDecorators(member) ?? [])
    : []) {
    if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'property')
      continue;
    const [options] = expression.arguments;
    const entries =
      options && ts.isObjectLiteralExpression(options)
        ? options.properties.filter(ts.isPropertyAssignment)
        : [];
    return new Map(entries.map((entry) => [entry.name.getText(), entry.initializer.getText()]));
  }
  return undefined;
}

/** As it is written, except that a choice of texts is spelled out, for editors to offer. */
function typeText(
  node: ts.PropertyDeclaration | ts.GetAccessorDeclaration | ts.ParameterDeclaration,
  checker: ts.TypeChecker,
): string {
  const type = checker.getTypeAtLocation(node);
  const members = type.isUnion() ? type.types : [type];
  const texts = members.filter((member) => !(member.flags & ts.TypeFlags.Undefined));
  if (texts.length > 0 && texts.every((member) => member.isStringLiteral())) {
    // The compiler's own order depends on what it read first.
    return texts
      .map(({ value }) => `'${value}'`)
      .sort()
      .join(' | ');
  }
  const text = node.type?.getText() ?? checker.typeToString(type);
  return text.replace(/ \| undefined$/, '');
}

function method(name: string, member: ts.MethodDeclaration, checker: ts.TypeChecker): ClassMember {
  const description = descriptionOf(member);
  const signature = checker.getSignatureFromDeclaration(member);
  return {
    kind: 'method',
    name,
    ...(description && { description }),
    ...(member.parameters.length > 0 && {
      parameters: member.parameters.map((parameter) => ({
        name: parameter.name.getText(),
        type: { text: typeText(parameter, checker) },
        ...(parameter.initializer && { default: parameter.initializer.getText() }),
        ...(checker.isOptionalParameter(parameter) && { optional: true }),
      })),
    }),
    ...(signature && {
      return: { type: { text: checker.typeToString(checker.getReturnTypeOfSignature(signature)) } },
    }),
  };
}
