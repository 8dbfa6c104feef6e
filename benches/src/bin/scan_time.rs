//! Compares the scan of files for global state with `syn::parse_file`, and fails if it takes more than 1.5 times as long.
//!
//! ```text
//! cargo run --release -p benches --bin scan_time [-- FOLDER]
//! ```
//!
//! The folder is that of the sources that cargo has unpacked, unless another one is given. Files that do not parse are left
//! out, and 500 000 lines are read at most. Both run on as many threads as the machine has cores.

use factory_scan::{Reader, with_reader};
use std::{
    env, fs,
    hint::black_box,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

const MOST_LINES: usize = 500_000;
/// The number that `cargo factory audit` reads on one thread.
const FILES_AT_ONCE: usize = 32;
const ROUNDS: usize = 5;
const MOST_TIMES: f64 = 1.5;

fn main() -> ExitCode {
    let folder = env::args_os().nth(1).map_or_else(registry, PathBuf::from);
    let mut texts = Vec::new();
    let lines = read_files(&folder, &mut texts, 0);
    if texts.is_empty() {
        eprintln!("{}: no Rust file that parses; name another folder", folder.display());
        return ExitCode::FAILURE;
    }
    let (parse, scan) = (0..ROUNDS).fold((Duration::MAX, Duration::MAX), |(parse, scan), _| {
        (parse.min(time(&texts, parse_files)), scan.min(time(&texts, scan_files)))
    });
    let times = scan.as_secs_f64() / parse.as_secs_f64();
    println!("{} files, {lines} lines: parse_file {parse:.2?}, scan_file {scan:.2?}, {times:.2} times", texts.len());
    if times > MOST_TIMES {
        eprintln!("the scan takes more than {MOST_TIMES} times as long as parsing; profile `scan_file`");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn registry() -> PathBuf {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    home.unwrap_or_default().join("registry/src")
}

/// Reads the files that parse, and returns the number of their lines with those read before.
fn read_files(folder: &Path, texts: &mut Vec<String>, mut lines: usize) -> usize {
    let mut paths: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if lines >= MOST_LINES {
            break;
        }
        if path.is_dir() {
            lines = read_files(&path, texts, lines);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).ok();
            if let Some(text) = text.filter(|text| syn::parse_file(text).is_ok()) {
                lines += text.lines().count();
                texts.push(text);
            }
        }
    }
    lines
}

fn parse_files(texts: &[String]) {
    for text in texts {
        drop(black_box(syn::parse_file(text)));
    }
}

fn scan_files(texts: &[String]) {
    let scan = |reader: &Reader| {
        for text in texts {
            drop(black_box(reader.scan_file(text).expect("`syn` parses the file, too")));
        }
    };
    with_reader(scan).expect("a thread can be started");
}

/// Returns how long the work takes on all texts.
fn time(texts: &[String], work: fn(&[String])) -> Duration {
    let (begun, next) = (Instant::now(), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(texts) = texts.chunks(FILES_AT_ONCE).nth(next.fetch_add(1, Ordering::Relaxed)) {
                    work(texts);
                }
            });
        }
    });
    begun.elapsed()
}
