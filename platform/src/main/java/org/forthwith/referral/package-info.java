/**
 * Takes every report in: checks what it is, reads it, keeps the original, acknowledges it, and keeps what it cannot read.
 * It does not decide who is behind a report, how urgent it is or whose case it becomes.
 */
@NullMarked
package org.forthwith.referral;

import org.jspecify.annotations.NullMarked;
