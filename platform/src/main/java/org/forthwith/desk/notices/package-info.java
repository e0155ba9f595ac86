/** Shows whom the clocks have told, what waits to go out and why, and what has failed; lets a supervisor have a notice sent again. */
@NullMarked
package org.forthwith.desk.notices;

import org.jspecify.annotations.NullMarked;
