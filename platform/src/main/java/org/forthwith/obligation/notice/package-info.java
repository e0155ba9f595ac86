/**
 * The roads by which notices leave the house: mail, GOV.UK Notify, calls to programs, files. It knows their protocols and decides nothing about
 * whom to tell.
 */
@NullMarked
package org.forthwith.obligation.notice;

import org.jspecify.annotations.NullMarked;
