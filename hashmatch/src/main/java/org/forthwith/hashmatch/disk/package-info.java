/** Puts files on the disk so that a crash leaves the old or the new, and nobody but their owner reads them. */
@NullMarked
package org.forthwith.hashmatch.disk;

import org.jspecify.annotations.NullMarked;
