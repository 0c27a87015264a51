/*
 * meter.c
 *	  How far a file has been read: a line that is drawn again and again.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "base/meter.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "base/text.h"
#include "base/translate.h"

/* Seconds before the first drawing, and between two of them */
#define PATIENCE 0.3
#define INTERVAL 0.1

/* Of a terminal that does not tell its width */
#define USUAL_WIDTH 80

#define BAR_WIDTH 20
#define LINE_SIZE 1024

static bool enabled;
static bool shown;

/* What is being read. */
static const char *name;
static int64_t size;
static double began;
static double drawn;

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}

void
meter_enable(void)
{
	const char *term = getenv("TERM");

	enabled = isatty(STDERR_FILENO) && term != NULL && term[0] != '\0' &&
		strcmp(term, "dumb") != 0;
}

static int
terminal_width(void)
{
	struct winsize w;

	return ioctl(STDERR_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 0 ?
		w.ws_col : USUAL_WIDTH;
}

/* Draw a line over the last one, without wrapping. */
static void
draw(const char *line)
{
	int			width = terminal_width() - 1;
	size_t		length = text_fitting(line, (size_t) width);

	fprintf(stderr, "\r%.*s\033[K", (int) length, line);
	shown = true;
}

/* 12.3 MB */
static void
print_bytes(double bytes, char *buf, size_t room)
{
	static const char *const units[] = {"B", "kB", "MB", "GB", "TB"};
	size_t		i = 0;

	for (; bytes >= 1000 && i + 1 < sizeof(units) / sizeof(units[0]); i++)
		bytes /= 1000;
	snprintf(buf, room, i == 0 ? "%.0f %s" : "%.1f %s", bytes, units[i]);
}

/* [#####-----]  50 %, and the time left */
static void
print_share(double share, double elapsed, char *buf, size_t room)
{
	char		bar[BAR_WIDTH + 1];
	int			filled = (int) (share * BAR_WIDTH);
	int			left = share > 0 ? (int) (elapsed / share - elapsed + 0.5) : 0;

	memset(bar, '-', BAR_WIDTH);
	memset(bar, '#', (size_t) filled);
	bar[BAR_WIDTH] = '\0';
	/* translators: bar, percent, minutes and seconds left */
	snprintf(buf, room, translate(N_("[%s] %3d %%  %d:%02d left")), bar,
			 (int) (share * 100), left / 60, left % 60);
}

void
meter_begin(const char *file, int64_t file_size)
{
	name = file;
	size = file_size;
	began = now();
	drawn = began + PATIENCE - INTERVAL;
}

void
meter_move(int64_t bytes)
{
	char		done[32];
	char		rate[32];
	char		share[128] = "";
	char		line[LINE_SIZE];
	double		time;

	if (!enabled || name == NULL || (time = now()) < drawn + INTERVAL)
		return;
	drawn = time;
	print_bytes((double) bytes, done, sizeof(done));
	print_bytes((double) bytes / (time - began), rate, sizeof(rate));
	if (size > 0)
		print_share(bytes < size ? (double) bytes / (double) size : 1,
					time - began, share, sizeof(share));
	snprintf(line, sizeof(line), "%s  %s  %s/s  %s", name, done, rate, share);
	draw(line);
}

void
meter_wait(const char *what)
{
	char		line[LINE_SIZE];

	/* Also when reading was quick: the server may take longer. */
	if (!enabled)
		return;
	snprintf(line, sizeof(line), "%s  %s", name, translate(what));
	draw(line);
}

void
meter_hide(void)
{
	if (shown)
		fputs("\r\033[K", stderr);
	shown = false;
}

void
meter_end(void)
{
	meter_hide();
	name = NULL;
}
