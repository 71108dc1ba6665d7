import validators from 'seloste:validators';
import type { Finding } from '../finding';
import { foldKey, toJson, type MapEntry, type Path, type YamlDocument, type YamlNode } from '../yaml';
import { dateMeant } from './dates';
import { formatKeys, noticeShape, shapeAt } from './format';
import { nearest } from './nearest';
import { keysMeant, valueMeant } from './vocabulary';

type ValidationError = NonNullable<(typeof validators)[string]['errors']>[number];

/**
 * Checks a notice's form against the JSON Schema, section by section, and names the one thing that is wrong at each place.
 * @returns findings with codes `schema/…`; law is no matter of theirs
 */
export function checkForm(document: YamlDocument): Finding[] {
  const root = document.root;
  if (!root) return [];
  const findings: Finding[] = [...spellingFindings(root, [])];
  // one by one: as many arguments as a hostile file has faults are too many for one call
  for (const finding of validate('shell', root, [])) findings.push(finding);
  for (const entry of root.kind === 'map' ? root.entries : [])
    for (const finding of checkSection(entry)) findings.push(finding);
  return dropOverlapping(findings);
}

function checkSection(entry: MapEntry): Finding[] {
  if (entry.key !== 'rekisterit' || entry.value.kind !== 'list')
    return validate(`key:${entry.key}`, entry.value, [entry.key]);
  return entry.value.items.flatMap((item, index) => validate('item:rekisterit', item, ['rekisterit', index]));
}

function validate(name: string, node: YamlNode, at: Path): Finding[] {
  const validator = Object.hasOwn(validators, name) ? validators[name] : undefined;
  if (!validator || validator(toJson(node, 'canonical'))) return [];
  return (validator.errors ?? []).flatMap((error) => explain(error, node, at) ?? []);
}

/** One validator error as a finding; undefined for errors that only wrap another (`if`). */
function explain(error: ValidationError, root: YamlNode, at: Path): Finding | undefined {
  const { path, node } = follow(root, at, error.instancePath);
  const empty = node?.kind === 'scalar' && node.value === null;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(path, String(error.params['additionalProperty']));
    case 'required':
      return { code: 'schema/missing-key', data: { key: String(error.params['missingProperty']) }, path, part: 'key' };
    case 'type':
      if (empty) return emptyValue(path);
      // a year alone reads as a number, and it is as a date that it is wrong
      return node?.kind === 'scalar' && shapeAt(path)?.isDate ? wrongDate(path, node) : wrongKind(path, node);
    case 'enum':
      return empty ? emptyValue(path) : unknownValue(path, node);
    case 'pattern':
      return wrongDate(path, node);
    case 'minItems':
      return { code: 'schema/empty-list', data: { key: lastKey(path) }, path, part: 'key' };
    case 'uniqueItems':
      return { code: 'schema/repeated-item', data: { key: lastKey(path) }, path: [...path, Number(error.params['i'])] };
    default:
      return undefined;
  }
}

function unknownKey(path: Path, key: string): Finding {
  const shape = shapeAt(path);
  const allowed = shape?.keys ?? [];
  const meant = keysMeant(key, shape);
  const suggestion = meant.find((candidate) => allowed.includes(candidate)) ?? nearest(key, allowed);
  const data: Record<string, string | readonly string[]> = { key, allowed: [...allowed] };
  if (suggestion)
    return { code: 'schema/misspelt-key', data: { ...data, suggestion }, path: [...path, key], part: 'key' };
  const belongs = formatKeys.includes(key) ? key : meant[0];
  const homes = belongs === undefined ? [] : homesOf(belongs);
  if (belongs !== undefined && homes.length > 0) {
    const placed = belongs === key ? { ...data, homes } : { ...data, homes, suggestion: belongs };
    return { code: 'schema/misplaced-key', data: placed, path: [...path, key], part: 'key' };
  }
  return { code: 'schema/unknown-key', data, path: [...path, key], part: 'key' };
}

/** The sections that a key of the format belongs to, as the reader would look for them. */
function homesOf(key: string): string[] {
  const homes: string[] = [];
  if (noticeShape.child(key)) homes.push('');
  for (const top of noticeShape.keys) {
    const shape = noticeShape.child(top);
    if (shape?.child(key) ?? shape?.child(0)?.child(key)) homes.push(top);
  }
  return homes;
}

function wrongKind(path: Path, node: YamlNode | undefined): Finding {
  const shape = shapeAt(path);
  const expected = [
    ...(shape?.isText || shape?.isDate || shape?.isCountry || shape?.values.length ? ['text'] : []),
    ...(shape?.allowsMap ? ['map'] : []),
    ...(shape?.allowsList ? ['list'] : []),
  ];
  return { code: 'schema/wrong-kind', data: { key: lastKey(path), expected, found: kindOf(node) }, path };
}

function wrongDate(path: Path, node: YamlNode | undefined): Finding {
  const suggestion = dateMeant(textOf(node));
  return { code: 'schema/date-form', data: { value: textOf(node), ...(suggestion ? { suggestion } : {}) }, path };
}

function kindOf(node: YamlNode | undefined): string {
  if (node?.kind !== 'scalar') return node?.kind ?? 'text';
  return typeof node.value === 'number' ? 'number' : typeof node.value === 'boolean' ? 'boolean' : 'text';
}

function unknownValue(path: Path, node: YamlNode | undefined): Finding {
  const value = textOf(node);
  const shape = shapeAt(path);
  const allowed = (shape?.values ?? []).filter((v) => typeof v !== 'boolean').map(String);
  const isWord = shape !== undefined && node?.kind === 'scalar';
  const suggestion = isWord ? (valueMeant(value, shape) ?? nearest(value, allowed)) : undefined;
  const data = { value, key: lastKey(path), allowed };
  return suggestion
    ? { code: 'schema/misspelt-value', data: { ...data, suggestion }, path }
    : { code: 'schema/unknown-value', data, path };
}

function emptyValue(path: Path): Finding {
  return { code: 'schema/empty-value', data: { key: lastKey(path) }, path, part: 'key' };
}

/** Keys that are understood but not spelt as the format spells them: ASCII, NFD, capitals. */
function* spellingFindings(node: YamlNode, path: Path): Generator<Finding> {
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* spellingFindings(item, [...path, index]);
  } else if (node.kind === 'map') {
    for (const entry of node.entries) {
      if (entry.merged) continue;
      const at = [...path, entry.key];
      if (entry.sourceKey !== entry.key && foldKey(entry.sourceKey) === foldKey(entry.key))
        yield {
          code: 'schema/key-spelling',
          data: { key: entry.sourceKey, suggestion: entry.key },
          path: at,
          part: 'key',
        };
      yield* spellingFindings(entry.value, at);
    }
  }
}

/** A place that is wrong in kind is wrong once: the alternatives the validator also tried say nothing more. */
function dropOverlapping(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const place = `${finding.code === 'schema/missing-key' ? String(finding.data['key']) : (finding.part ?? '')} ${JSON.stringify(finding.path)}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** From a JSON pointer to a path and its node; a step is an index where the tree has a list. */
function follow(root: YamlNode, at: Path, pointer: string): { path: Path; node: YamlNode | undefined } {
  const path: (string | number)[] = [...at];
  let node: YamlNode | undefined = root;
  for (const raw of pointer.split('/').slice(1)) {
    const step = raw.replace(/~1/g, '/').replace(/~0/g, '~');
    if (node?.kind === 'list') {
      path.push(Number(step));
      node = node.items[Number(step)];
    } else {
      path.push(step);
      node = node?.kind === 'map' ? node.entries.find((entry) => entry.key === step)?.value : undefined;
    }
  }
  return { path, node };
}

function lastKey(path: Path): string {
  for (let i = path.length - 1; i >= 0; i--) if (typeof path[i] === 'string') return String(path[i]);
  return '';
}

function textOf(node: YamlNode | undefined): string {
  return node?.kind === 'scalar' ? node.text.slice(0, 200) : '';
}
