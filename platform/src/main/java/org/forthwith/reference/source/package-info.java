/**
 * Reads the tables as they lie in files: comma-separated, a header line, comments after a hash sign.
 * It does not know what any column means.
 */
@NullMarked
package org.forthwith.reference.source;

import org.jspecify.annotations.NullMarked;
