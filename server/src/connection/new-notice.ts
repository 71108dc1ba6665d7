import type { Connection } from 'vscode-languageserver/node';
import { newNotice, newNoticeChoices, type NewNotice, type NewNoticeChoices, type NewNoticeWish } from '../features';
import { isLanguage } from '../notice';
import { controllerTypeNamed } from '../templates';

/** The request for what a new notice may be made of: `{type?, language?}` → NewNoticeChoices. */
export const NEW_NOTICE_CHOICES_REQUEST = 'seloste/newNoticeChoices';

/** The request for a new notice: a NewNoticeWish without its date → NewNotice, or null where it says no kind of organisation. */
export const NEW_NOTICE_REQUEST = 'seloste/newNotice';

/** Answers what a client asks to begin a notice; what the client sends is read with care. */
export function serveNewNotice(connection: Connection, today: () => string): void {
  connection.onRequest(NEW_NOTICE_CHOICES_REQUEST, (raw: unknown): NewNoticeChoices => {
    const { type, language } = fieldsOf(raw);
    return newNoticeChoices(
      controllerTypeNamed(textOf(type) ?? '') ?? 'yritys',
      isLanguage(language) ? language : 'fi',
    );
  });
  connection.onRequest(NEW_NOTICE_REQUEST, (raw: unknown): NewNotice | null => {
    const wish = readWish(raw, today());
    return wish ? newNotice(wish) : null;
  });
}

function readWish(raw: unknown, date: string): NewNoticeWish | undefined {
  const fields = fieldsOf(raw);
  const type = controllerTypeNamed(textOf(fields['type']) ?? '');
  if (!type) return undefined;
  const [first = 'fi', ...rest] = listOf(fields['languages']).filter(isLanguage);
  const registers = listOf(fields['registers'])
    .map(fieldsOf)
    .map(({ template, bases }) => ({
      template: textOf(template) ?? '',
      ...(bases === undefined ? {} : { bases: listOf(bases).flatMap((basis) => textOf(basis) ?? []) }),
    }));
  return {
    type,
    languages: [first, ...rest],
    registers,
    name: textOf(fields['name']),
    businessId: textOf(fields['businessId']),
    email: textOf(fields['email']),
    date,
  };
}

function fieldsOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}

function listOf(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

function textOf(raw: unknown): string | undefined {
  return typeof raw === 'string' ? raw : undefined;
}
