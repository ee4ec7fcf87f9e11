# To be sourced: find_jdk prints the home of a JDK from 25 up, or fails.

# java_major HOME: the major version of the Java there, 0 if there is none. Reads a file rather than start Java.
java_major() {
  major=0
  if [ -x "$1/bin/java" ] && [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in
        JAVA_VERSION=*)
          major=${line#*=}
          major=${major#\"}
          major=${major%%[!0-9]*}
          ;;
      esac
    done <"$1/release"
  fi
  echo "${major:-0}"
}

is_fit() {
  [ -n "$1" ] && [ "$(java_major "$1")" -ge 25 ]
}

# home_of_path_java: the home of the `java` on the path, links followed.
home_of_path_java() {
  found=$(command -v java) || return 1
  found=$(readlink -f "$found" 2>/dev/null) || return 1
  dirname "$(dirname "$found")"
}

find_jdk() {
  for home in "${SITREP_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(home_of_path_java)" \
    /usr/lib/jvm/* /usr/java/* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/root}"/.sdkman/candidates/java/*; do
    if is_fit "$home"; then
      echo "$home"
      return 0
    fi
  done
  return 1
}

jdk_advice() {
  echo "$1: no Java from 25 up was found (SITREP_JAVA_HOME, JAVA_HOME, the path and the usual folders)." >&2
  echo "Maybe install Temurin 25, or: apt install openjdk-25-jdk; then set SITREP_JAVA_HOME if it lies elsewhere." >&2
}
