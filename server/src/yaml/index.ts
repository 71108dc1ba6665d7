/** Text ↔ positions: the only importer of the YAML library. */
export { parseYaml } from './parse';
export { applyEdits, formatYaml, type SourceEdit } from './format';
export { YamlDocument, type Part, type Place } from './document';
export { TextMap } from './text-map';
export { foldKey, keyDictionary, verbatimKeys, type KeyDictionary } from './keys';
export { plainValue } from './scalar-value';
export { toJson, type Json } from './json';
export { writeYaml } from './write';
export { MAX_DEPTH } from './limits';
export { entryOf, isEmpty } from './node';
export type {
  AnchorMark,
  ListNode,
  MapEntry,
  MapNode,
  Path,
  ScalarNode,
  ScalarStyle,
  ScalarValue,
  Span,
  YamlComment,
  YamlNode,
} from './node';
export type { YamlProblem, YamlProblemCode } from './problems';
