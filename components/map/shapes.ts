/** The shapes of the map: Natural Earth's countries, projected, simplified and cut to panels, once a program. */
import { type GeoProjection, geoConicEqualArea } from 'd3-geo';
import { merge, mergeArcs } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json';
import { CRIMEA, PANELS, type PanelName, PLACES, SHAPE_KEYS } from './places';
import { areaOf, clip, type Frame, type Point, pathData, type Ring, simplify } from './planar';

/** What is drawn in one panel; coordinates are those of the whole drawing, which is 1000 units wide. */
export interface Panel {
  frame: Frame;
  /** Land outside the data, in one piece: borders there are not the map's subject. */
  land: string;
  /** Path data by jurisdiction code, for those that reach into the panel. */
  countries: ReadonlyMap<string, string>;
  labels: ReadonlyMap<string, { at: Point; leader: Point | null }>;
}

export const WIDTH = 1000;
export const HEIGHT = 470;
/** West and east stand side by side and read as one map; on a phone, under each other. */
const SPLIT = 562;

const FRAMES: Readonly<Record<PanelName, Frame>> = {
  west: { x: 0, y: 0, width: SPLIT, height: HEIGHT },
  east: { x: SPLIT, y: 0, width: WIDTH - SPLIT, height: HEIGHT },
  inset: { x: 6, y: 246, width: 250, height: 218 },
};

/** How far shapes reach beyond the frame, so that no outline shows along the cut. */
const BLEED = 4;
/** Points nearer than this to a line are not drawn, nor are rings smaller than these, of countries and of other land. */
const TOLERANCE = 1.15;
const SMALLEST_RING = { country: 5, land: 35 };

const conic = (scale: number, translate: Point) =>
  geoConicEqualArea()
    .rotate([-40, 0])
    .parallels([38, 60])
    .scale(scale)
    .translate([...translate]);

const MAIN = conic(862, [560, 470]);
const PROJECTIONS: Readonly<Record<PanelName, GeoProjection>> = {
  west: MAIN,
  east: MAIN,
  inset: conic(1600, [552, 675]),
};

type Topology = Parameters<typeof mergeArcs>[0];
type Shape = Extract<Parameters<typeof mergeArcs>[1], readonly unknown[]>[number];
type MultiPolygon = ReturnType<typeof mergeArcs>;
type NamedShape = Shape & { properties?: { name?: string } };
/** The atlas as this map uses it: one geometry a country, with its number and name. */
interface Atlas extends Topology {
  objects: { countries: { type: 'GeometryCollection'; geometries: NamedShape[] } };
}

/** The atlas with its lines in the plane of a projection, simplified; shared borders stay shared. */
function inPlane(projection: GeoProjection): Atlas {
  const source = atlas as unknown as Atlas;
  const { scale, translate } = source.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = source.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([dx = 0, dy = 0]): Point => {
      [x, y] = [x + dx, y + dy];
      return projection([x * scale[0] + translate[0], y * scale[1] + translate[1]]) ?? [-1e4, -1e4];
    });
    return simplify(line, TOLERANCE).map((point) => [...point]);
  });
  return { type: 'Topology', objects: source.objects, arcs };
}

const polygonsOf = (shape: Shape): number[][][] =>
  shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;

/** The rings of some shapes together, without the borders between them. */
const ringsOf = (topology: Topology, shapes: Shape[]): Ring[] =>
  merge(topology, shapes)
    .coordinates.flat()
    .map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y]));

function holds(ring: Ring, [x, y]: Point): boolean {
  return ring.reduce((inside, [ax, ay], at) => {
    const [bx, by] = ring.at(at - 1) ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

/** The shapes by jurisdiction code, with Crimea in Ukraine's, and all the other land. */
function shapesOf(topology: Atlas, projection: GeoProjection) {
  const byKey = new Map<string, Shape>();
  for (const shape of topology.objects.countries.geometries)
    byKey.set(String(shape.id ?? shape.properties?.name), shape);
  const countries = new Map<string, Shape>();
  for (const [code, key] of Object.entries(SHAPE_KEYS)) {
    const shape = byKey.get(key);
    if (shape) countries.set(code, shape);
    byKey.delete(key);
  }
  const [russia, ukraine] = [countries.get('ru'), countries.get('ua')];
  const inCrimea = projection([...CRIMEA]);
  if (russia && ukraine && inCrimea) {
    const polygons = polygonsOf(russia).map((arcs) => ({
      arcs,
      isCrimea: ringsOf(topology, [{ type: 'Polygon', arcs }]).some((ring) =>
        holds(ring, inCrimea),
      ),
    }));
    const part = (isCrimea: boolean): MultiPolygon => ({
      type: 'MultiPolygon',
      arcs: polygons.flatMap((polygon) => (polygon.isCrimea === isCrimea ? [polygon.arcs] : [])),
    });
    countries.set('ru', part(false));
    countries.set('ua', mergeArcs(topology, [ukraine, part(true)]));
  }
  return { countries, others: [...byKey.values()] };
}

/** Rings within a frame, the tiny ones left out unless they are all there is. */
function within(rings: readonly Ring[], frame: Frame, smallest: number): string {
  const { x, y, width, height } = frame;
  const bleeding = {
    x: x - BLEED,
    y: y - BLEED,
    width: width + 2 * BLEED,
    height: height + 2 * BLEED,
  };
  const cut = rings.map((ring) => clip(ring, bleeding)).filter((ring) => ring.length > 2);
  const large = cut.filter((ring) => areaOf(ring) >= smallest);
  return pathData(large.length ? large : cut);
}

function drawPanel(name: PanelName): Panel {
  const [frame, projection] = [FRAMES[name], PROJECTIONS[name]];
  const topology = inPlane(projection);
  const { countries, others } = shapesOf(topology, projection);
  const point = (at: Point): Point => projection([...at]) ?? at;
  return {
    frame,
    land: within(ringsOf(topology, others), frame, SMALLEST_RING.land),
    countries: new Map(
      [...countries]
        .map(
          ([code, shape]) =>
            [code, within(ringsOf(topology, [shape]), frame, SMALLEST_RING.country)] as const,
        )
        .filter(([, path]) => path !== ''),
    ),
    labels: new Map(
      Object.entries(PLACES)
        .filter(([, place]) => place.panel === name)
        .map(([code, { at, leader }]) => [
          code,
          { at: point(at), leader: leader ? point(leader) : null },
        ]),
    ),
  };
}

let drawn: Readonly<Record<PanelName, Panel>> | null = null;

/** All panels; the first call draws them, which takes part of a second. */
export function panels(): Readonly<Record<PanelName, Panel>> {
  drawn ??= Object.fromEntries(PANELS.map((name) => [name, drawPanel(name)])) as Record<
    PanelName,
    Panel
  >;
  return drawn;
}
