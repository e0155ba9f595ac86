/**
 * Learns, from the records alone, how often each level is met between records of the same person and between records of different people. What it
 * has learnt can be kept, read and used again.
 */
@NullMarked
package org.forthwith.linkage.train;

import org.jspecify.annotations.NullMarked;
