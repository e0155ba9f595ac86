package org.forthwith.app.cli;

import org.forthwith.app.demo.Demonstration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How many invented reports somebody may ask for. */
final class Sizes {

    private Sizes() {}

    static void mustBePossible(int reports, CommandSpec command) {
        if (reports < 1 || reports > Demonstration.LARGEST_SIZE) {
            throw new ParameterException(
                    command.commandLine(),
                    "--size is a number of reports from 1 to " + Demonstration.LARGEST_SIZE + ", not " + reports + ".");
        }
    }
}
