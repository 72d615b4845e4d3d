/* Makes each sync of a file take longer, as it would on another disk. Loaded before everything else into every contestant alike. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static int slowly(const char *name, int file)
{
    int (*sync)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    const char *wanted = getenv("SLOW_SYNC_MICROSECONDS");
    long microseconds = wanted ? atol(wanted) : 0;
    struct timespec pause = { microseconds / 1000000, microseconds % 1000000 * 1000 };
    int done = sync(file);
    nanosleep(&pause, 0);
    return done;
}

int fsync(int file) { return slowly("fsync", file); }
int fdatasync(int file) { return slowly("fdatasync", file); }
