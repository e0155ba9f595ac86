/**
 * Reads records and keeps each column as numbers: every distinct value once, in a dictionary, and a code for each record. What is empty has no code.
 */
@NullMarked
package org.forthwith.linkage.table;

import org.jspecify.annotations.NullMarked;
