/**
 * Keeps the dated tables that rules look things up in: forces, regions, districts, authorities, and other facts that change without a release.
 * It says what a table said on a day and where that came from; it does not decide what anybody does about it.
 */
@NullMarked
package org.forthwith.reference;

import org.jspecify.annotations.NullMarked;
