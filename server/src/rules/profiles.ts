import type { Profile } from '../model/resolution';

/** How a person calls each profile. */
export const PROFILE_NAMES: Readonly<Record<Profile, string>> = {
  'general-assembly': 'General Assembly',
  'security-council': 'Security Council',
  'economic-and-social-council': 'Economic and Social Council',
  'human-rights-council': 'Human Rights Council',
  'other-organ': 'Other organs',
  'model-un': 'Model UN',
};

/** All profiles, for those who let a person choose one. */
export const PROFILES = Object.keys(PROFILE_NAMES) as readonly Profile[];
