# Expected values for the tests of forecasts, by R. Run in this folder: Rscript forecasts.R > forecasts.csv
# The recursion is written out from the source and searched by optim from many starts; ets() of the package forecast is a second opinion.
suppressMessages(library(forecast))
line <- function(method, arguments, values) cat(paste0(method, ";", paste(sprintf("%.15g", arguments), collapse = " "), ";", paste(sprintf("%.15g", values + 0), collapse = " "), "\n"))
cat(paste0("# R ", getRversion(), ", forecast ", packageVersion("forecast"), "\n"))
set.seed(8)
grown <- function(n) { l <- 50; b <- 1; sapply(seq_len(n), function(i) { e <- rnorm(1, 0, 2); y <- l + 0.9 * b + e; b <<- 0.9 * b + 0.1 * e; l <<- y - 0.5 * e; round(y, 1) }) }
series <- c(
  lapply(c(12, 20, 36), function(n) round(rnorm(n, 50, 4), 1)),
  lapply(c(12, 24, 48), function(n) round(50 + cumsum(rnorm(n, 0, 2)), 1)),
  lapply(c(14, 30, 60), grown),
  lapply(c(16, 40), function(n) round(20 + 15 * (1 - 0.9^seq_len(n)) + rnorm(n), 1)),
  list(as.numeric(WWWusage), as.numeric(lynx[1:40]), as.numeric(Nile[1:50])))
holt <- function(y, p) {
  l <- p[4]; b <- p[5]; e <- numeric(length(y))
  for (t in seq_along(y)) { f <- l + p[3] * b; e[t] <- y[t] - f; l <- f + p[1] * e[t]; b <- p[3] * b + p[2] * e[t] }
  list(sse = sum(e^2), path = l + b * cumsum(p[3]^(1:6)), e = e)
}
# Given parameters: the squares and the next six.
for (y in series) for (p in list(c(0.3, 0.1, 0.9), c(0.9, 0.6, 0.8), c(0.05, 0.001, 0.98))) {
  full <- c(p, y[1], y[2] - y[1]); r <- holt(y, full)
  line("recursion", c(full, y), c(r$sse, r$path))
}
# The least squares over all five. A bounded search of the five themselves, from 60 starts.
low <- c(1e-4, 1e-4, 0.8); high <- c(1 - 1e-4, 1 - 1e-4, 0.98)
inside <- function(q) { s <- pmin(pmax(q[1:3], low), high); c(s[1], s[1] * s[2], s[3], q[4:5]) }
for (y in series) {
  unit <- sd(y); z <- (y - mean(y)) / unit
  cost <- function(q) holt(z, inside(q))$sse
  best <- Inf
  for (start in seq_len(60)) {
    q <- c(runif(3, low, high), z[1] + rnorm(1, 0, 0.5), rnorm(1, 0, 0.5))
    for (again in 1:3) q <- optim(q, cost, method = "Nelder-Mead", control = list(maxit = 4000, reltol = 1e-14))$par
    best <- min(best, cost(q))
  }
  line("least", y, best * unit^2)
}
# ets(): its own search, and what it finds of the next six.
for (y in series) {
  fit <- ets(ts(y), "AAN", damped = TRUE, opt.crit = "mse", lower = c(1e-4, 1e-4, 1e-4, 0.8), upper = c(0.9999, 0.9999, 0.9999, 0.98))
  s <- fit$states[1, ]
  line("ets", c(fit$par["alpha"], fit$par["beta"], fit$par["phi"], s, y), c(sum(fit$residuals^2), forecast(fit, 6)$mean))
}
# Rolling origin of the two that need no search, at the origins and horizons of the contract.
for (y in series) {
  n <- length(y); h <- min(n %/% 2, 36); first <- max(8, ceiling(n / 2), n - 60); walk <- mean <- c()
  for (t in first:(n - 1)) { later <- y[(t + 1):min(n, t + h)]; walk <- c(walk, abs(later - y[t])); mean <- c(mean, abs(later - base::mean(y[1:t]))) }
  line("rolling", y, c(first, length(walk), base::mean(walk), base::mean(mean)))
}
# The straight line through the medians.
for (y in series) {
  n <- length(y); d <- outer(y, y, "-") / outer(seq_len(n), seq_len(n), "-"); slope <- median(d[lower.tri(d)])
  line("line", y, c(median(y - slope * (seq_len(n) - 1)), slope))
}
