/**
 * Decides what stands round every page: header, navigation, words, style sheets, and who is signed in.
 * It knows no page by name and nothing of what a page shows.
 */
@NullMarked
package org.forthwith.desk.frame;

import org.jspecify.annotations.NullMarked;
