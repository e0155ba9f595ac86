/**
 * Says what is sent to a children's authority about a child, whether it has arrived, and what support was offered to the child and the family.
 * It does not decide who is at risk, and it never waits for the investigation.
 */
@NullMarked
package org.forthwith.safeguarding;

import org.jspecify.annotations.NullMarked;
