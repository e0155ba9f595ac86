/** The demonstration of matching hashes: an invented list, invented uploads, and referrals about nobody that go to a running platform. */
@NullMarked
package org.forthwith.app.cli.demo;

import org.jspecify.annotations.NullMarked;
