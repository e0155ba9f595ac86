/**
 * What comes in and what cannot be read: the guided form for a report made to a person, and the list of documents that wait for repair.
 * Both lead into the same walk as every other report.
 */
@NullMarked
package org.forthwith.desk.intake;

import org.jspecify.annotations.NullMarked;
