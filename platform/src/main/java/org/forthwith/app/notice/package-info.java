/** How this installation tells its people: what the settings say, and where the people of each force are reached. */
@NullMarked
package org.forthwith.app.notice;

import org.jspecify.annotations.NullMarked;
