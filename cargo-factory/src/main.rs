//! `cargo factory`: counts the uses of global singletons in a workspace, rewrites the safe ones, and reports the rest.

mod atomic_file;
mod audit;
mod cli;
mod config;
mod explain;
mod facts;
mod inventory;
mod migrate;
mod progress;
mod report;
mod toml_file;
mod workspace;
mod wrapper;

use clap::Parser;
use std::{io, process::ExitCode};

/// The result of a command. An error of a command means that it could not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Clean,
    Findings,
}

fn main() -> ExitCode {
    if let Some(status) = wrapper::run_as_wrapper() {
        return status;
    }
    let cli::Cargo::Factory(arguments) = cli::Cargo::parse();
    match arguments.run() {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        // The reader of the output has read enough, as `head` does.
        Err(error) if is_broken_pipe(&error) => ExitCode::from(2),
        Err(error) => {
            anstream::eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
