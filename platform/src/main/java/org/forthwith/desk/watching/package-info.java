/** Shows whether the clocks are being watched, and by whom: whoever watches has to be watched as well. */
@NullMarked
package org.forthwith.desk.watching;

import org.jspecify.annotations.NullMarked;
