package org.forthwith.hashmatch.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes files so that after a crash at any point the old content is there or the new, whole, and readable by the owner only. */
public final class Durable {

    public static final String UNFINISHED = ".unfinished";

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private Durable() {}

    // [impl->req~a-crash-neither-loses-nor-doubles~1]
    public static void write(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + UNFINISHED);
        beside(beside, content);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settle(file);
    }

    /** Writes a file that may not be there yet. Of two processes that do so at once one finds that it is, and both then read the same. */
    public static void create(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + UNFINISHED);
        beside(beside, content);
        try {
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException quicker) {
            // the other's stands
        } finally {
            Files.deleteIfExists(beside);
        }
        settle(file);
    }

    private static void beside(Path beside, byte[] content) throws IOException {
        try (FileChannel channel = anew(beside)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** An empty file that nobody but its owner reads, in the place of one that may be there. */
    public static FileChannel anew(Path file) throws IOException {
        Files.deleteIfExists(file);
        return FileChannel.open(file, NEW, ownersOnly(file, "rw-------"));
    }

    public static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        settle(file);
    }

    /** The name itself is on disk only when the folder is. Systems that cannot do that to a folder do it by themselves. */
    public static void settle(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && knowsPermissions(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    public static void folder(Path folder) throws IOException {
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, ownersOnly(folder, "rwx------"));
        }
    }

    /** The lock of a folder, which ends with the process, however that ends; null when somebody else has it. */
    public static @Nullable FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException inThisProcess) {
            // likewise
        }
        channel.close();
        return null;
    }

    /** What makes a new file or folder its owner's alone, where the file system can say so. */
    public static FileAttribute<?>[] ownersOnly(Path file, String rights) {
        return knowsPermissions(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    public static boolean knowsPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
