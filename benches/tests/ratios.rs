//! The ratios that are the same on every machine.

use std::{collections::BTreeSet, process::Command};

fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR"));
    cargo
}

/// Runs the program in release mode, in its own target folder so that no other build waits. Its output is not captured,
/// because it says whether the instructions were counted.
#[test]
fn a_request_costs_what_it_costs_by_hand() {
    let target = concat!(env!("CARGO_TARGET_TMPDIR"), "/ratios");
    let program = ["run", "--quiet", "--release", "--no-default-features", "--bin", "instructions"];
    let status = cargo(&[&program[..], &["--target-dir", target, "--", "--check"]].concat()).status();
    assert!(status.expect("cargo runs").success());
}

#[test]
fn factory_core_brings_six_crates_of_others() {
    let output =
        cargo(&["tree", "--quiet", "-p", "factory-core", "-e", "normal,build", "--prefix", "none", "--no-dedupe"])
            .output();
    let tree = String::from_utf8(output.expect("cargo runs").stdout).expect("names of crates");
    let crates: BTreeSet<_> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let (own, others): (Vec<_>, Vec<_>) = crates.into_iter().partition(|name| name.starts_with("factory-"));
    assert_eq!(own, ["factory-core", "factory-macros", "factory-scan"]);
    assert_eq!(others.len(), 6, "{others:?}");
}
