package org.forthwith.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * As whom the server runs. PostgreSQL refuses to run as root, so root steps down: to whoever owns the data, or into a user namespace
 * of its own, or to nobody.
 *
 * @param stepDown the words that go before a command
 * @param uid who owns the data
 */
record ServerUser(List<String> stepDown, int uid) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    static ServerUser of(Home home) {
        var here = uid(Path.of("/proc/self"));
        if (here != ROOT) {
            return new ServerUser(List.of(), here);
        }
        var begun = Files.exists(home.data());
        var owner = uid(begun ? home.data() : home.path());
        if (owner != ROOT) {
            return another(owner);
        }
        var namespace = List.of("unshare", "--user");
        if (works(namespace)) {
            return new ServerUser(namespace, ROOT);
        }
        if (begun) {
            throw new DatabaseFault(
                    "PostgreSQL refuses to run as root, and the command unshare, with which root can step down,"
                            + " is missing or forbidden here. Run Forthwith as an ordinary user, or give " + home.path()
                            + " to one (chown -R); root will then step down to that user.");
        }
        return another(NOBODY);
    }

    /** Lets the server's user have a file or directory that this process has made for it. */
    void give(Path path) throws IOException {
        if (!stepDown.isEmpty() && uid != ROOT) {
            Files.setAttribute(path, "unix:uid", uid);
        }
    }

    /** Lets the server's user pass through the home, though not look around in it. */
    void letThrough(Path home) throws IOException {
        if (!stepDown.isEmpty() && uid != ROOT && uid(home) != uid) {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        }
        if (!Command.of(stepDown, "test", "-x", home.toString()).run().well()) {
            throw new DatabaseFault(
                    "PostgreSQL refuses to run as root and would run as user " + uid + ", who cannot reach " + home
                            + ". Choose a directory that every user can reach with FORTHWITH_HOME.");
        }
    }

    private static ServerUser another(int uid) {
        var setpriv = List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups");
        if (!works(setpriv)) {
            throw new DatabaseFault(
                    "PostgreSQL refuses to run as root, and the commands unshare and setpriv, with which root can step"
                            + " down, are missing or forbidden here. Run Forthwith as an ordinary user, or install the package util-linux.");
        }
        return new ServerUser(setpriv, uid);
    }

    private static boolean works(List<String> stepDown) {
        return Command.of(stepDown, "true").run().well();
    }

    private static int uid(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException fault) {
            throw DatabaseFault.at(path, fault);
        }
    }
}
