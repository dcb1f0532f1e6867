/*
 * What a quiz needs beyond its first question, or for whoever comes back: fetched while the intention
 * is read, so that it is there at the first answer, on or off the network.
 */
export {feedback} from '../question/feedback.js';
export {ending} from './ending.js';
export {fetchMap, mapCard} from './map-card.js';
export {returning} from './returning.js';
