/** Gathers pairs into groups, to be looked at: nothing is merged. It says which pair holds a group together, and which one holds it badly. */
@NullMarked
package org.forthwith.linkage.cluster;

import org.jspecify.annotations.NullMarked;
