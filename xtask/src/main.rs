//! Tasks that take too long for every change.
//!
//! - `cargo xtask bless [part of a path]` writes the expected messages, the expected output and the matrix.
//! - `cargo xtask mutate [--own] [--continue] [part of a name …]` removes one check at a time and shows that the cases of
//!   its rule notice. It writes the rows of these mutants to `ui-tests/MUTANTS.md`, each as soon as it is known. Without a
//!   name, it tries all. `--own` runs only the programs of the mutant's own rules, which is several times faster.
//!   `--continue` leaves out the mutants that an earlier run has tried.
//! - `cargo xtask check-mutants` reports each edit of `mutants.txt` that no longer applies, and runs nothing.

mod bless;
mod mutants;
mod mutate;
mod outcome;
mod page;
mod table;
mod tree;
mod trybuild;

use std::{env, process::ExitCode};

const USAGE: &str =
    "usage: cargo xtask bless [part of a path] | mutate [--own] [--continue] [part of a name …] | check-mutants";

fn main() -> ExitCode {
    let args: Vec<_> = env::args().skip(1).collect();
    let args: Vec<_> = args.iter().map(String::as_str).collect();
    let result = match args.as_slice() {
        ["bless"] => bless::run(""),
        ["bless", part] => bless::run(part),
        ["mutate", args @ ..] => mutate::run(args),
        ["check-mutants"] => mutate::check(),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
