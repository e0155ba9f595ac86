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
