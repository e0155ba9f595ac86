package org.forthwith.app.cli;

import org.forthwith.referral.Channel;

/** Where a command hands documents in: at the running platform, or at its own. */
interface Door extends AutoCloseable {

    Told handIn(byte[] document, Channel channel);

    @Override
    void close();
}
