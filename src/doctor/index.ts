export type {FoundBy} from './addresses.js';
export type {Candidate} from './candidate.js';
export {diagnose, type DiagnoseOptions, type Diagnosis} from './diagnose.js';
export {explainError} from './failure.js';
export {
  reportIn,
  type DoctorLanguage,
  type Finding,
  type FindingCode,
  type Report,
  type Severity,
} from './finding.js';
export type {FeedFormat} from './format.js';
export type {Setting, System} from './settings.js';
