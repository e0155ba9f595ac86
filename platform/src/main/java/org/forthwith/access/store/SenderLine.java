package org.forthwith.access.store;

import org.forthwith.kernel.ForceCode;

/** One registered sender. */
record SenderLine(String id, String name, ForceCode force, SecretHash secret) {}
