/**
 * What the pages and the API read: cases as they stand, the queue by time left, and who knows an identifier.
 * It only reads what other rooms have recorded; the one table it keeps is a read model of whole stories.
 */
@NullMarked
package org.forthwith.desk.store;

import org.jspecify.annotations.NullMarked;
