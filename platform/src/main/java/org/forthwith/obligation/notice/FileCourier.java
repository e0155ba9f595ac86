package org.forthwith.obligation.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.forthwith.obligation.telling.Courier;
import org.forthwith.obligation.telling.Waiting;
import org.forthwith.obligation.telling.Wording;

/** Lays each notice into a directory, as a file of its own, for a place that carries its post by other means. */
public record FileCourier(Path directory, Wording wording) implements Courier {

    private static final FileAttribute<Set<PosixFilePermission>> OWN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** Written beside and moved, so that nobody carries half a letter away. The same notice has the same name. */
    @Override
    public Outcome carry(Waiting notice) {
        Wording.Letter letter = wording.letter(notice);
        try {
            Files.createDirectories(directory);
            Path beside = directory.resolve(notice.id() + ".part");
            Files.deleteIfExists(beside);
            Files.createFile(beside, OWN);
            Files.writeString(
                    beside,
                    "To: " + notice.address() + "\nSubject: " + letter.subject() + "\n\n" + letter.text() + "\n");
            Files.move(
                    beside,
                    directory.resolve(notice.id() + ".txt"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return new Outcome.Taken(null);
        } catch (IOException fault) {
            return new Outcome.NotNow(
                    "the file could not be written: " + fault.getClass().getSimpleName());
        }
    }
}
