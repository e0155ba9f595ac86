/*
 * Whether keys of 64 bits are on a list, by LMDB, in one thread: the keys are put in order, then what is asked on standard input is got one after the other.
 *
 *   digests_lmdb KEYS ASKED DIRECTORY
 *
 * KEYS is a file of rising keys of 8 bytes, ASKED one of keys in any order, both with the highest byte first; the place of a key in KEYS is its value.
 * Each line "FROM COUNT" asks for that part of ASKED. Everything said is JSON, one object a line.
 *
 * LMDB is given what it is fastest with: whole numbers as keys, appended; nothing waits for the disk, and nothing is locked.
 */
#include <inttypes.h>
#include <lmdb.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { IN_ONE_TRANSACTION = 1000000 };

static double seconds(clockid_t of) {
    struct timespec at;
    clock_gettime(of, &at);
    return (double) at.tv_sec + (double) at.tv_nsec / 1e9;
}

static void check(int answer) {
    if (answer != MDB_SUCCESS) {
        fprintf(stderr, "digests_lmdb: %s\n", mdb_strerror(answer));
        exit(1);
    }
}

static FILE *opened(const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(1);
    }
    return file;
}

static size_t keys_in(FILE *file) {
    if (fseek(file, 0, SEEK_END) != 0) {
        perror("digests_lmdb");
        exit(1);
    }
    size_t keys = (size_t) ftell(file) / sizeof(uint64_t);
    rewind(file);
    return keys;
}

static size_t next_keys(FILE *file, uint64_t *keys, size_t most) {
    size_t count = fread(keys, sizeof(uint64_t), most, file);
    for (size_t at = 0; at < count; at++) {
        keys[at] = __builtin_bswap64(keys[at]);
    }
    return count;
}

static MDB_env *environment(const char *directory, size_t keys) {
    MDB_env *environment;
    check(mdb_env_create(&environment));
    check(mdb_env_set_mapsize(environment, (keys * 32 + (64u << 20)) >> 12 << 12));
    check(mdb_env_open(environment, directory, MDB_WRITEMAP | MDB_NOSYNC | MDB_NOLOCK | MDB_NORDAHEAD, 0600));
    return environment;
}

static MDB_dbi put(MDB_env *environment, FILE *file) {
    MDB_dbi list = 0;
    uint64_t *keys = malloc(IN_ONE_TRANSACTION * sizeof(uint64_t));
    uint32_t place = 0;
    size_t count;
    while ((count = next_keys(file, keys, IN_ONE_TRANSACTION)) > 0) {
        MDB_txn *transaction;
        check(mdb_txn_begin(environment, NULL, 0, &transaction));
        check(mdb_dbi_open(transaction, NULL, MDB_INTEGERKEY | MDB_CREATE, &list));
        for (size_t at = 0; at < count; at++, place++) {
            MDB_val key = {sizeof(uint64_t), &keys[at]};
            MDB_val value = {sizeof(uint32_t), &place};
            check(mdb_put(transaction, list, &key, &value, MDB_APPEND));
        }
        check(mdb_txn_commit(transaction));
    }
    free(keys);
    return list;
}

static void get(MDB_txn *transaction, MDB_dbi list, uint64_t *asked, size_t count, int64_t *places) {
    for (size_t at = 0; at < count; at++) {
        MDB_val key = {sizeof(uint64_t), &asked[at]};
        MDB_val value;
        int answer = mdb_get(transaction, list, &key, &value);
        if (answer == MDB_NOTFOUND) {
            places[at] = -1;
        } else {
            check(answer);
            places[at] = *(uint32_t *) value.mv_data;
        }
    }
}

/* The same as in Hits.java, at a distance of 0. */
static uint64_t mixed(uint64_t query, uint64_t row) {
    uint64_t mixed = (query << 40) + (row << 9);
    mixed *= UINT64_C(0x9E3779B97F4A7C15);
    mixed ^= mixed >> 32;
    return mixed * UINT64_C(0xD6E8FEB86659FD93);
}

int main(int arguments, char **argument) {
    if (arguments != 4) {
        fprintf(stderr, "digests_lmdb KEYS ASKED DIRECTORY\n");
        return 2;
    }
    FILE *file = opened(argument[1]);
    MDB_env *env = environment(argument[3], keys_in(file));
    double began = seconds(CLOCK_THREAD_CPUTIME_ID);
    MDB_dbi list = put(env, file);
    double build = seconds(CLOCK_THREAD_CPUTIME_ID) - began;
    fclose(file);
    MDB_envinfo info;
    check(mdb_env_info(env, &info));
    MDB_txn *transaction;
    check(mdb_txn_begin(env, NULL, MDB_RDONLY, &transaction));
    MDB_stat stat;
    check(mdb_stat(transaction, list, &stat));
    printf("{\"build\": %.6f, \"bytes\": %zu}\n", build, (info.me_last_pgno + 1) * stat.ms_psize);
    fflush(stdout);

    file = opened(argument[2]);
    size_t all = keys_in(file);
    uint64_t *asked = malloc(all * sizeof(uint64_t));
    int64_t *places = malloc(all * sizeof(int64_t));
    all = next_keys(file, asked, all);
    fclose(file);
    size_t first;
    size_t count;
    while (scanf("%zu %zu", &first, &count) == 2) {
        if (first + count > all) {
            fprintf(stderr, "digests_lmdb: there is nothing to ask from %zu on\n", all);
            return 2;
        }
        double clock = seconds(CLOCK_MONOTONIC);
        began = seconds(CLOCK_THREAD_CPUTIME_ID);
        get(transaction, list, asked + first, count, places);
        double spent = seconds(CLOCK_THREAD_CPUTIME_ID) - began;
        clock = seconds(CLOCK_MONOTONIC) - clock;
        uint64_t matches = 0;
        uint64_t checksum = 0;
        for (size_t at = 0; at < count; at++) {
            if (places[at] >= 0) {
                matches++;
                checksum += mixed(first + at, (uint64_t) places[at]);
            }
        }
        printf("{\"processor\": %.9f, \"clock\": %.9f, \"matches\": %" PRIu64 ", \"checksum\": \"%016" PRIx64 "\"}\n",
               spent, clock, matches, checksum);
        fflush(stdout);
    }
    mdb_txn_abort(transaction);
    mdb_env_close(env);
    return 0;
}
