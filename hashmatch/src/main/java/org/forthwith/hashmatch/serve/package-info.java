/** Screens uploads for programs in any language: a small HTTP server that keeps no record of what it is asked. */
@NullMarked
package org.forthwith.hashmatch.serve;

import org.jspecify.annotations.NullMarked;
