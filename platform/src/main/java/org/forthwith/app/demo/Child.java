package org.forthwith.app.demo;

import org.forthwith.kernel.Answer;

/** A child in the life of an invented suspect: an age in years, and whether they live together. There is never more. */
record Child(int age, Answer livesWithSuspect) {}
