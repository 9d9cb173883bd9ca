import { comparators } from './comparators';
import { contradictions } from './contradictions';
import { evidence } from './evidence';
import type { Family } from './kind';
import { moneyKinds } from './money';
import { numbers } from './numbers';
import { penalties } from './penalties';
import { reforms } from './reforms';
import { rules } from './rules';
import { stepsOfGravity } from './steps';
import { texts } from './texts';
import { thresholds } from './thresholds';
import { writing } from './written';

/** Every kind of damage, by what it damages. */
export const FAMILIES: readonly Family[] = [
  penalties,
  rules,
  stepsOfGravity,
  thresholds,
  evidence,
  texts,
  numbers,
  contradictions,
  reforms,
  comparators,
  moneyKinds,
  writing,
];
