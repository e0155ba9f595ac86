/**
 * Brings each kind of identifier into its canonical form, with the libraries that know telephone plans, scripts and addresses.
 * It does not decide which values may join cases, and it never asks the network anything.
 */
@NullMarked
package org.forthwith.subject.canonical;

import org.jspecify.annotations.NullMarked;
