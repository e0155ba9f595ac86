/**
 * Says which records are about the same person, how sure that is, and why. It proposes: nothing here merges anything, and every weight that it
 * gives can be read. The method is that of Fellegi and Sunter (1969), with the frequency of values, trained without labels.
 */
@NullMarked
package org.forthwith.linkage;

import org.jspecify.annotations.NullMarked;
