/**
 * Walks through the packaged platform as people do: in a browser, page by page, with and without JavaScript, on a telephone and on a desk.
 * It knows nothing of the inside; what a page is called and what it says is all it goes by.
 */
@NullMarked
package org.forthwith.e2e;

import org.jspecify.annotations.NullMarked;
