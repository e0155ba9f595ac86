/** Says for each pair how likely it is that both records are of one person, and by how much each column has moved that. */
@NullMarked
package org.forthwith.linkage.score;

import org.jspecify.annotations.NullMarked;
