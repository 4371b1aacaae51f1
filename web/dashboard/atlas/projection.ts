const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const root = Math.sqrt(3);
const radians = Math.PI / 180;

export type Point = readonly [x: number, y: number];

/**
 * The Equal Earth projection (Savric, Patterson, Jenny 2018): countries keep their proportions of area. Degrees become
 * units of the globe's radius, and y grows to the south.
 */
export function equalEarth([longitude, latitude]: Point): Point {
  const angle = Math.asin((root / 2) * Math.sin(latitude * radians));
  const square = angle * angle;
  const sixth = square * square * square;
  const stretch = 9 * a4 * sixth * square + 7 * a3 * sixth + 3 * a2 * square + a1;
  const x = (2 * root * longitude * radians * Math.cos(angle)) / (3 * stretch);
  const y = angle * (a1 + a2 * square + sixth * (a3 + a4 * square));
  return [x, -y];
}
