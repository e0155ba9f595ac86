/**
 * The command line: what a person types, what it does, what it prints and with which code it ends.
 * Commands talk to a running platform when there is one, and open the database themselves when there is none.
 */
@NullMarked
package org.forthwith.app.cli;

import org.jspecify.annotations.NullMarked;
