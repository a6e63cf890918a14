import type { Profile } from '../model/resolution';

const NAMES: Readonly<Record<Profile, true>> = {
  'general-assembly': true,
  'security-council': true,
  'economic-and-social-council': true,
  'human-rights-council': true,
  'other-organ': true,
  'model-un': true,
};

/** All profiles, for those who let a person choose one. */
export const PROFILES = Object.keys(NAMES) as readonly Profile[];
