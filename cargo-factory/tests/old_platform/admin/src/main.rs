//! The program of the operators: `admin health`, `admin ask billing when?`, `admin clean`.

mod command;
mod console;
mod output;

use command::Command;
use std::{env, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let Some(command) = Command::parse(&arguments) else {
        eprintln!("{}", output::usage());
        return ExitCode::FAILURE;
    };
    println!("{}", console::run(&platform::Platform::default(), command));
    ExitCode::SUCCESS
}
