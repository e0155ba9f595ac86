/** Invents records of people who do not exist, with the slips that people make, and the truth beside them: to try linking out, and to measure it. */
@NullMarked
package org.forthwith.linkage.invent;

import org.jspecify.annotations.NullMarked;
