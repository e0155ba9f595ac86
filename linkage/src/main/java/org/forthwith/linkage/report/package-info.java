/** Shows what was learnt and found: one page that stands by itself, and the same as JSON. */
@NullMarked
package org.forthwith.linkage.report;

import org.jspecify.annotations.NullMarked;
