/**
 * Looks for any identifier: the cases within reach that know it, and a pointer to each case beyond; and lists the links that wait for a
 * decision. A value is sent in the body of a request and never stands in an address.
 */
@NullMarked
package org.forthwith.desk.search;

import org.jspecify.annotations.NullMarked;
