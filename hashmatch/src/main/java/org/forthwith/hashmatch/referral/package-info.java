/** Makes a referral of a match and of what a platform knows of the account: the report that others can read, valid in its format, and nothing guessed. */
@NullMarked
package org.forthwith.hashmatch.referral;

import org.jspecify.annotations.NullMarked;
