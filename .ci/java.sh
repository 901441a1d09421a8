# Sourced by ./saisine and ./check: which JDK they use.

jdk_missing='a JDK 25 or newer is needed: none in JAVA_HOME, on the PATH or under /usr/lib/jvm.
  Install one (Debian: apt-get install openjdk-25-jdk-headless or temurin-25-jdk, whichever your
  release offers; else any vendor'\''s JDK 25) and, if it lies elsewhere, set JAVA_HOME to it.'

# Answers from the JDK's own `release` file: starting each candidate to ask would take longer than
# everything else before the program starts.
is_jdk_25() {
  local line
  [[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] || return 1
  while IFS= read -r line; do
    if [[ $line =~ ^JAVA_VERSION=\"?([0-9]+) ]]; then
      ((BASH_REMATCH[1] >= 25))
      return
    fi
  done <"$1/release"
  return 1
}

# Sets `jdk`: JAVA_HOME first, then the java on the PATH, then what the system has installed.
find_jdk() {
  local candidate on_path
  if [[ -n ${JAVA_HOME:-} ]] && is_jdk_25 "$JAVA_HOME"; then
    jdk=$JAVA_HOME
    return
  fi
  if on_path=$(command -v java) && on_path=$(readlink -f -- "$on_path"); then
    candidate=${on_path%/bin/java}
    if is_jdk_25 "$candidate"; then
      jdk=$candidate
      return
    fi
  fi
  # 25 itself before anything newer: it is what Saisine is tested with.
  for candidate in /usr/lib/jvm/*25* /usr/lib/jvm/*; do
    if is_jdk_25 "$candidate"; then
      jdk=$candidate
      return
    fi
  done
  return 1
}
