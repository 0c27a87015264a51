#!/usr/bin/env bash
#
# setup.sh
#	  Install what building and testing need, where it is missing.
#
# usage: setup.sh              what building and testing need
#        setup.sh --tests      besides, what single tests are skipped without;
#                              it is installed along with what is missing, but
#                              is never a reason to install or to fail
#        setup.sh --clients    all that, and the light clients of
#                              tests/cli/clients.sh, which skips what is not there
#
# Silent, and without a look at the network, when nothing is missing.  Uses
# apt-get as root or through sudo; where it cannot, names the packages and ends
# with exit status 69.
#
# SPDX-License-Identifier: PostgreSQL
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# What is installed is for everybody, whatever the caller keeps to himself.
umask 022

# Read by Debian's postgresql-common when a server package is configured.
readonly CREATE_CLUSTER=/etc/postgresql-common/createcluster.conf
readonly NO_MAIN_CLUSTER=/etc/postgresql-common/createcluster.d/goalpost-setup.conf

# The compiler finds this header of the C library's or of a library's.
has_header() {
	printf '#include <%s>\n' "$1" | gcc -I/usr/include/postgresql -E -x c - >/dev/null 2>&1
}

# The server's headers are there.  Not --pgxs: the client's package has that.
has_server_headers() {
	[[ -e $("$PG_CONFIG" --includedir-server 2>/dev/null)/postgres.h ]]
}

# The major version to use: pg_config's, else that of a server which is
# installed, else the distribution's own.
major_version() {
	local version
	version=$("$PG_CONFIG" --version 2>/dev/null | sed -n 's/^PostgreSQL \([0-9]*\).*/\1/p')
	if [[ -z $version ]] || ! has_server_headers; then
		version=$(printf '%s\n' /usr/lib/postgresql/*/bin/postgres |
			sed -n 's|.*/\(1[4-8]\)/bin/postgres|\1|p' | sort -n | tail -n 1)
	fi
	if [[ -z $version ]]; then
		version=$(apt-cache depends postgresql 2>/dev/null |
			sed -n 's/.*Depends: postgresql-\([0-9][0-9]*\)$/\1/p' | head -n 1)
	fi
	echo "${version:-15}"
}

# One package a line for whatever is not there.
missing_packages() {
	local bindir
	command -v gcc >/dev/null || echo gcc
	has_header stdio.h || echo libc6-dev
	has_header libpq-fe.h || echo libpq-dev
	has_header csv.h || echo libcsv-dev
	has_header openssl/evp.h || echo libssl-dev
	command -v msgfmt >/dev/null && command -v xgettext >/dev/null || echo gettext
	has_server_headers || echo "postgresql-server-dev-$(major_version)"
	bindir=$("$PG_CONFIG" --bindir 2>/dev/null) || bindir=/nowhere
	[[ -x $bindir/initdb && -x $bindir/postgres ]] || echo "postgresql-$(major_version)"
	[[ $clients == no ]] || missing_clients
}

# Debian's Python has the modules, whatever python3 comes first in PATH.
has_module() {
	/usr/bin/python3 -c "import $1" 2>/dev/null
}

missing_clients() {
	[[ $(odbcinst -q -d 2>/dev/null) == *PostgreSQL* ]] || echo odbc-postgresql
	has_module pyodbc || echo python3-pyodbc
	has_module psycopg2 || echo python3-psycopg2
	has_module psycopg || echo python3-psycopg
	has_module sqlalchemy || echo python3-sqlalchemy
}

# What single tests are skipped without.
wanted_packages() {
	command -v xlsx2csv >/dev/null || echo xlsx2csv
	command -v man >/dev/null || echo man-db
	command -v mandoc >/dev/null || echo mandoc
	command -v script >/dev/null || echo bsdutils
	command -v systemd-analyze >/dev/null || echo systemd
}

# Where there is a Node.js with npm, its client goes into the build's folder.
install_node_client() {
	local folder=$root/build/clients
	[[ ! -e $folder/node_modules/pg ]] && command -v npm >/dev/null || return 0
	mkdir -p "$folder"
	npm install --silent --no-audit --no-fund --no-save --prefix "$folder" pg@8 >/dev/null 2>&1 </dev/null ||
		die 'could not install the npm package pg' "$EX_UNAVAILABLE"
}

# Run a command as root; sudo may ask for a password only on a terminal.
as_root() {
	if [[ $EUID -eq 0 ]]; then
		"$@"
	elif [[ -t 0 ]]; then
		sudo "$@"
	else
		sudo -n "$@"
	fi
}

can_be_root() {
	[[ $EUID -eq 0 ]] || { command -v sudo >/dev/null && as_root true 2>/dev/null; }
}

# apt-get with its words in a file, shown when it fails.
run_apt() {
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
		-o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" >>"$log" 2>&1 </dev/null
}

apt_install() {
	run_apt install --no-install-recommends --no-upgrade "$@" || {
		tail -n 20 "$log" >&2
		die "could not install: $*" "$EX_UNAVAILABLE"
	}
}

# Installing a server makes Debian create and start a cluster named main.  A
# file beside its settings says no for as long as we install; postgresql-common
# comes first, so that there are settings to be added to.
without_main_cluster() {
	apt_install postgresql-common
	[[ -d ${NO_MAIN_CLUSTER%/*} ]] || made_folder=${NO_MAIN_CLUSTER%/*}
	made_file=$NO_MAIN_CLUSTER
	as_root mkdir -p "${NO_MAIN_CLUSTER%/*}"
	as_root tee "$NO_MAIN_CLUSTER" >/dev/null <<<'create_main_cluster = false'
	[[ $(as_root pg_conftool "$CREATE_CLUSTER" show -bs create_main_cluster) == off ]] ||
		die "$CREATE_CLUSTER would create a cluster; install PostgreSQL by hand" "$EX_UNAVAILABLE"
	apt_install "$@"
}

# Leave the machine's settings as they were, also after a failure.
clean_up() {
	rm -f "$log"
	[[ -z $made_file ]] || as_root rm -f "$made_file"
	[[ -z $made_folder ]] || as_root rmdir --ignore-fail-on-non-empty "$made_folder"
}

# Everything that is missing, in one go, and with --tests what is wanted too.
install_missing() {
	local -a packages wanted
	log=$(mktemp)
	made_file=
	made_folder=
	trap clean_up EXIT
	run_apt update || complain "warning: apt-get update failed; trying with the lists that are there"
	# Asked again, since only now the distribution's version is known.
	mapfile -t packages < <(missing_packages)
	say "installing ${packages[*]} (this can take some minutes)"
	if [[ ${packages[*]} == *postgresql-* ]]; then
		without_main_cluster "${packages[@]}"
	else
		apt_install "${packages[@]}"
	fi
	[[ $tests == yes ]] || return 0
	mapfile -t wanted < <(wanted_packages)
	[[ ${#wanted[@]} -eq 0 ]] || run_apt install --no-install-recommends "${wanted[@]}" ||
		complain "could not install ${wanted[*]}; the tests that need it are skipped"
}

# Install the packages that are missing, or say which they are.
install_packages() {
	local missing
	missing=$(missing_packages)
	[[ -n $missing ]] || return 0
	if ! command -v apt-get >/dev/null || ! can_be_root; then
		die "please install: $(xargs <<<"$missing")" "$EX_UNAVAILABLE"
	fi
	trap 'exit 130' INT TERM HUP
	install_missing
	missing=$(missing_packages)
	[[ -z $missing ]] || die "still missing after installing: $(xargs <<<"$missing")" "$EX_UNAVAILABLE"
}

tests=no
clients=no
case ${1:-} in
'') ;;
--tests) tests=yes ;;
--clients) tests=yes clients=yes ;;
*) die "usage: ${0##*/} [--tests|--clients]" 64 ;;
esac
install_packages
[[ $clients == no ]] || install_node_client
