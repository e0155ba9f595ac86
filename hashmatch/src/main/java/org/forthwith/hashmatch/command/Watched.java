package org.forthwith.hashmatch.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that tells how far it has been read, in whole percent. */
final class Watched extends FilterInputStream {

    private final Around around;
    private final Path file;
    private final long length;
    private long read;
    private long told;

    Watched(Path file, Around around) throws IOException {
        super(Files.newInputStream(file));
        this.around = around;
        this.file = file;
        this.length = Math.max(1, Files.size(file));
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        read += Math.max(0, some);
        long percent = read * 100 / length;
        if (percent != told) {
            told = percent;
            around.note(file.getFileName() + ": " + percent + " percent read");
        }
        return some;
    }
}
