/**
 * Decides who may walk through which door of the platform, and whose records they may meet behind it.
 * It does not know how anybody proves who they are, and it opens no case: what may be seen of one case is asked of that case.
 */
@NullMarked
package org.forthwith.access;

import org.jspecify.annotations.NullMarked;
