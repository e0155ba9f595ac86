/** The command: reads files, says what is wrong with them, shows how far it is, and writes what was found, whole or not at all. */
@NullMarked
package org.forthwith.linkage.command;

import org.jspecify.annotations.NullMarked;
