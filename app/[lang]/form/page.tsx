import '@/app/sections/form.css';
import { queryRoute } from '@/app/answer/section-route';
import { form } from '@/app/sections/form';

// Depends on the query, so it is never kept.
const { generateMetadata, page } = queryRoute(form);

export { generateMetadata, page as default };
