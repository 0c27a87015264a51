# Makefile
#	  Builds the extension (goalpost.so and its SQL script) and the loader.
#
# Both are made of the same core objects.  PGXS builds the extension; the
# loader has rules of its own, since PGXS's PROGRAM would link the libraries of
# the server.  Work that needs a server or packages is done by the scripts of
# tests/ and docs/tutorial/, which this file only names.
#
# SPDX-License-Identifier: PostgreSQL

ifeq ($(wildcard extension/goalpost.control),)
$(error goalpost is built in its own source folder: make -C $(dir $(firstword $(MAKEFILE_LIST))))
endif

all:

EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'/\1/p" extension/goalpost.control)
SCRIPT     = sql/goalpost--$(EXTVERSION).sql

CORE_OBJS   := $(patsubst %.c,%.o,$(wildcard extension/core/*/*.c))
SQL_OBJS    := $(patsubst %.c,%.o,$(wildcard extension/*.c extension/support/*.c))
LOADER      = loader/goalpost
EMBEDDED    = build/workspace_files.o
LOADER_OBJS := $(patsubst %.c,%.o,$(wildcard loader/*.c loader/*/*.c)) $(EMBEDDED)

# What PGXS builds and installs.  The control file lies in a folder, so the
# extension's bare name is a variable of its own.
EXTENSION  = extension/goalpost
MODULE_big = goalpost
OBJS       = $(CORE_OBJS) $(SQL_OBJS)
DATA       = $(wildcard sql/goalpost--*--*.sql)
DATA_built = $(SCRIPT)
SHLIB_LINK = -lm
EXTRA_CLEAN = build tests/output $(LOADER) $(LOADER_OBJS) \
	$(wildcard extension/*.d extension/support/*.d extension/core/*/*.d loader/*.d loader/*/*.d)

# `make installcheck` on an installed extension; `make test` needs none.
REGRESS        = $(patsubst tests/sql/%.sql,%,$(wildcard tests/sql/*.sql))
REGRESS_OUTPUT ?= tests/output
REGRESS_OPTS   = --inputdir=tests --outputdir=$(REGRESS_OUTPUT)

# Flags given on the command line or in the environment are added to ours.
# No fused multiply-add: a score is the same on every CPU.  Only what SQL calls
# is visible outside the library.  -MMD: PGXS itself tracks no headers.
NO_FUSED_MATH = -ffp-contract=off
override PG_CFLAGS += -Wextra -Wno-unused-parameter $(NO_FUSED_MATH) -fvisibility=hidden \
	-Werror=implicit-function-declaration
override PG_CPPFLAGS += -MMD -MP -Iextension -Iextension/core -DGOALPOST_VERSION='"$(EXTVERSION)"'

# Bitcode for the server's JIT would ask for clang; `make with_llvm=yes` makes it.
ifneq ($(origin with_llvm),command line)
override with_llvm = no
endif

PG_CONFIG ?= pg_config
export PG_CONFIG
# Asked for a header: the client's package has pgxs.mk, but nothing to build with.
PGXS := $(and $(wildcard $(shell $(PG_CONFIG) --includedir-server 2>/dev/null)/postgres.h),\
	$(shell $(PG_CONFIG) --pgxs 2>/dev/null))

# Messages in other languages; without gettext's msgfmt, the loader speaks English.
CATALOGUES := $(patsubst loader/po/%.po,build/locale/%/LC_MESSAGES/goalpost.mo,$(wildcard loader/po/*.po))
ifeq ($(shell command -v msgfmt),)
CATALOGUES =
all: no-catalogue
endif

ifneq ($(PGXS),)
include $(PGXS)

all: $(LOADER) $(CATALOGUES)
install: install-loader
uninstall: uninstall-loader

# A bare `goalpost` is to be found, and Debian's bindir is in nobody's PATH.
GOALPOST_BINDIR ?= /usr/local/bin
GOALPOST_LOCALEDIR ?= /usr/local/share/locale
GOALPOST_MANDIR ?= /usr/local/share/man
GOALPOST_COMPLETIONDIR ?= /usr/local/share/bash-completion/completions
GOALPOST_SYSTEMDDIR ?= /usr/local/lib/systemd/system

.PHONY: install-loader uninstall-loader
install-loader: $(LOADER) $(CATALOGUES)
	$(MKDIR_P) '$(DESTDIR)$(GOALPOST_BINDIR)'
	$(INSTALL_PROGRAM) $(LOADER) '$(DESTDIR)$(GOALPOST_BINDIR)/goalpost'
	for file in $(CATALOGUES:build/locale/%=%); do \
		$(MKDIR_P) "$(DESTDIR)$(GOALPOST_LOCALEDIR)/$${file%/*}" && \
		$(INSTALL_DATA) "build/locale/$$file" "$(DESTDIR)$(GOALPOST_LOCALEDIR)/$$file" || exit; \
	done
	$(MKDIR_P) '$(DESTDIR)$(GOALPOST_MANDIR)/man1' '$(DESTDIR)$(GOALPOST_COMPLETIONDIR)' \
		'$(DESTDIR)$(GOALPOST_SYSTEMDDIR)'
	$(INSTALL_DATA) docs/man/goalpost.1 '$(DESTDIR)$(GOALPOST_MANDIR)/man1'
	$(INSTALL_DATA) loader/completion/goalpost '$(DESTDIR)$(GOALPOST_COMPLETIONDIR)'
	$(INSTALL_DATA) loader/systemd/goalpost-load.timer '$(DESTDIR)$(GOALPOST_SYSTEMDDIR)'
	sed 's|/usr/local/bin/|$(GOALPOST_BINDIR)/|' loader/systemd/goalpost-load.service \
		> '$(DESTDIR)$(GOALPOST_SYSTEMDDIR)/goalpost-load.service'
uninstall-loader:
	rm -f '$(DESTDIR)$(GOALPOST_BINDIR)/goalpost' \
		'$(DESTDIR)$(GOALPOST_LOCALEDIR)'/*/LC_MESSAGES/goalpost.mo \
		'$(DESTDIR)$(GOALPOST_MANDIR)/man1/goalpost.1' \
		'$(DESTDIR)$(GOALPOST_COMPLETIONDIR)/goalpost' \
		'$(DESTDIR)$(GOALPOST_SYSTEMDDIR)'/goalpost-load.service \
		'$(DESTDIR)$(GOALPOST_SYSTEMDDIR)'/goalpost-load.timer

# The loader sees the client's headers only, never the server's.
$(LOADER_OBJS): override CPPFLAGS = -MMD -MP -D_GNU_SOURCE -Iloader -Iextension -Iextension/core \
	-I$(libpq_srcdir) -DGOALPOST_VERSION='"$(EXTVERSION)"' -DGOALPOST_LOCALEDIR='"$(GOALPOST_LOCALEDIR)"'
$(LOADER): $(LOADER_OBJS) $(CORE_OBJS)
	$(CC) $(CFLAGS) $^ $(LDFLAGS) $(LDFLAGS_EX) -L$(libdir) -lpq -lcsv -lcrypto -lm -o $@
else
# Without PostgreSQL's headers only what installs them first can run.
.PHONY: all install installcheck clean
all install installcheck:
	@echo 'make: no server headers from "$(PG_CONFIG)"; tests/env/setup.sh installs what is missing' >&2
	@exit 1
clean:
	rm -rf goalpost.so $(SCRIPT) $(OBJS) $(EXTRA_CLEAN)
endif

# A changed flag here is a changed object, and so is another PostgreSQL.
SERVER_STAMP = build/server-$(MAJORVERSION)
$(OBJS) $(LOADER_OBJS): Makefile $(SERVER_STAMP)
$(SERVER_STAMP):
	@mkdir -p build && rm -f build/server-* && touch $@

# A piece NN-topic.sql.in holds what both types have; @type@ stands for either.
SCRIPT_PIECES := $(sort $(wildcard sql/[0-9][0-9]-*.sql sql/[0-9][0-9]-*.sql.in))
PRINT_PIECE = $(if $(filter %.in,$(1)),$(foreach type,target progress,sed 's/@type@/$(type)/g' $(1);),cat $(1);)
$(SCRIPT): $(SCRIPT_PIECES) Makefile
	set -e; { $(foreach piece,$(SCRIPT_PIECES),$(call PRINT_PIECE,$(piece))) } > $@

# The workspace travels inside the loader: `goalpost init` needs no file.
build/workspace_files.c: loader/embed.sh sql/workspace $(wildcard sql/workspace/* sql/workspace/*/*.sql)
	@mkdir -p build
	loader/embed.sh sql/workspace > $@.tmp && mv $@.tmp $@

build/locale/%/LC_MESSAGES/goalpost.mo: loader/po/%.po
	@mkdir -p $(@D)
	msgfmt --check -o $@ $<
.PHONY: no-catalogue update-po
no-catalogue:
	@echo 'make: no msgfmt (package gettext): the messages will be in English only' >&2
# After a change of messages: then translate what is new in the catalogues.
update-po:
	@mkdir -p build
	loader/po/extract.sh > build/goalpost.pot
	for file in loader/po/*.po; do \
		msgmerge --quiet --no-wrap --no-location --no-fuzzy-matching --update --backup=off \
			"$$file" build/goalpost.pot && msgattrib --no-obsolete --no-wrap -o "$$file" "$$file" && \
		msgfmt --statistics -o /dev/null "$$file" || exit; \
	done

# Unit tests: the core alone, under sanitizers, without PostgreSQL's flags.
UNIT_OBJS  := $(patsubst extension/core/%.c,build/unit/core/%.o,$(wildcard extension/core/*/*.c))
UNIT_TESTS := $(patsubst tests/unit/%.c,build/unit/%,$(wildcard tests/unit/test_*.c))
UNIT_FLAGS = -std=gnu11 -g -O1 -Wall -Wextra -Wdeclaration-after-statement -Wmissing-prototypes \
	$(NO_FUSED_MATH) -fno-omit-frame-pointer -fsanitize=address,undefined \
	-fno-sanitize-recover=all -MMD -MP -DRATIONAL_TEST -Iextension/core -iquote tests/unit

.PHONY: unit-build
unit-build: $(UNIT_TESTS)
build/unit/core/%.o: extension/core/%.c Makefile
	@mkdir -p $(@D)
	$(CC) $(UNIT_FLAGS) -c -o $@ $<
build/unit/%.o: tests/unit/%.c Makefile
	@mkdir -p $(@D)
	$(CC) $(UNIT_FLAGS) -c -o $@ $<
$(UNIT_TESTS): build/unit/%: build/unit/%.o $(UNIT_OBJS)
	$(CC) $(UNIT_FLAGS) $^ $(UNIT_LIBS) -lm -o $@
# The seeds of fuzzing are tried again by a unit test.
build/unit/fuzz_input.o: tests/fuzz/fuzz_input.c Makefile
	@mkdir -p $(@D)
	$(CC) $(UNIT_FLAGS) -c -o $@ $<
build/unit/test_fuzz: build/unit/fuzz_input.o
# The loader's files that need no server can be tested alone too.
UNIT_LOADER_OBJS := $(patsubst loader/%.c,build/unit/loader/%.o,$(wildcard loader/base/*.c loader/file/*.c))
build/unit/loader/%.o: loader/%.c Makefile
	@mkdir -p $(@D)
	$(CC) $(UNIT_FLAGS) -c -o $@ $<
UNIT_LOADER_TESTS = build/unit/test_csv_reader build/unit/test_separator build/unit/test_day_cell \
	build/unit/test_decimal_style build/unit/test_json build/unit/test_cell
$(UNIT_LOADER_OBJS) $(addsuffix .o,$(UNIT_LOADER_TESTS)): UNIT_FLAGS += -D_GNU_SOURCE -Iloader -Iextension \
	-DGOALPOST_LOCALEDIR='"/nowhere"'
$(UNIT_LOADER_TESTS): $(UNIT_LOADER_OBJS)
$(UNIT_LOADER_TESTS): UNIT_LIBS = -lcsv -lcrypto
.SECONDARY: $(UNIT_LOADER_OBJS) $(UNIT_OBJS) $(addsuffix .o,$(UNIT_TESTS))

# What a person types.  These install what is missing, and build, themselves.
.PHONY: setup test unit fuzz bench demo demo-stop
setup:
	@tests/env/setup.sh
test:
	@tests/run
unit:
	@tests/run unit
fuzz:
	@tests/fuzz/run
bench:
	@tests/bench/run
	@tests/bench/workspace
	@tests/bench/loader
	@tests/bench/extract
demo:
	@docs/tutorial/demo.sh start
demo-stop:
	@docs/tutorial/demo.sh stop

-include $(wildcard extension/*.d extension/support/*.d extension/core/*/*.d loader/*.d loader/*/*.d build/*.d build/unit/*.d build/unit/core/*/*.d build/unit/loader/*/*.d)
