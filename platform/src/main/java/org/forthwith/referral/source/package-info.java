/**
 * Knows the formats in which reports arrive, one reader for each, and turns what they say into the product's own words.
 * It stores nothing, and it does not decide what an identifier means or how urgent a report is.
 */
@NullMarked
package org.forthwith.referral.source;

import org.jspecify.annotations.NullMarked;
