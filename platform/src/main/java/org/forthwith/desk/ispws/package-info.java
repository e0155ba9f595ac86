/**
 * Speaks the CyberTipline reporting protocol, so that a platform which already reports can hand in here by changing an address.
 * What becomes of a finished report is not decided here: it takes the same walk as every other document.
 */
@NullMarked
package org.forthwith.desk.ispws;

import org.jspecify.annotations.NullMarked;
