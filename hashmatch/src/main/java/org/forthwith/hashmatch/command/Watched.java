package org.forthwith.hashmatch.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file that tells how far it has been read, in whole percent. */
final class Watched extends FilterInputStream {

    private final Consumer<String> progress;
    private final Path file;
    private final long length;
    private long read;
    private long told;

    private Watched(InputStream in, Path file, Consumer<String> progress) throws IOException {
        super(in);
        this.file = file;
        this.length = Math.max(1, Files.size(file));
        this.progress = progress;
    }

    static InputStream open(Path file, Consumer<String> progress) throws IOException {
        return new Watched(Files.newInputStream(file), file, progress);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        count(Math.max(0, some));
        return some;
    }

    private void count(int more) {
        read += more;
        long percent = read * 100 / length;
        if (percent != told) {
            told = percent;
            progress.accept(file.getFileName() + ": " + percent + " percent read");
        }
    }
}
