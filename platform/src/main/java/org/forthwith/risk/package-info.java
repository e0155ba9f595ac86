/**
 * Decides how soon a suspect must be acted on, from what is known and by the rule set in force at that instant.
 * It proposes; a person decides. It never lowers a grade by itself and never turns an unasked question into a low one.
 */
@NullMarked
package org.forthwith.risk;

import org.jspecify.annotations.NullMarked;
