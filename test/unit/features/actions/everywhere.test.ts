import assert from 'node:assert/strict';
import type { Analysis } from '../../../../server/src/analysis';
import type { ActionKind } from '../../../../server/src/features';
import { checkForm, formatDictionary } from '../../../../server/src/notice';
import { parseYaml, toJson, type YamlDocument } from '../../../../server/src/yaml';
import { filesBelow, read } from '../../guards/repo';
import { actionsAt, applied } from '../../support/actions';
import { analyseText } from '../../support/analyse';

const faults = (document: YamlDocument): string[] =>
  checkForm(document).map(({ code, data }) => `${code} ${String(data['key'])}`);
const comments = (document: YamlDocument): string[] => document.comments.map(({ text }) => text.trimEnd()).sort();
const data = (document: YamlDocument): unknown => JSON.parse(JSON.stringify(toJson(document.root, 'source')));

/** One offset for each place of a notice: its keys, values and items, and the empty lines. */
function places({ document, text }: Analysis): number[] {
  const seen = new Map<string, number>();
  const source = text.getText();
  for (let offset = 0; offset < source.length; offset++) {
    if (offset > 0 && /[\p{L}\p{N}]/u.test(source[offset - 1] ?? '')) continue;
    const path = JSON.stringify(document.placeAt(offset)?.path ?? []);
    if (!seen.has(path)) seen.set(path, offset);
  }
  return [...seen.values()];
}

/** What is the same wherever in a map of sections it is asked for is asked for at its first keys only. */
function isAskedAt({ document }: Analysis, offset: number, kind: ActionKind): boolean {
  const path = document.placeAt(offset)?.path ?? [];
  if (kind === 'source.sortSections.seloste') return path.join('/') === 'seloste';
  const begins = path.length < 2 || path.join('/').startsWith('oikeudet/') || (path.length === 3 && path[2] === 'nimi');
  return kind !== 'refactor.rewrite.insertSection' || begins;
}

describe('actions, every one at every place of the examples', function () {
  this.timeout(120_000);
  for (const file of filesBelow('examples', /\.yaml$/))
    it(`${file}: the result is sound, and no form is worse`, () => {
      const analysis = analyseText(read(file));
      const before = faults(analysis.document);
      // the same change is offered at several places: once is enough
      const tried = new Set<string>();
      for (const offset of places(analysis))
        for (const action of actionsAt(analysis, offset, (kind) => isAskedAt(analysis, offset, kind))) {
          const name = `${action.title} at ${JSON.stringify(analysis.text.positionAt(offset))}`;
          const text = applied(analysis, action);
          if (tried.has(text)) continue;
          tried.add(text);
          assert.notEqual(text, analysis.text.getText(), `${name} changes nothing`);
          const document = parseYaml(text, formatDictionary);
          assert.deepEqual(document.problems, [], `${name}\n${text}`);
          assert.deepEqual(
            faults(document).filter((fault) => !before.includes(fault)),
            [],
            `${name}\n${text}`,
          );
          assert.deepEqual(comments(document), comments(analysis.document), name);
          if (action.kind === 'refactor.move' || action.kind.startsWith('source'))
            assert.deepEqual(data(document), data(analysis.document), name);
        }
      assert.ok(tried.size > 20, `${tried.size} changes`);
      console.log(`      ${tried.size} changes`);
    });
});
