import '@/app/sections/verification.css';
import { queryRoute } from '@/app/answer/section-route';
import { verification } from '@/app/sections/verification';

// The page sorted as its query says; see the rewrites in next.config.ts.
const { generateMetadata, page } = queryRoute(verification);

export { generateMetadata, page as default };
