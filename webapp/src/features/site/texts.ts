import { texts } from '../../shared/i18n/i18n';

/** What the page about the API says. */
export const t = texts({
  'api.title': 'API',
  'api.lead': 'Everything these pages do, a program of yours can do as well.',
  'api.start': 'Getting started',
  'api.start.token': 'Make an access token under Settings, Access tokens. It is shown once: keep it like a password.',
  'api.start.header': 'Send it with every call:',
  'api.start.lists':
    'Lists answer {items} and {next}; give the latter back as {cursor} for the following page, until it is null.',
  'api.start.errors':
    'What goes wrong is told as a problem document (RFC 9457). Compare the end of its {type}; show its {detail}. After 429 and 503 wait as long as {retry} says.',
  'api.start.twice':
    'A call that creates something may be repeated safely with the same {key} header: it is done once.',
  'api.document': 'The whole description as an OpenAPI document',
  'api.filter': 'Find an operation',
  'api.filter.example': 'Such as: threads, or POST',
  'api.none': 'No operation fits.',
  'api.groups': 'Groups of operations',
  'api.parameters': 'Parameters',
  'api.body': 'Request',
  'api.answers': 'Answers',
  'api.required': 'required',
  'api.example': 'Example',
  'api.call': 'As a command',
  'api.copy': 'Copy',
  'api.copied': 'Copied.',
  'api.other': 'Other',
});
