# Builds the program as it is run: published, with its assets packed.
# shellcheck shell=bash

published=$root/artifacts/medvirk

# True when something that goes into the program changed since it was published.
is_stale() {
  [ -f "$published/medvirk.dll" ] && [ -f "$published/.published" ] || return 0
  [ -n "$(find src global.json Directory.Build.props Directory.Packages.props \
    \( -name bin -o -name obj -o -name node_modules -o -name wwwroot \) -prune -o \
    -newer "$published/.published" -print -quit)" ]
}

# publish [dotnet publish options…]
publish() {
  local started
  started=$(mktemp)
  rm -rf "$published.new"
  quiet dotnet publish src/Medvirk.Web -c Release -v q -o "$published.new" "$@" || fail "The program does not build."
  rm -rf "$published"
  mv "$published.new" "$published"
  # What changed while we were building counts as changed.
  mv "$started" "$published/.published"
}

publish_if_stale() {
  if is_stale; then
    step "Building"
    publish
  fi
}
