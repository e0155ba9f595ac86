/** Reads what people are compared by. What a comparison means is for the room above. */
@NullMarked
package org.forthwith.linking.source;

import org.jspecify.annotations.NullMarked;
