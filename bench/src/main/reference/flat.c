/*
 * What a processor with AVX-512 VPOPCNTDQ can do: an exact range search that looks at every row, in one thread. It is the limit that a search in Java
 * is held against, not something to be used.
 *
 *   flat ROWS QUERIES
 *
 * ROWS and QUERIES are files of hashes of 32 bytes. Each line "FROM COUNT" on standard input asks for that part of QUERIES. Everything said is JSON, one
 * object a line.
 *
 * The rows lie in columns of 64 bits. A block of the two first columns stays in the nearest cache while all queries pass over it, four at a time; a row
 * whose first 128 bits differ in more than 31 is further away than 31, and of unrelated hashes next to none get past that.
 */
#include <immintrin.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { COLUMNS = 4, ALIKE = 31, BLOCK = 2048, STRIP = 256, AT_ONCE = 4, LANES = 8 };

struct hashes {
    size_t count;
    size_t padded;
    uint64_t *column[COLUMNS];
};

struct hits {
    uint64_t matches;
    uint64_t checksum;
};

static double seconds(clockid_t of) {
    struct timespec at;
    clock_gettime(of, &at);
    return (double) at.tv_sec + (double) at.tv_nsec / 1e9;
}

static void *room(size_t bytes) {
    void *room = aligned_alloc(64, (bytes + 63) / 64 * 64);
    if (room == NULL) {
        fprintf(stderr, "flat: no room for %zu bytes\n", bytes);
        exit(1);
    }
    return room;
}

static uint64_t *longs(const char *path, size_t *count) {
    FILE *file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) {
        perror(path);
        exit(1);
    }
    size_t bytes = (size_t) ftell(file);
    uint64_t *longs = room(bytes);
    rewind(file);
    if (fread(longs, 1, bytes, file) != bytes) {
        perror(path);
        exit(1);
    }
    fclose(file);
    *count = bytes / sizeof(uint64_t);
    return longs;
}

/* The last block is filled up with rows that no query is told of. */
static struct hashes columns(const uint64_t *longs, size_t count) {
    struct hashes hashes = {.count = count, .padded = (count + BLOCK - 1) / BLOCK * BLOCK};
    for (int column = 0; column < COLUMNS; column++) {
        hashes.column[column] = room(hashes.padded * sizeof(uint64_t));
        for (size_t row = 0; row < count; row++) {
            hashes.column[column][row] = __builtin_bswap64(longs[row * COLUMNS + (size_t) column]);
        }
        for (size_t row = count; row < hashes.padded; row++) {
            hashes.column[column][row] = 0;
        }
    }
    return hashes;
}

static void hit(struct hits *hits, uint64_t query, uint64_t row, uint64_t distance) {
    uint64_t mixed = (query << 40) + (row << 9) + distance;
    mixed *= UINT64_C(0x9E3779B97F4A7C15);
    mixed ^= mixed >> 32;
    mixed *= UINT64_C(0xD6E8FEB86659FD93);
    hits->matches++;
    hits->checksum += mixed;
}

static __m512i value(const struct hashes *hashes, int column, size_t at) {
    return _mm512_set1_epi64((long long) hashes->column[column][at]);
}

static __m512i differing(const struct hashes *rows, int column, size_t row, __m512i query) {
    return _mm512_popcnt_epi64(_mm512_xor_si512(_mm512_load_si512(&rows->column[column][row]), query));
}

/* Of a strip in which something may be near enough: which rows are. */
static void look(const struct hashes *rows, size_t from, const struct hashes *queries, size_t query, struct hits *hits) {
    __m512i limit = _mm512_set1_epi64(ALIKE);
    for (size_t row = from; row < from + STRIP; row += LANES) {
        __m512i apart = _mm512_setzero_si512();
        for (int column = 0; column < 2; column++) {
            apart = _mm512_add_epi64(apart, differing(rows, column, row, value(queries, column, query)));
        }
        __mmask8 near = _mm512_cmple_epu64_mask(apart, limit);
        if (__builtin_expect(near == 0, 1)) {
            continue;
        }
        for (int column = 2; column < COLUMNS; column++) {
            apart = _mm512_add_epi64(apart, differing(rows, column, row, value(queries, column, query)));
        }
        uint64_t distance[LANES];
        _mm512_storeu_si512(distance, apart);
        for (unsigned left = _mm512_mask_cmple_epu64_mask(near, apart, limit); left != 0; left &= left - 1) {
            size_t lane = (size_t) __builtin_ctz(left);
            if (row + lane < rows->count) {
                hit(hits, query, row + lane, distance[lane]);
            }
        }
    }
}

/*
 * No more than the bits of both that differ. Folded, a place in which one or both differ counts once, so there is one count in place of two and a sum; of
 * unrelated hashes five in a million get past that, which is still next to none.
 */
static __m512i at_least(__m512i high, __m512i low) {
#ifdef FOLDED
    return _mm512_popcnt_epi64(_mm512_or_si512(high, low));
#else
    return _mm512_add_epi64(_mm512_popcnt_epi64(high), _mm512_popcnt_epi64(low));
#endif
}

/* The least distance over 128 bits of each of four queries within a strip. Distances fill the low half of a lane, so the cheaper minimum of 32 bits does. */
static void strip(const struct hashes *rows, size_t from, const struct hashes *queries, size_t query, struct hits *hits) {
    __m512i first[AT_ONCE];
    __m512i second[AT_ONCE];
    __m512i least[AT_ONCE];
    for (size_t each = 0; each < AT_ONCE; each++) {
        first[each] = value(queries, 0, query + each);
        second[each] = value(queries, 1, query + each);
        least[each] = _mm512_set1_epi64(64 * COLUMNS);
    }
    for (size_t row = from; row < from + STRIP; row += LANES) {
        __m512i high = _mm512_load_si512(&rows->column[0][row]);
        __m512i low = _mm512_load_si512(&rows->column[1][row]);
#pragma GCC unroll 4
        for (size_t each = 0; each < AT_ONCE; each++) {
            __m512i apart = at_least(_mm512_xor_si512(high, first[each]), _mm512_xor_si512(low, second[each]));
            least[each] = _mm512_min_epu32(least[each], apart);
        }
    }
    __m512i limit = _mm512_set1_epi64(ALIKE);
    for (size_t each = 0; each < AT_ONCE; each++) {
        if (__builtin_expect(_mm512_cmple_epu64_mask(least[each], limit) != 0, 0)) {
            look(rows, from, queries, query + each, hits);
        }
    }
}

static struct hits search(const struct hashes *rows, const struct hashes *queries, size_t first, size_t count) {
    struct hits hits = {0, 0};
    size_t together = count / AT_ONCE * AT_ONCE;
    for (size_t block = 0; block < rows->padded; block += BLOCK) {
        for (size_t query = first; query < first + together; query += AT_ONCE) {
            for (size_t from = block; from < block + BLOCK; from += STRIP) {
                strip(rows, from, queries, query, &hits);
            }
        }
        for (size_t query = first + together; query < first + count; query++) {
            for (size_t from = block; from < block + BLOCK; from += STRIP) {
                look(rows, from, queries, query, &hits);
            }
        }
    }
    return hits;
}

int main(int arguments, char **argument) {
    if (arguments != 3) {
        fprintf(stderr, "flat ROWS QUERIES\n");
        return 2;
    }
    size_t count;
    uint64_t *asked = longs(argument[2], &count);
    struct hashes queries = columns(asked, count / COLUMNS);
    uint64_t *listed = longs(argument[1], &count);
    double began = seconds(CLOCK_THREAD_CPUTIME_ID);
    struct hashes rows = columns(listed, count / COLUMNS);
    printf("{\"build\": %.6f, \"bytes\": %zu}\n",
           seconds(CLOCK_THREAD_CPUTIME_ID) - began, rows.padded * COLUMNS * sizeof(uint64_t));
    fflush(stdout);
    free(listed);
    size_t first;
    while (scanf("%zu %zu", &first, &count) == 2) {
        double clock = seconds(CLOCK_MONOTONIC);
        began = seconds(CLOCK_THREAD_CPUTIME_ID);
        struct hits hits = search(&rows, &queries, first, count);
        double spent = seconds(CLOCK_THREAD_CPUTIME_ID) - began;
        clock = seconds(CLOCK_MONOTONIC) - clock;
        printf("{\"processor\": %.9f, \"clock\": %.9f, \"matches\": %" PRIu64 ", \"checksum\": \"%016" PRIx64 "\"}\n",
               spent, clock, hits.matches, hits.checksum);
        fflush(stdout);
    }
    return 0;
}
