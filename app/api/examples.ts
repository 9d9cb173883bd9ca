/** The examples of the page that explains the API, answered by the API itself. */

import type { Language } from '@/law/vocabulary';
import { API } from '@/links/api';
import { known } from '../site/known';
import { SITE } from '../site/site';
import type { ShownOperation } from './ApiPage';
import { answerApi } from './answer';
import { OPERATION_NAMES, operations } from './operations';
import { namedSchemas } from './registry';

/** Every operation with its example in a language. */
export async function shownOperations(lang: Language): Promise<ShownOperation[]> {
  const all = operations(known());
  const schemas = namedSchemas();
  return Promise.all(
    OPERATION_NAMES.map(async (name): Promise<ShownOperation> => {
      const operation = all[name];
      const address = `${API}/${name}?${operation.example}`;
      const short = new URLSearchParams(operation.example);
      short.set('lang', lang);
      const request = new Request(new URL(`${API}/${name}?${short}`, SITE));
      const answer = await answerApi(request, ['v1', name]).json();
      return {
        operation,
        address,
        answer: JSON.stringify({ ...answer, data: answer.data.slice(0, 1) }, null, 2),
        fields: Object.keys(schemas[operation.recordName]?.properties ?? {}),
      };
    }),
  );
}
