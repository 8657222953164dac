/** Where a school stands for the paired jackknife. */
export interface ZonePlace {
  zone: number;
  unit: number;
}

/**
 * Jackknife zones (JK2; Foy & LaRoche, "Estimating standard errors" in the TIMSS methods reports) for the schools drawn, given the
 * number drawn in each stratum: in the order of the draw, every two schools of a stratum are a zone with units 1 and 2; an odd
 * last school joins the stratum's last zone as unit 3, so that it takes part without being split. A stratum with one school
 * drawn counts to the stratum before it (the first one: to the next). Zones are numbered from 1 over the whole sample.
 * Returns one place a school, strata one after the other.
 *
 * Schools drawn with certainty are paired like the others, and no finite population correction enters here: both make
 * standard errors a little too large, never too small.
 */
export function jackknifeZones(drawnByStratum: readonly number[]): ZonePlace[] {
  const places: ZonePlace[] = [];
  let zone = 0;
  for (const size of varianceStrata(drawnByStratum)) {
    const zones = Math.max(1, Math.floor(size / 2));
    for (let school = 0; school < size; school++) {
      const pair = Math.min(Math.floor(school / 2), zones - 1);
      places.push({ zone: zone + pair + 1, unit: school - 2 * pair + 1 });
    }
    zone += zones;
  }
  return places;
}

/** Schools drawn in each stratum after strata with one school drawn have joined the one before them (the first: the next). */
export function varianceStrata(drawnByStratum: readonly number[]): number[] {
  const sizes: number[] = [];
  for (const drawn of drawnByStratum) {
    if (drawn === 0) continue;
    // A leading single school waits for the next stratum; a later one joins the stratum before it.
    if (sizes.length > 0 && (drawn === 1 || sizes[0] === 1)) sizes[sizes.length - 1] += drawn;
    else sizes.push(drawn);
  }
  return sizes;
}
