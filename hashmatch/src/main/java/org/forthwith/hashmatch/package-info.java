/**
 * Says which hashes stand on a list of known hashes, exactly, and hands over a referral. It sees hashes and never what they were made from. For platforms
 * outside the police: one jar, nothing but a JDK.
 */
@NullMarked
package org.forthwith.hashmatch;

import org.jspecify.annotations.NullMarked;
