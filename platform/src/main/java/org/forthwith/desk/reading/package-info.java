/**
 * One case as a person reads it, whichever way they ask: the page and the API show the same.
 * It puts the answers of the rooms side by side and adds none of its own.
 */
@NullMarked
package org.forthwith.desk.reading;

import org.jspecify.annotations.NullMarked;
