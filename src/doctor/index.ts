export type {FoundBy} from './addresses.js';
export type {Candidate} from './candidate.js';
export {diagnose, type DiagnoseOptions, type Diagnosis} from './diagnose.js';
export type {DoctorLanguage, Finding, FindingCode, Severity} from './finding.js';
export type {FeedFormat} from './format.js';
export type {Setting, System} from './settings.js';
