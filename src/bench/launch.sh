# shellcheck shell=sh
# ./trichdan bench: the launcher reads this file when that is asked for, and nobody else.
# Given: home, target, jar, java, die, need_maven, maven. Sets nothing that the launcher needs, and does not return.

bench=$target/bench

bench_is_stale() {
  [ ! -f "$bench/built" ] ||
    [ -n "$(find "$jar" "$home/pom.xml" "$home/src/bench" -newer "$bench/built" -print -quit 2>/dev/null)" ]
}

if bench_is_stale; then
  need_maven
  echo "trichdan: building the benchmark (once; the log is target/bench/build.log) ..." >&2
  rm -rf "$bench"
  mkdir -p "$bench" || die "cannot write to $home"
  : >"$bench/started"
  # What the launcher has built is not built again.
  maven "$bench/build.log" -Pbench -Dmaven.main.skip=true process-classes
  # What was edited during the build counts as newer.
  mv "$bench/started" "$bench/built"
fi

shift
# JMH takes no second run for a mistake: several people may measure on one machine.
# shellcheck disable=SC2086 # the options are words
exec "$java" -XX:+UseParallelGC -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8 "-Dtrichdan.home=$home" \
  -Djmh.ignoreLock=true \
  ${TRICHDAN_JAVA_OPTS:-} -cp "$jar:$bench/classes:$bench/lib/*" org.trichdan.bench.BenchCommand "$@"
