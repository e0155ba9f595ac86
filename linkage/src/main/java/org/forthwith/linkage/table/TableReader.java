package org.forthwith.linkage.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads files of comma, semicolon or tab separated values, each with its names in the first row. All files of one run have the same columns; they
 * may stand in another order, and one that a file lacks is empty there.
 */
public final class TableReader {

    private static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_HEADER = 1 << 20;

    private final String id;
    private final Charset charset;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Integer> rowOfId = new HashMap<>();
    private final List<Integer> sources = new ArrayList<>();
    private final Map<String, Growing> columns = new LinkedHashMap<>();
    private int files;

    /**
     * @param id the column that names a record
     * @param charset in which the files are written, if they do not say so themselves by a byte order mark
     */
    public TableReader(String id, Charset charset) {
        this.id = id;
        this.charset = charset;
    }

    /** The names in the first row of a file. */
    public static List<String> names(Path file, Charset charset) throws IOException {
        try (Reader in = open(file, charset)) {
            return header(new CsvReader(in, separator(file, charset)), file);
        } catch (CharacterCodingException other) {
            throw otherCharacters(file, charset, 1);
        }
    }

    /** Reads one more file. */
    public void read(Path file) throws IOException {
        int source = files++;
        char separator = separator(file, charset);
        try (Reader in = open(file, charset)) {
            CsvReader rows = new CsvReader(in, separator);
            try {
                read(rows, file, source);
            } catch (CharacterCodingException other) {
                throw otherCharacters(file, charset, rows.line());
            }
        }
    }

    public Table table() {
        Map<String, Column> all = new LinkedHashMap<>();
        columns.forEach((name, column) -> all.put(name, column.column(name, ids.size())));
        return new Table(ids, sources.stream().mapToInt(Integer::intValue).toArray(), files, all);
    }

    private void read(CsvReader rows, Path file, int source) throws IOException {
        List<String> names = header(rows, file);
        int idAt = names.indexOf(id);
        if (idAt < 0) {
            throw new Unreadable(file.getFileName() + ": none of the " + names.size() + " columns is called \"" + id
                    + "\", which is to name a record. Does the first row hold the names of the columns?");
        }
        List<Growing> growing = names.stream()
                .map(name -> columns.computeIfAbsent(name, any -> new Growing()))
                .toList();
        for (List<String> row = rows.row(); !row.isEmpty(); row = rows.row()) {
            if (row.size() != names.size()) {
                throw new Unreadable(file.getFileName() + ", line " + rows.line() + ": " + row.size()
                        + " values, and the first row names " + names.size() + " columns.");
            }
            add(row.get(idAt), source, file, rows.line());
            for (int at = 0; at < row.size(); at++) {
                growing.get(at).add(row.get(at), ids.size());
            }
        }
    }

    private void add(String value, int source, Path file, long line) {
        if (value.isEmpty()) {
            throw new Unreadable(file.getFileName() + ", line " + line + ": column \"" + id + "\" is empty.");
        }
        Integer before = rowOfId.putIfAbsent(value, ids.size());
        if (before != null) {
            throw new Unreadable(file.getFileName() + ", line " + line + ": the same \"" + id + "\" as record "
                    + (before + 1) + ". Each record needs one of its own, in all files together.");
        }
        ids.add(value);
        sources.add(source);
    }

    private static List<String> header(CsvReader rows, Path file) throws IOException {
        List<String> names = rows.row();
        if (names.isEmpty()) {
            throw new Unreadable(file.getFileName() + " is empty.");
        }
        if (Set.copyOf(names).size() < names.size() || names.contains("")) {
            throw new Unreadable(file.getFileName() + ": each column needs a name of its own in the first row.");
        }
        if (names.size() > MOST_COLUMNS) {
            throw new Unreadable(file.getFileName() + ": more than " + MOST_COLUMNS + " columns.");
        }
        return names;
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        PushbackInputStream in;
        try {
            in = new PushbackInputStream(Files.newInputStream(file), 3);
        } catch (NoSuchFileException missing) {
            throw new Unreadable("There is no file " + file + ".");
        }
        return new BufferedReader(new InputStreamReader(
                in,
                marked(in, charset)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Takes a byte order mark off, and reads in what it says. */
    private static Charset marked(PushbackInputStream in, Charset otherwise) throws IOException {
        byte[] first = in.readNBytes(3);
        if (first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        in.unread(first);
        return sixteenBits(first) ? StandardCharsets.UTF_16 : otherwise;
    }

    private static boolean sixteenBits(byte[] first) {
        return first.length >= 2
                && ((first[0] == (byte) 0xFE && first[1] == (byte) 0xFF)
                        || (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE));
    }

    /** The one of comma, semicolon and tab that stands most often in the first line. */
    private static char separator(Path file, Charset charset) throws IOException {
        try (Reader in = open(file, charset)) {
            String first = beginning(in);
            char best = ',';
            for (char separator : new char[] {';', '\t'}) {
                if (times(first, separator) > times(first, best)) {
                    best = separator;
                }
            }
            return best;
        } catch (CharacterCodingException other) {
            throw otherCharacters(file, charset, 1);
        }
    }

    /** The first line, or as much of it as a row may be long. */
    private static String beginning(Reader in) throws IOException {
        StringBuilder first = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n' && first.length() < LONGEST_HEADER; next = in.read()) {
            first.append((char) next);
        }
        return first.toString();
    }

    private static long times(String line, char separator) {
        return line.chars().filter(letter -> letter == separator).count();
    }

    private static Unreadable otherCharacters(Path file, Charset charset, long line) {
        return new Unreadable(file.getFileName() + ", near line " + line + ": not written in " + charset
                + ". Say in what, for example --encoding windows-1252.");
    }

    /** A column while its file is being read. */
    private static final class Growing {

        private final Dictionary dictionary = new Dictionary();
        private int[] codes = new int[16];
        private int rows;

        void add(String value, int rowsAfter) {
            grow(rowsAfter);
            codes[rowsAfter - 1] = dictionary.add(value);
        }

        private void grow(int rowsAfter) {
            if (rowsAfter > codes.length) {
                codes = Arrays.copyOf(codes, Math.max(rowsAfter, codes.length * 2));
            }
            while (rows < rowsAfter) {
                codes[rows++] = Dictionary.NONE;
            }
        }

        Column column(String name, int all) {
            grow(all);
            return new Column(name, dictionary, Arrays.copyOf(codes, all));
        }
    }
}
