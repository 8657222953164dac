# Checks a published draw of schools with base R (before version 4.5 also the package digest):   Rscript check-draw.R FOLDER
# FOLDER holds draw.json, sample.csv, exclusions.csv, frame.csv and register.csv as they were downloaded.
setwd(c(commandArgs(trailingOnly = TRUE), "draw")[1])
sha256 <- function(bytes) if (getRversion() >= "4.5.0") tools::sha256sum(bytes = bytes) else digest::digest(bytes, "sha256", serialize = FALSE)
read <- function(name) read.csv(name, colClasses = "character", check.names = FALSE, na.strings = character(), encoding = "UTF-8")
frame <- read("frame.csv"); sample <- read("sample.csv"); excluded <- read("exclusions.csv"); register <- read("register.csv")
same <- function(place, published, recomputed) {
  if (!identical(as.character(published), as.character(recomputed))) {
    all <- seq_len(max(length(published), length(recomputed)))
    at <- which(!mapply(identical, as.character(published)[all], as.character(recomputed)[all], USE.NAMES = FALSE))[1]
    stop(sprintf("%s: published %s, recomputed %s", place, published[at], recomputed[at]), call. = FALSE)
  }
}
# Base R reads no JSON: texts are found by their names; they are written as R writes them.
json <- paste(readLines("draw.json", encoding = "UTF-8", warn = FALSE), collapse = " ")
text <- '"([^"\\\\]|\\\\.)*"'
find <- function(pattern) regmatches(json, regexpr(pattern, json))
texts <- function(found) vapply(regmatches(found, gregexpr(text, found))[[1]], function(it) eval(parse(text = it, encoding = "UTF-8")), "", USE.NAMES = FALSE)
value <- function(name) texts(find(sprintf('"%s": *%s', name, text)))[2]
number <- function(name) as.numeric(sub(".*: *", "", find(sprintf('"%s": *[0-9.e-]+', name))))
columns <- texts(find('"strata": *\\[ *("[^]]*)?\\]'))[-1]
if (value("selection") != "equal" || !grepl('"overlap": *null', json) && grepl('"overlap"', json)) stop("This program repeats draws of equal probability. For this draw take verify.py.")
# The frame is the file whose hash was announced. Every school of the register is in it or excluded, none is changed.
same("hash of frame.csv", value("frameHash"), sha256(readBin("frame.csv", "raw", file.size("frame.csv"))))
same("schools of the register", sort(register$code), sort(c(frame$code, excluded$code)))
for (column in intersect(names(frame), names(register))) same(paste("frame.csv", column), frame[[column]], register[[column]][match(frame$code, register$code)])
same("number of schools", nrow(sample), floor(round(number("fraction") * nrow(frame), 9)))
# In each stratum the smallest tickets are drawn; the next ones on the same list step in for them.
part <- function(cell) gsub("/", "\\/", gsub("\\", "\\\\", ifelse(cell == "", "?", cell), fixed = TRUE), fixed = TRUE)
frame$stratum <- if (length(columns) == 0) "all" else do.call(paste, c(lapply(frame[columns], part), sep = "/"))
frame$ticket <- vapply(frame$code, function(code) sha256(charToRaw(enc2utf8(paste(value("seed"), code, sep = "|")))), "")
for (stratum in unique(sample$stratum)) {
  rows <- sample[sample$stratum == stratum, ]; n <- nrow(rows)
  members <- frame[vapply(paste0(" + ", frame$stratum, " + "), grepl, TRUE, paste0(" + ", stratum, " + "), fixed = TRUE), ]
  ranked <- members[order(members$ticket, method = "radix"), ]
  for (column in c("code", "ticket")) same(paste("sample.csv", stratum, column), rows[[column]], ranked[[column]][seq_len(n)])
  same(paste(stratum, "weight"), round(as.numeric(rows$base_weight), 9), round(nrow(members) / n, 9) + 0 * seq_len(n))
  for (i in seq_len(number("replacements"))) same(paste("sample.csv", stratum, "replacement", i), rows[[paste0("replacement_", i)]], ifelse(seq_len(n) + i * n <= nrow(ranked), ranked$code[seq_len(n) + i * n], ""))
}
cat("Everything agrees:", nrow(sample), "schools drawn of", nrow(frame), "\n")
