import { serviceFile, type ServiceEntry } from './data';

/** A service that notices name, and who provides it to customers in the EEA. */
export type Service = ServiceEntry;

/** A service named in a running text; characters of that text, end exclusive. */
export interface ServiceMention {
  readonly service: Service;
  readonly start: number;
  readonly end: number;
}

const byName = new Map<string, Service>();
for (const service of serviceFile.services) for (const name of service.names) byName.set(name, service);

const alternatives = [...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** The name with a Finnish case ending ('Mailchimpin', 'Google Analyticsia', 'AWS:n') or a Swedish or English genitive. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}@./#-])(${alternatives.join('|')})(?:[:’'-]?(?:\\p{Ll}{1,5}))?(?![\\p{L}\\p{N}@/]|\\.\\p{Ll})`,
  'gu',
);

/** The services that a text names, in order; addresses ('facebook.com/…') are none. Linear. */
export function servicesIn(text: string): ServiceMention[] {
  return Array.from(text.matchAll(NAMED), (match) => ({ match, service: byName.get(match[1] ?? '') })).flatMap(
    ({ match, service }) =>
      service ? [{ service, start: match.index, end: match.index + (match[1] ?? '').length }] : [],
  );
}

/** A service by its name as it is written; undefined where the data has none. */
export function serviceByName(name: string): Service | undefined {
  return byName.get(name.trim());
}

/** Every service, for completion. */
export const services: readonly Service[] = serviceFile.services;
