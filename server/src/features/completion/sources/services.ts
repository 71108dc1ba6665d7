import { PLACEHOLDER } from '../../../finding';
import { countryName, services as unsorted, type Service } from '../../../law';
import { messages } from '../../../messages';
import { writtenDate } from '../../../notice';
import { joined } from '../documentation';
import { keyOf, type Slot, type Suggestion, type Surroundings } from '../suggestion';
import { escapeSnippet, scalar } from '../yaml-text';
import { valueTitle } from './titles';

/** By name, as a person looks one up. */
const all = [...unsorted].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'fi'));

/**
 * Common services as recipients and as recipients of transfers, with the company, its role and country. Companies and terms
 * change, so each comes with a placeholder that asks to check them: no notice with one unchecked is without a finding.
 */
export function* services(slot: Slot, surroundings: Surroundings): Generator<Suggestion> {
  const { definition, owner, key } = slot.shape;
  const asItem = slot.mode === 'key' && slot.siblings.length === 0 && !slot.keyOnly;
  if (asItem && definition === 'vastaanottaja') yield* all.map((service) => recipient(service, slot, surroundings));
  if (asItem && definition === 'siirto')
    yield* all.filter(isOutside).map((service) => transfer(service, slot, surroundings));
  const isName = slot.mode === 'value' && slot.shape.isText;
  if (isName && (`${owner}.${key}` === 'vastaanottaja.nimi' || keyOf(slot.path) === 'tarjoaja'))
    yield* all.map((service) => ({
      ...suggestionFor(service, surroundings),
      kind: 'text' as const,
      insert: escapeSnippet(scalar(service.entity, slot.flow)),
    }));
  if (isName && keyOf(slot.path) === 'palvelu')
    yield* all.map((service) => ({
      ...suggestionFor(service, surroundings),
      kind: 'text' as const,
      insert: escapeSnippet(scalar(nameOf(service), slot.flow)),
    }));
}

function nameOf({ names }: Service): string {
  return names[0] ?? '';
}

/** True where the company or its parent is in a country outside the EEA. */
function isOutside({ transferGround }: Service): boolean {
  return transferGround !== undefined;
}

function suggestionFor(service: Service, surroundings: Surroundings): Omit<Suggestion, 'insert'> {
  const { language } = surroundings;
  return {
    label: nameOf(service),
    kind: 'snippet',
    detail: `${service.entity} · ${messages(language).completion.service.check}`,
    documentation: () => serviceDocumentation(service, surroundings),
    rank: 'common',
    alsoFoundBy: [...service.names.slice(1), service.entity].join(' '),
  };
}

function recipient(service: Service, slot: Slot, surroundings: Surroundings): Suggestion {
  const { toFill } = messages(surroundings.notice.primaryLanguage).completion.service;
  const name = `${service.entity} (${nameOf(service)})`;
  return {
    ...suggestionFor(service, surroundings),
    insert: entries(slot, [
      ['nimi', escapeSnippet(scalar(name, slot.flow))],
      ['rooli', service.role],
      ['maa', scalar(service.country, slot.flow)],
      ['tarkoitus', toBeFilled(toFill)],
    ]),
  };
}

function transfer(service: Service, slot: Slot, surroundings: Surroundings): Suggestion {
  const { transferToFill } = messages(surroundings.notice.primaryLanguage).completion.service;
  return {
    ...suggestionFor(service, surroundings),
    insert: entries(slot, [
      ['maa', scalar(service.group ?? service.country, slot.flow)],
      ['vastaanottaja', escapeSnippet(scalar(`${service.entity} (${nameOf(service)})`, slot.flow))],
      ['siirtoperuste', service.transferGround ?? ''],
      ['kuvaus', toBeFilled(transferToFill)],
    ]),
  };
}

/** A placeholder as a tab stop: selected, so that typing replaces it. */
function toBeFilled(what: string): string {
  return `"\${1:${escapeSnippet(`${PLACEHOLDER}${what}]`)}}"`;
}

function entries(slot: Slot, all: readonly (readonly [key: string, value: string])[]): string {
  return all.map(([key, value]) => `${key}: ${value}`).join(slot.flow ? ', ' : '\n');
}

/** What is known of a service, from where, how surely, and when it was written down. */
function serviceDocumentation(service: Service, { language }: Surroundings): string {
  const labels = messages(language).completion.service;
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    [labels.entity, service.entity],
    [labels.role, valueTitle('vastaanottaja.rooli', service.role, language)],
    [labels.country, countryName(service.country, language)],
    [labels.group, service.group && countryName(service.group, language)],
    [labels.ground, service.transferGround && valueTitle('siirto.siirtoperuste', service.transferGround, language)],
    [labels.source, service.source],
  ];
  const known = facts.flatMap(([label, value]) => (value ? [`- ${label}: ${value}`] : []));
  return joined(known.join('\n'), labels.caution(writtenDate(service.checked, language)));
}
