/** Reads and writes JSON: objects as maps in order, arrays as lists, and nothing that runs. What is nested too deeply or not JSON is refused. */
@NullMarked
package org.forthwith.linkage.json;

import org.jspecify.annotations.NullMarked;
