/** The examples of the page that explains the API, answered by the API itself. */
import type { ShownOperation } from '@/components/data/ApiPage';
import type { Language } from '@/law/vocabulary';
import { API, OPERATION_NAMES, operations } from '@/links/api/operations';
import { namedSchemas } from '@/links/api/registry';
import { known } from '../known';
import { SITE } from '../site';
import { answerApi } from './answer';

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
