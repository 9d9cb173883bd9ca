/** Plane geometry of the map: simplifying lines, cutting polygons to a frame, writing them as SVG paths. Pure. */

export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

/** A rectangle in the plane of the drawing. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Twice the signed area of a ring. */
function doubleArea(ring: Ring): number {
  let sum = 0;
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return sum;
}

/** The area of a ring in square units. */
export const areaOf = (ring: Ring): number => Math.abs(doubleArea(ring)) / 2;

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length && Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/**
 * A line without the points that lie closer than `tolerance` to it (Douglas and Peucker). Both ends stay, so that
 * borders shared by two countries still meet.
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  let [far, place] = [0, 0];
  for (const [at, point] of line.entries()) {
    const distance = distanceToSegment(point, first, last);
    if (distance > far) [far, place] = [distance, at];
  }
  if (far <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, place + 1), tolerance).slice(0, -1),
    ...simplify(line.slice(place), tolerance),
  ];
}

/** The part of a polygon's ring inside a frame (Sutherland and Hodgman); [] = nothing of it is. */
export function clip(ring: Ring, { x, y, width, height }: Frame): Ring {
  const sides = [
    { axis: 0, bound: x, sign: 1 },
    { axis: 0, bound: x + width, sign: -1 },
    { axis: 1, bound: y, sign: 1 },
    { axis: 1, bound: y + height, sign: -1 },
  ] as const;
  return sides.reduce<Ring>((left, { axis, bound, sign }) => {
    const inside = (point: Point) => sign * (point[axis] - bound) >= 0;
    return left.flatMap((point, at) => {
      const before = left.at(at - 1) ?? point;
      const crossing = inside(point) !== inside(before) ? [cross(before, point, axis, bound)] : [];
      return inside(point) ? [...crossing, point] : crossing;
    });
  }, ring);
}

function cross(a: Point, b: Point, axis: 0 | 1, bound: number): Point {
  const along = (bound - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [bound, a[1] + along * (b[1] - a[1])] : [a[0] + along * (b[0] - a[0]), bound];
}

/** Rings as the data of an SVG path, in relative steps of a tenth of a unit, which is the shortest to send. */
export function pathData(rings: readonly Ring[]): string {
  return rings.map(ringData).join('');
}

function ringData(ring: Ring): string {
  const points = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [start] = points;
  if (!start) return '';
  let [x, y] = start;
  let steps = '';
  for (const [nextX, nextY] of points.slice(1)) {
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    steps += (steps && dx >= 0 ? ' ' : '') + tenths(dx) + (dy >= 0 ? ' ' : '') + tenths(dy);
    [x, y] = [nextX, nextY];
  }
  return steps && `M${tenths(start[0])} ${tenths(start[1])}l${steps}z`;
}

/** 12 → "1.2", -5 → "-.5", 30 → "3". */
function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}
