/**
 * The feed doctor: what an address gives, who may read it, and what its owner should change. For
 * Node and browsers, without Lit.
 *
 * @module
 */
export type {
  Candidate,
  DiagnoseOptions,
  Diagnosis,
  DoctorLanguage,
  FeedFormat,
  Finding,
  FindingCode,
  FoundBy,
  Setting,
  Severity,
  System,
} from '../doctor/index.js';
export {diagnose} from '../doctor/index.js';
