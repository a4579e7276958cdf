# Expected values for the tests of charts, by R. Run in this folder: Rscript charts.R > charts.csv
# What R has itself (acf, cor.test, qpois) is taken from there; limits and signals are written out from the source.
line <- function(method, arguments, values) cat(paste0(method, ";", paste(arguments, collapse = " "), ";", paste(sprintf("%.12g", values + 0), collapse = " "), "\n"))
cat(paste0("# R ", getRversion(), "\n"))
set.seed(4)
gaps <- function(x, share) replace(x, runif(length(x)) < share, NA)
series <- c(
  lapply(c(12, 18, 24, 24), function(n) round(rnorm(n, 50, 4), 1)),
  lapply(c(20, 30, 40, 60), function(n) gaps(round(rnorm(n, 3, 0.5), 2), 0.1)),
  lapply(c(30, 40, 60, 80), function(n) round(as.numeric(arima.sim(list(ar = 0.7), n)), 1)),
  lapply(c(40, 60), function(n) gaps(round(-8 + 0.05 * seq_len(n) + rnorm(n), 1), 0.05)),
  list(c(rnorm(11), 40, rnorm(11)), c(round(rnorm(24)), rep(1, 7), -seq_len(9)), c(round(rnorm(24), 1), -3:5, NA, 6:12, 12, 13:18)))
first24 <- function(x) x[seq_len(c(which(cumsum(!is.na(x)) == 24), length(x))[1])]
xmr <- function(x) {
  b <- first24(x); mr <- abs(diff(b)); mr <- mr[!is.na(mr)]; kept <- mr[mr <= 3.267 * mean(mr)]
  list(centre = mean(b, na.rm = TRUE), amr = mean(kept), out = length(mr) - length(kept))
}
for (x in series) {
  l <- xmr(x)
  line("limits", x, c(l$centre, l$amr, l$centre - 2.66 * l$amr, l$centre + 2.66 * l$amr, l$out))
  line("r1", x, acf(x, lag.max = 1, plot = FALSE, na.action = na.pass)$acf[2])
  line("kendall", x, suppressWarnings(cor.test(seq_along(x), x, method = "kendall", exact = FALSE, continuity = TRUE))$p.value)
}
# Which points belong to a signal of each kind: 1 upwards, -1 downwards. A window is looked at one by one, not run by run.
windows <- function(s, size, enough) {
  hit <- s * 0
  for (to in size:length(s)) for (side in c(1, -1)) {
    w <- (to - size + 1):to; own <- w[s[w] == side]
    if (length(own) >= enough) hit[own] <- side
  }
  hit
}
beyond <- function(x, centre, half) ifelse(is.na(x), 0, (x > centre + half) - (x < centre - half))
for (x in series) {
  l <- xmr(x); steps <- sign(diff(x)); steps[is.na(steps)] <- 0; run <- windows(steps, 6, 6)
  line("outside", x, beyond(x, l$centre, 2.66 * l$amr))
  line("near", x, windows(beyond(x, l$centre, 2.66 * l$amr * 2 / 3), 3, 2))
  line("shift", x, windows(beyond(x, l$centre, 0), 7, 7))
  line("rising", x, as.numeric(c(run, 0) == 1 | c(0, run) == 1))
  line("falling", x, as.numeric(c(run, 0) == -1 | c(0, run) == -1))
}
# Limits of small counts: twelve counts, of which only the mean matters.
for (mean in c(1 / 12, 0.5, 1, 13 / 12, 2, 2.5, 3.25, 5, 7.75, 9, 9.75, 119 / 12)) {
  total <- round(mean * 12); x <- rep(total %/% 12, 12) + (seq_len(12) <= total %% 12)
  line("poisson", x, qpois(c(0.00135, 0.02275, 0.5, 0.97725, 0.99865), mean(x)))
}
