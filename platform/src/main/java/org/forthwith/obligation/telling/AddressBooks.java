package org.forthwith.obligation.telling;

import java.time.Instant;
import org.forthwith.kernel.ForceCode;

/** Where the address book of a force is looked up. */
public interface AddressBooks {

    AddressBook of(ForceCode force, Instant at);
}
