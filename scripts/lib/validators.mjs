// The JSON Schema compiled to plain functions: one for the notice's shell, one for each top-level key, one for a register.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Ajv = require('ajv').default;
const standaloneCode = require('ajv/dist/standalone').default;

/** The source of an ES module that exports the validators by name; no `new Function` at run time. */
export function validatorsModule(schema) {
  const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true } });
  ajv.addSchema(schema);
  const names = [];
  const add = (name, part) => {
    names.push(name);
    ajv.addSchema({ ...part, $id: `validator-${names.length - 1}` });
  };
  const absolute = (part) => (part.$ref ? { $ref: `${schema.$id}${part.$ref}` } : part);

  const keys = Object.keys(schema.properties);
  add('shell', {
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, true])),
    required: schema.required,
    additionalProperties: false,
  });
  for (const key of keys) add(`key:${key}`, absolute(schema.properties[key]));
  add('item:rekisterit', absolute(schema.definitions.rekisterit.items));

  const exported = Object.fromEntries(names.map((_, i) => [`v${i}`, `validator-${i}`]));
  const code = standaloneCode(ajv, exported);
  const table = names.map((name, i) => `${JSON.stringify(name)}: exports.v${i}`).join(', ');
  return `const exports = {};\n${code.replace(/^"use strict";/, '')}\nexport default {${table}};`;
}
