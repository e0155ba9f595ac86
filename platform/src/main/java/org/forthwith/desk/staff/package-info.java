/** Shows who works in the unit and who is away, and takes what is said about it by those who answer for it. */
@NullMarked
package org.forthwith.desk.staff;

import org.jspecify.annotations.NullMarked;
