import '@/app/sections/matrix.css';
import { queryRoute } from '@/app/answer/section-route';
import { matrix } from '@/app/sections/matrix';

// The matrix sorted or searched by name, as its query says; see the rewrites in next.config.ts.
const { generateMetadata, page } = queryRoute(matrix);

export { generateMetadata, page as default };
