/**
 * The words that every room shares: identifiers of things, who acts, why, the grade, and what "not known" means.
 * It decides nothing and knows no other room; a type enters when a third room needs it.
 */
@NullMarked
package org.forthwith.kernel;

import org.jspecify.annotations.NullMarked;
