/** Asks others over HTTP: by https, without following anybody elsewhere, with bounds of size and time. */
@NullMarked
package org.forthwith.hashmatch.http;

import org.jspecify.annotations.NullMarked;
