package org.forthwith.hashmatch.command;

import java.io.IOException;

/** One thing that the command can do. */
interface Task {

    /** The exit code. */
    int run(Asked asked, Around around) throws IOException, InterruptedException;
}
