# Expected values for the tests of intervals, by R. Run in this folder: Rscript intervals.R > intervals.csv
# What R has itself (prop.test, poisson.test, t.test, p.adjust) is taken from there; what it has not is written out from the source.
line <- function(method, arguments, values) cat(paste0(method, ";", paste(arguments, collapse = " "), ";", paste(sprintf("%.12g", values), collapse = " "), "\n"))
cat(paste0("# R ", getRversion(), "\n"))
for (x in c(0, 1, 5, 9, 10, 56, 100)) for (n in c(10, 70, 100)) if (x <= n)
  line("wilson", c(x, n), suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int))
for (x in c(0, 1, 3, 9, 10, 42, 1000)) line("exact", x, poisson.test(x)$conf.int)
for (x in c(1, 4)) for (level in c(0.8, 0.99)) line("exact-level", c(x, level), poisson.test(x, conf.level = level)$conf.int)
byar <- function(x) { z <- qnorm(0.975); c(if (x == 0) 0 else x * (1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3, (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3) }
for (x in c(0, 1, 10, 65, 5000)) line("byar", x, byar(x))
samples <- list(c(1, 2), c(4.1, 5.2, 6.3, 3.9, 4.4, 8.8, 2.0), c(10, 10, 10.5, 9.5, 30))
for (a in samples) line("t", a, t.test(a)$conf.int)
for (a in samples) for (b in samples) if (!identical(a, b)) line("welch", c(a, NA, b), t.test(b, a)$conf.int)
for (a in samples) for (b in samples) if (!identical(a, b)) line("welch-test", c(a, NA, b), t.test(b, a)$p.value)
line("welch-test", c(1:8, NA, 1:9 + 100), t.test(1:9 + 100, 1:8)$p.value)
wilson <- function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int)
for (q in list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(0, 20, 0, 10), c(5, 56, 0, 29))) {
  p1 <- q[1] / q[2]; p2 <- q[3] / q[4]; a <- wilson(q[1], q[2]); b <- wilson(q[3], q[4])
  line("newcombe", q, c(p2 - p1 - sqrt((p2 - b[1])^2 + (a[2] - p1)^2), p2 - p1 + sqrt((b[2] - p2)^2 + (p1 - a[1])^2)))
}
for (q in list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(5, 56, 1, 29))) line("score-test", q, suppressWarnings(prop.test(c(q[1], q[3]), c(q[2], q[4]), correct = FALSE)$p.value))
for (q in list(c(3, 100, 11, 120), c(0, 10, 5, 10), c(11, 800, 23, 3000), c(40, 1, 60, 1), c(7, 3, 0, 1e9), c(5000, 1000, 5200, 1010), c(60, 2, 5, 1), c(1001000, 1, 1e6, 1), c(1e7, 2, 5003000, 1))) line("rate-test", q, poisson.test(c(q[1], q[3]), c(q[2], q[4]))$p.value)
# Dobson and others (1991): strata of count, exposure, standard
strata <- matrix(c(0, 1000, 8000, 4, 1500, 7000, 11, 1200, 5000, 25, 700, 3000), ncol = 3, byrow = TRUE)
for (rows in list(1:4, 2:3, 3)) {
  s <- strata[rows, , drop = FALSE]; w <- s[, 3] / sum(s[, 3]); n <- sum(s[, 1]); rate <- sum(w * s[, 1] / s[, 2]); v <- sum(w^2 * s[, 1] / s[, 2]^2)
  line("dobson", t(s), rate + sqrt(v / n) * (byar(n) - n))
}
p <- c(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1)
line("bh", p, p.adjust(p, "BH"))
line("bh", rev(p)[c(3, 1, 9, 2, 12)], p.adjust(rev(p)[c(3, 1, 9, 2, 12)], "BH"))
