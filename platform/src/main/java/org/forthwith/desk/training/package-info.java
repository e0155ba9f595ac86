/** Shows who is trained for what, what will expire soon, and takes what those who answer for training record. */
@NullMarked
package org.forthwith.desk.training;

import org.jspecify.annotations.NullMarked;
