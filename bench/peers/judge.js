// Holds what was measured of Rota against the aims.
import { medianOf } from "../measure.js";
import { works } from "./work.js";

/**
 * @typedef {object} Judged
 * @property {string} work
 * @property {string} figure in words
 * @property {number} atMost
 * @property {number} value
 * @property {number | null} floor the same figure of the floor, where it is no ratio to it
 * @property {boolean} met
 */

/** The aims of all works that have one. @returns {Judged[]} */
export function judge(measured) {
  return Object.entries(measured).flatMap(([name, { Rota: pairs }]) => {
    const { aim, lanes } = works[name];
    if (aim === undefined || pairs === undefined) return [];
    const judged =
      aim.figure === "cpu"
        ? {
            figure: "CPU against the floor",
            value: medianOf(pairs, ({ own, floor }) => own.cpu / floor.cpu),
            floor: null,
          }
        : {
            figure: "wall time of the requests against what the server let them wait",
            value: medianOf(pairs, ({ own }) => own.requests / (own.held / lanes)),
            floor: medianOf(pairs, ({ floor }) => floor.requests / (floor.held / lanes)),
          };
    return { work: name, ...judged, atMost: aim.atMost, met: judged.value <= aim.atMost };
  });
}
