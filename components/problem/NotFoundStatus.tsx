import { notFound } from 'next/navigation';
import { type ReactNode, Suspense } from 'react';
import { KeepContent } from './KeepContent';

function AnswerNotFound(): never {
  notFound();
}

/**
 * Answers 404 with content of its own. notFound() alone sends an empty body that only JavaScript fills; thrown
 * inside a boundary, it sets the status and leaves the boundary's fallback, our content, in the HTML.
 */
export function NotFoundStatus({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={children}>
      <KeepContent content={children}>
        <AnswerNotFound />
      </KeepContent>
    </Suspense>
  );
}
