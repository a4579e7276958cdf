# A PostgreSQL of our own, thrown away afterwards: on a Unix socket, so that no port is taken.
# shellcheck shell=bash

cluster=

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -ne 0 ]; then
    "$@"
  elif have runuser; then
    runuser -u "$postgres_user" -- "$@"
  else
    su "$postgres_user" -s /bin/sh -c "$(printf '%q ' "$@")"
  fi
}

start_postgres() {
  local bin options
  bin=$(postgres_bin) || fail "There is no PostgreSQL to test with. Run script/setup --tests."
  postgres_user=$(id -un)
  if [ "$(id -u)" -eq 0 ]; then
    postgres_user=postgres
    id "$postgres_user" >/dev/null 2>&1 || postgres_user=nobody
  fi

  # /tmp, for the path of a socket may be no longer than 107 characters.
  cluster=$(mktemp -d /tmp/medvirk-postgres.XXXXXX)
  [ "$(id -u)" -ne 0 ] || chown "$postgres_user" "$cluster"
  options="-k $cluster -c listen_addresses= -c max_connections=500"
  # Tests outlive no power cut; the long proofs must.
  [ -n "${MEDVIRK_PROVE:-}" ] || options="$options -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
  (
    cd "$cluster"
    quiet as_postgres "$bin/initdb" -D "$cluster/data" -U medvirk --auth=trust --encoding=UTF8 --locale=C --no-sync
    quiet as_postgres "$bin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w -o "$options" start
  ) || { cat "$cluster/log" >&2 2>/dev/null; fail "PostgreSQL does not start."; }
  export MEDVIRK_TEST_POSTGRES="Host=$cluster;Username=medvirk;Database=postgres"
  export MEDVIRK_TEST_POSTGRES_BIN=$bin
}

stop_postgres() {
  [ -n "$cluster" ] || return 0
  (cd / && as_postgres "$MEDVIRK_TEST_POSTGRES_BIN/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1) || true
  rm -rf "$cluster"
  cluster=
}
