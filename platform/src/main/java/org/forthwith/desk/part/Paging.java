package org.forthwith.desk.part;

/**
 * Where in a long list the reader stands.
 *
 * @param page from 1
 * @param base the address up to the number, {@code /queue?page=}
 */
public record Paging(int page, int pages, String base) {

    public Paging {
        if (page < 1 || page > pages) {
            throw new IllegalArgumentException("page " + page + " of " + pages);
        }
    }

    /**
     * The page that was asked for, or the nearest one there is.
     *
     * @param all how long the whole list is
     * @param rows how many stand on a page
     */
    public static Paging at(int page, int all, int rows, String base) {
        int pages = Math.max(1, (all + rows - 1) / rows);
        return new Paging(Math.clamp(page, 1, pages), pages, base);
    }

    /** How many rows stand on the pages before. */
    public int passed(int rows) {
        return (page - 1) * rows;
    }

    public boolean first() {
        return page == 1;
    }

    public boolean last() {
        return page == pages;
    }

    public String href(int number) {
        return base + number;
    }
}
