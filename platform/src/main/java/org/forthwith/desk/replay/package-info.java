/** Shows what another rule set would have said of the past: as a page, and as JSON and CSV, which the command line writes as well. */
@NullMarked
package org.forthwith.desk.replay;

import org.jspecify.annotations.NullMarked;
