import { type MatrixProps, matrixAnswer, matrixMetadata } from '@/app/matrix-route';
import { parseMatrixOrder } from '@/links/matrix';

type Props = MatrixProps & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = matrixMetadata;

/** The matrix sorted or searched by name, as its query says; see the rewrites in next.config.ts. */
export default async function Page({ params, searchParams }: Props) {
  const { sort, name } = await searchParams;
  const first = (value: typeof sort) => (Array.isArray(value) ? value[0] : value);
  return matrixAnswer({ params }, parseMatrixOrder({ sort: first(sort), name: first(name) }));
}
