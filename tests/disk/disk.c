/* A disk that is slow, and one that forgets, for a process that is started with this in LD_PRELOAD.
 *
 * DISK_MICROSECONDS: each fsync and fdatasync takes at least so long.
 * DISK_FOLDER, DISK_SHADOW: what of DISK_FOLDER outlives a loss of power is kept in DISK_SHADOW, by
 * what POSIX promises and no more: of a file what it held when it was last synced, of a folder the
 * names that it held when it was itself last synced. Files are known by inode and time of birth.
 *
 * A file that is synced while somebody else writes to it may be kept torn; nothing here does that.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

typedef int (*sync_call)(int);

static pthread_mutex_t keeping = PTHREAD_MUTEX_INITIALIZER;

static int64_t now(void) {
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return at.tv_sec * 1000000000LL + at.tv_nsec;
}

static void wait_until(int64_t moment) {
    struct timespec at = {moment / 1000000000LL, moment % 1000000000LL};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &at, NULL) == EINTR) {
    }
}

/* What a file is called in the shadow, however it is named where it stands. */
static int identity(int at, const char *name, char *out, size_t room, int *is_folder) {
    struct statx found;
    int flags = AT_SYMLINK_NOFOLLOW | (*name ? 0 : AT_EMPTY_PATH);
    if (statx(at, name, flags, STATX_BASIC_STATS | STATX_BTIME, &found)) {
        return -1;
    }
    *is_folder = S_ISDIR(found.stx_mode);
    snprintf(out, room, "%llu-%lld-%u", (unsigned long long)found.stx_ino,
             (long long)found.stx_btime.tv_sec, found.stx_btime.tv_nsec);
    return 0;
}

static int keep_file(int file, int kept) {
    char path[64];
    off_t from = 0;
    struct stat held;
    snprintf(path, sizeof path, "/proc/self/fd/%d", file); /* it may be open for writing alone */
    int source = open(path, O_RDONLY | O_CLOEXEC);
    if (source < 0 || fstat(source, &held)) {
        return -1;
    }
    while (from < held.st_size) {
        if (sendfile(kept, source, &from, held.st_size - from) <= 0) {
            close(source);
            return -1;
        }
    }
    return close(source);
}

static int keep_names(int folder, int kept) {
    char who[96];
    int is_folder;
    int again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *listing = again < 0 ? NULL : fdopendir(again);
    if (listing == NULL) {
        return -1;
    }
    for (struct dirent *one = readdir(listing); one != NULL; one = readdir(listing)) {
        if (strcmp(one->d_name, ".") && strcmp(one->d_name, "..") &&
            !identity(folder, one->d_name, who, sizeof who, &is_folder)) {
            dprintf(kept, "%c %s %s\n", is_folder ? 'd' : 'f', who, one->d_name);
        }
    }
    return closedir(listing);
}

/* Whether a descriptor is that of DISK_FOLDER or of something in it. */
static int is_watched(int file) {
    char link[64], path[4096], folder[4096];
    const char *watched = getenv("DISK_FOLDER");
    if (watched == NULL || getenv("DISK_SHADOW") == NULL || !realpath(watched, folder)) {
        return 0;
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    size_t ours = strlen(folder);
    if (length < (ssize_t)ours) {
        return 0;
    }
    path[length] = 0;
    return !strncmp(path, folder, ours) && (path[ours] == '/' || path[ours] == 0);
}

/* Never by half: a shadow is written beside and renamed, as the process may be killed meanwhile. */
static int keep(int file) {
    char who[96], whole[4200], beside[4224];
    int is_folder, outcome;
    if (identity(file, "", who, sizeof who, &is_folder)) {
        return -1;
    }
    snprintf(whole, sizeof whole, "%s/%s", getenv("DISK_SHADOW"), who);
    snprintf(beside, sizeof beside, "%s.partial", whole);
    int kept = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (kept < 0) {
        return -1;
    }
    outcome = is_folder ? keep_names(file, kept) : keep_file(file, kept);
    close(kept);
    return outcome ? outcome : rename(beside, whole);
}

static int synced(const char *name, int file) {
    const char *least = getenv("DISK_MICROSECONDS");
    int64_t began = now();
    sync_call call = (sync_call)dlsym(RTLD_NEXT, name);
    int outcome = call(file);
    if (!outcome && is_watched(file)) {
        pthread_mutex_lock(&keeping);
        outcome = keep(file);
        pthread_mutex_unlock(&keeping);
    }
    if (least != NULL) {
        wait_until(began + atoll(least) * 1000);
    }
    return outcome;
}

int fsync(int file) { return synced("fsync", file); }

int fdatasync(int file) { return synced("fdatasync", file); }
