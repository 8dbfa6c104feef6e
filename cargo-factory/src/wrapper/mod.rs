//! The program as the `RUSTC_WRAPPER` of its own builds. It adds the arguments by which rustc reports facts, and runs
//! rustc, or the wrapper that the user has set.

mod denied;
mod for_tests;

pub(crate) use denied::is_lint;
pub(crate) use for_tests::is_for_tests;

use crate::workspace::{CORE, Workspace};
use anyhow::Context;
use cargo_config2::Config;
use std::{
    env,
    ffi::{OsStr, OsString},
    io,
    path::PathBuf,
    process::{Command, ExitCode, ExitStatus},
};

/// The folders of the packages whose facts are reported, one in each line. It is set only for a wrapper.
const PACKAGES: &str = "FACTORY_PACKAGES";
/// The wrapper that the user has set.
const NEXT_WRAPPER: &str = "FACTORY_NEXT_WRAPPER";

/// The version of the messages. The number is increased when they change within a version of the program.
const VERSION: &str = concat!("cargo-factory: ", env!("CARGO_PKG_VERSION"), ", messages 2");

/// Makes cargo call this program instead of rustc.
///
/// # Errors
///
/// Fails if cargo's configuration cannot be read.
pub(crate) fn set_wrapper(cargo: &mut Command, workspace: &Workspace) -> anyhow::Result<()> {
    let packages: Vec<_> = workspace.local.iter().map(|folder| folder.as_str()).collect();
    cargo.env("RUSTC_WRAPPER", env::current_exe().context("cannot find the path of this program")?);
    cargo.env(PACKAGES, packages.join("\n"));
    // Macros of factory-core report facts if it is set.
    cargo.env("FACTORY_FACTS", "1");
    match wrapper_of_user()? {
        Some(wrapper) => cargo.env(NEXT_WRAPPER, wrapper),
        None => cargo.env_remove(NEXT_WRAPPER),
    };
    Ok(())
}

/// Returns the wrapper that cargo would call. An empty one in the environment means none.
fn wrapper_of_user() -> anyhow::Result<Option<PathBuf>> {
    let wrapper = match env::var_os("RUSTC_WRAPPER") {
        Some(wrapper) => Some(wrapper.into()),
        None => Config::load().context("cannot read the configuration of cargo")?.build.rustc_wrapper,
    };
    Ok(wrapper.filter(|wrapper| !wrapper.as_os_str().is_empty()))
}

/// Runs rustc with the arguments of the command line if cargo called this program as its wrapper.
pub(crate) fn run_as_wrapper() -> Option<ExitCode> {
    let packages = env::var(PACKAGES).ok()?;
    let mut arguments: Vec<_> = env::args_os().skip(1).collect();
    // A build script may call `cargo factory`.
    if arguments.first().is_none_or(|argument| argument == "factory") {
        return None;
    }
    let folder = env::var_os("CARGO_MANIFEST_DIR");
    let is_local = folder.is_some_and(|folder| packages.lines().any(|package| folder == package));
    if is_local {
        arguments = without_path_remapping(arguments);
        arguments.extend(LOCAL_ARGUMENTS.map(OsString::from));
    }
    if env::var_os("CARGO_PKG_NAME").is_some_and(|name| MARKED.iter().any(|marked| name == *marked)) {
        arguments.extend(MARKED_ARGUMENTS.map(OsString::from));
    }
    // Cargo compiles again what a program of another version has compiled, because the version of rustc is another one.
    if arguments.last().is_some_and(|last| last == "-vV") {
        anstream::println!("{VERSION}");
    }
    arguments.splice(0..0, env::var_os(NEXT_WRAPPER));
    let status = if is_local { denied::run_limited(&arguments) } else { run(&arguments) };
    Some(exit_code(status, &arguments))
}

/// Rustc reports each use of a deprecated item, also if the user allows or denies it.
const LOCAL_ARGUMENTS: [&str; 2] = ["--force-warn", "deprecated"];
/// The packages that mark the functions whose calls are facts.
const MARKED: [&str; 2] = [CORE, "factory-runtime"];
/// They then mark them.
const MARKED_ARGUMENTS: [&str; 2] = ["--cfg", "factory_facts"];

/// Removes `--remap-path-prefix`: a fact has to name a file that exists.
fn without_path_remapping(arguments: Vec<OsString>) -> Vec<OsString> {
    let mut kept = Vec::with_capacity(arguments.len());
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        if argument == "--remap-path-prefix" {
            arguments.next();
        } else if !argument.to_string_lossy().starts_with("--remap-path-prefix=") {
            kept.push(argument);
        }
    }
    kept
}

fn run(arguments: &[OsString]) -> io::Result<ExitStatus> {
    Command::new(&arguments[0]).args(&arguments[1..]).status()
}

fn exit_code(status: io::Result<ExitStatus>, arguments: &[OsString]) -> ExitCode {
    match status {
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(error) => {
            anstream::eprintln!("error: cannot run `{}`: {error}", OsStr::display(&arguments[0]));
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::without_path_remapping;

    #[test]
    fn both_forms_of_path_remapping_are_removed() {
        let given = ["rustc", "--remap-path-prefix", "/a=/b", "--crate-name", "x", "--remap-path-prefix=/c=/d"];
        let kept = without_path_remapping(given.map(Into::into).into());
        assert_eq!(kept, ["rustc", "--crate-name", "x"]);
    }
}
