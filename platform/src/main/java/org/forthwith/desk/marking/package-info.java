/** Shows what waits to be marked a second time, takes the second marks, and shows how far they agree with the first. The first marks are never on the form. */
@NullMarked
package org.forthwith.desk.marking;

import org.jspecify.annotations.NullMarked;
