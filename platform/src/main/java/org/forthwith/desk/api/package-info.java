/**
 * The desk for programs: the same doors as the pages, over HTTP, with the same rules.
 * It decides nothing that a page would not decide.
 */
@NullMarked
package org.forthwith.desk.api;

import org.jspecify.annotations.NullMarked;
