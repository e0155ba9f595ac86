/**
 * Keeps referrals on disk, encrypted, until a receiver has given a receipt, and keeps the receipt. A person is asked first where the policy says so, and what
 * a list withdraws is held back or corrected.
 */
@NullMarked
package org.forthwith.hashmatch.post;

import org.jspecify.annotations.NullMarked;
