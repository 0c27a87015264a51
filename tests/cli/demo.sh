# The demo: what somebody else put in the place of its folder stays
#
# SPDX-License-Identifier: PostgreSQL
source "$GOALPOST_ROOT/tests/cli/tap.bash"

# The demo that this user may be showing just now must not be touched.
export TMPDIR=$PWD/tmp
mkdir -p "$TMPDIR/goalpost-demo-$UID"
echo precious >"$TMPDIR/goalpost-demo-$UID/file"
if [[ $(bash -c "source '$GOALPOST_ROOT/tests/env/common.sh'; scratch_base") != "$TMPDIR" ]]; then
	echo "ok 1 # SKIP the server's user cannot enter this folder"
	echo 1..1
	exit
fi
runs 'a folder in its place stops the demo' 1 "$GOALPOST_ROOT/docs/tutorial/demo.sh" start
says 'which says what to do' err "cannot use $TMPDIR/goalpost-demo-$UID: remove it, or choose another folder with TMPDIR="
is 'the folder is left alone' "$(<"$TMPDIR/goalpost-demo-$UID/file")" precious
finish
