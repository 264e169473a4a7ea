import { describe, expect, it } from 'vitest';
import { commandFor, exampleOf, filtered, groupsOf, type OpenApi } from './openapi';

const document: OpenApi = {
  paths: {
    '/api/v1/threads/{id}/posts': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      get: {
        tags: ['Threads'],
        summary: 'The posts of a thread',
        parameters: [{ name: 'after', in: 'query', schema: { type: 'integer' } }],
        responses: { 200: { description: 'A page' } },
      },
      post: {
        tags: ['Threads'],
        summary: 'Reply',
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Reply' } } } },
        responses: { 201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Post' } } } } },
      },
    },
    '/health': { get: { responses: {} } },
  },
  components: {
    schemas: {
      Reply: { type: 'object', properties: { body: { type: 'string', examples: ["It's *fine*."] } } },
      Post: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          tags: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } },
          quoted: { $ref: '#/components/schemas/Post' },
          editedAt: { type: ['string', 'null'], format: 'date-time' },
          marks: { type: 'array', examples: ['[1, 2]'] },
        },
      },
    },
  },
};

const groups = groupsOf(document, 'Other');

describe('groupsOf', () => {
  it('groups operations by tag, those without one last', () => {
    expect(groups.map(({ name, operations }) => [name, operations.length])).toEqual([
      ['Threads', 2],
      ['Other', 1],
    ]);
  });

  it('gives an operation the parameters of its path as well', () => {
    expect(groups[0]!.operations[0]!.parameters).toEqual([
      { name: 'id', where: 'path', required: true, type: 'uuid', description: '' },
      { name: 'after', where: 'query', required: false, type: 'integer', description: '' },
    ]);
  });
});

describe('exampleOf', () => {
  it('prefers examples, follows references and ends where a schema holds itself', () => {
    const example = exampleOf(document, { $ref: '#/components/schemas/Post' }) as Record<string, unknown>;
    expect(example.tags).toEqual(['a']);
    expect(example.editedAt).toBe('2026-11-21T20:30:00.123456Z');
    expect(example.marks).toEqual([1, 2]);
    expect(JSON.stringify(example).length).toBeLessThan(5000);
  });
});

describe('filtered', () => {
  it('finds operations by words of method, path and summary', () => {
    expect(filtered(groups, 'post reply')[0]!.operations.map(({ summary }) => summary)).toEqual(['Reply']);
    expect(filtered(groups, 'nothing')).toEqual([]);
    expect(filtered(groups, ' ')).toHaveLength(2);
  });
});

describe('commandFor', () => {
  it('can be pasted into a shell, whatever the example holds', () => {
    expect(commandFor(groups[0]!.operations[1]!, 'http://localhost:8080')).toBe(
      [
        `curl -X POST 'http://localhost:8080/api/v1/threads/{id}/posts' \\`,
        `  -H 'Authorization: Bearer cns_…' \\`,
        `  -H 'Content-Type: application/json' \\`,
        `  -d '{"body":"It'\\''s *fine*."}'`,
      ].join('\n'),
    );
  });
});
