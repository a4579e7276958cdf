# Finds the programs that the tests need, wherever the system keeps them.
# shellcheck shell=bash

# Prints the path of Chromium (or Chrome); MEDVIRK_CHROMIUM names another. The one without
# windows comes first: it shows the same pages in a third of the time.
chromium_path() {
  local name
  for name in "${MEDVIRK_CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$name" ] && have "$name"; then
      command -v "$name"
      return
    fi
  done
  return 1
}

# Prints the folder of initdb and postgres, the newest first; MEDVIRK_POSTGRES_BIN names another.
postgres_bin() {
  local folder
  while read -r folder; do
    if [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ]; then
      printf '%s\n' "$folder"
      return
    fi
  done < <(
    printf '%s\n' "${MEDVIRK_POSTGRES_BIN:-/nowhere}"
    printf '%s\n' /usr/lib/postgresql/*/bin /usr/pgsql-*/bin | sort -rV
    printf '%s\n' /opt/homebrew/opt/postgresql*/bin | sort -rV
    if have initdb; then dirname "$(readlink -f "$(command -v initdb)")"; fi
  )
  return 1
}
