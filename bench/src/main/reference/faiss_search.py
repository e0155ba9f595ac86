"""Range search by FAISS, in one thread: the index that is named is filled with the rows, then answers what is asked on standard input.

  faiss_search.py ROWS QUERIES flat
  faiss_search.py ROWS QUERIES multihash TABLES BITS FLIPS

ROWS and QUERIES are files of hashes of 32 bytes. Each line "FROM COUNT" asks for that part of QUERIES. Everything said is JSON, one object a line.
"""

import ctypes
import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import faiss
import numpy

BYTES = 32
# FAISS reports what is nearer than its radius, we what is at most 31 away.
RADIUS = 32


def say(**figures):
    print(json.dumps(figures), flush=True)


def hashes(path):
    return numpy.fromfile(path, dtype=numpy.uint8).reshape(-1, BYTES)


def resident():
    """Bytes of memory that are really there, once what was freed has been given back."""
    ctypes.CDLL(None).malloc_trim(0)
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def index_of(kind, *numbers):
    if kind == "flat":
        return faiss.IndexBinaryFlat(8 * BYTES)
    tables, bits, flips = map(int, numbers)
    index = faiss.IndexBinaryMultiHash(8 * BYTES, tables, bits)
    index.nflip = flips
    return index


def checksum(first, limits, distances, rows):
    """The sum over all hits of a number in which query, row and distance are mixed; the same as in Hits.java and flat.c."""
    asked = numpy.arange(first, first + len(limits) - 1)
    queries = numpy.repeat(asked, numpy.diff(limits.astype(numpy.int64))).astype(numpy.uint64)
    mixed = (queries << numpy.uint64(40)) + (rows.astype(numpy.uint64) << numpy.uint64(9)) + distances.astype(numpy.uint64)
    mixed *= numpy.uint64(0x9E3779B97F4A7C15)
    mixed ^= mixed >> numpy.uint64(32)
    mixed *= numpy.uint64(0xD6E8FEB86659FD93)
    return int(mixed.sum(dtype=numpy.uint64))


def main(rows_path, queries_path, *kind):
    faiss.omp_set_num_threads(1)
    rows = hashes(rows_path)
    queries = hashes(queries_path)
    index = index_of(*kind)
    before = resident()
    began = time.process_time()
    index.add(rows)
    build = time.process_time() - began
    say(build=build, bytes=resident() - before, version=faiss.__version__)
    for line in sys.stdin:
        first, count = map(int, line.split())
        clock = time.perf_counter()
        began = time.process_time()
        limits, distances, found = index.range_search(queries[first : first + count], RADIUS)
        spent = time.process_time() - began
        clock = time.perf_counter() - clock
        say(
            processor=spent,
            clock=clock,
            matches=len(found),
            checksum="%016x" % checksum(first, limits, distances, found),
        )


main(*sys.argv[1:])
