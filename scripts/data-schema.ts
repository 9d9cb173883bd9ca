/** npm run data:schema — writes the format of the data files as JSON Schema, for editors that complete while one types. */
import { writeSchemas } from '@/db/json-schemas';

for (const file of writeSchemas()) console.log(`${file} written.`);
