import type { ReactNode } from 'react';
import { EmptyState } from './EmptyState';
import { ErrorState } from './ErrorState';
import { usePageTitle } from './usePageTitle';

interface PageFailedProps {
  /** What the problem says of itself, and whether it may pass by itself. */
  told: { title: string; detail: string; reference?: string | undefined; passing: boolean };
  /** Said of what may go better in a moment. */
  failed: string;
  onRetry: () => void;
  /** The way on from what is not there for this person. */
  children?: ReactNode;
}

/** A whole page in the place of what could not be fetched, or is not there for this person. */
export function PageFailed({ told, failed, onRetry, children }: PageFailedProps) {
  const { title, detail, reference, passing } = told;
  usePageTitle(title);
  return (
    <div className="wrap">
      {passing ? (
        <ErrorState title={failed} {...{ detail, reference, onRetry }} />
      ) : (
        <EmptyState isWholePage title={title} sentence={detail}>
          {children}
        </EmptyState>
      )}
    </div>
  );
}
